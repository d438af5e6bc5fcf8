import type { Assessment } from '../figures/assess';
import { describeFinding, type FindingText } from '../lang/findings';
import type { Finding } from '../register/finding';
import { columnLetters, type OutCell, type OutRows } from './block';
import type { TabSpec } from './spec';
import type { Table } from './table';
import { SEVERITY_TONES } from './tones';

export const FINDINGS_TAB: TabSpec = {
  id: 'findings',
  name: 'Lỗi cần sửa',
  title: 'LỖI CẦN SỬA',
  guidance: 'Dòng có Lỗi chưa được tính vào số liệu nào; Cảnh báo chỉ để xem lại. Bấm Liên kết để đến ô.',
  columns: [
    { heading: 'Mức', kind: 'auto', required: true, width: 80, tones: SEVERITY_TONES },
    { heading: 'Đơn vị', kind: 'auto', required: true, width: 180 },
    { heading: 'Dòng', kind: 'auto', required: true, format: '0', width: 60 },
    { heading: 'Cột', kind: 'auto', required: true, width: 180 },
    { heading: 'Nội dung', kind: 'auto', required: true, width: 380 },
    { heading: 'Cách sửa', kind: 'auto', required: true, width: 380 },
    { heading: 'Liên kết', kind: 'auto', required: true, width: 90 },
  ],
};

/** A finding in the words of the workbook: where it is, how grave, what is wrong and how to mend it. */
export interface SaidFinding extends FindingText {
  readonly severity: string;
  readonly tab: string;
  readonly row: number;
  readonly heading: string;
}

/** Says a finding in Vietnamese, as every tab and paper of the workbook says it. */
export function sayFinding(finding: Finding): SaidFinding {
  const { place, heading } = finding;
  const severity = finding.severity === 'error' ? 'Lỗi' : 'Cảnh báo';
  return { severity, tab: place.tab, row: place.row, heading, ...describeFinding(finding, 'vi') };
}

/** The department of each tab; the Office's own tabs stand for themselves. */
export function departmentsByTab(assessment: Assessment): (tab: string) => string {
  const departmentOf = new Map(assessment.records.departments.map((one) => [one.tab, one.name]));
  return (tab) => departmentOf.get(tab) ?? tab;
}

/** Every finding of the workbook, the departments' first; the tabs' tables tell where each heading stands. */
export function findingRows(assessment: Assessment, tables: ReadonlyMap<string, Table>): OutRows {
  const departmentOf = departmentsByTab(assessment);
  return [...assessment.findings, ...assessment.officeFindings].map((finding) => {
    const { severity, tab, row, heading, reason, cure } = sayFinding(finding);
    return [severity, departmentOf(tab), row, heading, reason, cure, linkTo(finding, tables)];
  });
}

function linkTo(finding: Finding, tables: ReadonlyMap<string, Table>): OutCell {
  const column = tables.get(finding.place.tab)?.columns.get(finding.heading) ?? 1;
  return { label: 'Đến ô', tab: finding.place.tab, range: `${columnLetters(column)}${finding.place.row}` };
}
