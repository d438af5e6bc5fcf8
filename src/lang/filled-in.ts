/**
 * A text with its gaps `{name}` filled, in one pass, so that a value which itself holds braces is printed as it is. A gap
 * for which there is nothing becomes empty.
 */
export function filledIn(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
