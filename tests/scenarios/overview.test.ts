import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import type { LocalSheet, LocalWorkbook } from '../../local/workbook/model';
import { openWorkbook } from '../../local/workbook/open';
import { compiled, Desk, NOW } from './office';
import { plainBook } from './plain-book';

const NAME = 'Tổng quan';

let example: Uint8Array;
/** The example counted twice: its dashboard has its whole look. */
let counted: Uint8Array;
beforeAll(async () => {
  example = await makeExample();
  const desk = await Desk.open(example);
  await recount(desk);
  await recount(desk);
  counted = await desk.workbook.save();
});

/** Clicks `Tổng hợp lại`; throws what the person would read where it was refused. */
async function recount(desk: Desk): Promise<void> {
  await desk.run('menuRecount');
  const { text = '' } = desk.shown.at(-1) ?? {};
  if (!text.startsWith('Đã tổng hợp')) throw new Error(text);
}

function sheetOf(workbook: LocalWorkbook, name = NAME): LocalSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

/** A tab as it is seen: an empty text and nothing look the same. */
function seen(desk: Desk, name = NAME): unknown[][] {
  return desk.tab(name).map((row) => row.map((value) => value ?? ''));
}

function at(desk: Desk, row: number, column: number): unknown {
  return sheetOf(desk.workbook).cell(row, column).value;
}

/** The calls of the last run that write: what it wrote of the dashboard among them. */
function writes(desk: Desk): Record<string, number> {
  return Object.fromEntries(
    Object.entries(desk.calls.byService).filter(([name]) =>
      /\.(set|insert|merge|clear|delete)\w*$/.test(name),
    ),
  );
}

describe('the dashboard of a book', () => {
  it('is made by the first count, gets its look from the next, and later runs write its cells only', async () => {
    const desk = await Desk.open(example);
    await recount(desk);
    expect(at(desk, 1, 1)).toBe('TỔNG QUAN');
    expect(at(desk, 2, 1)).toMatch(/^Đạt \d\/4 chỉ tiêu/);
    expect(sheetOf(desk.workbook).charts).toEqual([]);
    const plain = seen(desk);
    await recount(desk);
    const sheet = sheetOf(desk.workbook);
    expect(sheet.charts.map(({ kind }) => kind)).toEqual(['BAR', 'COLUMN']);
    expect(sheet.gridlinesHidden).toBe(true);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.merges).toHaveLength(5);
    expect(seen(desk).slice(0, -1)).toEqual(plain.slice(0, -1));
    await recount(desk);
    expect(writes(desk)).toEqual({ 'Range.setValues': 2 }); // the hour, and when the Office came by
    expect(sheet.charts).toHaveLength(2);
  });

  it('a full layout costs at most 25 calls, a run that changes the figures one', async () => {
    const desk = await Desk.open(counted);
    await recount(desk);
    const idle = desk.calls.total;
    sheetOf(desk.workbook).setCell(2, 1, { value: 'gõ đè' });
    await recount(desk);
    expect(desk.calls.total - idle).toBe(-1); // the whole block instead of the two cells of the hour
    expect(at(desk, 2, 1)).toMatch(/^Đạt/);
    // An empty tab is what a run leaves that died before it wrote: one call more, to look for its charts.
    const empty = await Desk.open(counted);
    empty.workbook.removeSheet(sheetOf(empty.workbook));
    empty.workbook.addSheet(NAME, 0);
    await recount(empty);
    expect(sheetOf(empty.workbook).charts).toHaveLength(2);
    expect(empty.calls.total - idle).toBeLessThanOrEqual(25);
  });

  it('replaces the table that older versions made, leaving no old row, no old look and no second chart', async () => {
    const desk = await Desk.open(counted);
    const whole = seen(desk);
    const sheet = sheetOf(desk.workbook);
    for (let row = 2; row <= 700; row += 1)
      for (let column = 1; column <= 9; column += 1) sheet.setCell(row, column, { value: `cũ ${row}` });
    sheet.setStyle({ row: 600, column: 1, rows: 1, columns: 9 }, { bold: true });
    sheet.frozenRows = 4;
    await recount(desk);
    expect(seen(desk)).toEqual(whole);
    expect(sheet.style(600, 1).bold ?? false).toBe(false);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.charts).toHaveLength(2);
  });

  it('clears what stood below when the page becomes shorter', async () => {
    const desk = await Desk.open(counted);
    const before = desk.tab(NAME).length;
    const department = sheetOf(desk.workbook, 'Thanh tra Ban');
    for (let row = 5; row <= 14; row += 1)
      for (let column = 1; column <= 21; column += 1) department.setCell(row, column, { value: null });
    await recount(desk);
    const after = seen(desk);
    expect(after.length).toBeLessThan(before);
    expect(after.filter((row) => String(row[0]).startsWith('Bố cục'))).toHaveLength(1);
    expect(String(after.at(-1)?.[0])).toMatch(/^Bố cục/);
  });

  it('every link of it leads to a cell that is there and says what it counts', async () => {
    const desk = await Desk.open(counted);
    const sheet = sheetOf(desk.workbook);
    let links = 0;
    for (let row = 1; row <= sheet.lastRow(); row += 1)
      for (let column = 1; column <= 10; column += 1) {
        const { formula, value } = sheet.cell(row, column);
        const [, gid, first, last] =
          /HYPERLINK\("#gid=(\d+)&range=[A-Z]+(\d+)(?::[A-Z]+(\d+))?"/.exec(formula ?? '') ?? [];
        if (gid === undefined) continue;
        links += 1;
        const target = desk.workbook.sheets.find(({ id }) => id === Number(gid));
        expect(target, `${row}, ${column}`).toBeDefined();
        expect(Number(last ?? first)).toBeLessThanOrEqual(target?.lastRow() ?? 0);
        const told = target === sheet ? /: (\d+)$/.exec(String(sheet.cell(Number(first), 1).value)) : null;
        if (typeof value === 'number' && told) expect(Number(told[1]), `${row}, ${column}`).toBe(value);
        if (typeof value === 'number' && told)
          expect(Number(last) - Number(first)).toBeGreaterThanOrEqual(value);
      }
    expect(links).toBeGreaterThan(100);
  });

  it('is known again though it was renamed by somebody who set the book up', async () => {
    const desk = await Desk.open(counted);
    const sheet = sheetOf(desk.workbook);
    const value = JSON.stringify({ [sheet.id]: 'overview' });
    desk.workbook.metadata.push({ id: 1, key: 'so-dien-hinh:tabs', value });
    sheet.name = 'Bảng theo dõi';
    await recount(desk);
    expect(desk.tabNames()).not.toContain(NAME);
    expect(sheet.cell(3, 10).formula).toContain(`#gid=${sheet.id}&`);
  });

  it('a tab of that name that is not ours is refused by name, and nothing is written', async () => {
    const desk = await Desk.open(example);
    desk.workbook.addSheet(NAME, 0).setCell(1, 1, { value: 'Số liệu tôi tự làm' });
    desk.workbook.recalculate();
    const before = desk.everything();
    await desk.run('menuRecount');
    expect(desk.shown.at(-1)?.text).toContain('Trang “Tổng quan” không phải do tiện ích tạo');
    expect(desk.everything()).toEqual(before);
  });

  it('a run that dies while it lays the page out is repaired by the next, without a second chart', async () => {
    const desk = await Desk.open(await plainBook({ departments: 2, rowsEach: 4 }));
    await recount(desk);
    const plain = await desk.workbook.save();
    await recount(desk);
    const whole = seen(desk);
    const last = desk.calls.total;
    for (let n = last - 28; n <= last; n += 1) {
      const broken = await Desk.open(plain);
      await broken.run('menuRecount', [], (_, call) => {
        if (call === n) throw new Error('Service error');
      });
      await recount(broken);
      expect(seen(broken), `died at call ${n}`).toEqual(whole);
      expect(sheetOf(broken.workbook).charts, `died at call ${n}`).toHaveLength(2);
      expect(sheetOf(broken.workbook).merges, `died at call ${n}`).toHaveLength(5);
    }
  });
});

describe('what depends on today is true without a script', () => {
  const DAY = 86_400_000;
  /** A dashboard counted on 23/11/2026, looked at on another day. */
  async function lookedAt(days: number): Promise<Desk> {
    const book = await plainBook({ departments: 2, rowsEach: 4 });
    const desk = await Desk.open(book);
    const settings = sheetOf(desk.workbook, 'Cấu hình');
    [
      ['Giai đoạn đến năm', 2030],
      ['Năm làm việc', 2027],
    ].forEach(([name, value], index) => {
      settings.setCell(5 + index, 1, { value: name ?? '' });
      settings.setCell(5 + index, 2, { value: value ?? '' });
    });
    settings.setCell(2, 2, { value: 2027 });
    const plan = desk.workbook.addSheet('Tiến độ', 1);
    const serial = (day: string): number =>
      Date.UTC(Number(day.slice(6)), Number(day.slice(3, 5)) - 1, Number(day.slice(0, 2))) / DAY + 25569;
    const milestones: [string, string, string][] = [
      ['Ghi chú đầu', '', ''],
      ['Xa nhất', '31/03/2028', ''],
      ['Đã xong', '30/11/2026', '20/11/2026'],
      ['Gần nhất', '30/11/2026', ''],
      ['Kế tiếp', '31/12/2026', ''],
    ];
    plan.setCell(1, 1, { value: 'Mốc' });
    plan.setCell(1, 3, { value: 'Kết thúc' });
    plan.setCell(1, 5, { value: 'Hoàn thành ngày' });
    plan.setNumberFormat({ row: 2, column: 2, rows: 9, columns: 4 }, 'dd/MM/yyyy');
    milestones.forEach(([name, to, done], index) => {
      plan.setCell(2 + index, 1, { value: name });
      if (to) plan.setCell(2 + index, 3, { value: serial(to) });
      if (done) plan.setCell(2 + index, 5, { value: serial(done) });
    });
    await recount(desk);
    const now = new Date(NOW + days * DAY);
    const later = await openWorkbook(await desk.workbook.save(), 'so.xlsx', { clock: () => now });
    later.recalculate();
    return new Desk(later, desk.user);
  }

  it('the next milestone, its days left, and how many are overdue', async () => {
    const told = async (days: number): Promise<unknown[]> => {
      const desk = await lookedAt(days);
      return [at(desk, 16, 10), at(desk, 17, 9)];
    };
    expect(await told(0)).toEqual(['30/11/2026, còn 7 ngày', 'Gần nhất']);
    expect(await told(7)).toEqual(['30/11/2026, hôm nay', 'Gần nhất']);
    expect(await told(8)).toEqual(['31/12/2026, còn 30 ngày', 'Quá hạn 1 mốc. Kế tiếp']);
    expect(await told(500)).toEqual(['', 'Quá hạn 3 mốc. Không còn mốc nào của Kế hoạch phía trước.']);
  });

  it('which departments are overdue', async () => {
    const told = async (days: number): Promise<unknown> => at(await lookedAt(days), 11, 10);
    expect(await told(0)).toBe('Chưa nhập');
    expect(await told(128)).toBe('Chưa nhập'); // 31/03/2027
    expect(await told(129)).toBe('Chưa nhập, quá hạn');
  });

  it('which check-ups are overdue', async () => {
    const desk = await Desk.open(counted);
    const overdue = async (days: number): Promise<unknown> => {
      const clock = () => new Date(NOW + days * DAY);
      const later = await openWorkbook(await desk.workbook.save(), 'so.xlsx', { clock });
      later.recalculate();
      const rows = new Desk(later, desk.user).tab(NAME);
      const head = rows.findIndex((row) => row[0] === 'Hẹn kiểm tra');
      return rows[head + 1]?.[5];
    };
    expect(await overdue(0)).toBe('quá hẹn 769 ngày');
    expect(await overdue(-769)).toBe('hôm nay');
    expect(await overdue(-800)).toBe('còn 31 ngày');
  });
});

describe('Đơn vị: state, rows and time of the last change', () => {
  const COLUMNS = ['Trạng thái', 'Số dòng', 'Cập nhật lúc'];
  const states = (desk: Desk): unknown[][] => {
    const [head = [], ...rows] = desk.tab('Đơn vị').slice(headRow(desk));
    return rows.map((row) => COLUMNS.map((name) => row[head.indexOf(name)]));
  };
  const headRow = (desk: Desk): number => desk.tab('Đơn vị').findIndex((row) => row.includes('Tên đơn vị'));

  it('are written once; a second run writes nothing there, a change its own row alone', async () => {
    const desk = await Desk.open(await plainBook({ departments: 3, rowsEach: 8 }));
    await recount(desk);
    expect(states(desk)).toEqual(Array.from({ length: 3 }, () => ['Đã tiếp nhận', 2, '23/11/2026 08:15:00']));
    desk.now = NOW + 3_600_000;
    await recount(desk);
    expect(states(desk).map((row) => row[2])).toEqual(Array.from({ length: 3 }, () => '23/11/2026 08:15:00'));
    desk.now = NOW + 7_200_000;
    desk.type('Phòng số 2', 8, 'Năm', 2023); // row 8 was of 2024
    await recount(desk);
    expect(states(desk)).toEqual([
      ['Đã tiếp nhận', 2, '23/11/2026 08:15:00'],
      ['Đã tiếp nhận', 1, '23/11/2026 10:15:00'],
      ['Đã tiếp nhận', 2, '23/11/2026 08:15:00'],
    ]);
  });

  it('the box of a department’s own tab says that it registers nobody', async () => {
    const desk = await Desk.open(example);
    const sheet = sheetOf(desk.workbook, 'Thanh tra Ban');
    for (let row = 5; row <= sheet.lastRow(); row += 1)
      for (let column = 1; column <= 21; column += 1) sheet.setCell(row, column, { value: null });
    await recount(desk);
    const last = (): unknown => states(desk).at(-1)?.[0];
    expect(last()).toBe('Chưa nhập, quá hạn');
    sheet.setCell(2, 7, { value: true });
    sheet.setCell(2, 8, { value: 'Đơn vị không đăng ký năm nay' });
    await recount(desk);
    expect(last()).toBe('Không đăng ký');
    sheet.setCell(2, 7, { value: false });
    await recount(desk);
    expect(last()).toBe('Chưa nhập, quá hạn');
  });

  it('a heading that is missing among the others is added, none is doubled', async () => {
    const desk = await Desk.open(await plainBook({ departments: 2, rowsEach: 4 }));
    sheetOf(desk.workbook, 'Đơn vị').setCell(1, 4, { value: 'Số dòng' });
    await recount(desk);
    expect(seen(desk, 'Đơn vị')[0]).toEqual(['Tên đơn vị', '', '', 'Số dòng', 'Trạng thái', 'Cập nhật lúc']);
    expect(desk.tab('Đơn vị')[1]?.slice(3, 5)).toEqual([1, 'Đã tiếp nhận']);
    await recount(desk);
    expect(desk.tab('Đơn vị')[0]).toHaveLength(6);
  });
});

describe('a compile', () => {
  it('keeps within its budget, also where it makes the dashboard or gives it its look', async () => {
    const desk = await Desk.open(example);
    compiled(await desk.compile('2024'));
    expect(desk.calls.total).toBeLessThanOrEqual(70);
    compiled(await desk.compile('2024'));
    expect(sheetOf(desk.workbook).charts).toHaveLength(2);
    expect(desk.calls.total).toBeLessThanOrEqual(70);
  });
});
