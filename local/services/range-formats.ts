import type { CellStyle } from '../workbook/model';
import { AUTOMATIC } from '../workbook/patterns';
import { assertWritable } from './access';
import { call, type Members } from './call-log';
import { colourOf } from './colours';
import { notImplemented } from './exceptions';
import { RangeValues } from './range-values';
import { EnumGroup, type EnumValue } from './service';

export const WRAP_STRATEGY = new EnumGroup('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const BORDER_STYLE = new EnumGroup('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** What a cell looks like before anybody formats it (reference: getters of Range). */
export const PLAIN = {
  bold: false,
  italic: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
  background: '#ffffff',
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  border: false,
} as const satisfies Required<CellStyle>;

type Grid<Value> = readonly (readonly Value[])[];
type Horizontal = NonNullable<CellStyle['horizontal']>;
type Vertical = NonNullable<CellStyle['vertical']>;

/** How the cells of a range look (reference: spreadsheet/range). */
export abstract class RangeFormats extends RangeValues {
  getNumberFormats(): string[][] {
    return this.each((row, column) => this.sheet.numberFormat(row, column));
  }

  getNumberFormat(): string {
    return this.sheet.numberFormat(this.live().row, this.area.column);
  }

  setNumberFormats(formats: Grid<string>): this {
    this.checkShape(formats);
    assertWritable(this.context, this.sheet, this.live());
    this.each((row, column) => {
      const format = formats[row - this.area.row]?.[column - this.area.column] ?? '';
      this.sheet.setNumberFormat({ row, column, rows: 1, columns: 1 }, format);
    });
    return this;
  }

  setNumberFormat(format: string): this {
    assertWritable(this.context, this.sheet, this.live());
    this.sheet.setNumberFormat(this.area, format);
    return this;
  }

  getBackgrounds(): string[][] {
    return this.looks((style) => style.background);
  }

  getBackground(): string {
    return this.look().background;
  }

  setBackgrounds(colours: Grid<string | null>): this {
    return this.paintEach(colours, (colour) => ({ background: colourOf(colour ?? PLAIN.background) }));
  }

  setBackground(colour: string | null): this {
    return this.paint({ background: colourOf(colour ?? PLAIN.background) });
  }

  getFontColors(): string[][] {
    return this.looks((style) => style.fontColor);
  }

  getFontColor(): string {
    return this.look().fontColor;
  }

  setFontColors(colours: Grid<string | null>): this {
    return this.paintEach(colours, (colour) => ({ fontColor: colourOf(colour ?? PLAIN.fontColor) }));
  }

  setFontColor(colour: string | null): this {
    return this.paint({ fontColor: colourOf(colour ?? PLAIN.fontColor) });
  }

  getFontWeights(): string[][] {
    return this.looks((style) => (style.bold ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.look().bold ? 'bold' : 'normal';
  }

  setFontWeights(weights: Grid<string | null>): this {
    return this.paintEach(weights, (weight) => ({ bold: weight === 'bold' }));
  }

  setFontWeight(weight: string | null): this {
    return this.paint({ bold: weight === 'bold' });
  }

  getFontStyle(): string {
    return this.look().italic ? 'italic' : 'normal';
  }

  getFontStyles(): string[][] {
    return this.looks((style) => (style.italic ? 'italic' : 'normal'));
  }

  setFontStyle(style: string | null): this {
    return this.paint({ italic: style === 'italic' });
  }

  getFontSize(): number {
    return this.look().fontSize;
  }

  getFontSizes(): number[][] {
    return this.looks((style) => style.fontSize);
  }

  setFontSize(fontSize: number): this {
    return this.paint({ fontSize });
  }

  getFontFamily(): string {
    return this.look().fontFamily;
  }

  getFontFamilies(): string[][] {
    return this.looks((style) => style.fontFamily);
  }

  setFontFamily(family: string | null): this {
    return this.paint({ fontFamily: family ?? PLAIN.fontFamily });
  }

  getHorizontalAlignment(): string {
    return this.look().horizontal;
  }

  getHorizontalAlignments(): string[][] {
    return this.looks((style) => style.horizontal);
  }

  /** 'normal' and null read back as 'general' (apps-script.md 3.6). */
  setHorizontalAlignment(alignment: string | null): this {
    return this.paint({ horizontal: horizontalOf(alignment) });
  }

  setHorizontalAlignments(alignments: Grid<string | null>): this {
    return this.paintEach(alignments, (alignment) => ({ horizontal: horizontalOf(alignment) }));
  }

  getVerticalAlignment(): string {
    return this.look().vertical;
  }

  getVerticalAlignments(): string[][] {
    return this.looks((style) => style.vertical);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.paint({ vertical: verticalOf(alignment) });
  }

  getWrap(): boolean {
    return this.look().wrap;
  }

  getWraps(): boolean[][] {
    return this.looks((style) => style.wrap);
  }

  setWrap(wrap: boolean): this {
    return this.paint({ wrap });
  }

  getWrapStrategy(): EnumValue {
    return this.look().wrap ? WRAP_STRATEGY.values.WRAP : WRAP_STRATEGY.values.OVERFLOW;
  }

  /** The workbook model knows wrapped or not: CLIP would read back as OVERFLOW. */
  setWrapStrategy(strategy: EnumValue): this {
    if (strategy === WRAP_STRATEGY.values.CLIP) throw notImplemented('Range.setWrapStrategy(CLIP)');
    return this.paint({ wrap: strategy === WRAP_STRATEGY.values.WRAP });
  }

  /** The workbook model knows bordered or not: only all four sides together. */
  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null): this {
    const sides = [top, left, bottom, right];
    if (sides.every((side) => side === true)) return this.paint({ border: true });
    if (sides.every((side) => side === false)) return this.paint({ border: false });
    throw notImplemented('Range.setBorder with some of the sides');
  }

  clearFormat(): this {
    this.setNumberFormat(AUTOMATIC);
    return this.paint(PLAIN);
  }

  private look(): Required<CellStyle> {
    const { row, column } = this.live();
    return { ...PLAIN, ...this.sheet.style(row, column) };
  }

  private looks<Value>(of: (style: Required<CellStyle>) => Value): Value[][] {
    return this.each((row, column) => of({ ...PLAIN, ...this.sheet.style(row, column) }));
  }

  private paint(style: CellStyle): this {
    assertWritable(this.context, this.sheet, this.live());
    this.sheet.setStyle(this.area, style);
    return this;
  }

  private paintEach<Value>(values: Grid<Value>, style: (value: Value) => CellStyle): this {
    this.checkShape(values);
    assertWritable(this.context, this.sheet, this.live());
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const place = { row: this.area.row + down, column: this.area.column + across, rows: 1, columns: 1 };
        this.sheet.setStyle(place, style(value));
      }),
    );
    return this;
  }
}

function horizontalOf(alignment: string | null): Horizontal {
  if (alignment === null || alignment === 'normal' || alignment === 'general') return 'general';
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  throw notImplemented(`Horizontal alignment "${alignment}"`);
}

function verticalOf(alignment: string | null): Vertical {
  if (alignment === null) return 'bottom';
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  throw notImplemented(`Vertical alignment "${alignment}"`);
}

export const FORMAT_MEMBERS: Members<RangeFormats> = {
  getNumberFormats: call(),
  getNumberFormat: call(),
  setNumberFormats: call('String[][]'),
  setNumberFormat: call('String'),
  getBackgrounds: call(),
  getBackground: call(),
  setBackgrounds: call('Object[][]'),
  setBackground: call('String?'),
  getFontColors: call(),
  getFontColor: call(),
  setFontColors: call('Object[][]'),
  setFontColor: call('String?'),
  getFontWeights: call(),
  getFontWeight: call(),
  setFontWeights: call('Object[][]'),
  setFontWeight: call('String?'),
  getFontStyle: call(),
  getFontStyles: call(),
  setFontStyle: call('String?'),
  getFontSize: call(),
  getFontSizes: call(),
  setFontSize: call('Integer'),
  getFontFamily: call(),
  getFontFamilies: call(),
  setFontFamily: call('String?'),
  getHorizontalAlignment: call(),
  getHorizontalAlignments: call(),
  setHorizontalAlignment: call('String?'),
  setHorizontalAlignments: call('Object[][]'),
  getVerticalAlignment: call(),
  getVerticalAlignments: call(),
  setVerticalAlignment: call('String?'),
  getWrap: call(),
  getWraps: call(),
  setWrap: call('Boolean'),
  getWrapStrategy: call(),
  setWrapStrategy: call('WrapStrategy'),
  setBorder: call(
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?',
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, String?, BorderStyle?',
  ),
  clearFormat: call(),
};
