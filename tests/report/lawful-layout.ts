import { STYLE } from '../../src/report/docx/styles';
import { balancedWidth, textWidth } from '../../src/report/docx/text-width';
import type { Outline } from '../../src/report/outline';
import { elements, partsOf, styleOf, textOf } from './unzipped';

/** Twips a millimetre. */
const MM = 1440 / 25.4;

/** Size in points, bold, italic of each style (Decree 30/2020, Annex I, V). */
const LOOK: Readonly<Record<string, readonly [points: number, bold: boolean, italic: boolean]>> = {
  [STYLE.nation]: [12, true, false],
  [STYLE.motto]: [13, true, false],
  [STYLE.parentAgency]: [12, false, false],
  [STYLE.agency]: [12, true, false],
  [STYLE.number]: [13, false, false],
  [STYLE.placeDate]: [13, false, true],
  [STYLE.kind]: [14, true, false],
  [STYLE.subject]: [14, true, false],
  [STYLE.body]: [14, false, false],
  [STYLE.basis]: [14, false, true],
  [STYLE.addressee]: [14, false, false],
  Heading1: [14, true, false],
  Heading2: [14, true, false],
  Heading3: [14, true, false],
  [STYLE.recipients]: [12, true, true],
  [STYLE.recipient]: [11, false, false],
  [STYLE.signTitle]: [14, true, false],
  [STYLE.signName]: [14, true, false],
  [STYLE.annexLabel]: [14, true, false],
  [STYLE.annexTitle]: [14, true, false],
  [STYLE.annexReference]: [14, false, true],
  [STYLE.pageNumber]: [14, false, false],
};

/**
 * What in the file of a paper is not as Decree 30/2020, Annex I asks, one sentence a fault; measured in the file
 * alone, the outline only says what should be in it.
 */
export function layoutFaults(outline: Outline, docx: Uint8Array): string[] {
  const parts = partsOf(docx);
  const file: File = {
    outline,
    parts,
    body: parts.get('word/document.xml') ?? '',
    styles: parts.get('word/styles.xml') ?? '',
  };
  return [
    ...pageFaults(file),
    ...styleFaults(file),
    ...headFaults(file),
    ...textFaults(file),
    ...endFaults(file),
    ...tableFaults(file),
    ...annexFaults(file),
  ];
}

interface File {
  readonly outline: Outline;
  readonly parts: ReadonlyMap<string, string>;
  readonly body: string;
  readonly styles: string;
}

const value = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const ofStyle = (xml: string, id: string): string[] =>
  elements(xml, 'w:p').filter((one) => one.includes(`<w:pStyle w:val="${id}"/>`));
const fault = (wrong: boolean, what: string): string[] => (wrong ? [what] : []);
const between = (one: number, low: number, high: number): boolean => one >= low - 0.5 && one <= high + 0.5;

/** I.1–I.7: A4, margins, page numbers from 1 in each section, centred in the top margin, none on the first page. */
function pageFaults({ outline, parts, body }: File): string[] {
  const sections = elements(body, 'w:sectPr');
  const faults = fault(sections.length !== 1 + outline.annexes.length, `sections: ${sections.length}`);
  sections.forEach((section, at) => {
    const size = elements(section, 'w:pgSz')[0] ?? '';
    const sides = ['w:w', 'w:h'].map((name) => Math.round(Number(value(size, name)) / MM)).join('x');
    faults.push(...fault(!['210x297', '297x210'].includes(sides), `section ${at}: paper ${sides} mm`));
    const margin = elements(section, 'w:pgMar')[0] ?? '';
    const side = (name: string): number => Number(value(margin, `w:${name}`)) / MM;
    const lawful =
      between(side('top'), 20, 25) &&
      between(side('bottom'), 20, 25) &&
      between(side('left'), 30, 35) &&
      between(side('right'), 15, 20);
    faults.push(...fault(!lawful, `section ${at}: margins ${margin}`));
    faults.push(...fault(!section.includes('<w:pgNumType w:start="1"/>'), `section ${at}: not from page 1`));
    faults.push(...fault(!section.includes('<w:titlePg/>'), `section ${at}: number on the first page`));
  });
  const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, xml]) => xml);
  const numbered = headers.filter((xml) => /instrText[^>]*>\s*PAGE/.test(xml) || xml.includes('PAGE'));
  faults.push(
    ...fault(numbered.length * 2 !== headers.length, 'page numbers are not in every second header'),
  );
  for (const xml of numbered)
    faults.push(...fault(!xml.includes(`w:val="${STYLE.pageNumber}"`), 'a page number of another style'));
  return faults;
}

/** V: sizes and weights of every style that is used; font, colour; nothing of it on single runs but a bold lead. */
function styleFaults({ outline, body, styles }: File): string[] {
  const defaults = elements(styles, 'w:docDefaults')[0] ?? '';
  const faults = fault(!defaults.includes('Times New Roman'), 'not Times New Roman');
  const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map((match) => match[1] ?? ''));
  for (const id of used) {
    const style = styleOf(styles, id);
    faults.push(...fault(style === '', `style ${id} is not defined`));
    faults.push(...fault(/w:color w:val="(?!000000|auto)/.test(style), `style ${id} is not black`));
    const look = LOOK[id];
    if (!look) continue;
    const [points, bold, italic] = look;
    const is = [
      Number(value(elements(style, 'w:sz')[0] ?? '', 'w:val')) / 2,
      /<w:b\/>/.test(style),
      /<w:i\/>/.test(style),
    ];
    faults.push(...fault(is.join() !== [points, bold, italic].join(), `style ${id}: ${is.join()}`));
  }
  faults.push(...fault(/<w:rFonts|<w:color /.test(body), 'a font or a colour set on a run'));
  const pictures = outline.blocks.filter((block) => block.type === 'picture').length;
  faults.push(
    ...fault((body.match(/<w:drawing>/g) ?? []).length !== pictures, 'other drawings than the charts'),
  );
  faults.push(
    ...fault(/<w:pict|<mc:|<w:framePr|<w:tblpPr|<wp:anchor|<w:txbxContent/.test(body), 'something floats'),
  );
  for (const one of elements(body, 'wp:docPr'))
    faults.push(...fault(value(one, 'descr').length < 20, 'a picture without alternative text'));
  return faults;
}

/** II.1–II.5: letterhead without borders, the lines under the right texts and as long as they should be. */
function headFaults({ outline, body }: File): string[] {
  const { letterhead, kind, subject, addressees } = outline;
  const [table = ''] = elements(body, 'w:tbl');
  const grid = elements(table, 'w:gridCol').map((one) => Number(value(one, 'w:w')));
  const texts = (id: string, xml = body): string[] => ofStyle(xml, id).map(textOf);
  const faults = [
    ...fault(/<w:tblBorders>.*?w:val="single"/s.test(table), 'the letterhead has borders'),
    ...fault(texts(STYLE.nation, table).join() !== 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'quốc hiệu'),
    ...fault(texts(STYLE.motto, table).join() !== 'Độc lập - Tự do - Hạnh phúc', 'tiêu ngữ'),
    ...fault(texts(STYLE.agency, table).join() !== letterhead.agency, 'tên cơ quan'),
    ...fault(texts(STYLE.kind).join() !== kind.name, 'tên loại'),
    ...fault(texts(STYLE.subject).join() !== subject, 'trích yếu'),
    ...fault(/[.;:]$/.test(subject) || subject === '', 'trích yếu ends in a mark or is empty'),
    ...fault(
      letterhead.number !== null && !/^Số: {4,}\/\S+$/.test(letterhead.number),
      `số: ${letterhead.number}`,
    ),
    ...fault(
      letterhead.placeDate !== null && !/^\S.*, ngày {4,}tháng {4,}năm \d{4}$/.test(letterhead.placeDate),
      `địa danh, ngày: ${letterhead.placeDate}`,
    ),
    ...fault(addressees.length > 0 !== body.includes('Kính gửi:'), 'Kính gửi'),
  ];
  const widths = [grid[0] ?? 0, grid[1] ?? 0, 165 * MM];
  const lines = ofStyle(body, STYLE.rule).map((one, at) => {
    const indent = elements(one, 'w:ind')[0] ?? '';
    return (widths[at] ?? 0) - Number(value(indent, 'w:left')) - Number(value(indent, 'w:right'));
  });
  const share = (at: number, text: string, size: number): number =>
    (lines[at] ?? 0) / balancedWidth(text, size, 'bold', widths[at] ?? 0);
  const third = (ratio: number): boolean => ratio > 0.32 && ratio < 0.51;
  faults.push(...fault(lines.length !== 3, `${lines.length} lines under texts`));
  faults.push(...fault(!third(share(0, letterhead.agency, 24)), 'the line under the agency'));
  const motto = (lines[1] ?? 0) / textWidth('Độc lập - Tự do - Hạnh phúc', 26, 'bold');
  faults.push(...fault(Math.abs(motto - 1) > 0.02, 'the line under the motto'));
  faults.push(...fault(!third(share(2, subject, 28)), 'the line under the trích yếu'));
  return faults;
}

/** II.6: justified, first line 1–1.27 cm, at least 6 pt apart, single to 1.5 lines; real headings; "./." at the end. */
function textFaults({ outline, body, styles }: File): string[] {
  const style = styleOf(styles, STYLE.body);
  const first = Number(value(elements(style, 'w:ind')[0] ?? '', 'w:firstLine')) / MM;
  const spacing = elements(style, 'w:spacing')[0] ?? '';
  const line = Number(value(spacing, 'w:line'));
  const headings = outline.blocks.filter((block) => block.type === 'heading');
  const printed = [1, 2, 3].flatMap((level) => ofStyle(body, `Heading${level}`));
  const paragraphs = outline.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  const last = paragraphs[paragraphs.length - 1] ?? '';
  return [
    ...fault(!/<w:jc w:val="(?:both|justify)"\/>/.test(style), 'text is not justified'),
    ...fault(!between(first, 10, 12.7), `first line ${first} mm`),
    ...fault(Number(value(spacing, 'w:before')) < 120, 'paragraphs closer than 6 pt'),
    ...fault(line < 240 || line > 360, `line spacing ${line}`),
    ...fault(printed.length !== headings.length, 'headings are no headings'),
    ...fault(!last.endsWith('./.'), `the text ends in “${last.slice(-20)}”`),
    ...fault(
      paragraphs.some((one) => /undefined|null|NaN|\{|\}| {2}(?! *tháng)| [,;]|\.\.(?!\.)\s|;;|,,/.test(one)),
      'a gap in a sentence',
    ),
    ...headings.flatMap(({ level, text }) =>
      fault(
        level === 1 ? !/^[IVX]+\. \p{Lu}/u.test(text) : !/^(?:\d+(?:\.\d+)*\.|[a-zđ]\)) \p{Lu}/u.test(text),
        `heading “${text}”`,
      ),
    ),
  ];
}

/** II.7, II.9: the signature in one row that is never cut, tied to the text; recipients, the last one filed. */
function endFaults({ outline, body }: File): string[] {
  const { signatures, recipients, addressees } = outline;
  const faults: string[] = [];
  if (signatures.length > 0) {
    const table = elements(body, 'w:tbl').find((one) => one.includes(`"${STYLE.signName}"`)) ?? '';
    faults.push(...fault(elements(table, 'w:tr').length !== 1, 'the signature is not in one row'));
    faults.push(...fault(!table.includes('<w:cantSplit/>'), 'the signature can be cut'));
    const before = body.slice(0, body.indexOf(table));
    const closing = elements(before, 'w:p').filter((one) => !one.includes('"' + STYLE.recipient + '"'));
    faults.push(
      ...fault(!closing[closing.length - 1]?.includes('<w:keepNext/>'), 'the signature can stand alone'),
    );
  }
  if (recipients.length > 0) {
    const lines = ofStyle(body, STYLE.recipient)
      .map(textOf)
      .filter((one) => one !== '');
    faults.push(...fault(lines.join('|') !== recipients.join('|'), 'nơi nhận'));
    const marks = lines.every(
      (one, at) => one.startsWith('- ') && one.endsWith(at === lines.length - 1 ? '.' : ';'),
    );
    faults.push(...fault(!marks, `nơi nhận: ${lines.join(' ')}`));
    faults.push(...fault(!lines[lines.length - 1]?.startsWith('- Lưu:'), 'nơi nhận does not end with Lưu'));
    faults.push(...fault(addressees.length > 0 && lines[0] !== '- Như trên;', 'no “Như trên”'));
  }
  return faults;
}

/** Tables: heading row repeated and marked, no row cut, fixed widths within the text, a unit, every cell printed. */
function tableFaults({ outline, body }: File): string[] {
  const tables = elements(body, 'w:tbl').filter((one) => one.includes(`"${STYLE.tableHead}"`));
  const blocks = [...outline.blocks, ...outline.annexes.flatMap((annex) => annex.blocks)];
  const wanted = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const faults = fault(tables.length !== wanted.length, `${tables.length} tables of ${wanted.length}`);
  tables.forEach((table, at) => {
    const rows = elements(table, 'w:tr');
    faults.push(...fault(!rows[0]?.includes('<w:tblHeader/>'), `table ${at}: heading row not marked`));
    faults.push(
      ...fault(
        rows.some((row) => !row.includes('<w:cantSplit/>')),
        `table ${at}: rows can be cut`,
      ),
    );
    faults.push(...fault(!table.includes('<w:tblLayout w:type="fixed"/>'), `table ${at}: widths not fixed`));
    const width = elements(table, 'w:gridCol').reduce((all, one) => all + Number(value(one, 'w:w')), 0) / MM;
    faults.push(...fault(width > 252.5, `table ${at}: ${width} mm wide`));
  });
  const text = textOf(body);
  for (const { rows, unit } of wanted) {
    faults.push(...fault(unit === '', 'a table without a unit'));
    for (const line of rows.flat().flatMap((cell) => cell.split('\n')))
      faults.push(...fault(!text.includes(line), `not printed: ${line}`));
  }
  return faults;
}

/** IV: "Phụ lục", numbered in Roman from two on; wide tables lie. */
function annexFaults({ outline, body }: File): string[] {
  const { annexes } = outline;
  const labels = ofStyle(body, STYLE.annexLabel).map(textOf);
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
  const wanted = annexes.map((_, at) => (annexes.length > 1 ? `Phụ lục ${roman[at] ?? ''}` : 'Phụ lục'));
  return [
    ...fault(labels.join() !== wanted.join(), `annexes: ${labels.join()}`),
    ...annexes.flatMap(({ title, reference, blocks, orientation, label }) => [
      ...fault(title === '' || title !== title.toUpperCase(), `${label}: title ${title}`),
      ...fault(!/^\(Kèm theo .+\)$/.test(reference), `${label}: ${reference}`),
      ...blocks.flatMap((block) =>
        fault(
          block.type === 'table' && block.columns.length > 7 && orientation === 'portrait',
          `${label} is wide`,
        ),
      ),
    ]),
  ];
}
