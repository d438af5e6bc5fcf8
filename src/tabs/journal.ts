import { cellText } from '../lang/text';
import type { JournalLine } from '../history/journal';
import type { TabSpec } from './spec';
import type { OutRows } from './block';
import { cellAt, type Table, textAt } from './table';

export const JOURNAL_TAB: TabSpec = {
  id: 'journal',
  name: 'Nhật ký',
  title: 'NHẬT KÝ',
  guidance: 'Tiện ích ghi thêm, không sửa, không xóa: trạng thái của mỗi đăng ký là theo trang này.',
  columns: [
    { heading: 'Thời điểm', kind: 'auto', required: true, width: 150 },
    { heading: 'Người thực hiện', kind: 'auto', required: true, width: 200 },
    { heading: 'Thao tác', kind: 'auto', required: true, width: 180 },
    { heading: 'Dòng, mã', kind: 'auto', required: true, width: 280 },
    { heading: 'Trước', kind: 'auto', required: true, width: 160 },
    { heading: 'Sau', kind: 'auto', required: true, width: 160 },
    { heading: 'Dấu', kind: 'auto', width: 90 },
  ],
};

export function readJournal(table: Table): JournalLine[] {
  return table.rows.map((row) => ({
    time: cellText(cellAt(row, 'Thời điểm')),
    who: textAt(row, 'Người thực hiện'),
    action: textAt(row, 'Thao tác'),
    subject: textAt(row, 'Dòng, mã'),
    before: textAt(row, 'Trước'),
    after: textAt(row, 'Sau'),
    mark: textAt(row, 'Dấu'),
  }));
}

/**
 * Lines as rows of the tab, in the order of its columns.
 * @param table the tab as it stands, null for one that is to be made; an older one may lack the column of marks
 */
export function journalRows(lines: readonly JournalLine[], table: Table | null): OutRows {
  const marked = table === null || table.columns.has('Dấu');
  return lines.map(({ time, who, action, subject, before, after, mark }) => [
    time,
    who,
    action,
    subject,
    before,
    after,
    ...(marked ? [mark ?? ''] : []),
  ]);
}
