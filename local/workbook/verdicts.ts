import type { Model } from '@ironcalc/wasm';
import { newModel } from './engine';
import { formulaForEngine } from './engineFormulas';
import type { Area, StoredCell } from './model';
import { mapReferences, tokensOf, type Reference } from './references';
import { cellName } from './a1';

/** What formulas of conditional formats may look at. */
export interface VerdictSource {
  /** The cell of the formula's own tab, or of another by name; undefined where there is no such tab. */
  cell(tab: string | undefined, row: number, column: number): StoredCell | undefined;
  /** Rows of that tab with content. */
  lastRow(tab: string | undefined): number;
}

const TRUE = 'TRUE';
/** Results are remembered by the formula with its values put in; many cells share few of those. */
const MOST_KEPT = 50_000;
/** Where the values of ranges are laid: far from the formulas. */
const RANGES = 1;

/**
 * Yes or no for formulas of conditional formats, by the formula engine. A rule of three hundred rows has few different
 * answers: the values that a formula looks at are put into its text, and the same text is asked once.
 */
export class Verdicts {
  private readonly known = new Map<string, boolean>();
  private waiting = new Set<string>();
  private readonly rangeRows = new Map<string, number>();
  private model: Model | undefined;
  private nextRow = 1;

  /** The formula as it is asked for a cell so many rows and columns from the first of its area. */
  text(formula: string, down: number, across: number, source: VerdictSource, now: number): string {
    const ready = NEEDS_WORK.test(formula) ? formulaForEngine(formula, now) : formula;
    return partsOf(ready)
      .map((part) => (typeof part === 'string' ? part : this.put(moved(part, down, across), source)))
      .join('');
  }

  /** Tells a text to be counted with the others; `is` answers after `count`. */
  ask(text: string): void {
    if (!this.known.has(text)) this.waiting.add(text);
  }

  is(text: string): boolean {
    return this.known.get(text) ?? false;
  }

  /** Counts everything that was asked for, in one go. */
  count(): void {
    if (this.waiting.size === 0) return;
    const model = this.begun();
    const asked = [...this.waiting].map((text, at) => ({ text, row: at + 1, fed: true }));
    this.waiting = new Set();
    model.pauseEvaluation();
    for (const one of asked) {
      try {
        model.setUserInput(0, one.row, 1, `=IFERROR(IF(${one.text.slice(1)},TRUE,FALSE),FALSE)`);
      } catch {
        // No formula at all: Sheets shows such a rule's cells plain.
        one.fed = false;
      }
    }
    model.resumeEvaluation();
    model.evaluate();
    for (const { text, row, fed } of asked)
      this.known.set(text, fed && model.getFormattedCellValue(0, row, 1) === TRUE);
    // What was asked stays in the engine and is counted again: a large lot is better thrown away with it.
    if (asked.length > 200) this.drop();
  }

  /** Makes room before the next asking; answers that were given are forgotten. */
  tidy(): void {
    if (this.known.size > MOST_KEPT) this.forget();
  }

  /** Forgets everything, e.g. when another book is opened. */
  forget(): void {
    this.known.clear();
    this.drop();
  }

  private drop(): void {
    // Their place will hold other values.
    if (this.rangeRows.size > 0)
      for (const text of this.known.keys()) if (text.includes('ranges!')) this.known.delete(text);
    this.rangeRows.clear();
    this.nextRow = 1;
    this.model?.free();
    this.model = undefined;
  }

  private begun(): Model {
    if (!this.model) {
      this.model = newModel();
      this.model.newSheet();
      this.model.renameSheet(RANGES, 'ranges');
    }
    return this.model;
  }

  /** A reference as a value that the formula can hold. */
  private put(reference: Reference, source: VerdictSource): string {
    if (reference.single) {
      const cell = source.cell(reference.tab, reference.top, reference.left);
      return cell ? literal(cell) : '#REF!';
    }
    return this.range(reference, source);
  }

  /** Lays the values of a range aside once for each content. */
  private range(reference: Reference, source: VerdictSource): string {
    const { tab, top, left, right } = reference;
    const bottom = Math.min(reference.bottom, Math.max(source.lastRow(tab), top));
    const area: Area = {
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: Math.min(right, left + 255) - left + 1,
    };
    const inputs: string[][] = [];
    for (let row = 0; row < area.rows; row++) {
      const line: string[] = [];
      for (let column = 0; column < area.columns; column++) {
        const cell = source.cell(tab, top + row, left + column);
        line.push(cell && !isBlank(cell) ? `=${literal(cell)}` : '');
      }
      inputs.push(line);
    }
    const key = JSON.stringify(inputs);
    let first = this.rangeRows.get(key);
    if (first === undefined) {
      first = this.nextRow;
      this.nextRow += area.rows + 1;
      this.rangeRows.set(key, first);
      this.lay(inputs, first);
    }
    const corner = cellName(first, 1);
    return `ranges!${corner}:${cellName(first + area.rows - 1, area.columns)}`;
  }

  private lay(inputs: readonly (readonly string[])[], first: number): void {
    const model = this.begun();
    model.pauseEvaluation();
    inputs.forEach((line, row) =>
      line.forEach((input, column) => {
        if (input !== '') model.setUserInput(RANGES, first + row, column + 1, input);
      }),
    );
    model.resumeEvaluation();
  }
}

/** What the engine lacks (formulaForEngine). */
const NEEDS_WORK = /HYPERLINK|TODAY|NOW|--/i;

const taken = new Map<string, readonly (string | Reference)[]>();

/** A formula cut at its references; kept, for a rule is asked for every row. */
function partsOf(formula: string): readonly (string | Reference)[] {
  const known = taken.get(formula);
  if (known) return known;
  const parts: (string | Reference)[] = [];
  for (const token of tokensOf(formula)) {
    let found: Reference | undefined;
    mapReferences(token, (reference) => {
      found = reference;
      return reference;
    });
    const last = parts.length - 1;
    if (found) parts.push(found);
    else if (typeof parts[last] === 'string') parts[last] += token;
    else parts.push(token);
  }
  // A formula with NOW() in it is another one each time.
  if (taken.size > 5000) taken.clear();
  taken.set(formula, parts);
  return parts;
}

/** A reference as it stands so many rows and columns further. */
function moved(reference: Reference, down: number, across: number): Reference {
  return {
    ...reference,
    top: reference.fixedTop ? reference.top : reference.top + down,
    bottom: reference.fixedBottom ? reference.bottom : reference.bottom + down,
    left: reference.fixedLeft ? reference.left : reference.left + across,
    right: reference.fixedRight ? reference.right : reference.right + across,
  };
}

function isBlank(cell: StoredCell): boolean {
  return cell.value === null && cell.formula === undefined;
}

/** An empty cell of the engine's, which is neither "" nor 0 and equals both. */
const NOTHING = '$XFD$1';

function literal(cell: StoredCell): string {
  const { value } = cell;
  if (isBlank(cell)) return NOTHING;
  if (value === null) return '""';
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value).replace('e', 'E');
  if (typeof value === 'boolean') return value ? TRUE : 'FALSE';
  if (cell.isError) return '(1/0)';
  return `"${value.replace(/"/g, '""')}"`;
}
