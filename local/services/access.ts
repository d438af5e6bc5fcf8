import type { Area, LocalSheet, LocalWorkbook, StoredProtection } from '../workbook/model';
import { contains, intersects, wholeSheet } from './areas';
import type { Context } from './context';
import { PROTECTED, ServiceError } from './exceptions';

/** Who may change what (apps-script.md 3.7), checked against the effective user. */

/** Whom the rules ask about. */
type Acting = Pick<Context, 'book' | 'effectiveUser'>;

export function isOwner(context: Acting): boolean {
  return same(context.effectiveUser, context.book.owner);
}

export function isEditor(context: Acting): boolean {
  return isOwner(context) || lists(context.book.editors, context.effectiveUser);
}

/** Whether a protection lets the acting user through. */
export function admits(context: Acting, protection: StoredProtection): boolean {
  if (protection.warningOnly || isOwner(context) || lists(protection.editors, context.effectiveUser))
    return true;
  const domain = ownerDomain(context.book);
  return (
    protection.domainEdit && domain !== '' && domainOf(context.effectiveUser) === domain && isEditor(context)
  );
}

/** The Workspace domain that owns the file; '' for gmail and for files without an owner. */
export function ownerDomain(book: LocalWorkbook): string {
  const domain = domainOf(book.owner);
  return domain === 'gmail.com' ? '' : domain;
}

export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function lists(emails: readonly string[], email: string): boolean {
  return emails.some((one) => same(one, email));
}

function domainOf(email: string): string {
  return email.toLowerCase().split('@')[1] ?? '';
}

/** A viewer's script changes nothing at all. The wording is not confirmed [?]. */
export function assertEditor(context: Context): void {
  if (!isEditor(context)) throw new ServiceError('You do not have permission to edit this spreadsheet.');
}

/** Every cell of the area must be open to the user by all protections that cover it. */
export function canWrite(context: Context, sheet: LocalSheet, area: Area): boolean {
  return (
    isEditor(context) && !excluding(context, sheet).some((protection) => covers(protection, sheet, area))
  );
}

export function assertWritable(context: Context, sheet: LocalSheet, area: Area): void {
  assertEditor(context);
  if (!canWrite(context, sheet, area)) throw new ServiceError(PROTECTED);
}

/** What concerns the sheet as a whole (name, colour, place, hiding, widths): its sheet protection decides. */
export function assertSheetOpen(context: Context, sheet: LocalSheet): void {
  assertEditor(context);
  if (excluding(context, sheet).some(({ area }) => area === undefined)) throw new ServiceError(PROTECTED);
}

/** A sheet with anything protected from the user cannot be deleted by them. */
export function assertDeletable(context: Context, sheet: LocalSheet): void {
  assertEditor(context);
  if (excluding(context, sheet).length > 0) throw new ServiceError(PROTECTED);
}

/** Rows or columns go only where no protected cell goes with them, and come in only outside protected ranges. */
export function assertRestructurable(context: Context, sheet: LocalSheet, touched: Area): void {
  assertSheetOpen(context, sheet);
  const blocked = excluding(context, sheet).some(
    ({ area }) => area !== undefined && intersects(area, touched),
  );
  if (blocked) throw new ServiceError(PROTECTED);
}

/** The protections of a sheet that do not let the acting user through. */
export function excluding(context: Acting, sheet: LocalSheet): StoredProtection[] {
  return context.book.protections.filter((one) => one.sheetId === sheet.id && !admits(context, one));
}

/** Whether a protection covers any cell of the area. */
function covers(protection: StoredProtection, sheet: LocalSheet, area: Area): boolean {
  if (!intersects(protection.area ?? wholeSheet(sheet), area)) return false;
  const { unprotected } = protection;
  if (unprotected.length === 0) return true;
  if (unprotected.some((open) => contains(open, area))) return false;
  return !everyCell(area, (cell) => unprotected.some((open) => contains(open, cell)));
}

function everyCell(area: Area, test: (cell: Area) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!test({ row, column, rows: 1, columns: 1 })) return false;
    }
  }
  return true;
}
