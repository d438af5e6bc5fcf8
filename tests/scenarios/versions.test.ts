import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Desk } from './office';

const EXAMPLE = new Uint8Array(readFileSync('examples/so-dien-hinh-mau.xlsx'));
const OFFICE = 'van-phong@example.org';

interface Answer {
  readonly ok: boolean;
  readonly [key: string]: unknown;
}

async function run(desk: Desk, command: string, ...texts: readonly string[]): Promise<Answer | null> {
  return (await desk.run(
    command,
    texts.map((text) => ({ kind: 'prompt' as const, text, button: 'OK' as const })),
  )) as Answer | null;
}

/** Empties the name of a department's row by its code: the row is then an error and counts nowhere. */
function spoil(desk: Desk, code: string): { tab: string; name: string } {
  for (const sheet of desk.workbook.sheets) {
    const rows = desk.tab(sheet.name);
    const heading = rows.findIndex((row) => row.includes('Nội dung đăng ký') && row.includes('Mã'));
    if (heading < 0 || sheet.name === 'Tổng hợp') continue;
    const columns = rows[heading] ?? [];
    const at = rows.findIndex((row) => row[columns.indexOf('Mã')] === code);
    if (at < 0) continue;
    const column = columns.indexOf('Nội dung đăng ký');
    const name = String(rows[at]?.[columns.indexOf('Họ và tên / Tên tập thể')]);
    sheet.setCell(at + 1, column + 1, { value: '' });
    return { tab: sheet.name, name };
  }
  throw new Error(`No row ${code}`);
}

/** The code of a registration that the annual report of 2024 counts, by `Nguồn số liệu`. */
function countedCode(desk: Desk): string {
  const row = desk.tab('Nguồn số liệu').find((one) => one[1] === 'Đăng ký năm 2024: tổng số lượt');
  return /DH-2024-\d+/.exec(String(row?.[6]))?.[0] ?? '';
}

describe('So sánh báo cáo…', () => {
  it('shows which figures moved between two versions, and the row that is gone', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await desk.compile('2024');
    const code = countedCode(desk);
    expect(code).not.toBe('');
    const { tab } = spoil(desk, code);
    await desk.compile('2024');
    const result = await run(desk, 'menuCompareReports', '1', '1', '1');
    expect(result).toMatchObject({ ok: true, tab: 'So sánh báo cáo' });
    expect(Number(result?.moved) + Number(result?.vanished)).toBeGreaterThan(0);
    const rows = desk.tab('So sánh báo cáo').slice(4);
    const total = rows.filter((row) => row[1] === 'Đăng ký năm 2024: tổng số lượt');
    expect(total[0]?.[4]).toBe('Giảm 1');
    expect(total.slice(1).map((row) => [row[4], row[5], row[7]])).toEqual([['Bớt dòng', code, tab]]);
    expect(desk.calls.total).toBeLessThanOrEqual(2 * 5 + 60);
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('So sánh báo cáo');
    const hidden = desk.workbook.sheets.find(({ name }) => name === 'Số liệu các lần lập');
    expect(hidden?.hidden).toBe(true);
  });

  it('one version against the figures of now; a moved row is no change', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await desk.compile('2024');
    expect(await run(desk, 'menuCompareReports')).toMatchObject({
      ok: true,
      moved: 0,
      appeared: 0,
      vanished: 0,
    });
    const { tab } = spoil(desk, countedCode(desk));
    const result = await run(desk, 'menuCompareReports');
    expect(Number(result?.moved)).toBeGreaterThan(0);
    expect(desk.tab('So sánh báo cáo').some((row) => row[4] === 'Bớt dòng' && row[7] === tab)).toBe(true);
  });

  it('without a report made there is nothing to compare; a tab of somebody’s own is left alone', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await run(desk, 'menuCompareReports')).toMatchObject({
      ok: false,
      problems: [{ kind: 'versions', reason: 'nothingToCompare' }],
    });
    await desk.compile('2024');
    desk.workbook
      .addSheet('So sánh báo cáo', desk.workbook.sheets.length)
      .setCell(1, 1, { value: 'của tôi' });
    expect(await run(desk, 'menuCompareReports')).toMatchObject({
      ok: false,
      problems: [{ kind: 'not-our-tab' }],
    });
    expect(desk.tab('So sánh báo cáo')).toEqual([['của tôi']]);
  });
});

describe('Nguồn số liệu', () => {
  it('keeps the last report of each kind and year, the newest first, with codes', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await desk.compile('2023');
    await desk.compile('2024');
    await desk.compile('2024');
    const reports = desk
      .tab('Nguồn số liệu')
      .slice(4)
      .map((row) => String(row[0]));
    expect([...new Set(reports)]).toEqual(['Hằng năm 2024', 'Hằng năm 2023']);
    expect(countedCode(desk)).toMatch(/^DH-2024-\d{4}$/);
  });
});

describe('Tin bài…', () => {
  it('about a year: two files, a page to copy from, figures that can be followed', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    const made = await run(desk, 'menuMakeArticle', '1', '2024');
    expect(made).toMatchObject({ ok: true });
    expect(String(made?.html)).toMatch(/^<h1>/);
    const names = [...desk.drive.files.values()].map(({ name }) => name);
    expect(names.filter((name) => /^Tin bài kết quả năm 2024 .*\.(txt|html)$/.test(name))).toHaveLength(2);
    const page = desk.shown[desk.shown.length - 1]?.text ?? '';
    expect(page).toContain('Sao chép HTML');
    expect(desk.tab('Nguồn số liệu').some((row) => row[0] === 'Tin bài kết quả 2024')).toBe(true);
    expect(desk.calls.total).toBeLessThanOrEqual(2 * 5 + 60);
  });

  it('about one exemplar, by its code; nobody is said with what to do', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await desk.compile('2024');
    const code = countedCode(desk);
    const made = await run(desk, 'menuMakeArticle', '2', code);
    expect(made).toMatchObject({ ok: true });
    expect(await run(desk, 'menuMakeArticle', '2', 'Không Có Ai')).toMatchObject({
      ok: false,
      problems: [{ kind: 'no-exemplar' }],
    });
    expect(await run(desk, 'menuMakeArticle', '3')).toMatchObject({ problems: [{ kind: 'no-such-choice' }] });
  });
});

describe('Phiếu rà soát số liệu…', () => {
  it('the Office makes it for the agency, and for one department', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await run(desk, 'menuMakeReviewSheet', '1')).toMatchObject({ ok: true, department: '' });
    const one = await run(desk, 'menuMakeReviewSheet', '2');
    expect(one).toMatchObject({ ok: true });
    expect(one?.department).not.toBe('');
    expect(
      [...desk.drive.files.values()].filter(({ name }) => name.startsWith('Phiếu rà soát')),
    ).toHaveLength(2);
  });

  it('a department makes its own, and nothing is written into the book', async () => {
    const desk = await Desk.open(EXAMPLE, 'kim-lien@example.org');
    desk.workbook.recalculate();
    const before = desk.everything();
    const made = await run(desk, 'menuMakeReviewSheet');
    expect(made).toMatchObject({ ok: true });
    expect(made?.department).not.toBe('');
    expect(desk.everything()).toEqual(before);
  });

  it.each(['lanh-dao@example.org', 'la@example.org'])('%s is refused', async (user) => {
    const desk = await Desk.open(EXAMPLE, user);
    expect(await run(desk, 'menuMakeReviewSheet')).toMatchObject({
      ok: false,
      problems: [{ kind: 'versions', reason: 'noDepartmentOf' }],
    });
  });
});

it.each(['kim-lien@example.org', 'lanh-dao@example.org'])(
  '%s may neither compare nor make news',
  async (user) => {
    const desk = await Desk.open(EXAMPLE, user);
    for (const command of ['menuCompareReports', 'menuMakeArticle'])
      expect(await run(desk, command)).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
    expect(desk.drive.files.size).toBe(0);
  },
);
