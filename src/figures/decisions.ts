import { type CalendarDate, formatDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { catalogueKey } from '../plan/catalogue';
import type { Field, Kind } from '../plan/field';
import type { Registration, RowPlace } from '../register/registration';
import type { Award } from '../review/award';
import { awaitsDecision, type Candidate } from '../review/candidate';
import type { Assessment } from './assess';
import { groupBy } from './count';
import { membersInYear } from '../review/council';
import { inListOrder } from './order';
import { voteRuleOf } from './vote-rule';

/** One line of the list that goes with a decision or a proposal. */
export interface DecidedLine {
  /** The row that the line rests on: of `Bình xét` or `Khen thưởng`. */
  readonly place: RowPlace;
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly kind: Kind;
  readonly field: Field;
  readonly achievements: string;
  /** `Danh hiệu, hình thức`; '' for a recognition. */
  readonly award: string;
  /** Whether the award is a title of emulation, which is recognised; the other forms are given. */
  readonly isTitle: boolean;
  /** The Council's vote, where it was counted. */
  readonly vote: CountedVote | null;
}

/** Votes as `Bình xét` has them; `share` in percent. */
export interface CountedVote {
  readonly agreeing: number | null;
  readonly voters: number | null;
  readonly share: number;
}

/** What one decision is about: those who wait for it, or those of one that was entered already. */
export interface DecisionMatter {
  /** '' = still to be taken. */
  readonly number: string;
  readonly date: CalendarDate | null;
  readonly lines: readonly DecidedLine[];
}

/**
 * What decisions on recognition of a year are about (plan II.3): first those who passed the vote and have no decision
 * yet, then each decision that was entered, so that a lost paper can be made again.
 */
export function recognitionMatters(assessment: Assessment, year: number): DecisionMatter[] {
  const passed = assessment.candidates.filter((one) => one.outcome.result === 'Đạt');
  const waiting = passed.filter(awaitsDecision);
  const decided = passed.filter((one) => !awaitsDecision(one));
  return [
    matter('', null, linesOf(waiting)),
    ...[...groupBy(decided, decisionKey).values()].map((group) =>
      matter(group[0]?.decisionNumber ?? '', group[0]?.decisionDate ?? null, linesOf(group)),
    ),
  ].filter(({ lines }) => lines.length > 0);

  function linesOf(candidates: readonly Candidate[]): DecidedLine[] {
    const rows = new Map(
      candidates.flatMap((one) => {
        const row = assessment.byCode.get(one.code);
        return row && row.year === year && counts(assessment, row) ? [[row, one] as const] : [];
      }),
    );
    return inListOrder([...rows.keys()], assessment.records.departments).flatMap((row) =>
      lineOf(assessment, row, rows.get(row)?.place ?? row.place, ''),
    );
  }
}

/** The level of awards that the head of an agency below the province may give (Law 2022, Articles 75, 80). */
const OWN_LEVEL = 'cơ sở';

/**
 * What decisions on commendation of a year are about: awards proposed that the agency's own head may give, then each
 * decision of that level that was entered.
 */
export function commendationMatters(assessment: Assessment, year: number): DecisionMatter[] {
  const own = awardsOf(assessment, year).filter(({ award }) => isOwn(assessment, award));
  const proposed = own.filter(({ award }) => award.state === 'Đề nghị');
  const given = own.filter(({ award }) => award.state === 'Đã khen thưởng');
  return [
    matter('', null, awardLines(assessment, proposed)),
    ...[...groupBy(given, ({ award }) => decisionKey(award)).values()].map((group) =>
      matter(
        group[0]?.award.decisionNumber ?? '',
        group[0]?.award.decisionDate ?? null,
        awardLines(assessment, group),
      ),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** Awards proposed to those above the agency, for the achievements of a year. */
export function proposedLines(assessment: Assessment, year: number): DecidedLine[] {
  const above = awardsOf(assessment, year).filter(
    ({ award }) => award.state === 'Đề nghị' && !isOwn(assessment, award),
  );
  return awardLines(assessment, above);
}

interface AwardRow {
  readonly award: Award;
  readonly row: Registration;
}

function awardsOf(assessment: Assessment, year: number): AwardRow[] {
  return assessment.records.awards.flatMap((award) => {
    const row = assessment.byCode.get(award.code);
    return row && row.year === year && counts(assessment, row) ? [{ award, row }] : [];
  });
}

/** Lines award by award in the order of `Khen thưởng`, people of each in the order of lists. */
function awardLines(assessment: Assessment, rows: readonly AwardRow[]): DecidedLine[] {
  return [...groupBy(rows, ({ award }) => catalogueKey(award.award)).values()].flatMap((group) => {
    const name = group[0]?.award.award ?? '';
    const places = new Map(group.map(({ award, row }) => [row, award.place]));
    return inListOrder([...places.keys()], assessment.records.departments).flatMap((row) =>
      lineOf(assessment, row, places.get(row) ?? row.place, name),
    );
  });
}

/** The level typed in `Khen thưởng`, else the one that `Danh mục` has for the award. */
function isOwn({ records }: Assessment, award: Award): boolean {
  const key = catalogueKey(award.award);
  const known = records.catalogue.find((one) => catalogueKey(one.value) === key);
  return comparisonKey(award.level || (known?.level ?? '')) === OWN_LEVEL;
}

/** A row with an error counts nowhere, one that was withdrawn neither. */
function counts({ sound, byCode }: Assessment, row: Registration): boolean {
  return row.status !== 'Đã rút' && byCode.get(row.code) === row && sound.includes(row);
}

function lineOf(assessment: Assessment, row: Registration, place: RowPlace, award: string): DecidedLine[] {
  const { code, name, position, department, kind, field, results } = row;
  if (!kind || !field) return [];
  const { catalogue } = assessment.records;
  const key = catalogueKey(award);
  const isTitle = catalogue.some(
    ({ group, value }) => group === 'Danh hiệu thi đua' && catalogueKey(value) === key,
  );
  const vote = voteOf(assessment, row);
  return [
    { place, code, name, position, department, kind, field, achievements: results, award, isTitle, vote },
  ];
}

/** The vote as it was counted: against the members typed, else those of the Council on the meeting's day. */
function voteOf({ candidatesByCode, records }: Assessment, { code, year }: Registration): CountedVote | null {
  const one = (candidatesByCode.get(code) ?? []).find(({ outcome }) => outcome.sharePercent !== null);
  if (!one || one.outcome.sharePercent === null || year === null) return null;
  const members = one.vote.members ?? membersInYear(records.councilMembers, records.councilMeetings, year);
  const rule = voteRuleOf(records.settings, year);
  const voters = members === null ? null : members - (rule.subtractStoodAside ? one.vote.stoodAside : 0);
  return { agreeing: one.vote.agreeing, voters, share: one.outcome.sharePercent };
}

function matter(number: string, date: CalendarDate | null, lines: readonly DecidedLine[]): DecisionMatter {
  return { number, date, lines };
}

function decisionKey(one: {
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
}): string {
  const day = one.decisionDate ? formatDate(one.decisionDate) : '';
  return `${comparisonKey(one.decisionNumber)}\n${day}`;
}
