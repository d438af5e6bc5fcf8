import { beforeAll, describe, expect, it } from 'vitest';
import { Hand } from '../../local/host/hand';
import type { LocalSheet, LocalWorkbook } from '../../local/workbook/model';
import { newWorkbook, openWorkbook } from '../../local/workbook/open';
import type { SetUpResult } from '../../src/commands/set-up';
import { BOOK_TABS } from '../../src/tabs/whole-book';
import type { FirstBook } from './first-book';
import { type BeforeCall, Desk, NOW } from './office';
import { plainBook } from './plain-book';

const OFFICE = 'van-phong@example.org';
const NAMES = 'Văn phòng; Phòng Kế hoạch - Tổng hợp; Thanh tra';
const TABS = ['Văn phòng', 'Phòng Kế hoạch - Tổng hợp', 'Thanh tra'];

/** An empty Google Sheet of the Office: one blank tab, nothing set. */
function emptyDesk(): Desk {
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(NOW) });
  workbook.owner = OFFICE;
  return new Desk(workbook, OFFICE);
}

/** Goes through the wizard in a file without a book. */
async function setUpNew(desk: Desk, names = NAMES, beforeCall?: BeforeCall): Promise<FirstBook> {
  return desk.setUp(names, beforeCall);
}

/** Clicks it in a book whose departments are listed, and agrees. */
async function setUpAgain(desk: Desk): Promise<SetUpResult | null> {
  return (await desk.run('menuSetUp', [{ button: 'YES' }, { button: 'OK' }])) as SetUpResult | null;
}

let made: Uint8Array;
beforeAll(async () => {
  const desk = emptyDesk();
  await setUpNew(desk);
  made = await desk.workbook.save();
});

async function standingDesk(): Promise<Desk> {
  const workbook = await openWorkbook(made, 'so.xlsx', { clock: () => new Date(NOW) });
  workbook.recalculate();
  return new Desk(workbook, OFFICE);
}

function sheetOf(workbook: LocalWorkbook, name: string): LocalSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

/** Every cell as it was written: formulas, not their results. */
function cellsOf(workbook: LocalWorkbook): Record<string, unknown[][]> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (__, column) => {
          const { value, formula } = sheet.cell(row + 1, column + 1);
          return formula ?? value;
        }),
      ),
    ]),
  );
}

/** The number of cells, lists, rules, protections and formats that matter, tab by tab. */
function shapeOf(workbook: LocalWorkbook): unknown {
  const cells = cellsOf(workbook);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: cells[sheet.name],
    size: [sheet.maxRows, sheet.maxColumns],
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    lists: sheet.validations.map(({ area, kind }) => `${kind} ${JSON.stringify(area)}`).sort(),
    rules: sheet.conditionalRules.length,
    protections: workbook.protections
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ area, editors, warningOnly }) =>
        JSON.stringify([area ?? null, [...editors].sort(), warningOnly]),
      )
      .sort(),
  }));
}

describe('the Office sets up a book from an empty sheet', () => {
  it('opens the wizard, which makes nothing before it is told to', async () => {
    const desk = emptyDesk();
    expect(await desk.run('menuSetUp')).toBeNull();
    expect(desk.shown.map(({ kind }) => kind)).toEqual(['modal']);
    expect(desk.tabNames()).toHaveLength(1);
  });

  it('makes the tabs and says how many', async () => {
    const desk = emptyDesk();
    const result = await setUpNew(desk);
    expect(result).toEqual({ tabs: BOOK_TABS.length + 2, departments: TABS.length, left: 0, remarks: [] });
    expect(desk.tabNames().filter((name) => TABS.includes(name))).toEqual(TABS);
    for (const { spec } of BOOK_TABS)
      expect(desk.tab(spec.name)[3]?.slice(0, spec.columns.length), spec.name).toEqual(
        spec.columns.map(({ heading }) => heading),
      );
    expect(desk.workbook).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it('fills in the plan’s own defaults, and whoever sets up becomes the Office', async () => {
    const desk = await standingDesk();
    const column = (tab: string, at: number): unknown[] =>
      desk
        .tab(tab)
        .slice(4)
        .map((row) => row[at])
        .filter((cell) => cell !== null);
    expect(column('Lĩnh vực', 0)).toEqual(['Học tập và làm theo Bác', 'Văn hóa công sở']);
    expect(column('Chỉ tiêu', 2)).toEqual([1, 1, 1, 1]);
    expect(column('Tiêu chí', 2)).toHaveLength(29);
    expect(column('Tiến độ', 0).length).toBeGreaterThan(8);
    expect(column('Đơn vị', 0)).toEqual(TABS);
    expect(desk.tab('Phân quyền')[4]?.slice(0, 2)).toEqual([OFFICE, 'Văn phòng']);
    const settings = new Map(desk.tab('Cấu hình').map((row) => [row[0], row[1]]));
    expect(settings.get('Năm làm việc')).toBe('2025'); // the clock says 2026: the last year of the plan
    expect(settings.get('Ngày kế hoạch')).toBe('31/12/2021');
  });

  it('lays a department’s tab: boxes, lists that warn, text columns, numbers, colours, frozen name', async () => {
    const desk = await standingDesk();
    for (const name of TABS) {
      const sheet = sheetOf(desk.workbook, name);
      expect(desk.tab(name)[0]?.[0]).toBe(`ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN - ${name.toUpperCase()}`);
      expect(desk.tab(name)[1]?.slice(0, 6)).toEqual([
        false,
        'Gửi đăng ký',
        false,
        'Gửi kết quả',
        false,
        'Đơn vị không đăng ký năm nay',
      ]);
      expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 5]);
      const frozen = [1, 2, 3, 4, 5].reduce((sum, column) => sum + sheet.columnWidth(column), 0);
      expect(frozen).toBeLessThanOrEqual(620);
      expect(sheet.validations.filter(({ kind }) => kind === 'checkbox')).toHaveLength(3);
      const lists = sheet.validations.filter(({ kind }) => kind !== 'checkbox');
      expect(lists).toHaveLength(8);
      expect(lists.every(({ allowInvalid }) => allowInvalid)).toBe(true);
      expect(sheet.numberFormat(5, 13)).toBe('@'); // Tiêu chí: "1, 2" must not become a number
      expect(sheet.conditionalRules.length).toBeGreaterThan(5);
      sheet.setCell(5, 5, { value: 'Lê An' });
      sheet.setCell(7, 5, { value: 'Tổ Một' });
    }
    desk.workbook.recalculate();
    expect(desk.tab('Thanh tra').map((row) => row[0])).toEqual(
      expect.arrayContaining([1, 2]), // STT counts filled rows
    );
  });

  it('costs at most 15 service calls a tab touched and 60 more', async () => {
    const desk = emptyDesk();
    const names = Array.from({ length: 30 }, (_, at) => `Phòng số ${at + 1}`).join('; ');
    const result = await setUpNew(desk, names);
    const touched = result.tabs + result.departments;
    expect(desk.calls.total).toBeLessThanOrEqual(15 * touched + 60);
  });

  it('gives a department that the Office adds later its tab, and touches nothing else', async () => {
    const desk = await standingDesk();
    const before = cellsOf(desk.workbook);
    const list = sheetOf(desk.workbook, 'Đơn vị');
    list.setCell(8, 1, { value: 'Phòng Chính sách' });
    const result = await setUpAgain(desk);
    expect(result).toMatchObject({ ok: true, tabs: [], departments: ['Phòng Chính sách'], repaired: [] });
    expect(desk.calls.total).toBeLessThanOrEqual(15 * (1 + desk.tabNames().length) + 60);
    const others = (cells: Record<string, unknown[][]>): unknown =>
      Object.entries(cells).filter(([name]) => !['Đơn vị', 'Phòng Chính sách'].includes(name));
    expect(others(cellsOf(desk.workbook))).toEqual(others(before));
    expect(desk.tab('Đơn vị')[7]?.slice(0, 2)).toEqual(['Phòng Chính sách', 'Phòng Chính sách']);
  });

  it('says that the book is complete when it is run again, and writes nothing', async () => {
    const desk = await standingDesk();
    const before = shapeOf(desk.workbook);
    expect(await setUpAgain(desk)).toBeNull();
    expect(desk.shown.at(-1)?.text).toContain('Sổ đã đủ');
    expect(shapeOf(desk.workbook)).toEqual(before);
  });

  it('does nothing when the person says no', async () => {
    const desk = await standingDesk();
    desk.workbook.removeSheet(sheetOf(desk.workbook, 'Tiêu chí'));
    expect(await desk.run('menuSetUp', [{ button: 'NO' }])).toBeNull();
    expect(desk.tabNames()).not.toContain('Tiêu chí');
  });
});

describe('a run that dies or runs out of time is finished by the next', () => {
  it('reaches the same book from a death at any service call', async () => {
    const whole = shapeOf((await standingDesk()).workbook);
    const calls = emptyDesk();
    await setUpNew(calls);
    for (let n = 5; n < calls.calls.total; n += 37) {
      const desk = emptyDesk();
      await setUpNew(desk, NAMES, (_, at) => {
        if (at >= n) throw new Error('Service error: Spreadsheets');
      }).catch(() => undefined);
      // By the page, whose answers are still there, or another day from the menu.
      const list = desk.tabNames().includes('Đơn vị') && (desk.tab('Đơn vị')[4]?.[0] ?? null) !== null;
      if (list && n % 2 === 0) await setUpAgain(desk);
      else await setUpNew(desk);
      desk.workbook.recalculate();
      const again = await openWorkbook(await desk.workbook.save(), 'so.xlsx', { clock: () => new Date(NOW) });
      expect(shapeOf(again), `died at call ${n}`).toEqual(whole);
    }
  });
});

describe('people work in the book while set-up runs', () => {
  /** A book with one department to make, and somebody who acts at one of set-up’s service calls. */
  async function withSomebody(
    at: number,
    act: (hand: Hand) => Promise<unknown>,
  ): Promise<{ desk: Desk; done: boolean }> {
    const desk = await standingDesk();
    const list = sheetOf(desk.workbook, 'Đơn vị');
    list.setCell(8, 1, { value: 'Ban Quản lý' });
    sheetOf(desk.workbook, 'Thanh tra').setCell(5, 5, { value: 'Lê An' });
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    let done = false;
    await desk.run('menuSetUp', [{ button: 'YES' }, { button: 'OK' }], (_, n) => {
      if (n !== at) return;
      done = true;
      void act(hand);
    });
    return { desk, done };
  }

  // Each act begins at another call, so that together they meet more of them.
  it.each<[string, number, (hand: Hand) => Promise<unknown>]>([
    ['sorts the departments', 1, (hand) => hand.sortRows('Đơn vị', 'A5:K40', 1, true)],
    ['inserts a row among the departments', 11, (hand) => hand.insertRows('Đơn vị', 6, 1)],
    ['inserts a row into a department’s tab', 21, (hand) => hand.insertRows('Thanh tra', 5, 1)],
    ['types into a department’s tab', 31, (hand) => hand.type('Thanh tra', 'E6', 'Tổ Một')],
  ])('and %s: no tab’s name stands beside another department, no input is lost', async (_, first, act) => {
    const plain = await standingDesk();
    sheetOf(plain.workbook, 'Đơn vị').setCell(8, 1, { value: 'Ban Quản lý' });
    await setUpAgain(plain);
    for (let at = first; at < plain.calls.total; at += 41) {
      const { desk, done } = await withSomebody(at, act);
      expect(done, `call ${at}`).toBe(true);
      const rows = desk
        .tab('Đơn vị')
        .slice(4)
        .filter((row) => row[0] !== null && row[0] !== '');
      expect(rows.map((row) => row[0]).sort()).toEqual([...TABS, 'Ban Quản lý'].sort());
      // A row that slid out of the range just being read waits for the next run.
      for (const row of rows) {
        const isMade = desk.tabNames().includes(String(row[0]));
        expect(row[1], `call ${at}`).toBe(isMade ? row[0] : null);
      }
      expect(desk.tab('Thanh tra').map((row) => row[4])).toContain('Lê An');
    }
  });
});

describe('a book too large for one run', () => {
  it('is made in as many as it takes: each stops before six minutes and says what is left', async () => {
    const whole = shapeOf((await standingDesk()).workbook);
    const desk = emptyDesk();
    const aSecondACall = (): void => void (desk.now += 1000);
    const first = await setUpNew(desk, NAMES, aSecondACall);
    expect(desk.now - NOW).toBeLessThan(6 * 60_000);
    expect(first.left).toBeGreaterThan(0);
    let runs = 1;
    for (let left = first.left; left > 0 && runs < 9; runs += 1) {
      const answers = [{ button: 'YES' }, { button: 'OK' }] as const;
      desk.now = NOW;
      left = ((await desk.run('menuSetUp', answers, aSecondACall)) as SetUpResult).left;
    }
    expect(runs).toBeLessThan(9);
    const again = await openWorkbook(await desk.workbook.save(), 'so.xlsx', { clock: () => new Date(NOW) });
    expect(shapeOf(again)).toEqual(whole);
  });
});

describe('set-up finds damage', () => {
  it('offers back what got lost: a tab, lists, colours, formulas, frozen rows, a column of the add-on’s', async () => {
    const desk = await standingDesk();
    const { workbook } = desk;
    workbook.removeSheet(sheetOf(workbook, 'Danh mục'));
    const sheet = sheetOf(workbook, 'Thanh tra');
    sheet.setCell(5, 5, { value: 'Lê An' });
    sheet.setCell(5, 1, { value: null });
    sheet.validations = sheet.validations.filter(({ kind }) => kind === 'checkbox');
    sheet.conditionalRules = [];
    sheet.frozenRows = 0;
    sheet.setCell(4, 6, { value: 'Ý kiến' });
    const result = await setUpAgain(desk);
    expect(result).toMatchObject({ ok: true, tabs: ['Danh mục'], departments: [], repaired: ['Thanh tra'] });
    expect(sheet.validations.filter(({ kind }) => kind !== 'checkbox')).toHaveLength(8);
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.cell(5, 1).formula).toContain('COUNTA');
    expect(desk.tab('Thanh tra')[3]?.at(-1)).toBe('Ý kiến Văn phòng');
    expect(desk.tab('Thanh tra')[3]?.[5]).toBe('Ý kiến');
    expect(desk.tab('Thanh tra')[4]?.[4]).toBe('Lê An');
  });

  it('gives back boxes and the sentence above the headings, and leaves somebody’s own words there', async () => {
    const desk = await standingDesk();
    const before = desk.tab('Thanh tra')[1];
    const sheet = sheetOf(desk.workbook, 'Thanh tra');
    for (const column of [3, 4, 9]) sheet.setCell(2, column, { value: '' });
    sheet.validations = sheet.validations.filter(
      ({ area, kind }) => kind !== 'checkbox' || area.column !== 3,
    );
    sheetOf(desk.workbook, 'Văn phòng').setCell(2, 2, { value: 'Lời nhắn của phòng' });
    const result = await setUpAgain(desk);
    expect(result).toMatchObject({ ok: true, repaired: ['Thanh tra'] });
    desk.workbook.recalculate();
    expect(desk.tab('Thanh tra')[1]).toEqual(before);
    expect(sheet.validations.filter(({ kind }) => kind === 'checkbox')).toHaveLength(3);
    expect(desk.tab('Văn phòng')[1]?.[1]).toBe('Lời nhắn của phòng');
    expect(await setUpAgain(desk)).toBeNull();
  });

  it('says what only a person can mend: headings lost or doubled, merged cells, copies, strangers', async () => {
    const desk = await standingDesk();
    const { workbook } = desk;
    sheetOf(workbook, 'Thanh tra').setCell(4, 7, { value: 'Năm học' });
    sheetOf(workbook, 'Văn phòng').setCell(4, 6, { value: 'Lĩnh vực' });
    const plan = sheetOf(workbook, 'Phòng Kế hoạch - Tổng hợp');
    plan.setCell(6, 5, { value: 'Tổ Một' });
    plan.merges = [{ row: 6, column: 5, rows: 2, columns: 1 }];
    workbook.addSheet('Bản sao của Thanh tra', 3, sheetOf(workbook, 'Thanh tra'));
    workbook.addSheet('Nháp', 4).setCell(1, 1, { value: 'của tôi' });
    workbook.recalculate();
    const before = desk.everything();
    await desk.run('menuSetUp', [{ button: 'YES' }, { button: 'OK' }]);
    const said = desk.shown.map(({ text }) => text).join('\n');
    expect(said).toContain('Trang “Thanh tra” thiếu tiêu đề cột: Năm.');
    expect(said).toContain('Trang “Văn phòng” có hai cột cùng tiêu đề: Lĩnh vực.');
    expect(said).toMatch(/Trang “Phòng Kế hoạch - Tổng hợp” có ô gộp ở E6:E7/);
    expect(said).toContain('Trang “Bản sao của Thanh tra” trông như bản sao của “Thanh tra”');
    expect(said).toContain('Trang “Nháp” không thuộc sổ');
    for (const name of ['Nháp', 'Bản sao của Thanh tra', 'Thanh tra'])
      expect(desk.tab(name)).toEqual(before[name]);
  });

  it('tells a department that checks its tab which cells are merged', async () => {
    const desk = await standingDesk();
    const sheet = sheetOf(desk.workbook, 'Thanh tra');
    sheet.setCell(5, 5, { value: 'Tổ Một' });
    sheet.merges = [{ row: 5, column: 5, rows: 2, columns: 1 }];
    desk.workbook.activeSheetId = sheet.id;
    await desk.run('menuCheckThisTab', [{ button: 'OK' }]);
    expect(desk.shown.at(-1)?.text).toContain('có ô gộp ở E5:E6');
  });

  it('refuses to make one tab for two rows of one department, and names both', async () => {
    const desk = await standingDesk();
    sheetOf(desk.workbook, 'Đơn vị').setCell(8, 1, { value: 'thanh  tra' });
    const before = shapeOf(desk.workbook);
    expect(await setUpAgain(desk)).toBeNull();
    expect(desk.shown.at(-1)?.text).toMatch(/7.*8/s);
    expect(shapeOf(desk.workbook)).toEqual(before);
  });

  it('knows a renamed tab again by its marker', async () => {
    const desk = await standingDesk();
    sheetOf(desk.workbook, 'Cấu hình').name = 'Cài đặt';
    sheetOf(desk.workbook, 'Thanh tra').name = 'TT';
    await setUpAgain(desk);
    expect(desk.tabNames()).not.toContain('Cấu hình');
    expect(desk.tabNames()).not.toContain('Thanh tra');
    expect(desk.shown.at(-1)?.text).toContain('đã đổi tên từ “Thanh tra” thành “TT”');
  });
});

describe('set-up of a workbook that came from Excel', () => {
  it('adds the missing tabs and columns and leaves every cell that people filled', async () => {
    const desk = await Desk.open(await plainBook({ departments: 3, rowsEach: 12 }));
    const before = desk.everything();
    const result = await setUpAgain(desk);
    expect(result).toMatchObject({ ok: true, departments: [] });
    for (const [name, rows] of Object.entries(before)) {
      const after = desk.tab(name);
      rows.forEach((row, at) => expect(after[at]?.slice(0, row.length), `${name}, ${at + 1}`).toEqual(row));
    }
    expect(desk.tabNames()).toEqual(expect.arrayContaining(['Phân quyền', 'Khen thưởng', 'Nhật ký']));
  });
});
