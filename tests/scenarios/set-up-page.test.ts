import { describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost, type Host } from '../../local/host/host';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook } from '../../local/workbook/open';
import type { SetUpAnswers, SetUpShown, SetUpStart } from '../../src/pages/set-up-page/answers';
import { Agency, HIDDEN, OTHERS } from './cycle-book';
import { answersOf, makeFirstBook } from './first-book';
import { NOW } from './office';

const OFFICE = 'van-phong@example.org';

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly reason?: string }[];
}

/** A blank file and a way to it. */
async function blank(user = OFFICE): Promise<{ workbook: LocalWorkbook; hostOf: () => Host }> {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = OFFICE;
  const bundle = await loadBundle('dist');
  const stores = createStores();
  const hostOf = (): Host =>
    createHost({ workbook, bundle, stores, user, dialogs: scriptedDialogs(), clock: () => NOW });
  return { workbook, hostOf };
}

async function ask<Answer>(host: Host, name: string, ...args: unknown[]): Promise<Answer> {
  return (await host.runFromPage<Answer>(name, ...args)).result;
}

const FULL: SetUpAnswers = {
  settings: { 'Tên cơ quan': 'SỞ DÂN TỘC VÀ TÔN GIÁO', 'Giai đoạn từ năm': '2026', 'Giai đoạn đến năm': '2030', 'Năm đăng ký đầu tiên': '2026' },
  departments: 'Thanh tra; thanh-tra@example.org, pho@example.org\nPhòng Kế hoạch\tke-hoach@example.org\n\nVăn phòng',
  office: 'van-phong@example.org\nngoc-diep@example.org',
  leadership: 'lanh-dao@example.org',
  council: 'hoi-dong@example.org; lanh-dao@example.org',
}; // prettier-ignore

function tab(workbook: LocalWorkbook, name: string, columns: number): unknown[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const last = sheet?.lastRow() ?? 0;
  return Array.from({ length: Math.max(0, last - 4) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet?.cell(row + 5, column + 1).value ?? ''),
  ).filter((row) => row.some((cell) => cell !== ''));
}

describe('the wizard of Thiết lập sổ', () => {
  it('begins with the plan’s own settings and who is there', async () => {
    const { workbook, hostOf } = await blank();
    const started = await ask<SetUpStart>(hostOf(), 'pageSetUpStart');
    expect(started.email).toBe(OFFICE);
    expect(started.settings).toContainEqual({ name: 'Số kế hoạch', value: '87/KH-BDT' });
    expect(workbook.sheets).toHaveLength(1);
  });

  it('shows what will be made and writes nothing', async () => {
    const { workbook, hostOf } = await blank();
    const shown = await ask<SetUpShown>(hostOf(), 'pageSetUpShow', FULL);
    expect(shown.faults).toEqual([]);
    expect(shown.tabs).toEqual(expect.arrayContaining(['Hướng dẫn', 'Tổng quan', 'Cấu hình', 'Bình xét']));
    expect(shown.departments).toEqual([
      { name: 'Thanh tra', emails: 'thanh-tra@example.org, pho@example.org' },
      { name: 'Phòng Kế hoạch', emails: 'ke-hoach@example.org' },
      { name: 'Văn phòng', emails: '' },
    ]);
    expect(shown.people).toContainEqual({ email: 'ke-hoach@example.org', role: 'Đơn vị: Phòng Kế hoạch' });
    expect(shown.settings).toContainEqual({ name: 'Tên cơ quan', value: 'SỞ DÂN TỘC VÀ TÔN GIÁO' });
    expect(workbook.sheets).toHaveLength(1);
  });

  it('makes the book with what was answered', async () => {
    const { workbook, hostOf } = await blank();
    const made = await makeFirstBook({ begin: hostOf(), look: hostOf() }, FULL);
    expect(made).toMatchObject({ departments: 3, left: 0 });
    expect(tab(workbook, 'Phân quyền', 3)).toEqual([
      [OFFICE, 'Văn phòng', ''],
      ['ngoc-diep@example.org', 'Văn phòng', ''],
      ['thanh-tra@example.org', 'Đơn vị', 'Thanh tra'],
      ['pho@example.org', 'Đơn vị', 'Thanh tra'],
      ['ke-hoach@example.org', 'Đơn vị', 'Phòng Kế hoạch'],
      ['lanh-dao@example.org', 'Lãnh đạo', ''],
      ['hoi-dong@example.org', 'Hội đồng', ''],
      ['lanh-dao@example.org', 'Hội đồng', ''],
    ]);
    expect(tab(workbook, 'Đơn vị', 5).map(([name, , , , email]) => [name, email])).toEqual([
      ['Thanh tra', 'thanh-tra@example.org; pho@example.org'],
      ['Phòng Kế hoạch', 'ke-hoach@example.org'],
      ['Văn phòng', ''],
    ]);
    const settings = new Map(tab(workbook, 'Cấu hình', 2).map(([name, value]) => [name, value]));
    expect(settings.get('Tên cơ quan')).toBe('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(settings.get('Năm làm việc')).toBe('2026');
    expect(settings.get('Địa danh')).toBe('Khánh Hòa');
  });

  it.each<[string, Partial<SetUpAnswers>, string, RegExp]>([
    ['no department', { departments: ' \n' }, 'departments', /Chưa có đơn vị/],
    ['a department twice', { departments: 'Thanh tra\nTHANH TRA' }, 'departments', /hai lần/],
    ['an address that is none', { departments: 'Thanh tra; thanh tra' }, 'departments', /không phải địa chỉ/],
    ['an address for a name', { departments: 'a@example.org' }, 'departments', /thiếu tên/],
    ['a wrong address of the Office', { office: 'van phong' }, 'people', /không phải địa chỉ/],
    ['an empty name', { settings: { 'Tên cơ quan': ' ' } }, 'agency', /“Tên cơ quan” còn trống/],
    ['a date that is none', { settings: { 'Ngày kế hoạch': '31/02/2021' } }, 'agency', /31\/02\/2021/],
    ['a period that ends before it begins', { settings: { 'Giai đoạn đến năm': '2019' } }, 'agency', /Giai đoạn/],
    ['a first year outside', { settings: { 'Năm đăng ký đầu tiên': '2031' } }, 'agency', /2021 - 2025/],
  ])('tells of %s, with the step where it is mended', async (_, wrong, step, words) => {
    const { hostOf } = await blank();
    const shown = await ask<SetUpShown>(hostOf(), 'pageSetUpShow', { ...answersOf('Thanh tra'), ...wrong });
    expect(shown.faults.map((one) => one.step)).toContain(step);
    expect(shown.faults.map((one) => one.words).join('\n')).toMatch(words);
  }); // prettier-ignore

  it('is not for a file that has a book, nor for anybody but the Office', async () => {
    const agency = await Agency.open();
    const before = agency.everything();
    for (const user of [...OTHERS, HIDDEN, OFFICE]) {
      const hostOf = (): Host => agency.hostOf(user);
      const started = await ask<Refusal>(hostOf(), 'pageSetUpStart');
      expect(started.problems[0]).toMatchObject(user === OFFICE ? { reason: 'notNew' } : { kind: 'not-the-office' });
      expect((await ask<Refusal>(hostOf(), 'pageSetUpShow', FULL)).ok).toBe(false);
      if (user === OFFICE) continue;
      await expect(makeFirstBook({ begin: hostOf(), look: hostOf() }, FULL)).rejects.toThrow('refused');
    }
    expect(agency.everything()).toEqual(before);
  }); // prettier-ignore

  it.each([
    ['pageSetUpShow', { ...FULL, office: 5 }],
    ['pageSetUpShow', { departments: 'Thanh tra' }],
    ['pageSetUpBegin', { ...FULL, key: 'x' }],
    ['pageSetUpBegin', { ...FULL, key: '0123456789abcdef', departments: '' }],
  ])('%s refuses what has not the form that is expected', async (name, request) => {
    const { workbook, hostOf } = await blank();
    const answer = await ask<Refusal>(hostOf(), name, request);
    expect(answer.problems).toEqual([{ kind: 'page', reason: 'badRequest' }]);
    expect(workbook.sheets).toHaveLength(1);
  });
});
