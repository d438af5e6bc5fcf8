import type * as v from 'valibot';
import { Book } from '../../sheets/book';
import { actingEmail } from '../../sheets/person';
import { readRoles, ROLES_TAB } from '../../tabs/roles';
import { isProblem } from '../../tabs/table';
import type { Refused } from '../compile-annual-report';
import { officeProblem } from '../office-only';
import { readAlone } from '../office-read';
import { forRequest } from '../page-request';

/**
 * What every function of the Office's panel begins with: the caller must be of the Office, by the tab of roles alone,
 * and what he sends must have the form that is expected.
 */
export function forOffice<Request, Answer>(
  value: unknown,
  schema: v.GenericSchema<unknown, Request>,
  work: (request: Request, email: string) => Answer | Refused,
): Answer | Refused {
  const email = actingEmail();
  const refused = notOffice(email);
  if (refused) return refused;
  return forRequest(value, schema, (request) => work(request, email));
}

/** Few service calls: a page asks often. */
function notOffice(email: string): Refused | null {
  const table = readAlone(Book.active(), ROLES_TAB);
  if (table && isProblem(table))
    return { ok: false, problems: [{ kind: 'missing-heading', tab: table.tab, headings: table.headings }] };
  const problem = officeProblem(table ? readRoles(table) : [], email);
  return problem ? { ok: false, problems: [problem] } : null;
}
