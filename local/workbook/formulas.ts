import type { Book } from './book';
import { onTab } from './fileFormulas';
import { cellName } from './a1';
import { affectedFormulas, needsOf, type Affected } from './dependencies';
import { EngineRun, knows } from './engine';
import { UnknownFunctionError } from './errors';
import { functionsOf } from './references';
import { serialInZone } from './serial';

/** Counts the formulas that need it; without any, the engine is not even loaded. */
export function calculate(book: Book): void {
  try {
    if (book.hasFormulas && mayNeedCounting(book)) countWhatNeedsIt(book);
  } finally {
    forget(book);
  }
}

/** Counts as far as the engine can: what it lacks a function for was said when it was laid, and shows #NAME?. */
export function calculateKnown(book: { recalculate(): void }): void {
  try {
    book.recalculate();
  } catch (error) {
    if (!(error instanceof UnknownFunctionError)) throw error;
  }
}

function countWhatNeedsIt(book: Book): void {
  const now = serialInZone(book.clock(), book.timeZone);
  const affected = affectedFormulas(book, now);
  if (affected.length > 0) run(book, affected, now);
}

function forget(book: Book): void {
  for (const sheet of book.sheets) {
    sheet.changes.clear();
    sheet.newFormulas.clear();
  }
}

/** A plain Excel file that nobody touched keeps the results it came with, whatever the day. */
function mayNeedCounting(book: Book): boolean {
  return (
    book.calculatedOn !== undefined ||
    book.sheets.some((sheet) => sheet.newFormulas.size > 0 || !sheet.changes.isEmpty)
  );
}

function run(book: Book, affected: readonly Affected[], now: number): void {
  const unknown = affected.filter(({ entry }) => !functionsOf(entry.formula).every(knows));
  const engine = new EngineRun(book, now);
  try {
    engine.feedValues(needsOf(book, affected));
    engine.feedFormulas(affected, new Set(unknown));
    for (const { item, result } of engine.results()) {
      item.sheet.setResult(item.entry.row, item.entry.column, { ...result, formula: item.entry.formula });
    }
  } finally {
    engine.close();
  }
  book.calculatedOn = Math.floor(now);
  if (unknown.length > 0) throw unknownFunctions(unknown);
}

function unknownFunctions(items: readonly Affected[]): UnknownFunctionError {
  const names = items.flatMap(({ entry }) => functionsOf(entry.formula).filter((name) => !knows(name)));
  const cells = items.map(({ sheet, entry }) => onTab(sheet.name, cellName(entry.row, entry.column)));
  return new UnknownFunctionError([...new Set(names)], cells);
}
