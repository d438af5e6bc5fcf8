import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import type { Refused } from '../../src/commands/compile-annual-report';
import type { PaperMade } from '../../src/commands/papers/make-paper';
import { Agency, at, INSPECTION } from './agency';
import { Desk } from './office';

const OK = { button: 'OK' } as const;
const answer = (text: string) => ({ button: 'OK', text }) as const;

let example: Uint8Array;
beforeAll(async () => {
  example = await makeExample();
});

/** Below the headings, rows as texts. */
function rowsOf(desk: Desk, tab: string): string[][] {
  return desk
    .tab(tab)
    .slice(4)
    .map((row) => row.map((cell) => String(cell ?? '')));
}

async function made(
  desk: Desk,
  which: 'menuMidTermReport' | 'menuFinalReport',
  day = '',
): Promise<PaperMade> {
  const result = (await desk.run(which, [answer(day)])) as PaperMade | Refused | null;
  if (!result?.ok) throw new Error(`Not made: ${JSON.stringify(result)}`);
  return result;
}

describe('the Office makes the reports on the period', () => {
  it('offers the plan’s own days, makes both, and enters them with every figure', async () => {
    const desk = await Desk.open(example);
    expect(await made(desk, 'menuMidTermReport')).toMatchObject({
      kind: 'Sơ kết',
      year: 2023,
      asOf: '31/05/2023',
      version: 1,
      unchanged: false,
      fileName: 'Báo cáo sơ kết điển hình tiên tiến 2021-2023 (lần 1)',
    });
    expect(desk.shown.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      expect.stringContaining('Báo cáo sơ kết'),
      expect.stringContaining('Báo cáo sơ kết'),
    ]);
    expect(desk.shown[0]?.text).toContain('Để trống là 31/05/2023');
    const sources = rowsOf(desk, 'Nguồn số liệu');
    expect(sources.find((row) => row[1] === 'Đăng ký 2021 - 2023: tổng số lượt')?.slice(0, 3)).toEqual([
      'Sơ kết 2023',
      'Đăng ký 2021 - 2023: tổng số lượt',
      '21',
    ]);
    const final = await made(desk, 'menuFinalReport');
    expect(final).toMatchObject({ kind: 'Tổng kết', year: 2025, asOf: '31/03/2025', version: 1 });
    expect(rowsOf(desk, 'Báo cáo').map((row) => [row[0], row[1], row[3], row[7]])).toEqual([
      ['Sơ kết', '2023', '31/05/2023', 'Mới nhất'],
      ['Tổng kết', '2025', '31/03/2025', 'Mới nhất'],
    ]);
    expect([...desk.drive.files.values()].map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Báo cáo sơ kết điển hình tiên tiến 2021-2023 (lần 1).docx',
        'Báo cáo tổng kết điển hình tiên tiến 2021-2025 (lần 1).docx',
      ]),
    );
  });

  it('says which of the Office’s own words are missing before it is signed', async () => {
    const desk = await Desk.open(example);
    const { remarks } = await made(desk, 'menuFinalReport');
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(/III\.1, III\.3, III\.4, IV .*loại “Tổng kết”, năm 2025/);
    expect(desk.shown.at(-1)?.text).toContain('bài học kinh nghiệm');
  });

  it('keeps a version that says the same; an earlier day is another one', async () => {
    const desk = await Desk.open(example);
    await made(desk, 'menuMidTermReport');
    expect(await made(desk, 'menuMidTermReport', '31/05/2023')).toMatchObject({
      unchanged: true,
      version: 1,
    });
    const other = await made(desk, 'menuMidTermReport', '30/04/2023');
    expect(other).toMatchObject({ unchanged: false, version: 2, asOf: '30/04/2023' });
    expect(rowsOf(desk, 'Báo cáo').map((row) => [row[2], row[7]])).toEqual([
      ['1', 'Bản cũ'],
      ['2', 'Mới nhất'],
    ]);
  });

  it('marks it when a figure of its years moves, and not when a later year does', async () => {
    const desk = await Desk.open(example);
    await made(desk, 'menuMidTermReport');
    const edit = (tab: string, row: number, text: string): void => {
      const at_ = desk.tab(tab)[3]?.indexOf('Kết quả, thành tích') ?? -1;
      desk.workbook.sheets.find(({ name }) => name === tab)?.setCell(row, at_ + 1, { value: text });
    };
    const state = (): string | undefined => rowsOf(desk, 'Báo cáo').find((row) => row[0] === 'Sơ kết')?.[7];
    edit('Văn phòng', 10, 'Kết quả của năm 2024 viết lại');
    await desk.compile('2024');
    expect(state()).toBe('Mới nhất');
    edit('Văn phòng', 6, 'Kết quả của năm 2022 viết lại');
    await desk.compile('2024');
    expect(state()).toBe('Số liệu đã thay đổi');
  });

  it('refuses a day that is none, or before the period, and writes nothing', async () => {
    const desk = await Desk.open(example);
    // A formula that was never counted reads as nothing, then as an empty text.
    const standing = (): string => JSON.stringify(desk.everything()).replaceAll('""', 'null');
    const before = standing();
    const refused = async (day: string): Promise<unknown> => desk.run('menuMidTermReport', [answer(day), OK]);
    expect(await refused('hôm qua')).toMatchObject({
      ok: false,
      problems: [{ kind: 'date-not-understood' }],
    });
    expect(await refused('31/12/2020')).toMatchObject({ problems: [{ kind: 'year-outside-period' }] });
    expect(await refused('01/01/2026')).toMatchObject({ problems: [{ kind: 'year-outside-period' }] });
    expect(await desk.run('menuFinalReport', [{ button: 'CANCEL' }])).toBeNull();
    expect(standing()).toBe(before);
    expect(desk.drive.files.size).toBe(0);
  });

  it('is the Office’s alone', async () => {
    for (const who of ['kim-lien@example.org', 'lanh-dao@example.org']) {
      const desk = await Desk.open(example, who);
      expect(await desk.run('menuFinalReport', [answer(''), OK])).toMatchObject({
        ok: false,
        problems: [{ kind: 'not-the-office' }],
      });
    }
  });
});

describe('what follows from them', () => {
  it('the milestones of sơ kết and tổng kết are done on the day on which they were made', async () => {
    const agency = await Agency.found(at(5, 6, 2023), 2023);
    await agency.fill('inspection', INSPECTION, [{ name: 'Nguyễn Thị Hoa', year: 2023 }]);
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    const days = (): unknown[] => {
      const rows = agency.tab('Tiến độ');
      const [name, day] = ['Mốc', 'Theo số liệu'].map((heading) => rows[3]?.indexOf(heading) ?? -1);
      return ['sơ kết', 'tổng kết'].map(
        (word) =>
          rows.slice(4).find((row) => String(row[name ?? 0]).startsWith(`Tổ chức đánh giá, ${word}`))?.[
            day ?? 0
          ] ?? null,
      );
    };
    await agency.run('office', 'menuRecount', [OK]);
    expect(days()).toEqual([null, null]);
    expect(await agency.run('office', 'menuMidTermReport', [answer('')])).toMatchObject({
      ok: true,
      year: 2023,
    });
    await agency.run('office', 'menuRecount', [OK]);
    expect(days()).toEqual([expect.anything(), null]);
    agency.now = at(20, 3, 2025);
    expect(await agency.run('office', 'menuFinalReport', [answer('')])).toMatchObject({
      ok: true,
      year: 2025,
    });
    await agency.run('office', 'menuRecount', [OK]);
    expect(days()).toEqual([expect.anything(), expect.anything()]);
  });

  it('their words are checked: a section that they have, one that none has, a number that no figure equals', async () => {
    const desk = await Desk.open(example);
    const sheet = desk.workbook.sheets.find(({ name }) => name === 'Nội dung báo cáo');
    const first = desk.tab('Nội dung báo cáo').length + 1;
    const words = [
      ['Tổng kết', 2025, 'II.6', 'Cả 08 gương đều đã được giới thiệu.'],
      ['Tổng kết', 2025, 'II.8', 'Mục này không có.'],
      ['Tổng kết', 2025, 'III.4', 'Bài học: có 977 việc nhỏ làm được ngay.'],
      ['Hằng năm', 2025, 'II.6', 'Báo cáo năm không có mục này.'],
      ['Sơ kết', 2023, 'III.1', 'Có 21 lượt đăng ký.'],
    ];
    words.forEach((row, down) =>
      row.forEach((value, across) => sheet?.setCell(first + down, across + 1, { value })),
    );
    await desk.run('menuRecount', [OK]);
    const found = rowsOf(desk, 'Lỗi cần sửa').filter((row) => row.join(' ').includes('Nội dung báo cáo'));
    const at_ = (down: number): string[][] =>
      found.filter((row) => row.some((cell) => cell === String(first + down)));
    expect([0, 1, 2, 3, 4].map((down) => at_(down).length)).toEqual([0, 1, 1, 1, 0]);
    expect(at_(1)[0]?.join(' ')).toContain('“II.8”');
    expect(at_(2)[0]?.join(' ')).toContain('977');
    const { remarks } = await made(desk, 'menuFinalReport');
    expect(remarks.join('\n')).toMatch(/II\.8[\s\S]*977 \(III\.4\)/);
  });
});
