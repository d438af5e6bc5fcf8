import { nameKey } from '../lang/names';
import { comparisonKey } from '../lang/text';
import type { Registration } from './registration';

/** A conclusion of tab `Trùng tên` about two registrations. */
export interface SameNameVerdict {
  readonly code: string;
  readonly otherCode: string;
  readonly same: boolean;
}

/** Which registrations are one and the same exemplar: an opaque key each, equal for the same exemplar. */
export type Identities = ReadonlyMap<Registration, string>;

/**
 * Groups registrations by exemplar (workbook.md, Identity): the kind and the name agree after comparison,
 * and for a person the department too. Verdicts of the Office join or part what the rule alone would not.
 */
export function identify(
  registrations: readonly Registration[],
  verdicts: readonly SameNameVerdict[],
): Identities {
  const keys = new Map<Registration, string>();
  const byCode = new Map<string, Registration>();
  for (const registration of registrations) {
    keys.set(registration, ruleKey(registration));
    if (registration.code !== '') byCode.set(registration.code, registration);
  }
  for (const verdict of verdicts) {
    const one = byCode.get(verdict.code);
    const other = byCode.get(verdict.otherCode);
    if (!one || !other) continue;
    const keep = keys.get(one) ?? '';
    const drop = keys.get(other) ?? '';
    if (verdict.same && keep !== drop) {
      for (const [registration, key] of keys) if (key === drop) keys.set(registration, keep);
    } else if (!verdict.same && keep === drop) {
      keys.set(other, `${drop}|${other.code}`);
    }
  }
  return keys;
}

function ruleKey(registration: Registration): string {
  const person = registration.kind === 'individual';
  const key = `${registration.kind ?? ''}|${exemplarNameKey(registration)}`;
  return person ? `${key}|${comparisonKey(registration.department)}` : key;
}

/** The name as it is compared; only a collective's may begin with "Bà" and mean it. */
export function exemplarNameKey(registration: Registration): string {
  return nameKey(registration.name, { person: registration.kind !== 'collective' });
}

/** People of one name in several departments: the add-on only suggests that they may be one (Identity). */
export function possibleSamePeople(
  registrations: readonly Registration[],
  identities: Identities,
): Registration[][] {
  const groups = new Map<string, Registration[]>();
  for (const registration of registrations) {
    if (registration.kind !== 'individual' || registration.name === '') continue;
    const key = exemplarNameKey(registration);
    const group = groups.get(key);
    if (group) group.push(registration);
    else groups.set(key, [registration]);
  }
  return [...groups.values()].filter((group) => new Set(group.map((one) => identities.get(one))).size > 1);
}
