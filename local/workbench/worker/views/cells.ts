import { decimalComma, displayValue } from '../../../workbook/display';
import type { StoredCell } from '../../../workbook/model';
import { AUTOMATIC, isDatePattern } from '../../../workbook/patterns';
import { tokensOf } from '../../../workbook/references';
import type { Look } from '../../../workbook/styles';
import type { ViewCell } from '../../protocol';

/** What the formula bar shows of a cell whose shown text is `text`; undefined where it is the same. */
export function sourceOf(
  { value, formula }: StoredCell,
  { numberFormat }: Look,
  text: string,
  locale: string,
): string | undefined {
  const source = formula === undefined ? typed(value, numberFormat, locale) : localFormula(formula, locale);
  return source === text ? undefined : source;
}

/** A value as one would type it again. */
function typed(value: StoredCell['value'], numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return readsOtherwise(value, numberFormat) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat.includes('%')) return `${displayValue({ value: value * 100 }, AUTOMATIC, locale)}%`;
  if (!isDatePattern(numberFormat)) return displayValue({ value }, AUTOMATIC, locale);
  const day = locale === 'en_US' ? 'MM/dd/yyyy' : 'dd/MM/yyyy';
  const pattern = Number.isInteger(value) ? day : value < 1 ? 'HH:mm:ss' : `${day} HH:mm:ss`;
  return displayValue({ value }, pattern, locale);
}

/** Whether typing the text anew might make a number, a date, a formula or a tick of it. */
function readsOtherwise(text: string, numberFormat: string): boolean {
  return (
    numberFormat !== '@' &&
    (/^['=]/.test(text) || /^[\d\s+\-.,:/%₫$()]+$/.test(text) || /^(true|false)$/i.test(text))
  );
}

/** Formulas are stored with ',' between arguments; where that is the decimal sign people see ';'. */
function localFormula(formula: string, locale: string): string {
  if (!decimalComma(locale) || !formula.includes(',')) return formula;
  let depth = 0;
  return tokensOf(formula)
    .map((token) => {
      if (token === '{') depth++;
      if (token === '}') depth--;
      return token === ',' && depth === 0 ? ';' : token;
    })
    .join('');
}

const LINK = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;
const INSIDE = /^#gid=(\d+)(?:&range=(.+))?$/;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Where a click on the cell leads. `made` gives the relative address of a file that scripts made, by its link. */
export function linkOf(
  { value, formula }: StoredCell,
  made: (url: string) => string | undefined,
): ViewCell['link'] | undefined {
  const named = formula === undefined ? undefined : LINK.exec(formula)?.[1]?.replace(/""/g, '"');
  const plain = typeof value === 'string' && ADDRESS.test(value) ? value : undefined;
  const address = named ?? plain;
  if (address === undefined || address === '') return undefined;
  const inside = INSIDE.exec(address);
  if (inside) return { tab: Number(inside[1]), a1: inside[2] ?? 'A1' };
  const file = made(address);
  if (file !== undefined) return { url: file };
  // Nothing but addresses of the web: a script's address in a cell is no link here.
  return ADDRESS.test(address) ? { url: address } : undefined;
}
