import type { Kind } from '../../src/plan/field';
import { DEPARTMENTS, FIELDS, type Meant, type MeantBook, PERIOD, rowOf } from './naive-book';

/** A row with everything that counts about it worked out by hand, from the contract's words alone. */
export interface NaiveRow extends Meant {
  readonly place: string;
  readonly registered: boolean;
  readonly open: boolean;
  readonly recognised: boolean;
  readonly awaiting: boolean;
  readonly who: string;
  readonly departmentName: string;
}

/**
 * The rows that count in a report as of 31/12 of a year, one by one and without any of the add-on's code:
 * in the period, not after the year, without an error.
 */
export function naiveRows(book: MeantBook, year: number): NaiveRow[] {
  const journalled = book.rows.some((one) => one.journal !== null && one.coded);
  const counted: NaiveRow[] = [];
  book.rows.forEach((one, at) => {
    const endedField = one.field === 2 && one.year > 2023;
    if (one.flaw !== null || endedField || one.year > year) return;
    let status = one.status;
    if (one.coded && one.journal !== null) status = one.journal;
    if (!one.coded && journalled) status = 'Đang soạn';
    const passed = one.coded && naivePassed(one, book.subtract);
    const decided = one.vote !== null && one.vote.numbered && one.vote.dated;
    const ended = one.vote !== null && one.vote.ended !== null && one.vote.ended <= year;
    const departmentName = DEPARTMENTS[one.department] ?? '';
    counted.push({
      ...one,
      place: `${departmentName}!${rowOf(at)}`,
      registered: !['Đang soạn', 'Bị trả lại', 'Đã rút'].includes(status),
      open: ['Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét'].includes(status),
      recognised: passed && decided && !ended,
      awaiting: passed && !decided,
      who: `${one.kind} ${one.person} ${one.kind === 'individual' ? departmentName : ''}`,
      departmentName,
    });
  });
  return counted;
}

/** Whether a vote reaches four fifths, counted by hand. */
export function naivePassed({ vote }: Meant, subtract: boolean): boolean {
  if (!vote) return false;
  const voters = vote.members - vote.aside;
  if (voters < vote.agreeing || voters < 0) return false;
  const divisor = subtract ? voters : vote.members;
  return divisor > 0 && vote.agreeing * 5 >= divisor * 4;
}

/** "12 rows: a!5 a!7 …", by kind and field too, so that one comparison says everything of a table. */
export function naiveTable(rows: readonly NaiveRow[], year: number): Record<string, string> {
  const table: Record<string, string> = { total: listed(rows) };
  for (const kind of ['collective', 'individual', 'household'] as const) {
    table[kind] = listed(rows.filter((one) => one.kind === kind));
    FIELDS.forEach((field, index) => {
      if (field.toYear !== null && year > field.toYear) return;
      table[`${field.name} ${kind}`] = listed(rows.filter((one) => one.kind === kind && one.field === index));
    });
  }
  return table;
}

export interface NaiveTarget {
  readonly registered: string;
  readonly recognised: string;
  readonly awaiting: string;
  readonly missing: number;
  readonly status: string;
}

/** A target as of the year's last day: the half of 2021–2025 is gone from July 2023 on. */
export function naiveTarget(
  rows: readonly NaiveRow[],
  target: { readonly field: number; readonly kind: Kind; readonly yearly: boolean; readonly minimum: number },
  year: number,
): NaiveTarget {
  const own = rows.filter(
    (one) => one.field === target.field && one.kind === target.kind && (!target.yearly || one.year === year),
  );
  const recognised = own.filter((one) => one.recognised);
  const hope = own.filter((one) => one.recognised || one.open);
  const reached = people(recognised) >= target.minimum;
  const late = target.yearly || year >= 2023;
  const status = reached ? 'Đạt' : people(hope) < target.minimum && late ? 'Có nguy cơ' : 'Đang thực hiện';
  return {
    registered: listed(
      own.filter((one) => one.registered),
      true,
    ),
    recognised: listed(recognised, true),
    awaiting: listed(
      own.filter((one) => one.awaiting),
      true,
    ),
    missing: reached ? 0 : target.minimum - people(recognised),
    status,
  };
}

/** How many and where, places sorted; people counted once where asked. */
export function listed(rows: readonly NaiveRow[], once = false): string {
  return shown(
    once ? people(rows) : rows.length,
    rows.map((one) => one.place),
  );
}

export function shown(value: number, places: readonly string[]): string {
  return `${value}: ${[...places].sort().join(' ')}`;
}

function people(rows: readonly NaiveRow[]): number {
  const seen: string[] = [];
  for (const one of rows) if (!seen.includes(one.who)) seen.push(one.who);
  return seen.length;
}

export const hasPrevious = (year: number): boolean => year - 1 >= PERIOD.firstRegistration;
