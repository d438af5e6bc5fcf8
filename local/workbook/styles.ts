import type { Alignment, Border, Style } from '@cj-tech-master/excelts';
import { colourFromFile, colourToFile, type FileColour } from './colours';
import type { CellStyle } from './model';
import { toExcelPattern, toSheetsPattern } from './patterns';
import { without } from './without';

/**
 * Styles as ExcelTS holds them. Cells share style objects (a loaded file gives one object a style, and saving
 * is fast only while that holds), so a style is never changed in place: cells are given another one.
 */
export type FileStyle = Partial<Style>;

/** The one empty style. */
export const NO_STYLE: FileStyle = Object.freeze({});

const interned = new Map<string, FileStyle>();

/** The shared object for a style of that content. */
export function intern(style: FileStyle): FileStyle {
  const key = JSON.stringify(style);
  if (key === '{}') return NO_STYLE;
  const known = interned.get(key);
  if (known) return known;
  // Tabs come and go in a long-lived process; the map is a cache, not the truth.
  if (interned.size > 20000) interned.clear();
  interned.set(key, style);
  return style;
}

/** A change of style to apply to many cells: each distinct style is changed once. */
export function styleChange(change: (style: FileStyle) => FileStyle): (style: FileStyle) => FileStyle {
  const done = new Map<FileStyle, FileStyle>();
  return (style) => {
    let changed = done.get(style);
    if (changed === undefined) {
      changed = intern(change(style));
      done.set(style, changed);
    }
    return changed;
  };
}

/** Sets the number format. */
export function withPattern(pattern: string): (style: FileStyle) => FileStyle {
  const code = toExcelPattern(pattern);
  return styleChange((style) => {
    const rest = without(style, 'numFmt');
    return code === undefined ? rest : { ...rest, numFmt: code };
  });
}

/** Locks or unlocks under sheet protection. A locked cell says so, to outweigh an unlocked column. */
export function withLock(locked: boolean, explicit: boolean): (style: FileStyle) => FileStyle {
  return styleChange((style) => {
    const { protection, ...rest } = style;
    const hidden = protection?.hidden ? { hidden: true } : {};
    if (locked && !explicit) return protection?.hidden ? { ...rest, protection: hidden } : rest;
    return { ...rest, protection: { ...hidden, locked } };
  });
}

/** Whether a style unlocks its cells. */
export function isUnlocked(style: FileStyle | undefined): boolean {
  return style?.protection?.locked === false;
}

/** The excel number format of a style, undefined for General. */
export function formatCode(style: FileStyle | undefined): string | undefined {
  const code: unknown = style?.numFmt;
  if (typeof code === 'string') return code;
  // ExcelTS types also allow { formatCode }, as some writers hand it over.
  return (code as { formatCode?: string } | undefined)?.formatCode;
}

/** The model's view of a style. */
export function styleFromFile(style: FileStyle): CellStyle {
  return { ...fontFromFile(style), ...alignmentFromFile(style), ...boxFromFile(style) };
}

/** What a style does to a cell. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

const looks = new WeakMap<FileStyle, Look>();

/** The look of a style; the same object for the same style, which cells share. */
export function lookOf(style: FileStyle): Look {
  let look = looks.get(style);
  if (!look)
    looks.set(
      style,
      (look = { style: styleFromFile(style), numberFormat: toSheetsPattern(formatCode(style)) }),
    );
  return look;
}

function fontFromFile({ font }: FileStyle): CellStyle {
  const result: CellStyle = {};
  if (font?.bold) result.bold = true;
  if (font?.italic) result.italic = true;
  if (font?.size !== undefined) result.fontSize = font.size;
  if (font?.name !== undefined) result.fontFamily = font.name;
  const fontColor = colourFromFile(font?.color as FileColour | undefined);
  if (fontColor !== undefined) result.fontColor = fontColor;
  return result;
}

function alignmentFromFile({ alignment }: FileStyle): CellStyle {
  const result: CellStyle = {};
  if (alignment?.wrapText) result.wrap = true;
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    result.horizontal = horizontal;
  const vertical: string | undefined = alignment?.vertical;
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') result.vertical = vertical;
  if (vertical === 'center') result.vertical = 'middle';
  return result;
}

function boxFromFile({ fill, border }: FileStyle): CellStyle {
  const result: CellStyle = {};
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid';
  const background = solid ? colourFromFile(fill.fgColor) : undefined;
  if (background !== undefined) result.background = background;
  const lines = [border?.top, border?.bottom, border?.left, border?.right];
  if (lines.every((line) => line?.style)) result.border = true;
  return result;
}

/** A font complete enough to stand in a file. */
export type FileFont = NonNullable<FileStyle['font']>;

/**
 * Merges the model's properties into styles; whatever else a style carries stays. `base` is the workbook's own
 * font: one with a bold flag and no name would be drawn in whatever the program falls back to.
 */
export function withStyle(change: CellStyle, base: FileFont): (style: FileStyle) => FileStyle {
  return styleChange((style) => {
    const font = changedFont(style, change, base);
    const alignment = changedAlignment(style.alignment, change);
    const next: FileStyle = { ...style };
    if (font) next.font = font;
    if (alignment) next.alignment = alignment;
    if (change.background !== undefined) setFill(next, change.background);
    if (change.border !== undefined) setBorder(next, change.border);
    return next;
  });
}

function changedFont(style: FileStyle, change: CellStyle, base: FileFont): FileFont | undefined {
  const { bold, italic, fontSize, fontFamily, fontColor } = change;
  if ([bold, italic, fontSize, fontFamily, fontColor].every((part) => part === undefined)) return undefined;
  const font: FileFont = { ...(style.font ?? base) };
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontSize !== undefined) font.size = fontSize;
  if (fontFamily !== undefined) {
    font.name = fontFamily;
    // A theme's font would win over the name.
    delete font.scheme;
  }
  if (fontColor !== undefined) font.color = colourToFile(fontColor);
  return font;
}

function changedAlignment(
  old: Partial<Alignment> | undefined,
  change: CellStyle,
): Partial<Alignment> | undefined {
  if (change.wrap === undefined && change.horizontal === undefined && change.vertical === undefined)
    return undefined;
  const alignment: Partial<Alignment> = { ...old };
  if (change.wrap !== undefined) alignment.wrapText = change.wrap;
  if (change.vertical !== undefined) alignment.vertical = change.vertical;
  if (change.horizontal === 'general') delete alignment.horizontal;
  else if (change.horizontal !== undefined) alignment.horizontal = change.horizontal;
  return alignment;
}

const WHITE = '#ffffff';

function setFill(style: FileStyle, background: string): void {
  // White is Sheets' way of saying none; a white fill would hide the grid lines in Excel.
  if (background === '' || background.toLowerCase() === WHITE) delete style.fill;
  else style.fill = { type: 'pattern', pattern: 'solid', fgColor: colourToFile(background) };
}

function setBorder(style: FileStyle, border: boolean): void {
  if (!border) {
    delete style.border;
    return;
  }
  const line: Partial<Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } };
  style.border = { ...style.border, top: line, bottom: line, left: line, right: line };
}
