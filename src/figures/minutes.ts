import { type CalendarDate, compareDates } from '../lang/calendar';
import type { Field } from '../plan/field';
import type { Registration } from '../register/registration';
import type { Candidate } from '../review/candidate';
import {
  type CouncilMeeting,
  type CouncilMember,
  lastMeetingDay,
  membersInYear,
  membersOn,
} from '../review/council';
import { interestedMembers, notNamed, strangers } from '../review/standing-aside';
import type { VoteRule } from '../review/vote';
import type { Assessment } from './assess';
import { inListOrder } from './order';
import { voteRuleOf } from './vote-rule';

/** A candidate as the Council had it before itself. */
export interface Reviewed {
  readonly registration: Registration;
  readonly candidate: Candidate;
  /** How many members the vote was counted against; null where nobody knows. */
  readonly members: number | null;
}

/** One meeting of the Council: who sat, by which rule it voted, and on whom. */
export interface MeetingFigures {
  readonly meeting: CouncilMeeting;
  /** The meeting's day; of one without a day, that of the year's last meeting. */
  readonly on: CalendarDate;
  /** Those in office on that day, as `Hội đồng` lists them; empty where it names nobody. */
  readonly members: readonly CouncilMember[];
  /** `members` without `absent`, and the other way round. */
  readonly present: readonly CouncilMember[];
  readonly absent: readonly CouncilMember[];
  readonly rule: VoteRule;
  /** Of the plan, in their order: votes are told field by field. */
  readonly fields: readonly Field[];
  /** In the order of every list. */
  readonly reviewed: readonly Reviewed[];
  readonly doubts: readonly MeetingDoubt[];
}

/** What the secretary should see to before the minutes are signed; `names` and `count` fill the text. */
export interface MeetingDoubt {
  readonly doubt: DoubtKind;
  readonly names: readonly string[];
  readonly count: number;
}

export type DoubtKind =
  | 'no-day'
  | 'no-members'
  | 'absent-not-member'
  | 'leader-not-present'
  | 'leader-not-member'
  | 'several-meetings'
  | 'not-decided-in-last'
  | 'no-candidates'
  | 'vote-not-valid'
  | 'not-voted'
  | 'other-number-of-members'
  | 'more-than-present'
  | 'member-is-candidate';

/** A meeting of `Phiên họp` in the minutes' terms. Every vote is told as `Bình xét` has it and is counted. */
export function meetingFigures(assessment: Assessment, meeting: CouncilMeeting): MeetingFigures {
  const { councilMembers, councilMeetings, settings } = assessment.records;
  const on = meeting.date ?? lastMeetingDay(councilMeetings, meeting.year);
  const members = membersOn(councilMembers, on);
  const present = notNamed(members, meeting.absentNames);
  const figures = {
    meeting,
    on,
    members,
    present,
    absent: members.filter((one) => !present.includes(one)),
    rule: voteRuleOf(settings, meeting.year),
    fields: assessment.records.fields,
    reviewed: reviewedAt(assessment, meeting),
  };
  return { ...figures, doubts: doubtsOf(figures, councilMeetings) };
}

/** The candidates that were before a meeting. */
function reviewedAt(assessment: Assessment, meeting: CouncilMeeting): Reviewed[] {
  const { councilMembers, councilMeetings, departments } = assessment.records;
  const { year } = meeting;
  const usual = membersInYear(councilMembers, councilMeetings, year);
  const own = assessment.candidates.flatMap((candidate): Reviewed[] => {
    const registration = assessment.byCode.get(candidate.code);
    if (!registration || registration.year !== year || isLeftOver(registration, candidate)) return [];
    if (meetingOf(candidate, year, councilMeetings) !== meeting) return [];
    return [{ registration, candidate, members: candidate.vote.members ?? usual }];
  });
  const order = inListOrder(
    own.map(({ registration }) => registration),
    departments,
  );
  return [...own].sort((a, b) => order.indexOf(a.registration) - order.indexOf(b.registration));
}

/** A registration withdrawn before anybody voted was not before the Council. */
function isLeftOver(registration: Registration, candidate: Candidate): boolean {
  return registration.status === 'Đã rút' && candidate.outcome.result === 'Chưa biểu quyết';
}

/**
 * At which of a year's meetings a candidate was reviewed; null where the year has none. `Bình xét` does not say,
 * so with several the day of the decision tells: the last meeting up to it. Without a decision it is the year's
 * last meeting, whose members count the votes, too.
 */
export function meetingOf(
  candidate: Pick<Candidate, 'decisionDate'>,
  year: number,
  meetings: readonly CouncilMeeting[],
): CouncilMeeting | null {
  const own = meetings.filter((one) => one.year === year);
  const dated = own.filter((one) => one.date !== null).sort(byDay);
  const last = dated[dated.length - 1] ?? own[own.length - 1] ?? null;
  const { decisionDate } = candidate;
  if (decisionDate === null || dated.length < 2) return last;
  const held = dated.filter(({ date }) => date !== null && compareDates(date, decisionDate) <= 0);
  return held[held.length - 1] ?? dated[0] ?? last;
}

function byDay(a: CouncilMeeting, b: CouncilMeeting): number {
  return a.date && b.date ? compareDates(a.date, b.date) : 0;
}

type Undoubted = Omit<MeetingFigures, 'doubts'>;

function doubtsOf(figures: Undoubted, meetings: readonly CouncilMeeting[]): MeetingDoubt[] {
  return [
    ...doubtsOfSitting(figures),
    ...doubtsOfBelonging(figures, meetings),
    ...doubtsOfVotes(figures),
  ].filter((one) => one.count > 0);
}

function doubt(kind: DoubtKind, names: readonly string[], count = names.length): MeetingDoubt {
  return { doubt: kind, names, count };
}

function doubtsOfSitting({ meeting, members, absent }: Undoubted): MeetingDoubt[] {
  const leaders = [...new Set([meeting.chair, meeting.secretary])].filter((name) => name !== '');
  const ofNobody = members.length === 0 ? [] : strangers(leaders, members);
  return [
    doubt('no-day', [], meeting.date === null ? 1 : 0),
    doubt('no-members', [], members.length === 0 ? 1 : 0),
    doubt('absent-not-member', members.length === 0 ? [] : strangers(meeting.absentNames, members)),
    doubt('leader-not-member', ofNobody),
    doubt(
      'leader-not-present',
      leaders.filter((name) => !ofNobody.includes(name) && strangers([name], absent).length === 0),
    ),
  ];
}

function doubtsOfBelonging(
  { meeting, reviewed }: Undoubted,
  meetings: readonly CouncilMeeting[],
): MeetingDoubt[] {
  const own = meetings.filter(({ year }) => year === meeting.year);
  const undecided = reviewed.filter(({ candidate }) => candidate.decisionDate === null);
  return [
    doubt('several-meetings', [], own.length > 1 ? own.length : 0),
    doubt('not-decided-in-last', named(own.length > 1 ? undecided : [])),
    doubt('no-candidates', [], reviewed.length === 0 ? 1 : 0),
  ];
}

function doubtsOfVotes({ members, present, reviewed }: Undoubted): MeetingDoubt[] {
  const voted = reviewed.filter(({ candidate }) => candidate.vote.agreeing !== null);
  const sound = voted.filter(({ candidate }) => candidate.outcome.problem === null);
  const others = members.length === 0 ? [] : sound.filter((one) => one.members !== members.length);
  const whole = sound.filter((one) => one.members === members.length);
  return [
    doubt('vote-not-valid', named(reviewed.filter(({ candidate }) => candidate.outcome.result === 'Lỗi'))),
    doubt(
      'not-voted',
      named(reviewed.filter(({ candidate }) => candidate.outcome.result === 'Chưa biểu quyết')),
    ),
    doubt('other-number-of-members', named(others)),
    doubt(
      'more-than-present',
      named(whole.filter(({ candidate }) => (candidate.vote.agreeing ?? 0) > present.length)),
    ),
    doubt('member-is-candidate', named(voted.filter((one) => isJudgedByItself(one, members)))),
  ];
}

/** Whether a member is the candidate and is not named as having stood aside. */
function isJudgedByItself({ registration, candidate }: Reviewed, members: readonly CouncilMember[]): boolean {
  const same = interestedMembers(members, registration).filter(({ interest }) => interest === 'is-candidate');
  return (
    notNamed(
      same.map(({ member }) => member),
      candidate.stoodAsideNames,
    ).length > 0
  );
}

function named(reviewed: readonly Reviewed[]): string[] {
  return reviewed.map(({ registration }) => registration.name);
}
