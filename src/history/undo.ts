import { comparisonKey } from '../lang/text';
import { readAction } from '../register/life';
import { statusOf } from '../register/read-row';
import type { Registration } from '../register/registration';
import { inputsMark } from '../register/fingerprint';
import type { Status } from '../register/status';
import { SEPARATOR } from './coded-rows';
import { IMPORTED } from './import-lines';
import type { JournalLine } from './journal';
import { isUndoing, UNDONE } from './opinions';

/** What the journal says of a row that was added to a tab. */
export const ADDED_ROW = 'thêm dòng';

/** A cell of a tab that the Office fills, by the words that name its row: "Bình xét · DH-2024-0001 · Số quyết định". */
export interface NamedCell {
  readonly tab: string;
  readonly key: string;
  readonly heading: string;
}

/** How the journal names a cell, so that an undo finds it again whatever row it stands in. */
export function cellSubject(tab: string, key: string, heading: string): string {
  return [tab, key, heading].join(SEPARATOR);
}

/** A change that can be taken back. */
export type Change =
  | { readonly kind: 'status'; readonly line: JournalLine; readonly from: Status; readonly to: Status }
  | { readonly kind: 'cell'; readonly line: JournalLine; readonly cell: NamedCell }
  | {
      readonly kind: 'row';
      readonly line: JournalLine;
      readonly row: Pick<NamedCell, 'tab' | 'key'>;
    };

/** One command as the journal tells of it: lines of one person at one moment. */
export interface Group {
  readonly time: string;
  readonly who: string;
  readonly action: string;
  readonly changes: readonly Change[];
}

/** The last command that can be taken back and was not; null where there is none. */
export function lastUndoable(journal: readonly JournalLine[]): Group | null {
  const open: Group[] = [];
  for (const lines of groupsOf(journal)) {
    const [first] = lines;
    if (!first) continue;
    if (isUndoing(first.action)) {
      open.pop();
      continue;
    }
    const changes = lines.flatMap((line) => changeOf(line) ?? []);
    if (changes.length > 0) open.push({ time: first.time, who: first.who, action: actionOf(first), changes });
  }
  return open[open.length - 1] ?? null;
}

/** Whether the last command added rows from a list: those are taken back by the snapshot that it took first. */
export function lastWasImport(journal: readonly JournalLine[]): boolean {
  const [last] = journal
    .filter((line) => line.action === IMPORTED || isUndoing(line.action) || changeOf(line) !== null)
    .slice(-1);
  return last?.action === IMPORTED;
}

/** Lines of one person, one moment and one action; lines that tell of nothing to undo part no groups. */
function groupsOf(journal: readonly JournalLine[]): JournalLine[][] {
  const groups: JournalLine[][] = [];
  for (const line of journal) {
    if (changeOf(line) === null && !isUndoing(line.action)) continue;
    const last = groups[groups.length - 1];
    const [before] = last ?? [];
    if (last && before && isSameCommand(before, line)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isSameCommand(one: JournalLine, other: JournalLine): boolean {
  return one.time === other.time && one.who === other.who && actionOf(one) === actionOf(other);
}

/** What a line's command is called; of an undo, together with what it took back. */
function actionOf({ action }: JournalLine): string {
  const undone = action.startsWith(`${UNDONE}: `) ? action.slice(UNDONE.length + 2) : null;
  const plain = undone ?? action;
  const words = readAction(plain).move?.action ?? plain;
  return undone === null ? words : undoingAction(words);
}

function changeOf(line: JournalLine): Change | null {
  const [from, to] = [statusOf(line.before), statusOf(line.after)];
  if (readAction(line.action).move && from && to) return { kind: 'status', line, from, to };
  const [tab = '', key = '', heading = ''] = line.subject.split(SEPARATOR);
  if (!UNDOABLE_TABS.includes(tab) || key === '') return null;
  if (line.after === ADDED_ROW && heading === '') return { kind: 'row', line, row: { tab, key } };
  return heading === '' ? null : { kind: 'cell', line, cell: { tab, key, heading } };
}

/** Tabs whose cells commands write, and the heading that names a row of each. */
export const KEY_HEADINGS: Readonly<Record<string, string>> = {
  'Bình xét': 'Mã',
  'Đơn vị': 'Tên đơn vị',
  'Cấu hình': 'Mục',
};
const UNDOABLE_TABS = Object.keys(KEY_HEADINGS);

/** The action of a line that takes another one back. */
export function undoingAction(action: string): string {
  return `${UNDONE}: ${action}`;
}

/** Why a change cannot be taken back: somebody went on from there. */
export type UndoRefusal = 'status-since' | 'edited-since' | 'gone-since';

/**
 * Whether a row is still as the undone command left it: the same status, and nothing typed in it since.
 * @param row null where no row bears the code any more
 */
export function refusalOfUndo(
  change: Extract<Change, { kind: 'status' }>,
  row: Registration | null,
): UndoRefusal | null {
  if (!row) return 'gone-since';
  if (row.status !== change.to) return 'status-since';
  const mark = change.line.mark ?? '';
  return mark !== '' && mark !== inputsMark(row) ? 'edited-since' : null;
}

/** Finds rows by their codes, however these are written. */
export function byCode(rows: readonly Registration[]): (code: string) => Registration | null {
  const map = new Map(rows.filter(({ code }) => code !== '').map((one) => [comparisonKey(one.code), one]));
  return (code) => map.get(comparisonKey(code)) ?? null;
}
