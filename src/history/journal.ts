import { cellText, comparisonKey, tidy } from '../lang/text';
import { statusOf } from '../register/read-row';
import type { Finding, FindingRule } from '../register/finding';
import { HEADING } from '../register/headings';
import { MOVES } from '../register/life';
import type { Registration } from '../register/registration';
import { isSampleCode } from '../register/sample-registrations';
import type { Status } from '../register/status';
import { withdrawalReason } from '../register/withdrawal';
import { isCode } from './code-giver';
import { ADOPTED_OPINION } from './opinions';
import { putCodesRight, SEPARATOR, wordsOf } from './coded-rows';

/** One line of `Nhật ký`, append-only. `time` is text as printed, dd/MM/yyyy HH:mm:ss. */
export interface JournalLine {
  readonly time: string;
  readonly who: string;
  readonly action: string;
  /** `Dòng, mã`: a code, or the words that name a row which has none yet. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** Digest of the row's inputs when the line was written; '' or absent where nobody looked. */
  readonly mark?: string;
}

/** The action under which a status from a workbook without journal is taken over (workbook.md). */
export const ADOPTED = 'Nhận từ sổ ngoài';

/** The action under which a row without a code is journaled again after its name was mended. */
export const RENAMED = 'Sửa tên dòng chưa có mã';

/**
 * The action under which the journal keeps which code was given to which row: the code as subject, the row's words
 * as what was before. With it the column `Mã` can be made again.
 */
export const GAVE_CODE = 'Cấp mã';

/** The action under which the journal keeps that the row of a code answers to other words since: those before, those after. */
export const RENAMED_CODED = 'Sửa tên dòng có mã';

/** Registrations with the status that counts, what to journal for it, and what to tell the department. */
export interface Settled {
  readonly registrations: readonly Registration[];
  /** Subjects and statuses to append under `ADOPTED`; of a code also the words that name its row. */
  readonly adopted: readonly {
    readonly subject: string;
    readonly words: string;
    readonly status: Status;
    /** `Ý kiến Văn phòng` beside a code, to append under `ADOPTED_OPINION`; absent where it is empty. */
    readonly opinion?: string;
  }[];
  /** Subjects that stand for older ones, to append under `RENAMED` with the older one as what was before. */
  readonly renamed: readonly Renamed[];
  readonly findings: readonly Finding[];
}

/** A row whose name was mended: the words that name it now and those under which the journal knows it. */
export interface Renamed {
  readonly subject: string;
  readonly before: string;
  readonly status: Status;
}

/**
 * Decides the code and the status of every row: the journal's last word on it, else the column's, taken over once
 * (platform.md 3). A row that has neither code nor journal line is believed only while the whole workbook
 * has no journal, for in a live book the status column of a department tab is not protected; nor is the column of
 * codes, so once the book gives codes itself, one that it did not give is no better than none.
 */
export function settleStatuses(typed: readonly Registration[], journal: readonly JournalLine[]): Settled {
  const lastWord = lastStatuses(journal);
  const journaled = new Set(journal.map(({ subject }) => comparisonKey(subject)));
  const given = wordsOfCodes(journal);
  const registrations = putCodesRight(
    typed,
    given,
    (code) => isSampleCode(code) || journaled.has(comparisonKey(code)),
  );
  const givesCodes = journal.some((line) => line.action === GAVE_CODE);
  // Lines that carry no status (a set-up, a take-over of the triggers) do not make a book old.
  const young = lastWord.size === 0;
  const adopted: Settled['adopted'][number][] = [];
  const findings: Finding[] = [];
  const named = nameSubjects(registrations, given, findings);
  const renamed = renamedRows(named, journal, lastWord);
  const settled = named.map(({ one, subject }) => {
    const last = lastWord.get(comparisonKey(subject));
    if (!isKnownStatus(one)) findings.push(unknownStatus(one, last ?? one.status));
    if (last !== undefined) {
      // An empty cell contradicts nobody: it is written again.
      if (last !== one.status && typedStatus(one) !== '' && isKnownStatus(one) && !isToBeWithdrawn(one, last))
        findings.push(differs(one, last));
      return withStatus(one, last);
    }
    if (one.status === 'Đang soạn') {
      if (isStatusLost(one) && !journaled.has(comparisonKey(one.code))) findings.push(statusLost(one));
      return one;
    }
    const older = renamed.get(one);
    if (older) {
      findings.push(wasRenamed(one, older));
      return one;
    }
    const strange = givesCodes && !isSampleCode(one.code);
    if ((one.code === '' && !young) || strange) {
      findings.push(notJournaled(one));
      return withStatus(one, 'Đang soạn');
    }
    const opinion = one.code === '' ? '' : cellText(one.cells.get(HEADING.opinion) ?? '').trim();
    const words = one.code === '' ? '' : wordsOf(one);
    adopted.push({ subject, words, status: one.status, ...(opinion === '' ? {} : { opinion }) });
    return one;
  });
  return { registrations: settled, adopted, renamed: [...renamed.values()], findings };
}

/** The rows with the codes that count, as `settleStatuses` gives them. */
export function codedRows(
  typed: readonly Registration[],
  journal: readonly JournalLine[],
): readonly Registration[] {
  return settleStatuses(typed, journal).registrations;
}

/** What a run enters of a settled book before anything else: statuses taken over, and subjects that stand for older ones. */
export function settlingLines(
  { adopted, renamed }: Pick<Settled, 'adopted' | 'renamed'>,
  time: string,
  who: string,
): JournalLine[] {
  return [
    ...adopted.map(({ subject, words, status }) => ({
      time,
      who,
      action: ADOPTED,
      subject,
      before: words,
      after: status,
    })),
    ...adopted.flatMap(({ subject, opinion }) =>
      opinion === undefined
        ? []
        : [{ time, who, action: ADOPTED_OPINION, subject, before: opinion, after: '' }],
    ),
    ...renamed.map(({ subject, before, status }) => ({
      time,
      who,
      action: RENAMED,
      subject,
      before,
      after: status,
    })),
  ];
}

/**
 * Rows whose code the journal knows under other words, as the Office sent the row back and its name was mended: with
 * the old words alone, the code would find its row no more once somebody cleared or shifted the column `Mã`.
 */
export function renamedCoded(
  rows: readonly Registration[],
  journal: readonly JournalLine[],
): Pick<JournalLine, 'action' | 'subject' | 'before' | 'after'>[] {
  const given = wordsOfCodes(journal);
  return rows.flatMap((one) => {
    const known = given.get(comparisonKey(one.code));
    const words = wordsOf(one);
    if (one.code === '' || !known || known.words === comparisonKey(words)) return [];
    return [{ action: RENAMED_CODED, subject: known.code, before: known.typed, after: words }];
  });
}

interface Named {
  readonly one: Registration;
  readonly subject: string;
}

/**
 * Names each row for the journal: by its code, or by what makes it this registration and no other, numbered
 * where the same words stand twice. A code belongs to one row; a copy has none.
 */
function nameSubjects(
  registrations: readonly Registration[],
  given: GivenCodes,
  findings: Finding[],
): Named[] {
  const owners = codeOwners(registrations, given);
  const counts = new Map<string, number>();
  return registrations.map((one) => {
    const owner = owners.get(comparisonKey(one.code));
    if (owner === one) return { one, subject: one.code };
    if (owner) findings.push(codeDoubled(one, owner));
    const words = wordsOf(one);
    const count = (counts.get(comparisonKey(words)) ?? 0) + 1;
    counts.set(comparisonKey(words), count);
    return { one: owner ? { ...one, code: '' } : one, subject: count === 1 ? words : `${words} (${count})` };
  });
}

/**
 * Whose a code is, by its comparison key: of the rows that have it the one that answers to the words it was given to,
 * for people insert a copy above its original too; else the first.
 */
function codeOwners(registrations: readonly Registration[], given: GivenCodes): Map<string, Registration> {
  const owners = new Map<string, Registration>();
  for (const one of registrations) {
    if (one.code === '') continue;
    const key = comparisonKey(one.code);
    const owner = owners.get(key);
    const isRight = (row: Registration): boolean => given.get(key)?.words === comparisonKey(wordsOf(row));
    if (!owner || (!isRight(owner) && isRight(one))) owners.set(key, one);
  }
  return owners;
}

/**
 * Rows without a code whose name was mended since the journal took them over. Such a row has no line of its own;
 * it is taken for the one subject of its department, kind, field and year that no row answers to any more, if
 * there is only one such subject, only one such row, and their statuses agree. Otherwise nobody can tell, and the
 * row stays a draft.
 */
function renamedRows(
  named: readonly Named[],
  journal: readonly JournalLine[],
  lastWord: ReadonlyMap<string, Status>,
): Map<Registration, Renamed> {
  // A row that was given a code since may still be known by its words.
  const present = new Set(named.flatMap(({ one, subject }) => [subject, wordsOf(one)]).map(comparisonKey));
  const replaced = new Set(
    journal.filter((line) => line.action === RENAMED).map((line) => comparisonKey(line.before)),
  );
  const orphans = new Map<string, string>();
  for (const { subject } of journal) {
    const key = comparisonKey(subject);
    if (lastWord.has(key) && !present.has(key) && !replaced.has(key)) orphans.set(key, subject);
  }
  const renamed = new Map<Registration, Renamed>();
  if (orphans.size === 0) return renamed;
  const nameless = named.filter(
    ({ one, subject }) =>
      one.code === '' && one.status !== 'Đang soạn' && !lastWord.has(comparisonKey(subject)),
  );
  for (const { one, subject } of nameless) {
    const alike = [...orphans].filter(([key]) => isNamedLike(key, one));
    const rivals = nameless.filter((other) => alike.some(([key]) => isNamedLike(key, other.one)));
    const [found] = alike;
    if (!found || alike.length > 1 || rivals.length > 1 || lastWord.get(found[0]) !== one.status) continue;
    renamed.set(one, { subject, before: found[1], status: one.status });
  }
  return renamed;
}

/** Whether words that named a row say the same of all but the name. */
function isNamedLike(subjectKey: string, one: Registration): boolean {
  const blank = wordsOf({ ...one, name: '' });
  const [before = '', after = ''] = blank.split(`${SEPARATOR}${SEPARATOR}`);
  const plain = subjectKey.replace(/ \(\d+\)$/, '');
  const [first, last] = [comparisonKey(before), comparisonKey(after)];
  return plain.startsWith(`${first}${SEPARATOR}`) && plain.endsWith(`${SEPARATOR}${last}`);
}

function isKnownStatus(one: Registration): boolean {
  const typed = typedStatus(one);
  return typed === '' || statusOf(typed) !== null || withdrawalReason(typed) !== null;
}

/** Whether a row's cell asks for what the Office's hand will do when it comes by: no wrong status, but a wish. */
function isToBeWithdrawn(one: Registration, last: Status): boolean {
  const reason = withdrawalReason(typedStatus(one)) ?? '';
  return reason !== '' && MOVES.withdraw.from.includes(last);
}

function typedStatus(one: Registration): string {
  return tidy(cellText(one.cells.get(HEADING.status) ?? ''));
}

function withStatus(registration: Registration, status: Status): Registration {
  return registration.status === status ? registration : { ...registration, status };
}

/** A code as it was given, and the words it was given to: their comparison key, and as they were written. */
interface GivenCode {
  readonly code: string;
  readonly words: string;
  readonly typed: string;
}

type GivenCodes = ReadonlyMap<string, GivenCode>;

/** The words under which each code was given or taken over, or is known since, by the code's comparison key. */
function wordsOfCodes(journal: readonly JournalLine[]): Map<string, GivenCode> {
  const given = new Map<string, GivenCode>();
  for (const { action, subject, before, after } of journal) {
    const isFirst = action === GAVE_CODE || action === ADOPTED;
    const typed = isFirst ? before : action === RENAMED_CODED ? after : '';
    if (typed !== '')
      given.set(comparisonKey(subject), { code: subject, words: comparisonKey(typed), typed });
  }
  return given;
}

function lastStatuses(journal: readonly JournalLine[]): Map<string, Status> {
  const last = new Map<string, Status>();
  for (const line of journal) {
    const status = statusOf(line.after);
    if (status) last.set(comparisonKey(line.subject), status);
  }
  return last;
}

function warning(
  { place }: Registration,
  rule: FindingRule,
  heading: string,
  details: Finding['details'],
): Finding {
  return { severity: 'warning', rule, place, heading, details };
}

function codeDoubled(one: Registration, { place }: Registration): Finding {
  return warning(one, 'code-doubled', HEADING.code, {
    value: one.code,
    tab: place.tab,
    row: String(place.row),
  });
}

function differs(one: Registration, journaled: Status): Finding {
  const typed = typedStatus(one);
  return warning(one, 'status-differs-from-journal', HEADING.status, {
    value: withdrawalReason(typed) === null ? one.status : typed,
    journal: journaled,
  });
}

function unknownStatus(one: Registration, counts: Status): Finding {
  return warning(one, 'status-unknown', HEADING.status, { value: typedStatus(one), status: counts });
}

function wasRenamed(one: Registration, { before }: Renamed): Finding {
  return warning(one, 'row-renamed', HEADING.name, { value: before });
}

/** A code is given with a first move, which the journal keeps: a row that has one and says nothing of its state has lost it. */
function isStatusLost(one: Registration): boolean {
  return isCode(one.code) && !isSampleCode(one.code) && typedStatus(one) === '';
}

function statusLost(one: Registration): Finding {
  return warning(one, 'status-lost', HEADING.status, { value: one.code });
}

function notJournaled(one: Registration): Finding {
  return warning(one, 'status-not-journaled', HEADING.status, { value: one.status });
}
