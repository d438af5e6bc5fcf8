import type { ConditionalFormattingOptions } from '@cj-tech-master/excelts';
import { areaName } from './a1';
import { colourFromFile, colourToFile, type FileColour } from './colours';
import { formulaFromFile, formulaToFile, type TabNames } from './fileFormulas';
import type { ConditionalRule } from './model';
import { areasOf } from './sheetTail';

/** Conditional formats: the model's rules by formula ↔ Excel's; Excel's other kinds stay as they are. */

/** As ExcelTS hands an expression rule over; its own types ask for a complete style. */
interface ExpressionRule {
  type: 'expression';
  priority: number;
  formulae: string[];
  style?: RuleStyle;
}
interface RuleStyle {
  font?: { bold?: boolean; color?: FileColour };
  fill?: { type?: string; pattern?: string; bgColor?: FileColour; fgColor?: FileColour };
}

/** Takes the rules the model can hold out of a tab's formats. */
export function rulesFromFile(
  formats: readonly ConditionalFormattingOptions[],
  tabs: TabNames,
): { rules: ConditionalRule[]; others: ConditionalFormattingOptions[] } {
  const found: { priority: number; rule: ConditionalRule }[] = [];
  const others: ConditionalFormattingOptions[] = [];
  for (const format of formats) {
    const rest = format.rules.filter((any) => {
      const rule = any as unknown as ExpressionRule;
      const read = rule.type === 'expression' ? ruleFromFile(format.ref, rule, tabs) : undefined;
      if (read) found.push({ priority: rule.priority, rule: read });
      return read === undefined;
    });
    if (rest.length > 0) others.push({ ...format, rules: rest });
  }
  found.sort((a, b) => a.priority - b.priority);
  return { rules: found.map(({ rule }) => rule), others };
}

function ruleFromFile(ref: string, file: ExpressionRule, tabs: TabNames): ConditionalRule | undefined {
  const style = file.style ?? {};
  const simple = Object.entries(style).every(
    ([name, value]) => value === undefined || name === 'font' || name === 'fill' || name === 'numFmtId',
  );
  const formula = file.formulae[0];
  if (!simple || formula === undefined) return undefined;
  const background = colourFromFile(style.fill?.bgColor ?? style.fill?.fgColor);
  const fontColor = colourFromFile(style.font?.color);
  return {
    areas: areasOf(ref),
    formula: formulaFromFile(formula, tabs),
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style.font?.bold ? { bold: true } : {}),
  };
}

/** The model's rules as Excel's, the first the strongest, then what was in the file besides. */
export function rulesToFile(
  rules: readonly ConditionalRule[],
  others: readonly ConditionalFormattingOptions[],
  tabs: TabNames,
): ConditionalFormattingOptions[] {
  const own = rules
    .filter((rule) => rule.areas.length > 0)
    .map((rule, i) => {
      const style: RuleStyle = {};
      const color = rule.fontColor === undefined ? {} : { color: colourToFile(rule.fontColor) };
      const bold = rule.bold === undefined ? {} : { bold: rule.bold };
      if (Object.keys({ ...color, ...bold }).length > 0) style.font = { ...color, ...bold };
      if (rule.background !== undefined) {
        style.fill = { type: 'pattern', pattern: 'solid', bgColor: colourToFile(rule.background) };
      }
      const formulae = [formulaToFile(rule.formula, tabs)];
      const expression: ExpressionRule = { type: 'expression', priority: i + 1, formulae, style };
      return { ref: rule.areas.map(areaName).join(' '), rules: [expression] };
    });
  const after = others.map((format) => ({
    ...format,
    rules: format.rules.map((rule) => ({ ...rule, priority: (rule.priority ?? 1) + rules.length })),
  }));
  // ExcelTS wants a complete Style, writes what is there.
  return [...(own as unknown as ConditionalFormattingOptions[]), ...after];
}
