import { actsAsOffice, namesOffice, type RoleEntry } from '../access/roles';
import { ownerEmail } from '../sheets/person';
import { readRoles } from '../tabs/roles';
import { isProblem, type Table, type TabProblem } from '../tabs/table';
import type { Problem } from './problem';

/** Why a person may not run the Office's commands, null where they may; one service call at most. */
export function officeProblem(entries: readonly RoleEntry[], email: string): Problem | null {
  if (actsAsOffice(entries, email, ownerEmail)) return null;
  return email === '' || namesOffice(entries)
    ? { kind: 'not-the-office', email }
    : { kind: 'nobody-is-the-office', email };
}

/**
 * The same of a `Phân quyền` as it was read. Where its headings are damaged it names nobody, and that must not open the book
 * to everybody: only the file's owner is let in then, all others are told of the headings.
 * @param roles null where there is no such tab, or nothing is written in it yet
 */
export function officeProblemOf(roles: Table | TabProblem | null, email: string): Problem | null {
  if (!roles || !isProblem(roles)) return officeProblem(roles ? readRoles(roles) : [], email);
  if (email !== '' && ownerEmail().toLowerCase() === email.toLowerCase()) return null;
  const kind = roles.kind === 'doubled-heading' ? roles.kind : 'missing-heading';
  return { kind, tab: roles.tab, headings: roles.headings };
}
