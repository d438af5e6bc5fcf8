import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/figures/assess';
import { departmentStates } from '../../../src/figures/departments';
import { countTargets, type Scope } from '../../../src/figures/targets';
import type { CellLink, OutCell } from '../../../src/tabs/block';
import { sentenceForScreen, targetsInOneSentence } from '../../../src/tabs/overview/cards';
import { LONGEST_FIGURE, LONGEST_LEDGER } from '../../../src/tabs/overview/ledger';
import {
  isOverview,
  markCell,
  type OverviewPage,
  overviewPage,
  readMark,
  startingPage,
} from '../../../src/tabs/overview/page';
import {
  COLUMNS,
  PLAIN_ROW_HEIGHT,
  SCREEN_ROWS,
  textWidth,
  widthOf,
} from '../../../src/tabs/overview/screen';
import { day } from '../../builders/day';
import {
  award,
  candidate,
  departments,
  logged,
  planTargets,
  records,
  type Said,
} from '../../builders/records';
import { rows } from '../../builders/registration';

const TODAY = day('15/06/2024');
const SCOPE: Scope = { throughYear: 2025, targetYear: 2024, asOf: TODAY, decidedBy: null, final: false };

function pageOf(said: Said, none: readonly string[] = []): OverviewPage {
  const assessment = assess(records(said), TODAY);
  return overviewPage({
    assessment,
    targets: countTargets(assessment, SCOPE),
    scope: SCOPE,
    workingYear: 2024,
    states: departmentStates(assessment, 2024, TODAY, new Set(none)),
    milestones: null,
    nurture: null,
    places: { self: 'Tổng quan', summary: { tab: 'Tổng hợp', headingRow: 4 }, tables: new Map() },
    writtenAt: '15/06/2024 08:00:00',
  });
}

/** A cell by its A1 name, as it is shown; formulas by their text. */
function shown(page: OverviewPage, name: string): unknown {
  const cell = cellOf(page, name);
  if (typeof cell !== 'object') return cell;
  const label = 'label' in cell ? cell.label : cell;
  return typeof label === 'object' && 'formula' in label ? label.formula : label;
}

function cellOf(page: OverviewPage, name: string): OutCell {
  const [, letters = 'A', row = '1'] = /^([A-J])(\d+)$/.exec(name) ?? [];
  return page.cells[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? '';
}

function linkOf(page: OverviewPage, name: string): CellLink {
  const cell = cellOf(page, name);
  if (typeof cell !== 'object' || !('range' in cell)) throw new Error(`${name} is no link`);
  return cell;
}

/** First cells of the rows from a head to the next empty row. */
function below(page: OverviewPage, head: string): readonly OutCell[][] {
  const start = page.cells.findIndex((row) => String(row[0]).startsWith(head));
  const end = page.cells.findIndex((row, at) => at > start && row.every((cell) => cell === ''));
  return page.cells.slice(start, end < 0 ? undefined : end) as OutCell[][];
}

describe('the sentence', () => {
  const told = (said: Said): string =>
    targetsInOneSentence(countTargets(assess(records(said), TODAY), SCOPE));
  const RECOGNISED: Said = {
    registrations: rows(
      { code: 'A' },
      { code: 'B', kind: 'Tập thể', name: 'Tổ một cửa' },
      { code: 'C', field: 'Văn hóa công sở', name: 'Trần Văn Đức' },
      { code: 'D', field: 'Văn hóa công sở', kind: 'Tập thể', name: 'Chi đoàn' },
    ),
  };
  const but = (...codes: readonly string[]): Said => ({
    ...RECOGNISED,
    candidates: codes.map((code) => candidate(code)),
  });

  it('says the targets: none, one missing, all', () => {
    expect(told({})).toBe(
      'Đạt 0/4 chỉ tiêu; còn thiếu 01 tập thể lĩnh vực Học tập và làm theo Bác, ' +
        '01 cá nhân lĩnh vực Học tập và làm theo Bác, 01 tập thể lĩnh vực Văn hóa công sở, ' +
        '01 cá nhân lĩnh vực Văn hóa công sở.',
    );
    expect(told(but('A', 'B', 'D'))).toBe('Đạt 3/4 chỉ tiêu; còn thiếu 01 cá nhân lĩnh vực Văn hóa công sở.');
    expect(told(but('A', 'B', 'C', 'D'))).toBe('Đạt 4/4 chỉ tiêu.');
    expect(told({ ...but('A'), targets: planTargets(12).slice(1, 2) })).toBe(
      'Đạt 0/1 chỉ tiêu; còn thiếu 11 cá nhân lĩnh vực Học tập và làm theo Bác.',
    );
    expect(told({ targets: [] })).toBe('Đạt 0/0 chỉ tiêu.');
  });

  it('fits one line of the screen, whatever is missing', () => {
    const counted = countTargets(assess(records({}), TODAY), SCOPE);
    const room = widthOf(1, COLUMNS);
    const short = sentenceForScreen(counted, room);
    expect(short).toBe(
      'Đạt 0/4 chỉ tiêu; còn thiếu 01 tập thể, 01 cá nhân lĩnh vực Học tập và làm theo Bác; ' +
        '01 tập thể, 01 cá nhân lĩnh vực Văn hóa công sở.',
    );
    const many = [...counted, ...counted, ...counted, ...counted].map((one, at) => ({
      ...one,
      field: { ...one.field, name: `Lĩnh vực khác thứ ${at}` },
    }));
    expect(sentenceForScreen(many, room)).toBe(
      'Đạt 0/16 chỉ tiêu; còn thiếu ở 16 chỉ tiêu, xem bảng bên dưới.',
    );
    for (const text of [short, sentenceForScreen(many, room)])
      expect(textWidth(text, 13, true)).toBeLessThanOrEqual(room);
  });
});

describe('the 2×2', () => {
  const said: Said = {
    registrations: rows(
      { code: 'A', year: 2023 },
      { code: 'B', year: 2024 },
      { code: 'C', name: 'Lê Hoàng Ân' },
      { code: 'D', kind: 'Tập thể', name: 'Tổ một cửa', field: 'Văn hóa công sở' },
    ),
    candidates: [candidate('A'), candidate('B'), candidate('C'), candidate('D', { decisionNumber: '' })],
  };
  const page = pageOf(said);

  it('shows registered, recognised, waiting, and each recognised once by name', () => {
    expect([shown(page, 'B4'), shown(page, 'E4')]).toEqual(['TẬP THỂ', 'CÁ NHÂN']);
    expect([shown(page, 'A5'), shown(page, 'A6')]).toEqual(['Học tập và làm', 'theo Bác']);
    expect(shown(page, 'E5')).toBe('Đạt: chỉ tiêu 01');
    expect(['E6', 'F6', 'G6'].map((name) => shown(page, name))).toEqual([
      'Đăng ký',
      'Công nhận',
      'Chờ quyết định',
    ]);
    expect(['E7', 'F7', 'G7'].map((name) => shown(page, name))).toEqual([2, 2, 0]);
    expect(shown(page, 'E8')).toBe('Nguyễn Thị Hoa (2023); Lê Hoàng Ân (2024)');
    expect(shown(page, 'B12')).toBe('Đang thực hiện: chỉ tiêu 01, còn thiếu 01');
    expect(['B14', 'C14', 'D14'].map((name) => shown(page, name))).toEqual([1, 0, 1]);
    expect(shown(page, 'B15')).toBe('Chưa có điển hình được công nhận.');
  });

  it('a zero has no link; every other number leads to its rows', () => {
    expect(cellOf(page, 'G7')).toBe(0);
    const { tab, range } = linkOf(page, 'F7');
    expect(tab).toBe('Tổng quan');
    const [, first, last] = /^A(\d+):G(\d+)$/.exec(range) ?? [];
    const part = page.cells.slice(Number(first) - 1, Number(last));
    expect(part[0]?.[0]).toBe('▪ Học tập và làm theo Bác, cá nhân: đã công nhận: 2');
    expect(part.slice(1).map((row) => [(row[0] as CellLink).range, row[1], row[4], row[6]])).toEqual([
      ['A5', 'Nguyễn Thị Hoa', 'Phòng Chính sách', '2023, Đã tiếp nhận'],
      ['A6', 'Nguyễn Thị Hoa', 'Phòng Chính sách', '2024, Đã tiếp nhận'],
      ['A7', 'Lê Hoàng Ân', 'Phòng Chính sách', '2024, Đã tiếp nhận'],
    ]);
  });

  it('has room for two fields; of a third a line tells, and the table below has it', () => {
    const third = {
      name: 'Dân vận khéo',
      fullName: 'Dân vận khéo',
      section: '',
      fromYear: null,
      toYear: null,
    };
    const wider = pageOf({
      ...said,
      targets: [...planTargets(), { field: third, kind: 'individual', minimum: 1, scope: 'period', row: 9 }],
    });
    expect(shown(wider, 'A19')).toBe('… và còn 01 lĩnh vực khác');
    expect(linkOf(wider, 'A19').range).toBe('A21');
    expect(below(wider, '■ TẤT CẢ CHỈ TIÊU').map((row) => row[0])).toContain('Dân vận khéo, cá nhân');
    expect(cellOf(page, 'A19')).toBe('');
  });
});

describe('what waits for leadership', () => {
  it('names decisions of recognition and answers from above, each linked to its row', () => {
    const page = pageOf({
      registrations: rows({ code: 'A', row: 9 }),
      candidates: [candidate('A', { decisionNumber: '' })],
      awards: [award('A', { state: 'Đề nghị', award: 'Kỷ niệm chương' }), award('A')],
    });
    expect([shown(page, 'I3'), shown(page, 'J3')]).toEqual(['CẦN LÃNH ĐẠO QUYẾT ĐỊNH', 2]);
    expect([shown(page, 'I4'), shown(page, 'J4')]).toEqual([
      'Nguyễn Thị Hoa',
      'quyết định công nhận năm 2024',
    ]);
    expect(linkOf(page, 'I4')).toMatchObject({ tab: 'Phòng Chính sách', range: 'A9' });
    expect([shown(page, 'I5'), shown(page, 'J5')]).toEqual(['Nguyễn Thị Hoa', 'đề nghị Kỷ niệm chương']);
    expect(linkOf(page, 'I5')).toMatchObject({ tab: 'Khen thưởng', range: 'A5' });
    expect(shown(pageOf({}), 'I4')).toBe('Không có việc chờ quyết định.');
  });
  it('shows six at most, and then how many more there are, linked to all', () => {
    const waiting = (count: number): OverviewPage =>
      pageOf({
        registrations: rows({ code: 'A' }),
        awards: Array.from({ length: count }, (_, at) =>
          award('A', { state: 'Đề nghị', place: { tab: 'Khen thưởng', row: 5 + at } }),
        ),
      });
    expect(shown(waiting(6), 'I9')).toBe('Nguyễn Thị Hoa');
    const page = waiting(7);
    expect(shown(page, 'I9')).toBe('… và còn 02 việc khác');
    expect(linkOf(page, 'I9').range).toBe(linkOf(page, 'J3').range);
    expect(shown(page, 'I10')).toBe('ĐƠN VỊ CHƯA GỬI NĂM 2024');
  });
});

describe('departments that have not sent', () => {
  const said: Said = {
    departments: departments('Văn phòng', 'Thanh tra', 'Phòng Chính sách', 'Phòng Kế hoạch').map((one) => ({
      ...one,
      extendedTo: one.name === 'Thanh tra' ? day('30/06/2024') : null,
    })),
    registrations: rows({ department: 'Văn phòng' }, { department: 'Phòng Chính sách', status: 'Đang soạn' }),
  };
  it('stand with their state, the overdue first; whether they are, a formula tells', () => {
    const page = pageOf(said, ['Phòng Kế hoạch']);
    expect(shown(page, 'J10')).toBe(2);
    expect([shown(page, 'I11'), shown(page, 'J11')]).toEqual([
      'Phòng Chính sách',
      '="Đang nhập"&IF(TODAY()>DATE(2024;3;31);", quá hạn";"")',
    ]);
    expect([shown(page, 'I12'), shown(page, 'J12')]).toEqual([
      'Thanh tra',
      '="Chưa nhập"&IF(TODAY()>DATE(2024;6;30);", quá hạn";"")',
    ]);
    const listed = below(page, '■ ĐƠN VỊ').slice(2);
    expect(listed.map((row) => [(row[0] as CellLink).label, row[6]])).toEqual([
      ['Văn phòng', '31/03/2024'],
      ['Thanh tra', '30/06/2024'],
      ['Phòng Chính sách', '31/03/2024'],
      ['Phòng Kế hoạch', '31/03/2024'],
    ]);
    expect(listed[3]?.[4]).toBe('Không đăng ký');
  });
  it('five lines at most', () => {
    const many = pageOf({
      departments: departments(...Array.from({ length: 30 }, (_, at) => `Phòng ${at + 1}`)),
    });
    expect(shown(many, 'J10')).toBe(30);
    expect(shown(many, 'I15')).toBe('… và còn 26 đơn vị khác');
    const target = Number(/\d+/.exec(linkOf(many, 'I15').range)?.[0]);
    expect(many.cells[target - 1]?.[0]).toBe('■ ĐƠN VỊ, NĂM 2024');
    expect(shown(many, 'I16')).toBe('MỐC TIẾP THEO');
  });
});

describe('below the screen', () => {
  const page = pageOf({
    registrations: rows(
      { code: 'A', year: 2022 },
      { code: 'B', year: 2024 },
      { code: 'C', year: 2024, content: '' },
    ),
    candidates: [candidate('A')],
    logs: { nurture: [logged('01/01/2024', { codes: ['B'], next: '01/06/2024' })] },
  });
  const label = (cell: OutCell | undefined): unknown =>
    typeof cell === 'object' && 'label' in cell ? cell.label : cell;

  it('counts year by year, whole and by field', () => {
    const listed = below(page, '■ THEO NĂM').slice(2);
    expect(listed.map((row) => row.slice(0, 7).map(label))).toEqual([
      ['2022', 1, 1, 1, 1, 0, 0],
      ['2023', 0, 0, 0, 0, 0, 0],
      ['2024', 1, 0, 1, 0, 0, 0],
      ['2025', 0, 0, 0, 0, 0, 0],
    ]);
  });
  it('charts draw plain numbers that stand behind them, equal to those of the tables', () => {
    const [targets, years] = page.look.charts;
    expect(targets?.ranges).toEqual(['A22:A26', 'I22:I26', 'J22:J26']);
    expect(years?.ranges).toEqual(['A30:A34', 'I30:I34', 'J30:J34']);
    for (const row of below(page, '■ THEO NĂM').slice(2))
      expect(row.slice(8)).toEqual(row.slice(1, 3).map(label));
    for (const row of below(page, '■ TẤT CẢ CHỈ TIÊU').slice(2))
      expect(row.slice(8)).toEqual([row[2], label(row[4])]);
  });
  it('charts cover their numbers and nothing else', () => {
    page.cells.forEach((row, at) => {
      const filled = at >= SCREEN_ROWS && row.slice(7).some((cell) => cell !== '');
      const covered = page.look.charts.some(
        (one) => at + 1 >= one.row && (at + 1 - one.row) * PLAIN_ROW_HEIGHT < one.height,
      );
      if (filled) expect(covered, `row ${at + 1}`).toBe(true);
    });
    expect(widthOf(1, 8) + (page.look.charts[0]?.width ?? 0)).toBe(widthOf(1, COLUMNS));
  });
  it('tells of check-ups and of those never visited', () => {
    const listed = below(page, '■ BỒI DƯỠNG');
    expect(listed.slice(1, 3).map((row) => [row[0], label(row[2])])).toEqual([
      ['Lần kiểm tra quá hẹn', 1],
      ['Chưa kiểm tra lần nào', 0],
    ]);
    expect(listed[4]?.[0]).toBe('01/06/2024');
  });
  it('a figure of very many rows leads to the stretch of Tổng hợp that holds them; the list stays short', () => {
    const many = LONGEST_FIGURE + 1;
    const large = pageOf({
      registrations: rows(
        ...Array.from({ length: many }, (_, at) => ({ code: `A${at}`, year: 2024, name: `Người ${at}` })),
        ...Array.from({ length: 12 }, (_, at) => ({ code: `B${at}`, year: 2022, name: `Người ${at}` })),
      ),
    });
    expect(linkOf(large, 'E7')).toEqual({ label: many, tab: 'Tổng hợp', range: `A5:H${4 + 12 + many}` });
    const years = below(large, '■ THEO NĂM');
    expect((years[2]?.[1] as CellLink).tab).toBe('Tổng quan');
    expect((years[4]?.[1] as CellLink).range).toBe(`A17:H${4 + 12 + many}`);
    expect(below(large, '■ CÁC DÒNG').length).toBeLessThanOrEqual(LONGEST_LEDGER + 2);
  });
  it('every row is as wide as the page, and every link of it leads to a row that is there', () => {
    for (const row of page.cells) expect(row).toHaveLength(COLUMNS);
    const links = page.cells
      .flat()
      .filter((cell): cell is CellLink => typeof cell === 'object' && 'range' in cell);
    const own = links.filter(({ tab }) => tab === 'Tổng quan');
    expect(own.length).toBeGreaterThan(10);
    for (const { range } of own) expect(page.cells[Number(/\d+/.exec(range)?.[0]) - 1]?.[0]).toMatch(/^[■▪]/);
  });
});

describe('the mark of a page', () => {
  it('is read back from the last line', () => {
    const mark = { layout: '2.4.4.4', full: true, digest: 'abc' };
    const cell = String(markCell(mark));
    expect(readMark([['TỔNG QUAN'], [''], [cell, ''], ['', '']])).toEqual(mark);
    expect(readMark([['x'], [String(markCell({ ...mark, full: false }))]])).toEqual({ ...mark, full: false });
    expect(readMark([['TỔNG QUAN'], [cell], ['Ai đó gõ thêm']])).toBeNull();
    expect(readMark([])).toBeNull();
  });
  it('a tab of that name is ours by its title, or where it is empty', () => {
    expect(isOverview([['TỔNG QUAN', ''], ['x']])).toBe(true);
    expect(isOverview([['', '']])).toBe(true);
    expect(isOverview([])).toBe(true);
    expect(isOverview([['Tổng quan của tôi']])).toBe(false);
  });
  it('a book that was never counted has the look and says nothing it does not know', () => {
    const page = startingPage(null);
    expect(page.layout).toBe(pageOf({}).layout);
    expect(shown(page, 'A2')).toBe('Chưa có số liệu. Văn phòng chạy “Tổng hợp lại” để có số liệu đầu tiên.');
    expect(page.cells.flat().filter((cell) => typeof cell === 'number')).toEqual([]);
  });
});
