import type { GuardArea } from '../access/guard';
import { type FoundSeal, type Recut, SEAL_DESCRIPTION } from '../access/seal';
import { Guards, rangeOf } from './protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The seals of a file: range protections on the inputs of sent rows, which only the Office may edit (platform.md 3). */
export class Seals {
  private handles: Protection[] | null = null;
  private readonly guards: Guards;

  constructor(private readonly file: Spreadsheet) {
    this.guards = new Guards(file);
  }

  /** The seals that stand in a tab: one service call for all tabs, the first time. */
  of(sheet: Sheet): FoundSeal[] {
    const id = sheet.getSheetId();
    return this.all().flatMap((protection, index) => {
      const range = protection.getRange();
      if (range.getSheet().getSheetId() !== id) return [];
      const area = {
        row: range.getRow(),
        rows: range.getNumRows(),
        column: range.getColumn(),
        columns: range.getNumColumns(),
      };
      return [{ index, area }];
    });
  }

  /**
   * Carries a recut out: what closes before what opens. One service call for a seal moved or removed, three or four
   * for a new one.
   * @param office who may still edit the sealed rows
   */
  apply(sheet: Sheet, { moved, added, removed }: Recut, office: readonly string[]): void {
    const handles = this.all();
    for (const area of added) this.add(sheet, area, office);
    for (const { index, area } of moved) handles[index]?.setRange(rangeOf(sheet, area));
    for (const index of removed) handles[index]?.remove();
    this.forget(removed);
  }

  private add(sheet: Sheet, area: GuardArea, office: readonly string[]): void {
    const guard = { sheetId: sheet.getSheetId(), tab: '', part: 'sheet' as const, area, editors: office };
    const protection = this.guards.place(sheet, guard, SEAL_DESCRIPTION);
    this.all().push(protection);
  }

  /** From behind, so that the others' places stay true until they are gone. */
  private forget(removed: readonly number[]): void {
    const handles = this.all();
    for (const index of [...removed].sort((a, b) => b - a)) handles.splice(index, 1);
  }

  private all(): Protection[] {
    this.handles ??= this.file
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .filter((one) => one.getDescription() === SEAL_DESCRIPTION);
    return this.handles;
  }
}
