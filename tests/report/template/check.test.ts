import { readdirSync, readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, patchDetector, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markerLines, TABLE_MARKERS } from '../../../src/lang/template-markers';
import { checkTemplate, type TemplateCheck } from '../../../src/report/template/check';
import { parseMarker } from '../../../src/report/template/markers';
import { MOST_BYTES, openTemplate, type OpenedTemplate } from '../../../src/report/template/open';
import { sampleTemplate } from '../../../src/report/template/sample';
import { scanParagraphs } from '../../../src/report/template/scan';
import { changed, cut, letterTemplate, line, templateOf } from './templates';

function opened(bytes: Uint8Array): OpenedTemplate {
  const result = openTemplate(bytes);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

async function checkOf(...children: readonly (Paragraph | Table)[]): Promise<TemplateCheck> {
  return checkTemplate(opened(await templateOf(...children)));
}

function brief({ good, faults }: TemplateCheck): unknown {
  return {
    good: good.map(({ raw, place }) => `${place}: ${raw}`),
    faults: faults.map(({ kind, text, place }) => `${place}: ${kind} ${text}`),
  };
}

describe('a marker is understood', () => {
  it.each([
    ['ten_co_quan', { kind: 'text', name: 'ten_co_quan' }],
    [' Ten_Co_Quan ', { kind: 'text', name: 'ten_co_quan' }],
    ['NOI_DUNG', { kind: 'body' }],
    ['phu_luc', { kind: 'annexes' }],
    ['muc:ii.1', { kind: 'section', section: 'II.1' }],
    ['Muc : II.2.3.', { kind: 'section', section: 'II.2.3' }],
    ['bang: Cong_nhan', { kind: 'table', name: 'cong_nhan' }],
    ['bang:cua_rieng', { kind: 'table', name: 'cua_rieng' }],
    ['bang:khong_co', null],
    ['muc:2', null],
    ['muc:', null],
    ['tên_cơ_quan', null],
    ['constructor', null],
    ['bang:constructor', null],
    ['__proto__', null],
    ['', null],
  ])('%s', (raw, marker) => {
    expect(parseMarker(raw, new Set(['cua_rieng']))).toEqual(marker);
  });

  it('every table that an outline gives a name can be asked for, and people can read of it', () => {
    const files = readdirSync('src/report', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const names = files.flatMap((file) =>
      [...readFileSync(`src/report/${file}`, 'utf8').matchAll(/\bmarker: '(\w+)'/g)].map(([, name]) => name ?? ''),
    );
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) expect(Object.keys(TABLE_MARKERS), name).toContain(name);
  }); // prettier-ignore

  it('every marker of the list for people is one', () => {
    for (const { marker } of markerLines('vi'))
      expect(parseMarker(marker.slice(1, -1)), marker).not.toBe(null);
  });
});

describe('the checker', () => {
  it('finds markers in body, tables, headers, footers and notes, however Word cut them', async () => {
    expect(brief(checkTemplate(opened(await letterTemplate())))).toEqual({
      good: [
        'table: co_quan_chu_quan',
        'table: ten_co_quan',
        'table: so_ky_hieu',
        'table: dia_danh_ngay',
        'body: ten_loai',
        'body: trich_yeu',
        'body: ten_co_quan',
        'body: ten_co_quan',
        'body: noi_dung',
        'body: chuc_vu_ky',
        'body: nguoi_ky',
        'body: noi_nhan',
        'body: phu_luc',
        'header: ten_co_quan',
        'footer: ky_hieu',
        'footer: nam',
        'note: ten_co_quan',
        'note: so_lieu_den_ngay',
      ],
      faults: [],
    });
  });

  it('tells unknown, broken, unclosed and crowded ones, with the text around', async () => {
    const long = `${'trước '.repeat(20)}{sai} ${'sau '.repeat(20)}`;
    const check = await checkOf(
      line('{ten_co_quan} {tên}'),
      line('{ten_co_quan và {nam}'),
      line('số}'),
      line('Gồm {noi_dung}'),
      new Paragraph({ children: cut('{bang:', 'sai', '}') }),
      line('{nam'),
      line(long),
    );
    expect(brief(check)).toEqual({
      good: ['body: ten_co_quan', 'body: nam'],
      faults: [
        'body: unknown {tên}',
        'body: unclosed {ten_co_quan và ',
        'body: unopened số}',
        'body: not-alone {noi_dung}',
        'body: unknown {bang:sai}',
        'body: unclosed {nam',
        'body: unknown {sai}',
      ],
    });
    const around = check.faults[check.faults.length - 1]?.around ?? '';
    expect(around).toMatch(/^….{40}\{sai\}.{40}…$/u);
  });

  it('whole paragraphs may stand in the body and its tables, annexes once and outside tables', async () => {
    const cell = (text: string): Table =>
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [line(text)] })] })] });
    const check = await checkOf(cell('{muc:I}'), cell('{phu_luc}'), line('{phu_luc}'), line('{ phu_luc }'));
    expect(brief(check)).toEqual({
      good: ['table: muc:I', 'body: phu_luc'],
      faults: ['table: misplaced {phu_luc}', 'body: twice { phu_luc }'],
    });
    const header = changed(await letterTemplate(), 'word/header1.xml', (xml) =>
      xml.replace('Mẫu riêng của {ten_co_quan}', '{noi_dung}'),
    );
    expect(checkTemplate(opened(header)).faults).toMatchObject([{ kind: 'misplaced', place: 'header' }]);
  });

  it('reads text as docx does: links and insertions yes, deletions and field codes no, entities resolved', () => {
    const xml =
      '<w:document><w:body><w:p a="x>y"><w:pPr><w:t>nein</w:t></w:pPr><w:hyperlink><w:r><w:t>{n</w:t></w:r></w:hyperlink><!-- <w:t>{ --><w:ins><w:r><w:t>am} &lt;&#125;&#x7B;&amp;</w:t></w:r></w:ins><w:del><w:r><w:t>{weg}</w:t></w:r></w:del><w:r><w:instrText>{code}</w:instrText></w:r></w:p><w:p/></w:body></w:document>';
    expect(scanParagraphs(xml).map(({ text }) => text)).toEqual(['{nam} <}{&', '']);
  });

  it('a paragraph in a text box is one of its own, and no place for tables', () => {
    const box =
      '<w:document><w:body><w:p><w:r><w:t>vor </w:t><w:pict><w:txbxContent><w:p><w:r><w:t>{noi_dung}</w:t></w:r></w:p></w:txbxContent></w:pict><w:t>nach</w:t></w:r></w:p></w:body></w:document>';
    const check = checkTemplate({ parts: {}, texts: new Map([['word/document.xml', box]]) });
    expect(brief(check)).toEqual({ good: [], faults: ['box: misplaced {noi_dung}'] });
    expect(scanParagraphs(box).map(({ text }) => text)).toEqual(['{noi_dung}', 'vor nach']);
  });

  it('finds exactly the placeholders that docx finds, in any text cut in any way', async () => {
    const piece = fc.oneof(fc.constantFrom('{', '}', '{nam}', '{x', 'y}', '&', '<', ' '), fc.string({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (lines) => {
        const clean = lines.map((parts) => parts.map((part) => part.replace(/[^\t\n\r -\ud7ff]/gu, '')));
        const bytes = await templateOf(...clean.map((parts) => new Paragraph({ children: parts.map((text) => new TextRun(text)) })));
        const { good, faults } = checkTemplate(opened(bytes));
        const told = [...good.map(({ raw }) => raw), ...faults.flatMap(({ kind, text }) => (kind === 'unknown' ? [text.slice(1, -1)] : []))];
        const found = await patchDetector({ data: bytes, placeholderDelimiters: { start: '{', end: '}' } });
        // Between "{" and "}" docx's detector may begin with a "}", which no marker does.
          const keys = found.filter((one) => !one.includes('}'));
          const said = new Set(told.filter((one) => one !== ''));
          expect(keys.filter((one) => !said.has(one))).toEqual([]);
          expect([...said].filter((one) => !found.includes(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }); // prettier-ignore

  it('reads what LibreOffice wrote', () => {
    const bytes = new Uint8Array(readFileSync('tests/report/template/files/tu-libreoffice.docx'));
    const { good, faults } = checkTemplate(opened(bytes));
    expect(good.map(({ raw }) => raw)).toContain('ten_co_quan');
    expect(good.map(({ raw }) => raw)).toContain('bang:cong_nhan');
    expect(faults.map(({ text }) => text)).toEqual(['{khong_co}']);
  });

  it('has nothing to say against the sample', () => {
    const { good, faults } = checkTemplate(opened(sampleTemplate()));
    expect(faults).toEqual([]);
    expect(good.length).toBeGreaterThan(8);
  });
});

describe('what is no template', () => {
  const types = (type: string): string =>
    `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const document = '<w:document><w:body/></w:document>';

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['more than 1 MB', new Uint8Array(MOST_BYTES + 1), 'too-large'],
    ['an old .doc or a locked file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-format'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-docx'],
    ['a .xlsx', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'not-docx'],
    ['a .docx cut off', zip({ '[Content_Types].xml': types(DOCX), 'word/document.xml': document }).slice(0, 90), 'damaged'],
    ['a body that is none', zip({ '[Content_Types].xml': types(DOCX), 'word/document.xml': '<html/>' }), 'damaged'],
    ['a .docm', zip({ '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'), 'word/document.xml': document }), 'macros'],
    ['a .docx with a macro project', zip({ '[Content_Types].xml': types(DOCX), 'word/document.xml': document, 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a .dotx', zip({ '[Content_Types].xml': types(DOCX.replace('document.main', 'template.main')), 'word/document.xml': document }), 'word-template'],
    ['a bomb', zip({ '[Content_Types].xml': types(DOCX), 'word/document.xml': ' '.repeat(21 * 1024 * 1024) }), 'too-large'],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(openTemplate(bytes)).toBe(refusal);
  }); // prettier-ignore

  it('a .docx is not', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
    expect(typeof openTemplate(new Uint8Array(bytes))).toBe('object');
  });
});
