import { actsAsOffice, namesOffice, type RoleEntry } from '../access/roles';
import { ownerEmail } from '../sheets/person';
import type { Problem } from './problem';

/** Why a person may not run the Office's commands, null where they may; one service call at most. */
export function officeProblem(entries: readonly RoleEntry[], email: string): Problem | null {
  if (actsAsOffice(entries, email, ownerEmail)) return null;
  return email === '' || namesOffice(entries)
    ? { kind: 'not-the-office', email }
    : { kind: 'nobody-is-the-office', email };
}
