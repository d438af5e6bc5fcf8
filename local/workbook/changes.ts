import type { Area } from './model';
import type { Movement } from './movement';

/** Cells changed since the last calculation, by column, so that a range can be asked whether one lies in it. */
export class Changes {
  private readonly columns = new Map<number, Set<number>>();
  private sorted = new Map<number, number[]>();
  private everything = false;

  get isEmpty(): boolean {
    return !this.everything && this.columns.size === 0;
  }

  add(row: number, column: number): void {
    const rows = this.columns.get(column);
    if (rows) rows.add(row);
    else this.columns.set(column, new Set([row]));
    this.sorted.delete(column);
  }

  /** For changes nobody followed cell by cell. */
  addAll(): void {
    this.everything = true;
  }

  clear(): void {
    this.columns.clear();
    this.sorted.clear();
    this.everything = false;
  }

  /** Whether a changed cell lies in the area. */
  touches(area: Area): boolean {
    if (this.everything) return true;
    const right = area.column + area.columns - 1;
    if (area.columns > this.columns.size) {
      for (const column of this.columns.keys()) {
        if (column >= area.column && column <= right && this.touchesRows(column, area)) return true;
      }
      return false;
    }
    for (let column = area.column; column <= right; column++) {
      if (this.touchesRows(column, area)) return true;
    }
    return false;
  }

  private touchesRows(column: number, area: Area): boolean {
    const rows = this.rowsOf(column);
    if (rows === undefined) return false;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < area.row) low = middle + 1;
      else high = middle;
    }
    const first = rows[low];
    return first !== undefined && first < area.row + area.rows;
  }

  private rowsOf(column: number): number[] | undefined {
    const known = this.sorted.get(column);
    if (known) return known;
    const rows = this.columns.get(column);
    if (rows === undefined) return undefined;
    const list = [...rows].sort((a, b) => a - b);
    this.sorted.set(column, list);
    return list;
  }

  /** Carries the changes along when rows or columns are put in or taken out. */
  move({ axis, at, count }: Movement): void {
    const shift = (n: number) => (n < at ? n : count < 0 && n < at - count ? undefined : n + count);
    const cells = [...this.columns].flatMap(([column, rows]) =>
      [...rows].map((row) => [row, column] as const),
    );
    const everything = this.everything;
    this.clear();
    this.everything = everything;
    for (const [row, column] of cells) {
      const nextRow = axis === 'row' ? shift(row) : row;
      const nextColumn = axis === 'column' ? shift(column) : column;
      if (nextRow !== undefined && nextColumn !== undefined) this.add(nextRow, nextColumn);
    }
  }
}
