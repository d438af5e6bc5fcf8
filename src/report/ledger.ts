import type { Figure } from '../figures/figure';
import { formatCount, formatNumber } from '../lang/numbers';
import type { RowPlace } from '../register/registration';

/** One figure that a report prints, for the tab `Nguồn số liệu`. */
export interface FigureSource {
  readonly label: string;
  readonly value: number;
  readonly rows: readonly RowPlace[];
}

/**
 * The only way a report prints a figure: what is printed is written down in the same breath, so the list of
 * sources can miss none.
 */
export class Ledger {
  private readonly entries = new Map<string, FigureSource>();

  /** A figure in a sentence: "02" (Decree 30/2020 house style: two digits below 10). */
  inProse(label: string, figure: Figure): string {
    this.enter(label, figure);
    return formatCount(figure.value);
  }

  /** A figure in a table cell or a fraction: "2". */
  inTable(label: string, figure: Figure): string {
    this.enter(label, figure);
    return formatNumber(figure.value);
  }

  /** Every figure printed so far, in the order of first printing. */
  sources(): FigureSource[] {
    return [...this.entries.values()];
  }

  private enter(label: string, figure: Figure): void {
    const key = `${label}|${figure.value}`;
    if (!this.entries.has(key)) this.entries.set(key, { label, value: figure.value, rows: figure.rows });
  }
}

/** The sum of several figures, with all their rows. */
export function sum(figures: readonly Figure[]): Figure {
  return {
    value: figures.reduce((total, figure) => total + figure.value, 0),
    rows: figures.flatMap((figure) => figure.rows),
  };
}

/** A figure that follows from others (a difference, a number of lines): its value and the rows to look at. */
export function derived(value: number, ...from: readonly Figure[]): Figure {
  return { value, rows: from.flatMap((figure) => figure.rows) };
}
