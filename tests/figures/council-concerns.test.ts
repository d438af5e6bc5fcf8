import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import type { Finding } from '../../src/register/finding';
import type { CouncilMember } from '../../src/review/council';
import { day } from '../builders/day';
import { candidate, meeting, members, records, type Said, type SaidCandidate } from '../builders/records';
import { rows, type TypedRegistration } from '../builders/registration';

const TODAY = day('15/06/2026');
const ASIDE = 'Bình xét 5 Người không biểu quyết';

/** Five members, the first of them somebody. */
function council(first: Partial<CouncilMember>): CouncilMember[] {
  return members(5).map((one, at) => (at === 0 ? { ...one, ...first } : one));
}

function office(typed: TypedRegistration, vote: SaidCandidate, said: Said): readonly Finding[] {
  const candidates = [candidate('A', vote)];
  const registrations = rows({ code: 'A', ...typed });
  const { officeFindings } = assess(records({ registrations, candidates, ...said }), TODAY);
  // Nobody is visited in these books.
  return officeFindings.filter(({ rule }) => rule !== 'never-visited');
}
const found = (typed: TypedRegistration, vote: SaidCandidate, said: Said): string[] =>
  office(typed, vote, said).map(
    ({ rule, place, heading }) => `${rule} @${place.tab} ${place.row} ${heading}`,
  );

describe.each([2023, 2024])('%d: members who should stand aside', (year) => {
  const HOA: TypedRegistration = { year, name: 'Nguyễn Thị Hoa' };
  it('names the member who is the candidate, whatever the result', () => {
    const said = { councilMembers: council({ name: 'Bà Nguyễn Thị Hoa', department: 'Phòng Chính sách' }) };
    for (const agreeing of [5, 1, 0]) {
      expect(found(HOA, { agreeing }, said)).toEqual([`member-is-candidate @${ASIDE}`]);
    }
    expect(office(HOA, {}, said)[0]?.details).toEqual({ value: 'Bà Nguyễn Thị Hoa' });
    const aside = { agreeing: 4, stoodAside: 1 };
    expect(found(HOA, { ...aside, stoodAsideNames: ['Nguyễn Thị Hoa'] }, said)).toEqual([]);
    expect(found(HOA, { ...aside, stoodAsideCount: 1 }, said)).toEqual([`member-is-candidate @${ASIDE}`]);
  });
  it('says nothing before the vote, nor of a member whose term was over', () => {
    const own = { name: 'Nguyễn Thị Hoa' };
    expect(found(HOA, { agreeing: null }, { councilMembers: council(own) })).toEqual([]);
    const before = council({ ...own, to: day(`30/06/${year}`) });
    expect(found(HOA, { members: 4, agreeing: 4 }, { councilMembers: before })).toEqual([]);
  });
  it('asks of a namesake in another department', () => {
    const said = { councilMembers: council({ name: 'Nguyễn Thị Hoa', department: 'Thanh tra' }) };
    expect(found(HOA, {}, said)).toEqual([`member-has-candidates-name @${ASIDE}`]);
  });
});

describe.each([2023, 2024])('%d: members of the candidate’s department', (year) => {
  const said = { councilMembers: council({ name: 'Cao Là Hiền', department: 'Phòng Chính sách' }) };
  const told = [`members-of-candidates-department @${ASIDE}`];
  it('are named where the candidate passes only with their votes', () => {
    expect(found({ year }, { agreeing: 4 }, said)).toEqual(told);
    expect(office({ year }, { agreeing: 4 }, said)[0]?.details).toEqual({
      list: 'Cao Là Hiền',
      department: 'Phòng Chính sách',
    });
    expect(found({ year }, { agreeing: 4, members: null }, said)).toEqual(told);
    expect(found({ year, kind: 'Tập thể', position: '' }, { agreeing: 4 }, said)).toEqual(told);
  });
  it('are not told of where they decided nothing', () => {
    expect(found({ year }, { agreeing: 5 }, said)).toEqual([]);
    expect(found({ year }, { agreeing: 3 }, said)).toEqual([]);
    const taken = { ...said, settings: { 'Trừ người không biểu quyết': 'Có' } };
    expect(found({ year }, { agreeing: 5 }, taken)).toEqual([]);
    expect(found({ year }, { agreeing: 4 }, taken)).toEqual(told);
  });
  it('are not told of once named, nor where who voted cannot be told', () => {
    const aside = { agreeing: 4, stoodAside: 1 };
    expect(found({ year }, { ...aside, stoodAsideNames: ['Cao Là Hiền'] }, said)).toEqual([]);
    expect(found({ year }, { ...aside, stoodAsideCount: 1 }, said)).toEqual([]);
    expect(found({ year }, { agreeing: 8, members: 10 }, said)).toEqual([]);
  });
});

describe('those who stood aside, by name and number', () => {
  const said = { councilMembers: council({ name: 'Cao Là Hiền' }) };
  it('tells a name of no member on the meeting’s day', () => {
    const vote = { agreeing: 4, stoodAside: 1, stoodAsideNames: ['Lê Ân'] };
    expect(found({}, vote, said)).toEqual([`stood-aside-not-member @${ASIDE}`]);
    expect(found({}, vote, {})).toEqual([]);
    const left = { councilMembers: council({ name: 'Lê Ân', to: day('30/11/2024') }) };
    const on = (date: string): Said => ({ ...left, councilMeetings: [meeting(2024, date)] });
    expect(found({}, vote, on('30/11/2024'))).toEqual([]);
    expect(found({}, vote, on('01/12/2024'))).toEqual([`stood-aside-not-member @${ASIDE}`]);
  });
  it('tells names and a number that disagree, with or without a Council', () => {
    const vote = (stoodAsideCount: number | null): SaidCandidate => ({
      agreeing: 4,
      stoodAside: 1,
      stoodAsideNames: ['Cao Là Hiền'],
      stoodAsideCount,
    });
    const differs = ['stood-aside-number-differs @Bình xét 5 Số thành viên không biểu quyết'];
    expect(found({}, vote(2), said)).toEqual(differs);
    expect(found({}, vote(0), {})).toEqual(differs);
    for (const same of [1, null, Number.NaN]) expect(found({}, vote(same), said)).toEqual([]);
  });
});

describe('members absent from the meeting', () => {
  const councilMembers = members(5);
  const held = (...absent: readonly string[]): Said => ({
    councilMembers,
    councilMeetings: [meeting(2024, '19/12/2024', ...absent)],
  });
  it('tells an absent name of no member', () => {
    expect(found({}, {}, held('Lê Ân'))).toEqual(['absent-not-member @Phiên họp 5 Vắng mặt']);
    expect(found({}, {}, { councilMeetings: [meeting(2024, '19/12/2024', 'Lê Ân')] })).toEqual([]);
    expect(found({}, {}, { councilMembers, councilMeetings: [meeting(2024, '', 'Lê Ân')] })).toEqual([]);
  });
  it('tells more agreeing votes than members present', () => {
    const more = ['votes-exceed-present @Bình xét 5 Số phiếu đồng ý'];
    expect(found({}, { agreeing: 5 }, held('Thành viên 1'))).toEqual(more);
    expect(office({}, { agreeing: 5 }, held('Thành viên 1'))[0]?.details).toEqual({
      agreeing: '5',
      present: '4',
      day: '19/12/2024',
    });
    expect(found({}, { agreeing: 4 }, held('Thành viên 1'))).toEqual([]);
    expect(found({}, { agreeing: 5 }, held())).toEqual([]);
  });
  it('is silent where several meetings, another Council or another year is meant', () => {
    const absent = held('Thành viên 1');
    const twice = [...(absent.councilMeetings ?? []), meeting(2024, '01/07/2024')];
    expect(found({}, { agreeing: 5 }, { ...absent, councilMeetings: twice })).toEqual([]);
    expect(found({}, { agreeing: 10, members: 10 }, absent)).toEqual([]);
    expect(found({ year: 2023 }, { agreeing: 5 }, absent)).toEqual([]);
  });
});
