import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { certificateFigures } from '../../src/figures/certificates';
import { CERTIFICATE_TEXTS } from '../../src/lang/papers-certificate';
import {
  CERTIFICATE_ELEMENTS,
  DEFAULT_STOCK_PLACES,
  DEFAULT_STOCK_SIZE,
  DRAFT_LINE,
  readStock,
} from '../../src/plan/certificate-stock';
import {
  type Certificate,
  certificateOf,
  type CertificatePaper,
  certificateText,
  giverOf,
  isOwn,
} from '../../src/report/certificate/certificate';
import { fitText } from '../../src/report/certificate/fit';
import { setCertificate, tightCertificates } from '../../src/report/certificate/setting';
import { packCertificates } from '../../src/report/docx/pack-certificates';
import { textWidth } from '../../src/report/docx/text-width';
import { day } from '../builders/day';
import { award, records } from '../builders/records';
import { registration, rows, type TypedRegistration } from '../builders/registration';
import { letterhead } from './fixtures';
import { elements, partsOf, textOf } from './unzipped';

const MM = 1440 / 25.4;
const { stock: STOCK } = readStock(DEFAULT_STOCK_SIZE, DEFAULT_STOCK_PLACES);
const LONG =
  'Tổ Đón tiếp, Trả kết quả giải quyết thủ tục hành chính và Hỗ trợ pháp lý lưu động cho đồng bào dân tộc thiểu số';

function certificate(typed: TypedRegistration = {}, said: Parameters<typeof award>[1] = {}): Certificate {
  const given = award('A', { decidedBy: 'Trưởng Ban Dân tộc', ...said });
  return certificateOf(
    { registration: registration(typed), award: given, on: given.decisionDate },
    letterhead,
    2024,
  );
}
function paper(
  form: CertificatePaper['form'],
  certificates: readonly Certificate[],
  stock = STOCK,
): CertificatePaper {
  return {
    form,
    stock,
    title: 'Giấy khen năm 2024',
    agency: 'BAN DÂN TỘC',
    asOf: day('31/12/2024'),
    certificates,
  };
}

describe('the stock and the places of the text (Cấu hình)', () => {
  it('the defaults can be read, lie on the stock and clash nowhere', () => {
    expect(readStock(DEFAULT_STOCK_SIZE, DEFAULT_STOCK_PLACES).problems).toEqual([]);
    expect(STOCK.places.map(({ element }) => element)).toEqual([...CERTIFICATE_ELEMENTS]);
  });
  it.each<[string, number, number]>([
    ['297 x 210', 297, 210],
    ['210x148', 210, 148],
    ['420 × 297 mm', 420, 297],
    ['360,5*237.5', 360.5, 237.5],
  ])('reads the size %j', (size, width, height) => {
    const { stock, problems } = readStock(size, '');
    expect([stock.width, stock.height, problems]).toEqual([width, height, []]);
  });
  it.each(['A4', '297', '29 x 21', '2970 x 2100', '297 x'])('says that it cannot read %j', (size) => {
    const { stock, problems } = readStock(size, '');
    expect(problems).toEqual([{ kind: 'size', setting: 'size', value: size }]);
    expect([stock.width, stock.height]).toEqual([297, 210]);
  });
  it('a line moves its element, what it leaves out stays usual, and “không in” takes it away', () => {
    const { stock, problems } = readStock(
      '297 x 210',
      'người  nhận : TRÊN 95,5 mm; trái 40\nChữ Tặng: không in\n\nchữ giấy khen: cỡ 44',
    );
    expect(problems).toEqual([]);
    const of = (element: string) => stock.places.find((one) => one.element === element);
    expect(of('recipient')).toMatchObject({ top: 95.5, left: 40, width: 237, size: 26, preprinted: false });
    expect(of('given')).toBeUndefined();
    // It does not say that it is pre-printed any more: so it is printed.
    expect(of('heading')).toMatchObject({ size: 44, preprinted: false });
  });
  it.each<[string, string]>([
    ['Người nhận trên 95', 'element'],
    ['Người lạ: trên 95', 'element'],
    ['Người nhận: cao 95', 'line'],
    ['Người nhận:', 'line'],
    ['Người nhận: trên 95 trái', 'line'],
    ['Người nhận: trên 205', 'outside'],
    ['Người nhận: trái 100', 'outside'],
    ['Người nhận: cỡ 200', 'outside'],
    ['Người nhận: trên 106', 'overlap'],
    ['Người nhận: trên 95\nNgười nhận: trên 96', 'twice'],
  ])('%j is a problem: %s', (places, kind) => {
    const { stock, problems } = readStock('297 x 210', places);
    expect(problems.map((one) => one.kind)).toEqual([kind]);
    if (kind !== 'twice') expect(stock).toEqual(STOCK);
  });
  it('scales the usual places to stock of another size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 148, max: 420 }), fc.integer({ min: 148, max: 420 }), (width, height) => {
        const { stock, problems } = readStock(`${width} x ${height}`, '');
        expect(problems).toEqual([]);
        for (const one of stock.places) expect(one.left + one.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('what stands on a certificate', () => {
  it('a person with post and department, the decision in words, agency and signer of that day', () => {
    expect(certificate().texts).toEqual({
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      giver: 'TRƯỞNG BAN DÂN TỘC',
      given: 'Tặng',
      heading: 'GIẤY KHEN',
      recipient: 'Nguyễn Thị Hoa',
      post: 'Chuyên viên, Phòng Chính sách',
      achievement:
        'Đã có thành tích trong “Học tập và làm theo tư tưởng, tấm gương đạo đức, phong cách Hồ Chí Minh” và thực hiện Nghị quyết Trung ương 4 (khóa XII, XIII) năm 2024',
      placeDate: 'Khánh Hòa, ngày 25 tháng 12 năm 2024',
      signerTitle: 'TRƯỞNG BAN',
      decision: 'Quyết định số 15/QĐ-BDT ngày 25 tháng 12 năm 2024',
      signerName: 'Đặng Văn Tuấn',
    });
  });
  it('collectives stand under their agency, or under their department', () => {
    expect(certificate({ kind: 'Tập thể', name: 'Phòng Chính sách' }).texts.post).toBe('Ban Dân tộc');
    expect(certificate({ kind: 'Tập thể', name: 'Tổ Một' }).texts.post).toBe('Phòng Chính sách, Ban Dân tộc');
  });
  it('what is not decided is dots', () => {
    const { decision, placeDate } = certificate({}, { decisionNumber: '', decisionDate: null }).texts;
    expect(decision).toBe('Quyết định số ……/QĐ-BDT ngày …… tháng …… năm 2024');
    expect(placeDate).toBe('Khánh Hòa, ngày …… tháng …… năm 2024');
  });
  const RENAMED = {
    ...letterhead,
    agency: 'SỞ DÂN TỘC VÀ TÔN GIÁO',
    signerTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  };
  it.each([
    ['', letterhead, 'TRƯỞNG BAN DÂN TỘC'],
    ['Trưởng Ban', letterhead, 'TRƯỞNG BAN DÂN TỘC'],
    ['Ban Dân tộc', letterhead, 'TRƯỞNG BAN DÂN TỘC'],
    ['Trưởng Ban Dân tộc tỉnh Khánh Hòa', letterhead, 'TRƯỞNG BAN DÂN TỘC TỈNH KHÁNH HÒA'],
    ['', RENAMED, 'GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO'],
    ['Giám đốc Sở', RENAMED, 'GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO'],
  ] as const)('%j gives as %#', (decidedBy, head, giver) => {
    expect(giverOf(decidedBy, head)).toBe(giver);
    expect(isOwn(decidedBy, head)).toBe(true);
  });
  it('what another decided is not the agency’s to print', () => {
    expect(isOwn('Chủ tịch UBND huyện Khánh Sơn', letterhead)).toBe(false);
    expect(isOwn('Giám đốc Sở Nội vụ', RENAMED)).toBe(false);
  });
});

describe('for whom certificates are printed', () => {
  const book = assess(
    records({
      registrations: rows(
        { code: 'DH-2024-0001', name: 'Trần Bình' },
        { code: 'DH-2024-0002', name: 'Lê An' },
        { code: 'DH-2023-0001', year: 2023 },
      ),
      awards: [
        award('DH-2024-0001', { award: 'giấy khen' }),
        award('DH-2024-0002', { state: 'Đề nghị', place: { tab: 'Khen thưởng', row: 6 } }),
        award('DH-2024-0001', { award: 'Bằng khen của Chủ tịch UBND tỉnh' }),
        award('DH-2024-0001', { state: 'Không được khen' }),
        award('DH-2023-0001'),
        award('DH-2024-0099', { place: { tab: 'Khen thưởng', row: 9 } }),
      ],
    }),
    day('01/02/2025'),
  );
  it('Giấy khen given for a registration of the year; proposals only where they are asked for', () => {
    const given = certificateFigures(book, 2024, false);
    expect(given.recipients.map(({ registration: { name } }) => name)).toEqual(['Trần Bình']);
    expect(given.proposed.map(({ place }) => place.row)).toEqual([6]);
    expect(given.unknown.map(({ place }) => place.row)).toEqual([9]);
    const all = certificateFigures(book, 2024, true);
    expect(all.recipients.map(({ registration: { name } }) => name)).toEqual(['Lê An', 'Trần Bình']);
    expect(all.proposed).toEqual([]);
    expect(certificateFigures(book, 2022, true).recipients).toEqual([]);
  });
});

describe('text in its box', () => {
  const word = fc.constantFrom('Nguyễn', 'giải quyết', 'A', 'ƯỚC', 'thủ tục', 'Chamaléa', 'x'.repeat(60));
  it('never leaves its box, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 20, max: 240 }),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 6, max: 40 }),
        (words, width, height, size) => {
          const { lines, size: points, line, cut } = fitText(words.join(' '), 'bold', width, height, size);
          expect(lines.length * line).toBeLessThanOrEqual(height * MM + 1);
          for (const one of lines)
            expect(textWidth(one, points * 2, 'bold')).toBeLessThanOrEqual(width * MM + 130);
          if (!cut) expect(lines.join('').replace(/ /g, '')).toBe(words.join('').replace(/ /g, ''));
          expect(points).toBeLessThanOrEqual(size);
        },
      ),
    );
  });
  it('long names are set smaller and told of, impossible ones are cut and told of', () => {
    const tight = (name: string) => tightCertificates(paper('stock', [certificate({ name })]));
    expect(tight('Nguyễn Thị Hoa')).toEqual({ smaller: [], cut: [] });
    expect(tight(LONG)).toEqual({ smaller: [LONG], cut: [] });
    const endless = Array.from({ length: 30 }, () => LONG).join(' ');
    expect(tight(endless).cut).toHaveLength(1);
  });
  it('what is pre-printed stands on the draft only, and moves nothing', () => {
    const told = (form: CertificatePaper['form']) =>
      setCertificate(paper(form, []), certificate()).flatMap(({ columns }) =>
        columns.flatMap(({ texts }) => texts),
      );
    const [stock, draft] = [told('stock'), told('draft')];
    expect(
      draft.filter((one) => !stock.some(({ element }) => element === one.element)).map((one) => one.element),
    ).toEqual(['nation', 'motto', 'heading']);
    for (const one of stock) expect(draft).toContainEqual(one);
  });
});

describe('the file of certificates', () => {
  const read = async (
    form: CertificatePaper['form'],
    certificates: readonly Certificate[],
    stock = STOCK,
  ) => {
    const parts = partsOf(await packCertificates(paper(form, certificates, stock)));
    return parts.get('word/document.xml') ?? '';
  };
  const heights = (row: string): number =>
    Number(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/.exec(row)?.[1]);
  /** Millimetres from the top of the page to each text, by its first line. */
  const tops = (table: string): Map<string, number> => {
    const found = new Map<string, number>();
    let row = 5 * MM + 20;
    for (const one of elements(table, 'w:tr')) {
      for (const cell of elements(one, 'w:tc')) {
        let at = row;
        for (const paragraph of elements(cell, 'w:p')) {
          if (textOf(paragraph) !== '') found.set(textOf(paragraph), at / MM);
          const lines = 1 + (paragraph.match(/<w:br\/>/g) ?? []).length;
          at += lines * Number(/w:line="(\d+)" w:lineRule="exact"/.exec(paragraph)?.[1]);
        }
        expect(at).toBeLessThanOrEqual(row + heights(one) + 30);
      }
      row += heights(one);
    }
    expect(row / MM).toBeCloseTo(STOCK.height - DRAFT_LINE, 0);
    return found;
  };

  it('places every element where the setting says, to half a millimetre, also below a long name', async () => {
    const many = [
      certificate(),
      certificate({ name: LONG }),
      certificate({ kind: 'Tập thể', name: 'Tổ Một' }),
    ];
    for (const form of ['stock', 'draft'] as const) {
      const tables = elements(await read(form, many), 'w:tbl');
      expect(tables).toHaveLength(3);
      tables.forEach((table, at) => {
        const found = tops(table);
        const one = many[at];
        for (const { element, top, preprinted } of STOCK.places) {
          const text = one?.texts[element].replace(/ /g, '') ?? '';
          const own = [...found].find(([told]) => told.replace(/ /g, '') === text);
          if (preprinted && form === 'stock') expect(own).toBeUndefined();
          else expect(Math.abs((own?.[1] ?? -9) - top), element).toBeLessThan(0.5);
        }
      });
    }
  });
  it('a page each, of the stock’s size, nothing floating; a frame on the draft only', async () => {
    const xml = await read('stock', [certificate(), certificate()]);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/<w:drawing|<w:pict|<w:framePr|<w:txbxContent|w:val="double"/);
    const draft = await read('draft', [certificate()]);
    expect(draft).toContain('w:val="double"');
    expect(draft).not.toMatch(/<w:drawing|<w:pict|<w:framePr|<w:txbxContent/);
    expect(textOf(draft)).toContain('BẢN XEM TRƯỚC');
    expect(textOf(xml)).not.toContain('BẢN XEM TRƯỚC');
    const upright = readStock('148 x 210', '').stock;
    expect(await read('stock', [certificate()], upright)).toMatch(
      /<w:pgSz w:w="8391" w:h="11906" w:orient="portrait"\/>/,
    );
  });
  it('values that look like markup come out as text', async () => {
    const xml = await read('stock', [certificate({ name: 'A & B <b> {x} $1' })]);
    expect(textOf(xml)).toContain('A & B <b> {x} $1');
  });
  it('the same certificates are the same bytes, and the text tells them apart', async () => {
    const [one, other] = [paper('stock', [certificate()]), paper('stock', [certificate({ name: 'B' })])];
    expect(await packCertificates(one)).toEqual(await packCertificates(one));
    expect(certificateText(one)).not.toBe(certificateText(other));
    expect(certificateText(one)).not.toBe(certificateText({ ...one, form: 'draft' }));
    await expect(certificateText(paper('draft', [certificate()]))).toMatchFileSnapshot(
      'golden/certificate.txt',
    );
  });
  it('says everything in both languages with the same gaps', () => {
    for (const [key, { vi, en }] of Object.entries(CERTIFICATE_TEXTS))
      expect((en.match(/\{\w+\}/g) ?? []).sort(), key).toEqual((vi.match(/\{\w+\}/g) ?? []).sort());
  });
});
