import type { BookRecords } from '../../src/figures/records';
import type { LogRow } from '../../src/follow/logs';
import { logged } from '../builders/records';
import {
  bookOf,
  DEPARTMENTS,
  FIELDS,
  type Meant,
  type MeantBook,
  PERIOD,
  rowOf,
  TARGETS,
} from './naive-book';
import { naivePassed, naiveRows, type NaiveRow } from './naive-count';

/** A day as one number, 20231231, so that days compare without the add-on's own calendar. */
export type DayNumber = number;
const LEADERSHIP = ['', 'Lãnh đạo, quản lý', 'Không giữ chức vụ lãnh đạo, quản lý'] as const;
const LOGS = ['direction', 'nurture', 'publicity', 'replication', 'honours'] as const;
const AWARDED_ON: DayNumber = 20241225;

const codeOf = (one: Meant, at: number): string =>
  one.coded ? `DH-${one.year}-${String(at + 1).padStart(4, '0')}` : '';
const loggedIn = (name: (typeof LOGS)[number], at: number): boolean => at % (LOGS.indexOf(name) + 2) === 0;
const leadershipOf = (at: number): (typeof LEADERSHIP)[number] => LEADERSHIP[at % 3] ?? '';
/** Days of the logs lie on both sides of the reports' days; some honours have none yet. */
const logDay = (one: Meant, at: number): DayNumber =>
  one.year * 10000 + (1 + (at % 12)) * 100 + 1 + (at % 28);
const hasNoDay = (name: string, at: number): boolean => name === 'honours' && at % 12 === 0;
const two = (value: number): string => String(value).padStart(2, '0');
const labelOf = (at: number): string => (at % 2 === 0 ? 'Loại một' : 'Loại hai');

/** The book of `naive-book.ts` with five logs that name registrations, and with posts. */
export function periodBook(book: MeantBook): BookRecords {
  const records = bookOf(book);
  const log = (name: (typeof LOGS)[number]): LogRow[] =>
    book.rows.flatMap((one, at) => {
      if (!loggedIn(name, at)) return [];
      const day = logDay(one, at);
      const typed = `${two(day % 100)}/${two(Math.floor(day / 100) % 100)}/${Math.floor(day / 10000)}`;
      return [
        logged(hasNoDay(name, at) ? '' : typed, {
          label: labelOf(at),
          codes: one.coded ? [codeOf(one, at)] : [],
          where: `Nơi ${at % 4}`,
          place: { tab: name, row: rowOf(at) },
        }),
      ];
    });
  return {
    ...records,
    registrations: records.registrations.map((one) => ({
      ...one,
      leadership: leadershipOf(one.place.row - rowOf(0)),
      // People's own words may hold any number; these hold none, so that every number printed is a figure.
      results: 'Giải quyết hồ sơ trước hạn',
    })),
    logs: {
      direction: log('direction'),
      nurture: log('nurture').map((row) => ({ ...row, nextCheck: null })),
      publicity: log('publicity'),
      replication: log('replication'),
      honours: log('honours'),
    },
  };
}

interface Row extends NaiveRow {
  readonly at: number;
}

/**
 * Every figure that a report on the period may print, by the label of `Nguồn số liệu`, counted by hand: one row after
 * the other, without any of the add-on's code.
 */
export function naivePeriod(book: MeantBook, year: number, asOf: DayNumber): ReadonlyMap<string, number> {
  const rows = rowsAsOf(book, year, asOf);
  const sheet = new Map<string, number>();
  const years = yearsOf(book, rows, year, asOf);
  const span = `${years[0] ?? year} - ${year}`;
  const byStage = [
    ['Đăng ký', rows.filter((one) => one.registered)],
    ['Được công nhận', rows.filter((one) => one.recognised)],
    ['Đạt, chờ quyết định', rows.filter((one) => one.awaiting)],
  ] as const;
  for (const [what, own] of byStage) {
    countAll(sheet, `${what} ${span}`, own);
    for (const name of DEPARTMENTS)
      sheet.set(`${what} ${span}: ${name}`, own.filter((one) => one.departmentName === name).length);
    for (const one of years) {
      const ofYear = own.filter((row) => row.year === one);
      countAll(sheet, `${what} năm ${one}`, ofYear);
      const before = own.filter((row) => row.year === one - 1);
      sheet.set(
        `${what} năm ${one}: chênh lệch so với năm ${one - 1}`,
        Math.abs(ofYear.length - before.length),
      );
    }
  }
  for (const kind of KINDS)
    sheet.set(
      `Điển hình được công nhận, mỗi điển hình một lần: ${WORD[kind]}`,
      people(rows.filter((one) => one.recognised && one.kind === kind)),
    );
  countDepartments(sheet, rows, year);
  countTargetsNaively(sheet, book, rows, years, asOf);
  countAwards(sheet, rows, asOf);
  countLogs(sheet, book, rows, years, asOf);
  sheet.set('Số gương tiêu biểu nhiều nhất của mỗi đối tượng', 5);
  return sheet;
}

const KINDS = ['collective', 'individual', 'household'] as const;
const WORD = { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' } as const;

/** Rows in scope with what they are on the day: decided by it, and not ended by it. */
function rowsAsOf(book: MeantBook, year: number, asOf: DayNumber): Row[] {
  const inScope = new Map(
    naiveRows(book, year).map((one) => [Number(one.place.split('!')[1]) - rowOf(0), one]),
  );
  return [...inScope].map(([at, one]) => {
    const { vote } = one;
    const passed = one.coded && naivePassed(one, book.subtract);
    const decided = vote !== null && vote.numbered && vote.dated;
    const inTime = one.year * 10000 + 1220 <= asOf;
    const ended = vote !== null && vote.ended !== null && vote.ended * 10000 + 630 <= asOf;
    return {
      ...one,
      at,
      recognised: passed && decided && inTime && !ended,
      awaiting: passed && !decided,
    };
  });
}

function loggedRows(
  book: MeantBook,
  name: (typeof LOGS)[number],
  year: number,
  asOf: DayNumber,
): { one: Meant; at: number }[] {
  return book.rows.flatMap((one, at) =>
    loggedIn(name, at) && !hasNoDay(name, at) && one.year <= year && logDay(one, at) <= asOf
      ? [{ one, at }]
      : [],
  );
}

function yearsOf(book: MeantBook, rows: readonly Row[], year: number, asOf: DayNumber): number[] {
  let first = Math.min(PERIOD.firstRegistration, year);
  for (const one of rows) first = Math.min(first, one.year);
  for (const name of LOGS)
    for (const { one } of loggedRows(book, name, year, asOf)) first = Math.min(first, one.year);
  const years: number[] = [];
  for (let one = first; one <= year; one += 1) years.push(one);
  return years;
}

function countAll(sheet: Map<string, number>, label: string, own: readonly Row[]): void {
  sheet.set(`${label}: tổng số lượt`, own.length);
  for (const kind of KINDS) {
    const ofKind = own.filter((one) => one.kind === kind);
    sheet.set(`${label}: ${WORD[kind]}`, ofKind.length);
    sheet.set(`${label}: tổng số lượt: ${WORD[kind]}`, ofKind.length);
    FIELDS.forEach((field, at) =>
      sheet.set(`${label}, ${field.name}: ${WORD[kind]}`, ofKind.filter((one) => one.field === at).length),
    );
  }
}

function countDepartments(sheet: Map<string, number>, rows: readonly Row[], year: number): void {
  const expected = year >= PERIOD.firstRegistration ? DEPARTMENTS.length : 0;
  const some = DEPARTMENTS.filter((name) =>
    rows.some((one) => one.registered && one.departmentName === name),
  ).length;
  sheet.set('Số đơn vị trong giai đoạn', expected);
  sheet.set('Số đơn vị đã có đăng ký trong giai đoạn', some);
  sheet.set('Số đơn vị chưa lần nào đăng ký trong giai đoạn', expected - some);
}

function countTargetsNaively(
  sheet: Map<string, number>,
  book: MeantBook,
  rows: readonly Row[],
  years: readonly number[],
  asOf: DayNumber,
): void {
  const met = new Map<string, [met: number, all: number]>();
  for (const target of TARGETS) {
    const yearly = target.scope === 'year';
    const counted = yearly
      ? years.filter((year) => year >= PERIOD.firstRegistration && (target.field.toYear ?? 9999) >= year)
      : [0];
    for (const year of counted) {
      const last = years[years.length - 1] ?? 0;
      const day = yearly && year < last ? year * 10000 + 1231 : asOf;
      const own = rowsOnDay(book, rows, day, asOf).filter(
        (one) =>
          one.kind === target.kind && FIELDS[one.field] === target.field && (!yearly || one.year === year),
      );
      const scope = yearly ? `hằng năm, năm ${year}` : 'cả giai đoạn';
      const of = `${target.field.name}, ${WORD[target.kind]}, ${scope}`;
      const recognised = people(own.filter((one) => one.recognised));
      const missing = Math.max(0, target.minimum - recognised);
      sheet.set(`Chỉ tiêu ${of}: tối thiểu`, target.minimum);
      sheet.set(`Chỉ tiêu ${of}: đã đăng ký`, people(own.filter((one) => one.registered)));
      sheet.set(`Chỉ tiêu ${of}: đã công nhận`, recognised);
      sheet.set(`Chỉ tiêu ${of}: đạt, chờ quyết định`, people(own.filter((one) => one.awaiting)));
      sheet.set(`Chỉ tiêu ${of}: còn thiếu`, missing);
      sheet.set(`Còn thiếu so với chỉ tiêu ${of}`, missing);
      const group = yearly ? `, hằng năm, năm ${year}` : '';
      const [before, all] = met.get(group) ?? [0, 0];
      met.set(group, [before + (missing === 0 ? 1 : 0), all + 1]);
    }
  }
  for (const [group, [some, all]] of met) {
    sheet.set(`Số chỉ tiêu đạt${group}`, some);
    sheet.set(`Tổng số chỉ tiêu${group}`, all);
  }
}

/** Decided by the report's day, and not ended by another one. */
function rowsOnDay(book: MeantBook, rows: readonly Row[], day: DayNumber, asOf: DayNumber): Row[] {
  return rows.map((one) => {
    const { vote } = one;
    const passed = one.coded && naivePassed(one, book.subtract);
    const decided = vote !== null && vote.numbered && vote.dated && one.year * 10000 + 1220 <= asOf;
    const ended = vote !== null && vote.ended !== null && vote.ended * 10000 + 630 <= day;
    return { ...one, recognised: passed && decided && !ended };
  });
}

function countAwards(sheet: Map<string, number>, rows: readonly Row[], asOf: DayNumber): void {
  const given = rows.filter(
    (one) => one.coded && one.awarded?.[1] === 'Đã khen thưởng' && AWARDED_ON <= asOf,
  );
  const proposed = rows.filter((one) => one.coded && one.awarded?.[1] === 'Đề nghị');
  for (const [what, own] of [
    ['Đã khen thưởng', given],
    ['Đề nghị khen thưởng', proposed],
  ] as const)
    for (const kind of KINDS) {
      const ofKind = own.filter((one) => one.kind === kind);
      sheet.set(`${what}, tất cả danh hiệu, hình thức: ${WORD[kind]}`, ofKind.length);
      for (const award of ['Giấy khen', 'Kỷ niệm chương'])
        sheet.set(
          `${what}, ${award}, cấp Cơ sở: ${WORD[kind]}`,
          ofKind.filter((one) => one.awarded?.[0] === award).length,
        );
    }
  for (const kind of KINDS)
    sheet.set(
      `Đề nghị khen thưởng của giai đoạn: ${WORD[kind]}`,
      proposed.filter((one) => one.kind === kind).length,
    );
  const persons = given.filter((one) => one.kind === 'individual');
  const known = persons.filter((one) => leadershipOf(one.at) !== '');
  const without = known.filter((one) => leadershipOf(one.at) === LEADERSHIP[2]);
  sheet.set('Khen thưởng cá nhân', persons.length);
  sheet.set('Khen thưởng cá nhân: số lượt đã ghi cương vị', known.length);
  sheet.set('Khen thưởng cá nhân: không giữ chức vụ lãnh đạo, quản lý', without.length);
  sheet.set(
    'Khen thưởng cá nhân: tỷ lệ không giữ chức vụ lãnh đạo, quản lý (%)',
    known.length === 0 ? 0 : Number(((without.length * 100) / known.length).toFixed(1)),
  );
}

const LOG_WORD = {
  direction: 'Triển khai',
  nurture: 'Bồi dưỡng',
  publicity: 'Tuyên truyền',
  replication: 'Nhân rộng',
  honours: 'Tôn vinh',
} as const;

function countLogs(
  sheet: Map<string, number>,
  book: MeantBook,
  rows: readonly Row[],
  years: readonly number[],
  asOf: DayNumber,
): void {
  const last = years[years.length - 1] ?? 0;
  const counts = new Set(rows.map((one) => one.at));
  for (const name of LOGS) {
    let own = loggedRows(book, name, last, asOf);
    // A row of Tôn vinh counts for the registrations that it names.
    if (name === 'honours') own = own.filter(({ one, at }) => one.coded && counts.has(at));
    const word = LOG_WORD[name];
    sheet.set(`${word}: tổng số lượt`, own.length);
    for (const label of ['Loại một', 'Loại hai'])
      sheet.set(`${word}: ${label}`, own.filter(({ at }) => labelOf(at) === label).length);
    for (const year of years)
      sheet.set(`${word} năm ${year}`, own.filter(({ one }) => one.year === year).length);
    if (name === 'replication')
      sheet.set('Nhân rộng: số nơi áp dụng', new Set(own.map(({ at }) => at % 4)).size);
  }
  const asked = book.rows.flatMap((one, at) => {
    const later = hasNoDay('honours', at) || logDay(one, at) > asOf;
    return loggedIn('honours', at) && one.coded && counts.has(at) && later ? [{ one, at }] : [];
  });
  sheet.set('Đề nghị tôn vinh: tổng số lượt', asked.length);
  for (const label of ['Loại một', 'Loại hai'])
    sheet.set(`Đề nghị tôn vinh: ${label}`, asked.filter(({ at }) => labelOf(at) === label).length);
  const listed = [
    ...loggedRows(book, 'honours', last, asOf).filter(({ one, at }) => one.coded && counts.has(at)),
    ...asked,
  ];
  for (const kind of KINDS)
    sheet.set(`Danh sách tôn vinh: ${WORD[kind]}`, listed.filter(({ one }) => one.kind === kind).length);
}

/** What one best example was counted with, so that the order can be checked without knowing the names. */
export interface NaiveBest {
  readonly who: string;
  readonly kind: string;
  readonly years: number;
  readonly replicated: number;
  readonly publicised: number;
}

/** Every recognised exemplar with the figures by which the best are chosen. */
export function naiveBest(book: MeantBook, year: number, asOf: DayNumber): NaiveBest[] {
  const rows = rowsAsOf(book, year, asOf).filter((one) => one.recognised);
  const whos = [...new Set(rows.map((one) => one.who))];
  // All rows of a person, also those with errors, bear codes that a log may name.
  const whoOf = (one: Meant): string =>
    `${one.kind} ${one.person} ${one.kind === 'individual' ? (DEPARTMENTS[one.department] ?? '') : ''}`;
  const named = (name: 'replication' | 'publicity', who: string): number =>
    loggedRows(book, name, year, asOf).filter(
      ({ one }) => one.coded && identifiable(one) && whoOf(one) === who,
    ).length;
  return whos.map((who) => {
    const own = rows.filter((one) => one.who === who);
    return {
      who,
      kind: own[0]?.kind ?? '',
      years: new Set(own.map((one) => one.year)).size,
      replicated: named('replication', who),
      publicised: named('publicity', who),
    };
  });
}

/** A flaw in name or kind makes another exemplar of a row, or none. */
function identifiable(one: Meant): boolean {
  return one.flaw === null || ![1, 5].includes(one.flaw);
}

function people(rows: readonly NaiveRow[]): number {
  return new Set(rows.map((one) => one.who)).size;
}
