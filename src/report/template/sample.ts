import { strToU8, zipSync } from 'fflate';
import { PAPER } from '../../lang/papers';
import { textWidth } from '../docx/text-width';

/**
 * A template to begin with: the parts of a paper by Decree 30/2020 as text and markers, for the Office to change in
 * Word. Written by hand, for a page's function may not wait for docx.
 */
export function sampleTemplate(): Uint8Array {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(`${OFFICE}/officeDocument`, 'word/document.xml'),
    'word/document.xml': documentXml(),
    'word/_rels/document.xml.rels': relationships(
      `${OFFICE}/styles`,
      'styles.xml',
      `${OFFICE}/header`,
      'header1.xml',
    ),
    'word/styles.xml': STYLES,
    'word/header1.xml': HEADER,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = [
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
  `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/></Types>`,
].join('');

function relationships(...typesAndTargets: readonly string[]): string {
  const entries: string[] = [];
  for (let at = 0; at < typesAndTargets.length; at += 2) {
    const [type, target] = typesAndTargets.slice(at, at + 2);
    entries.push(`<Relationship Id="rId${at / 2 + 1}" Type="${type}" Target="${target}"/>`);
  }
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const STYLES = [
  `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="28"/><w:szCs w:val="28"/>`,
  '<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="240" w:lineRule="auto"/>',
  '</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">',
  '<w:name w:val="Normal"/></w:style></w:styles>',
].join('');

/** Page numbers at the top from page 2 on. */
const HEADER = [
  `<w:hdr ${WORD}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE ">`,
  '<w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>',
].join('');

interface Look {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center';
  readonly keepNext?: boolean;
  /** Points before. */
  readonly before?: number;
}

function paragraph(text: string, look: Look = {}): string {
  const { size = 14, bold, italic, align = 'left', before = 0, keepNext } = look;
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return [
    `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="${before * 20}"/><w:jc w:val="${align}"/></w:pPr>`,
    `<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  ].join('');
}

/** Twips of the two columns of the head, as in the built-in layout. */
const LEFT = 3795;
const RIGHT = 5560;

/** A line of some length, centred in a width, both in twips (Decree 30/2020, Annex I, II.1, II.2, II.5). */
function rule(length: number, width: number): string {
  const side = Math.round((width - length) / 2);
  return [
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>',
    `<w:spacing w:before="40" w:line="60" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/>`,
    '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>',
  ].join('');
}

/** Side by side without borders; twips. */
function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
      )
      .join('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>',
    `</w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row)}</w:tr>`),
    '</w:tbl>',
  ].join('');
}

function documentXml(): string {
  const centred = { align: 'center' } as const;
  const head = table(
    [LEFT, RIGHT],
    [
      [
        paragraph('{co_quan_chu_quan}', { ...centred, size: 12 }) +
          paragraph('{ten_co_quan}', { ...centred, size: 12, bold: true }) +
          rule(1300, LEFT),
        paragraph(PAPER.nation, { ...centred, size: 12, bold: true }) +
          paragraph(PAPER.motto, { ...centred, size: 13, bold: true }) +
          rule(textWidth(PAPER.motto, 26, 'bold'), RIGHT),
      ],
      [
        paragraph('{so_ky_hieu}', { ...centred, size: 13, before: 3 }),
        paragraph('{dia_danh_ngay}', { ...centred, size: 13, italic: true, before: 3 }),
      ],
    ],
  );
  const signature = table(
    [4210, 5145],
    [
      [
        paragraph('{phan_noi_nhan}', { size: 11 }),
        paragraph('{chuc_vu_ky}', { ...centred, bold: true }) +
          paragraph('{nguoi_ky}', { ...centred, bold: true, before: 71 }),
      ],
    ],
  );
  return [
    `<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>`,
    head,
    paragraph('{ten_loai}', { ...centred, bold: true, before: 18 }),
    paragraph('{trich_yeu}', { ...centred, bold: true }),
    rule(2800, LEFT + RIGHT),
    paragraph('{phan_kinh_gui}'),
    paragraph('{noi_dung}'),
    // Ties the signature to the end of the text.
    paragraph('', { size: 11, keepNext: true }),
    signature,
    paragraph('{phu_luc}'),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>',
  ].join('');
}
