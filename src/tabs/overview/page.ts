import type { Cell } from '../../lang/calendar';
import type { OutCell, OutRows } from '../block';
import type { Table } from '../table';
import { blockRows, type PageShape, putBlocks, shapeOf } from './blocks';
import { Canvas } from './canvas';
import { putCards, sentenceForScreen } from './cards';
import type { OverviewInput } from './input';
import { Ledger } from './ledger';
import { type OverviewLook, overviewLook } from './look';
import { PANEL_COLUMN, putHeads, putPanels } from './panels';
import { COLUMNS, SCREEN_ROWS, widthOf } from './screen';

/** Grows with every change of the look: pages laid out by an older version are then laid out anew. */
const LAYOUT_VERSION = 2;
/** The first cell of every dashboard, of older versions too: by it the tab is known. */
export const OVERVIEW_TITLE = 'TỔNG QUAN';
/** Of the plan's own targets, fields and years (workbook.md, Settings). */
const STARTING_SHAPE: PageShape = { targets: 4, years: 4, fields: 4 };
const TIME_PLACE = { row: 1, column: PANEL_COLUMN };
/** When the Office's hand came by last; the list of departments repeats it. */
export const HEARTBEAT_PLACE = { row: SCREEN_ROWS + 1, column: 1 };

/** The dashboard as plain data: what stands in its cells, and how it looks. */
export interface OverviewPage {
  readonly cells: OutRows;
  /** Cells that change with every run: alone they are no reason to write the others. Rows and columns from 1. */
  readonly ofTheHour: readonly { readonly row: number; readonly column: number }[];
  /** Version and shape of the layout; equal for pages that look the same. */
  readonly layout: string;
  readonly look: OverviewLook;
}

/**
 * The dashboard (workbook.md, `Tổng quan`): on the first screen the targets in one sentence, the 2×2 of fields and
 * kinds with the names of those recognised, what waits for leadership, who has not sent, the next milestone;
 * below it tables, charts, departments, and the rows behind every number. Whatever depends on today is a formula.
 */
export function overviewPage(input: OverviewInput): OverviewPage {
  const shape = shapeOf(input);
  const rows = blockRows(shape, input.states.length);
  const canvas = new Canvas();
  const ledger = new Ledger(input.assessment, input.places, rows.ledger);
  canvas.put(TIME_PLACE.row, 1, OVERVIEW_TITLE);
  canvas.put(TIME_PLACE.row, 3, input.assessment.records.settings.text('Tên cơ quan', input.scope.asOf));
  canvas.put(TIME_PLACE.row, TIME_PLACE.column, `Số liệu lúc ${input.writtenAt}`);
  canvas.put(2, 1, sentenceForScreen(input.targets, widthOf(1, COLUMNS)));
  canvas.put(HEARTBEAT_PLACE.row, HEARTBEAT_PLACE.column, input.heartbeat ?? '');
  putCards(canvas, input, ledger, rows.targets);
  putPanels(canvas, input, ledger, rows.departments);
  putBlocks(canvas, input, ledger, rows);
  ledger.putOn(canvas);
  return pageOf(canvas, shape);
}

/**
 * The page of a book that was set up and never counted: its look, and nothing said that nobody knows yet. The first
 * `Tổng hợp lại` fills it.
 */
export function startingPage(milestones: Table | null): OverviewPage {
  const canvas = new Canvas();
  canvas.put(TIME_PLACE.row, 1, OVERVIEW_TITLE);
  canvas.put(2, 1, 'Chưa có số liệu. Văn phòng chạy “Tổng hợp lại” để có số liệu đầu tiên.');
  putHeads(canvas, milestones);
  return pageOf(canvas, STARTING_SHAPE);
}

function pageOf(canvas: Canvas, shape: PageShape): OverviewPage {
  return {
    cells: canvas.cells(),
    ofTheHour: [TIME_PLACE, HEARTBEAT_PLACE],
    layout: `${LAYOUT_VERSION}.${shape.targets}.${shape.years}.${shape.fields}`,
    look: overviewLook(shape),
  };
}

/** What the page's last line says of it: laid out fully or plainly, and a fingerprint of its cells. */
export interface OverviewMark {
  readonly layout: string;
  readonly full: boolean;
  readonly digest: string;
}

/** The line under everything else. */
export function markCell({ layout, full, digest }: OverviewMark): OutCell {
  return `Bố cục ${layout} ${full ? 'đầy đủ' : 'tối giản'}; dấu số liệu ${digest}`;
}

/** The mark of a page that stands; null where it has none, so that it is laid out anew. */
export function readMark(values: readonly (readonly Cell[])[]): OverviewMark | null {
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const cell = values[at]?.[0] ?? '';
    if ((values[at] ?? []).every((one) => one === '')) continue;
    const found = /^Bố cục (\S+) (đầy đủ|tối giản); dấu số liệu (\S+)$/.exec(String(cell));
    return found ? { layout: found[1] ?? '', full: found[2] === 'đầy đủ', digest: found[3] ?? '' } : null;
  }
  return null;
}

/** Whether a tab of the dashboard's name is one: its title stands, or nothing at all. */
export function isOverview(values: readonly (readonly Cell[])[]): boolean {
  return values[0]?.[0] === OVERVIEW_TITLE || values.every((row) => row.every((cell) => cell === ''));
}
