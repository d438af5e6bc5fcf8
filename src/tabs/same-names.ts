import { cellText, comparisonKey } from '../lang/text';
import { codesIn, type KnownCodes, NO_CODES } from '../register/codes';
import type { SameNameVerdict } from '../register/identity';
import type { TabSpec } from './spec';
import { cellAt, type Table, type TableRow, textAt } from './table';

/** The second column is headed `Mã khác`: two columns of one heading could not be told apart. */
export const SAME_NAMES_TAB: TabSpec = {
  id: 'same-names',
  name: 'Trùng tên',
  title: 'TRÙNG TÊN',
  guidance:
    'Hai mã có là một người không? Văn phòng ghi "Một người" hoặc "Khác người"; tiện ích không tự gộp.',
  columns: [
    { heading: 'Mã', kind: 'in', required: true, width: 120, list: { of: 'registrations' } },
    { heading: 'Mã khác', kind: 'in', required: true, width: 120, list: { of: 'registrations' } },
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

/**
 * Conclusions, one a pair of codes. An exemplar's code is read as its first registration: those of one exemplar
 * are together anyway.
 */
export function readVerdicts(table: Table, known: KnownCodes = NO_CODES): SameNameVerdict[] {
  const first = new Map([...known].map(([key, meant]) => [key, meant.slice(0, 1)]));
  const codes = (row: TableRow, heading: string): string[] => codesIn(cellText(cellAt(row, heading)), first);
  return table.rows.flatMap((row) => {
    const word = comparisonKey(textAt(row, 'Kết luận'));
    const same = word === comparisonKey('Một người');
    if (!same && word !== comparisonKey('Khác người')) return [];
    return codes(row, 'Mã').flatMap((code) =>
      codes(row, 'Mã khác').map((otherCode) => ({ code, otherCode, same })),
    );
  });
}
