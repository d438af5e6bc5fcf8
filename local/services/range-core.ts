import { areaName } from '../workbook/a1';
import type { Area, LocalSheet } from '../workbook/model';
import { canWrite } from './access';
import { checkInside, contains, intersects } from './areas';
import { block } from './cell-values';
import type { Context } from './context';
import { call, type Members, navigation } from './call-log';
import { OUTSIDE, ServiceError } from './exceptions';
import { Service } from './service';

/** Where a range lies (reference: spreadsheet/range); values and formats build on it. */
export abstract class RangeCore extends Service {
  constructor(
    readonly context: Context,
    readonly sheet: LocalSheet,
    readonly area: Area,
  ) {
    super();
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getA1Notation(): string {
    return areaName(this.area);
  }

  /** Whether the user may edit every cell (reference: canEdit). */
  canEdit(): boolean {
    return canWrite(this.context, this.sheet, this.live());
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => intersects(merge, this.area));
  }

  protected areaAt(row: number, column: number, rows: number, columns: number): Area {
    const area = { row, column, rows, columns };
    checkInside(this.sheet, area);
    return area;
  }

  /** The area, if the sheet and the cells are still there. */
  protected live(): Area {
    assertAlive(this.context, this.sheet);
    checkInside(this.sheet, this.area);
    return this.area;
  }

  protected each<Value>(valueAt: (row: number, column: number) => Value): Value[][] {
    return block(this.live(), valueAt);
  }

  /** Throws where a block of values does not fit the range; ragged rows included (apps-script.md 3.1). */
  protected checkShape(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows) {
      throw new ServiceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const ragged = values.find((row) => !Array.isArray(row) || row.length !== columns);
    if (ragged) {
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${ragged.length} but the range has ${columns}.`,
      );
    }
  }
}

/** A sheet that was deleted cannot be used any more; the wording is not confirmed [?]. */
export function assertAlive(context: Context, sheet: LocalSheet): void {
  if (!context.book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
}

/** Merges that touch an area; one that is cut by it cannot be changed. */
export function mergesWithin(sheet: LocalSheet, area: Area): Area[] {
  const touched = sheet.merges.filter((merge) => intersects(merge, area));
  if (touched.some((merge) => !contains(area, merge))) throw new ServiceError(OUTSIDE);
  return touched;
}

export const CORE_MEMBERS: Members<RangeCore> = {
  getRow: navigation(),
  getRowIndex: navigation(),
  getColumn: navigation(),
  getNumRows: navigation(),
  getNumColumns: navigation(),
  getHeight: navigation(),
  getWidth: navigation(),
  getLastRow: navigation(),
  getLastColumn: navigation(),
  getGridId: navigation(),
  getA1Notation: navigation(),
  canEdit: call(),
  isPartOfMerge: call(),
};
