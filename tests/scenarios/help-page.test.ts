import { describe, expect, it } from 'vitest';
import { type MenuShown, scriptedDialogs } from '../../local/services/dialogs';
import { HELP } from '../../src/lang/help';
import type { Diagnostics, HelpStart } from '../../src/pages/help-page/answers';
import { Agency, COUNCIL, HIDDEN, INSPECTION, LEADER, OFFICE, registration } from './cycle-book';

describe('Trợ giúp', () => {
  it.each([
    [OFFICE, 'office'],
    [INSPECTION, 'department'],
    [LEADER, 'leadership'],
    [COUNCIL, 'council'],
    [HIDDEN, null],
    ['khach@example.org', null],
  ])('shows %s the screen of %s first', async (user, role) => {
    expect(await (await Agency.open()).page<HelpStart>(user, 'pageHelpStart')).toEqual({ ok: true, role });
  });

  it('copies what a maintainer needs, and nothing of any person', async () => {
    const agency = await Agency.open();
    agency.put('Thanh tra', 8, registration('', 2024));
    agency.put('Thanh tra', 9, registration('Nguyễn Văn Bí Mật', 2030));
    const { lines } = await agency.page<Diagnostics>(INSPECTION, 'pageHelpDiagnostics');
    const text = lines.join('\n');
    expect(text).toMatch(/Sổ điển hình tiên tiến \d+\.\d+\.\d+/);
    expect(text).toContain('vi_VN, Asia/Ho_Chi_Minh');
    expect(text).toContain('Sổ: 3 đơn vị, 8 dòng, 2 dòng có lỗi');
    expect(text).toContain('required 1');
    for (const secret of ['@', 'Bí Mật', 'Hoa', 'Thanh tra', 'Rút ngắn']) expect(text).not.toContain(secret);
  });

  it('says of a damaged book what is damaged', async () => {
    const agency = await Agency.open();
    const settings = agency.sheet('Cấu hình');
    for (let column = 1; column <= 3; column += 1) settings.setCell(4, column, { value: '' });
    const { lines } = await agency.page<Diagnostics>(OFFICE, 'pageHelpDiagnostics');
    expect(lines.join('\n')).toContain('missing-heading (Cấu hình)');
  });

  it.each(['vi', 'en'] as const)('names only items that the menu has (%s)', async (locale) => {
    const { menus } = await (await Agency.open()).hostOf(OFFICE, scriptedDialogs(), locale).run('onOpen');
    const paths: string[] = [];
    const walk = ({ items }: MenuShown, before: readonly string[]): void => {
      for (const item of items) {
        if (item.kind === 'menu') walk(item.menu, [...before, item.menu.caption]);
        if (item.kind === 'item') paths.push([...before, item.caption].join(' ▸ '));
      }
    };
    for (const menu of menus) walk(menu, []);
    const named = Object.values(HELP[locale]).flatMap(({ steps }) => steps.flatMap(([, menu]) => menu ?? []));
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect(paths).toContain(path);
  }); // prettier-ignore

  it('has one screen a role in both languages, with as many steps', () => {
    for (const role of ['department', 'office', 'leadership', 'council'] as const)
      expect(HELP.en[role].steps).toHaveLength(HELP.vi[role].steps.length);
  });
});
