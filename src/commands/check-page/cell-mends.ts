import type { Book, OpenTab } from '../../sheets/book';
import { breakApart, hiddenRows, removeFilter, showRows } from '../../sheets/hidden-rows';
import { readSnapshots, snapshotTab } from '../../sheets/snapshot-sheet';
import { DEPARTMENT_TAB } from '../../tabs/department';
import { type EmptiedSetting, emptiedSettings, settingBefore } from '../../tabs/emptied-settings';
import { type LostHeading, lostHeadings } from '../../tabs/lost-headings';
import { SETTINGS_TAB } from '../../tabs/settings';
import { isInput, type TabSpec } from '../../tabs/spec';
import { isProblem, readTable } from '../../tabs/table';
import { type TypedAsText, typedAsText } from '../../tabs/typed-as-text';
import { BOOK_TABS } from '../../tabs/whole-book';
import { contentOf } from '../ask-restore';
import type { Standing, Survey } from '../set-up/survey';
import { writeIntoRows } from './write-into-rows';

/** Damage in a tab that people fill which can be mended without guessing; set-up mends what lies around the cells. */
export type CellMend = { readonly tab: OpenTab; readonly spec: TabSpec } & (
  | { readonly kind: 'rowsHidden' | 'rowsFiltered'; readonly rows: readonly number[] }
  | { readonly kind: 'merged'; readonly areas: readonly string[]; readonly row: number }
  | { readonly kind: 'heading'; readonly lost: LostHeading }
  | { readonly kind: 'asText'; readonly typed: TypedAsText }
  | {
      readonly kind: 'setting';
      readonly setting: EmptiedSetting;
      /** What the snapshot of that time says of it. */
      readonly value: string | number | boolean;
      readonly time: string;
    }
);

/** What was found, and the tabs whose rows could not all be looked at in time. */
export interface CellMends {
  readonly mends: readonly CellMend[];
  readonly unlooked: readonly string[];
}

/** A tab that people fill, as it was read. */
export interface InputTab {
  readonly standing: Standing;
  readonly spec: TabSpec;
}

/** The tabs that people fill, in the order of the book, the departments' first. */
export function inputTabs(survey: Survey): InputTab[] {
  const departments = survey.departments.flatMap(({ standing }) =>
    standing ? [{ standing, spec: DEPARTMENT_TAB }] : [],
  );
  const others = BOOK_TABS.flatMap(({ spec, hidden }) => {
    const standing = survey.system.get(spec.id);
    return standing && isInput(spec) && !hidden ? [{ standing, spec }] : [];
  });
  return [...departments, ...others].filter(({ standing }) => !standing.empty);
}

/** Looks for damage in the tabs that people fill; a service call a tab and one a row. Writes nothing. */
export function findCellMends(survey: Survey, outOfTime: () => boolean): CellMends {
  const mends: CellMend[] = [];
  const unlooked: string[] = [];
  for (const one of inputTabs(survey)) {
    const { standing, spec } = one;
    const { tab, look } = standing;
    const first = (standing.table?.headingRow ?? 0) + 1;
    if (look && look.merged.length > 0)
      mends.push({ kind: 'merged', tab, spec, areas: look.merged, row: first });
    mends.push(...contentMends(one));
    const hidden = hiddenRows(tab.sheet, rowsOf(one), outOfTime);
    if (!hidden) unlooked.push(tab.name);
    if (hidden && hidden.byHand.length > 0)
      mends.push({ kind: 'rowsHidden', tab, spec, rows: hidden.byHand });
    if (hidden && hidden.byFilter.length > 0)
      mends.push({ kind: 'rowsFiltered', tab, spec, rows: hidden.byFilter });
  }
  return { mends: [...mends, ...settingMends(survey)], unlooked };
}

/** What is wrong in the cells themselves; asked again of a fresh reading just before it is written. */
function contentMends({ standing, spec }: InputTab): CellMend[] {
  const { tab, table, values, doubled } = standing;
  if (doubled.length > 0) return [];
  if (!table)
    return lostHeadings(spec, values)
      .filter(({ sure }) => sure)
      .map((lost) => ({ kind: 'heading', tab, spec, lost }));
  return typedAsText(table).map((typed) => ({ kind: 'asText', tab, spec, typed }));
}

/** Rows with anything in them; of a department also those above, for a hidden row of boxes keeps it from sending. */
function rowsOf({ standing: { table, values }, spec }: InputTab): number[] {
  const heading = spec === DEPARTMENT_TAB ? (table?.headingRow ?? values.length) : 0;
  const above = Array.from({ length: heading }, (_, at) => at + 1);
  return [...above, ...(table?.rows ?? []).map(({ row }) => row)];
}

/** Emptied settings that a snapshot still has: the newest that says something. */
function settingMends(survey: Survey): CellMend[] {
  const standing = survey.system.get(SETTINGS_TAB.id);
  const emptied = standing?.table ? emptiedSettings(standing.table) : [];
  if (!standing || emptied.length === 0) return [];
  const place = snapshotTab(survey.tabs);
  const stored = place && readSnapshots(place);
  const mends: CellMend[] = [];
  const open = new Set(emptied);
  for (const snapshot of [...(stored?.snapshots ?? [])].reverse()) {
    if (!stored || open.size === 0) break;
    const kept = contentOf(stored, snapshot);
    if ('kind' in kept) continue;
    const values = kept.tabs.find(({ identity }) => identity === SETTINGS_TAB.id)?.rows;
    for (const setting of open) {
      const value = values ? settingBefore(values, setting) : null;
      if (value === null) continue;
      open.delete(setting);
      const { time } = snapshot;
      mends.push({ kind: 'setting', tab: standing.tab, spec: SETTINGS_TAB, setting, value, time });
    }
  }
  return mends;
}

/**
 * Mends one thing. What is written into cells is looked for in a fresh reading, for people may have moved rows since; where
 * it is not there any more nothing is written.
 * @returns whether anything was
 */
export function carryOutMend(book: Book, mend: CellMend): boolean {
  const { sheet } = mend.tab;
  switch (mend.kind) {
    case 'rowsHidden':
      showRows(sheet, mend.rows);
      return true;
    case 'rowsFiltered':
      removeFilter(sheet);
      return true;
    case 'merged':
      breakApart(sheet, mend.areas);
      return true;
    default:
      return writeAfresh(book, mend);
  }
}

function writeAfresh(
  book: Book,
  mend: Extract<CellMend, { readonly kind: 'heading' | 'asText' | 'setting' }>,
): boolean {
  const { tab, spec } = mend;
  const values = book.read(tab);
  const table = readTable(spec, tab.name, values);
  if (mend.kind === 'heading') {
    const now = lostHeadings(spec, values).find(({ heading }) => heading === mend.lost.heading);
    if (!now?.sure || now.column === null) return false;
    book.write(tab.sheet, now.row, now.column, [[now.heading]], new Map());
    return true;
  }
  if (isProblem(table)) return false;
  if (mend.kind === 'setting') {
    const { name, from } = mend.setting;
    const now = emptiedSettings(table).find((one) => one.name === name && one.from === from);
    if (!now) return false;
    return writeIntoRows(book, tab, { table, values }, now.column, [{ row: now.row, value: mend.value }]);
  }
  const { heading, kind } = mend.typed;
  const now = typedAsText(table).find((one) => one.heading === heading && one.kind === kind);
  return now !== undefined && writeIntoRows(book, tab, { table, values }, now.column, now.cells);
}
