import { notImplemented } from './exceptions';

/** The CSS names that people write; others are refused rather than guessed. */
const NAMES: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/** Lower-case #rrggbb, as colours come back (apps-script.md 3.6). */
export function colourOf(text: string): string {
  const colour = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  if (/^#[0-9a-f]{3}$/.test(colour)) return `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = NAMES[colour];
  if (named === undefined) throw notImplemented(`The colour "${text}"`);
  return named;
}
