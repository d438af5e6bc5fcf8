import { assess } from '../figures/assess';
import type { Department } from '../figures/records';
import { parseChoice } from '../lang/choice';
import { KIND_WORD } from '../plan/field';
import { HEADING } from '../register/headings';
import { exemplarInField, rowsToRepeat } from '../register/last-year';
import type { Registration } from '../register/registration';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { growTo } from '../sheets/derived-tab';
import { alone, settleWrites } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { readDepartmentRows } from '../tabs/department';
import { columnRuns, rowBelowContent, type SampleRow } from '../tabs/sample-rows';
import { askRowsToCopy, wantsRowsCopied } from './ask-cycle';
import { checkLocked } from './check-tab';
import type { Refused } from './compile-annual-report';
import { departmentProblem } from './department-only';
import { busy, readTabAgain, refusedBy, withKept } from './office-read';
import { readBook, type ReadBook, type ReadTab } from './read-book';
import { workingYearOf } from './refresh-tabs';

/** What `Chép từ năm trước…` did; plain JSON. */
export interface CopiedRows {
  readonly ok: true;
  readonly tab: string;
  readonly year: number;
  /** Names on the rows that were written. */
  readonly names: readonly string[];
  /** First row written, 0 where there was nothing to copy. */
  readonly firstRow: number;
}

/** What a run of the command works on. */
interface OwnTab {
  readonly standing: ReadTab;
  readonly department: Department;
  readonly year: number;
  readonly offered: readonly Registration[];
  readonly read: ReadBook;
}

/**
 * `Chép từ năm trước…`: on their own tab, a department (or the Office) chooses rows of last year that it registers
 * again; each becomes a draft of the working year with what does not change from year to year. Only the tab's own
 * inputs are written, and nothing is journaled: a department may write nowhere else. Null when the person gives up.
 */
export async function copyLastYear(): Promise<CopiedRows | Refused | null> {
  const own = lookAtOwnTab();
  if ('ok' in own) return own;
  const { offered, year } = own;
  const tab = own.standing.tab.name;
  if (offered.length === 0) return { ok: true, tab, year, names: [], firstRow: 0 };
  const typed = askRowsToCopy(offered, tab, year);
  if (typed === null) return null;
  const numbers = parseChoice(typed, offered.length);
  if (!numbers) return refusedBy('choice-not-understood', { value: typed, count: offered.length });
  const chosen = offered.filter((_, at) => numbers.includes(at + 1));
  if (!wantsRowsCopied(chosen, tab, year)) return null;
  return (await alone(async () => writeLocked(own, chosen))) ?? busy();
}

function lookAtOwnTab(): OwnTab | Refused {
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const tab = book.activeTabName();
  const standing = read.departmentTabs.get(tab);
  const department = read.records.departments.find((one) => one.tab === tab);
  if (!standing || !department) return refusedBy('not-a-department-tab', { tab });
  const problem = departmentProblem(read.roles, department.name, standing.tab.sheet, actingEmail());
  if (problem) return { ok: false, problems: [problem] };
  const now = readClock();
  const assessment = assess(read.records, now.day);
  const year = workingYearOf(read, assessment, now);
  const rows = assessment.registrations.filter((one) => one.place.tab === tab);
  return { standing, department, year, offered: rowsToRepeat(rows, year), read };
}

/** The tab is read again: what somebody typed meanwhile is neither doubled nor written over. */
function writeLocked(own: OwnTab, chosen: readonly Registration[]): CopiedRows | Refused {
  const book = Book.active();
  const { standing, department, year, read } = own;
  const again = readTabAgain(book, standing);
  if ('ok' in again) return again;
  const present = new Set(
    readDepartmentRows(again.table, department.name, read.records.fields)
      .filter((one) => one.year === year && one.status !== 'Đã rút')
      .map(exemplarInField),
  );
  const left = chosen.filter((one) => !present.has(exemplarInField(one)));
  const { sheet, name: tab } = again.tab;
  if (left.length === 0) return { ok: true, tab, year, names: [], firstRow: 0 };
  const firstRow = rowBelowContent(again.table, again.values);
  growTo(sheet, firstRow + left.length - 1);
  for (const run of columnRuns(
    again.table,
    left.map((one) => draftRow(one, year)),
  ))
    book.write(sheet, firstRow, run.column, run.cells, new Map());
  // The rows must be there before they are checked together with the others.
  settleWrites();
  const checked = withKept(book, read, [], () => checkLocked(book));
  return checked.ok ? { ok: true, tab, year, names: left.map(({ name }) => name), firstRow } : checked;
}

/** What stays the same from year to year; content, criteria and aims are thought of anew. */
function draftRow(one: Registration, year: number): SampleRow {
  return new Map([
    [HEADING.name, one.name],
    [HEADING.year, String(year)],
    [HEADING.kind, one.kind ? KIND_WORD[one.kind] : ''],
    [HEADING.position, one.position],
    [HEADING.field, one.field?.name ?? ''],
    [HEADING.leadership, one.leadership],
    [HEADING.sortName, one.sortName],
  ]);
}
