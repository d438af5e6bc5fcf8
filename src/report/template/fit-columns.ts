import { shareWidth } from '../docx/measures';
import { textWidth } from '../docx/text-width';
import type { Table } from '../outline';

/** Twips that a cell's margins and borders take from its column. */
const AROUND = 160;
/** Half-points of a table's letters. */
const SIZE = 24;
/** Twips beyond which a word is broken all the same, as an address of a page. */
const MOST = 2400;

/**
 * A table whose columns hold their longest words: one that is made for a lying page gets narrow columns on an upright
 * one or in a cell, where a date would be broken in two. Where everything fits it stays as it is.
 *
 * @param width of the table in twips
 */
export function fitColumns(table: Table, width: number): Table {
  const needs = table.columns.map(({ heading }, column) => {
    const texts = [heading, ...table.rows.map((row) => row[column] ?? '')];
    return Math.min(MOST, AROUND + texts.reduce((most, text) => Math.max(most, longestWord(text)), 0));
  });
  const weights = table.columns.map(({ weight }) => weight);
  const widths = shareWidth(width, weights);
  if (widths.every((own, at) => own >= (needs[at] ?? 0))) return table;
  const fitted = raised(weights, needs, width);
  return {
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, weight: fitted[at] ?? column.weight })),
  };
}

/** Widths by weight, none below its need; by need alone where even that is too much. */
function raised(weights: readonly number[], needs: readonly number[], width: number): readonly number[] {
  if (needs.reduce((sum, need) => sum + need, 0) >= width) return needs;
  const fixed = new Set<number>();
  for (;;) {
    const left = needs.reduce((rest, need, at) => (fixed.has(at) ? rest - need : rest), width);
    const all = weights.reduce((sum, weight, at) => (fixed.has(at) ? sum : sum + weight), 0);
    const own = weights.map((weight, at) => (fixed.has(at) ? (needs[at] ?? 0) : (left * weight) / all));
    const short = own.findIndex((one, at) => !fixed.has(at) && one < (needs[at] ?? 0));
    if (short < 0) return own;
    fixed.add(short);
  }
}

/** Lines break at spaces and behind hyphens. */
function longestWord(text: string): number {
  return text
    .split(/\s+|(?<=-)/)
    .reduce(
      (most, word) =>
        word.length * SIZE * 10 <= most ? most : Math.max(most, textWidth(word, SIZE, 'bold')),
      0,
    );
}
