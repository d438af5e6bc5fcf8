import { formatDate } from '../lang/calendar';
import type { Finding } from '../register/finding';
import type { Candidate } from '../review/candidate';
import { type CouncilMeeting, type CouncilMember, lastMeetingDay, membersOn } from '../review/council';
import { type Interest, interestedMembers, notNamed, strangers } from '../review/standing-aside';
import { countVote } from '../review/vote';
import type { Draft } from './assess';
import { voteRuleOf } from './vote-rule';
import { finding } from './warning';

const NAMES = 'Người không biểu quyết';
const NUMBER = 'Số thành viên không biểu quyết';

/** What the rows of `Bình xét` say of the Council that voted, compared with `Hội đồng` and `Phiên họp`. */
export function councilFindings(draft: Draft): Finding[] {
  const voted = draft.candidates.filter((one) => one.vote.agreeing !== null);
  return voted.flatMap((one) => [...stoodAsideNumber(one), ...ofCouncil(one, draft)]);
}

/** Names and number of those who stood aside say different things; the names count. */
function stoodAsideNumber({ place, stoodAsideNames, stoodAsideCount }: Candidate): Finding[] {
  const names = stoodAsideNames.length;
  if (names === 0 || stoodAsideCount === null || Number.isNaN(stoodAsideCount)) return [];
  if (names === stoodAsideCount) return [];
  const details = { value: String(stoodAsideCount), names: String(names) };
  return [finding('stood-aside-number-differs', place, NUMBER, details)];
}

/** The Council as it sat for one candidate: its members on the day of the year's last meeting. */
interface Sitting {
  readonly year: number;
  readonly day: string;
  readonly members: readonly CouncilMember[];
}

function ofCouncil(candidate: Candidate, draft: Draft): Finding[] {
  const registration = draft.byCode.get(candidate.code);
  if (!registration || registration.year === null) return [];
  const { year } = registration;
  const { councilMembers, councilMeetings } = draft.records;
  const on = lastMeetingDay(councilMeetings, year);
  const members = membersOn(councilMembers, on);
  // A Council that nobody wrote down can be compared with nothing.
  if (members.length === 0) return [];
  const sitting = { year, day: formatDate(on), members };
  const interested = notNamed(
    interestedMembers(members, registration).map(({ member, interest }) => ({ ...member, interest })),
    candidate.stoodAsideNames,
  );
  const by = (interest: Interest): string[] =>
    interested.filter((one) => one.interest === interest).map((one) => one.name);
  return [
    ...strangers(candidate.stoodAsideNames, members).map((value) =>
      finding('stood-aside-not-member', candidate.place, NAMES, { value, day: sitting.day }),
    ),
    ...by('is-candidate').map((value) => finding('member-is-candidate', candidate.place, NAMES, { value })),
    ...interested
      .filter((one) => one.interest === 'has-candidates-name')
      .map(({ name, department }) =>
        finding('member-has-candidates-name', candidate.place, NAMES, { value: name, department }),
      ),
    ...decidedByColleagues(
      candidate,
      by('of-candidates-department'),
      registration.department,
      sitting,
      draft,
    ),
    ...moreThanPresent(candidate, sitting, councilMeetings),
  ];
}

/**
 * Members of the candidate's department are told of where their votes may have decided: without them the
 * candidate would not have passed. In most agencies the head of each department sits in the Council; a
 * warning at every row would be read by nobody.
 */
function decidedByColleagues(
  candidate: Candidate,
  colleagues: readonly string[],
  department: string,
  { year, members }: Sitting,
  draft: Draft,
): Finding[] {
  const { vote, outcome } = candidate;
  if (colleagues.length === 0 || outcome.result !== 'Đạt' || vote.agreeing === null) return [];
  // Fewer voted than the tab names, or some stood aside unnamed: who voted cannot be told.
  if (!isWholeCouncil(candidate, members.length)) return [];
  if (candidate.stoodAsideNames.length === 0 && vote.stoodAside >= colleagues.length) return [];
  const without = {
    ...vote,
    agreeing: Math.max(0, vote.agreeing - colleagues.length),
    stoodAside: vote.stoodAside + colleagues.length,
  };
  const rule = voteRuleOf(draft.records.settings, year);
  if (countVote(without, rule, members.length).result === 'Đạt') return [];
  const details = { list: colleagues.join('; '), department };
  return [finding('members-of-candidates-department', candidate.place, NAMES, details)];
}

/** More agreeing votes than members at the year's only meeting; with several, which one voted is not known. */
function moreThanPresent(
  candidate: Candidate,
  { year, day, members }: Sitting,
  meetings: readonly CouncilMeeting[],
): Finding[] {
  const { agreeing } = candidate.vote;
  const [meeting, ...others] = meetings.filter((one) => one.year === year);
  if (!meeting?.date || others.length > 0 || agreeing === null || candidate.outcome.problem) return [];
  if (!isWholeCouncil(candidate, members.length)) return [];
  const present = notNamed(members, meeting.absentNames).length;
  if (agreeing <= present) return [];
  const details = { agreeing: String(agreeing), present: String(present), day };
  return [finding('votes-exceed-present', candidate.place, 'Số phiếu đồng ý', details)];
}

/** Whether the row counts the Council that the tab names, not a number of its own. */
function isWholeCouncil({ vote }: Candidate, members: number): boolean {
  return vote.members === null || vote.members === members;
}

/** Names in `Vắng mặt` that are of no member on the meeting's day. */
export function meetingFindings(draft: Draft): Finding[] {
  const { councilMembers, councilMeetings } = draft.records;
  return councilMeetings.flatMap(({ place, date, absentNames }) => {
    if (!date) return [];
    const members = membersOn(councilMembers, date);
    if (members.length === 0) return [];
    return strangers(absentNames, members).map((value) =>
      finding('absent-not-member', place, 'Vắng mặt', { value, day: formatDate(date) }),
    );
  });
}
