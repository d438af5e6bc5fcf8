import { readFileSync } from 'node:fs';
import { Document, Header, Packer, Paragraph, SectionType, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualOutline } from '../../../src/report/annual-outline';
import type { Block, Outline } from '../../../src/report/outline';
import { clean } from '../../../src/report/docx/clean';
import { packOutline } from '../../../src/report/docx/pack';
import { packWithTemplate as pack } from '../../../src/report/template/pack';
import { sampleTemplate } from '../../../src/report/template/sample';
import { smallXml } from '../../pages/import-page/small-xml';
import { draw } from '../draw';
import { richReport } from '../fixtures';
import { elements, partsOf, styleOf, textOf } from '../unzipped';
import { changed, cut, letterTemplate, line, templateOf } from './templates';

const outline = annualOutline(richReport);
const MAIN = 'word/document.xml';

const packWithTemplate = (paper: Outline, template: Uint8Array, drawing = draw): ReturnType<typeof pack> =>
  pack(paper, template, drawing);

async function bodyOf(template: Uint8Array, paper: Outline = outline): Promise<string> {
  return partsOf((await packWithTemplate(paper, template)).bytes).get(MAIN) ?? '';
}

/** The text of each paragraph, line breaks as "\n". */
function paragraphs(xml: string): string[] {
  return elements(xml, 'w:p').map((one) => textOf(one.replace(/<w:br\/>/g, '<w:t>\n</w:t>')));
}

/** Everything that a built-in paper prints, paragraph by paragraph. */
async function builtIn(paper: Outline = outline): Promise<string[]> {
  return paragraphs(partsOf(await packOutline(paper, draw)).get(MAIN) ?? '').filter(
    (one) => one.trim() !== '',
  );
}

describe('a template is filled', () => {
  it('with every text and table of the built-in layout, and nothing stands in braces', async () => {
    const { bytes, unknown, empty } = await packWithTemplate(outline, sampleTemplate());
    expect({ unknown, empty }).toEqual({ unknown: [], empty: [] });
    const own = paragraphs(partsOf(bytes).get(MAIN) ?? '').flatMap((one) => one.split('\n'));
    const wanted = (await builtIn()).flatMap((one) => one.split('\n'));
    expect(wanted.filter((one) => !own.includes(one))).toEqual([]);
    expect(textOf(partsOf(bytes).get(MAIN) ?? '')).not.toMatch(/[{}]/);
  }); // prettier-ignore

  it('in headers, footers, footnotes, tables, and wherever Word cut a marker, in the marker’s own letters', async () => {
    const { bytes } = await packWithTemplate(outline, await letterTemplate());
    const parts = partsOf(bytes);
    expect(textOf(parts.get('word/header1.xml') ?? '')).toBe('Mẫu riêng của BAN DÂN TỘC');
    expect(textOf(parts.get('word/footer1.xml') ?? '')).toBe('BC-BDT năm 2024');
    expect(textOf(parts.get('word/footnotes.xml') ?? '')).toContain('Số liệu của BAN DÂN TỘC đến ngày 31/12/2024');
    const body = parts.get(MAIN) ?? '';
    expect(paragraphs(body)).toContain('Lập theo sổ của BAN DÂN TỘC, BAN DÂN TỘC.');
    expect(paragraphs(body)).toContain('ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA');
    const agency = elements(body, 'w:r').find((one) => textOf(one) === 'BAN DÂN TỘC') ?? '';
    expect(agency).toContain('<w:color w:val="C00000"/>');
  }); // prettier-ignore

  it('lines stay lines; what a paper does not have is empty', async () => {
    const paper: Outline = { ...outline, addressees: ['Sở Nội vụ', 'Bộ Nội vụ'], signatures: [{ title: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], name: 'A' }] };
    const xml = await bodyOf(await templateOf(line('{kinh_gui}'), line('[{chuc_vu_ky}]'), line('[{nguoi_ky_2}{chuc_vu_ky_2}]'), line('{dia_danh}|{so_ky_hieu}')), paper);
    expect(paragraphs(xml)).toEqual(['- Sở Nội vụ;\n- Bộ Nội vụ.', '[KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN]', '[]', 'Khánh Hòa|Số:      /BC-BDT']);
  }); // prettier-ignore

  it('sections by their number in the full outline, tables by name; what has nothing to say is told', async () => {
    const template = await templateOf(line('vor'), line('{muc:II.1}'), line('{bang:cong_nhan}'), line('{ Muc : ix.7 }'), line('nach'));
    const { bytes, empty } = await packWithTemplate(outline, template);
    expect(empty).toEqual(['{ Muc : ix.7 }']);
    const texts = paragraphs(partsOf(bytes).get(MAIN) ?? '');
    const start = outline.blocks.findIndex((block) => block.type === 'heading' && block.section === 'II.1');
    const end = outline.blocks.findIndex((block, at) => at > start && block.type === 'heading');
    const words = outline.blocks.slice(start + 1, end).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    expect(texts.slice(0, words.length + 1)).toEqual(['vor', ...words]);
    expect(texts).toContain('152/QĐ-BDT');
    expect(texts[texts.length - 1]).toBe('nach');
    expect(texts).not.toContain('II.1');
  }); // prettier-ignore

  it('sections of an outline that has no numbers of its own go by the printed ones', async () => {
    const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
    const text = (words: string): Block => ({ type: 'paragraph', text: words });
    const blocks = [heading(1, 'I. MỘT'), text('m1'), heading(2, '1. A'), text('a'), heading(3, '1.1. B'), text('b'), heading(3, 'b) C'), text('c'), heading(1, 'II. HAI'), text('m2')];
    const paper = { ...outline, blocks };
    expect(paragraphs(await bodyOf(await templateOf(line('{muc:I}')), paper))).toEqual(['m1', '1. A', 'a', '1.1. B', 'b', 'b) C', 'c']);
    expect(paragraphs(await bodyOf(await templateOf(line('{muc:I.1.1}')), paper))).toEqual(['b']);
    expect(paragraphs(await bodyOf(await templateOf(line('{muc:I.1.b}')), paper))).toEqual(['c']);
    expect(paragraphs(await bodyOf(await templateOf(line('{muc:II}')), paper))).toEqual(['m2']);
  }); // prettier-ignore

  it('what cannot be filled stands as it was typed and is told, each once', async () => {
    const template = await templateOf(line('{sai} và {sai} của {ten_co_quan}'), line('Gồm {noi_dung}'), line('{noi_dung}'), line('{nam'));
    const { bytes, unknown } = await packWithTemplate(outline, template);
    expect(unknown).toEqual(['{sai}', '{noi_dung}', '{nam']);
    expect(paragraphs(partsOf(bytes).get(MAIN) ?? '')).toEqual(['{sai} và {sai} của BAN DÂN TỘC', 'Gồm {noi_dung}', '{noi_dung}', '{nam']);
  }); // prettier-ignore

  it('“Kính gửi:” goes with its paragraph where a paper has no addressee', async () => {
    const template = await templateOf(line('a'), line('{phan_kinh_gui}'), line('b'));
    const of = async (addressees: string[]): Promise<string[]> =>
      paragraphs(await bodyOf(template, { ...outline, addressees }));
    expect(await of([])).toEqual(['a', 'b']);
    expect(await of(['Sở Nội vụ'])).toEqual(['a', 'Kính gửi: Sở Nội vụ.', 'b']);
    expect(await of(['A', 'B'])).toEqual(['a', 'Kính gửi:', '- A;', '- B.', 'b']);
  });

  it('“Nơi nhận:” goes with its lines where a paper has none; a cell keeps a paragraph', async () => {
    const cell = new TableCell({ children: [line('{phan_noi_nhan}')] });
    const template = await templateOf(new Table({ rows: [new TableRow({ children: [cell] })] }));
    const none = await bodyOf(template, { ...outline, recipients: [] });
    expect(paragraphs(none).join('')).toBe('');
    expect(none).toMatch(/<w:p\/?>(<\/w:p>)?<\/w:tc>/);
    const some = paragraphs(await bodyOf(template, { ...outline, recipients: ['- Lưu: VT.'] }));
    expect(some.slice(0, 2)).toEqual(['Nơi nhận:', '- Lưu: VT.']);
  });

  it('the end of the text holds to what follows, where the paper is signed', async () => {
    const held = (xml: string): number => xml.split('<w:keepNext/>').length - 1;
    const blocks: Block[] = ['a', 'b', 'c'].map((text) => ({ type: 'paragraph', text }));
    const paper: Outline = { ...outline, blocks, annexes: [] };
    const template = await templateOf(line('{noi_dung}'));
    expect(held(await bodyOf(template, paper))).toBe(2);
    expect(held(await bodyOf(template, { ...paper, signatures: [] }))).toBe(0);
  });

  it('the same input gives the same bytes, and no name or time of the template’s maker', async () => {
    const template = changed(await letterTemplate(), 'docProps/core.xml', (xml) => xml.replace('</cp:coreProperties>', '<cp:lastModifiedBy>Ai Đó</cp:lastModifiedBy></cp:coreProperties>')); // prettier-ignore
    const one = await packWithTemplate(outline, template);
    const other = await packWithTemplate(annualOutline(richReport), template);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    const core = partsOf(one.bytes).get('docProps/core.xml') ?? '';
    expect(core).not.toContain('Ai Đó');
    expect(core).toContain('2024-12-31T00:00:00Z');
  });

  it('a file that is no template throws', async () => {
    await expect(packWithTemplate(outline, new Uint8Array([1, 2, 3]))).rejects.toThrow('no .docx: not-docx');
  });
});

describe('values come out as text', () => {
  const hostile = ['{nam}', '{{ten_co_quan}}', '{noi_dung}', '$& $1 $$', "<w:t>&amp;</w:t> ]]> \"'", 'a\\b', '{', '}', '  hai  ', '\ufdd0nam\ufdd1']; // prettier-ignore

  it.each(hostile)('%j', async (value) => {
    const paper: Outline = {
      ...outline,
      letterhead: { ...outline.letterhead, agency: value, parentAgency: '{ten_co_quan}' },
      blocks: [{ type: 'paragraph', text: value }, ...tableOf(value)],
      annexes: [],
    };
    const xml = await bodyOf(await templateOf(line('[{co_quan_chu_quan}][{ten_co_quan}] {nam}'), line('{noi_dung}')), paper);
    const shown = value.replace(/[\ufdd0\ufdd1]/g, '');
    const texts = paragraphs(xml);
    expect(texts[0]).toBe(`[{ten_co_quan}][${shown}] 2024`);
    expect(texts[1]).toBe(shown);
    expect(texts.filter((one) => one === shown).length).toBeGreaterThan(40);
  }); // prettier-ignore

  /** Long enough to be written by its pattern row. */
  function tableOf(value: string): Block[] {
    const columns = [{ heading: 'H', weight: 1, align: 'left' as const }];
    const rows = Array.from({ length: 45 }, () => [value]);
    return [{ type: 'table', caption: '', unit: 'x', columns, rows, total: null }];
  }

  it('any Unicode text', async () => {
    const template = await templateOf(line('[{ten_co_quan}]'), line('{noi_dung}'));
    const lines = (text: string): string => clean(text).replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n').replace(/[\ufdd0\ufdd1]/g, '');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), async (one, other) => {
        const value = `${one}{${other}}`;
        const paper: Outline = { ...outline, letterhead: { ...outline.letterhead, agency: value }, blocks: [{ type: 'paragraph', text: value.replace(/[\r\n\u2028\u2029]/g, ' ') }], annexes: [] };
        const texts = paragraphs(await bodyOf(template, paper));
        expect(texts[0]).toBe(`[${lines(value)}]`);
        expect(texts[1]).toBe(lines(value.replace(/[\r\n\u2028\u2029]/g, ' ')));
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore

  it('a marker cut anywhere is filled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 26 }), { maxLength: 5 }), async (places) => {
        const text = 'Của {ten_co_quan} năm {nam}';
        const ends = [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
        const parts = ends.slice(0, -1).map((from, at) => text.slice(from, ends[at + 1]));
        const xml = await bodyOf(await templateOf(new Paragraph({ children: cut(...parts) })));
        expect(paragraphs(xml)).toEqual(['Của BAN DÂN TỘC năm 2024']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is put in looks as in the built-in layout', () => {
  it('with styles of its own, whatever the template’s Normal and headings are', async () => {
    const template = await Packer.toBuffer(
      new Document({
        styles: {
          default: {
            document: { run: { font: 'Comic Sans MS', size: 44, color: 'FF0000' }, paragraph: { spacing: { after: 400 } } },
            heading1: { run: { size: 60, color: '0000FF' } },
          },
        },
        sections: [{ children: [new Paragraph({ heading: 'Heading1', text: 'Của mẫu' }), line('{noi_dung}')] }],
      }),
    );
    const parts = partsOf((await packWithTemplate(outline, new Uint8Array(template))).bytes);
    const body = parts.get(MAIN) ?? '';
    const styles = parts.get('word/styles.xml') ?? '';
    const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)].map(([, id]) => id ?? ''));
    expect(used).toContain('MucCap1');
    for (const id of used) expect(styleOf(styles, id), id).not.toBe('');
    expect(elements(body, 'w:p').filter((one) => one.includes('"Heading1"')).map(textOf)).toEqual(['Của mẫu']);
    for (const id of used) if (id !== 'Heading1') expect(styleOf(styles, id)).not.toContain('w:basedOn w:val="Normal"');
    const base = styleOf(styles, 'VanBanGoc');
    expect(base).toContain('w:ascii="Times New Roman"');
    expect(base).toContain('w:after="0"');
    expect(base).toContain('<w:color w:val="000000"/>');
    expect(styleOf(styles, 'MucCap2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleOf(styles, 'Heading1')).toContain('0000FF');
  }); // prettier-ignore

  it('a style of that name that the template has is the agency’s, and stays', async () => {
    const template = await Packer.toBuffer(
      new Document({
        styles: { paragraphStyles: [{ id: 'NoiDung', name: 'Nội dung', run: { size: 26 } }] },
        sections: [{ children: [line('{noi_dung}')] }],
      }),
    );
    const styles = partsOf((await packWithTemplate(outline, new Uint8Array(template))).bytes).get('word/styles.xml') ?? ''; // prettier-ignore
    expect(styles.match(/w:styleId="NoiDung"/g)).toHaveLength(1);
    expect(styleOf(styles, 'NoiDung')).toContain('<w:sz w:val="26"/>');
  });

  it('tables are as wide as the template’s text, or as the cell that asks for them', async () => {
    const cell = new TableCell({ children: [line('{bang:don_vi}')], width: { size: 5000, type: 'dxa' } });
    const template = await Packer.toBuffer(
      new Document({
        sections: [
          {
            properties: {
              page: { size: { width: 10000, height: 14000 }, margin: { left: 1000, right: 2000 } },
            },
            children: [line('{bang:chi_tieu}'), new Table({ rows: [new TableRow({ children: [cell] })] })],
          },
        ],
      }),
    );
    const body = await bodyOf(new Uint8Array(template));
    const widths = [...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toContain(7000);
    expect(widths).toContain(4784);
    // A cell must end with a paragraph.
    expect(body).toMatch(/<\/w:tbl><w:p\/?>(<\/w:p>)?<\/w:tc>/);
  });
});

describe('annexes', () => {
  const sections = (xml: string): string[] => elements(xml, 'w:sectPr');

  it('at the end: sections of their own, turned where wide, numbered anew, and no empty page behind', async () => {
    const parts = partsOf((await packWithTemplate(outline, await letterTemplate())).bytes);
    const body = parts.get(MAIN) ?? '';
    const [main = '', ...annexes] = sections(body);
    expect(main).toContain('w:orient="portrait"');
    expect(annexes).toHaveLength(outline.annexes.length);
    for (const one of annexes) {
      expect(one).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
      expect(one).toContain('<w:pgNumType w:start="1"/>');
      expect(one).toContain('w:left="1701"');
      expect(one).toContain('<w:titlePg/>');
    }
    expect(body).toMatch(/<\/w:sectPr><\/w:body>/);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Id="rIdPhuLuc"');
    expect(parts.get('[Content_Types].xml')).toContain('/word/header-phu-luc.xml');
    expect(parts.get('word/header-phu-luc.xml')).toContain('<w:hdr');
  });

  it('before something else: the template’s section goes on behind them', async () => {
    const body = await bodyOf(await templateOf(line('{noi_dung}'), line('{phu_luc}'), line('Hết')));
    const found = sections(body);
    expect(found).toHaveLength(outline.annexes.length + 2);
    expect(found[0]).toBe(found[found.length - 1]);
    expect(body.lastIndexOf('Hết')).toBeGreaterThan(body.lastIndexOf('landscape'));
  });

  it('none: the marker goes, and nothing is added', async () => {
    const { bytes, empty } = await packWithTemplate({ ...outline, annexes: [] }, await templateOf(line('a'), line('{phu_luc}'))); // prettier-ignore
    expect(empty).toEqual([]);
    expect(paragraphs(partsOf(bytes).get(MAIN) ?? '')).toEqual(['a']);
    expect([...partsOf(bytes).keys()]).not.toContain('word/header-phu-luc.xml');
  });

  it('a marker’s paragraph that ends a section leaves that end where it was', async () => {
    const template = await Packer.toBuffer(
      new Document({
        sections: [
          { properties: { page: { size: { orientation: 'landscape' } } }, children: [line('{noi_dung}')] },
          { properties: { type: SectionType.NEXT_PAGE }, children: [line('{nam}')] },
        ],
      }),
    );
    const joined = changed(new Uint8Array(template), MAIN, (xml) =>
      xml.replace(/<w:p>(<w:r>.*?\{noi_dung\}.*?)<\/w:p><w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/, '<w:p><w:pPr>$2</w:pPr>$1</w:p>'),
    );
    const body = await bodyOf(joined);
    expect(sections(body)).toHaveLength(2);
    expect(sections(body)[0]).toContain('landscape');
  }); // prettier-ignore

  it('a paper that was made may serve as the next template', async () => {
    const once = await packWithTemplate(outline, changed(await letterTemplate(), MAIN, (xml) => xml.replace('{trich_yeu}', 'x')));
    const again = changed(once.bytes, MAIN, (xml) => xml.replace(/<w:body>/, '<w:body><w:p><w:r><w:t>{ten_co_quan}</w:t></w:r></w:p><w:p><w:r><w:t>{phu_luc}</w:t></w:r></w:p>'));
    const parts = partsOf((await packWithTemplate(outline, again)).bytes);
    expect(parts.get('word/_rels/document.xml.rels')?.match(/rIdPhuLuc/g)).toHaveLength(1);
    expect(parts.get('[Content_Types].xml')?.match(/header-phu-luc/g)).toHaveLength(1);
  }); // prettier-ignore

  it('lists of thousands are written by their pattern, in both places that ask for them', async () => {
    const [annex] = outline.annexes;
    const [table] = annex?.blocks ?? [];
    if (!annex || table?.type !== 'table') throw new Error('No table');
    const rows = Array.from({ length: 3000 }, (_, at) =>
      table.columns.map((__, column) => `r${at}.${column}`),
    );
    const paper: Outline = { ...outline, annexes: [{ ...annex, blocks: [{ ...table, rows }] }] };
    const template = await templateOf(line('{bang:dang_ky}'), line('{bang:dang_ky}'), line('{phu_luc}'));
    const xml = await bodyOf(template, paper);
    for (const text of ['r0.0', 'r1500.3', 'r2999.2']) expect(xml.split(`>${text}<`)).toHaveLength(4);
  });
});

it('charts come along, each with its own id, no wider than the text', async () => {
  const chart = { form: 'columns', categories: ['{nam}'], series: [{ name: 'x', values: [1] }], unit: 'lượt', categoryTitle: '' } as const;
  const picture: Block = { type: 'picture', caption: 'Hình {nam}', chart, alternative: 'Năm {nam}: 1 & 2' };
  const paper: Outline = { ...outline, blocks: [picture, picture], annexes: [] };
  const drawn: unknown[] = [];
  const drawing = (one: unknown): Uint8Array => {
    drawn.push(one);
    return draw(chart);
  };
  const narrow = await Packer.toBuffer(
    new Document({ sections: [{ properties: { page: { size: { width: 6000, height: 9000 }, margin: { left: 750, right: 750 } } }, children: [line('{noi_dung}')] }] }),
  );
  const { bytes } = await packWithTemplate(paper, new Uint8Array(narrow), drawing);
  expect(drawn).toEqual([chart, chart]);
  const parts = partsOf(bytes);
  const body = parts.get(MAIN) ?? '';
  expect([...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
  expect(body).toContain('descr="Năm {nam}: 1 &amp; 2"');
  // 300 pixels of 9525 units each.
  expect(body).toContain('<wp:extent cx="2857500"');
  expect([...parts.keys()].some((path) => path.startsWith('word/media/'))).toBe(true);
  expect(parts.get('[Content_Types].xml')).toContain('image/png');
  expect(styleOf(parts.get('word/styles.xml') ?? '', 'HinhVe')).not.toBe('');
  const again = await packWithTemplate(paper, new Uint8Array(narrow), drawing);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
}); // prettier-ignore

it('a template that LibreOffice wrote', async () => {
  const bytes = new Uint8Array(readFileSync('tests/report/template/files/tu-libreoffice.docx'));
  const { bytes: made, unknown } = await packWithTemplate(outline, bytes);
  expect(unknown).toEqual(['{khong_co}']);
  const parts = partsOf(made);
  const texts = paragraphs(parts.get(MAIN) ?? '');
  expect(texts).toContain('ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA\nBAN DÂN TỘC\nSố:      /BC-BDT');
  expect(texts).toContain('Không có: {khong_co}');
  expect(texts).toContain('152/QĐ-BDT');
});

it('every part of a filled template is XML that closes what it opens', async () => {
  const lo = new Uint8Array(readFileSync('tests/report/template/files/tu-libreoffice.docx'));
  for (const template of [await letterTemplate(), sampleTemplate(), lo]) {
    const parts = partsOf((await packWithTemplate(outline, template)).bytes);
    for (const [path, xml] of parts)
      if (/\.(xml|rels)$/.test(path)) expect(() => smallXml(xml), path).not.toThrow();
  }
});

it('a header with a marker and nothing else keeps its place', async () => {
  const template = await Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun('{noi_nhan}')] })] }) },
          children: [line('{noi_dung}')],
        },
      ],
    }),
  ); // prettier-ignore
  const { bytes } = await packWithTemplate(outline, new Uint8Array(template));
  expect(paragraphs(partsOf(bytes).get('word/header1.xml') ?? '')).toEqual([outline.recipients.join('\n')]);
});
