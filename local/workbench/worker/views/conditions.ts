import type { ConditionalRule } from '../../../workbook/model';
import type { DrawnCell, Sheet } from '../../../workbook/sheet';
import { Verdicts, type VerdictSource } from '../../../workbook/verdicts';
import { covers } from '../../../workbook/a1';

/** Which conditional formats hold for the cells of a tab. */
export class Conditions {
  private readonly verdicts = new Verdicts();

  /** For each cell, in their order, the rules that hold, the strongest first. `now`: days since 30/12/1899. */
  holding(
    sheet: Sheet,
    cells: readonly DrawnCell[],
    tabs: (name: string) => Sheet | undefined,
    now: number,
  ): (readonly ConditionalRule[])[] {
    const { conditionalRules: rules } = sheet;
    if (rules.length === 0) return [];
    this.verdicts.tidy();
    const source = sourceOf(sheet, tabs);
    const asked = cells.map((cell) => this.askedOf(cell, rules, source, now));
    this.verdicts.count();
    return asked.map((list) => list.filter(({ text }) => this.verdicts.is(text)).map(({ rule }) => rule));
  }

  forget(): void {
    this.verdicts.forget();
  }

  private askedOf(
    { row, column }: DrawnCell,
    rules: readonly ConditionalRule[],
    source: VerdictSource,
    now: number,
  ): readonly Asked[] {
    const list: Asked[] = [];
    for (const rule of rules) {
      if (!rule.areas.some((one) => covers(one, row, column))) continue;
      // Formulas are written for the first cell of the first area.
      const [first] = rule.areas;
      if (!first) continue;
      const text = this.verdicts.text(rule.formula, row - first.row, column - first.column, source, now);
      this.verdicts.ask(text);
      list.push({ rule, text });
    }
    return list.length > 0 ? list : NONE;
  }
}

interface Asked {
  readonly rule: ConditionalRule;
  readonly text: string;
}
const NONE: readonly Asked[] = [];

function sourceOf(own: Sheet, tabs: (name: string) => Sheet | undefined): VerdictSource {
  const of = (tab: string | undefined): Sheet | undefined => (tab === undefined ? own : tabs(tab));
  return {
    cell: (tab, row, column) => of(tab)?.cell(row, column),
    lastRow: (tab) => of(tab)?.lastRow() ?? 0,
  };
}
