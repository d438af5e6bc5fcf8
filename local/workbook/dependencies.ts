import type { Book } from './book';
import type { Area } from './model';
import { functionsOf, referencesOf, wordsOf, type Reference } from './references';
import { keyOf, type FormulaEntry, type Sheet } from './sheet';

/** Which formulas a change reaches, and which cells those need to be counted. */

export interface Affected {
  readonly sheet: Sheet;
  readonly entry: FormulaEntry;
}

/** A formula with what it looks at. */
interface Reading extends Affected {
  readonly sources: readonly Source[];
  readonly volatile: boolean;
  /** Another result on another day, and no sooner. */
  readonly daily: boolean;
  /** Looks where its text does not say (INDIRECT, OFFSET). */
  readonly anywhere: boolean;
}

interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

const VOLATILE = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
const ANYWHERE = new Set(['INDIRECT', 'OFFSET']);

const readings = new WeakMap<FormulaEntry, { scope: string; reading: Reading }>();

/** What a formula's text refers to holds for one set of tabs and names. */
function scopeOf(book: Book): string {
  const tabs = book.sheets.map((sheet) => `${sheet.id}:${sheet.name}`);
  return [...tabs, ...book.names.map((name) => `${name.name}=${name.text}`)].join('\n');
}

function readingOf(book: Book, scope: string, sheet: Sheet, entry: FormulaEntry): Reading {
  const known = readings.get(entry);
  // A copied tab shares the entries of the tab it was made from.
  if (known?.scope === scope && known.reading.sheet === sheet) return known.reading;
  const functions = functionsOf(entry.formula);
  const reading: Reading = {
    sheet,
    entry,
    sources: [...sourcesOf(book, sheet, entry.formula), ...namedSources(book, sheet, entry.formula)],
    volatile: functions.some((name) => VOLATILE.has(name)),
    daily: functions.includes('TODAY'),
    anywhere: functions.some((name) => ANYWHERE.has(name)),
  };
  readings.set(entry, { scope, reading });
  return reading;
}

function sourcesOf(book: Book, own: Sheet, formula: string): Source[] {
  return referencesOf(formula).flatMap((reference) => {
    const sheet = reference.tab === undefined ? own : book.sheetNamed(reference.tab);
    return sheet ? [{ sheet, area: areaOf(reference) }] : [];
  });
}

function namedSources(book: Book, own: Sheet, formula: string): Source[] {
  if (book.names.length === 0) return [];
  const words = new Set(wordsOf(formula).map((word) => word.toLowerCase()));
  return book.names
    .filter((name) => words.has(name.name.toLowerCase()))
    .flatMap((name) => sourcesOf(book, name.sheet ?? own, name.text));
}

function areaOf({ top, left, bottom, right }: Reference): Area {
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/**
 * The formulas to count: new ones, those that look at something changed, and what depends on these. The clock's
 * formulas are counted along, those of the day alone only on another day than they were last; an untouched file does not
 * wake the engine.
 */
export function affectedFormulas(book: Book, now: number): Affected[] {
  const waiting = new Set(allReadings(book));
  const affected: Affected[] = [];
  const take = (reading: Reading) => {
    waiting.delete(reading);
    affected.push({ sheet: reading.sheet, entry: reading.entry });
    reading.sheet.changes.add(reading.entry.row, reading.entry.column);
  };
  const takeAll = (wanted: (reading: Reading) => boolean) => {
    for (const reading of waiting) if (wanted(reading)) take(reading);
    spread(waiting, take);
  };
  const isToday = book.calculatedOn === Math.floor(now);
  const newDay = book.calculatedOn !== undefined && !isToday;
  const changed = book.sheets.some((sheet) => sheet.newFormulas.size > 0 || !sheet.changes.isEmpty);
  takeAll(({ sheet, entry, anywhere }) => {
    return (changed && anywhere) || sheet.newFormulas.has(keyOf(entry.row, entry.column));
  });
  if (affected.length > 0 || newDay) takeAll((reading) => reading.volatile || (reading.daily && !isToday));
  return affected;
}

function allReadings(book: Book): Reading[] {
  const scope = scopeOf(book);
  return book.sheets.flatMap((sheet) =>
    [...sheet.formulas.values()].map((entry) => readingOf(book, scope, sheet, entry)),
  );
}

/** Takes what looks at a change until nothing more does; a taken formula is itself a change. */
function spread(waiting: Set<Reading>, take: (reading: Reading) => void): void {
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const reading of waiting) {
      if (reading.sources.some(({ sheet, area }) => sheet.changes.touches(area))) take(reading);
    }
  }
}

/** The cells that formulas need, by tab: all that have content within the areas they look at. */
export function needsOf(book: Book, affected: readonly Affected[]): Map<Sheet, Set<number>> {
  const scope = scopeOf(book);
  const all = affected.map(({ sheet, entry }) => readingOf(book, scope, sheet, entry));
  const everything = all.some((reading) => reading.anywhere);
  const sources = everything
    ? book.sheets.map((sheet) => ({ sheet, area: WHOLE }))
    : all.flatMap((r) => r.sources);
  const own = new Map<Sheet, Set<number>>();
  for (const { sheet, entry } of affected) setOf(own, sheet).add(keyOf(entry.row, entry.column));
  const needs = new Map<Sheet, Set<number>>();
  for (const [sheet, columns] of columnRuns(sources)) {
    const keys = setOf(needs, sheet);
    const last = sheet.lastRow();
    for (const [column, runs] of columns) {
      for (const [from, to] of joined(runs)) {
        for (let row = from; row <= Math.min(to, last); row++) {
          const key = keyOf(row, column);
          if (!own.get(sheet)?.has(key)) keys.add(key);
        }
      }
    }
  }
  return needs;
}

const WHOLE: Area = { row: 1, column: 1, rows: 1048576, columns: 16384 };

type Runs = [number, number][];

function columnRuns(sources: readonly Source[]): Map<Sheet, Map<number, Runs>> {
  const result = new Map<Sheet, Map<number, Runs>>();
  for (const { sheet, area } of sources) {
    let columns = result.get(sheet);
    if (!columns) result.set(sheet, (columns = new Map<number, Runs>()));
    const right = Math.min(area.column + area.columns - 1, sheet.lastColumn());
    for (let column = area.column; column <= right; column++) {
      const runs = columns.get(column);
      const run: [number, number] = [area.row, area.row + area.rows - 1];
      if (runs) runs.push(run);
      else columns.set(column, [run]);
    }
  }
  return result;
}

/** Overlapping runs as one. */
function joined(runs: Runs): Runs {
  const sorted = [...runs].sort((a, b) => a[0] - b[0]);
  const result: Runs = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function setOf(map: Map<Sheet, Set<number>>, sheet: Sheet): Set<number> {
  let set = map.get(sheet);
  if (!set) map.set(sheet, (set = new Set<number>()));
  return set;
}
