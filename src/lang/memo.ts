const MOST_ENTRIES = 50_000;
const LONGEST_KEY = 120;

/**
 * The same pure function, remembering its answers for short texts: names, list values and words recur by the
 * thousand in a workbook. Forgets everything when full, so that a run's memory stays bounded.
 */
export function remembering<Out>(compute: (text: string) => Out): (text: string) => Out {
  const known = new Map<string, Out>();
  return (text) => {
    if (text.length > LONGEST_KEY) return compute(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Out;
    if (known.size >= MOST_ENTRIES) known.clear();
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
