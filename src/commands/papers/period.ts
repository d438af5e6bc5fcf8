import { periodFigures } from '../../figures/period';
import type { PeriodFigures } from '../../figures/period-figures';
import type { Assessment } from '../../figures/assess';
import { type CalendarDate, formatDate, parseDate } from '../../lang/calendar';
import { say } from '../../lang/interface';
import { type PaperText, sayPaperDialog } from '../../lang/paper-dialogs';
import { sayPeriodRemark } from '../../lang/period-remarks';
import { tidy } from '../../lang/text';
import { type PeriodReport, periodReportYear, usualReportDay } from '../../plan/report-days';
import type { Prose } from '../../report/letterhead';
import { missingProse, periodFigureSources, periodOutline } from '../../report/period/period-outline';
import { unknownNumbersInPeriodProse } from '../../report/prose-numbers';
import { PERIOD_SECTIONS, unplacedProse } from '../../report/sections';
import { ask } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';
import { FINAL_KIND, MID_TERM_KIND, readProse, REPORT_TEXT_TAB } from '../../tabs/report-text';
import { letterheadFor, planReference } from '../paper-context';
import type { ReadBook } from '../read-book';
import { outlineContent, type PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';

/** A report on the period thought through, with what its remarks are drawn from. */
export interface PeriodDraft extends PaperDraft {
  readonly figures: PeriodFigures;
  readonly prose: readonly Prose[];
}

/** What differs between the two reports in the workbook's words. */
const NAMES: Readonly<
  Record<PeriodReport, { readonly kind: string; readonly paper: string; readonly title: PaperText }>
> = {
  'mid-term': { kind: MID_TERM_KIND, paper: 'Báo cáo sơ kết', title: 'midTermTitle' },
  final: { kind: FINAL_KIND, paper: 'Báo cáo tổng kết', title: 'finalTitle' },
};

/** `Báo cáo sơ kết…`. */
export const MID_TERM_REPORT: PaperKind<CalendarDate> = periodPaper('mid-term');
/** `Báo cáo tổng kết…`. */
export const FINAL_REPORT: PaperKind<CalendarDate> = periodPaper('final');

/** A report on the period of its year, with figures as of a day; made again for `Báo cáo` too. */
export function draftPeriod(
  report: PeriodReport,
  read: ReadBook,
  assessment: Assessment,
  year: number,
  asOf: CalendarDate,
): PeriodDraft {
  const { kind, paper } = NAMES[report];
  const { fromYear, toYear } = assessment.period;
  const textTab = read.system.get(REPORT_TEXT_TAB.id);
  const prose = textTab ? readProse(textTab.table, kind, year) : [];
  const figures = periodFigures(assessment, report, year, asOf);
  const outline = periodOutline({
    letterhead: letterheadFor(read, paper, asOf),
    plan: planReference(read.records.settings, asOf),
    figures,
    prose,
  });
  return {
    kind,
    year,
    asOf,
    fileName: `${paper} điển hình tiên tiến ${fromYear}-${year}`,
    content: outlineContent(outline),
    sources: periodFigureSources(figures, toYear),
    remarks: [],
    figures,
    prose,
  };
}

function periodPaper(report: PeriodReport): PaperKind<CalendarDate> {
  return {
    title: NAMES[report].title,
    ask: (ground) => askReportDay(report, ground),
    draft: ({ read, assessment }, asOf) => {
      const year = periodReportYear(report, assessment.period, asOf);
      if (year === null) return outsidePeriod(asOf, assessment);
      const draft = draftPeriod(report, read, assessment, year, asOf);
      return { ...draft, remarks: remarksOn(draft) };
    },
  };
}

/** Asks as of which day the figures hold, the plan's own being offered; null when given up. */
function askReportDay(report: PeriodReport, { assessment }: PaperGround): CalendarDate | CannotMake | null {
  const language = actingLanguage();
  const usual = usualReportDay(report, assessment.period);
  const question = sayPaperDialog('askAsOf', language, { day: formatDate(usual) });
  const typed = ask(sayPaperDialog(NAMES[report].title, language), question);
  if (typed === null) return null;
  const asOf = tidy(typed) === '' ? usual : parseDate(tidy(typed));
  if (!asOf) return { problems: [{ kind: 'date-not-understood', value: typed }] };
  return periodReportYear(report, assessment.period, asOf) === null ? outsidePeriod(asOf, assessment) : asOf;
}

function outsidePeriod({ year }: CalendarDate, { period }: Assessment): CannotMake {
  const { fromYear: from, toYear: to } = period;
  return { problems: [{ kind: 'year-outside-period', year: String(year), from, to }] };
}

/** What the Office should know before the report is signed: words that are not printed, are doubtful or are missing. */
function remarksOn({ kind, year, figures, prose }: PeriodDraft): string[] {
  const language = actingLanguage();
  const fieldCount = figures.registered.byField.length;
  const unplaced = unplacedProse(prose, fieldCount, PERIOD_SECTIONS).map(({ section }) => section);
  const unknown = unknownNumbersInPeriodProse(prose, figures).map(
    ({ number, section }) => `${number} (${section})`,
  );
  const missing = missingProse(prose, fieldCount);
  return [
    missing.length === 0
      ? ''
      : sayPeriodRemark('missingProse', language, { sections: missing.join(', '), kind, year }),
    unplaced.length === 0 ? '' : say('unplacedProse', language, { sections: unplaced.join(', ') }),
    unknown.length === 0 ? '' : say('unknownNumbers', language, { numbers: unknown.join(', ') }),
  ].filter((remark) => remark !== '');
}
