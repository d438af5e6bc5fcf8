import type { Figure } from '../../figures/figure';
import { awaitingInScope, rowsInScope } from '../../figures/targets';
import { formatCount } from '../../lang/numbers';
import type { RowPlace } from '../../register/registration';
import type { OutCell } from '../block';
import type { Table } from '../table';
import type { Canvas } from './canvas';
import { milestoneCells, wordsWithDeadline } from './coming';
import type { OverviewInput } from './input';
import type { Ledger } from './ledger';
import { fitLine, widthOf } from './screen';

/** The panels on the right stand in two columns: what, and how it stands with it. */
export const PANEL_COLUMN = 9;
export const WAITING_ROW = 3;
export const WAITING_LINES = 6;
export const UNSENT_ROW = 10;
export const UNSENT_LINES = 5;
export const MILESTONE_ROW = 16;
export const MILESTONE_LINES = 3;
const WAITING = 'Cần lãnh đạo quyết định';

/** What waits for leadership, who has not sent, what comes next. */
export function putPanels(
  canvas: Canvas,
  input: OverviewInput,
  ledger: Ledger,
  departmentsRow: number,
): void {
  putHeads(canvas, input.milestones);
  putWaiting(canvas, input, ledger);
  putUnsent(canvas, input, departmentsRow);
}

/** What needs no figures: the heads, and the milestone, which is a formula. */
export function putHeads(canvas: Canvas, milestones: Table | null): void {
  const { when, name } = milestoneCells(milestones);
  canvas.put(WAITING_ROW, PANEL_COLUMN, WAITING.toUpperCase());
  canvas.put(UNSENT_ROW, PANEL_COLUMN, 'ĐƠN VỊ CHƯA GỬI');
  canvas.put(MILESTONE_ROW, PANEL_COLUMN, 'MỐC TIẾP THEO', when);
  canvas.put(MILESTONE_ROW + 1, PANEL_COLUMN, name);
}

interface Waiting {
  readonly place: RowPlace;
  readonly name: string;
  readonly what: string;
}

/** Passed the vote and undecided; proposed to a higher level and unanswered. */
function waitingFor({ assessment, scope }: OverviewInput): Waiting[] {
  const passed = rowsInScope(assessment, scope).filter((one) => awaitingInScope(assessment, one, scope));
  const proposed = assessment.records.awards.filter((award) => award.state === 'Đề nghị');
  return [
    ...passed.map(({ place, name, year }) => ({
      place,
      name,
      what: `quyết định công nhận năm ${year ?? ''}`,
    })),
    ...proposed.map(({ place, code, award }) => ({
      place,
      name: assessment.byCode.get(code)?.name ?? code,
      what: `đề nghị ${award}`,
    })),
  ];
}

function putWaiting(canvas: Canvas, input: OverviewInput, ledger: Ledger): void {
  const waiting = waitingFor(input);
  const figure: Figure = { value: waiting.length, rows: waiting.map(({ place }) => place) };
  canvas.put(WAITING_ROW, PANEL_COLUMN + 1, ledger.number(WAITING, figure));
  const shown = waiting.length > WAITING_LINES ? WAITING_LINES - 1 : WAITING_LINES;
  const lines = waiting
    .slice(0, shown)
    .map(({ place, name, what }): OutCell[] => [
      ledger.toRow(place, fitLine(name, widthOf(PANEL_COLUMN))),
      fitLine(what, widthOf(PANEL_COLUMN + 1)),
    ]);
  const more = `… và còn ${formatCount(waiting.length - shown)} việc khác`;
  if (waiting.length > shown) lines.push([ledger.link(WAITING, figure, more)]);
  if (lines.length === 0) lines.push(['Không có việc chờ quyết định.']);
  lines.forEach((cells, at) => canvas.put(WAITING_ROW + 1 + at, PANEL_COLUMN, ...cells));
}

function putUnsent(canvas: Canvas, { states, places, workingYear }: OverviewInput, row: number): void {
  const unsent = [
    ...states.filter(({ overdue }) => overdue),
    ...states.filter((one) => one.owes && !one.overdue),
  ];
  const below = (label: string | number): OutCell => ({ label, tab: places.self, range: `A${row}` });
  canvas.put(
    UNSENT_ROW,
    PANEL_COLUMN,
    `ĐƠN VỊ CHƯA GỬI NĂM ${workingYear}`,
    unsent.length > 0 ? below(unsent.length) : 0,
  );
  const shown = unsent.length > UNSENT_LINES ? UNSENT_LINES - 1 : UNSENT_LINES;
  const lines = unsent
    .slice(0, shown)
    .map(({ department, progress, deadline }): OutCell[] => [
      { label: fitLine(department.name, widthOf(PANEL_COLUMN)), tab: department.tab, range: 'A1' },
      wordsWithDeadline(progress, deadline),
    ]);
  if (unsent.length > shown)
    lines.push([below(`… và còn ${formatCount(unsent.length - shown)} đơn vị khác`)]);
  if (lines.length === 0)
    lines.push([states.length > 0 ? 'Mọi đơn vị đã gửi, hoặc báo không đăng ký.' : 'Chưa có đơn vị nào.']);
  lines.forEach((cells, at) => canvas.put(UNSENT_ROW + 1 + at, PANEL_COLUMN, ...cells));
}
