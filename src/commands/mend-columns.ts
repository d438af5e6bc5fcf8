import type { Assessment } from '../figures/assess';
import { HEADING } from '../register/headings';
import { DEPARTMENTS_TAB, TAB_NAME, tabNameOf } from '../tabs/departments';
import { PERSON_HEADINGS, personCells, REVIEW_TAB } from '../tabs/review';
import { textAt } from '../tabs/table';
import type { ReadBook } from './read-book';
import type { TabWriter } from './refresh-tabs';

/** `Mã` of `Bình xét` and whom each line is about, where somebody emptied them; nothing that stands is written over. */
export function writeReviewed(writer: TabWriter, read: ReadBook, assessment: Assessment): void {
  const standing = read.system.get(REVIEW_TAB.id);
  if (!standing) return;
  const rows = new Map(standing.table.rows.map((row) => [row.row, row]));
  const codes = new Map(assessment.candidates.map(({ place, code }) => [place.row, code]));
  writer.columns(standing, [HEADING.code], (row) => {
    const line = rows.get(row);
    const code = codes.get(row);
    return line && code !== undefined && textAt(line, HEADING.code) === '' ? [code] : 'kept';
  });
  writer.columns(standing, PERSON_HEADINGS, (row) => {
    const line = rows.get(row);
    const one = assessment.byCode.get(codes.get(row) ?? '');
    return line && one ? personCells(line, one) : 'kept';
  });
}

/**
 * `Tên trang` of `Đơn vị` where somebody emptied it: the tab that the department was found to have. A list
 * without the column gets it only where a tab has another name than its department's leads to.
 */
export function writeTabNames(writer: TabWriter, read: ReadBook): void {
  const standing = read.system.get(DEPARTMENTS_TAB.id);
  if (!standing) return;
  const rows = new Map(standing.table.rows.map((row) => [row.row, row]));
  const tabs = new Map(read.records.departments.map(({ row, tab }) => [row, tab]));
  const isNeeded = read.records.departments.some(({ name, tab }) => tab !== tabNameOf(name));
  if (!standing.table.columns.has(TAB_NAME) && !isNeeded) return;
  writer.columns(standing, [TAB_NAME], (row) => {
    const line = rows.get(row);
    const tab = tabs.get(row);
    return line && tab !== undefined && textAt(line, TAB_NAME) === '' ? [tab] : 'kept';
  });
}
