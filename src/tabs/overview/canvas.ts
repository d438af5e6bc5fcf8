import { columnLetters, type OutCell } from '../block';
import { COLUMNS } from './screen';

/** A grid of cells that is filled place by place; rows and columns from 1, empty where nothing was put. */
export class Canvas {
  private readonly rows: OutCell[][] = [];

  put(row: number, column: number, ...cells: readonly OutCell[]): void {
    while (this.rows.length < row) this.rows.push(Array.from({ length: COLUMNS }, () => ''));
    cells.forEach((cell, at) => {
      const line = this.rows[row - 1];
      if (line) line[column - 1 + at] = cell;
    });
  }

  /** Puts texts below one another. */
  down(row: number, column: number, cells: readonly OutCell[]): void {
    cells.forEach((cell, at) => this.put(row + at, column, cell));
  }

  get height(): number {
    return this.rows.length;
  }

  cells(): readonly (readonly OutCell[])[] {
    return this.rows;
  }
}

/** The A1 name of an area, e.g. "B8:D11". */
export function areaName(row: number, column: number, rows = 1, columns = 1): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
