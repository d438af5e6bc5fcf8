import type { Assessment } from '../figures/assess';
import { inListOrder } from '../figures/order';
import { CODE_SEPARATOR } from '../register/codes';
import { HEADING, INPUT_HEADINGS } from '../register/headings';
import type { Registration } from '../register/registration';
import type { OutCell, OutRows } from './block';
import type { TabSpec } from './spec';
import { STATUS_TONES } from './tones';
import { type Table, textAt } from './table';

const EXEMPLAR_CODE = 'Mã điển hình';
/** What lists of registrations show: the last column, for people look for names and not for columns here. */
export const CODE_AND_NAME = 'Mã và tên';

export const SUMMARY_TAB: TabSpec = {
  id: 'summary',
  name: 'Tổng hợp',
  title: 'TỔNG HỢP ĐĂNG KÝ CỦA CÁC ĐƠN VỊ',
  guidance: 'Tiện ích ghi lại mỗi lần tổng hợp; sửa ở trang của đơn vị, không sửa ở đây.',
  columns: [
    { heading: HEADING.code, kind: 'auto', required: true, width: 110 },
    { heading: EXEMPLAR_CODE, kind: 'auto', required: true, width: 90 },
    { heading: HEADING.year, kind: 'auto', format: '0', width: 60 },
    { heading: 'Đơn vị', kind: 'auto', width: 180 },
    ...INPUT_HEADINGS.filter((heading) => heading !== HEADING.year).map((heading) => ({
      heading,
      kind: 'auto' as const,
      width: heading === HEADING.name ? 180 : 150,
    })),
    { heading: HEADING.status, kind: 'auto', width: 130, tones: STATUS_TONES },
    { heading: 'Số quyết định', kind: 'auto', width: 110 },
    { heading: 'Ngày quyết định', kind: 'auto', format: 'dd/MM/yyyy', width: 110 },
    { heading: CODE_AND_NAME, kind: 'auto', width: 290 },
  ],
};

/** Registration code → exemplar code, as the tab held them before. */
export function readExemplarCodes(table: Table): Map<string, string> {
  const codes = new Map<string, string>();
  for (const row of table.rows) {
    const code = textAt(row, HEADING.code);
    const exemplar = textAt(row, EXEMPLAR_CODE);
    if (code !== '' && exemplar !== '') codes.set(code, exemplar);
  }
  return codes;
}

/** Every row of every department, in the order of lists. */
export function summaryRows(assessment: Assessment, exemplars: ReadonlyMap<Registration, string>): OutRows {
  return inListOrder(assessment.registrations, assessment.records.departments).map((one) => [
    one.code,
    exemplars.get(one) ?? '',
    one.year ?? '',
    one.department,
    ...inputCells(one),
    one.status,
    ...decisionCells(one, assessment),
    codeAndName(one),
  ]);
}

/** "DH-2024-0007 · Nguyễn Văn A · Phòng X"; '' for a row without a code, which no list can name. */
export function codeAndName(one: Registration): string {
  return one.code === '' ? '' : [one.code, one.name, one.department].join(CODE_SEPARATOR);
}

function inputCells(one: Registration): OutCell[] {
  return INPUT_HEADINGS.filter((heading) => heading !== HEADING.year).map(
    (heading) => one.cells.get(heading) ?? '',
  );
}

function decisionCells(one: Registration, assessment: Assessment): OutCell[] {
  const candidates = assessment.candidatesByCode.get(one.code) ?? [];
  const passed = candidates.find((row) => row.outcome.result === 'Đạt');
  return passed ? [passed.decisionNumber, passed.decisionDate ?? ''] : ['', ''];
}
