import { comparisonKey } from '../lang/text';
import type { SameNameVerdict } from '../register/identity';
import type { TabSpec } from './spec';
import { type Table, textAt } from './table';

/** The second column is headed `Mã khác`: two columns of one heading could not be told apart. */
export const SAME_NAMES_TAB: TabSpec = {
  id: 'same-names',
  name: 'Trùng tên',
  title: 'TRÙNG TÊN',
  guidance:
    'Hai mã có là một người không? Văn phòng ghi "Một người" hoặc "Khác người"; tiện ích không tự gộp.',
  columns: [
    { heading: 'Mã', kind: 'in', required: true, width: 120 },
    { heading: 'Mã khác', kind: 'in', required: true, width: 120 },
    {
      heading: 'Kết luận',
      kind: 'in',
      required: true,
      width: 130,
      list: { words: ['Một người', 'Khác người'] },
    },
    { heading: 'Người xác nhận', kind: 'in', width: 160 },
    { heading: 'Ngày', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
  ],
};

export function readVerdicts(table: Table): SameNameVerdict[] {
  return table.rows.flatMap((row) => {
    const word = comparisonKey(textAt(row, 'Kết luận'));
    const same = word === comparisonKey('Một người');
    if (!same && word !== comparisonKey('Khác người')) return [];
    return [{ code: textAt(row, 'Mã'), otherCode: textAt(row, 'Mã khác'), same }];
  });
}
