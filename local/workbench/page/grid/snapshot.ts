import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { TabView, ViewCell, ViewStyle } from '../../protocol';

/** A tab as the grid takes it. Univer counts from 0; it shows what the server says and counts nothing itself. */

export const SHEET = 'sheet';
/** Pixels a point. */
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const [WRAP, OVERFLOW] = [3, 1] as const;
const TEXT = 1;
const THIN = 1;
const LINE = { s: THIN, cl: { rgb: '#c7cdd4' } };
const LINK = { rgb: '#0b57d0' };

/** The workbook of one tab. @param unit a name that no other has */
export function workbookOf(view: TabView, unit: string): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of view.cells) (cellData[cell.row - 1] ??= {})[cell.column - 1] = cellOf(cell, view.styles);
  const hiddenRows = new Set(view.hiddenRows);
  const hiddenColumns = new Set(view.hiddenColumns);
  const rowData: Record<number, { h?: number; hd?: 0 | 1; ia?: 0 }> = {};
  for (const [row, height] of Object.entries(view.rowHeights))
    rowData[Number(row) - 1] = { h: height, ia: 0 };
  for (const row of hiddenRows) rowData[row - 1] = { ...rowData[row - 1], hd: 1 };
  return {
    id: unit,
    name: view.name,
    appVersion: '',
    locale: 'viVN' as never,
    styles: {},
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: view.name,
        rowCount: view.rows,
        columnCount: view.columns,
        defaultRowHeight: view.usualRowHeight,
        showGridlines: view.gridlinesHidden ? 0 : 1,
        cellData,
        rowData,
        columnData: Object.fromEntries(
          view.columnWidths.map((width, at) => [
            at,
            { w: width, ...(hiddenColumns.has(at + 1) ? { hd: 1 as const } : {}), ...columnStyle(view, at) },
          ]),
        ),
        mergeData: view.merges.map(({ row, column, rows, columns }) => ({
          startRow: row - 1,
          startColumn: column - 1,
          endRow: row + rows - 2,
          endColumn: column + columns - 2,
        })),
        freeze: {
          xSplit: view.frozenColumns,
          ySplit: view.frozenRows,
          startRow: view.frozenRows === 0 ? -1 : view.frozenRows,
          startColumn: view.frozenColumns === 0 ? -1 : view.frozenColumns,
        },
      },
    },
  };
}

function columnStyle({ columnStyles, styles }: TabView, at: number): { s?: IStyleData } {
  const place = columnStyles?.[at];
  const style = place === null || place === undefined ? undefined : styles[place];
  return style ? { s: styleOf(style) } : {};
}

/** A cell as the grid takes it. A cell that shows nothing any more is one too: it wipes what stood there. */
export function cellOf(cell: ViewCell, styles: readonly ViewStyle[]): ICellData {
  const style = cell.style === undefined ? undefined : styles[cell.style];
  const made = style ? styleOf(style) : {};
  if (cell.ticked !== undefined) return { v: '', t: TEXT, s: made, custom: { ticked: cell.ticked } };
  if (cell.isNumber && made.ht === undefined) made.ht = HORIZONTAL.right;
  if (cell.link) Object.assign(made, { cl: LINK, ul: { s: 1 } });
  return { v: cell.text, t: TEXT, s: made };
}

function styleOf(style: ViewStyle): IStyleData {
  const { bold, italic, fontSize, fontFamily, fontColour, background, wrap, horizontal, vertical, border } =
    style;
  return {
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ff: fontFamily ?? 'Arial',
    fs: fontSize ?? 10,
    ...(fontColour ? { cl: { rgb: fontColour } } : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    tb: wrap ? WRAP : OVERFLOW,
    ...(horizontal ? { ht: HORIZONTAL[horizontal] } : {}),
    vt: VERTICAL[vertical ?? 'bottom'],
    ...(border ? { bd: { t: LINE, r: LINE, b: LINE, l: LINE } } : {}),
  };
}

/** What must be equal for a tab to be drawn by cells alone: another shape is drawn as a whole. */
export function shapeOf(view: TabView): string {
  const { rows, columns, frozenRows, frozenColumns, gridlinesHidden, columnWidths } = view;
  const { hiddenRows, hiddenColumns, merges, columnStyles, name } = view;
  return JSON.stringify([
    [rows, columns, frozenRows, frozenColumns, gridlinesHidden, name],
    [columnWidths, hiddenRows, hiddenColumns, merges, columnStyles, view.notes],
  ]);
}
