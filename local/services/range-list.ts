import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import type { Range } from './range';
import { type EnumValue, Service } from './service';

/** Several ranges of one sheet at once; each member is one call (reference: spreadsheet/range-list). */
export class RangeList extends Service {
  readonly serviceClass = RANGE_LIST;

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): readonly Range[] {
    return this.ranges;
  }

  setValue(value: unknown): this {
    return this.all((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.all((range) => range.setFormula(formula));
  }

  setNumberFormat(format: string): this {
    return this.all((range) => range.setNumberFormat(format));
  }

  setBackground(colour: string | null): this {
    return this.all((range) => range.setBackground(colour));
  }

  setFontColor(colour: string | null): this {
    return this.all((range) => range.setFontColor(colour));
  }

  setFontWeight(weight: string | null): this {
    return this.all((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.all((range) => range.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.all((range) => range.setFontSize(size));
  }

  setFontFamily(family: string | null): this {
    return this.all((range) => range.setFontFamily(family));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.all((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.all((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.all((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.all((range) => range.setWrapStrategy(strategy));
  }

  /** As Range.setBorder: only all sides together. */
  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null): this {
    return this.all((range) => range.setBorder(top, left, bottom, right));
  }

  setNote(note: string | null): this {
    return this.all((range) => range.setNote(note));
  }

  clearContent(): this {
    return this.all((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.all((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.all((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.all((range) => range.clearDataValidations());
  }

  insertCheckboxes(): this {
    return this.all((range) => range.insertCheckboxes());
  }

  check(): this {
    return this.all((range) => range.check());
  }

  uncheck(): this {
    return this.all((range) => range.uncheck());
  }

  private all(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}

export const RANGE_LIST: ServiceClass = serviceClass<RangeList>('RangeList', 'SpreadsheetApp.RangeList', {
  getRanges: navigation(),
  setValue: call('Object'),
  setFormula: call('String'),
  setNumberFormat: call('String'),
  setBackground: call('String?'),
  setFontColor: call('String?'),
  setFontWeight: call('String?'),
  setFontStyle: call('String?'),
  setFontSize: call('Integer'),
  setFontFamily: call('String?'),
  setHorizontalAlignment: call('String?'),
  setVerticalAlignment: call('String?'),
  setWrap: call('Boolean'),
  setWrapStrategy: call('WrapStrategy'),
  setBorder: call(
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?',
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, String?, BorderStyle?',
  ),
  setNote: call('String?'),
  clearContent: call(),
  clearFormat: call(),
  clearNote: call(),
  clearDataValidations: call(),
  insertCheckboxes: call(),
  check: call(),
  uncheck: call(),
});
