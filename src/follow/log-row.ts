import { type CalendarDate, compareDates, parseDate } from '../lang/calendar';
import type { ExemplarPageText } from '../lang/exemplar-page';
import { comparisonKey } from '../lang/text';

/** A field of a form that adds a row to a log. */
export interface LogField {
  readonly heading: string;
  readonly kind: 'date' | 'text' | 'list';
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** Cells of a new row, by heading. */
export type LogCells = ReadonlyMap<string, string | CalendarDate>;

/** Why a row is not added; a key of src/lang/exemplar-page.ts with what fills its gaps. */
export interface LogFault {
  readonly text: ExemplarPageText;
  readonly details: Readonly<Record<string, string>>;
}

/**
 * The cells of a new row as a form was filled in, or what is wrong with it, the first thing only. A row says something
 * besides its day, and a next check-up comes after the day itself (workbook.md, `Bồi dưỡng`).
 */
export function logCells(
  fields: readonly LogField[],
  values: Readonly<Record<string, string>>,
): LogCells | LogFault {
  const cells = new Map<string, string | CalendarDate>();
  for (const field of fields) {
    const typed = (values[field.heading] ?? '').trim();
    const cell = typed === '' ? null : cellOf(field, typed);
    if (cell === null && field.required)
      return { text: 'fieldMissing', details: { heading: field.heading } };
    if (cell !== null && typeof cell === 'object' && 'text' in cell) return cell;
    if (cell !== null) cells.set(field.heading, cell);
  }
  if ([...cells.values()].every((cell) => typeof cell === 'object'))
    return { text: 'wordsMissing', details: {} };
  const [day, next] = [cells.get('Ngày'), cells.get('Ngày kiểm tra tiếp theo')];
  if (typeof day === 'object' && typeof next === 'object' && compareDates(next, day) <= 0)
    return { text: 'dateOrder', details: {} };
  return cells;
} // prettier-ignore

function cellOf({ heading, kind, choices }: LogField, typed: string): string | CalendarDate | LogFault {
  if (kind === 'text') return typed;
  if (kind === 'date')
    return parseDate(typed) ?? { text: 'dateWrong', details: { heading, value: typed } };
  const known = choices.find((one) => comparisonKey(one) === comparisonKey(typed));
  return known ?? { text: 'choiceWrong', details: { heading, value: typed } };
} // prettier-ignore
