import { covers } from '../../../workbook/a1';
import { displayValue } from '../../../workbook/display';
import type { Area, ConditionalRule, LocalWorkbook } from '../../../workbook/model';
import { heightOf } from '../../../workbook/rowHeights';
import type { DrawnCell, Sheet } from '../../../workbook/sheet';
import type { ViewCell } from '../../protocol';
import { linkOf, sourceOf } from './cells';
import type { StyleTable } from './style-table';

/** What a tab looks like for everybody: its cells and the heights that follow from them. */
export interface TabDrawing {
  readonly cells: readonly ViewCell[];
  readonly columnStyles: readonly (number | null)[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface DrawOptions {
  readonly book: LocalWorkbook;
  readonly styles: StyleTable;
  /** For each cell the conditional formats that hold. */
  holding(cells: readonly DrawnCell[]): readonly (readonly ConditionalRule[])[];
  /** The relative address of a made file, by the link that scripts know it by. */
  madeFile(url: string): string | undefined;
}

const NO_RULES: readonly ConditionalRule[] = [];
const USUAL_SIZE = 10;

/** Draws a tab from its stored cells. */
export function drawTab(sheet: Sheet, options: DrawOptions): TabDrawing {
  const { styles } = options;
  const stored = [...sheet.everyCell()].filter(
    ({ row, column }) => row <= sheet.maxRows && column <= sheet.maxColumns,
  );
  const rules = options.holding(stored);
  const boxes = boxesOf(sheet);
  const columnStyles = columnStylesOf(sheet, styles);
  const heights = new Heights(sheet);
  const cells: ViewCell[] = [];
  const notes: { row: number; column: number; text: string }[] = [];
  stored.forEach((cell, at) => {
    const { row, column } = cell;
    if (cell.note !== '') notes.push({ row, column, text: cell.note });
    const isBox = boxes.length > 0 && boxes.some((area) => covers(area, row, column));
    const drawn = drawCell(cell, rules[at] ?? NO_RULES, isBox, options);
    if (drawn.text !== '') heights.note(cell, drawn.text);
    if (isBox || !isBare(drawn, columnStyles[column - 1])) cells.push(drawn);
  });
  const hiddenRows = sheet.existingRows().filter((row) => sheet.isRowHidden(row));
  return { cells, columnStyles, rowHeights: heights.all(), hiddenRows, notes };
}

/** Nothing to see but what its column shows anyway. */
function isBare(cell: ViewCell, columnStyle: number | null | undefined): boolean {
  return cell.text === '' && cell.source === undefined && cell.style === (columnStyle ?? undefined);
}

function drawCell(
  cell: DrawnCell,
  rules: readonly ConditionalRule[],
  isBox: boolean,
  { book, styles, madeFile }: DrawOptions,
): ViewCell {
  const { row, column, stored, look } = cell;
  const style = styles.dressedBy(look, rules);
  const isTick = isBox && (stored.value === null || typeof stored.value === 'boolean');
  const text = isTick ? '' : displayValue(stored, look.numberFormat, book.locale);
  const source =
    isTick && stored.formula === undefined ? undefined : sourceOf(stored, look, text, book.locale);
  const link = linkOf(stored, madeFile);
  return {
    row,
    column,
    text,
    ...(source === undefined ? {} : { source }),
    ...(isTick ? { ticked: stored.value === true } : {}),
    ...(typeof stored.value === 'number' ? { isNumber: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Areas of boxes to tick. */
export function boxesOf(sheet: Sheet): Area[] {
  return sheet.validations.filter(({ kind }) => kind === 'checkbox').map(({ area }) => area);
}

function columnStylesOf(sheet: Sheet, styles: StyleTable): (number | null)[] {
  const count = Math.min(sheet.dressedColumns, sheet.maxColumns);
  return Array.from({ length: count }, (_, at) => styles.placeOf(sheet.columnLook(at + 1)) ?? null);
}

/** Rows grow with their text, as in Sheets; a height that a person set stays. */
class Heights {
  private readonly needed = new Map<number, number>();

  constructor(private readonly sheet: Sheet) {}

  note({ row, column, look }: DrawnCell, text: string): void {
    const { sheet } = this;
    const { style } = look;
    const fontSize = style.fontSize ?? USUAL_SIZE;
    const isLow =
      fontSize <= USUAL_SIZE && (style.wrap !== true || (text.length < 8 && !text.includes('\n')));
    if (isLow || sheet.hasOwnHeight(row)) return;
    const merge = sheet.merges.find((area) => covers(area, row, column));
    if (merge && merge.rows > 1) return;
    let width = 0;
    for (let at = 0; at < (merge?.columns ?? 1); at++) width += sheet.columnWidth(column + at);
    const height = heightOf({ text, fontSize, bold: style.bold === true, wrap: style.wrap === true, width });
    if (height > (this.needed.get(row) ?? 0)) this.needed.set(row, height);
  }

  /** Rows that differ from the usual height. */
  all(): Record<number, number> {
    const { sheet } = this;
    const usual = sheet.usualRowHeight;
    const heights: Record<number, number> = {};
    for (const row of sheet.existingRows()) {
      const height = sheet.hasOwnHeight(row)
        ? sheet.rowHeight(row)
        : Math.max(usual, this.needed.get(row) ?? 0);
      if (height !== usual) heights[row] = height;
    }
    return heights;
  }
}
