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
 * and for a person the department too. Verdicts of the Office join or part what the rule alone would not; in
 * whatever order they were written, they say the same.
 */
export function identify(
  registrations: readonly Registration[],
  verdicts: readonly SameNameVerdict[],
): Identities {
  const byCode = new Map(registrations.filter((one) => one.code !== '').map((one) => [one.code, one]));
  const groups = new Unions();
  const declared = new Unions();
  const known = verdicts.filter((verdict) => byCode.has(verdict.code) && byCode.has(verdict.otherCode));
  for (const { code, otherCode } of known.filter((verdict) => verdict.same)) {
    declared.join(code, otherCode);
    groups.join(keyOf(byCode, code), keyOf(byCode, otherCode));
  }
  const parted = new Set<string>();
  for (const { code, otherCode } of known.filter((verdict) => !verdict.same)) {
    // The earlier registration stays with its group; the later leaves it, with those declared the same as it.
    const together = groups.root(keyOf(byCode, code)) === groups.root(keyOf(byCode, otherCode));
    if (together && declared.root(code) !== declared.root(otherCode)) {
      parted.add(declared.root(code > otherCode ? code : otherCode));
    }
  }
  return new Map(
    registrations.map((one) => {
      const group = groups.root(ruleKey(one));
      const own = one.code === '' ? '' : declared.root(one.code);
      return [one, parted.has(own) ? `${group}|${own}` : group];
    }),
  );
}

function keyOf(byCode: ReadonlyMap<string, Registration>, code: string): string {
  const registration = byCode.get(code);
  return registration ? ruleKey(registration) : '';
}

/** Names joined into groups; a group's root is its smallest name, so that order does not matter. */
class Unions {
  private readonly parents = new Map<string, string>();

  root(name: string): string {
    let at = name;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) at = up;
    return at;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a !== b) this.parents.set(a < b ? b : a, a < b ? a : b);
  }
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
