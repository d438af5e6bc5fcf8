import type { Figure } from '../figures/figure';
import { columnLetters, type OutCell, type OutRows } from './block';
import type { TabSpec } from './spec';

export const SOURCES_TAB: TabSpec = {
  id: 'sources',
  name: 'Nguồn số liệu',
  title: 'NGUỒN SỐ LIỆU CỦA BÁO CÁO LẬP GẦN NHẤT',
  guidance: 'Mỗi con số trong báo cáo và những dòng làm nên nó. Bấm Liên kết để đến dòng đầu tiên.',
  columns: [
    { heading: 'Báo cáo', kind: 'auto', required: true, width: 160 },
    { heading: 'Số liệu', kind: 'auto', required: true, width: 420 },
    { heading: 'Giá trị', kind: 'auto', required: true, format: '0', width: 70 },
    { heading: 'Trang', kind: 'auto', required: true, width: 200 },
    { heading: 'Các dòng', kind: 'auto', required: true, width: 260 },
    { heading: 'Liên kết', kind: 'auto', required: true, width: 90 },
  ],
};

/** A figure of a report with its name, as `report/` lists them. */
export interface NamedFigure extends Figure {
  readonly label: string;
}

/** One line a figure and tab; a figure of no rows still has its line, for a zero must be traceable too. */
export function sourceRows(report: string, figures: readonly NamedFigure[]): OutRows {
  return figures.flatMap((figure): OutCell[][] => {
    const byTab = new Map<string, number[]>();
    for (const place of figure.rows) {
      const rows = byTab.get(place.tab);
      if (rows) rows.push(place.row);
      else byTab.set(place.tab, [place.row]);
    }
    if (byTab.size === 0) return [[report, figure.label, figure.value, '', 'Không có dòng nào', '']];
    return [...byTab].map(([tab, rows]): OutCell[] => {
      const sorted = [...new Set(rows)].sort((a, b) => a - b);
      return [report, figure.label, figure.value, tab, spans(sorted), linkToRows(tab, sorted)];
    });
  });
}

function linkToRows(tab: string, rows: readonly number[]): OutCell {
  const first = rows[0] ?? 1;
  let last = first;
  while (rows.includes(last + 1)) last += 1;
  const end = columnLetters(8);
  return { label: 'Đến dòng', tab, range: `A${first}:${end}${last}` };
}

/** "5-8, 12": neighbouring rows joined; cut before Sheets' limit of a cell. */
function spans(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (end + 1 < rows.length && (rows[end + 1] ?? 0) === (rows[end] ?? 0) + 1) end += 1;
    parts.push(end > at ? `${rows[at]}-${rows[end]}` : String(rows[at]));
    at = end + 1;
  }
  const text = parts.join(', ');
  return text.length > 2000 ? `${text.slice(0, text.lastIndexOf(',', 1990))}, …` : text;
}
