import { type CalendarDate, compareDates, formatDate, parseDate } from '../lang/calendar';
import { parseChoice } from '../lang/choice';
import { cellSubject } from '../history/undo';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import { JOURNAL_TAB } from '../tabs/journal';
import { cellAt, textAt } from '../tabs/table';
import { JournalPen } from './append-rows';
import { askDeadline, askDebtors, wantsExtensions } from './ask-cycle';
import type { Refused } from './compile-annual-report';
import { judgeYear } from './debtors';
import { busy, COUNTED_TABS, readAgain, readForOffice, refusedBy, withKept } from './office-read';
import type { ReadBook } from './read-book';
import { recountLocked } from './recount';
import { TabWriter } from './refresh-tabs';

/** The heading that the command writes. */
const EXTENDED = 'Gia hạn đến';

/** One cell to be written. */
export interface Extension {
  readonly department: string;
  /** What the cell shows now, '' where it is empty. */
  readonly before: string;
  readonly after: string;
}

/** What `Gia hạn…` did; plain JSON. */
export interface DeadlineExtended {
  readonly ok: true;
  readonly written: readonly Extension[];
  /** Departments whose cell or row changed while the person read the question: left as they are. */
  readonly left: readonly string[];
  /** Nobody owes anything: nothing was asked. */
  readonly nobody: boolean;
}

/**
 * `Gia hạn…`: lets the Office choose among the departments that owe something, and a day; shows old and new value of
 * each cell, asks, and writes those cells that still hold what was shown. Null when the person gives up.
 */
export async function extendDeadline(): Promise<DeadlineExtended | Refused | null> {
  const email = actingEmail();
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const { read } = found;
  const now = readClock();
  const { debtors, workingYear } = judgeYear(read, now);
  if (debtors.length === 0) return { ok: true, written: [], left: [], nobody: true };
  const before = extendedCells(read);
  const cellOf = (department: string): string => before.get(comparisonKey(department)) ?? '';
  const typed = askDebtors(debtors, cellOf, now.day);
  if (typed === null) return null;
  const chosen = parseChoice(typed, debtors.length);
  if (!chosen) return refusedBy('choice-not-understood', { value: typed, count: debtors.length });
  const general = read.records.settings.deadline('Hạn đăng ký hằng năm', workingYear, now.day);
  const answered = askDeadline(general, now.day);
  if (answered === null) return null;
  const until = parseDate(answered);
  const problem = dayProblem(until, answered, now.day, general);
  if (!until || problem) return problem ?? busy();
  const planned = debtors
    .filter((_, at) => chosen.includes(at + 1))
    .map(({ department }) => ({ department, before: cellOf(department), after: formatDate(until) }))
    .filter((one) => one.before !== one.after);
  if (planned.length === 0) return { ok: true, written: [], left: [], nobody: false };
  if (!wantsExtensions(planned)) return null;
  return (await alone(async () => writeLocked(read, planned, until, email))) ?? busy();
}

/** A day after today and not before the year's general deadline, which such a cell could not move. */
function dayProblem(
  until: CalendarDate | null,
  typed: string,
  today: CalendarDate,
  general: CalendarDate,
): Refused | null {
  if (!until) return { ok: false, problems: [{ kind: 'date-not-understood', value: typed }] };
  const value = formatDate(until);
  if (compareDates(until, today) <= 0)
    return refusedBy('extend-not-after-today', { value, today: formatDate(today) });
  return compareDates(until, general) < 0
    ? refusedBy('extend-before-general', { value, general: formatDate(general) })
    : null;
}

/** `Gia hạn đến` of every department as it is shown, by the key of its name. */
function extendedCells(read: ReadBook): Map<string, string> {
  const rows = read.system.get(DEPARTMENTS_TAB.id)?.table.rows ?? [];
  return new Map(
    rows.map((row) => [comparisonKey(textAt(row, 'Tên đơn vị')), tidy(cellText(cellAt(row, EXTENDED)))]),
  );
}

/** The journal first: of a run that dies in between it holds a line too many, never a change that nobody knows of. */
function writeLocked(
  shown: ReadBook,
  planned: readonly Extension[],
  until: CalendarDate,
  email: string,
): DeadlineExtended | Refused {
  const book = Book.active();
  const read = readAgain(book, shown, [DEPARTMENTS_TAB, JOURNAL_TAB]);
  if ('ok' in read) return read;
  const now = extendedCells(read);
  const written = planned.filter(({ department, before }) => now.get(comparisonKey(department)) === before);
  const left = planned.filter((one) => !written.includes(one)).map(({ department }) => department);
  const standing = read.system.get(DEPARTMENTS_TAB.id);
  if (written.length > 0 && standing) {
    new JournalPen(book, read, email).write(
      readClock().text,
      written.map(({ department, before, after }) => ({
        action: 'Gia hạn',
        subject: cellSubject(DEPARTMENTS_TAB.name, department, EXTENDED),
        before,
        after,
      })),
    );
    const keys = new Set(written.map(({ department }) => comparisonKey(department)));
    const rows = new Set(
      standing.table.rows
        .filter((row) => keys.has(comparisonKey(textAt(row, 'Tên đơn vị'))))
        .map(({ row }) => row),
    );
    new TabWriter(book, read).columns(standing, [EXTENDED], (row) => (rows.has(row) ? [until] : 'kept'));
    const recounted = withKept(book, read, COUNTED_TABS, () => recountLocked(email, null, book));
    if (!recounted.ok) return recounted;
  }
  return { ok: true, written, left, nobody: false };
}
