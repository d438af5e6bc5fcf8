/** Excel's rules for a tab's name: 31 characters, none of []:*?/\, no quote at the ends, not "History". */
export function legalTabName(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_');
  const base = /^history$/i.test(plain) || plain === '' ? `${plain}_` : plain;
  let candidate = base.slice(0, 31).trimEnd();
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
    const suffix = `~${n}`;
    candidate = base.slice(0, 31 - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}

/** Legal and distinct names for tabs, by the names they have, in lower case. */
export function legalTabNames(names: readonly string[]): Map<string, string> {
  const isLegal = (name: string) => legalTabName(name, new Set()) === name;
  const taken = new Set<string>();
  const legal = new Map<string, string>();
  // Names that are legal keep themselves; the others make way for them.
  for (const name of [...names].sort((a, b) => Number(isLegal(b)) - Number(isLegal(a)))) {
    const given = legalTabName(name, taken);
    taken.add(given.toLowerCase());
    legal.set(name.toLowerCase(), given);
  }
  return legal;
}
