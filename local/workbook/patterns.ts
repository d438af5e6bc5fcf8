/**
 * Number formats: Excel's ("dd/mm/yyyy", "General") and the patterns Apps Script shows
 * ("dd/MM/yyyy", "0.###############"). Excel tells months from minutes by what stands beside them;
 * Sheets writes months with a capital M.
 */

/** What Apps Script shows where no format was set. */
export const AUTOMATIC = '0.###############';

const TOKEN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|a\/p|m+|h+|s+|y+|d+|e+|[\s\S]/gi;

// The formats Excel shows by the system's regional settings; ours is Vietnam.
const REGIONAL: Record<string, string> = {
  'mm-dd-yy': 'dd/MM/yyyy',
  'm/d/yy': 'dd/MM/yyyy',
  'm/d/yy h:mm': 'dd/MM/yyyy HH:mm',
  'm/d/yy "h":mm': 'dd/MM/yyyy HH:mm',
};

const sheetsOf = new Map<string, string>();

/** Excel's format code as the pattern Apps Script would show. */
export function toSheetsPattern(code: string | undefined): string {
  if (code === undefined || code === '' || code === 'General') return AUTOMATIC;
  let pattern = sheetsOf.get(code);
  if (pattern === undefined) {
    pattern = REGIONAL[code] ?? convertToSheets(code);
    sheetsOf.set(code, pattern);
  }
  return pattern;
}

function convertToSheets(code: string): string {
  if (!isDatePattern(code)) return code;
  const tokens = tokensOf(code.replace(/;@$/, '')).filter((token) => !/^\[\$-[^\]]*\]$/.test(token));
  const twelveHours = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, i) => {
      if (/^m+$/i.test(token)) return isMinutes(tokens, i) ? token.toLowerCase() : token.toUpperCase();
      if (/^h+$/i.test(token)) return twelveHours ? token.toLowerCase() : token.toUpperCase();
      if (/^(am\/pm|a\/p|[syd]+)$/i.test(token)) return token.toLowerCase();
      return token;
    })
    .join('');
}

/** An Apps Script pattern as Excel's format code; undefined for the automatic format. */
export function toExcelPattern(pattern: string): string | undefined {
  if (pattern === '' || pattern === AUTOMATIC || /^general$/i.test(pattern)) return undefined;
  if (!isDatePattern(pattern)) return pattern;
  return tokensOf(pattern)
    .map((token) => {
      if (/^(am\/pm|a\/p)$/i.test(token)) return token.toUpperCase();
      return /^(m+|h+|s+|y+|d+|\[[hms]+\])$/i.test(token) ? token.toLowerCase() : token;
    })
    .join('');
}

/** Whether the pattern, of either kind, shows a number as a date or a time. */
export function isDatePattern(pattern: string): boolean {
  const known = dates.get(pattern);
  if (known !== undefined) return known;
  const [first = ''] = pattern.split(';');
  const answer =
    pattern !== AUTOMATIC &&
    !/^general$/i.test(pattern) &&
    tokensOf(first).some((token) => /^(m+|h+|s+|y+|d+|\[[hms]+\])$/i.test(token));
  dates.set(pattern, answer);
  return answer;
}

const dates = new Map<string, boolean>();

function tokensOf(pattern: string): string[] {
  return pattern.match(TOKEN) ?? [];
}

/** m is minutes after hours or before seconds. */
function isMinutes(tokens: readonly string[], at: number): boolean {
  if ((tokens[at] ?? '').length > 2) return false;
  const isField = (token: string) => /^(m+|h+|s+|y+|d+|\[[hms]+\])$/i.test(token);
  const before = tokens.slice(0, at).reverse().find(isField);
  const after = tokens.slice(at + 1).find(isField);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}
