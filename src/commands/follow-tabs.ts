import type { Assessment } from '../figures/assess';
import { milestoneDay } from '../figures/milestones';
import { type Meant, namesBeside } from '../follow/names';
import { type Cell, parseDate } from '../lang/calendar';
import { HEADING } from '../register/headings';
import type { RowPlace } from '../register/registration';
import { AWARDS_TAB } from '../tabs/awards';
import { HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from '../tabs/logs';
import { BY_DATA, MILESTONES_TAB } from '../tabs/milestones';
import { readReports, REPORTS_TAB } from '../tabs/reports';
import type { TabSpec } from '../tabs/spec';
import { textAt } from '../tabs/table';
import type { ReadBook } from './read-book';
import type { TabWriter } from './refresh-tabs';

/** A row that names registrations. */
interface Naming {
  readonly place: RowPlace;
  readonly codes: readonly string[];
}

/**
 * `Họ và tên / Tên tập thể` beside the codes of the logs and of `Khen thưởng`: at most one write a tab, and none
 * where every name stands. A row without a code keeps what it holds. Part of a count, not of the annual report,
 * whose calls are spent.
 */
export function writeNames(writer: TabWriter, read: ReadBook, assessment: Assessment): void {
  const { awards, logs } = assessment.records;
  const tabs: readonly (readonly [TabSpec, readonly Naming[]])[] = [
    [AWARDS_TAB, awards.map(({ place, code }) => ({ place, codes: [code] }))],
    [NURTURE_TAB, logs.nurture],
    [REPLICATION_TAB, logs.replication],
    [PUBLICITY_TAB, logs.publicity],
    [HONOURS_TAB, logs.honours],
  ];
  const meantBy = (code: string): Meant | null => {
    const one = assessment.byCode.get(code);
    return one ? { name: one.name, exemplar: assessment.identities.get(one) ?? '' } : null;
  };
  for (const [spec, rows] of tabs) {
    const standing = read.system.get(spec.id);
    const codesByRow = new Map<number, string[]>();
    for (const { place, codes } of rows)
      codesByRow.set(place.row, [...(codesByRow.get(place.row) ?? []), ...codes]);
    if (!standing || codesByRow.size === 0) continue;
    const column = standing.table.columns.get(HEADING.name);
    const before = (row: number): Cell =>
      column === undefined ? '' : (standing.values[row - 1]?.[column - 1] ?? '');
    writer.columns(standing, [HEADING.name], (row) => {
      const codes = codesByRow.get(row) ?? [];
      return [codes.length > 0 ? namesBeside(codes, meantBy) : before(row)];
    });
  }
}

/**
 * `Theo số liệu` of `Tiến độ`: one write, only where a day changed. A tab that states its milestones by a formula
 * which does not know the column yet is left to set-up, which adds the column and lays the formula again.
 */
export function writeMilestones(writer: TabWriter, read: ReadBook, assessment: Assessment): void {
  const standing = read.system.get(MILESTONES_TAB.id);
  if (!standing || standing.table.rows.length === 0) return;
  const { columns, rows } = standing.table;
  if (!columns.has(BY_DATA) && columns.has('Tình trạng')) return;
  const reports = read.system.get(REPORTS_TAB.id);
  const compiled = (reports ? readReports(reports.table) : []).map(({ kind, madeAt }) => ({
    kind,
    madeOn: parseDate(madeAt.split(' ')[0] ?? ''),
  }));
  const days = new Map(rows.map((row) => [row.row, milestoneDay(textAt(row, 'Mốc'), assessment, compiled)]));
  writer.columns(standing, [BY_DATA], (row) => [days.get(row) ?? '']);
}
