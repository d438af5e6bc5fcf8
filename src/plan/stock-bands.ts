/** A box of text on a page: its upper left corner and its width; millimetres. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** A box with the height that it may fill. */
export type Placed<Of extends Box> = Of & { readonly height: number };

/** Boxes above one another, that share one column of a band. */
export interface Column<Of extends Box> {
  readonly left: number;
  readonly width: number;
  /** From the top down; none overlaps the next. */
  readonly boxes: readonly Placed<Of>[];
}

/** A strip over the whole width of the page that cuts through no box, and its columns from left to right. */
export interface Band<Of extends Box> {
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column<Of>[];
}

/**
 * Boxes as rows and columns of a table, which is the only way to place text on a page without floats or text boxes
 * (platform.md 7). A box may be as high as there is room down to the next box below it, or to `foot`.
 * @param foot millimetres from the top, where the page's text ends
 */
export function bandsOf<Of extends Box>(boxes: readonly Of[], foot: number): Band<Of>[] {
  const placed = boxes
    .map((box): Placed<Of> => ({ ...box, height: heightOf(box, boxes, foot) }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const bands: Placed<Of>[][] = [];
  let end = 0;
  for (const box of placed) {
    const last = bands[bands.length - 1];
    if (last && box.top < end) last.push(box);
    else bands.push([box]);
    end = Math.max(end, box.top + box.height);
  }
  return bands.map((own) => {
    const top = Math.min(...own.map((box) => box.top));
    const bottom = Math.max(...own.map((box) => box.top + box.height));
    return { top, height: bottom - top, columns: columnsOf(own) };
  });
}

/**
 * Boxes that cannot be placed: so close above another that not even the smallest line has room, or beside another in
 * one column, because a third one below reaches under both.
 * @param line millimetres: the least height
 */
export function clashesOf<Of extends Box>(boxes: readonly Of[], foot: number, line: number): Placed<Of>[] {
  return bandsOf(boxes, foot).flatMap(({ columns }) =>
    columns.flatMap(({ boxes: own }) =>
      own.filter((box, at) => {
        const next = own[at + 1];
        // Tenths of millimetres were added up: a hair is no overlap.
        return box.height < line || (next !== undefined && next.top < box.top + box.height - 0.01);
      }),
    ),
  );
}

function heightOf<Of extends Box>(box: Of, boxes: readonly Of[], foot: number): number {
  const order = boxes.indexOf(box);
  const below = boxes.filter(
    (other, at) =>
      other !== box &&
      isBelowOrAbove(other, box) &&
      (other.top > box.top || (other.top === box.top && at > order)),
  );
  return Math.min(foot, ...below.map(({ top }) => top)) - box.top;
}

function isBelowOrAbove(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width;
}

/** Boxes whose sides overlap share a column, also through a third one. */
function columnsOf<Of extends Box>(boxes: readonly Placed<Of>[]): Column<Of>[] {
  const columns: { left: number; right: number; boxes: Placed<Of>[] }[] = [];
  for (const box of [...boxes].sort((a, b) => a.left - b.left)) {
    const last = columns[columns.length - 1];
    if (last && box.left < last.right) {
      last.boxes.push(box);
      last.right = Math.max(last.right, box.left + box.width);
    } else columns.push({ left: box.left, right: box.left + box.width, boxes: [box] });
  }
  return columns.map(({ left, right, boxes: own }) => ({
    left,
    width: right - left,
    boxes: own.sort((a, b) => a.top - b.top),
  }));
}
