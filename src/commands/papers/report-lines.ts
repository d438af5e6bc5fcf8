import type { Assessment } from '../../figures/assess';
import { comparisonKey } from '../../lang/text';
import { digestOf } from '../../sheets/digest';
import type { OutCell } from '../../tabs/block';
import { newestReport, readReports, type ReportLine, REPORTS_TAB } from '../../tabs/reports';
import type { ReadBook } from '../read-book';
import { draftAgain } from './kinds';

/** The lines of `Báo cáo` as they stand. */
export function reportsOf(read: ReadBook): ReportLine[] {
  const standing = read.system.get(REPORTS_TAB.id);
  return standing ? readReports(standing.table) : [];
}

/** Every line of `Báo cáo`: the new one last, older ones of its series old, others marked where figures moved. */
export function reportRows(read: ReadBook, assessment: Assessment, newest: ReportLine): OutCell[][] {
  const lines = reportsOf(read);
  const kept = lines.filter((line) => !isSameSeries(line, newest) || line.version !== newest.version);
  return [...kept, newest].map((line) => {
    const state = line === newest ? 'Mới nhất' : stateOf(line, lines, newest, read, assessment);
    const { kind, year, version, asOf, madeAt, madeBy, fileName, url, digest, fileId, template } = line;
    const file = url.startsWith('https://') ? { label: fileName, url } : fileName;
    const found = [fileId, url, ...(template ? [template] : [])].join(' | ');
    return [kind, year, version, asOf, madeAt, madeBy, file, state, digest, found];
  });
}

function isSameSeries(one: ReportLine, other: ReportLine): boolean {
  return one.year === other.year && comparisonKey(one.kind) === comparisonKey(other.kind);
}

/** A paper whose draft cannot be made again from its line keeps the state that it had. */
function stateOf(
  line: ReportLine,
  lines: readonly ReportLine[],
  newest: ReportLine,
  read: ReadBook,
  assessment: Assessment,
): ReportLine['state'] {
  if (isSameSeries(line, newest) || newestReport(lines, line.kind, line.year) !== line) return 'Bản cũ';
  const again = draftAgain(line, read, assessment);
  if (!again) return line.state;
  return digestOf(again.content.text) === line.digest ? 'Mới nhất' : 'Số liệu đã thay đổi';
}
