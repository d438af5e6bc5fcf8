import { beforeAll, describe, expect, it, vi } from 'vitest';
import { annualOutline } from '../../src/report/annual-outline';
import { packOutline } from '../../src/report/docx/pack';
import { draw } from './draw';
import { balancedWidth, textWidth } from '../../src/report/docx/text-width';
import { STYLE } from '../../src/report/docx/styles';
import { CULTURE, figuresOf, letterhead, plan, reviewSheet, richReport } from './fixtures';
import { elements, partsOf, styleOf, textOf } from './unzipped';

const outline = annualOutline(richReport);
let parts: ReadonlyMap<string, string>;
let body = '';
let styles = '';

beforeAll(async () => {
  parts = partsOf(await packOutline(outline, draw));
  body = parts.get('word/document.xml') ?? '';
  styles = parts.get('word/styles.xml') ?? '';
});

/** Twips a millimetre. */
const MM = 1440 / 25.4;
const attribute = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const paragraphs = (xml: string): string[] => elements(xml, 'w:p');
const ofStyle = (xml: string, id: string): string[] =>
  paragraphs(xml).filter((one) => one.includes(`<w:pStyle w:val="${id}"/>`));

describe('the page (Decree 30/2020, Annex I, I)', () => {
  it('is A4 with margins 20/20/30/15 mm, upright or turned', () => {
    const sections = elements(body, 'w:sectPr');
    expect(sections).toHaveLength(1 + outline.annexes.length);
    sections.forEach((section, index) => {
      const size = elements(section, 'w:pgSz')[0] ?? '';
      const sides = [Number(attribute(size, 'w:w')), Number(attribute(size, 'w:h'))].map((side) =>
        Math.round(side / MM),
      );
      expect(sides).toEqual(index === 0 ? [210, 297] : [297, 210]);
      const margin = elements(section, 'w:pgMar')[0] ?? '';
      const mm = ['top', 'bottom', 'left', 'right'].map((side) =>
        Math.round(Number(attribute(margin, `w:${side}`)) / MM),
      );
      expect(mm).toEqual([20, 20, 30, 15]);
    });
  });

  it('numbers pages from 1 in each section, centred at the top in 14, not on its first page', () => {
    for (const section of elements(body, 'w:sectPr')) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
      expect(section).not.toContain('w:footerReference w:type="first"');
    }
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, xml]) => xml);
    const withNumber = headers.filter((xml) => xml.includes('PAGE'));
    expect(withNumber).toHaveLength(headers.length / 2);
    for (const xml of withNumber) expect(xml).toContain(`w:val="${STYLE.pageNumber}"`);
    expect(styleOf(styles, STYLE.pageNumber)).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>/s);
  });

  it('is Times New Roman, black, Vietnamese', () => {
    const defaults = elements(styles, 'w:docDefaults')[0] ?? '';
    expect(defaults).toContain('Times New Roman');
    expect(defaults).toContain('w:val="000000"');
    expect(defaults).toContain('vi-VN');
    for (const id of new Set(
      [...body.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map((match) => match[1] ?? ''),
    )) {
      const style = styleOf(styles, id);
      expect(style).not.toBe('');
      expect(style).not.toMatch(/w:color w:val="(?!000000)/);
    }
    expect(body).not.toContain('<w:rFonts');
    expect(body).not.toContain('<w:color');
  });
});

describe('the elements', () => {
  const sizes: readonly (readonly [string, number, boolean, boolean])[] = [
    [STYLE.nation, 12, true, false],
    [STYLE.motto, 13, true, false],
    [STYLE.parentAgency, 12, false, false],
    [STYLE.agency, 12, true, false],
    [STYLE.number, 13, false, false],
    [STYLE.placeDate, 13, false, true],
    [STYLE.kind, 14, true, false],
    [STYLE.subject, 14, true, false],
    [STYLE.body, 14, false, false],
    ['Heading1', 14, true, false],
    ['Heading2', 14, true, false],
    ['Heading3', 14, true, false],
    [STYLE.recipients, 12, true, true],
    [STYLE.recipient, 11, false, false],
    [STYLE.signTitle, 14, true, false],
    [STYLE.signName, 14, true, false],
    [STYLE.annexLabel, 14, true, false],
    [STYLE.annexTitle, 14, true, false],
    [STYLE.annexReference, 14, false, true],
  ];

  it.each(sizes)('%s is %i pt, bold %s, italic %s', (id, points, bold, italic) => {
    const style = styleOf(styles, id);
    expect(attribute(elements(style, 'w:sz')[0] ?? '', 'w:val')).toBe(String(points * 2));
    expect(/<w:b\/>/.test(style)).toBe(bold);
    expect(/<w:i\/>/.test(style)).toBe(italic);
  });

  it('body text is justified, first line 1.27 cm, at least 6 pt apart, single to 1.5 lines', () => {
    const style = styleOf(styles, STYLE.body);
    expect(style).toMatch(/<w:jc w:val="(?:both|justify)"\/>/);
    expect(attribute(elements(style, 'w:ind')[0] ?? '', 'w:firstLine')).toBe('720');
    const spacing = elements(style, 'w:spacing')[0] ?? '';
    expect(Number(attribute(spacing, 'w:before'))).toBeGreaterThanOrEqual(120);
    const line = Number(attribute(spacing, 'w:line'));
    expect(line >= 240 && line <= 360).toBe(true);
    expect(attribute(spacing, 'w:lineRule')).toBe('auto');
  });

  it('the letterhead is a borderless table, right column at least 5500 twips, no cell margins', () => {
    const [table = ''] = elements(body, 'w:tbl');
    const [left, right] = elements(table, 'w:gridCol').map((one) => Number(attribute(one, 'w:w')));
    expect(right).toBeGreaterThanOrEqual(5500);
    expect((left ?? 0) + (right ?? 0)).toBeLessThanOrEqual(165 * MM + 2);
    expect(elements(table, 'w:tblBorders')[0]).not.toMatch(/w:val="single"/);
    for (const margin of elements(table, 'w:tblCellMar')) expect(margin).not.toMatch(/w:w="[1-9]/);
    expect(elements(table, 'w:tr')).toHaveLength(2);
    expect(ofStyle(table, STYLE.number).map(textOf)).toEqual(['Số:      /BC-BDT']);
    expect(ofStyle(table, STYLE.placeDate).map(textOf)).toEqual(['Khánh Hòa, ngày      tháng      năm 2024']);
  });

  it('the nation’s name and motto fit their column on one line', () => {
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24, 'bold')).toBeLessThan(5300);
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 26, 'bold')).toBeLessThan(5300);
  });

  it('lines are paragraph borders: the motto’s as long as it, the others a third to a half of the text', () => {
    const widths = [165 * MM - 5560, 5560, 165 * MM];
    const lengths = ofStyle(body, STYLE.rule).map((one, index) => {
      const indent = elements(one, 'w:ind')[0] ?? '';
      return (
        (widths[index] ?? 0) - Number(attribute(indent, 'w:left')) - Number(attribute(indent, 'w:right'))
      );
    });
    expect(lengths).toHaveLength(3);
    const agency = (lengths[0] ?? 0) / textWidth('BAN DÂN TỘC', 24, 'bold');
    expect(agency).toBeGreaterThan(1 / 3);
    expect(agency).toBeLessThan(1 / 2);
    expect((lengths[1] ?? 0) / textWidth('Độc lập - Tự do - Hạnh phúc', 26, 'bold')).toBeCloseTo(1, 2);
    const subject = (lengths[2] ?? 0) / balancedWidth(outline.subject, 28, 'bold', 165 * MM);
    expect(subject).toBeGreaterThan(1 / 3);
    expect(subject).toBeLessThan(1 / 2);
  });

  it('holds no drawing but the charts, each in its line, and no float or text box', () => {
    const charts = outline.blocks.filter((block) => block.type === 'picture');
    expect(elements(body, 'wp:inline')).toHaveLength(charts.length);
    expect(body).not.toMatch(/<wp:anchor|<w:pict|<mc:|<w:framePr|<w:tblpPr|<wps:|<w:txbxContent/);
  });

  it('headings are real headings', () => {
    const headings = outline.blocks.filter((block) => block.type === 'heading');
    const printed = [1, 2, 3].flatMap((level) => ofStyle(body, `Heading${level}`));
    expect(printed).toHaveLength(headings.length);
    expect(textOf(ofStyle(body, 'Heading1')[0] ?? '')).toBe('I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI');
  });

  it('several addressees stand under each other, dashes aligned', () => {
    const lines = ofStyle(body, STYLE.addressee);
    expect(lines.map(textOf)).toEqual(['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.']);
    const indents = lines.slice(1).map((one) => attribute(one, 'w:left'));
    expect(new Set(indents).size).toBe(1);
  });

  it('one addressee stands in the line of "Kính gửi:"', async () => {
    const one = annualOutline({ ...richReport, letterhead: { ...letterhead, addressees: ['Sở Nội vụ'] } });
    const xml = partsOf(await packOutline(one, draw)).get('word/document.xml') ?? '';
    expect(ofStyle(xml, STYLE.addressee).map(textOf)).toEqual(['Kính gửi: Sở Nội vụ.']);
  });

  it('the signature is in one uncut row, tied to the end of the text', () => {
    const table = elements(body, 'w:tbl').find((one) => one.includes(STYLE.signName)) ?? '';
    expect(elements(table, 'w:tr')).toHaveLength(1);
    expect(table).toContain('<w:cantSplit/>');
    expect(ofStyle(table, STYLE.recipient).map(textOf).slice(0, 1)).toEqual(['- Như trên;']);
    expect(ofStyle(table, STYLE.signTitle).map(textOf)).toEqual(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']);
    const closing = ofStyle(body, STYLE.body).filter((one) => one.includes('Trên đây là báo cáo'));
    expect(closing[0]).toContain('<w:keepNext/>');
    expect(closing[0]).toContain('<w:keepLines/>');
  });
});

describe('tables', () => {
  const dataTables = (): string[] => elements(body, 'w:tbl').filter((one) => one.includes(STYLE.tableHead));

  it('repeat their heading row, cut no row, have fixed widths that add up to the width of the text', () => {
    const tables = dataTables();
    expect(tables).toHaveLength(7);
    tables.forEach((table, index) => {
      const rows = elements(table, 'w:tr');
      expect(rows[0]).toContain('<w:tblHeader/>');
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const grid = elements(table, 'w:gridCol').map((one) => Number(attribute(one, 'w:w')));
      const width = Math.round((index < 3 ? 165 : 252) * MM);
      expect(Math.abs(grid.reduce((all, one) => all + one, 0) - width)).toBeLessThanOrEqual(2);
    });
  });

  it('say their unit, and print every cell of the outline', () => {
    const captions = [...ofStyle(body, STYLE.caption), ...ofStyle(body, STYLE.unit)].map(textOf);
    const units = captions.filter((one) => !one.startsWith('Biểu đồ'));
    expect(units).toHaveLength(7);
    for (const unit of units) expect(unit).toContain('Đơn vị tính: ');
    const text = textOf(body);
    const blocks = [...outline.blocks, ...outline.annexes.flatMap((annex) => annex.blocks)];
    for (const block of blocks) {
      if (block.type !== 'table') continue;
      for (const cell of block.rows.flat()) for (const line of cell.split('\n')) expect(text).toContain(line);
    }
  });

  it('keep their cells small: style and text, no run properties', () => {
    const cells = ofStyle(body, STYLE.left);
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(cell).not.toContain('<w:rPr>');
  });
});

describe('the file', () => {
  it('names the paper and the agency, and no person or program', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>BÁO CÁO: Kết quả thực hiện Kế hoạch xây dựng');
    expect(core).toContain('<dc:creator>BAN DÂN TỘC</dc:creator>');
    expect(core).toContain('2024-12-31T00:00:00Z');
    expect(core).not.toMatch(/Un-named|lastModifiedBy|Đặng Văn Tuấn/);
  });

  it('is the same bytes for the same outline, whatever the clock says', async () => {
    vi.useFakeTimers({ now: new Date('2024-12-31T08:00:00Z'), toFake: ['Date'] });
    const first = await packOutline(outline, draw);
    vi.setSystemTime(new Date('2031-05-01T23:59:58Z'));
    const second = await packOutline(JSON.parse(JSON.stringify(outline)) as typeof outline, draw);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('takes every text people type: markup, control characters, lone surrogates, decomposed letters', async () => {
    const nasty = 'A & B <w:t>"\u0007\ud800 Hoà\u0300 \u{1F600}';
    const figures = figuresOf(
      [{ name: nasty, department: 'A', kind: 'individual', field: CULTURE, content: `dòng 1\n${nasty}` }],
      ['A'],
    );
    const xml = partsOf(await packOutline(annualOutline({ letterhead, plan, figures, prose: [] }), draw));
    const text = textOf(xml.get('word/document.xml') ?? '');
    expect(text).toContain('A & B <w:t>" Hoà\u0300 \u{1F600}');

    expect(xml.get('word/document.xml')).not.toMatch(/[\u0000-\u0008]/);
  });

  it('an unsigned internal paper has neither number nor recipients', async () => {
    const xml = partsOf(await packOutline(reviewSheet, draw)).get('word/document.xml') ?? '';
    expect(ofStyle(xml, STYLE.number)).toEqual([]);
    expect(ofStyle(xml, STYLE.recipients)).toEqual([]);
    expect(ofStyle(xml, STYLE.signName)).toEqual([]);
  });

  it('two signers stand side by side, recipients below (minutes)', async () => {
    const minutes = {
      ...outline,
      annexes: [],
      signatures: [
        { title: ['THƯ KÝ'], name: 'A' },
        { title: ['CHỦ TỌA'], name: 'B' },
      ],
    };
    const xml = partsOf(await packOutline(minutes, draw)).get('word/document.xml') ?? '';
    expect(ofStyle(xml, STYLE.signTitle).map(textOf)).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    expect(xml.indexOf(`"${STYLE.recipients}"`)).toBeGreaterThan(xml.indexOf('CHỦ TỌA'));
  });
});

describe('a long annex', () => {
  it('of 3,000 rows holds each row once, in order, and stays small', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      name: `Nguyễn Văn ${index}`,
      department: `Phòng ${index % 40}`,
      kind: 'individual' as const,
      field: CULTURE,
      position: 'Chuyên viên',
    }));
    const figures = figuresOf(
      many,
      Array.from({ length: 40 }, (_, index) => `Phòng ${index}`),
    );
    const bytes = await packOutline(annualOutline({ letterhead, plan, figures, prose: [] }), draw);
    const text = textOf(partsOf(bytes).get('word/document.xml') ?? '');
    const printed = [...text.matchAll(/Nguyễn Văn (\d+)(?=Chuyên viên)/g)].map((match) => Number(match[1]));
    expect(printed).toHaveLength(3000);
    expect(new Set(printed).size).toBe(3000);
    expect(bytes.length).toBeLessThan(500_000);
  });
});
