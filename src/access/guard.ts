import { comparisonKey } from '../lang/text';
import { isAddress } from './people';
import { emailsOf, type RoleEntry } from './roles';

/** What a protection guards: a whole tab, or rows or columns of a department's tab. */
export type GuardPart = 'sheet' | 'title' | 'headings' | 'auto' | 'sealed';

/** A rectangle of cells, from 1. `rows` null = down to the last row, which grows with the tab. */
export interface GuardArea {
  readonly row: number;
  readonly rows: number | null;
  readonly column: number;
  readonly columns: number;
}

/** A protection that should stand. `editors` beside the owner, who always edits; null = it only warns. */
export interface Guard {
  readonly sheetId: number;
  readonly tab: string;
  readonly part: GuardPart;
  /** null = the whole tab. */
  readonly area: GuardArea | null;
  readonly editors: readonly string[] | null;
}

/** A tab of the book, as far as its protection needs to know it. */
export interface GuardedTab {
  readonly sheetId: number;
  readonly name: string;
  /** The department whose tab it is; null for the Office's and the automatic ones. */
  readonly department: string | null;
  readonly headingRow: number;
  readonly columnCount: number;
  /** Columns, from 1, that the add-on writes in a department's tab. */
  readonly autoColumns: readonly number[];
}

/** The row of the boxes: the department ticks them, so no guard of headings may cover it (workbook.md, "Row 2"). */
const BOX_ROW = 2;

/** Every protection that should stand (platform.md 3), tab by tab. */
export function guardsOf(tabs: readonly GuardedTab[], people: readonly RoleEntry[]): Guard[] {
  const reachable = people.filter(({ email }) => isAddress(email));
  const office = emailsOf(reachable, 'office');
  return tabs.flatMap((tab) => guardsOfTab(tab, office, reachable));
}

function guardsOfTab(tab: GuardedTab, office: readonly string[], people: readonly RoleEntry[]): Guard[] {
  const { sheetId, name, department } = tab;
  const guard = (part: GuardPart, area: GuardArea | null, editors: readonly string[] | null): Guard => ({
    sheetId,
    tab: name,
    part,
    area,
    editors,
  });
  if (department === null) return [guard('sheet', null, office)];
  const own = people.filter(
    (one) => one.role === 'department' && comparisonKey(one.department) === comparisonKey(department),
  );
  const everybody = [...new Set([...office, ...own.map((one) => one.email)])];
  return [
    guard('sheet', null, everybody),
    ...headAreas(tab).map(({ part, area }) => guard(part, area, office)),
    ...runs(tab.autoColumns).map(({ first, count }) =>
      guard('auto', { row: tab.headingRow + 1, rows: null, column: first, columns: count }, null),
    ),
  ];
}

/** Title, guidance and headings, but not the boxes; a tab from Excel may have nothing above its headings. */
function headAreas({ headingRow, columnCount }: GuardedTab): { part: GuardPart; area: GuardArea }[] {
  const rows = (row: number, count: number): GuardArea => ({
    row,
    rows: count,
    column: 1,
    columns: columnCount,
  });
  if (headingRow <= BOX_ROW) return [{ part: 'headings', area: rows(headingRow, 1) }];
  return [
    { part: 'title', area: rows(1, BOX_ROW - 1) },
    { part: 'headings', area: rows(BOX_ROW + 1, headingRow - BOX_ROW) },
  ];
}

/** Neighbouring columns together. */
function runs(columns: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === column) last.count += 1;
    else found.push({ first: column, count: 1 });
  }
  return found;
}

/** A protection that stands. `editors` without the owner; unknown (null) where the run may not see them. */
export interface FoundGuard {
  /** Its place among all that were found: how the service side finds it again. */
  readonly index: number;
  readonly sheetId: number;
  readonly area: GuardArea | null;
  readonly warningOnly: boolean;
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
  /** How many areas of a protected tab are open to every editor of the file. */
  readonly exceptions: number;
  readonly description: string;
}

/** Sealed rows are guarded by a later command, under descriptions that begin so. */
export const SEAL_MARK = 'so-dien-hinh:';

/**
 * The seals of sent rows as they should be: where they are, a count sees to; that they let through nobody but the
 * Office, this does.
 */
export function sealGuards(
  found: readonly FoundGuard[],
  tabs: readonly GuardedTab[],
  people: readonly RoleEntry[],
): Guard[] {
  const office = emailsOf(
    people.filter(({ email }) => isAddress(email)),
    'office',
  );
  return found.flatMap(({ sheetId, area, description }): Guard[] => {
    const tab = tabs.find((one) => one.sheetId === sheetId);
    if (!tab || area === null || !description.startsWith(SEAL_MARK)) return [];
    return [{ sheetId, tab: tab.name, part: 'sealed', area, editors: office }];
  });
}

/** How a protection differs from what should be. */
export interface Deviation {
  readonly guard: Guard;
  /** null where it is missing altogether. */
  readonly found: FoundGuard | null;
  /** Who can edit and should not; null = everybody who may edit the file. */
  readonly tooMany: readonly string[] | null;
  /** Who should be able to edit and cannot. */
  readonly tooFew: readonly string[];
  /** It warns where it should refuse, or refuses where it should only warn. */
  readonly wrongKind: boolean;
  /** The whole domain may edit. */
  readonly domainEdit: boolean;
  /** Some cells of the protected tab are open to every editor of the file. */
  readonly exceptions: boolean;
  /** The person at the keyboard may not change it: only the owner can. */
  readonly lockedOut: boolean;
}

/** What is wrong, and which protections nobody asked for; those are told, never removed. */
export interface GuardComparison {
  readonly deviations: readonly Deviation[];
  readonly strangers: readonly FoundGuard[];
}

/** Compares what should be with what stands. `owner` always edits and is in no list. */
export function compareGuards(
  wanted: readonly Guard[],
  found: readonly FoundGuard[],
  owner: string,
): GuardComparison {
  const used = new Set<number>();
  const deviations: Deviation[] = [];
  for (const guard of wanted) {
    const match = found.find((one) => !used.has(one.index) && guards(one, guard));
    if (match) used.add(match.index);
    const deviation = deviationOf(guard, match ?? null, owner);
    if (deviation) deviations.push(deviation);
  }
  const ours = new Set(wanted.map(({ sheetId }) => sheetId));
  const strangers = found.filter(
    (one) => ours.has(one.sheetId) && !used.has(one.index) && !one.description.startsWith(SEAL_MARK),
  );
  return { deviations, strangers };
}

/** Whether a protection that stands is the one meant: same tab, same rows, all the columns. */
function guards(found: FoundGuard, guard: Guard): boolean {
  if (found.sheetId !== guard.sheetId) return false;
  const [is, should] = [found.area, guard.area];
  const isSeal = found.description.startsWith(SEAL_MARK);
  if (isSeal || guard.part === 'sealed') return isSeal && is === should;
  if (is === null || should === null) return is === should;
  if (is.row !== should.row) return false;
  // Also one that refuses: a run may have died before it was made to warn.
  if (guard.part === 'auto') return is.column === should.column && is.columns === should.columns;
  return is.rows === should.rows && is.column === 1 && is.columns >= should.columns;
}

function deviationOf(guard: Guard, found: FoundGuard | null, owner: string): Deviation | null {
  const flags = { wrongKind: false, domainEdit: false, exceptions: false, lockedOut: false };
  const plain = { guard, found, tooFew: [], ...flags };
  if (!found) return { ...plain, tooMany: null };
  if (guard.editors === null) return found.warningOnly ? null : { ...plain, tooMany: [], wrongKind: true };
  if (found.warningOnly) return { ...plain, tooMany: null, wrongKind: true };
  if (found.editors === null) return { ...plain, tooMany: [], lockedOut: true };
  const should = new Set(guard.editors.map(lower).filter((email) => email !== lower(owner)));
  const is = new Set(found.editors.map(lower).filter((email) => email !== lower(owner)));
  const tooMany = [...is].filter((email) => !should.has(email));
  const tooFew = [...should].filter((email) => !is.has(email));
  const exceptions = found.exceptions > 0;
  if (tooMany.length + tooFew.length === 0 && !found.domainEdit && !exceptions) return null;
  return { ...plain, tooMany, tooFew, domainEdit: found.domainEdit, exceptions };
}

/** Whether a protection still lists everybody who may edit the file, as a fresh one does: it keeps nobody out. */
export function protectsNothing({ found, tooMany }: Deviation, fileEditors: readonly string[]): boolean {
  if (!found?.editors || found.warningOnly || !tooMany || tooMany.length === 0) return false;
  const listed = new Set(found.editors.map(lower));
  return fileEditors.every((email) => listed.has(lower(email)));
}

function lower(text: string): string {
  return text.toLowerCase();
}
