import { nextBookName, parseNextPeriod, type PeriodYears, usualNextPeriod } from '../plan/next-period';
import { latestPeriod } from '../plan/settings';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { alone, settleWrites } from '../sheets/lock';
import { copyFile, type PeriodMark, readPeriodMark, writePeriodMark } from '../sheets/period-mark';
import { actingEmail } from '../sheets/person';
import { JournalPen } from './append-rows';
import { askNextPeriod, wantsCopy, wantsFinish } from './ask-period';
import type { Refused } from './compile-annual-report';
import { finishPeriod, PERIOD_OPENED, type PeriodFinished, previewFinish } from './finish-period';
import { busy, type OfficeRead, readAfresh, readForOffice, refusedBy } from './office-read';
import { JOURNAL_TAB } from '../tabs/journal';
import { ROLES_TAB } from '../tabs/roles';

/** The old book was copied; the copy waits to be finished. Plain JSON. */
export interface PeriodCopied extends PeriodYears {
  readonly ok: true;
  readonly stage: 'copied';
  readonly name: string;
  readonly url: string;
}

/** What `Mở giai đoạn mới…` did. */
export type PeriodOpened = PeriodCopied | PeriodFinished;
export type { PeriodFinished };

/**
 * `Mở giai đoạn mới…`: in a book, copies it for the next period; in such a copy, empties what was the old period's
 * and carries over what goes on. A book is an unfinished copy where the mark in it names another file. Null when the
 * person gives up.
 */
export async function openPeriod(): Promise<PeriodOpened | Refused | null> {
  const { file } = Book.active();
  const mark = readPeriodMark(file);
  return mark && mark.file !== file.getId() ? finishCopy(mark) : copyBook(mark !== null);
}

/** @param again a run began a copy and died, or Google refused it: there may be a copy already */
async function copyBook(again: boolean): Promise<PeriodCopied | Refused | null> {
  const email = actingEmail();
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const { settings } = found.read.records;
  const old = latestPeriod(settings);
  const typed = askNextPeriod(old, usualNextPeriod(old), again);
  if (typed === null) return null;
  const next = parseNextPeriod(typed, old);
  if (!next) return refusedBy('period-not-understood', { value: typed, to: old.toYear });
  const { file } = found.book;
  const oldName = file.getName();
  const name = nextBookName(oldName, old, next);
  if (!wantsCopy(oldName, name, old, next)) return null;
  const mark: PeriodMark = {
    ...next,
    file: file.getId(),
    name: oldName,
    url: file.getUrl(),
    oldFromYear: old.fromYear,
    oldToYear: old.toYear,
  };
  return (await alone(async () => copyLocked(mark, name, email, found))) ?? busy();
}

/**
 * The mark is written and pushed before the file is copied, for nothing can be written into the copy from here, and
 * taken away afterwards. Where Google refuses to copy it stays: then a copy made by hand is known for one too.
 */
function copyLocked(
  mark: PeriodMark,
  name: string,
  email: string,
  before: OfficeRead,
): PeriodCopied | Refused {
  const found = readAfresh(email, before, [ROLES_TAB, JOURNAL_TAB]);
  if ('ok' in found) return found;
  const { book, read } = found;
  writePeriodMark(book.file, mark);
  settleWrites();
  let copy: { readonly url: string; readonly name: string };
  try {
    copy = copyFile(book.file, name);
  } catch (error) {
    return refusedBy('copy-refused', { code: String(error) });
  }
  writePeriodMark(book.file, null);
  const { fromYear, toYear, oldFromYear, oldToYear } = mark;
  new JournalPen(book, read, email).write(readClock().text, [
    {
      action: PERIOD_OPENED,
      subject: copy.name,
      before: `${oldFromYear} - ${oldToYear}`,
      after: `${fromYear} - ${toYear} · ${copy.url}`,
    },
  ]);
  return { ok: true, stage: 'copied', ...copy, fromYear, toYear };
}

/** In the copy: shows exactly what will be emptied and carried over, asks, and finishes. */
async function finishCopy(mark: PeriodMark): Promise<PeriodFinished | Refused | null> {
  const email = actingEmail();
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const preview = previewFinish(found.read, mark, readClock());
  if (!wantsFinish(preview)) return null;
  return (await alone(async () => finishPeriod(mark, preview, email))) ?? busy();
}
