import { placeKey } from '../figures/assess';
import type { Figure } from '../figures/figure';
import type { RowName } from '../figures/row-names';
import { comparisonKey } from '../lang/text';
import { columnLetters, type OutCell, type OutRows } from './block';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

/** The registrations that a figure's rows bear or are about; a book of before has no such column. */
export const CODES = 'Mã';
/** Reports of so many kinds and years are kept: the tab is read by every command. */
const MOST_REPORTS = 10;
const LONGEST_CELL = 2000;

export const SOURCES_TAB: TabSpec = {
  id: 'sources',
  name: 'Nguồn số liệu',
  title: 'NGUỒN SỐ LIỆU CỦA CÁC BÁO CÁO LẬP GẦN NHẤT',
  guidance:
    'Mỗi con số trong bản mới nhất của từng loại báo cáo và những dòng làm nên nó. Bấm Liên kết để đến dòng đầu tiên; dòng đã dời chỗ thì tìm theo Mã.',
  columns: [
    { heading: 'Báo cáo', kind: 'auto', required: true, width: 160 },
    { heading: 'Số liệu', kind: 'auto', required: true, width: 290 },
    { heading: 'Giá trị', kind: 'auto', required: true, format: '0', width: 70 },
    { heading: 'Trang', kind: 'auto', required: true, width: 200 },
    { heading: 'Các dòng', kind: 'auto', required: true, width: 260 },
    { heading: 'Liên kết', kind: 'auto', required: true, width: 90 },
    { heading: CODES, kind: 'auto', width: 290 },
  ],
};

/** A figure of a report with its name, as `report/` lists them. */
export interface NamedFigure extends Figure {
  readonly label: string;
}

/**
 * One line a figure and tab; a figure of no rows still has its line, for a zero must be traceable too.
 * @param names the rows' names by `placeKey`, for their codes
 */
export function sourceRows(
  report: string,
  figures: readonly NamedFigure[],
  names: ReadonlyMap<string, RowName> = new Map(),
): OutRows {
  return figures.flatMap((figure): OutCell[][] => {
    const byTab = new Map<string, number[]>();
    for (const place of figure.rows) {
      const rows = byTab.get(place.tab);
      if (rows) rows.push(place.row);
      else byTab.set(place.tab, [place.row]);
    }
    if (byTab.size === 0) return [[report, figure.label, figure.value, '', 'Không có dòng nào', '', '']];
    return [...byTab].map(([tab, rows]): OutCell[] => {
      const sorted = [...new Set(rows)].sort((a, b) => a - b);
      return [
        report,
        figure.label,
        figure.value,
        tab,
        spans(sorted),
        linkToRows(tab, sorted),
        codesOf(tab, sorted, names),
      ];
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
  return cut(text);
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, text.lastIndexOf(',', LONGEST_CELL - 10))}, …` : text;
}

function codesOf(tab: string, rows: readonly number[], names: ReadonlyMap<string, RowName>): string {
  const codes = rows.map((row) => names.get(placeKey({ place: { tab, row } }))?.code ?? '');
  return cut([...new Set(codes.filter((code) => code !== ''))].join(', '));
}

/**
 * The lines of other reports, as they stand: the last of each kind and year stays beside the one made now. Their
 * links are laid anew, for a link reads back as its label alone.
 * @param report the one whose lines are written anew
 */
export function otherReports(table: Table, report: string): OutRows {
  const groups = new Map<string, OutCell[][]>();
  for (const row of table.rows) {
    const name = textAt(row, 'Báo cáo');
    const tab = textAt(row, 'Trang');
    const rows = textAt(row, 'Các dòng');
    const [, first, last] = /^(\d+)(?:-(\d+))?/.exec(rows) ?? [];
    const link: OutCell =
      tab === '' || first === undefined
        ? ''
        : { label: 'Đến dòng', tab, range: `A${first}:${columnLetters(8)}${last ?? first}` };
    const line = [name, textAt(row, 'Số liệu'), cellAt(row, 'Giá trị'), tab, rows, link, textAt(row, CODES)];
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  const others = [...groups].filter(([name]) => comparisonKey(name) !== comparisonKey(report));
  return others.slice(0, MOST_REPORTS - 1).flatMap(([, lines]) => lines);
}
