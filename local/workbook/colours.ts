/** Colours of an .xlsx as '#rrggbb'. */

/** As ExcelTS holds one: an ARGB, or a colour of the theme made lighter or darker. */
export interface FileColour {
  argb?: string;
  theme?: number;
  tint?: number;
}

// Office's own theme since 2013: what nearly every file has; a file's own theme is not read.
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

/** The colour as '#rrggbb', undefined for none or an automatic one. */
export function colourFromFile(colour: FileColour | undefined): string | undefined {
  if (colour?.argb !== undefined && /^[0-9a-f]{6,8}$/i.test(colour.argb)) {
    return `#${colour.argb.slice(-6).toLowerCase()}`;
  }
  const base = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return base === undefined ? undefined : `#${tinted(base, colour?.tint ?? 0)}`;
}

/** '#rrggbb' (or '#rgb') as ExcelTS holds it. */
export function colourToFile(colour: string): { argb: string } {
  const digits = colour.replace('#', '');
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return { argb: `FF${six.toUpperCase()}` };
}

function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16);
      const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}
