import type { Area, LocalSheet } from '../workbook/model';
import { assertSheetOpen, assertWritable } from './access';
import type { Context } from './context';
import { call, type ServiceClass, serviceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Service } from './service';

/** Makes a range; handed in, as ranges make filters too. */
type RangeMaker<Made> = (sheet: LocalSheet, area: Area) => Made;

/** The filter of a sheet, without criteria (reference: spreadsheet/filter). */
export class Filter<Made = unknown> extends Service {
  readonly serviceClass = FILTER;

  constructor(
    private readonly context: Context,
    private readonly sheet: LocalSheet,
    private readonly makeRange: RangeMaker<Made>,
  ) {
    super();
  }

  getRange(): Made {
    return this.makeRange(this.sheet, this.live());
  }

  remove(): void {
    this.live();
    assertSheetOpen(this.context, this.sheet);
    const area = this.live();
    for (let row = area.row; row < area.row + area.rows; row += 1)
      if (this.sheet.isRowHidden(row) && isFiltered(this.sheet, row)) this.sheet.setRowsHidden(row, 1, false);
    this.sheet.filter = null;
  }

  private live(): Area {
    if (!this.sheet.filter) throw new ServiceError('The filter was removed.');
    return this.sheet.filter;
  }
}

export const FILTER: ServiceClass = serviceClass<Filter>('Filter', 'SpreadsheetApp.Filter', {
  getRange: call(),
  remove: call(),
});

/**
 * Whether a hidden row is the filter's doing. An .xlsx file does not say who hid a row: beneath the headings of a filter it is
 * the filter, as Sheets takes it when it opens such a file.
 */
export function isFiltered({ filter }: LocalSheet, row: number): boolean {
  return filter !== null && row > filter.row && row < filter.row + filter.rows;
}

/** One filter a sheet; the wording is not confirmed [?]. */
export function createFilter<Made>(
  context: Context,
  sheet: LocalSheet,
  area: Area,
  makeRange: RangeMaker<Made>,
): Filter<Made> {
  assertWritable(context, sheet, area);
  if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = area;
  return new Filter(context, sheet, makeRange);
}
