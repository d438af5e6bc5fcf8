import { makeExample } from '../../examples/make-example';
import type { LocalWorkbook } from '../../local/workbook/model';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { OVERVIEW_TAB } from '../../src/tabs/overview';
import { SNAPSHOTS_TAB } from '../../src/tabs/snapshots';
import { isInput } from '../../src/tabs/spec';
import { BOOK_TABS } from '../../src/tabs/whole-book';
import { Desk } from '../scenarios/office';
import { autoColumns, type Place, RECORDS, state } from './damage';
import { NOTHING, type Scale, type Tally, type TrustPart } from './scale';

/** A counted book with a snapshot, and its state; each trial damages a copy. */
interface Ground {
  readonly workbook: LocalWorkbook;
  readonly user: string;
  readonly before: ReadonlyMap<string, string>;
}

/**
 * The state without the dashboard's last line, a mark of where everything stands (a column that came back at the right
 * end stands elsewhere), and for a run that refused without the dashboard, whose formulas look into the deleted tab.
 */
function stateOf(desk: Desk, without: readonly string[] = []): Map<string, string> {
  const all = [...state(desk)].filter(([name]) => !without.includes(name));
  return new Map(all.map(([name, text]) => [name, text.replace(/dấu số liệu [0-9a-f]+/, 'dấu số liệu')]));
}

async function ground(): Promise<Ground> {
  const desk = await Desk.open(await makeExample());
  // The first round of the automatic work keeps a snapshot: without one, a deleted tab cannot be told from none.
  await desk.run('menuTakeOverAutomation', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  await desk.run('menuRecount');
  return { workbook: desk.workbook, user: desk.user, before: stateOf(desk) };
}

function copyOf({ workbook, user }: Ground): Desk {
  return new Desk(workbook.copy(workbook.name), user);
}

/** Counts; what the person is told where the run refuses, null where it counted. */
async function refusal(desk: Desk): Promise<string | null> {
  const shown = desk.shown.length;
  await desk.run('menuRecount');
  const said = desk.shown
    .slice(shown)
    .map(({ text }) => text)
    .join(' ');
  return said.startsWith('Đã tổng hợp') ? null : said;
}

async function deletedColumns(scale: Scale): Promise<Tally> {
  const base = await ground();
  // A snapshot is a record, too: nothing that stands in the book now could make it again.
  const places = autoColumns(copyOf(base)).filter(({ tab }) => tab !== SNAPSHOTS_TAB.name);
  const lost: string[] = [];
  let repairs = 0;
  for (const at of scale.places(places.length, 8)) {
    const place = places[at - 1];
    if (!place) continue;
    const said = await withoutColumn(base, place);
    if (said === null) repairs += 1;
    else lost.push(said);
  }
  return { ...NOTHING, repairs, lost };
}

/**
 * Columns that books from elsewhere lack: all is counted without them, and only set-up adds them. `Tên trang` says no more
 * than the names of the departments; the formula beside `Theo số liệu` has to be laid again together with it.
 */
const LEFT_TO_SET_UP = new Set(['Đơn vị, Tên trang', 'Tiến độ, Theo số liệu']);

/** Null where the column came back or the run refused and named it, else what went wrong. */
async function withoutColumn(base: Ground, place: Place): Promise<string | null> {
  const { tab, heading, column } = place;
  const desk = copyOf(base);
  const headingsBefore = headings(desk, place);
  desk.workbook.sheets.find((one) => one.name === tab)?.deleteColumns(column + 1, 1);
  const damaged = stateOf(desk, [OVERVIEW_TAB.name]);
  const refused = await refusal(desk);
  if (refused !== null) {
    if (!refused.includes(tab) || !refused.includes(heading))
      return `${tab}, ${heading} deleted: refused without naming it: ${refused}`;
    const touched = [...damaged].filter(([name, text]) => stateOf(desk).get(name) !== text);
    const wrote = touched.map(([name]) => name).join(', ');
    return wrote === '' ? null : `${tab}, ${heading} deleted: refused, yet wrote ${wrote}`;
  }
  const after = stateOf(desk);
  const unlike = [...base.before.keys()].filter(
    (name) => name !== tab && after.get(name) !== base.before.get(name),
  );
  if (unlike.length > 0) return `${tab}, ${heading} deleted: ${unlike.join(', ')} not as before`;
  const came = cellsUnder(desk, place);
  if (came === null && LEFT_TO_SET_UP.has(`${tab}, ${heading}`)) return null;
  if (came === null) return `${tab}, ${heading} deleted: counted without it, and it did not come back`;
  if (came !== cellsUnder(copyOf(base), place))
    return `${tab}, ${heading} deleted: came back with other cells`;
  const others = headingsBefore.filter((one) => one !== heading && !headings(desk, place).includes(one));
  return others.length > 0 ? `${tab}, ${heading} deleted: ${others.join(', ')} gone as well` : null;
}

function headings(desk: Desk, { tab, headingRow }: Place): string[] {
  return (desk.tab(tab)[headingRow] ?? []).map((cell) => String(cell ?? '')).filter((one) => one !== '');
}

/** The cells below a heading, wherever its column stands; null where there is no such heading. */
function cellsUnder(desk: Desk, { tab, headingRow, heading }: Place): string | null {
  const rows = desk.tab(tab);
  const column = rows[headingRow]?.indexOf(heading) ?? -1;
  if (column < 0) return null;
  const cells = rows.slice(headingRow + 1).map((row) => row[column] ?? '');
  return JSON.stringify(cells.map((cell) => (cell === 'Đang soạn' ? '' : cell))).replace(/(,?"")+\]$/, ']');
}

async function deletedTabs(scale: Scale): Promise<Tally> {
  const base = await ground();
  const names = base.workbook.sheets.map(({ name }) => name).filter((name) => !RECORDS.has(name));
  const tried = names.filter((name) => name !== SNAPSHOTS_TAB.name && (base.before.get(name) ?? '') !== '');
  const lost: string[] = [];
  let repairs = 0;
  for (const at of scale.places(tried.length, 6)) {
    const name = tried[at - 1];
    if (name === undefined) continue;
    const said = await withoutTab(base, name);
    if (said === null) repairs += 1;
    else lost.push(said);
  }
  return { ...NOTHING, repairs, lost };
}

/** Null where a derived tab came back the same, or where an input tab was missed by name and a snapshot offered. */
async function withoutTab(base: Ground, name: string): Promise<string | null> {
  const desk = copyOf(base);
  const sheet = desk.workbook.sheets.find((one) => one.name === name);
  if (sheet) desk.workbook.removeSheet(sheet);
  const damaged = stateOf(desk, [OVERVIEW_TAB.name]);
  const refused = await refusal(desk);
  const spec = BOOK_TABS.find((one) => one.spec.name === name)?.spec ?? DEPARTMENT_TAB;
  if (name !== OVERVIEW_TAB.name && isInput(spec)) {
    if (refused === null) return `${name} deleted: counted as if it had been empty`;
    if (!refused.includes(name) || !refused.includes('Phục hồi bản lưu'))
      return `${name} deleted: refused without naming it and its snapshot: ${refused}`;
    return [...damaged].some(([one, text]) => stateOf(desk).get(one) !== text)
      ? `${name} deleted: refused, yet wrote`
      : null;
  }
  if (refused !== null) return `${name} deleted: refused: ${refused}`;
  // A tab that is made anew gets its look with the next plain count.
  await desk.run('menuRecount');
  const unlike = [...base.before.keys()].filter((one) => stateOf(desk).get(one) !== base.before.get(one));
  return unlike.length > 0 ? `${name} deleted: ${unlike.join(', ')} not as before` : null;
}

/** Each column that the add-on writes is deleted in turn: it comes back, or the run refuses and names it. */
export const DELETED_COLUMNS: TrustPart = {
  name: 'An auto column deleted, counted again',
  run: deletedColumns,
};

/** Each tab is deleted in turn: derived ones come back, of others the run says that they are gone and where they are kept. */
export const DELETED_TABS: TrustPart = { name: 'A tab deleted, counted again', run: deletedTabs };
