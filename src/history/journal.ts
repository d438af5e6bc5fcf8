import { comparisonKey } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import { statusOf } from '../register/read-row';
import type { Finding } from '../register/finding';
import { HEADING } from '../register/headings';
import type { Registration } from '../register/registration';
import type { Status } from '../register/status';

/** One line of `Nhật ký`, append-only. `time` is text as printed, dd/MM/yyyy HH:mm:ss. */
export interface JournalLine {
  readonly time: string;
  readonly who: string;
  readonly action: string;
  /** `Dòng, mã`: a code, or the words that name a row which has none yet. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** The action under which a status from a workbook without journal is taken over (workbook.md). */
export const ADOPTED = 'Nhận từ sổ ngoài';

/** Registrations with the status that counts, what to journal for it, and what to tell the department. */
export interface Settled {
  readonly registrations: readonly Registration[];
  /** Subjects and statuses to append under `ADOPTED`. */
  readonly adopted: readonly { readonly subject: string; readonly status: Status }[];
  readonly findings: readonly Finding[];
}

/**
 * Decides the status of every row: the journal's last word on it, else the column's, taken over once
 * (platform.md 3). A row that has neither code nor journal line is believed only while the whole workbook
 * has no journal, for in a live book the status column of a department tab is not protected.
 */
export function settleStatuses(
  registrations: readonly Registration[],
  journal: readonly JournalLine[],
): Settled {
  const lastWord = lastStatuses(journal);
  // Lines that carry no status (a set-up, a take-over of the triggers) do not make a book old.
  const young = lastWord.size === 0;
  const adopted: { subject: string; status: Status }[] = [];
  const findings: Finding[] = [];
  const named = nameSubjects(registrations, findings);
  const settled = named.map(({ one, subject }) => {
    const journaled = lastWord.get(comparisonKey(subject));
    if (journaled !== undefined) {
      if (journaled !== one.status) findings.push(differs(one, journaled));
      return withStatus(one, journaled);
    }
    if (one.status === 'Đang soạn') return one;
    if (one.code === '' && !young) {
      findings.push(notJournaled(one));
      return withStatus(one, 'Đang soạn');
    }
    adopted.push({ subject, status: one.status });
    return one;
  });
  return { registrations: settled, adopted, findings };
}

interface Named {
  readonly one: Registration;
  readonly subject: string;
}

/**
 * Names each row for the journal: by its code, or by what makes it this registration and no other, numbered
 * where the same words stand twice. A code belongs to the first row that has it; a copy has none.
 */
function nameSubjects(registrations: readonly Registration[], findings: Finding[]): Named[] {
  const owners = new Map<string, Registration>();
  const counts = new Map<string, number>();
  return registrations.map((one) => {
    const owner = owners.get(one.code);
    if (one.code !== '' && !owner) {
      owners.set(one.code, one);
      return { one, subject: one.code };
    }
    if (owner) findings.push(codeDoubled(one, owner));
    const words = wordsFor(one);
    const count = (counts.get(comparisonKey(words)) ?? 0) + 1;
    counts.set(comparisonKey(words), count);
    return { one: owner ? { ...one, code: '' } : one, subject: count === 1 ? words : `${words} (${count})` };
  });
}

function withStatus(registration: Registration, status: Status): Registration {
  return registration.status === status ? registration : { ...registration, status };
}

function wordsFor(one: Registration): string {
  const kind = one.kind ? KIND_WORD[one.kind] : '';
  return [one.department, one.name, kind, one.field?.name ?? '', one.year ?? ''].join(' · ');
}

function lastStatuses(journal: readonly JournalLine[]): Map<string, Status> {
  const last = new Map<string, Status>();
  for (const line of journal) {
    const status = statusOf(line.after);
    if (status) last.set(comparisonKey(line.subject), status);
  }
  return last;
}

function codeDoubled(one: Registration, { place }: Registration): Finding {
  return {
    severity: 'warning',
    rule: 'code-doubled',
    place: one.place,
    heading: HEADING.code,
    details: { value: one.code, tab: place.tab, row: String(place.row) },
  };
}

function differs(one: Registration, journaled: Status): Finding {
  return {
    severity: 'warning',
    rule: 'status-differs-from-journal',
    place: one.place,
    heading: HEADING.status,
    details: { value: one.status, journal: journaled },
  };
}

function notJournaled(one: Registration): Finding {
  return {
    severity: 'warning',
    rule: 'status-not-journaled',
    place: one.place,
    heading: HEADING.status,
    details: { value: one.status },
  };
}
