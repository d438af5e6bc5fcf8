import { guardsOf } from '../access/guard';
import type { RoleEntry } from '../access/roles';
import type { Book, OpenTab } from '../sheets/book';
import { Guards } from '../sheets/protections';
import { officeTab } from './set-up/guarded-tabs';

/**
 * Marks a page that a command made for people to read as the add-on's own, beside the marks that stand, and guards it
 * as others are: a handful of service calls, once in a book's life.
 * @param identity the id of the tab's spec
 */
export function adoptTab(
  book: Book,
  tabs: readonly OpenTab[],
  identity: string,
  { sheet, isNew }: { readonly sheet: OpenTab['sheet']; readonly isNew: boolean },
  roles: readonly RoleEntry[],
  email: string,
): void {
  const id = sheet.getSheetId();
  const marks = tabs.flatMap((one) => (one.identity === null ? [] : [[one.id, one.identity] as const]));
  book.mark(new Map([...marks, [id, identity]]));
  // Where the address is hidden, or nobody was named, nobody could say whom a protection would lock out.
  if (email === '' || !roles.some(({ role }) => role === 'office')) return;
  const guards = new Guards(book.file);
  const [guard] = guardsOf([officeTab({ id, name: sheet.getName() })], roles);
  if (guard && (isNew || guards.readOf(sheet).length === 0)) guards.place(sheet, guard);
}
