import { addressesIn } from '../lang/mail-addresses';
import { type CalendarDate, type Cell, formatDate, toDayNumber } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { cellText, comparisonKey, tidy } from '../lang/text';

/** What a department may owe in a year: its registrations, or the second-phase columns of its rows. */
export type DebtKind = 'registration' | 'results';

/** Something that a department owes by a day. */
export interface Debt {
  readonly kind: DebtKind;
  readonly year: number;
  readonly deadline: CalendarDate;
  /** The deadline has passed. */
  readonly overdue: boolean;
  /** `Trạng thái` of the department, e.g. "Chưa nhập". */
  readonly progress: string;
  /** Of 'results': names on the rows that still lack something. */
  readonly names: readonly string[];
}

/** A department with everything that it owes; `typed` is its `Email` as it stands. */
export interface Debtor {
  readonly department: string;
  readonly tab: string;
  readonly typed: string;
  readonly debts: readonly Debt[];
}

/** A mail to be sent: one a department, naming every debt that it was not reminded of yet. */
export interface Reminder {
  readonly department: string;
  readonly tab: string;
  readonly addresses: readonly string[];
  /** What stands in `Email` and is no address. */
  readonly misread: readonly string[];
  readonly debts: readonly Debt[];
}

/** Why a department that is late is not written to. */
export type WithheldReason =
  'no-address' | 'not-understood' | 'reminded' | 'interrupted' | 'quota' | 'failed';

/** A debt, or all of a department's, about which nothing is sent; `detail` is a day or what was typed. */
export interface Withheld {
  readonly department: string;
  readonly reason: WithheldReason;
  readonly detail: string;
}

/** A line of `Nhật ký`, as far as reminders need it. */
export interface RememberedLine {
  readonly time: string;
  readonly action: string;
  readonly subject: string;
  readonly after: string;
}

/** The action under which `Nhật ký` keeps what was sent. */
export const REMINDED = 'Đôn đốc';

/** How `Sau` begins, in the order in which a mail lives: about to go, gone, refused. None of them is a status. */
const SENDING = 'đang gửi đến ';
const SENT = 'đã gửi đến ';
const NOT_SENT = 'không gửi được: ';

/** `Sau` of the line that is written before a mail goes. */
export function sendingWords(addresses: readonly string[]): string {
  return SENDING + addresses.join(', ');
}

/** `Sau` of the line that is written afterwards; `reason` null = it went. */
export function outcomeWords(addresses: readonly string[], reason: string | null): string {
  return reason === null ? SENT + addresses.join(', ') : NOT_SENT + reason;
}

/** `Dòng, mã` of a reminder: the department and the one deadline that it is about. */
export function debtSubject(department: string, { kind, deadline }: Debt): string {
  const name = kind === 'registration' ? 'Hạn đăng ký' : 'Hạn nộp kết quả';
  return `${department} · ${name} ${formatDate(deadline)}`;
}

/** Days since the deadline; 1 on the day after it. */
export function daysLate({ deadline }: Debt, today: CalendarDate): number {
  return toDayNumber(today) - toDayNumber(deadline);
}

/** What decides who is written to. */
export interface ReminderFacts {
  readonly debtors: readonly Debtor[];
  readonly journal: readonly RememberedLine[];
  /** Recipients that may still be written to today; null = nobody asked. */
  readonly quota: number | null;
  /** dd/MM/yyyy: what failed on this day is not tried again; null where a person asks for it. */
  readonly notAgainOn: string | null;
}

/** Who is written to, and who is not and why. */
export interface ReminderPlan {
  readonly mails: readonly Reminder[];
  readonly withheld: readonly Withheld[];
}

/**
 * One mail for every department with something overdue, and once for each deadline: what the journal holds of a
 * deadline is not sent again, also where a run was cut off between its line and its mail, for nobody knows then
 * whether the mail went.
 */
export function planReminders({ debtors, journal, quota, notAgainOn }: ReminderFacts): ReminderPlan {
  const last = lastLines(journal);
  const mails: Reminder[] = [];
  const withheld: Withheld[] = [];
  let left = quota ?? Number.POSITIVE_INFINITY;
  for (const { department, tab, typed, debts } of debtors) {
    const open: Debt[] = [];
    for (const debt of debts.filter(({ overdue }) => overdue)) {
      const known = last.get(comparisonKey(debtSubject(department, debt)));
      const told = known ? standing(known, notAgainOn) : null;
      if (told) withheld.push({ department, ...told });
      else open.push(debt);
    }
    if (open.length === 0) continue;
    const { addresses, misread } = addressesIn(typed);
    if (addresses.length === 0) {
      const reason = misread.length > 0 ? 'not-understood' : 'no-address';
      withheld.push({ department, reason, detail: misread.join('; ') });
    } else if (addresses.length > left) {
      withheld.push({ department, reason: 'quota', detail: addresses.join(', ') });
    } else {
      left -= addresses.length;
      mails.push({ department, tab, addresses, misread, debts: open });
    }
  }
  return { mails, withheld };
}

function lastLines(journal: readonly RememberedLine[]): Map<string, RememberedLine> {
  const last = new Map<string, RememberedLine>();
  for (const line of journal) if (line.action === REMINDED) last.set(comparisonKey(line.subject), line);
  return last;
}

function standing(
  { time, after }: RememberedLine,
  notAgainOn: string | null,
): Pick<Withheld, 'reason' | 'detail'> | null {
  if (after.startsWith(SENT)) return { reason: 'reminded', detail: time };
  if (!after.startsWith(NOT_SENT.trim())) return { reason: 'interrupted', detail: time };
  return notAgainOn !== null && time.startsWith(notAgainOn) ? { reason: 'failed', detail: time } : null;
}

/**
 * Whether the automatic work sends reminders at this hour: from the hour of `Giờ tự đôn đốc` on, for the run of
 * that very hour may have found the book busy. An empty or unreadable setting means never.
 * @param hour 0–23
 */
export function isReminderHour(setting: Cell, hour: number): boolean {
  const typed = /^(\d{1,2})\s*(?:h|giờ|g|:00)?$/i.exec(tidy(cellText(setting)));
  const from = typed ? parseWhole(typed[1] ?? '') : null;
  return from !== null && from >= 0 && from <= 23 && hour >= from;
}
