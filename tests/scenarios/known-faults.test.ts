import { describe, expect, it } from 'vitest';
import type { StoredValue } from '../../local/workbook/model';
import { PERSON_HEADINGS } from '../../src/tabs/review';
import { compiled, Desk } from './office';
import { plainBook } from './plain-book';

const REVIEW = 'Bình xét';
const [OUTSIDE, UNVOTED, VOTED] = ['DH-2022-0001', 'DH-2024-0003', 'DH-2024-0011'] as const;

const small = plainBook({ departments: 1, rowsEach: 20 });

function sheetOf(desk: Desk, tab: string) {
  const sheet = desk.workbook.sheets.find((one) => one.name === tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
}

/** Rows of a tab from A1 on, as a person or another program left them. */
function fill(desk: Desk, tab: string, rows: readonly (readonly StoredValue[])[]): void {
  const sheet =
    desk.workbook.sheets.find((one) => one.name === tab) ??
    desk.workbook.addSheet(tab, desk.workbook.sheets.length);
  rows.forEach((row, at) => row.forEach((value, column) => sheet.setCell(at + 1, column + 1, { value })));
}

/** Clicks `Tổng hợp lại`; what the person is told. */
async function recount(desk: Desk): Promise<string> {
  await desk.run('menuRecount');
  return desk.shown[desk.shown.length - 1]?.text ?? '';
}

/** `Kết quả` by code. */
function results(desk: Desk): Map<StoredValue, StoredValue> {
  const [headings = [], ...rows] = desk.tab(REVIEW);
  const [code, result] = ['Mã', 'Kết quả'].map((heading) => headings.indexOf(heading));
  return new Map(rows.map((row) => [row[code ?? 0] ?? '', row[result ?? 0] ?? '']));
}

async function deskWithReview(): Promise<Desk> {
  const desk = await Desk.open(await small);
  fill(desk, REVIEW, [
    ['Mã', 'Số thành viên Hội đồng', 'Số phiếu đồng ý', 'Số quyết định', 'Ngày quyết định', 'Kết quả'],
    [OUTSIDE, '', '', '12/QĐ-BDT', '20/12/2022', 'Đạt'],
    [UNVOTED, '', '', '', '', ''],
    [VOTED, 5, 5, '12/QĐ-BDT', '20/12/2024', ''],
  ]);
  return desk;
}

/** What somebody does who sorts the tab: the first two candidates change places, every cell with them. */
function swapFirstTwo(desk: Desk): void {
  const sheet = sheetOf(desk, REVIEW);
  const rows = desk.tab(REVIEW);
  [2, 1].forEach((from, at) =>
    (rows[from] ?? []).forEach((value, column) => sheet.setCell(at + 2, column + 1, { value })),
  );
}

describe('results of Bình xét', () => {
  it('keep what came without votes, and fall with the votes that the add-on counted', async () => {
    const desk = await deskWithReview();
    await recount(desk);
    expect([...results(desk)]).toEqual([
      [OUTSIDE, 'Đạt'],
      [UNVOTED, 'Chưa biểu quyết'],
      [VOTED, 'Đạt'],
    ]);
    expect(desk.tab(REVIEW)[0]?.slice(5)).toEqual(['Kết quả', 'Tỷ lệ (%)', ...PERSON_HEADINGS]);
    desk.type(REVIEW, 4, 'Số phiếu đồng ý', '');
    await recount(desk);
    expect(results(desk).get(VOTED)).toBe('Chưa biểu quyết');
    expect(results(desk).get(OUTSIDE)).toBe('Đạt');
  });
  it('are right after the next run, whenever somebody sorted the tab during one', async () => {
    const calls: string[] = [];
    await (await deskWithReview()).run('menuRecount', [], (name) => calls.push(name));
    const writes = calls.flatMap((name, at) => (name.endsWith('.setValues') ? [at + 1] : []));
    expect(writes.length).toBeGreaterThan(2);
    for (const write of writes) {
      const desk = await deskWithReview();
      await desk.run('menuRecount', [], (_, n) => {
        if (n === write) swapFirstTwo(desk);
      });
      await recount(desk);
      expect(results(desk).get(UNVOTED), `sorted before call ${write}`).toBe('Chưa biểu quyết');
      expect(results(desk).get(VOTED), `sorted before call ${write}`).toBe('Đạt');
    }
  });
});

describe('who acts as the Office', () => {
  const roles = [
    ['Email', 'Vai trò', 'Đơn vị'],
    ['a@bdt.gov.vn', 'Đơn vị', 'Phòng số 1'],
  ];
  it('is the owner alone where Phân quyền names people but none of the Office', async () => {
    const owned = await Desk.open(await small);
    fill(owned, 'Phân quyền', roles);
    expect(await recount(owned)).toContain('20 dòng');
    expect(owned.tabNames()).toContain('Lỗi cần sửa');
    const other = await Desk.open(await small, 'a@bdt.gov.vn');
    fill(other, 'Phân quyền', roles);
    expect(await recount(other)).toContain('email của người làm Văn phòng, vai trò Văn phòng');
    expect(other.tabNames()).not.toContain('Lỗi cần sửa');
  });
});

describe('what reading alone finds doubtful', () => {
  const found = (desk: Desk): string[] =>
    desk.tab('Lỗi cần sửa').map((row) => [row[0], row[1], row[2], row[3]].join(' | '));
  it('stands in Lỗi cần sửa, and a copied tab costs no further call', async () => {
    const plain = await Desk.open(await small);
    await recount(plain);
    const desk = await Desk.open(await small);
    fill(desk, 'Bản sao của Phòng số 1', desk.tab('Phòng số 1'));
    await recount(desk);
    expect(desk.calls.total).toBe(plain.calls.total);
    expect(found(desk)).toContain('Cảnh báo | Bản sao của Phòng số 1 | 1 | Tên trang');
  });
  it('is settings whose day cannot be read, prose without a section, numbers that no figure equals', async () => {
    const desk = await Desk.open(await small);
    fill(desk, 'Cấu hình', [
      ['Mục', 'Giá trị', 'Hiệu lực từ'],
      ['Năm làm việc', 2024, ''],
      ['Tên cơ quan', 'SỞ DÂN TỘC VÀ TÔN GIÁO', 'năm tới'],
    ]);
    fill(desk, 'Nội dung báo cáo', [
      ['Loại báo cáo', 'Năm', 'Mục', 'Nội dung'],
      ['Hàng năm', 2024, 'II.9', 'Lời không có chỗ.'],
      ['Hằng năm', 2024, 'IV', 'Đã có 977 lượt người dự.'],
    ]);
    await recount(desk);
    const counted = found(desk);
    expect(counted).toEqual(
      expect.arrayContaining([
        'Cảnh báo | Cấu hình | 3 | Hiệu lực từ',
        'Cảnh báo | Nội dung báo cáo | 2 | Mục',
        'Cảnh báo | Nội dung báo cáo | 3 | Nội dung',
      ]),
    );
    const result = compiled(await desk.compile('2024'));
    expect([result.unplacedProse, result.unknownNumbers]).toEqual([['II.9'], ['977 (IV)']]);
    expect(found(desk)).toEqual(counted);
  });
  it('is two departments of one name: nothing is written, both rows are named', async () => {
    const desk = await Desk.open(await small);
    fill(desk, 'Đơn vị', [['Tên đơn vị'], ['Phòng số 1'], ['phòng  số 1']]);
    const before = desk.everything();
    expect(await recount(desk)).toContain('Trang “Đơn vị”, dòng 2 và dòng 3: cột “Tên đơn vị”');
    expect(desk.everything()).toEqual(before);
  });
});

describe('Chỉ tiêu of the working year', () => {
  it('counts a yearly target in Năm làm việc, not in the last year of the period', async () => {
    const desk = await Desk.open(await small);
    desk.type('Chỉ tiêu', 2, 'Phạm vi', 'Hàng năm');
    await recount(desk);
    const ofYear = desk
      .tab('Phòng số 1')
      .filter((row) => row[4] === 2024 && row[5] === 'Tập thể' && row[7] === 'Học tập và làm theo Bác')
      .filter((row) => row[2] === 'Đã tiếp nhận').length;
    const [headings = [], first = []] = desk.tab('Chỉ tiêu');
    expect(ofYear).toBeGreaterThan(0);
    expect(first[headings.indexOf('Đã đăng ký')]).toBe(ofYear);
  });
});

describe('Mã điển hình of a deleted exemplar', () => {
  it('is never given to another', async () => {
    const desk = await Desk.open(await small);
    await recount(desk);
    const codesOf = (): Map<StoredValue, StoredValue> => {
      const rows = desk.tab('Tổng hợp');
      const headings = rows.find((row) => row.includes('Mã điển hình')) ?? [];
      const [code, exemplar] = [headings.indexOf('Mã'), headings.indexOf('Mã điển hình')];
      return new Map(
        rows.slice(rows.indexOf(headings) + 1).map((row) => [row[code] ?? '', row[exemplar] ?? '']),
      );
    };
    const given = [...codesOf().values()].map(String).sort();
    const last = given[given.length - 1] ?? '';
    const [gone] = [...codesOf()].find(([, exemplar]) => exemplar === last) ?? [];
    const tab = desk.tab('Phòng số 1');
    const at = tab.findIndex((row) => row[1] === gone) + 1;
    const typed = tab[at - 1] ?? [];
    typed.forEach((_, column) => sheetOf(desk, 'Phòng số 1').setCell(at, column + 1, { value: '' }));
    await recount(desk);
    expect([...codesOf().values()]).not.toContain(last);
    await recount(desk);
    typed.forEach((value, column) =>
      sheetOf(desk, 'Phòng số 1').setCell(at, column + 1, {
        value: column === 1 ? 'DH-2025-0999' : column === 3 ? 'Người Hoàn Toàn Mới' : value,
      }),
    );
    await recount(desk);
    const number = (code: StoredValue | undefined): number => Number(String(code).slice(3));
    expect(number(codesOf().get('DH-2025-0999'))).toBe(number(last) + 1);
  });
});
