import * as v from 'valibot';
import { Book } from '../../sheets/book';
import { actingEmail } from '../../sheets/person';
import { readRoles, ROLES_TAB } from '../../tabs/roles';
import { isProblem, readTable } from '../../tabs/table';
import type { Refused } from '../compile-annual-report';
import { officeProblem } from '../office-only';

/** A short text that a page made. */
export const KEY = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));
export const TEXT = v.pipe(v.string(), v.maxLength(2000));
const MOST = 1_000_000;
/** A row or column. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));

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
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return { ok: false, problems: [{ kind: 'office-page', reason: 'badRequest' }] };
  return work(parsed.output, email);
}

/** Few service calls: a page asks often. */
function notOffice(email: string): Refused | null {
  const book = Book.active();
  const tab = book.tabOf(ROLES_TAB.id) ?? book.tabNamed(ROLES_TAB.name);
  const table = tab ? readTable(ROLES_TAB, tab.name, book.read(tab)) : null;
  if (tab && table && isProblem(table))
    return { ok: false, problems: [{ kind: 'missing-heading', tab: tab.name, headings: table.headings }] };
  const problem = officeProblem(table && !isProblem(table) ? readRoles(table) : [], email);
  return problem ? { ok: false, problems: [problem] } : null;
}
