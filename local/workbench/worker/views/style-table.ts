import type { CellStyle, ConditionalRule } from '../../../workbook/model';
import type { Look } from '../../../workbook/styles';
import type { ViewStyle } from '../../protocol';

/** The styles of all views: one keeps its place as long as the session lasts, so that cells can name it by number. */
export class StyleTable {
  readonly styles: ViewStyle[] = [];
  private readonly places = new Map<string, number>();
  private readonly ofLooks = new WeakMap<Look, number | undefined>();
  private readonly dressed = new Map<string, number | undefined>();

  /** undefined for a style that says nothing. */
  placeOf(look: Look): number | undefined {
    if (this.ofLooks.has(look)) return this.ofLooks.get(look);
    const place = this.place(viewStyle(look.style));
    this.ofLooks.set(look, place);
    return place;
  }

  /** The style of a look under the rules that hold for its cell, the first the strongest. */
  dressedBy(look: Look, rules: readonly ConditionalRule[]): number | undefined {
    const plain = this.placeOf(look);
    if (rules.length === 0) return plain;
    const worn: ViewStyle = Object.assign({}, ...rules.map(ruleStyle).reverse());
    const key = `${plain ?? ''}|${JSON.stringify(worn)}`;
    if (!this.dressed.has(key)) this.dressed.set(key, this.place({ ...viewStyle(look.style), ...worn }));
    return this.dressed.get(key);
  }

  private place(style: ViewStyle): number | undefined {
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

function viewStyle(style: CellStyle): ViewStyle {
  const { bold, italic, fontSize, fontFamily, fontColor, background, wrap, horizontal, vertical, border } =
    style;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    ...(fontColor === undefined ? {} : { fontColour: fontColor }),
    ...(background === undefined ? {} : { background }),
    ...(wrap ? { wrap } : {}),
    ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(border ? { border } : {}),
  };
}

function ruleStyle({ background, fontColor, bold }: ConditionalRule): ViewStyle {
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColour: fontColor }),
    ...(bold ? { bold } : {}),
  };
}
