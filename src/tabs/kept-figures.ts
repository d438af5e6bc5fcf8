import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { parseWhole } from '../lang/numbers';
import type { OutRows } from './block';
import { partsOf } from './parts';
import type { TabSpec } from './spec';
import { cellAt, isProblem, readTable, textAt } from './table';

/** `Số liệu các lần lập`: hidden, the Office's; the figures of each version of each report, packed, in parts. */
export const KEPT_FIGURES_TAB: TabSpec = {
  id: 'kept-figures',
  name: 'Số liệu các lần lập',
  title: 'SỐ LIỆU CÁC LẦN LẬP',
  guidance: 'Tiện ích ghi và đọc; không sửa, không xóa dòng. Xem: menu Lập văn bản, lệnh "So sánh báo cáo…".',
  columns: [
    { heading: 'Loại báo cáo', kind: 'auto', required: true, width: 150 },
    { heading: 'Năm', kind: 'auto', required: true, width: 60 },
    { heading: 'Lần lập', kind: 'auto', required: true, width: 70 },
    { heading: 'Thời điểm lập', kind: 'auto', required: true, width: 150 },
    { heading: 'Phần', kind: 'auto', required: true, width: 80 },
    { heading: 'Nội dung', kind: 'auto', required: true, width: 200 },
  ],
};

const HEADS: TabSpec = { ...KEPT_FIGURES_TAB, columns: KEPT_FIGURES_TAB.columns.slice(0, -1) };
/** All but the content, which no command but the comparison reads. */
export const KEPT_HEADS_RANGE = 'A:E';
export const KEPT_CONTENT_COLUMN = KEPT_FIGURES_TAB.columns.length;
/**
 * Parts of 45,000 characters that are kept; the oldest versions go first. A version of a year of 50 rows takes one,
 * of 1,000 rows some three, so two hundred hold five years' reports made every month.
 */
export const MOST_PARTS = 200;

/** A version whose figures are kept. */
export interface KeptVersion {
  readonly kind: string;
  readonly year: number;
  readonly version: number;
  readonly madeAt: string;
  /** Sheet rows of its parts, in their order. */
  readonly parts: readonly number[];
  /** Whether every part is there. */
  readonly whole: boolean;
}

/** The versions as they stand, oldest first; null where the cells are not those of the tab. */
export function readKeptVersions(values: readonly (readonly Cell[])[]): KeptVersion[] | null {
  const table = readTable(HEADS, KEPT_FIGURES_TAB.name, values);
  if (isProblem(table)) return null;
  const versions: { head: KeptVersion; parts: number[]; count: number }[] = [];
  for (const row of table.rows) {
    const [part = '', count = ''] = textAt(row, 'Phần').split('/');
    const head: KeptVersion = {
      kind: textAt(row, 'Loại báo cáo'),
      year: parseWhole(cellAt(row, 'Năm')) ?? 0,
      version: parseWhole(cellAt(row, 'Lần lập')) ?? 0,
      madeAt: textAt(row, 'Thời điểm lập'),
      parts: [],
      whole: false,
    };
    const last = versions[versions.length - 1];
    // Parts of a version are written together; part 1 begins another one, be it of the same name.
    if (part === '1' || !last) versions.push({ head, parts: [row.row], count: Number(count) });
    else last.parts.push(row.row);
  }
  return versions.map(({ head, parts, count }) => ({ ...head, parts, whole: parts.length === count }));
}

/** Whether a kept version is the one of a line of `Báo cáo`. */
export function isVersion(
  kept: KeptVersion,
  wanted: Pick<KeptVersion, 'kind' | 'year' | 'version'>,
): boolean {
  return (
    kept.year === wanted.year &&
    kept.version === wanted.version &&
    comparisonKey(kept.kind) === comparisonKey(wanted.kind)
  );
}

/** The rows of a version: its packed figures cut into cells. */
export function keptRowsOf(head: Omit<KeptVersion, 'parts' | 'whole'>, content: string): OutRows {
  const { kind, year, version, madeAt } = head;
  return partsOf(content).map(({ part, text }) => [kind, year, version, madeAt, part, text]);
}

/** The sheet rows that have to go so that `coming` parts fit: those of whole versions, the oldest first. */
export function partsToDrop(versions: readonly KeptVersion[], coming: number): number[] {
  let surplus = versions.reduce((sum, { parts }) => sum + parts.length, 0) + coming - MOST_PARTS;
  const dropped: number[] = [];
  for (const { parts } of versions) {
    if (surplus <= 0) break;
    dropped.push(...parts);
    surplus -= parts.length;
  }
  return dropped;
}
