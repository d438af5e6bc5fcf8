import type { CalendarDate } from '../../lang/calendar';
import { type CellLink, columnLetters, type FormulaCell, type OutCell } from '../block';
import { BY_DATA } from '../milestones';
import type { Table } from '../table';

/** A name longer than this would need a fourth line of its panel. */
const LONGEST_NAME = 190;

/** The panel of the next milestone. */
export interface MilestoneCells {
  /** The day and the days left. */
  readonly when: OutCell;
  readonly name: OutCell;
}

/**
 * The next milestone as formulas over `Tiến độ`, so that it moves on when nobody runs a script: the nearest
 * `Kết thúc` from today on that neither `Hoàn thành ngày` nor `Theo số liệu` says is done. Milestones that are overdue are counted beside it, and
 * so are days typed as text, which no formula can compare.
 * @param table `Tiến độ` as read; null where there is none
 */
export function milestoneCells(table: Table | null): MilestoneCells {
  const areas = table ? areasOf(table, 'Mốc', 'Kết thúc', 'Hoàn thành ngày', BY_DATA) : [];
  const [names, ends, ...days] = areas;
  const done = days.filter((area) => area !== '');
  if (!table || !names || !ends)
    return { when: '', name: 'Chưa có trang Tiến độ. Chạy “Thiết lập sổ…” để có trang này.' };
  const open = done.map((area) => `;${area};""`).join('');
  const ahead = `COUNTIFS(${ends};">="&TODAY()${open})`;
  const next = `MINIFS(${ends};${ends};">="&TODAY()${open})`;
  const which = `MATCH(1;INDEX((${ends}=${next})*${done.length > 0 ? done.map((area) => `(${area}="")`).join('*') : '1'};0);0)`;
  const left = `IF(${next}=TODAY();"hôm nay";"còn "&(${next}-TODAY())&" ngày")`;
  const overdue = `COUNTIFS(${ends};"<"&TODAY()${open})`;
  const texts = `COUNTA(${ends})-COUNT(${ends})`;
  const late = `IF(${overdue}>0;"Quá hạn "&${overdue}&" mốc. ";"")`;
  const unread = `IF(${texts}>0;${texts}&" mốc có ngày gõ dạng chữ, chưa tính. ";"")`;
  const name = `IF(${ahead}=0;"Không còn mốc nào của Kế hoạch phía trước.";LEFT(INDEX(${names};${which});${LONGEST_NAME}))`;
  const range = `A${table.headingRow}`;
  const link = (formula: string): CellLink => ({ label: { formula: `=${formula}` }, tab: table.tab, range });
  return {
    when: link(`IF(${ahead}=0;"";TEXT(${next};"dd/mm/yyyy")&", "&${left})`),
    name: link(`${late}&${unread}&${name}`),
  };
}

/**
 * How many check-ups are overdue: counted by a formula over `Bồi dưỡng`.`Tình trạng`, itself a formula of the day.
 * Null where that column is missing or holds nothing beside its days: a workbook that was never set up.
 */
export function overdueCheckUpsCell(table: Table | null): OutCell | null {
  const [states] = table ? areasOf(table, 'Tình trạng') : [];
  const laid = table?.rows.some(({ cells }) => (cells.get('Tình trạng') ?? '') !== '') ?? false;
  if (!table || !states || !laid) return null;
  const column = columnLetters(table.columns.get('Tình trạng') ?? 1);
  return {
    label: { formula: `=COUNTIF(${states};"Quá hạn")` },
    tab: table.tab,
    range: `${column}${table.headingRow}`,
  };
}

/** "quá hạn 3 ngày", "hôm nay", "còn 12 ngày": by the day it is looked at. */
export function daysTo(day: CalendarDate): FormulaCell {
  const date = dateFormula(day);
  return {
    formula:
      `=IF(${date}<TODAY();"quá hẹn "&(TODAY()-${date})&" ngày";` +
      `IF(${date}=TODAY();"hôm nay";"còn "&(${date}-TODAY())&" ngày"))`,
  };
}

/** Words, and ", quá hạn" behind them from the day after the deadline on. */
export function wordsWithDeadline(words: string, deadline: CalendarDate): FormulaCell {
  return { formula: `="${words.replace(/"/g, '""')}"&IF(TODAY()>${dateFormula(deadline)};", quá hạn";"")` };
}

function dateFormula({ year, month, day }: CalendarDate): string {
  return `DATE(${year};${month};${day})`;
}

/** Whole data columns, open below, so that rows added later are in; a heading that is missing gives ''. */
function areasOf(table: Table, ...headings: readonly string[]): string[] {
  const tab = `'${table.tab.replace(/'/g, "''")}'`;
  return headings.map((heading) => {
    const column = table.columns.get(heading);
    if (column === undefined) return '';
    const letters = columnLetters(column);
    return `${tab}!$${letters}$${table.headingRow + 1}:$${letters}`;
  });
}
