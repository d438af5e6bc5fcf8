import type { Figure } from '../../figures/figure';
import { fieldTrends, neverVisited, pendingCheckUps, yearTrends } from '../../figures/trends';
import { overdueCheckUps } from '../../follow/logs';
import { formatDate } from '../../lang/calendar';
import { formatCount } from '../../lang/numbers';
import { KIND_WORD } from '../../plan/field';
import type { OutCell } from '../block';
import type { Canvas } from './canvas';
import { daysTo, overdueCheckUpsCell, wordsWithDeadline } from './coming';
import type { OverviewInput } from './input';
import { HEAD_MARK, type Ledger } from './ledger';
import { fitLine, SCREEN_ROWS, widthOf } from './screen';

/** How many rows the blocks that charts are drawn from have; a page of another shape is laid out anew. */
export interface PageShape {
  readonly targets: number;
  readonly years: number;
  readonly fields: number;
}

const MOST_TARGETS = 12;
const MOST_YEARS = 12;
const MOST_FIELDS = 12;
const NURTURE_LINES = 6;
/** Columns of a year's table that are left for fields, two each. */
const FIELDS_OF_YEAR = 2;
/** The charts stand on the right of the blocks, one below the other. Rows of the sheet. */
export const CHART_ROWS = 12;
/** Plain numbers of the charts stand behind them, for a chart shall not depend on what a link counts as. */
export const CHART_COLUMN = 9;

/** Words of the heads of tables, by which these rows are coloured. */
export const TABLE_HEADS = [
  'Chỉ tiêu',
  'Năm',
  'Lĩnh vực, đối tượng',
  'Hẹn kiểm tra',
  'Đơn vị',
  'Dòng',
] as const;

/** Rows of the sheet where the blocks below the screen begin: each with a head, then a table. */
export interface BlockRows {
  readonly targets: number;
  readonly years: number;
  readonly fields: number;
  readonly nurture: number;
  readonly departments: number;
  readonly ledger: number;
}

/** The shape that the workbook asks for. */
export function shapeOf({ targets, assessment, scope }: OverviewInput): PageShape {
  return {
    targets: Math.min(targets.length, MOST_TARGETS),
    years: Math.min(yearTrends(assessment, scope).length, MOST_YEARS),
    fields: Math.min(fieldTrends(assessment, scope).length, MOST_FIELDS),
  };
}

/** Where everything stands on a page of that shape. */
export function blockRows(shape: PageShape, departments: number): BlockRows {
  const targets = SCREEN_ROWS + 2;
  const years = targets + shape.targets + 4;
  const fields = years + shape.years + 4;
  const nurture = fields + shape.fields + 4;
  const charts = targets + 2 * CHART_ROWS;
  const below = Math.max(nurture + NURTURE_LINES + 6, charts + 1);
  return { targets, years, fields, nurture, departments: below, ledger: below + departments + 4 };
}

/** Everything between the screen and the ledger. */
export function putBlocks(canvas: Canvas, input: OverviewInput, ledger: Ledger, rows: BlockRows): void {
  putTargets(canvas, input, ledger, rows.targets);
  putYears(canvas, input, ledger, rows.years);
  putFields(canvas, input, ledger, rows.fields);
  putNurture(canvas, input, ledger, rows.nurture);
  putDepartments(canvas, input, ledger, rows.departments);
}

function putTargets(canvas: Canvas, { targets }: OverviewInput, ledger: Ledger, row: number): void {
  canvas.put(row, 1, `${HEAD_MARK} TẤT CẢ CHỈ TIÊU`);
  canvas.put(row + 1, 1, 'Chỉ tiêu', '', 'Tối thiểu', 'Đăng ký', 'Công nhận', 'Chờ quyết định', 'Tình trạng');
  canvas.put(row + 1, CHART_COLUMN, 'Tối thiểu', 'Đã công nhận');
  targets.slice(0, MOST_TARGETS).forEach((target, at) => {
    const label = `${target.field.name}, ${KIND_WORD[target.kind].toLowerCase()}`;
    canvas.put(
      row + 2 + at,
      1,
      fitLine(label, widthOf(1, 2)),
      '',
      target.minimum,
      ledger.number(`${label}: đã đăng ký`, target.registered),
      ledger.number(`${label}: đã công nhận`, target.recognised),
      ledger.number(`${label}: đạt, chờ quyết định`, target.awaitingDecision),
      target.status,
    );
    canvas.put(row + 2 + at, CHART_COLUMN, target.minimum, target.recognised.value);
  });
  putMore(canvas, row + 2 + MOST_TARGETS, targets.length - MOST_TARGETS, 'chỉ tiêu, xem trang Chỉ tiêu');
}

function putYears(canvas: Canvas, input: OverviewInput, ledger: Ledger, row: number): void {
  const years = yearTrends(input.assessment, input.scope);
  const fields = input.assessment.records.fields.slice(0, FIELDS_OF_YEAR);
  canvas.put(row, 1, `${HEAD_MARK} THEO NĂM`);
  fields.forEach((field, at) => canvas.put(row, 4 + 2 * at, fitLine(field.name, widthOf(4, 2), true)));
  canvas.put(row + 1, 1, 'Năm', ...[0, ...fields].flatMap(() => ['Đăng ký', 'Công nhận']));
  canvas.put(row + 1, CHART_COLUMN, 'Đăng ký', 'Công nhận');
  years.slice(-MOST_YEARS).forEach((trend, at) => {
    const { year, registered, recognised } = trend;
    const parts = [
      { label: `Năm ${year}`, registered, recognised },
      ...trend.byField
        .filter(({ field }) => fields.includes(field))
        .map((one) => ({ ...one, label: `Năm ${year}, ${one.field.name}` })),
    ];
    canvas.put(row + 2 + at, 1, String(year), ...parts.flatMap((part) => pair(ledger, part)));
    canvas.put(row + 2 + at, CHART_COLUMN, registered.value, recognised.value);
  });
  putMore(canvas, row + 2 + MOST_YEARS, years.length - MOST_YEARS, 'năm trước đó');
}

function putFields(canvas: Canvas, input: OverviewInput, ledger: Ledger, row: number): void {
  const trends = fieldTrends(input.assessment, input.scope);
  canvas.put(row, 1, `${HEAD_MARK} THEO LĨNH VỰC VÀ ĐỐI TƯỢNG, CẢ GIAI ĐOẠN (lượt đăng ký)`);
  canvas.put(row + 1, 1, 'Lĩnh vực, đối tượng', '', 'Đăng ký', 'Công nhận');
  trends.slice(0, MOST_FIELDS).forEach(({ field, kind, ...trend }, at) => {
    const label = `${field.name}, ${KIND_WORD[kind].toLowerCase()}`;
    canvas.put(row + 2 + at, 1, fitLine(label, widthOf(1, 2)), '');
    canvas.put(row + 2 + at, 3, ...pair(ledger, { label: `${label}, các lượt`, ...trend }));
  });
  putMore(canvas, row + 2 + MOST_FIELDS, trends.length - MOST_FIELDS, 'dòng, xem trang Tổng hợp');
}

function pair(
  ledger: Ledger,
  one: { readonly label: string; readonly registered: Figure; readonly recognised: Figure },
): OutCell[] {
  return [
    ledger.number(`${one.label}: đăng ký`, one.registered),
    ledger.number(`${one.label}: công nhận`, one.recognised),
  ];
}

/** Check-ups with their days: which of them are overdue, formulas tell by the day they are looked at. */
function putNurture(canvas: Canvas, input: OverviewInput, ledger: Ledger, row: number): void {
  const { assessment, scope, nurture } = input;
  const overdue = overdueCheckUps(assessment.records.logs.nurture, scope.asOf);
  const late: Figure = { value: overdue.length, rows: overdue.map(({ place }) => place) };
  const never = neverVisited(assessment, scope);
  const pending = pendingCheckUps(assessment);
  canvas.put(row, 1, `${HEAD_MARK} BỒI DƯỠNG`);
  canvas.put(row + 1, 1, 'Lần kiểm tra quá hẹn', '');
  canvas.put(row + 1, 3, overdueCheckUpsCell(nurture) ?? ledger.number('Lần kiểm tra quá hẹn', late));
  canvas.put(row + 2, 1, 'Chưa kiểm tra lần nào', '');
  canvas.put(row + 2, 3, ledger.number('Được công nhận, chưa kiểm tra lần nào', never));
  canvas.put(row + 3, 1, 'Hẹn kiểm tra', '', 'Điển hình', '', '', 'Còn lại');
  const shown = pending.length > NURTURE_LINES ? NURTURE_LINES - 1 : NURTURE_LINES;
  pending.slice(0, shown).forEach(({ place, nextCheck }, at) => {
    if (!nextCheck) return;
    canvas.put(row + 4 + at, 1, formatDate(nextCheck), '');
    canvas.put(row + 4 + at, 3, ledger.toRow(place, fitLine(ledger.nameOf(place), widthOf(3, 3))), '', '');
    canvas.put(row + 4 + at, 6, daysTo(nextCheck));
  });
  if (pending.length === 0) canvas.put(row + 4, 1, 'Không có lần kiểm tra nào đang hẹn.');
  putMore(canvas, row + 4 + shown, pending.length - shown, 'lần hẹn, xem trang Bồi dưỡng');
}

function putDepartments(canvas: Canvas, input: OverviewInput, ledger: Ledger, row: number): void {
  const { states, workingYear } = input;
  canvas.put(row, 1, `${HEAD_MARK} ĐƠN VỊ, NĂM ${workingYear}`);
  canvas.put(row + 1, 1, 'Đơn vị', '', '', 'Số dòng', 'Trạng thái', '', 'Hạn');
  states.forEach(({ department, progress, rows, owes, deadline }, at) => {
    const name = fitLine(department.name, widthOf(1, 3));
    canvas.put(row + 2 + at, 1, { label: name, tab: department.tab, range: 'A1' }, '', '');
    canvas.put(
      row + 2 + at,
      4,
      ledger.number(`${department.name}, năm ${workingYear}`, rows),
      owes ? wordsWithDeadline(progress, deadline) : progress,
      '',
      formatDate(deadline),
    );
  });
}

function putMore(canvas: Canvas, row: number, more: number, what: string): void {
  if (more > 0) canvas.put(row, 1, `… và còn ${formatCount(more)} ${what}`);
}
