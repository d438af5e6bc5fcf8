import { groupBy } from '../figures/count';
import { type TableRow, textAt } from './table';

/** Characters of one part of a content that is kept in cells: below the 50,000 that a cell may hold. */
export const MOST_IN_CELL = 45_000;

/** The heading of the number of a part. */
const PART = 'Phần';

/** A content cut into cells, each with its cell of `Phần`, e.g. "2/3"; an empty content is one empty part. */
export function partsOf(content: string): { readonly part: string; readonly text: string }[] {
  const count = Math.max(1, Math.ceil(content.length / MOST_IN_CELL));
  return Array.from({ length: count }, (_, at) => ({
    part: `${at + 1}/${count}`,
    text: content.slice(at * MOST_IN_CELL, (at + 1) * MOST_IN_CELL),
  }));
}

/** The rows that hold the parts of one content. */
export interface PartRows {
  readonly first: TableRow;
  /** As they stand in the tab. */
  readonly rows: readonly TableRow[];
  /** Sheet rows of the parts, in the order of the parts. */
  readonly parts: readonly number[];
  /** Whether every part is there. */
  readonly whole: boolean;
}

/** The rows of a tab by the content that they are parts of. @param headings whose cells are alike in all its parts */
export function groupParts(rows: readonly TableRow[], headings: readonly string[]): PartRows[] {
  const groups = groupBy(rows, (row) => headings.map((heading) => textAt(row, heading)).join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const numbered = group
      .map((row) => ({ row: row.row, part: Number(/^\d+/.exec(textAt(row, PART))?.[0] ?? 0) }))
      .sort((one, other) => one.part - other.part);
    const count = Number(/\d+$/.exec(textAt(first, PART))?.[0] ?? 0);
    return [
      {
        first,
        rows: group,
        parts: numbered.map(({ row }) => row),
        whole: numbered.length === count && numbered.every(({ part }, at) => part === at + 1),
      },
    ];
  });
}
