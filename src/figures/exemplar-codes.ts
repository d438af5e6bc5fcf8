import type { Registration } from '../register/registration';
import type { Assessment } from './assess';

/**
 * `Mã điển hình` (DT-0012) of every exemplar that has a registration with a code. Codes given before are
 * kept, so that an exemplar found later never renumbers the others; new ones follow in the order of the
 * registrations' own codes, which grow with the years.
 * @param before registration code → exemplar code, as the tab `Tổng hợp` last held them
 * @param highestEver the highest number that is known to have been given, also to exemplars that were deleted
 */
export function exemplarCodes(
  assessment: Assessment,
  before: ReadonlyMap<string, string>,
  highestEver = 0,
): Map<Registration, string> {
  const coded = assessment.registrations.filter((one) => one.code !== '');
  const byIdentity = new Map<string, string>();
  const taken = new Set<string>();
  let highest = Math.max(highestEver, highestCode(before.values()));
  for (const one of coded) {
    const known = before.get(one.code);
    if (!known) continue;
    const identity = assessment.identities.get(one) ?? '';
    // Two that were one before: the first keeps the code, the other is given a new one.
    if (byIdentity.has(identity) || taken.has(known)) continue;
    byIdentity.set(identity, known);
    taken.add(known);
  }
  const inCodeOrder = [...coded].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const one of inCodeOrder) {
    const identity = assessment.identities.get(one) ?? '';
    if (byIdentity.has(identity)) continue;
    highest += 1;
    byIdentity.set(identity, `DT-${String(highest).padStart(4, '0')}`);
  }
  const codes = new Map<Registration, string>();
  for (const one of assessment.registrations) {
    const code = byIdentity.get(assessment.identities.get(one) ?? '');
    if (code) codes.set(one, code);
  }
  return codes;
}

/** The highest number among codes such as DT-0012; 0 where there are none. */
export function highestCode(codes: Iterable<string>): number {
  let highest = 0;
  for (const code of codes) highest = Math.max(highest, Number(/(\d+)$/.exec(code)?.[1] ?? 0));
  return highest;
}
