import { daysLate, type Debt, type Debtor, type Reminder, type Withheld } from '../follow/reminders';
import type { Language } from '../lang/findings';
import { type CalendarDate, formatDate } from '../lang/calendar';
import { sayCycle } from '../lang/year-cycle';
import { KIND_WORD } from '../plan/field';
import type { Registration } from '../register/registration';
import { ask, confirm } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { Extension } from './extend-deadline';
import type { ReminderPreview } from './remind';

/** Shows who will be written to, what and who not, and asks. */
export function wantsReminders({ mails, withheld, remaining, now, mailOf }: ReminderPreview): boolean {
  const language = actingLanguage();
  const [first] = mails;
  const mail = first ? mailOf(first) : null;
  const parts = [
    [
      sayCycle('remindWill', language, { count: mails.length }),
      ...mails.map((one) => reminderLine(one, now.day, language)),
    ].join('\n'),
    ...withheldParts(withheld, language),
    sayCycle('remindQuota', language, { remaining }),
    ...(first && mail
      ? [
          `${sayCycle('remindText', language, { department: first.department })}\n${mail.subject}\n\n${mail.body}`,
        ]
      : []),
    ...(mails.length > 1 ? [sayCycle('remindOthers', language)] : []),
    sayCycle('remindAsk', language),
  ];
  return confirm(sayCycle('remindTitle', language), parts.join('\n\n'));
}

function reminderLine(
  { department, addresses, misread, debts }: Reminder,
  today: CalendarDate,
  language: Language,
): string {
  const owed = debts.map((debt) => owedWords(debt, today, language)).join('; ');
  const line = sayCycle('remindLine', language, { department, addresses: addresses.join(', '), owed });
  return misread.length > 0
    ? line + sayCycle('remindMisread', language, { misread: misread.join('; ') })
    : line;
}

function owedWords(debt: Debt, today: CalendarDate, language: Language): string {
  return sayCycle(debt.kind === 'registration' ? 'remindRegistration' : 'remindResults', language, {
    year: debt.year,
    deadline: formatDate(debt.deadline),
    days: daysLate(debt, today),
    progress: debt.progress,
    rows: debt.names.length,
  });
}

/** The departments that are not written to and why; nothing where there is none. */
export function withheldParts(withheld: readonly Withheld[], language: Language): string[] {
  if (withheld.length === 0) return [];
  const lines = withheld.map(({ reason, department, detail }) =>
    sayCycle(`withheld-${reason}`, language, { department, detail }),
  );
  return [[sayCycle('remindNot', language), ...lines].join('\n')];
}

/** The departments that owe something, numbered; what the person typed, null when they give up. */
export function askDebtors(
  debtors: readonly Debtor[],
  extendedTo: (department: string) => string,
  today: CalendarDate,
): string | null {
  const language = actingLanguage();
  const lines = debtors.map(({ department, debts }, at) => {
    const owed = debts.map((debt) => debtWords(debt, today, language)).join('; ');
    const day = extendedTo(department);
    const extended = day === '' ? '' : sayCycle('extendNow', language, { day });
    return `${at + 1}. ${department}: ${owed}${extended}`;
  });
  return ask(
    sayCycle('extendTitle', language),
    sayCycle('extendChoose', language, { list: lines.join('\n') }),
  );
}

function debtWords(debt: Debt, today: CalendarDate, language: Language): string {
  const what = sayCycle(debt.kind === 'registration' ? 'extendRegistration' : 'extendResults', language, {
    deadline: formatDate(debt.deadline),
  });
  return debt.overdue ? what + sayCycle('extendOverdue', language, { days: daysLate(debt, today) }) : what;
}

/** The new day as typed, null when the person gives up. */
export function askDeadline(general: CalendarDate, today: CalendarDate): string | null {
  const language = actingLanguage();
  const details = { general: formatDate(general), today: formatDate(today) };
  return ask(sayCycle('extendTitle', language), sayCycle('extendDay', language, details));
}

/** Shows old and new value of every cell, and asks. */
export function wantsExtensions(planned: readonly Extension[]): boolean {
  const language = actingLanguage();
  const list = extensionLines(planned, language);
  return confirm(sayCycle('extendTitle', language), sayCycle('extendAsk', language, { list }));
}

/** "• Phòng A: (trống) → 15/04/2024", a line a department. */
export function extensionLines(planned: readonly Extension[], language: Language): string {
  const empty = sayCycle('extendEmpty', language);
  return planned
    .map((one) => sayCycle('extendLine', language, { ...one, before: one.before || empty }))
    .join('\n');
}

/** Last year's rows, numbered; what the person typed, null when they give up. */
export function askRowsToCopy(rows: readonly Registration[], tab: string, year: number): string | null {
  const language = actingLanguage();
  const list = rows.map((one, at) => `${at + 1}. ${rowWords(one, language)}`).join('\n');
  return ask(
    sayCycle('copyTitle', language),
    sayCycle('copyChoose', language, { list, tab, year, before: year - 1 }),
  );
}

/** Shows the rows that will be written, and asks. */
export function wantsRowsCopied(rows: readonly Registration[], tab: string, year: number): boolean {
  const language = actingLanguage();
  const list = rows.map((one) => `• ${rowWords(one, language)}`).join('\n');
  return confirm(
    sayCycle('copyTitle', language),
    sayCycle('copyAsk', language, { list, tab, year, count: rows.length }),
  );
}

function rowWords({ name, kind, field }: Registration, language: Language): string {
  const details = { name, kind: kind ? KIND_WORD[kind] : '', field: field?.name ?? '' };
  return sayCycle('copyLine', language, details);
}
