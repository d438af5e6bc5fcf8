/** A cell's text as names are compared: one Unicode form, one case, single spaces. */
export function comparable(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
