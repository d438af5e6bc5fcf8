import {
  compareGuards,
  type Deviation,
  type FoundGuard,
  type Guard,
  guardsOf,
  sealGuards,
} from '../access/guard';
import { type PeopleRemark, peopleRemarks } from '../access/people';
import { Book } from '../sheets/book';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { Guards } from '../sheets/protections';
import { readRoles, readTypedRoles, ROLES_TAB } from '../tabs/roles';
import type { Refused } from './compile-annual-report';
import { officeProblem } from './office-only';
import type { Problem } from './problem';
import { guardedTabs } from './set-up/guarded-tabs';
import { type Survey, surveyBook } from './set-up/survey';

/** Who can edit what, against what should be (platform.md 2, 3). */
export interface PermissionAudit {
  readonly ok: true;
  readonly owner: string;
  /** Who may edit the file beside the owner, lower case. */
  readonly editors: readonly string[];
  /** Every protection that should stand, in the order of the tabs. */
  readonly wanted: readonly Guard[];
  readonly deviations: readonly Deviation[];
  readonly strangers: readonly (FoundGuard & { readonly tab: string })[];
  readonly people: readonly PeopleRemark[];
  /** Tabs that are no part of the book: left alone. */
  readonly otherTabs: readonly string[];
  /** Departments' tabs whose headings are not all there: nobody can say what to protect. */
  readonly unreadTabs: readonly string[];
}

/**
 * What a repair would put right: not what only the owner may change, and nothing at all while nobody is of the
 * Office, for then it would lock everybody out.
 */
export function repairable({ deviations, people }: PermissionAudit): readonly Deviation[] {
  if (people.some(({ kind }) => kind === 'no-office')) return [];
  return deviations.filter((one) => !one.lockedOut);
}

/** What a repair did, and what it found when it looked again. */
export interface PermissionsRepaired extends PermissionAudit {
  readonly repaired: number;
}

/** Looks only. Service calls: D + 30 to read the tabs, two a protection that lists people. */
export function auditPermissions(): PermissionAudit | Refused {
  const book = Book.active();
  return auditOf(book, surveyBook(book, false));
}

/** The same of a book whose tabs were read already: two calls a protection that lists people. */
export function auditOf(book: Book, survey: Survey): PermissionAudit | Refused {
  const found = lookAt(book, survey);
  return 'audit' in found ? found.audit : found;
}

/** Puts right what deviates, after the person agreed: reads again under the lock and touches nothing else. */
export async function repairPermissions(): Promise<PermissionsRepaired | Refused> {
  return (await alone(async () => repairLocked())) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

function repairLocked(): PermissionsRepaired | Refused {
  const book = Book.active();
  const survey = surveyBook(book, false);
  const found = lookAt(book, survey);
  if (!('audit' in found)) return found;
  const { audit, guards } = found;
  const sheets = new Map(survey.tabs.map(({ id, sheet }) => [id, sheet]));
  const open = repairable(audit);
  for (const deviation of open) {
    const sheet = sheets.get(deviation.guard.sheetId);
    if (sheet) guards.mend(sheet, deviation);
  }
  return { ...audit, repaired: open.length };
}

interface Looked {
  readonly audit: PermissionAudit;
  readonly guards: Guards;
}

/** A hidden address may audit nothing: nobody could say whom a repair would lock out. */
function lookAt(book: Book, survey: Survey): Looked | Refused {
  const table = survey.system.get(ROLES_TAB.id)?.table;
  if (!table)
    return { ok: false, problems: [{ kind: 'missing-tab', tab: ROLES_TAB.name, department: false }] };
  const people = readRoles(table);
  const email = actingEmail();
  const refused: Problem | null =
    email === '' ? { kind: 'not-the-office', email } : officeProblem(people, email);
  if (refused) return { ok: false, problems: [refused] };
  const guards = new Guards(book.file);
  const access = guards.fileEditors();
  const tabs = guardedTabs(survey);
  const standing = guards.read();
  const wanted = [...guardsOf(tabs, people), ...sealGuards(standing, tabs, people)];
  const { deviations, strangers } = compareGuards(wanted, standing, access.owner);
  const names = new Map(survey.tabs.map(({ id, name }) => [id, name]));
  const departments = survey.departments.map(({ name }) => name);
  return {
    guards,
    audit: {
      ok: true,
      ...access,
      wanted,
      deviations,
      strangers: strangers.map((one) => ({ ...one, tab: names.get(one.sheetId) ?? '' })),
      people: peopleRemarks(readTypedRoles(table), departments, access),
      otherTabs: survey.strangers.map(({ name }) => name),
      unreadTabs: survey.departments.flatMap(({ standing }) =>
        standing && !standing.table ? [standing.tab.name] : [],
      ),
    },
  };
}
