import * as v from 'valibot';
import { INPUT_HEADINGS } from '../headings';
import { type Grid, IMPORT_LIMITS } from './delimited';

/** What the page asks: a list, which of its columns is what, and where its rows go. Plain JSON. */
export interface ImportRequest {
  /** Made by the page once for each list: the same key never adds twice. */
  readonly key: string;
  /** The list below its headings. */
  readonly rows: Grid;
  /** The row of `rows[0]` in the list, from 1. */
  readonly firstRow: number;
  /** Column of the list, from 0, by input heading of the book. */
  readonly columns: Readonly<Record<string, number>>;
  /** Column that names the department; null = `departmentName` for every row. */
  readonly departmentColumn: number | null;
  readonly departmentName: string;
  /** The year of every row; null = the column of `Năm`. */
  readonly year: number | null;
  /** Departments as the list writes them, and the book's name for each. */
  readonly aliases: readonly (readonly [written: string, department: string])[];
  /** Rows of the list that are added although they double another. */
  readonly evenThough: readonly number[];
}

/** What a short text of the page may hold: names of departments. */
const NAME = v.pipe(v.string(), v.maxLength(500));
const MOST_ALIASES = 500;
const column = wholeNumber(0, IMPORT_LIMITS.columns - 1);

/** Pages are not the only ones who may call: nothing that is sent is taken on trust (apps-script.md 3.4). */
const REQUEST: v.GenericSchema<unknown, ImportRequest> = v.object({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/)),
  rows: listOf(
    listOf(v.pipe(v.string(), v.maxLength(IMPORT_LIMITS.cell)), IMPORT_LIMITS.columns),
    IMPORT_LIMITS.rows,
  ),
  firstRow: wholeNumber(1, IMPORT_LIMITS.rows + 1),
  columns: v.record(v.picklist(INPUT_HEADINGS), column),
  departmentColumn: v.nullable(column),
  departmentName: NAME,
  year: v.nullable(wholeNumber(1900, 2200)),
  aliases: listOf(v.strictTuple([NAME, NAME]), MOST_ALIASES),
  evenThough: listOf(wholeNumber(1, 2 * IMPORT_LIMITS.rows), IMPORT_LIMITS.rows),
});

/** A list that is measured before its parts are looked at: one that is too long costs nothing. */
function listOf<Item>(item: v.GenericSchema<unknown, Item>, most: number): v.GenericSchema<unknown, Item[]> {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}

function wholeNumber(from: number, to: number): v.GenericSchema<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
}

/** A request as it came from the page; null where it has not that shape, whoever sent it. */
export function readRequest(value: unknown): ImportRequest | null {
  const parsed = v.safeParse(REQUEST, value, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}
