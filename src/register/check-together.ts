import type { Finding } from './finding';
import { HEADING } from './headings';
import { exemplarNameKey, type Identities } from './identity';
import type { Registration } from './registration';

/** What can be said only of rows side by side: doubles, and one name written in several forms. */
export function checkTogether(registrations: readonly Registration[], identities: Identities): Finding[] {
  return [...doublesInOneYear(registrations, identities), ...formsOfOneName(registrations)];
}

/** The same exemplar twice in one year in one field: each row of the group names another one. */
function doublesInOneYear(registrations: readonly Registration[], identities: Identities): Finding[] {
  const groups = new Map<string, Registration[]>();
  for (const one of registrations) {
    if (one.name === '' || one.year === null || one.field === null || one.status === 'Đã rút') continue;
    push(groups, `${identities.get(one) ?? ''}|${one.year}|${one.field.name}`, one);
  }
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const one of group) {
      const other = group.find((candidate) => candidate !== one) ?? one;
      findings.push({
        severity: 'warning',
        rule: 'duplicate-in-year',
        place: one.place,
        heading: HEADING.name,
        details: {
          value: one.name,
          tab: other.place.tab,
          row: String(other.place.row),
          year: String(one.year),
        },
      });
    }
  }
  return findings;
}

/**
 * One name in two spellings that the comparison holds for the same (tone placement, case, title before the
 * name): the rarer form is told of the commoner one, the first written where they are equally common.
 */
function formsOfOneName(registrations: readonly Registration[]): Finding[] {
  const groups = new Map<string, Registration[]>();
  for (const one of registrations) {
    if (one.name === '') continue;
    push(groups, `${one.kind ?? ''}|${exemplarNameKey(one)}`, one);
  }
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const usual = commonestName(group);
    for (const one of group) {
      if (one.name === usual.name) continue;
      findings.push({
        severity: 'warning',
        rule: 'name-differs-in-form',
        place: one.place,
        heading: HEADING.name,
        details: { value: one.name, other: usual.name, tab: usual.place.tab, row: String(usual.place.row) },
      });
    }
  }
  return findings;
}

function commonestName(group: readonly Registration[]): Registration {
  const counts = new Map<string, number>();
  for (const one of group) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  return group.reduce((best, one) =>
    (counts.get(one.name) ?? 0) > (counts.get(best.name) ?? 0) ? one : best,
  );
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
