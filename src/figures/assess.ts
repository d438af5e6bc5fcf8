import type { CalendarDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { settleStatuses, type Settled } from '../history/journal';
import { type Period, latestPeriod } from '../plan/settings';
import { checkRow } from '../register/check-row';
import { checkTogether } from '../register/check-together';
import type { Finding } from '../register/finding';
import { identify, type Identities } from '../register/identity';
import type { Registration } from '../register/registration';
import type { Award } from '../review/award';
import { type Candidate, type CandidateRow } from '../review/candidate';
import { membersInYear } from '../review/council';
import { countVote, type VoteResult } from '../review/vote';
import { groupBy } from './count';
import { officeFindings, reviewFindings } from './concerns';
import type { BookRecords } from './records';
import { voteRuleOf } from './vote-rule';

/** A workbook judged: which rows count, what is wrong, and who is who. Every figure is drawn from this. */
export interface Assessment {
  readonly records: BookRecords;
  readonly period: Period;
  /** All rows of the department tabs, with the status that counts. */
  readonly registrations: readonly Registration[];
  /** Those without an error: no other row counts anywhere. */
  readonly sound: readonly Registration[];
  readonly identities: Identities;
  readonly byCode: ReadonlyMap<string, Registration>;
  readonly candidates: readonly Candidate[];
  readonly candidatesByCode: ReadonlyMap<string, readonly Candidate[]>;
  readonly awardsByCode: ReadonlyMap<string, readonly Award[]>;
  /** Findings of the department tabs. */
  readonly findings: readonly Finding[];
  /** Findings of the Office's own tabs. */
  readonly officeFindings: readonly Finding[];
  readonly adopted: Settled['adopted'];
  readonly renamed: Settled['renamed'];
}

/**
 * Judges every row of the workbook (workbook.md, "Errors and warnings", "Identity", "What counts").
 * @param today only to tell which check-ups are overdue; no figure depends on it
 */
export function assess(records: BookRecords, today: CalendarDate): Assessment {
  const settled = settleStatuses(records.registrations, records.journal);
  const { registrations } = settled;
  const period = latestPeriod(records.settings);
  const identities = identify(registrations, records.verdicts);
  const byCode = firstByCode(registrations);
  const candidates = records.candidates.map((row) => judgeCandidate(row, records, byCode.get(row.code)));
  const rules = { period, fields: records.fields, criteria: records.criteria, catalogue: records.catalogue };
  const rowFindings = registrations.flatMap((one) => checkRow(one, rules));
  const wrongRows = new Set(
    rowFindings.filter((one) => one.severity === 'error').map((one) => placeKey(one)),
  );
  const draft = {
    records,
    period,
    registrations,
    sound: registrations.filter((one) => !wrongRows.has(placeKey(one))),
    identities,
    byCode,
    candidates,
    candidatesByCode: groupBy(candidates, (row) => row.code),
    awardsByCode: groupBy(records.awards, (row) => row.code),
    adopted: settled.adopted,
    renamed: settled.renamed,
  };
  return {
    ...draft,
    findings: inOrder(
      [
        ...rowFindings,
        ...checkTogether(registrations, identities),
        ...settled.findings,
        ...reviewFindings(draft),
      ],
      records,
    ),
    officeFindings: officeFindings(draft, today),
  };
}

/** What `assess` has before the findings that need all of it. */
export type Draft = Omit<Assessment, 'findings' | 'officeFindings'>;

/** A key that is equal for the same row of the same tab. */
export function placeKey(located: {
  readonly place: { readonly tab: string; readonly row: number };
}): string {
  return `${located.place.tab}\n${located.place.row}`;
}

/**
 * Errors and warnings as people are told them. Warnings of the Office's own tabs are for its eyes; an error there keeps
 * votes out of every count, so it is told with those of the rows.
 */
export function findingCounts({ findings, officeFindings }: Assessment): {
  errors: number;
  warnings: number;
} {
  const ofRows = findings.filter(isError).length;
  return { errors: ofRows + officeFindings.filter(isError).length, warnings: findings.length - ofRows };
}

/** What is told of first: errors of the Office's tabs, then the rows' findings. */
export function openFindings({ findings, officeFindings }: Assessment): readonly Finding[] {
  return [...officeFindings.filter(isError), ...findings];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Counts a candidate's vote by the rule of its registration's year. */
function judgeCandidate(
  row: CandidateRow,
  records: BookRecords,
  registration: Registration | undefined,
): Candidate {
  const year = registration?.year ?? null;
  const members = year === null ? null : membersInYear(records.councilMembers, records.councilMeetings, year);
  const outcome = countVote(row.vote, voteRuleOf(records.settings, year ?? 9999), members);
  // Nothing typed of the vote: a workbook from outside may bring the result alone, and keeps it. A share beside
  // it says that the add-on counted votes which are there no more.
  if (outcome.result === 'Chưa biểu quyết' && row.shareTyped === '') {
    return { ...row, outcome: { ...outcome, result: typedResult(row.resultTyped) } };
  }
  return { ...row, outcome };
}

function typedResult(word: string): VoteResult {
  const known = (['Đạt', 'Không đạt'] as const).find(
    (result) => comparisonKey(result) === comparisonKey(word),
  );
  return known ?? 'Chưa biểu quyết';
}

function firstByCode(registrations: readonly Registration[]): Map<string, Registration> {
  const map = new Map<string, Registration>();
  for (const one of registrations) if (one.code !== '' && !map.has(one.code)) map.set(one.code, one);
  return map;
}

/** Department by department as in `Đơn vị`, row by row, errors before warnings. */
function inOrder(findings: readonly Finding[], records: BookRecords): Finding[] {
  const order = new Map(records.departments.map((department, index) => [department.tab, index]));
  const weight = (one: Finding): number => (one.severity === 'error' ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      (order.get(a.place.tab) ?? 0) - (order.get(b.place.tab) ?? 0) ||
      a.place.row - b.place.row ||
      weight(a) - weight(b),
  );
}
