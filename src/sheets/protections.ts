import type { Deviation, FoundGuard, Guard, GuardArea } from '../access/guard';
import { SEAL_DESCRIPTION } from '../access/seal';
import { columnLetters } from '../tabs/block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The file's protections: the only place that reads or changes them (platform.md 3, apps-script.md 3.7). */
export class Guards {
  private people: { readonly owner: string; readonly editors: readonly string[] } | null = null;
  private domain: boolean | null = null;
  private handles: Protection[] = [];

  constructor(private readonly file: Spreadsheet) {}

  /** Who owns the file and who may edit it beside the owner, lower case: two service calls, once. */
  fileEditors(): { readonly owner: string; readonly editors: readonly string[] } {
    this.people ??= this.askPeople();
    return this.people;
  }

  /** Every protection that stands: two service calls, and two more for each that lists people. */
  read(): FoundGuard[] {
    const types = SpreadsheetApp.ProtectionType;
    return this.describe([
      ...this.file.getProtections(types.SHEET),
      ...this.file.getProtections(types.RANGE),
    ]);
  }

  /** The same for one tab. */
  readOf(sheet: Sheet): FoundGuard[] {
    const types = SpreadsheetApp.ProtectionType;
    return this.describe([...sheet.getProtections(types.SHEET), ...sheet.getProtections(types.RANGE)]);
  }

  /** Ids of tabs that are protected as a whole: one service call. */
  guardedSheets(): Set<number> {
    const found = this.file.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return new Set(found.map((one) => one.getRange().getSheet().getSheetId()));
  }

  /**
   * Lays a protection where there is none. A fresh one lists the file's editors and so protects nothing: those
   * who are not meant are taken out, after the others were added: Sheets refuses to take out the group through
   * which the person at the keyboard may edit (reference: Protection). Three service calls; two for one that warns;
   * one more with a description.
   */
  place(sheet: Sheet, { area, editors }: Guard, description = ''): Protection {
    const protection = area === null ? sheet.protect() : rangeOf(sheet, area).protect();
    if (description !== '') protection.setDescription(description);
    if (editors === null) return protection.setWarningOnly(true);
    const { owner, editors: everybody } = this.fileEditors();
    const wanted = new Set(editors.map(lower));
    const tooMany = everybody.filter((email) => !wanted.has(email));
    const tooFew = [...wanted].filter((email) => email !== owner && !everybody.includes(email));
    if (tooFew.length > 0) protection.addEditors(tooFew);
    if (tooMany.length > 0) protection.removeEditors(tooMany);
    this.closeDomain(protection);
    return protection;
  }

  /** Puts one protection right; touches only what differs. */
  mend(sheet: Sheet, { guard, found, tooMany, tooFew, wrongKind, domainEdit, exceptions }: Deviation): void {
    const protection = found ? this.handles[found.index] : undefined;
    if (!protection || tooMany === null) {
      protection?.remove();
      this.place(sheet, guard, guard.part === 'sealed' ? SEAL_DESCRIPTION : '');
      return;
    }
    if (wrongKind) protection.setWarningOnly(guard.editors === null);
    if (tooFew.length > 0) protection.addEditors([...tooFew]);
    if (tooMany.length > 0) protection.removeEditors([...tooMany]);
    if (domainEdit) protection.setDomainEdit(false);
    if (exceptions) protection.setUnprotectedRanges([]);
  }

  private describe(protections: readonly Protection[]): FoundGuard[] {
    return protections.map((protection) => {
      const range = protection.getRange();
      const whole = protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;
      const warningOnly = protection.isWarningOnly();
      const open = !warningOnly && protection.canEdit();
      const index = this.handles.push(protection) - 1;
      return {
        index,
        sheetId: range.getSheet().getSheetId(),
        area: whole ? null : areaOf(range),
        warningOnly,
        editors: warningOnly
          ? []
          : open
            ? protection.getEditors().map((user) => lower(user.getEmail()))
            : null,
        domainEdit: open && mayDomainEdit(protection),
        exceptions: whole ? protection.getUnprotectedRanges().length : 0,
        description: protection.getDescription(),
      };
    });
  }

  private askPeople(): { owner: string; editors: string[] } {
    // A file in a shared drive has no owner (reference: Spreadsheet.getOwner).
    const owner = lower(this.file.getOwner()?.getEmail() ?? '');
    const editors = this.file
      .getEditors()
      .map((user) => lower(user.getEmail()))
      .filter((email) => email !== '' && email !== owner);
    return { owner, editors };
  }

  /** Whether the domain could edit is the same for every fresh protection of a file: asked once. */
  private closeDomain(protection: Protection): void {
    this.domain ??= mayDomainEdit(protection);
    if (this.domain) protection.setDomainEdit(false);
  }
}

/**
 * Whether the protection of a whole tab lets the person at the keyboard in: the only proof of whose tab it is where
 * the domain hides their address (platform.md 2). A tab without one, or with one that only warns, proves nothing.
 * Two service calls at most.
 */
export function mayEditTab(sheet: Sheet): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protection !== undefined && !protection.isWarningOnly() && protection.canEdit();
}

/** Throws for files of accounts without a domain: nobody but the listed may edit then (apps-script.md 3.7). */
function mayDomainEdit(protection: Protection): boolean {
  try {
    return protection.canDomainEdit();
  } catch {
    return false;
  }
}

/** The cells of an area of a tab: no service call. */
export function rangeOf(
  sheet: Sheet,
  { row, rows, column, columns }: GuardArea,
): GoogleAppsScript.Spreadsheet.Range {
  if (rows !== null) return sheet.getRange(row, column, rows, columns);
  // Open below: asking how many rows there are would be a service call.
  return sheet.getRange(`${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}`);
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): GuardArea {
  return {
    row: range.getRow(),
    rows: range.getNumRows(),
    column: range.getColumn(),
    columns: range.getNumColumns(),
  };
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}
