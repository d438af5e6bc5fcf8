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
    const wrong =
      field === null
        ? 'Lĩnh vực'
        : kind === null
          ? 'Đối tượng'
          : minimum === null || minimum < 0
            ? 'Tối thiểu'
            : null;
    if (field === null || kind === null || minimum === null || wrong !== null) {
      problems.push({ row: row.row, heading: wrong ?? '', value: textAt(row, wrong ?? '') });
      continue;
    }
    const yearly = comparisonKey(textAt(row, 'Phạm vi')) === comparisonKey('Hằng năm');
    targets.push({ field, kind, minimum, scope: yearly ? 'year' : 'period', row: row.row });
  }
  return { targets, problems };
}
