import { ValueType, type Cell, type CellValue } from '@cj-tech-master/excelts';
import type { StoredCell, StoredValue } from './model';
import { serialOfUtc } from './serial';

/** What a cell of ExcelTS holds ↔ what the model says it holds. */

const EMPTY: StoredCell = Object.freeze({ value: null });

/** Errors an .xlsx can hold; Sheets and the engine know a few more. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Reads a cell; `formula` is the model's own text of it. */
export function cellFromFile(cell: Cell, formula: string | undefined): StoredCell {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return EMPTY;
    case ValueType.Number:
    case ValueType.String:
    case ValueType.Boolean:
      return { value: cell.value as StoredValue };
    case ValueType.Formula:
      return formulaCell(cell.result, formula);
    default:
      return plainCell(cell.value);
  }
}

function formulaCell(result: unknown, formula: string | undefined): StoredCell {
  const plain = plainCell(result);
  return formula === undefined ? plain : { ...plain, formula };
}

/** The rarer kinds: dates, errors, rich texts, links. */
function plainCell(value: unknown): StoredCell {
  if (value === null || value === undefined) return EMPTY;
  if (value instanceof Date) return { value: serialOfUtc(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  const parts = value as { error?: string; richText?: { text: string }[]; text?: unknown };
  if (parts.error !== undefined) return { value: parts.error, isError: true };
  if (parts.richText) return { value: parts.richText.map((part) => part.text).join('') };
  return plainCell(parts.text);
}

/** What to store for the model's cell. The formula's text is put in when the file is written. */
export function cellToFile({ value, formula, isError }: StoredCell): CellValue {
  const error = isError && typeof value === 'string';
  if (formula === undefined) return (error ? { error: fileError(value) } : value) as CellValue;
  const result = error ? { error: value } : value;
  // Anything but '': ExcelTS takes a formula without text for no formula.
  return (result === null ? { formula } : { formula, result }) as CellValue;
}

/** An error as the file may hold it. */
export function fileError(error: string): string {
  return FILE_ERRORS.has(error) ? error : '#VALUE!';
}
