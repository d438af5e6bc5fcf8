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
