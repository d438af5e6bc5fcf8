import { describe, expect, it } from 'vitest';
import type { DepartmentPanel, RowShown, Selected } from '../../src/pages/department-page/answers';
import {
  Agency,
  type Asked,
  COUNCIL,
  HIDDEN,
  INSPECTION,
  LEADER,
  OFFICE,
  PLANNING,
  registration,
} from './cycle-book';
import type { BeforeCall } from './office';

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly reason?: string }[];
  readonly texts: readonly string[];
}

const NAME = 'Họ và tên / Tên tập thể';
const TAB = 'Thanh tra';
const FIRST = { tab: '', row: 0 };

function page<Answer>(agency: Agency, user: string, name: string, request: unknown, asked: Asked = {}) {
  return agency.page<Answer>(user, name, [request], asked);
}

/** Rows 8 and 9 of Thanh tra, found during the year: one wrong, one sound. */
async function withRows(): Promise<Agency> {
  const agency = await Agency.open();
  const later = { Nguồn: 'Phát hiện trong năm' };
  agency.put(TAB, 8, registration('', 2024, later));
  agency.put(TAB, 9, registration('Y Thanh Niê', 2024, later));
  return agency;
}

/** Everything but `STT`, whose formulas follow what is typed. */
function state(agency: Agency): ReturnType<Agency['everything']> {
  const all = agency.everything();
  return { ...all, [TAB]: (all[TAB] ?? []).map((row, at) => (at > 3 ? row.slice(1) : row)) };
}

const start = (agency: Agency, user: string, request: unknown = FIRST, asked: Asked = {}) =>
  page<DepartmentPanel>(agency, user, 'pageDepartmentStart', request, asked);

const save = <Answer = DepartmentPanel>(agency: Agency, user: string, request: unknown, asked: Asked = {}) =>
  page<Answer>(agency, user, 'pageDepartmentSave', request, asked);

/** What the form would send of the row that the panel shows. */
function formOf({ tab, row }: DepartmentPanel, changes: Readonly<Record<string, string>>): object {
  return { tab, row: row.row, mark: row.mark, values: { ...row.values, ...changes } };
}

describe('the panel of a department', () => {
  it('opens the own department at what is wrong, with its days and what a tick would send', async () => {
    const agency = await withRows();
    const before = state(agency);
    const panel = await start(agency, INSPECTION);
    expect(panel).toMatchObject({
      department: TAB,
      tab: TAB,
      year: 2024,
      choices: [{ name: TAB, tab: TAB }],
    });
    expect(panel.row).toMatchObject({ row: 8 });
    expect(panel.rows.map(({ row, open, errors }) => [row, open, errors])).toEqual([
      [5, 'none', 0],
      [6, 'none', 0],
      [7, 'none', 0],
      [8, 'all', 1],
      [9, 'all', 0],
    ]);
    expect(panel.registrations).toMatchObject({ ready: 1, day: '31/03/2024', days: -20, ticked: false });
    expect(panel.registrations.held.map(({ row }) => row)).toEqual([8]);
    expect(panel.registrations.held[0]?.why).toContain('Kiểm tra');
    expect(panel.findings.find(({ place }) => place.row === 8)).toMatchObject({
      heading: NAME,
      severity: 'error',
      place: { tab: TAB, row: 8, column: 5 },
    });
    expect(state(agency)).toEqual(before);
  });

  it('opens the row that is selected in the grid, and tells later where the person is', async () => {
    const agency = await withRows();
    const panel = await start(agency, INSPECTION, FIRST, { select: [TAB, 'H9'] });
    expect(panel.row.row).toBe(9);
    expect(panel.row.values[NAME]).toBe('Y Thanh Niê');
    const where = await page<Selected>(agency, INSPECTION, 'pageDepartmentSelection', null, {
      select: [TAB, 'B6'],
    });
    expect(where).toEqual({ ok: true, tab: TAB, row: 6 });
    const shown = await page<RowShown>(agency, INSPECTION, 'pageDepartmentRow', { tab: TAB, row: 5 });
    expect(shown.row).toMatchObject({ row: 5, values: { [NAME]: 'Nguyễn Thị Hoa', 'Tiêu chí': '1, 2' } });
  });

  it('writes only what was changed, as typed, and checks the tab', async () => {
    const agency = await withRows();
    const panel = await start(agency, INSPECTION);
    const others = state(agency);
    const typed = { [NAME]: '=HYPERLINK("x")', 'Nội dung đăng ký': 'Dòng một\nDòng hai', 'Tiêu chí': '1, 3' };
    const saved = await save(agency, INSPECTION, formOf(panel, typed));
    expect(saved.row).toMatchObject({ row: 8, values: typed });
    const cells = agency.rows(TAB, NAME, 'Nội dung đăng ký', 'Tiêu chí', 'Chức vụ, bộ phận')[3];
    expect(cells).toEqual(['=HYPERLINK("x")', 'Dòng một\nDòng hai', '1, 3', 'Chuyên viên']);
    const sheet = agency.sheet(TAB);
    expect(sheet.cell(8, 5).formula ?? '').toBe('');
    expect(agency.tab(TAB)[7]?.[3]).toContain('công thức');
    const after = state(agency);
    for (const tab of Object.keys(others)) if (tab !== TAB) expect(after[tab], tab).toEqual(others[tab]);
  });

  it('adds a row once, though it is asked twice, and never into a row that somebody has begun meanwhile', async () => {
    const agency = await withRows();
    const panel = await start(agency, INSPECTION);
    const empty = Object.fromEntries(Object.keys(panel.row.values).map((heading) => [heading, '']));
    const request = {
      tab: TAB,
      row: 0,
      mark: '',
      values: { ...empty, Năm: '2024', [NAME]: 'Phòng Tổng hợp' },
    };
    let begun = false;
    const beforeCall: BeforeCall = (call) => {
      if (!begun && call.endsWith('tryLock')) agency.put(TAB, 10, { [NAME]: 'Người khác gõ' });
      begun ||= call.endsWith('tryLock');
    };
    const added = await save(agency, INSPECTION, request, { beforeCall });
    expect(added.row.row).toBe(11);
    expect(await save(agency, INSPECTION, request)).toMatchObject({ row: { row: 11 } });
    expect(
      agency
        .rows(TAB, NAME)
        .map(([name]) => name)
        .slice(-2),
    ).toEqual(['Người khác gõ', 'Phòng Tổng hợp']);
    const nameless = await save<Refusal>(agency, INSPECTION, {
      ...request,
      values: { ...empty, Năm: '2023' },
    });
    expect(nameless.problems).toMatchObject([{ kind: 'department-page', reason: 'nameMissing' }]);
  });

  it.each([
    ['edited', 'changedMeanwhile', (agency: Agency) => agency.put(TAB, 8, { [NAME]: 'Sửa ở trang' })],
    [
      'emptied',
      'goneMeanwhile',
      (agency: Agency) =>
        agency.put(
          TAB,
          8,
          Object.fromEntries(Object.keys(registration('', 0, { Nguồn: '' })).map((one) => [one, ''])),
        ),
    ],
  ])('refuses a row that somebody %s meanwhile', async (_, reason, meanwhile) => {
    const agency = await withRows();
    const panel = await start(agency, INSPECTION);
    meanwhile(agency);
    const before = state(agency);
    const refused = await save<Refusal>(agency, INSPECTION, formOf(panel, { [NAME]: 'Của tôi' }));
    expect(refused.problems).toMatchObject([{ kind: 'department-page', reason }]);
    expect(refused.texts.join('')).toContain('Làm mới');
    expect(state(agency)).toEqual(before);
  });

  it('refuses what is closed, and what changes nothing', async () => {
    const agency = await withRows();
    const panel = await start(agency, INSPECTION, { tab: TAB, row: 6 });
    const before = state(agency);
    const closed = await save<Refusal>(agency, INSPECTION, formOf(panel, { [NAME]: 'Tên khác' }));
    expect(closed.problems).toMatchObject([{ reason: 'closed' }]);
    const same = await save<Refusal>(agency, INSPECTION, formOf(panel, {}));
    expect(same.problems).toMatchObject([{ reason: 'nothingChanged' }]);
    expect(state(agency)).toEqual(before);
  });

  it('leaves the second phase of a sent row open, and nothing else of it', async () => {
    const agency = await withRows();
    const sheet = agency.sheet(TAB);
    const box = agency.tab(TAB)[1]?.indexOf('Gửi đăng ký') ?? -1;
    sheet.setCell(2, box, { value: true });
    await agency.run(OFFICE, 'menuRecount');
    const panel = await start(agency, INSPECTION, { tab: TAB, row: 9 });
    expect(panel.rows.find(({ row }) => row === 9)).toMatchObject({ status: 'Đã gửi', open: 'results' });
    const results = formOf(panel, { 'Kết quả, thành tích': 'Xong trước hạn' });
    const saved = await save(agency, INSPECTION, results);
    expect(saved.row.values['Kết quả, thành tích']).toBe('Xong trước hạn');
    const closed = await save<Refusal>(agency, INSPECTION, formOf(saved, { [NAME]: 'Tên khác' }));
    expect(closed.problems).toMatchObject([{ reason: 'closed' }]);
  });

  it.each([PLANNING, LEADER, COUNCIL])('is not for %s', async (user) => {
    const agency = await withRows();
    const panel = await start(agency, OFFICE, { tab: TAB, row: 8 });
    const before = state(agency);
    const shown = await page<Refusal>(agency, user, 'pageDepartmentStart', { tab: TAB, row: 0 });
    expect(shown.ok).toBe(false);
    const refused = await save<Refusal>(agency, user, formOf(panel, { [NAME]: 'Của người khác' }));
    expect(refused.ok).toBe(false);
    expect(refused.texts.join('')).toContain('Phân quyền');
    expect(state(agency)).toEqual(before);
  });

  it('completes a new row of which a run that died wrote only a piece', async () => {
    const agency = await withRows();
    const values = { Năm: '2024', [NAME]: 'Phòng Tổng hợp', 'Đối tượng': 'Tập thể' };
    const request = { tab: TAB, row: 0, mark: '', values };
    let writes = 0;
    const dies: BeforeCall = (call) => {
      if (call.startsWith('Range.set') && (writes += 1) > 1) throw new Error('killed');
    };
    await save(agency, INSPECTION, request, { beforeCall: dies }).catch(() => null);
    expect(agency.rows(TAB, NAME, 'Đối tượng').slice(-1)).toEqual([['Phòng Tổng hợp', '']]);
    expect(await save(agency, INSPECTION, request)).toMatchObject({ row: { row: 10 } });
    expect(agency.rows(TAB, NAME, 'Đối tượng').slice(-2)).toEqual([
      ['Y Thanh Niê', 'Cá nhân'],
      ['Phòng Tổng hợp', 'Tập thể'],
    ]);
  });

  it('knows the new row again though it was sent meanwhile', async () => {
    const agency = await withRows();
    const values = { Năm: '2024', [NAME]: 'Phòng Tổng hợp' };
    const request = { tab: TAB, row: 0, mark: '', values };
    const added = await save(agency, INSPECTION, request);
    agency.put(TAB, added.row.row, { Mã: 'DH-2024-0002', 'Trạng thái': 'Đã tiếp nhận' });
    expect(await save(agency, INSPECTION, request)).toMatchObject({ row: { row: added.row.row } });
    expect(agency.rows(TAB, NAME).slice(-1)).toEqual([['Phòng Tổng hợp']]);
    expect(agency.rows(TAB, NAME)).toHaveLength(5);
  });

  it('lets in whose address the domain hides, by the tab that lets them edit', async () => {
    const agency = await withRows();
    agency.workbook.activeSheetId = agency.sheet(TAB).id;
    const panel = await start(agency, HIDDEN);
    expect(panel.department).toBe(TAB);
    expect((await save(agency, HIDDEN, formOf(panel, { [NAME]: 'H’Hen Ê Ban' }))).ok).toBe(true);
    agency.workbook.activeSheetId = agency.sheet('Phòng Kế hoạch').id;
    expect((await page<Refusal>(agency, HIDDEN, 'pageDepartmentStart', FIRST)).ok).toBe(false);
  });

  it('shows the Office every department, and writes for one in its place', async () => {
    const agency = await withRows();
    const panel = await start(agency, OFFICE, { tab: TAB, row: 8 });
    expect(panel.choices.map(({ name }) => name)).toEqual([TAB, 'Phòng Kế hoạch', 'Phòng Chính sách']);
    expect((await save(agency, OFFICE, formOf(panel, { [NAME]: 'H’Hen Ê Ban' }))).ok).toBe(true);
  });

  it.each([
    ['pageDepartmentStart', { tab: 5, row: 0 }],
    ['pageDepartmentStart', null],
    ['pageDepartmentRow', { tab: TAB, row: 0 }],
    ['pageDepartmentSave', { tab: TAB, row: 8, mark: 'x', values: {} }],
    ['pageDepartmentSave', { tab: TAB, row: 8, mark: '', values: { [NAME]: 5 } }],
    ['pageDepartmentSave', { tab: TAB, row: 8, mark: '', values: { [NAME]: 'x'.repeat(50_001) } }],
  ])('%s refuses what has not the form that is expected', async (name, request) => {
    const agency = await withRows();
    const before = state(agency);
    const answer = await page<Refusal>(agency, INSPECTION, name, request);
    expect(answer.problems).toEqual([{ kind: 'page', reason: 'badRequest' }]);
    expect(state(agency)).toEqual(before);
  });

  it('keeps to its service calls', async () => {
    const agency = await withRows();
    let calls = 0;
    const beforeCall: BeforeCall = (_, n) => void (calls = n);
    const panel = await start(agency, INSPECTION, FIRST, { beforeCall });
    const opening = calls;
    await save(agency, INSPECTION, formOf(panel, { [NAME]: 'H’Hen Ê Ban' }), { beforeCall });
    expect({ opening: opening <= 66, saving: calls <= 66 }).toEqual({ opening: true, saving: true });
  });

  it('loses nothing when the run dies at any call, and the same request ends it', async () => {
    const lost: number[] = [];
    for (let n = 1; n < 90; n += 4) {
      const agency = await withRows();
      const panel = await start(agency, INSPECTION);
      const request = formOf(panel, { [NAME]: 'H’Hen Ê Ban', 'Tiêu chí': '1, 3' });
      let died = false;
      const beforeCall: BeforeCall = (_, at) => {
        died ||= at === n;
        if (at === n) throw new Error('died');
      };
      await save(agency, INSPECTION, request, { beforeCall }).catch(() => null);
      if (!died) break;
      await save(agency, INSPECTION, request);
      const again = await start(agency, INSPECTION, { tab: TAB, row: 8 });
      if (again.row.values['Tiêu chí'] !== '1, 3' && again.row.values[NAME] === 'H’Hen Ê Ban') {
        // Half was written: the page says that the row has changed, and the next look saves the rest.
        await save(agency, INSPECTION, formOf(again, { 'Tiêu chí': '1, 3' }));
      }
      const [, , , saved] = agency.rows(TAB, NAME, 'Tiêu chí', 'Chức vụ, bộ phận', 'Kiểm tra');
      if (JSON.stringify(saved) !== JSON.stringify(['H’Hen Ê Ban', '1, 3', 'Chuyên viên', 'Hợp lệ']))
        lost.push(n);
    }
    expect(lost).toEqual([]);
  });
});
