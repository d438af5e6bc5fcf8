import type { Finding, FindingRule } from '../register/finding';
import type { RowPlace } from '../register/registration';

/** A warning: what comparing rows and tabs finds never keeps a row out of the figures. */
export function finding(
  rule: FindingRule,
  place: RowPlace,
  heading: string,
  details: Record<string, string> = {},
): Finding {
  return { severity: 'warning', rule, place, heading, details };
}
