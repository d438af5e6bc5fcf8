import {
  daysLate,
  type Debt,
  debtSubject,
  isReminderHour,
  outcomeWords,
  planReminders,
  type Reminder,
  REMINDED,
  type ReminderPlan,
  sendingWords,
  type Withheld,
} from '../follow/reminders';
import { formatDate } from '../lang/calendar';
import { tidy } from '../lang/text';
import { reminderMail } from '../lang/reminder-mail';
import { agencyInSentence } from '../report/agency-name';
import { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { alone, aloneNow, settleWrites } from '../sheets/lock';
import { type PlainMail, remainingMails, sendPlainMail } from '../sheets/mail';
import { actingEmail } from '../sheets/person';
import type { OutCell } from '../tabs/block';
import { DEPARTMENTS_TAB } from '../tabs/departments';
import { JOURNAL_TAB } from '../tabs/journal';
import { DIRECTION_TAB } from '../tabs/logs';
import { ROLES_TAB } from '../tabs/roles';
import { readSettings, SETTINGS_TAB } from '../tabs/settings';
import { isProblem, readTable } from '../tabs/table';
import { appendRows, JournalPen, type NewRow } from './append-rows';
import { wantsReminders } from './ask-cycle';
import type { Refused } from './compile-annual-report';
import { judgeYear } from './debtors';
import { busy, type OfficeRead, readAfresh, readForOffice } from './office-read';

/** A department that was written to, or could not be. */
export interface MailOutcome {
  readonly department: string;
  readonly addresses: readonly string[];
  /** Google's words where it refused, null where the mail went. */
  readonly failure: string | null;
}

/** What `Đôn đốc đơn vị chậm gửi…` did; plain JSON. */
export interface Reminded {
  readonly ok: true;
  readonly outcomes: readonly MailOutcome[];
  readonly withheld: readonly Withheld[];
  /** Departments whose state or address changed while the person read the question; nothing was sent to them. */
  readonly changed: readonly string[];
}

/** What the person is asked about. */
export interface ReminderPreview extends ReminderPlan {
  readonly remaining: number;
  readonly now: Now;
  /** The mail that each department gets. */
  readonly mailOf: (reminder: Reminder) => PlainMail;
}

/**
 * `Đôn đốc đơn vị chậm gửi…`: shows who will be written to, what and who not and why, asks, reads again and sends
 * what still holds. Null when the person gives up.
 */
export async function remind(): Promise<Reminded | Refused | null> {
  const email = actingEmail();
  const found = readForOffice(email);
  if ('ok' in found) return found;
  const remaining = quotaOf();
  if (typeof remaining === 'object') return remaining;
  const shown = planNow(found, readClock(), remaining, null);
  if (shown.mails.length === 0) return { ok: true, outcomes: [], withheld: shown.withheld, changed: [] };
  if (!wantsReminders(shown)) return null;
  return (await alone(async () => remindLocked(email, found, shown))) ?? busy();
}

function remindLocked(email: string, before: OfficeRead, shown: ReminderPreview): Reminded | Refused {
  const found = readAfresh(email, before, [DEPARTMENTS_TAB, DIRECTION_TAB, JOURNAL_TAB, ROLES_TAB]);
  if ('ok' in found) return found;
  const agreed = new Map(shown.mails.map((one) => [fingerprint(one), one.department]));
  return sendAgreed(found, planNow(found, readClock(), shown.remaining, null), agreed, shown.withheld, email);
}

/** Sends of what is due now what the person agreed to; names the departments of which something else is true now. */
function sendAgreed(
  found: OfficeRead,
  again: ReminderPreview,
  agreed: ReadonlyMap<string, string>,
  withheld: readonly Withheld[],
  email: string,
): Reminded {
  const mails = again.mails.filter((one) => agreed.has(fingerprint(one)));
  const kept = new Set(mails.map(({ department }) => department));
  return {
    ok: true,
    outcomes: send(found, { ...again, mails }, email),
    withheld,
    changed: [...agreed.values()].filter((name) => !kept.has(name)),
  };
}

/** A mail as a page shows it before it goes; `agreement` is handed back to have it sent. */
export interface ShownMail {
  readonly department: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly agreement: string;
}

/** What `Đôn đốc…` would do now, for a page to show. */
export interface RemindersShown {
  readonly ok: true;
  readonly mails: readonly ShownMail[];
  readonly withheld: readonly Withheld[];
  readonly remaining: number;
}

/** Who would be written to, what, and who not; writes and sends nothing. */
export function previewReminders(): RemindersShown | Refused {
  const found = readForOffice(actingEmail());
  if ('ok' in found) return found;
  const remaining = quotaOf();
  if (typeof remaining === 'object') return remaining;
  const { mails, withheld, mailOf } = planNow(found, readClock(), remaining, null);
  return {
    ok: true,
    mails: mails.map((one) => {
      const { subject, body } = mailOf(one);
      return { department: one.department, to: one.addresses, subject, body, agreement: fingerprint(one) };
    }),
    withheld,
    remaining,
  };
}

/** Sends the mails that a page showed and the person agreed to. @param agreements by their department */
export function remindAgreed(
  agreements: readonly { readonly department: string; readonly agreement: string }[],
): Reminded | Refused {
  const email = actingEmail();
  const agreed = new Map(agreements.map((one) => [one.agreement, one.department]));
  return (
    aloneNow(() => {
      const found = readForOffice(email);
      if ('ok' in found) return found;
      const remaining = quotaOf();
      if (typeof remaining === 'object') return remaining;
      const again = planNow(found, readClock(), remaining, null);
      return sendAgreed(found, again, agreed, again.withheld, email);
    }) ?? busy()
  );
}

/** What of a mail the person agreed to: the department, its addresses and everything that it says of it. */
function fingerprint(one: Reminder): string {
  return JSON.stringify([one.department, one.addresses, one.debts]);
}

/** How many recipients are left today, or that sending was not allowed: then nothing is begun. */
function quotaOf(): number | Refused {
  try {
    return remainingMails();
  } catch (error) {
    const details = { code: String(error) };
    return { ok: false, problems: [{ kind: 'year-cycle', reason: 'mail-refused', details }] };
  }
}

function planNow(
  { book, read }: OfficeRead,
  now: Now,
  remaining: number,
  notAgainOn: string | null,
): ReminderPreview {
  const { debtors } = judgeYear(read, now);
  const { journal, settings } = read.records;
  const agency = agencyInSentence(settings.text('Tên cơ quan', now.day));
  const bookUrl = book.file.getUrl();
  return {
    ...planReminders({ debtors, journal, quota: remaining, notAgainOn }),
    remaining,
    now,
    mailOf: ({ department, tab, debts, addresses }) => ({
      to: addresses,
      from: `Văn phòng ${tidy(agency)}`,
      ...reminderMail({
        agency,
        department,
        tab,
        bookUrl,
        owed: debts.map((debt) => ({ ...debt, daysLate: daysLate(debt, now.day) })),
      }),
    }),
  };
}

/**
 * Writes down that the mails are about to go, and pushes that into the file, before the first one goes; what became
 * of them follows. Were it the other way round, a run cut off behind a mail would leave no trace of it and the next
 * would send it again. So a death in between costs a mail at most, and the next run names the departments of which
 * nobody knows whether they were reached. All lines go in one write: a line and a push a department would cost more
 * calls than a command may make.
 */
function send(
  { book, read }: OfficeRead,
  { mails, now, mailOf }: ReminderPreview,
  email: string,
): MailOutcome[] {
  if (mails.length === 0) return [];
  const pen = new JournalPen(book, read, email);
  const lines = (one: Reminder, after: string) =>
    one.debts.map((debt) => ({
      action: REMINDED,
      subject: debtSubject(one.department, debt),
      before: '',
      after,
    }));
  pen.write(
    now.text,
    mails.flatMap((one) => lines(one, sendingWords(one.addresses))),
  );
  settleWrites();
  const outcomes = mails.map((one) => ({ one, failure: sendOne(mailOf(one)) }));
  pen.write(
    readClock().text,
    outcomes.flatMap(({ one, failure }) => lines(one, outcomeWords(one.addresses, failure))),
  );
  const gone = outcomes.filter(({ failure }) => failure === null).map(({ one }) => one);
  appendRows(
    book,
    read,
    DIRECTION_TAB,
    gone.map((one) => directionRow(one, now)),
  );
  return outcomes.map(({ one: { department, addresses }, failure }) => ({ department, addresses, failure }));
}

/** Null where the mail went, else why not: one refusal keeps no other department from its mail. */
function sendOne(mail: PlainMail): string | null {
  try {
    sendPlainMail(mail);
    return null;
  } catch (error) {
    return tidy(error instanceof Error ? error.message : String(error));
  }
}

/** The line of `Triển khai`. */
function directionRow({ department, debts }: Reminder, now: Now): NewRow {
  return new Map<string, OutCell>([
    ['Ngày', now.day],
    ['Đơn vị', department],
    ['Việc', 'Đôn đốc'],
    ['Nội dung', `Thư đôn đốc: ${debts.map(debtWords).join('; ')}`],
  ]);
}

function debtWords({ kind, year, deadline }: Debt): string {
  const what = kind === 'registration' ? 'gửi đăng ký' : 'nộp kết quả';
  return `${what} năm ${year}, hạn ${formatDate(deadline)}`;
}

/**
 * The automatic work's part: from the hour of `Giờ tự đôn đốc` on it sends what is due, each once. The document
 * lock is held. Never throws: what keeps mails from going must not keep the round from being done. Costs three
 * service calls where it is not the hour, a reading of the book where it is.
 * @returns null where it is not the hour or nothing could be read
 */
export function sendDueReminders(email: string): readonly MailOutcome[] | null {
  try {
    const now = readClock();
    const book = Book.active();
    if (!isHour(book, now)) return null;
    const found = readForOffice(email, book);
    if ('ok' in found) return null;
    const plan = planNow(found, now, Number.POSITIVE_INFINITY, formatDate(now.day));
    if (plan.mails.length === 0) return [];
    const remaining = remainingMails();
    return send(found, planNow(found, now, remaining, formatDate(now.day)), email);
  } catch {
    return null; // mail is not allowed or the book is in disorder: the manual command says which
  }
}

function isHour(book: Book, now: Now): boolean {
  const tab = book.tabOf(SETTINGS_TAB.id) ?? book.tabNamed(SETTINGS_TAB.name);
  if (!tab) return false;
  const table = readTable(SETTINGS_TAB, tab.name, book.read(tab));
  if (isProblem(table)) return false;
  const setting = readSettings(table).cell('Giờ tự đôn đốc', now.day);
  return isReminderHour(setting, Number(now.text.slice(11, 13)));
}
