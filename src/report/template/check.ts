import { isBlock, type Marker, parseMarker } from './markers';
import { MAIN_PART, type OpenedTemplate } from './open';
import { rootName, type ScannedParagraph, scanParagraphs } from './scan';

/** In which part of the paper a marker stands. */
export type MarkerPlace = 'body' | 'table' | 'box' | 'header' | 'footer' | 'note' | 'comment';

/** A marker that stands where it can be filled in. */
export interface GoodMarker {
  /** As typed, without its braces. */
  readonly raw: string;
  readonly marker: Marker;
  readonly place: MarkerPlace;
  /** The paragraph, in the part where it stands. */
  readonly part: string;
  readonly paragraph: ScannedParagraph;
}

/** Something that is wrong with a template. */
export interface TemplateFault {
  /**
   * unknown = no marker has that name · unclosed, unopened = a brace without its other half · not-alone = a marker
   * of whole paragraphs with other text beside it · misplaced = such a marker where no table may stand · twice = the
   * annexes are asked for again.
   */
  readonly kind: 'unknown' | 'unclosed' | 'unopened' | 'not-alone' | 'misplaced' | 'twice';
  /** The marker as typed, or the loose brace with what stands beside it. */
  readonly text: string;
  readonly place: MarkerPlace;
  /** The paragraph's text around it. */
  readonly around: string;
}

/** What the checker says of a template. */
export interface TemplateCheck {
  readonly good: readonly GoodMarker[];
  readonly faults: readonly TemplateFault[];
}

/** Characters of a paragraph's text that are shown on each side of a fault. */
const AROUND = 40;
/** Characters of a loose brace's neighbourhood. */
const LOOSE = 24;

/**
 * Finds every marker of a template, and whatever looks like one and is none.
 * @param tables names of tables that the paper has beside those of the catalogue
 */
export function checkTemplate({ texts }: OpenedTemplate, tables?: ReadonlySet<string>): TemplateCheck {
  const check = new Check(tables);
  for (const [part, xml] of texts) {
    const root = rootName(xml);
    const paragraphs =
      xml.includes('{') || xml.includes('}') || xml.includes('&#') ? scanParagraphs(xml) : [];
    for (const paragraph of paragraphs) check.paragraph(part, paragraph, placeOf(root, paragraph.around));
  }
  return { good: check.good, faults: check.faults };
}

function placeOf(root: string, around: readonly string[]): MarkerPlace {
  if (root === 'w:hdr') return 'header';
  if (root === 'w:ftr') return 'footer';
  if (root === 'w:comments') return 'comment';
  if (root !== 'w:document') return 'note';
  if (around.includes('w:txbxContent')) return 'box';
  return around.includes('w:tc') ? 'table' : 'body';
}

class Check {
  readonly good: GoodMarker[] = [];
  readonly faults: TemplateFault[] = [];
  private annexes = 0;

  constructor(private readonly tables: ReadonlySet<string> | undefined) {}

  paragraph(part: string, paragraph: ScannedParagraph, place: MarkerPlace): void {
    const { text } = paragraph;
    let open = -1;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '{') {
        if (open >= 0) this.fault('unclosed', text, open, Math.min(at, open + LOOSE), place);
        open = at;
      } else if (text[at] === '}') {
        if (open >= 0) this.marker(part, paragraph, place, open, at + 1);
        else this.fault('unopened', text, Math.max(0, at - LOOSE), at + 1, place);
        open = -1;
      }
    }
    if (open >= 0) this.fault('unclosed', text, open, Math.min(text.length, open + LOOSE), place);
  }

  private marker(
    part: string,
    paragraph: ScannedParagraph,
    place: MarkerPlace,
    start: number,
    end: number,
  ): void {
    const { text } = paragraph;
    const raw = text.slice(start + 1, end - 1);
    const marker = parseMarker(raw, this.tables);
    const wrong = marker ? this.wrongPlace(marker, part, paragraph, text.slice(start, end)) : 'unknown';
    if (!marker || wrong) this.fault(wrong ?? 'unknown', text, start, end, place);
    else this.good.push({ raw, marker, place, part, paragraph });
  }

  private wrongPlace(
    marker: Marker,
    part: string,
    { text, around, holdsObject }: ScannedParagraph,
    whole: string,
  ): TemplateFault['kind'] | null {
    if (!isBlock(marker)) return null;
    if (part !== MAIN_PART || around.includes('w:txbxContent')) return 'misplaced';
    if (text.trim() !== whole || holdsObject) return 'not-alone';
    if (marker.kind !== 'annexes') return null;
    // Annexes are sections of their own, which only the body itself can hold.
    if (around[around.length - 1] !== 'w:body') return 'misplaced';
    this.annexes += 1;
    return this.annexes > 1 ? 'twice' : null;
  }

  private fault(
    kind: TemplateFault['kind'],
    text: string,
    start: number,
    end: number,
    place: MarkerPlace,
  ): void {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const around = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
    this.faults.push({ kind, text: text.slice(start, end), place, around });
  }
}
