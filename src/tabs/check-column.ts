import { describeFinding } from '../lang/findings';
import { type Finding, isOfRowAlone } from '../register/finding';

/** What `Kiểm tra` says of a row without findings. */
export const VALID = 'Hợp lệ';

/** Stands before what comes from comparing with other rows or tabs, so that a check of one row can keep it. */
const COMPARED = '⇄ ';

/** `Kiểm tra` of one row: every finding with its cure, one a line; what comparing found stands last. */
export function checkText(findings: readonly Finding[]): string {
  return composeCheck(
    findings.filter(isOfRowAlone),
    findings.filter((finding) => !isOfRowAlone(finding)).map((finding) => `${COMPARED}${line(finding)}`),
  );
}

/** `Kiểm tra` from a fresh check of the row alone and the lines that an earlier full check left. */
export function composeCheck(ownFindings: readonly Finding[], keptLines: readonly string[]): string {
  const lines = [...ownFindings.map(line), ...keptLines];
  return lines.length === 0 ? VALID : lines.join('\n');
}

/** The lines of a `Kiểm tra` that came from comparing with other rows. */
export function crossLines(text: string): string[] {
  return text.split('\n').filter((one) => one.startsWith(COMPARED));
}

function line(finding: Finding): string {
  const { reason, cure } = describeFinding(finding, 'vi');
  const mark = finding.severity === 'error' ? '✖' : '⚠';
  // A finding is one line, whatever people typed into the cell that it quotes.
  return `${mark} ${finding.heading}: ${reason} ${cure}`.replace(/\s*\n\s*/g, ' ');
}
