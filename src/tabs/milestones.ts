import { type CalendarDate, parseDate } from '../lang/calendar';
import type { FormulaPlaces, TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';
import { MILESTONE_TONES } from './tones';

/** When the data show that a milestone is done; the Office's own date goes before it. */
export const BY_DATA = 'Theo số liệu';

export const MILESTONES_TAB: TabSpec = {
  id: 'milestones',
  name: 'Tiến độ',
  title: 'TIẾN ĐỘ',
  guidance:
    'Các mốc của Kế hoạch, mục II.3. Ghi "Hoàn thành ngày" khi xong việc; để trống thì lấy ngày "Theo số liệu", nếu sổ cho thấy.',
  columns: [
    { heading: 'Mốc', kind: 'in', required: true, width: 420 },
    { heading: 'Bắt đầu', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
    { heading: 'Kết thúc', kind: 'in', required: true, format: 'dd/MM/yyyy', width: 100 },
    { heading: 'Đơn vị chủ trì', kind: 'in', width: 160 },
    { heading: 'Hoàn thành ngày', kind: 'in', format: 'dd/MM/yyyy', width: 120 },
    { heading: 'Tình trạng', kind: 'formula', width: 120, formula: milestoneState, tones: MILESTONE_TONES },
    { heading: 'Ghi chú', kind: 'in', width: 220 },
    { heading: BY_DATA, kind: 'auto', format: 'dd/MM/yyyy', width: 120 },
  ],
};

/** `Tình trạng` by the day it is looked at; "Sắp đến hạn" in the last 14 days (workbook.md). */
function milestoneState(at: FormulaPlaces): string {
  const [from, to, typed] = [at.cell('Bắt đầu'), at.cell('Kết thúc'), at.cell('Hoàn thành ngày')];
  const done = `IF(${typed}<>"";${typed};${at.cell(BY_DATA)})`;
  return (
    `=IF(${to}="";"";IF(${done}<>"";IF(${done}>${to};"Hoàn thành muộn";"Hoàn thành");` +
    `IF(TODAY()>${to};"Quá hạn";IF(TODAY()<${from};"Chưa đến";` +
    `IF(${to}-TODAY()<=14;"Sắp đến hạn";"Đang thực hiện")))))`
  );
}

/** One row of `Tiến độ` (plan II.3). */
export interface Milestone {
  readonly name: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
}

export function readMilestones(table: Table): Milestone[] {
  return table.rows.map((row) => ({
    name: textAt(row, 'Mốc'),
    from: parseDate(cellAt(row, 'Bắt đầu')),
    to: parseDate(cellAt(row, 'Kết thúc')),
    doneOn: parseDate(cellAt(row, 'Hoàn thành ngày')),
  }));
}
