import { describe, expect, it } from 'vitest';
import type { CouncilMember } from '../../src/review/council';
import { interestedMembers, notNamed, type Reviewed, strangers } from '../../src/review/standing-aside';

const member = (name: string, department = ''): CouncilMember => ({
  place: { tab: 'Hội đồng', row: 5 },
  name,
  position: '',
  role: 'Ủy viên',
  department,
  from: null,
  to: null,
});
const HOA: Reviewed = { kind: 'individual', name: 'Nguyễn Thị Hòa', department: 'Văn phòng' };
const interests = (reviewed: Reviewed, ...members: CouncilMember[]) =>
  interestedMembers(members, reviewed).map((one) => one.interest);

describe('issue, Review: a member who is the candidate or of the candidate’s department', () => {
  it('is the candidate by name, however it is written', () => {
    for (const name of ['Nguyễn Thị Hòa', 'Bà NGUYỄN THỊ HOÀ', 'Nguyễn Thị Hòa (Phó Trưởng phòng)']) {
      expect(interests(HOA, member(name, 'văn  phòng')), name).toEqual(['is-candidate']);
      expect(interests(HOA, member(name)), name).toEqual(['is-candidate']);
    }
    expect(interests(HOA, member('Nguyễn Thị Hoa'))).toEqual([]);
  });
  it('only bears the name where the department is another', () => {
    expect(interests(HOA, member('Nguyễn Thị Hòa', 'Thanh tra'))).toEqual(['has-candidates-name']);
  });
  it('is of the department, of persons and collectives, not of households', () => {
    const [colleague, other] = [member('Bùi Thanh Long', 'Văn phòng'), member('Võ Hoài Nam', 'Thanh tra')];
    expect(interests(HOA, colleague, other)).toEqual(['of-candidates-department']);
    expect(interests({ ...HOA, kind: 'collective' }, colleague, other)).toEqual(['of-candidates-department']);
    expect(interests({ ...HOA, kind: 'household' }, colleague)).toEqual([]);
    expect(interests({ ...HOA, kind: null }, colleague)).toEqual([]);
  });
  it('is never a collective of that name', () => {
    expect(interests({ ...HOA, kind: 'collective' }, member('Nguyễn Thị Hòa'))).toEqual([]);
  });
});

describe('names compared with members', () => {
  const council = [member('Bùi Thanh Long'), member('Võ Hoài Nam')];
  it('finds the strangers', () => {
    expect(strangers(['Ông Bùi Thanh Long', 'võ hoài nam (vắng)', 'Lê Ân'], council)).toEqual(['Lê Ân']);
  });
  it('finds the members left', () => {
    expect(notNamed(council, ['Đ/c Võ Hoài Nam', 'Lê Ân']).map((one) => one.name)).toEqual([
      'Bùi Thanh Long',
    ]);
  });
});
