import { describe, expect, it } from 'vitest';
import { Refusal } from '../../local/host/hand';
import { Agency, at, INSPECTION, PLANNING } from './agency';

const OK = { button: 'OK' } as const;
const YES = { button: 'YES' } as const;
const EVERYWHERE = ['Tổng quan', 'A1'] as const;
const FIELDS = ['Học tập và làm theo Bác', 'Văn hóa công sở'] as const;

/** One year: departments register and report, the Office reviews, decides, publishes, reports. */
async function live(agency: Agency, year: number): Promise<void> {
  agency.now = at(10, 3, year);
  if (year === 2022) {
    await agency.fill('inspection', INSPECTION, [
      { name: 'Nguyễn Thị Hoa', year, field: FIELDS[0] },
      { name: 'Thanh tra', year, kind: 'Tập thể', field: FIELDS[1] },
    ]);
    await agency.fill('planning', PLANNING, [{ name: 'Lê Hoàng Ân', year, field: FIELDS[1] }]);
  } else {
    // Whoever was registered last year is registered again; the year brings one more.
    await agency.run('inspection', 'menuCopyLastYear', [{ button: 'OK', text: 'tất cả' }, YES, OK], {
      select: [INSPECTION, 'A1'],
    });
    for (const [at_, row] of unsent(agency, INSPECTION, year).entries())
      await complete(agency, 'inspection', INSPECTION, row, at_);
    await agency.fill('planning', PLANNING, [
      { name: `Tổ công tác ${year}`, year, kind: 'Tập thể', field: FIELDS[0] },
    ]);
  }
  await agency.hand('inspection').tick(INSPECTION, 'A2', true);
  await agency.hand('planning').tick(PLANNING, 'A2', true);
  await agency.run('office', 'menuAccept', [YES, OK], { select: EVERYWHERE });
  agency.now = at(5, 11, year);
  for (const [who, tab] of [
    ['inspection', INSPECTION],
    ['planning', PLANNING],
  ] as const) {
    for (const row of rowsOf(agency, tab, year, 'Đã tiếp nhận'))
      await agency.report(who, tab, row, `Kết quả năm ${year}`);
    await agency.hand(who).tick(tab, 'C2', true);
  }
  await agency.run('office', 'menuListForReview', [YES, OK], { select: EVERYWHERE });
  await vote(agency);
  agency.now = at(22, 12, year);
  const decision = [
    { button: 'OK', text: `${year}/QĐ-BDT` },
    { button: 'OK', text: `20/12/${year}` },
    OK,
  ] as const;
  await agency.run('office', 'menuEnterDecision', decision, { select: EVERYWHERE });
  await agency.run('office', 'menuPublish', [YES, OK], { select: EVERYWHERE });
  const report = await agency.run('office', 'menuCompileAnnualReport', [
    { button: 'OK', text: String(year) },
    { button: 'OK', text: '' },
  ]);
  expect(report, String(year)).toMatchObject({ ok: true, year });
}

/** Five members, five votes, for every candidate without one. */
async function vote(agency: Agency): Promise<void> {
  const votes = agency.tab('Bình xét').slice(4);
  for (const [index, row] of votes.entries())
    if (row[0] && (row[7] ?? '') === '')
      await agency.hand('office').paste('Bình xét', `G${index + 5}`, [[5, 5]]);
  await agency.run('office', 'menuRecount', [OK]);
}

function rowsOf(agency: Agency, tab: string, year: number, status: string): number[] {
  return agency
    .tab(tab)
    .flatMap((row, index) =>
      String(row[6]) === String(year) && (row[2] ?? '') === status ? [index + 1] : [],
    );
}

function unsent(agency: Agency, tab: string, year: number): number[] {
  return rowsOf(agency, tab, year, '');
}

/** What a copied row still lacks: content and criteria are thought of anew. */
async function complete(
  agency: Agency,
  who: 'inspection',
  tab: string,
  row: number,
  nth: number,
): Promise<void> {
  const title = nth === 0 ? 'Lao động tiên tiến' : 'Tập thể lao động tiên tiến';
  await agency.hand(who).paste(tab, `K${row}`, [['Rút ngắn thời gian giải quyết hồ sơ', '', '1, 2', title]]);
}

describe('the five years of the plan', () => {
  it('run in one book: each year opened, closed and reported; nothing of an old year moves', async () => {
    const agency = await Agency.found(at(5, 1, 2022), 2022);
    await agency.automate();
    for (const year of [2022, 2023, 2024, 2025]) {
      await live(agency, year);
      if (year < 2025) {
        agency.now = at(28, 12, year);
        expect(await agency.run('office', 'menuOpenYear', [YES, OK])).toMatchObject({
          ok: true,
          year: year + 1,
        });
        await expect(agency.hand('inspection').type(INSPECTION, 'E5', 'Sửa năm cũ')).rejects.toThrow(Refusal);
      }
    }
    await agency.hours();

    const summary = agency.tab('Tổng hợp').slice(4);
    const years = summary.map((row) => Number(row[2]));
    expect([2022, 2023, 2024, 2025].map((year) => years.filter((one) => one === year).length)).toEqual([
      3, 3, 3, 3,
    ]);
    expect(new Set(summary.map((row) => row[0])).size).toBe(12);
    expect(agency.column('Tổng hợp', 'Trạng thái')).toEqual(Array(12).fill('Được công nhận'));
    // One person over four years is one exemplar.
    const ofHoa = summary.filter((row) => row.includes('Nguyễn Thị Hoa'));
    expect(ofHoa).toHaveLength(4);
    expect(new Set(ofHoa.map((row) => row[1])).size).toBe(1);
    expect(agency.column('Chỉ tiêu', 'Tình trạng')).toEqual(['Đạt', 'Đạt', 'Đạt', 'Đạt']);
    expect(agency.column('Báo cáo', 'Năm')).toHaveLength(4);

    // Yearly reviews state themselves; mid-term 2023 and final 2025 by the Office's date.
    const milestones = agency.tab('Tiến độ').slice(4);
    const stateOf = (words: string): unknown => milestones.find((row) => String(row[0]).includes(words))?.[5];
    for (const year of [2022, 2023, 2024, 2025])
      expect(stateOf(`Năm ${year}: `), String(year)).toBe('Hoàn thành');
    const midTerm = milestones.findIndex((row) => String(row[0]).includes('sơ kết')) + 5;
    await agency.hand('office').type('Tiến độ', `E${midTerm}`, '15/05/2023');
    expect(agency.tab('Tiến độ')[midTerm - 1]?.[5]).toBe('Hoàn thành');

    // The plan ends here: no sixth year in this book.
    expect(await agency.run('office', 'menuOpenYear', [OK])).toMatchObject({ ok: false });
  });
});
