import { CommandType, LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { Area } from '../../../workbook/model';
import type { TabView, ViewCell } from '../../protocol';
import { cellsOfText } from './clipboard';

import { holds } from './places';
import { isWarned, mayEdit } from './rights';
import { cellOf, SHEET, shapeOf, workbookOf } from './snapshot';
import { TICK_BOX } from './tick-box';
import { startUniver } from './univer';

/** A tab is drawn long before so many frames. */
const MOST_FRAMES = 120;

/** What a person does at the grid; the answers decide what stands there. */
export interface GridWork {
  type(row: number, column: number, text: string): void;
  paste(row: number, column: number, rows: readonly (readonly string[])[]): void;
  clear(area: Area): void;
  tick(row: number, column: number, ticked: boolean): void;
  selected(area: Area): void;
  /** A link was clicked. */
  follow(cell: ViewCell): void;
  /** Typing is refused here: in words why. @returns false = do not begin */
  refused(row: number, column: number): void;
  /** A warned cell: whether to go on. */
  confirmed(row: number, column: number): boolean;
  /** Something that this grid could do and the book cannot. */
  notOffered(what: string): void;
  scrolled(): void;
}

/** Commands of the grid that change the book: none of them is done by the grid. */
const TO_CLEAR = new Set(['sheet.command.clear-selection-content', 'sheet.command.clear-selection-all']);
const QUIET = /^sheet\.(operation|mutation\.(set-worksheet-row-auto-height|set-worksheet-active))/;
const LOOKS_ONLY =
  /^sheet\.command\.(set-(scroll|selection|activ|worksheet-activ|cell-edit|zoom)|scroll|select|expand|move-selection|copy$|change-zoom|toggle-cell)/;

/** Pixels of the heads of rows and columns. */
export const ROW_HEAD = 46;
export const COLUMN_HEAD = 20;

/** The grid of one tab at a time. Rows and columns count from 1 outside, from 0 in Univer. */
export class Grid {
  private readonly api: FUniver;
  private view: TabView | null = null;
  private shape = '';
  private units = 0;
  private unit = '';
  private cells = new Map<string, ViewCell>();
  /** True while the grid itself draws what the server said. */
  private drawing = false;
  /** Before that nobody can be asked how far it is scrolled. */
  private rendered = false;
  /** Views that wait until the editor is closed, oldest first. */
  private readonly late: TabView[] = [];
  private selection: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  /** Where each tab was left: scroll and selection. */
  private readonly left = new Map<
    number,
    { readonly selection: Area; readonly row: number; readonly column: number }
  >();

  constructor(
    private readonly container: HTMLElement,
    private readonly work: GridWork,
  ) {
    this.api = startUniver(container);
    this.keepOrder();
    this.guard();
    this.listen();
  }

  get selected(): Area {
    return this.selection;
  }

  get isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Whether the tab stands on the screen and takes keys. */
  get isDrawn(): boolean {
    return this.scrollState() !== null;
  }

  /** A cell as it is shown. */
  cell(row: number, column: number): ViewCell | undefined {
    return this.cells.get(keyOf({ row, column }));
  }

  /** Shows a tab, or what changed on it: cells and heights alone where the rest of its shape stayed. */
  show(view: TabView): void {
    // A drawing would take the editor away from whoever is typing in it, with what was typed.
    if (this.isEditing && view.id === this.view?.id) this.late.push(view);
    else this.draw(view);
  }

  /** What came while somebody was typing. */
  private showLate(): void {
    for (const view of this.late.splice(0)) if (view.id === this.view?.id) this.draw(view);
  }

  private draw(view: TabView): void {
    const before = this.view?.id === view.id ? this.view : null;
    const cells =
      before && view.changedOnly ? view.cells : before ? changedCells(this.cells, view.cells) : view.cells;
    if (!before || !view.changedOnly) this.cells = keyed(view.cells);
    else for (const cell of cells) this.cells.set(keyOf(cell), cell);
    const shape = shapeOf(view);
    const isSame = before !== null && shape === this.shape;
    this.view = view;
    this.shape = shape;
    if (!isSame) return this.redraw({ ...view, cells: [...this.cells.values()] });
    this.patchHeights(before, view);
    this.patchCells(cells, view);
  }

  private redraw(view: TabView): void {
    const before = this.api.getActiveWorkbook();
    const kept = this.left.get(view.id);
    // The part that takes the keys goes with the old workbook: who was typing there goes on in the new one.
    const hadKeys = this.hasKeys();
    this.unit = `tab-${(this.units += 1)}`;
    this.drawing = true;
    try {
      this.api.createWorkbook({ ...workbookOf(view, this.unit), resources: notesOf(view) });
      if (before) this.api.disposeUnit(before.getId());
    } finally {
      this.drawing = false;
    }
    const first = { row: Math.min(view.frozenRows + 1, view.rows), column: 1, rows: 1, columns: 1 };
    this.select(kept?.selection ?? first, false);
    if (kept) this.scrollTo(kept.row, kept.column);
    if (hadKeys) this.focus();
    this.work.scrolled();
  }

  /** The grid's canvases would come first for who goes by Tab, before the menus; it makes them when it pleases. */
  private keepOrder(): void {
    const inOrder = (): void => {
      for (const canvas of this.container.querySelectorAll('canvas[tabindex="1"]'))
        canvas.setAttribute('tabindex', '0');
    };
    new MutationObserver(inOrder).observe(this.container, { childList: true, subtree: true });
  }

  private patchHeights(before: TabView, view: TabView): void {
    const rows = new Set([...Object.keys(before.rowHeights), ...Object.keys(view.rowHeights)].map(Number));
    for (const row of rows) {
      const height = view.rowHeights[row] ?? view.usualRowHeight;
      if (height === (before.rowHeights[row] ?? before.usualRowHeight)) continue;
      const range = { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: view.columns - 1 };
      this.mutate('sheet.mutation.set-worksheet-row-height', { ranges: [range], rowHeight: height });
    }
  }

  private patchCells(cells: readonly ViewCell[], view: TabView): void {
    if (cells.length === 0) return;
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const cell of cells)
      (cellValue[cell.row - 1] ??= {})[cell.column - 1] = {
        p: null,
        f: null,
        si: null,
        ...cellOf(cell, view.styles),
      };
    this.put(cellValue);
  }

  /** Draws a cell before the server has answered; its answer is drawn over it. */
  draft(row: number, column: number, text: string): void {
    const known = this.cell(row, column) ?? { row, column, text: '' };
    const cell = { ...known, text };
    this.put({ [row - 1]: { [column - 1]: { p: null, ...cellOf(cell, this.view?.styles ?? []) } } });
  }

  /** Draws a cell as the server last said it: after a refusal. */
  undraft(row: number, column: number): void {
    const cell = this.cell(row, column) ?? { row, column, text: '' };
    this.put({ [row - 1]: { [column - 1]: { p: null, f: null, ...cellOf(cell, this.view?.styles ?? []) } } });
  }

  private put(cellValue: unknown): void {
    this.mutate('sheet.mutation.set-range-values', { cellValue });
  }

  private mutate(name: string, params: object): void {
    this.drawing = true;
    try {
      this.api.syncExecuteCommand(name, { unitId: this.unit, subUnitId: SHEET, ...params });
    } finally {
      this.drawing = false;
    }
  }

  /** Goes to cells of the tab that is shown. */
  select(area: Area, scroll = true): void {
    const { view } = this;
    const sheet = this.sheet();
    if (!view || !sheet) return;
    const row = Math.min(area.row, view.rows);
    const column = Math.min(area.column, view.columns);
    const rows = Math.min(area.rows, view.rows - row + 1);
    const columns = Math.min(area.columns, view.columns - column + 1);
    sheet.setActiveSelection(sheet.getRange(row - 1, column - 1, rows, columns));
    this.selection = { row, column, rows, columns };
    this.remember();
    this.work.selected(this.selection);
    if (scroll && (row > view.frozenRows || column > view.frozenColumns))
      this.scrollTo(Math.max(row - 3, view.frozenRows), Math.max(column - 2, view.frozenColumns));
  }

  /** Rows and columns from 0. Univer throws at a scroll before it has drawn a tab: then it waits for the next frame. */
  private scrollTo(row: number, column: number, frames = MOST_FRAMES): void {
    const { unit } = this;
    try {
      this.sheet()?.scrollToCell(row, column, 0);
    } catch (error) {
      if (frames === 0) throw error;
      requestAnimationFrame(() => {
        if (unit === this.unit) this.scrollTo(row, column, frames - 1);
      });
    }
  }

  focus(): void {
    this.container.querySelector<HTMLElement>('[data-u-comp="editor"], canvas')?.focus();
  }

  /** Where a cell is seen, in pixels of the window; it may lie beyond the edges of the grid. */
  rectangle(row: number, column: number): DOMRect | null {
    const { view } = this;
    if (!view) return null;
    const { x, y } = this.scroll();
    const from = this.container.getBoundingClientRect();
    const left = sumOf(1, column - 1, (one) => widthOf(view, one)) - (column > view.frozenColumns ? x : 0);
    const top = sumOf(1, row - 1, (one) => heightOf(view, one)) - (row > view.frozenRows ? y : 0);
    const merge = view.merges.find((area) => holds(area, row, column));
    const width = sumOf(column, column + (merge?.columns ?? 1) - 1, (one) => widthOf(view, one));
    const height = sumOf(row, row + (merge?.rows ?? 1) - 1, (one) => heightOf(view, one));
    return new DOMRect(from.x + ROW_HEAD + left, from.y + COLUMN_HEAD + top, width, height);
  }

  /** How far the part that scrolls is scrolled, in pixels. */
  scroll(): { x: number; y: number } {
    const { view } = this;
    const state = this.scrollState();
    if (!view || !state) return { x: 0, y: 0 };
    const { sheetViewStartRow: row, sheetViewStartColumn: column, offsetX, offsetY } = state;
    // The state counts as many rows as are scrolled away, from the first of the tab though frozen ones stay.
    const y = sumOf(1, row, (one) => heightOf(view, one));
    const x = sumOf(1, column, (one) => widthOf(view, one));
    return { x: x + offsetX, y: y + offsetY };
  }

  private remember(): void {
    const { view, selection } = this;
    const state = this.scrollState();
    if (!view || !state) return;
    const row = state.sheetViewStartRow + view.frozenRows;
    this.left.set(view.id, { selection, row, column: state.sheetViewStartColumn + view.frozenColumns });
  }

  /** null as long as the grid is not drawn: it has parts then that nobody can be asked for. */
  private scrollState(): {
    sheetViewStartRow: number;
    sheetViewStartColumn: number;
    offsetX: number;
    offsetY: number;
  } | null {
    try {
      return (this.rendered && this.sheet()?.getScrollState()) || null;
    } catch {
      return null;
    }
  }

  private sheet():
    ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']> | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet();
  }

  /** Whatever would change the book is not done here but asked of the server. */
  private guard(): void {
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (event) => {
      const { id, type, params } = event;
      if (this.drawing || QUIET.test(id)) return;
      if (id === 'univer.command.undo' || id === 'univer.command.redo') {
        event.cancel = true;
        this.work.notOffered('undo');
      } else if (TO_CLEAR.has(id)) {
        event.cancel = true;
        if (this.allowed(this.selection.row, this.selection.column)) this.work.clear(this.selection);
      } else if (id === 'sheet.command.set-range-values') {
        event.cancel = true;
        this.typed(params as SetRangeValues);
      } else if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.')) {
        event.cancel = true;
      } else if (type === CommandType.COMMAND && id.startsWith('sheet.command.') && !LOOKS_ONLY.test(id)) {
        event.cancel = true;
        this.work.notOffered(id.replace('sheet.command.', ''));
      }
    });
    this.api.addEvent(this.api.Event.BeforeSheetEditStart, (event) => {
      const [row, column] = [event.row + 1, event.column + 1];
      if (this.cell(row, column)?.ticked !== undefined || !this.allowed(row, column)) event.cancel = true;
    });
  }

  private allowed(row: number, column: number): boolean {
    const { view } = this;
    if (!view) return false;
    if (!mayEdit(view, row, column)) {
      this.work.refused(row, column);
      return false;
    }
    return !isWarned(view, row, column) || this.work.confirmed(row, column);
  }

  private typed({ range, value }: SetRangeValues): void {
    const place = Array.isArray(range) ? range[0] : range;
    const cell = firstValue(value);
    if (!place || !cell) return;
    const [row, column] = [place.startRow + 1, place.startColumn + 1];
    const text = cell.f ?? textOf(cell.p) ?? (cell.v === null || cell.v === undefined ? '' : String(cell.v));
    if (text !== (this.cell(row, column)?.text ?? '')) this.work.type(row, column, text);
  }

  private listen(): void {
    const { Event } = this.api;
    this.api.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (this.rendered || stage < LifecycleStages.Rendered) return;
      this.rendered = true;
      this.api.getSheetHooks().onCellRender([TICK_BOX]);
      this.sheet()?.refreshCanvas();
      this.work.scrolled();
    });
    // The editor is still there while its end is told.
    this.api.addEvent(Event.SheetEditEnded, () => void setTimeout(() => this.showLate()));
    this.api.addEvent(Event.SelectionChanged, ({ selections }) => {
      const [range] = selections;
      if (!range || this.drawing) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      this.selection = {
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      this.remember();
      this.work.selected(this.selection);
    });
    this.api.addEvent(Event.Scroll, () => {
      this.remember();
      this.work.scrolled();
    });
    this.api.addEvent(Event.CellClicked, ({ row, column }) => {
      const cell = this.cell(row + 1, column + 1);
      if (cell?.ticked !== undefined) this.toggle(cell);
      else if (cell?.link) this.work.follow(cell);
    });
    // Before Univer's own hands: it would paste into itself.
    window.addEventListener('paste', (event) => this.pasted(event), { capture: true });
    window.addEventListener('keydown', (event) => this.pressed(event), { capture: true });
  }

  private toggle(cell: ViewCell): void {
    if (this.allowed(cell.row, cell.column)) this.work.tick(cell.row, cell.column, !cell.ticked);
  }

  private hasKeys(): boolean {
    const { activeElement } = document;
    return (
      activeElement !== null && (this.container.contains(activeElement) || isUniverEditor(activeElement))
    );
  }

  private pasted(event: ClipboardEvent): void {
    if (!this.hasKeys() || this.isEditing || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { row, column } = this.selection;
    if (this.allowed(row, column))
      this.work.paste(row, column, cellsOfText(event.clipboardData.getData('text/plain')));
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.hasKeys() || this.isEditing || event.key !== ' ') return;
    const cell = this.cell(this.selection.row, this.selection.column);
    if (cell?.ticked === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.toggle(cell);
  }
}

interface SetRangeValues {
  readonly range?: { startRow: number; startColumn: number } | { startRow: number; startColumn: number }[];
  readonly value?: unknown;
}
interface CellValue {
  readonly v?: unknown;
  readonly f?: string | null;
  readonly p?: { body?: { dataStream?: string } } | null;
}

/** One cell, or a matrix whose first is meant. */
function firstValue(value: unknown): CellValue | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('v' in value || 'p' in value || 'f' in value) return value as CellValue;
  return firstValue(Object.values(value)[0]);
}

/** Rich text as plain: paragraphs end with \r, the text with \r\n. */
function textOf(rich: CellValue['p']): string | null {
  const stream = rich?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function isUniverEditor(element: Element): boolean {
  return element.closest('[data-u-comp]') !== null;
}

/** Cells that look otherwise than before; those that are gone come as empty ones. */
function changedCells(before: ReadonlyMap<string, ViewCell>, now: readonly ViewCell[]): ViewCell[] {
  const seen = new Set<string>();
  const changed = now.filter((cell) => {
    const key = keyOf(cell);
    seen.add(key);
    return JSON.stringify(before.get(key)) !== JSON.stringify(cell);
  });
  for (const [key, { row, column, text }] of before)
    if (!seen.has(key) && text !== '') changed.push({ row, column, text: '' });
  return changed;
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row},${column}`;
}

function keyed(cells: readonly ViewCell[]): Map<string, ViewCell> {
  return new Map(cells.map((cell) => [keyOf(cell), cell]));
}

function notesOf({ notes }: TabView): { name: string; data: string }[] {
  const byRow: Record<number, Record<number, object>> = {};
  notes.forEach(({ row, column, text }, at) => {
    const height = Math.min(240, 40 + 18 * Math.ceil(text.length / 28));
    const note = { id: `note-${at}`, row: row - 1, col: column - 1, width: 240, height, note: text };
    (byRow[row - 1] ??= {})[column - 1] = note;
  });
  return [{ name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify({ [SHEET]: byRow }) }];
}

/** Pixels of a row; hidden ones have none. */
export function heightOf(view: TabView, row: number): number {
  return view.hiddenRows.includes(row) ? 0 : (view.rowHeights[row] ?? view.usualRowHeight);
}

/** Pixels of a column; hidden ones have none. */
export function widthOf(view: TabView, column: number): number {
  return view.hiddenColumns.includes(column) ? 0 : (view.columnWidths[column - 1] ?? 100);
}

/** Sum over from … to, both counted from 1, `to` left out where it is the place of a start counted from 0. */
export function sumOf(from: number, to: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += size(at);
  return sum;
}
