import { describe, expect, it } from 'vitest';
import { letterheadOn, planReference } from '../../../src/commands/paper-context';
import { annualFigures } from '../../../src/figures/annual';
import { assess } from '../../../src/figures/assess';
import { periodFigures } from '../../../src/figures/period';
import { lastDayOfYear } from '../../../src/lang/calendar';
import { type PeriodReport, usualReportDay } from '../../../src/plan/report-days';
import { annualOutline, figureSources } from '../../../src/report/annual-outline';
import { packOutline } from '../../../src/report/docx/pack';
import { draw } from '../draw';
import { type Outline, outlineText } from '../../../src/report/outline';
import { periodFigureSources, periodOutline } from '../../../src/report/period/period-outline';
import { readProse, REPORT_TEXT_TAB } from '../../../src/tabs/report-text';
import { exampleRecords, tableOf } from '../../examples/example-records';
import { layoutFaults } from '../lawful-layout';
import { numbersPrinted } from './printed-numbers';

/** Every report of the example's five years, with figures as of its usual day. */

const records = exampleRecords();
const assessment = assess(records, { year: 2026, month: 1, day: 31 });
const { period } = assessment;

function annual(year: number): Outline {
  const asOf = lastDayOfYear(year);
  return annualOutline({
    letterhead: letterheadOn(records.settings, [], 'Báo cáo năm', asOf),
    plan: planReference(records.settings, asOf),
    figures: annualFigures(assessment, year, asOf),
    prose: readProse(tableOf(REPORT_TEXT_TAB), 'Hằng năm', year),
  });
}

function figuresOf(report: PeriodReport) {
  const asOf = usualReportDay(report, period);
  return periodFigures(assessment, report, asOf.year, asOf);
}

function ofPeriod(report: PeriodReport): Outline {
  const figures = figuresOf(report);
  return periodOutline({
    letterhead: letterheadOn(records.settings, [], 'Báo cáo sơ kết', figures.asOf),
    plan: planReference(records.settings, figures.asOf),
    figures,
    prose: readProse(tableOf(REPORT_TEXT_TAB), report === 'final' ? 'Tổng kết' : 'Sơ kết', figures.year),
  });
}

const REPORTS: readonly (readonly [string, Outline])[] = [
  ...[2021, 2022, 2023, 2024, 2025].map((year) => [`example-annual-${year}`, annual(year)] as const),
  ['example-mid-term', ofPeriod('mid-term')],
  ['example-final', ofPeriod('final')],
];

describe('the reports of the example', () => {
  it.each(REPORTS)('%s reads as kept in golden/', async (name, outline) => {
    await expect(outlineText(outline)).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  it.each(REPORTS)('%s is laid out by Decree 30/2020', async (_, outline) => {
    expect(layoutFaults(outline, await packOutline(outline, draw))).toEqual([]);
  });

  it.each(REPORTS)('%s is plain JSON and ends in "./."', (_, outline) => {
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
    const last = outline.blocks[outline.blocks.length - 1];
    expect(last?.type === 'paragraph' && last.text.endsWith('./.')).toBe(true);
  });

  it.each(['mid-term', 'final'] as const)(
    '%s: every number printed is a figure with its source',
    (report) => {
      const sources = new Set(
        periodFigureSources(figuresOf(report), period.toYear).map(({ value }) => value),
      );
      for (const number of numbersPrinted(ofPeriod(report))) expect(sources).toContain(number);
    },
  );

  it.each([2022, 2023, 2024, 2025])('%i: one label never stands for two values', (year) => {
    const labels = figureSources(annualFigures(assessment, year, lastDayOfYear(year))).map(
      ({ label }) => label,
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});
