import { annualFigures } from '../../figures/annual';
import type { AnnualFigures } from '../../figures/annual-figures';
import type { Assessment } from '../../figures/assess';
import type { CalendarDate } from '../../lang/calendar';
import { annualOutline, figureSources } from '../../report/annual-outline';
import type { Prose } from '../../report/letterhead';
import { unplacedProse } from '../../report/sections';
import { ANNUAL_KIND, readProse, REPORT_TEXT_TAB } from '../../tabs/report-text';
import { letterheadFor, planReference } from '../paper-context';
import type { ReadBook } from '../read-book';
import { outlineContent, type PaperDraft } from './draft';

/** The annual report thought through, with what its answer to the person tells. */
export interface AnnualDraft extends PaperDraft {
  readonly figures: AnnualFigures;
  readonly prose: readonly Prose[];
  readonly unplacedProse: readonly Prose[];
}

/** `Báo cáo năm` (plan III.1) of a year, with figures as of a day. */
export function draftAnnual(
  read: ReadBook,
  assessment: Assessment,
  year: number,
  asOf: CalendarDate,
): AnnualDraft {
  const textTab = read.system.get(REPORT_TEXT_TAB.id);
  const prose = textTab ? readProse(textTab.table, ANNUAL_KIND, year) : [];
  const figures = annualFigures(assessment, year, asOf);
  const outline = annualOutline({
    letterhead: letterheadFor(read, 'Báo cáo năm', asOf),
    plan: planReference(read.records.settings, asOf),
    figures,
    prose,
  });
  return {
    kind: ANNUAL_KIND,
    year,
    asOf,
    fileName: `Báo cáo điển hình tiên tiến năm ${year}`,
    content: outlineContent(outline),
    sources: figureSources(figures, assessment.period.toYear),
    remarks: [],
    figures,
    prose,
    unplacedProse: unplacedProse(prose, figures.registered.byField.length),
  };
}
