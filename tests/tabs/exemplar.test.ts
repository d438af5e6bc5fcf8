import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { exemplarHistory } from '../../src/figures/exemplar-history';
import { EXEMPLAR_TAB, exemplarSheet, exemplarText, isExemplarPage } from '../../src/tabs/exemplar';
import { day } from '../builders/day';
import { award, candidate, logged, records } from '../builders/records';
import { rows } from '../builders/registration';

const registrations = rows(
  { code: 'DH-2023-0001', year: 2023 },
  { code: 'DH-2024-0001', title: 'Chiến sĩ thi đua cơ sở' },
);
const book = assess(
  records({
    registrations,
    candidates: [
      candidate('DH-2023-0001', { decided: '27/12/2023', ended: '30/06/2024' }),
      candidate('DH-2024-0001', { agreeing: 4, members: 5, row: 6 }),
    ],
    awards: [award('DH-2024-0001')],
    logs: {
      nurture: [
        logged('05/05/2024', {
          codes: ['DH-2024-0001'],
          next: '05/08/2024',
          cells: new Map([['Biện pháp giúp đỡ', 'Cho mượn phòng họp']]),
        }),
      ],
    },
  }),
  day('01/06/2025'),
);
const identity = [...book.identities.values()][0] ?? '';
const history = exemplarHistory(book, new Map([['DH-2024-0001', 'DT-0001']]), identity);
if (!history) throw new Error('Nobody');
const text = exemplarText(history);

describe('what is said of an exemplar', () => {
  it('who it is; nothing that is not known', () => {
    expect(text.identity).toEqual([
      ['Đối tượng', 'Cá nhân'],
      ['Đơn vị', 'Phòng Chính sách'],
      ['Chức vụ', 'Chuyên viên'],
      ['Mã điển hình', 'DT-0001'],
      ['Mã đăng ký', 'DH-2023-0001, DH-2024-0001'],
      ['Công nhận', 'năm 2023 (thôi từ 30/06/2024), 2024'],
    ]);
  });

  it('part by part, in words and days as people write them', () => {
    const part = (title: string): unknown => text.parts.find((one) => one.title === title)?.rows;
    expect(part('Bình xét, công nhận')).toEqual([
      [
        '2023',
        'Học tập và làm theo Bác',
        '5 phiếu, 100 %',
        'Đạt; thôi công nhận từ 30/06/2024',
        '12/QĐ-BDT\nngày 27/12/2023',
      ],
      ['2024', 'Học tập và làm theo Bác', '4 phiếu, 80 %', 'Đạt', '12/QĐ-BDT\nngày 20/12/2024'],
    ]);
    expect(part('Khen thưởng')).toEqual([
      ['2024', 'Giấy khen', 'Ban Dân tộc', 'Đã khen thưởng', '15/QĐ-BDT\nngày 25/12/2024'],
    ]);
    expect(part('Bồi dưỡng')).toEqual([
      ['05/05/2024', '', 'Cho mượn phòng họp (Tinh thần)', '', '05/08/2024'],
    ]);
    expect(part('Tôn vinh')).toEqual([]);
    for (const { headings, rows: own } of text.parts)
      for (const cells of [headings, ...own]) expect(cells).toHaveLength(EXEMPLAR_TAB.columns);
  });
});

describe('the page to print', () => {
  const page = exemplarSheet(text, 'BAN DÂN TỘC', '01/06/2025 08:15:00');

  it('has one width, a look for every row, and a word where a part is empty', () => {
    expect(page.looks).toHaveLength(page.cells.length);
    for (const cells of page.cells) expect(cells).toHaveLength(EXEMPLAR_TAB.columns);
    expect(page.cells.slice(0, 5).map(([first]) => first)).toEqual([
      'HỒ SƠ ĐIỂN HÌNH TIÊN TIẾN',
      'BAN DÂN TỘC, số liệu lúc 01/06/2025 08:15.',
      EXEMPLAR_TAB.note,
      '',
      'Nguyễn Thị Hoa',
    ]);
    expect(page.cells.filter(([first]) => first === 'Chưa có.')).toHaveLength(3);
    expect(page.looks.filter((look) => look === 'none')).toHaveLength(3);
    expect(EXEMPLAR_TAB.widths.reduce((sum, { count, width }) => sum + count * width, 0)).toBe(600);
    expect(EXEMPLAR_TAB.widths.reduce((sum, { count }) => sum + count, 0)).toBe(EXEMPLAR_TAB.columns);
  });

  it('cuts a long value between words, under one label', () => {
    const codes = Array.from({ length: 9 }, (_, at) => `DH-2024-000${at}`).join(', ');
    const long = exemplarSheet({ ...text, identity: [['Mã đăng ký', codes]] }, '', '01/06/2025 08:15:00');
    const own = long.cells.filter((_, at) => long.looks[at] === 'label');
    expect(own.map(([label]) => label)).toEqual(['Mã đăng ký', '']);
    expect(own.map(([, value]) => value).join(' ')).toBe(codes);
  });

  it('is known by its own words; another of its name is somebody’s', () => {
    expect(isExemplarPage(page.cells as string[][])).toBe(true);
    expect(isExemplarPage([])).toBe(true);
    expect(isExemplarPage([['', '']])).toBe(true);
    expect(isExemplarPage([[EXEMPLAR_TAB.title], [''], ['Hồ sơ của tôi']])).toBe(false);
    expect(isExemplarPage([['Danh sách']])).toBe(false);
  });
});
