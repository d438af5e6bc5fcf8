import { finishedBlocks, unfinishedFrom } from '../../history/import-lines';
import { settleStatuses } from '../../history/journal';
import { tidy } from '../../lang/text';
import { latestPeriod } from '../../plan/settings';
import { INPUT_HEADINGS } from '../../register/headings';
import { type BuiltRows, buildRows, type ImportedRow } from '../../register/import/build-rows';
import { type Duplicate, findDuplicates } from '../../register/import/duplicates';
import type { ImportRequest } from '../../register/import/request';
import type { SameNameVerdict } from '../../register/identity';
import { type PlacedRows, placeRows } from '../../tabs/place-rows';
import type { ReadBook, ReadTab } from '../read-book';

/** The rows of a list that go into one department's tab. */
export interface PlannedTab {
  readonly department: string;
  readonly standing: ReadTab;
  readonly rows: readonly ImportedRow[];
  /** The first row that an import which died may have written; null where none did. */
  readonly from: number | null;
}

/** What an import will do with the book as it was read. */
export interface ImportPlan {
  readonly built: BuiltRows;
  readonly duplicates: ReadonlyMap<ImportedRow, Duplicate>;
  /** In the order of `Đơn vị`; departments that get no row are left out. */
  readonly tabs: readonly PlannedTab[];
  /** Whether an import of this key is finished already. */
  readonly finished: boolean;
}

/**
 * Decides what becomes of every row of a list; nothing is read or written here. Rows that an import which died has
 * left in the book are taken for the list's own: they double nothing and are completed, not written again.
 */
export function planImport(
  read: ReadBook,
  verdicts: readonly SameNameVerdict[],
  request: ImportRequest,
): ImportPlan {
  const { settings, departments, fields, criteria, catalogue, registrations, journal } = read.records;
  const period = latestPeriod(settings);
  const built = buildRows(request, departments, { period, fields, criteria, catalogue });
  const unfinished = unfinishedFrom(journal, request.key);
  const tabs = departments.flatMap(({ name, tab }) => {
    const standing = read.departmentTabs.get(tab);
    const rows = built.rows.filter((one) => one.department.name === name);
    return standing && rows.length > 0
      ? [{ name, standing, rows, from: unfinished.get(tidy(tab)) ?? null }]
      : [];
  });
  const own = new Set(
    tabs.flatMap(({ standing, rows, from }) =>
      placeImported(standing, rows, from).found.map(({ row }) => `${standing.tab.name}\n${row}`),
    ),
  );
  const settled = settleStatuses(registrations, journal).registrations;
  const others = settled.filter(({ place: { tab, row } }) => !own.has(`${tab}\n${row}`));
  const duplicates = findDuplicates(built.rows, others, verdicts);
  const wanted = new Set(request.evenThough);
  const planned = tabs.map(({ name, standing, rows, from }): PlannedTab => {
    const chosen = rows.filter((one) => !duplicates.has(one) || wanted.has(one.fileRow));
    return { department: name, standing, rows: chosen, from };
  });
  return {
    built,
    duplicates,
    tabs: planned.filter((one) => one.rows.length > 0),
    finished: finishedBlocks(journal, request.key).length > 0,
  };
}

/**
 * Rows of a list as blocks of a tab's columns, input columns that stay empty included, so that neighbours are one
 * block whatever the list fills; and where those stand that an import which died has left.
 */
export function placeImported(
  { table, values }: Pick<ReadTab, 'table' | 'values'>,
  rows: readonly ImportedRow[],
  from: number | null,
): PlacedRows {
  return placeRows(
    table,
    values,
    rows.map(({ cells }) => new Map(INPUT_HEADINGS.map((heading) => [heading, cells.get(heading) ?? '']))),
    from,
  );
}
