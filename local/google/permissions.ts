import type { Area, LocalWorkbook, StoredProtection } from '../workbook/model';
import { ServiceError } from './strict';

/** apps-script.md 3.1, "protected cell". */
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Who may change what: checked for the acting person at every write (apps-script.md 3.7). */
export class Permissions {
  constructor(
    readonly workbook: LocalWorkbook,
    readonly user: string,
  ) {}

  isOwner(): boolean {
    return same(this.user, this.workbook.owner);
  }

  mayEditFile(): boolean {
    return this.isOwner() || this.workbook.editors.some((one) => same(one, this.user));
  }

  /** Whether the person passes one protection; a warning stops nobody. */
  passes(protection: StoredProtection): boolean {
    if (protection.warningOnly || this.isOwner()) return true;
    return this.mayEditFile() && protection.editors.some((one) => same(one, this.user));
  }

  /** A cell is editable only if every protection that covers it agrees. */
  requireCells(sheetId: number, area: Area): void {
    if (!this.mayEditFile()) throw new ServiceError(PROTECTED);
    for (const protection of this.workbook.protections) {
      if (protection.sheetId !== sheetId || this.passes(protection)) continue;
      const covers = protection.area ? overlap(protection.area, area) : !within(area, protection.unprotected);
      if (covers) throw new ServiceError(PROTECTED);
    }
  }

  /** Rows, columns and the sheet itself: any protection of the sheet that leaves the person out refuses. */
  requireSheet(sheetId: number): void {
    if (!this.mayEditFile()) throw new ServiceError(PROTECTED);
    if (this.workbook.protections.some((one) => one.sheetId === sheetId && !one.area && !this.passes(one))) {
      throw new ServiceError(PROTECTED);
    }
  }

  requireFile(): void {
    if (!this.mayEditFile()) throw new ServiceError(PROTECTED);
  }
}

function same(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether an area lies inside one of the areas left open. */
function within(area: Area, open: readonly Area[]): boolean {
  return open.some(
    (one) =>
      area.row >= one.row &&
      area.column >= one.column &&
      area.row + area.rows <= one.row + one.rows &&
      area.column + area.columns <= one.column + one.columns,
  );
}
