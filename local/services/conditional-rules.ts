import type { Area, ConditionalRule, LocalSheet } from '../workbook/model';
import { separatorsToEnglish } from '../workbook/references';
import { colourOf } from './colours';
import type { Context } from './context';
import { navigation, type ServiceClass, serviceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Range } from './range';
import { Service } from './service';

type Format = Omit<ConditionalRule, 'areas'>;

/** Reference: spreadsheet/conditional-format-rule; here only rules by formula. */
export class ConditionalFormatRule extends Service {
  readonly serviceClass = CONDITIONAL_FORMAT_RULE;

  constructor(
    private readonly context: Context,
    readonly sheet: LocalSheet,
    readonly rule: ConditionalRule,
  ) {
    super();
  }

  getRanges(): Range[] {
    return this.rule.areas.map((area) => new Range(this.context, this.sheet, area));
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.getRanges(), this.rule, this.context);
  }
}

export const CONDITIONAL_FORMAT_RULE: ServiceClass = serviceClass<ConditionalFormatRule>(
  'ConditionalFormatRule',
  'SpreadsheetApp.ConditionalFormatRule',
  { getRanges: navigation(), copy: navigation() },
);

/** Reference: spreadsheet/conditional-format-rule-builder. */
export class ConditionalFormatRuleBuilder extends Service {
  readonly serviceClass = CONDITIONAL_FORMAT_RULE_BUILDER;

  constructor(
    private ranges: readonly Range[],
    private format: Partial<Format>,
    private readonly context: Context,
  ) {
    super();
  }

  setRanges(ranges: readonly Range[]): this {
    this.ranges = ranges;
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.with({ formula: separatorsToEnglish(formula) });
  }

  setBackground(colour: string): this {
    return this.with({ background: colourOf(colour) });
  }

  setFontColor(colour: string): this {
    return this.with({ fontColor: colourOf(colour) });
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  /** Message: apps-script.md 3.1. */
  build(): ConditionalFormatRule {
    const [first] = this.ranges;
    if (!first) throw new ServiceError('Ranges must have at least one range.');
    const { formula, ...look } = this.format;
    if (formula === undefined) throw new ServiceError('A conditional format rule needs a condition.');
    const areas: readonly Area[] = this.ranges.map((range) => range.area);
    return new ConditionalFormatRule(this.context, first.sheet, { ...look, formula, areas });
  }

  private with(change: Partial<Format>): this {
    this.format = { ...this.format, ...change };
    return this;
  }
}

export const CONDITIONAL_FORMAT_RULE_BUILDER: ServiceClass = serviceClass<ConditionalFormatRuleBuilder>(
  'ConditionalFormatRuleBuilder',
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  {
    setRanges: navigation('Range[]'),
    whenFormulaSatisfied: navigation('String'),
    setBackground: navigation('String'),
    setFontColor: navigation('String'),
    setBold: navigation('Boolean'),
    build: navigation(),
  },
);
