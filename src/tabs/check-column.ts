import { describeFinding } from '../lang/findings';
import type { Finding } from '../register/finding';

/** What `Kiểm tra` says of a row without findings. */
export const VALID = 'Hợp lệ';

/** `Kiểm tra` of one row: every finding with its cure, errors first, one a line. */
export function checkText(findings: readonly Finding[]): string {
  if (findings.length === 0) return VALID;
  return findings
    .map((finding) => {
      const { reason, cure } = describeFinding(finding, 'vi');
      const mark = finding.severity === 'error' ? '✖' : '⚠';
      return `${mark} ${finding.heading}: ${reason} ${cure}`;
    })
    .join('\n');
}
