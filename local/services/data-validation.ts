import { areaName, quoteTab } from '../workbook/a1';
import type { Area, LocalSheet, Validation } from '../workbook/model';
import { separatorsToEnglish } from '../workbook/references';
import { areaOfA1, intersects, splitA1, subtract } from './areas';
import type { Context } from './context';
import { navigation, type ServiceClass, serviceClass } from './call-log';
import { ServiceError } from './exceptions';
import type { Range } from './range';
import { EnumGroup, type EnumValue, Service } from './service';

/** The criteria that the workbook model can hold. */
export const DATA_VALIDATION_CRITERIA = new EnumGroup('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'CUSTOM_FORMULA',
]);

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  'list-range': 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
  'number-between': 'NUMBER_BETWEEN',
  custom: 'CUSTOM_FORMULA',
} as const;

export type Rule = Omit<Validation, 'area'>;

/** Makes a range; handed in, as ranges need validations too. */
export type RangeMaker = (sheet: LocalSheet, area: Area) => Range;

/** What a rule and its builder both tell (reference: spreadsheet/data-validation). */
abstract class RuleView extends Service {
  constructor(
    protected readonly context: Context,
    readonly rule: Rule | null,
    protected readonly makeRange: RangeMaker,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule?.allowInvalid ?? true;
  }

  getHelpText(): string | null {
    return this.rule?.help ?? null;
  }

  getCriteriaType(): EnumValue | null {
    return this.rule ? DATA_VALIDATION_CRITERIA.values[CRITERIA[this.rule.kind]] : null;
  }

  getCriteriaValues(): unknown[] {
    const { kind, values = [], source = '' } = this.rule ?? { kind: 'checkbox' as const };
    if (kind === 'list') return [[...values], true];
    if (kind === 'number-between') return values.map(Number);
    if (kind === 'custom') return [source];
    return kind === 'list-range' ? [this.sourceRange(source), true] : [];
  }

  private sourceRange(source: string): Range {
    const { tab, cells } = splitA1(source);
    const sheet = this.context.book.sheets.find((one) => one.name === tab);
    if (!sheet) throw new ServiceError('Range not found');
    return this.makeRange(sheet, areaOfA1(cells, sheet));
  }
}

export class DataValidation extends RuleView {
  readonly serviceClass = DATA_VALIDATION;

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, this.rule, this.makeRange);
  }
}

export const DATA_VALIDATION: ServiceClass = serviceClass<DataValidation>(
  'DataValidation',
  'SpreadsheetApp.DataValidation',
  {
    getAllowInvalid: navigation(),
    getHelpText: navigation(),
    getCriteriaType: navigation(),
    getCriteriaValues: navigation(),
    copy: navigation(),
  },
);

/** Reference: spreadsheet/data-validation-builder. Each step changes this builder. */
export class DataValidationBuilder extends RuleView {
  readonly serviceClass = DATA_VALIDATION_BUILDER;
  private allowInvalid = this.rule?.allowInvalid ?? true;
  private help = this.rule?.help;
  private criteria: Pick<Rule, 'kind' | 'values' | 'source'> | null = this.rule;

  requireValueInList(values: readonly string[]): this {
    return this.require({ kind: 'list', values: [...values] });
  }

  requireValueInRange(range: Range): this {
    const source = `${quoteTab(range.sheet.name)}!${areaName(range.area)}`;
    return this.require({ kind: 'list-range', source });
  }

  requireCheckbox(): this {
    return this.require({ kind: 'checkbox' });
  }

  requireDate(): this {
    return this.require({ kind: 'date' });
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require({ kind: 'number-between', values: [String(start), String(end)] });
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require({ kind: 'custom', source: separatorsToEnglish(formula) });
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.help = help;
    return this;
  }

  build(): DataValidation {
    if (!this.criteria) throw new ServiceError('A data validation rule needs a criterion.');
    const { kind, values, source } = this.criteria;
    const rule: Rule = {
      kind,
      allowInvalid: this.allowInvalid,
      ...(values ? { values } : {}),
      ...(source === undefined ? {} : { source }),
      ...(this.help === undefined ? {} : { help: this.help }),
    };
    return new DataValidation(this.context, rule, this.makeRange);
  }

  private require(criteria: Pick<Rule, 'kind' | 'values' | 'source'>): this {
    this.criteria = criteria;
    return this;
  }
}

export const DATA_VALIDATION_BUILDER: ServiceClass = serviceClass<DataValidationBuilder>(
  'DataValidationBuilder',
  'SpreadsheetApp.DataValidationBuilder',
  {
    requireValueInList: navigation('String[]', 'String[], Boolean'),
    requireValueInRange: navigation('Range', 'Range, Boolean'),
    requireCheckbox: navigation(),
    requireDate: navigation(),
    requireNumberBetween: navigation('number, number'),
    requireFormulaSatisfied: navigation('String'),
    setAllowInvalid: navigation('Boolean'),
    setHelpText: navigation('String'),
    build: navigation(),
  },
);

/** Puts a rule on an area in place of those that were there; null takes them away. */
export function placeRule(sheet: LocalSheet, area: Area, rule: Rule | null): void {
  const rest = sheet.validations.flatMap((old) =>
    intersects(old.area, area) ? subtract(old.area, area).map((part) => ({ ...old, area: part })) : [old],
  );
  sheet.validations = rule ? [...rest, { ...rule, area }] : rest;
}

/** The rule of one cell. */
export function ruleAt(sheet: LocalSheet, row: number, column: number): Rule | null {
  return sheet.validations.find((one) => intersects(one.area, { row, column, rows: 1, columns: 1 })) ?? null;
}
