import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../src/figures/annual';
import { assess } from '../../src/figures/assess';
import type { Scope } from '../../src/figures/targets';
import { yearTrends } from '../../src/figures/trends';
import { lastDayOfYear } from '../../src/lang/calendar';
import { annualOutline } from '../../src/report/annual-outline';
import { Ledger } from '../../src/report/ledger';
import type { Outline, Picture, Table } from '../../src/report/outline';
import { kindsChart, targetsChart, yearsChart } from '../../src/report/report-charts';
import { day } from '../builders/day';
import { exampleRecords } from '../examples/example-records';
import { figure, figuresOf, LEARNING, letterhead, plan, zero } from './fixtures';

const records = exampleRecords();
const assessment = assess(records, day('31/01/2026'));
const YEARS = [2021, 2022, 2023, 2024, 2025];

const annual = (year: number): Outline =>
  annualOutline({
    letterhead,
    plan,
    figures: annualFigures(assessment, year, lastDayOfYear(year)),
    prose: [],
  });
const pictures = ({ blocks }: Outline): Picture[] => blocks.filter((block) => block.type === 'picture');
const tables = ({ blocks }: Outline): Table[] => blocks.filter((block) => block.type === 'table');
const series = (picture: Picture | undefined, at: number): readonly number[] =>
  picture?.chart.series[at]?.values ?? [];
const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

describe('the charts of an annual report', () => {
  it.each(YEARS)('%i: show what the tables beside them say', (year) => {
    const outline = annual(year);
    const [years, kinds, targets] = ['theo năm', 'theo lĩnh vực', 'Mức đạt'].map((words) =>
      pictures(outline).find(({ caption }) => caption.includes(words)),
    );
    const departments = tables(outline).find(({ caption }) => caption.includes('theo đơn vị'));
    const [registered, recognised] = (departments?.total?.cells ?? ['0', '0']).map(Number);
    if (years) expect([series(years, 0).at(-1), series(years, 1).at(-1)]).toEqual([registered, recognised]);
    if (kinds) expect([total(series(kinds, 0)), total(series(kinds, 1))]).toEqual([registered, recognised]);
    const plan = tables(outline).find(({ caption }) => caption.includes('chỉ tiêu'));
    expect(series(targets, 0)).toEqual(plan?.rows.map((row) => Number(row[2])));
    expect(series(targets, 1)).toEqual(plan?.rows.map((row) => Number(row[3])));
  });

  it.each(YEARS)('%i: the years are those of the dashboard, counted on the same day', (year) => {
    const asOf = lastDayOfYear(year);
    const scope: Scope = { throughYear: year, targetYear: year, asOf, decidedBy: null, final: false };
    const dashboard = yearTrends(assessment, scope).filter((one) => one.year <= year);
    expect(
      annualFigures(assessment, year, asOf).years.map((one) => [one.year, one.registered.value]),
    ).toEqual(dashboard.map((one) => [one.year, one.registered.value]));
  });

  it('are numbered one after the other, each with its numbers in words for who cannot see it', () => {
    const all = pictures(annual(2024));
    expect(all.map(({ caption }) => caption.split('.')[0])).toEqual(['Biểu đồ 1', 'Biểu đồ 2', 'Biểu đồ 3']);
    for (const { chart, alternative } of all)
      chart.categories.forEach((category, at) => {
        expect(alternative).toContain(category.split(':')[0]);
        for (const { name, values } of chart.series) expect(alternative).toContain(`${name} ${values[at]}`);
      });
  });
});

describe('what is no chart', () => {
  const ledger = new Ledger();
  const year = (of: number, count: number) => ({
    year: of,
    registered: figure(count),
    recognised: figure(0),
  });

  it('a single year, nothing but zeros, a single kind, targets nobody set', () => {
    expect(yearsChart(ledger, [year(2024, 5)])).toEqual([]);
    expect(yearsChart(ledger, [year(2023, 0), year(2024, 0)])).toEqual([]);
    expect(yearsChart(ledger, [year(2023, 0), year(2024, 1)])).toHaveLength(1);
    const labels = { registered: 'Đăng ký', recognised: 'Công nhận' };
    expect(kindsChart(ledger, 'năm 2024', labels, zero.registered, zero.recognised)).toEqual([]);
    const one = figuresOf([{ name: 'A', department: 'A', kind: 'individual', field: LEARNING }], ['A']);
    expect(kindsChart(ledger, 'năm 2024', labels, one.registered, one.recognised)).toEqual([]);
    expect(targetsChart(ledger, [])).toEqual([]);
  });
});
