import { compareGuards, guardsOf } from '../../access/guard';
import type { RoleEntry } from '../../access/roles';
import type { Book } from '../../sheets/book';
import { Guards } from '../../sheets/protections';
import { readRoles, ROLES_TAB } from '../../tabs/roles';
import type { Guardian } from './carry-out';
import type { Survey } from './survey';

/**
 * Lays the protections of the tabs that set-up makes. Where the address is hidden none is laid, for nobody could
 * say whom it would lock out (platform.md 2); `Kiểm tra phân quyền…` does it later.
 * @param email the person who sets up, lower case; the Office of a book that has no `Phân quyền` yet
 */
export function guardianOf(book: Book, survey: Survey, email: string): Guardian {
  if (email === '') return { guard: () => undefined };
  const people = peopleOf(survey, email);
  const guards = new Guards(book.file);
  return {
    guard: (sheet, tab, isNew) => {
      const wanted = guardsOf([tab], people);
      if (isNew) {
        for (const guard of wanted) guards.place(sheet, guard);
        return;
      }
      const { owner } = guards.fileEditors();
      for (const deviation of compareGuards(wanted, guards.readOf(sheet), owner).deviations)
        if (!deviation.lockedOut) guards.mend(sheet, deviation);
    },
  };
}

/** Whoever sets up is of the Office, also where nobody wrote it down yet. */
function peopleOf(survey: Survey, email: string): RoleEntry[] {
  const table = survey.system.get(ROLES_TAB.id)?.table;
  const listed = table ? readRoles(table) : [];
  const known = listed.some((one) => one.role === 'office');
  return known ? listed : [...listed, { email, role: 'office', department: '' }];
}
