import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Book } from './book';
import type { Affected } from './dependencies';
import { formulaForEngine } from './engineFormulas';
import type { StoredCell } from './model';
import type { Sheet } from './sheet';
import { mapReferences } from './references';
import { legalTabNames } from './tabNames';
import { quoteTab, cellName } from './a1';

/**
 * The formula engine (IronCalc). Its 2 MB of WebAssembly are loaded when the first formula must be counted.
 * It is fed only what the formulas look at, and forgotten afterwards: feeding is cheaper than keeping in step.
 */

let loaded = false;

function load(): void {
  if (loaded) return;
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(path) });
  loaded = true;
}

/** An empty calculation of the engine. */
export function newModel(): Model {
  load();
  return new Model('book', 'en', 'UTC', 'en');
}

const known = new Map<string, boolean>([
  // Put in by formulaForEngine, never seen by the engine.
  ['HYPERLINK', true],
  ['TODAY', true],
  ['NOW', true],
]);

/** Whether the engine can count a function: called without arguments, an unknown one is a name it lacks. */
export function knows(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    const model = newModel();
    model.setUserInput(0, 1, 1, `=${name}()`);
    model.evaluate();
    answer = model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
    model.free();
    known.set(name, answer);
  }
  return answer;
}

const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;
/** Where numbers are written out in full: what a cell shows is rounded to nine decimals. */
const SCRATCH = 'full~numbers';

/** One calculation. */
export class EngineRun {
  private readonly model = newModel();
  private readonly index = new Map<Sheet, number>();
  private readonly fed: Affected[] = [];
  private readonly failed = new Set<Affected>();
  private readonly legal: ReadonlyMap<string, string>;

  constructor(
    private readonly book: Book,
    private readonly now: number,
  ) {
    this.model.pauseEvaluation();
    this.legal = legalTabNames(book.sheets.map((sheet) => sheet.name));
    book.sheets.forEach((sheet, i) => {
      if (i > 0) this.model.newSheet();
      this.model.renameSheet(i, this.legalName(sheet.name));
      this.index.set(sheet, i);
    });
    // All tabs before any formula: the engine reads every formula anew for each tab that comes.
    book.sheets.forEach((_, i) => {
      this.model.newSheet();
      this.model.renameSheet(book.sheets.length + i, `${SCRATCH}${i}`);
    });
    for (const { name, text, sheet } of book.names) this.defineName(name, text, sheet);
  }

  private legalName(name: string): string {
    return this.legal.get(name.toLowerCase()) ?? name;
  }

  /** The formula with tabs named as in the engine, and A5:A, which it cannot read, ended where the tab ends. */
  private spelledOut(formula: string, own: Sheet | undefined): string {
    return mapReferences(formula, (reference) => {
      const name = reference.tab === undefined ? undefined : this.legalName(reference.tab);
      const openBottom = reference.openBottom && reference.openTop;
      const openRight = reference.openRight && reference.openLeft;
      const closed = openBottom === reference.openBottom && openRight === reference.openRight;
      if (name === reference.tab && closed) return reference;
      const sheet = reference.tab === undefined ? own : this.book.sheetNamed(reference.tab);
      const bottom =
        openBottom === reference.openBottom ? reference.bottom : (sheet?.maxRows ?? reference.bottom);
      const right =
        openRight === reference.openRight ? reference.right : (sheet?.maxColumns ?? reference.right);
      return {
        ...reference,
        ...(name === undefined ? {} : { tab: name }),
        openBottom,
        openRight,
        bottom: Math.max(bottom, reference.top),
        right: Math.max(right, reference.left),
      };
    });
  }

  private defineName(name: string, text: string, sheet: Sheet | undefined): void {
    if (name.startsWith('_xlnm.')) return;
    try {
      this.model.newDefinedName(name, sheet && this.index.get(sheet), this.spelledOut(text, sheet));
    } catch {
      // A name the engine cannot hold makes #NAME? of the formulas that use it.
    }
  }

  /** Puts in the values that formulas look at. */
  feedValues(needs: ReadonlyMap<Sheet, ReadonlySet<number>>): void {
    for (const [sheet, keys] of needs) {
      const index = this.index.get(sheet) ?? 0;
      for (const key of keys) {
        const row = Math.floor(key / 32768);
        const column = key % 32768;
        const input = inputOf(sheet.cell(row, column));
        if (input !== undefined) this.model.setUserInput(index, row, column, input);
      }
    }
  }

  /** Puts in the formulas; those of `unknown` become #NAME?. */
  feedFormulas(items: readonly Affected[], unknown: ReadonlySet<Affected>): void {
    for (const item of items) {
      const { row, column, formula } = item.entry;
      const index = this.index.get(item.sheet) ?? 0;
      this.fed.push(item);
      try {
        const text = unknown.has(item)
          ? '#NAME?'
          : formulaForEngine(this.spelledOut(formula, item.sheet), this.now);
        this.model.setUserInput(index, row, column, text);
      } catch {
        this.failed.add(item);
      }
    }
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  /** The results, in the order the formulas were put in. */
  *results(): Generator<{ item: Affected; result: StoredCell }> {
    const numbers = this.fullNumbers();
    for (const item of this.fed) {
      const number = numbers.get(item);
      yield { item, result: number === undefined ? this.resultOf(item) : { value: number } };
    }
  }

  private resultOf(item: Affected): StoredCell {
    const { row, column } = item.entry;
    const index = this.index.get(item.sheet) ?? 0;
    if (this.failed.has(item)) return { value: '#ERROR!', isError: true };
    if (this.spills(index, row, column)) return { value: '#SPILL!', isError: true };
    const text = this.model.getFormattedCellValue(index, row, column);
    switch (this.model.getCellType(index, row, column)) {
      case LOGICAL:
        return { value: text === 'TRUE' };
      case ERROR:
        return { value: text, isError: true };
      default:
        return { value: text };
    }
  }

  /** A result of several cells would have to be laid over others: not done here, so not half done either. */
  private spills(index: number, row: number, column: number): boolean {
    const structure = this.model.getCellArrayStructure(index, row, column);
    if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return false;
    const [width, height] = structure.DynamicAnchor;
    return width > 1 || height > 1;
  }

  /** Numbers of results to the last digit, written out by the engine as texts on tabs of their own. */
  private fullNumbers(): Map<Affected, number> {
    const places: { item: Affected; scratch: number }[] = [];
    this.model.pauseEvaluation();
    for (const item of this.fed) {
      const { row, column } = item.entry;
      const index = this.index.get(item.sheet) ?? 0;
      if (this.failed.has(item) || this.model.getCellType(index, row, column) !== NUMBER) continue;
      const scratch = index + this.book.sheets.length;
      const source = `${quoteTab(this.legalName(item.sheet.name))}!${cellName(row, column)}`;
      // At the same place as what it reads, so that to the engine all are one formula: it searches a list of them.
      this.model.setUserInput(scratch, row, column, `=${source}&""`);
      places.push({ item, scratch });
    }
    this.model.resumeEvaluation();
    if (places.length > 0) this.model.evaluate();
    return new Map(
      places.map(({ item, scratch }) => {
        const text = this.model.getFormattedCellValue(scratch, item.entry.row, item.entry.column);
        return [item, Number(text)];
      }),
    );
  }

  close(): void {
    this.model.free();
  }
}

/** A cell as typed into the engine; undefined for an empty one. */
function inputOf(cell: StoredCell): string | undefined {
  const { value } = cell;
  // A formula that showed nothing is not an empty cell.
  if (value === null) return cell.formula === undefined ? undefined : '=""';
  if (typeof value === 'number') return String(value).replace('e', 'E');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (cell.isError) return value;
  return value === '' ? '=""' : `'${value}`;
}
