import { nameKey } from '../lang/names';
import { comparisonKey } from '../lang/text';
import type { Kind } from '../plan/field';
import type { CouncilMember } from './council';

/** What ties a member to a candidate; only the first is certain enough to be said strongly. */
export type Interest = 'is-candidate' | 'has-candidates-name' | 'of-candidates-department';

/** A member of the Council who has reason to stand aside from the vote on a candidate. */
export interface InterestedMember {
  readonly member: CouncilMember;
  readonly interest: Interest;
}

/** The candidate as a registration has it. */
export interface Reviewed {
  readonly kind: Kind | null;
  readonly name: string;
  readonly department: string;
}

/**
 * The members who should stand aside: the member is the candidate, bears the candidate's name in another
 * department, or is of the candidate's department (issue, "Review"). A household is only introduced by its
 * department, so nobody is tied to it.
 * @param members those in office on the meeting's day
 */
export function interestedMembers(members: readonly CouncilMember[], reviewed: Reviewed): InterestedMember[] {
  if (reviewed.kind === null || reviewed.kind === 'household') return [];
  return members.flatMap((member) => {
    const interest = interestOf(member, reviewed);
    return interest ? [{ member, interest }] : [];
  });
}

function interestOf(member: CouncilMember, { kind, name, department }: Reviewed): Interest | null {
  const isColleague = comparisonKey(member.department) === comparisonKey(department);
  if (kind === 'individual' && memberKey(member.name) === memberKey(name)) {
    return isColleague || member.department === '' ? 'is-candidate' : 'has-candidates-name';
  }
  return isColleague ? 'of-candidates-department' : null;
}

/** The names that are of none of the members. */
export function strangers(names: readonly string[], members: readonly CouncilMember[]): string[] {
  const known = new Set(members.map((one) => memberKey(one.name)));
  return names.filter((name) => !known.has(memberKey(name)));
}

/** The members whom none of the names names. */
export function notNamed<Member extends { readonly name: string }>(
  members: readonly Member[],
  names: readonly string[],
): Member[] {
  const named = new Set(names.map(memberKey));
  return members.filter((one) => !named.has(memberKey(one.name)));
}

/** A name as it is compared, without the position that people add in brackets. */
function memberKey(name: string): string {
  return nameKey(name.replace(/\s*\([^()]*\)\s*$/u, ''), { person: true });
}
