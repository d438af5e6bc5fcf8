import { parseWhole } from '../lang/numbers';
import { comparisonKey } from '../lang/text';
import { type Field, KIND_WORDS } from '../plan/field';
import type { Target } from '../plan/target';
import { fieldOf, kindOf } from '../register/read-row';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';
import { TARGET_TONES } from './tones';

export const TARGET_AUTO_HEADINGS = [
  'Đã đăng ký',
  'Đã công nhận',
  'Đạt, chờ quyết định',
  'Còn thiếu',
  'Tình trạng',
] as const;

export const TARGETS_TAB: TabSpec = {
  id: 'targets',
  name: 'Chỉ tiêu',
  title: 'CHỈ TIÊU CỦA KẾ HOẠCH',
  guidance: 'Chỉ tiêu của cả cơ quan, không phải của từng đơn vị. Số liệu tính cả giai đoạn đến hôm nay.',
  columns: [
    { heading: 'Lĩnh vực', kind: 'in', required: true, width: 220, list: { of: 'fields' } },
    { heading: 'Đối tượng', kind: 'in', required: true, width: 100, list: { words: KIND_WORDS } },
    { heading: 'Tối thiểu', kind: 'in', required: true, format: '0', width: 80 },
    { heading: 'Phạm vi', kind: 'in', width: 110, list: { words: ['Cả giai đoạn', 'Hằng năm'] } },
    { heading: 'Đã đăng ký', kind: 'auto', format: '0', width: 90 },
    { heading: 'Đã công nhận', kind: 'auto', format: '0', width: 100 },
    { heading: 'Đạt, chờ quyết định', kind: 'auto', format: '0', width: 140 },
    { heading: 'Còn thiếu', kind: 'auto', format: '0', width: 80 },
    { heading: 'Tình trạng', kind: 'auto', width: 120, tones: TARGET_TONES },
    { heading: 'Ghi chú', kind: 'auto', width: 220 },
  ],
};

/** What a row of `Chỉ tiêu` fails to say: its row and the heading whose value is not understood. */
export interface TargetProblem {
  readonly row: number;
  readonly heading: string;
  readonly value: string;
}

/** `Phạm vi` by its word; "Hàng năm" is the same word in its other spelling, and empty means the period. */
const SCOPES: ReadonlyMap<string, Target['scope']> = new Map<string, Target['scope']>([
  ['', 'period'],
  [comparisonKey('Cả giai đoạn'), 'period'],
  [comparisonKey('Hằng năm'), 'year'],
  [comparisonKey('Hàng năm'), 'year'],
]);

function scopeOf(word: string): Target['scope'] | null {
  return SCOPES.get(comparisonKey(word)) ?? null;
}

/** `Chỉ tiêu`; a row that cannot be understood is a problem, for a target must never be lost silently. */
export function readTargets(
  table: Table,
  fields: readonly Field[],
): { targets: Target[]; problems: TargetProblem[] } {
  const targets: Target[] = [];
  const problems: TargetProblem[] = [];
  for (const row of table.rows) {
    const field = fieldOf(textAt(row, 'Lĩnh vực'), fields);
    const kind = kindOf(textAt(row, 'Đối tượng'));
    const minimum = parseWhole(cellAt(row, 'Tối thiểu'));
    const scope = scopeOf(textAt(row, 'Phạm vi'));
    const problem = (heading: string): void => {
      problems.push({ row: row.row, heading, value: textAt(row, heading) });
    };
    if (field === null) problem('Lĩnh vực');
    else if (kind === null) problem('Đối tượng');
    else if (minimum === null || minimum < 0) problem('Tối thiểu');
    else if (scope === null) problem('Phạm vi');
    else targets.push({ field, kind, minimum, scope, row: row.row });
  }
  return { targets, problems };
}
