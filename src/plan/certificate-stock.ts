import { comparisonKey, tidy } from '../lang/text';
import { clashesOf } from './stock-bands';

/** What stands on a certificate, from the top of the usual stock to its foot. */
export const CERTIFICATE_ELEMENTS = [
  'nation',
  'motto',
  'giver',
  'given',
  'heading',
  'recipient',
  'post',
  'achievement',
  'placeDate',
  'signerTitle',
  'decision',
  'signerName',
] as const;
export type CertificateElement = (typeof CERTIFICATE_ELEMENTS)[number];

/** The names by which the setting's lines speak of them. */
export const ELEMENT_NAME: Readonly<Record<CertificateElement, string>> = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  giver: 'Người tặng',
  given: 'Chữ Tặng',
  heading: 'Chữ Giấy khen',
  recipient: 'Người nhận',
  post: 'Chức vụ, đơn vị',
  achievement: 'Thành tích',
  placeDate: 'Địa danh, ngày',
  signerTitle: 'Chức vụ người ký',
  decision: 'Quyết định',
  signerName: 'Họ tên người ký',
};

/** Where an element stands: millimetres from the top and the left edge of the stock, and its size in points. */
export interface ElementPlace {
  readonly element: CertificateElement;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** At most this; a text that does not fit is set smaller. */
  readonly size: number;
  /** Stands on the stock already: printed only on the draft, which shows it where it is. */
  readonly preprinted: boolean;
}

/** Pre-printed stock, and where the text goes; millimetres. */
export interface CertificateStock {
  readonly width: number;
  readonly height: number;
  readonly places: readonly ElementPlace[];
}

/** What cannot be understood in the two settings, with what was typed. The default stands in its place. */
export interface StockProblem {
  readonly kind: 'size' | 'line' | 'element' | 'twice' | 'outside' | 'overlap';
  readonly setting: 'size' | 'places';
  /** The line, or the elements, to quote. */
  readonly value: string;
}

/** The two settings' names. */
export const STOCK_SETTINGS = { size: 'Khổ giấy khen (mm)', places: 'Vị trí chữ giấy khen (mm)' } as const;

/** `Khổ giấy khen (mm)` when nobody changed it: A4 lying. */
export const DEFAULT_STOCK_SIZE = '297 x 210';

/** `Vị trí chữ giấy khen (mm)` when nobody changed it, for stock of that size. */
export const DEFAULT_STOCK_PLACES = [
  'Quốc hiệu: trên 18, trái 30, rộng 237, cỡ 14, in sẵn',
  'Tiêu ngữ: trên 25, trái 30, rộng 237, cỡ 15, in sẵn',
  'Người tặng: trên 46, trái 30, rộng 237, cỡ 20',
  'Chữ Tặng: trên 58, trái 30, rộng 237, cỡ 16',
  'Chữ Giấy khen: trên 68, trái 30, rộng 237, cỡ 40, in sẵn',
  'Người nhận: trên 92, trái 30, rộng 237, cỡ 26',
  'Chức vụ, đơn vị: trên 106, trái 30, rộng 237, cỡ 16',
  'Thành tích: trên 117, trái 30, rộng 237, cỡ 17',
  'Địa danh, ngày: trên 143, trái 155, rộng 115, cỡ 14',
  'Chức vụ người ký: trên 150, trái 155, rộng 115, cỡ 14',
  'Quyết định: trên 178, trái 27, rộng 115, cỡ 13',
  'Họ tên người ký: trên 185, trái 155, rộng 115, cỡ 14',
].join('\n');

/** Millimetres at each edge of the stock that no printer reaches and no text may need. */
export const STOCK_EDGE = 5;
/** Millimetres from the foot of the stock where the draft says that it is one. */
export const DRAFT_LINE = 12;
/** Points: nobody reads less. */
export const SMALLEST_SIZE = 6;
/** Of the size: from one line to the next. */
export const LINE_HEIGHT = 1.2;

const USUAL = { width: 297, height: 210 };
/** Millimetres: a line of the smallest size. */
const SMALLEST_LINE = (SMALLEST_SIZE * LINE_HEIGHT * 25.4) / 72;

/** The stock that the two settings describe; what they do not say, or say wrongly, is as in the defaults. */
export function readStock(
  size: string,
  places: string,
): { readonly stock: CertificateStock; readonly problems: readonly StockProblem[] } {
  const problems: StockProblem[] = [];
  const read = tidy(size) === '' ? USUAL : readSize(size);
  const page = read ?? USUAL;
  if (!read) problems.push({ kind: 'size', setting: 'size', value: tidy(size) });
  const usual = scaled(readLines(DEFAULT_STOCK_PLACES, []).places, page);
  const typed = readLines(places, problems);
  const inside = new Map<CertificateElement, ElementPlace | null>();
  for (const [element, partial] of typed.given) {
    const place = partial && { ...usualOf(usual, element), ...partial };
    if (place && !fits(place, page)) {
      problems.push({ kind: 'outside', setting: 'places', value: ELEMENT_NAME[element] });
    } else inside.set(element, place);
  }
  const chosen = usual.flatMap((one) => {
    const own = inside.get(one.element);
    return own === null ? [] : [own ?? one];
  });
  const clashes = clashesOf(chosen, page.height - DRAFT_LINE, SMALLEST_LINE);
  if (clashes.length > 0) {
    const value = clashes.map(({ element }) => ELEMENT_NAME[element]).join('; ');
    problems.push({ kind: 'overlap', setting: 'places', value });
  }
  return { stock: { ...page, places: clashes.length > 0 ? usual : chosen }, problems };
}

/** "297 x 210": width by height, 100 to 500 mm each. */
function readSize(size: string): { width: number; height: number } | null {
  const match = /^(\d{2,3}(?:[.,]\d+)?) ?(?:mm)? ?[x×*] ?(\d{2,3}(?:[.,]\d+)?) ?(?:mm)?$/i.exec(tidy(size));
  const [width, height] = [numberOf(match?.[1]), numberOf(match?.[2])];
  const isStock = (side: number): boolean => side >= 100 && side <= 500;
  return isStock(width) && isStock(height) ? { width, height } : null;
}

type Given = Partial<Pick<ElementPlace, 'top' | 'left' | 'width' | 'size'>> & { preprinted: boolean };

/** The lines as typed: null for an element that is not wanted. Complete lines come as places, too. */
function readLines(
  text: string,
  problems: StockProblem[],
): { readonly given: ReadonlyMap<CertificateElement, Given | null>; readonly places: ElementPlace[] } {
  const given = new Map<CertificateElement, Given | null>();
  const report = (kind: StockProblem['kind'], value: string): void => {
    problems.push({ kind, setting: 'places', value });
  };
  for (const line of text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((one) => one !== '')) {
    const at = line.indexOf(':');
    const element = elementOf(at < 0 ? line : line.slice(0, at));
    const read = at < 0 ? undefined : readPlace(line.slice(at + 1));
    if (!element) report('element', line);
    else if (read === undefined) report('line', line);
    else if (given.has(element)) report('twice', line);
    else given.set(element, read);
  }
  const places = [...given].flatMap(([element, own]) => {
    const { top, left, width, size, preprinted } = own ?? { preprinted: false };
    if (top === undefined || left === undefined || width === undefined || size === undefined) return [];
    return [{ element, top, left, width, size, preprinted }];
  });
  return { given, places };
}

function elementOf(name: string): CertificateElement | undefined {
  const key = comparisonKey(name);
  return CERTIFICATE_ELEMENTS.find((one) => comparisonKey(ELEMENT_NAME[one]) === key);
}

const KEYS = { trên: 'top', trái: 'left', rộng: 'width', cỡ: 'size' } as const;

/** "trên 62, trái 30, rộng 237, cỡ 20, in sẵn"; null = "không in"; undefined = not understood. */
function readPlace(text: string): Given | null | undefined {
  const key = comparisonKey(text);
  if (key === 'không in') return null;
  const read: { -readonly [Part in keyof Given]: Given[Part] } = { preprinted: false };
  const rest = key.replace(
    /(trên|trái|rộng|cỡ) ?:? ?(\d{1,3}(?:[.,]\d+)?) ?(?:mm|pt)?(?![\p{L}\d])/gu,
    (_, word: keyof typeof KEYS, digits: string) => {
      read[KEYS[word]] = numberOf(digits);
      return '';
    },
  );
  const left = rest.replace(/[,;\s]+/g, ' ').trim();
  if (left === 'in sẵn') return { ...read, preprinted: true };
  return left === '' && Object.keys(read).length > 1 ? read : undefined;
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}

/** The usual places on stock of another size: everything in proportion. */
function scaled(
  places: readonly ElementPlace[],
  { width, height }: { readonly width: number; readonly height: number },
): ElementPlace[] {
  const [x, y] = [width / USUAL.width, height / USUAL.height];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return places.map((one) => ({
    ...one,
    top: round(one.top * y),
    left: round(one.left * x),
    width: round(one.width * x),
    size: Math.max(SMALLEST_SIZE, Math.floor(one.size * Math.min(x, y) * 2) / 2),
  }));
}

function usualOf(usual: readonly ElementPlace[], element: CertificateElement): ElementPlace {
  const own = usual.find((one) => one.element === element);
  if (!own) throw new Error(`The defaults do not place ${element}`);
  return own;
}

/** Whether an element lies on the stock, clear of its edges and of the draft's own line. */
function fits(
  { top, left, width, size }: ElementPlace,
  page: { readonly width: number; readonly height: number },
): boolean {
  return (
    top >= STOCK_EDGE &&
    left >= STOCK_EDGE &&
    width >= 10 &&
    left + width <= page.width - STOCK_EDGE &&
    top + SMALLEST_LINE <= page.height - DRAFT_LINE &&
    size >= SMALLEST_SIZE &&
    size <= 96
  );
}
