import { parseWhole } from '../lang/numbers';
import { comparisonKey } from '../lang/text';
import { CATALOGUE_GROUPS, type CatalogueEntry } from '../plan/catalogue';
import { kindOf } from '../register/read-row';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

export const CATALOGUE_TAB: TabSpec = {
  id: 'catalogue',
  name: 'Danh mục',
  title: 'DANH MỤC',
  guidance:
    'Danh hiệu, hình thức khen thưởng theo luật từng thời kỳ. "Đối tượng" để trống là dùng cho mọi đối tượng.',
  columns: [
    { heading: 'Nhóm', kind: 'in', required: true, width: 200, list: { words: CATALOGUE_GROUPS } },
    { heading: 'Giá trị', kind: 'in', required: true, width: 320 },
    { heading: 'Đối tượng', kind: 'in', width: 140 },
    { heading: 'Cấp', kind: 'in', width: 120 },
    { heading: 'Từ năm', kind: 'in', width: 70 },
    { heading: 'Đến năm', kind: 'in', width: 70 },
    { heading: 'Căn cứ', kind: 'in', width: 320 },
  ],
};

/** `Danh mục`; several kinds in one cell are separated by comma or semicolon. */
export function readCatalogue(table: Table): CatalogueEntry[] {
  return table.rows.flatMap((row) => {
    const group = CATALOGUE_GROUPS.find((one) => comparisonKey(one) === comparisonKey(textAt(row, 'Nhóm')));
    const value = textAt(row, 'Giá trị');
    if (!group || value === '') return [];
    const kinds = textAt(row, 'Đối tượng').split(/[,;]/).map(kindOf);
    return [
      {
        group,
        value,
        kinds: kinds.flatMap((kind) => (kind ? [kind] : [])),
        level: textAt(row, 'Cấp'),
        fromYear: parseWhole(cellAt(row, 'Từ năm')),
        toYear: parseWhole(cellAt(row, 'Đến năm')),
        basis: textAt(row, 'Căn cứ'),
      },
    ];
  });
}
