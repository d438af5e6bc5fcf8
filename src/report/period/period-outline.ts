import type { PeriodFigures } from '../../figures/period-figures';
import { formatDate } from '../../lang/calendar';
import { ANNUAL, ANNUAL_TITLE, PAPER, PAPER_KIND } from '../../lang/papers';
import { CHART } from '../../lang/papers-charts';
import { PERIOD, PERIOD_LABEL, PERIOD_TITLE } from '../../lang/papers-period';
import { agencyInSentence } from '../agency-name';
import { planCited } from '../annual-outline';
import { targetTable } from '../annual-tables';
import { assemble, type Section } from '../assemble';
import { fieldPhrase } from '../field-phrase';
import { type FigureSource, Ledger } from '../ledger';
import type { Letterhead, PlanReference, Prose } from '../letterhead';
import { attachedTo } from '../number-line';
import { type Block, type Outline, paragraph } from '../outline';
import { paperHead } from '../paper-head';
import { bareEntry, recipientLines } from '../recipients';
import { kindsChart, targetsChart, yearsChart } from '../report-charts';
import { PERIOD_SECTIONS, proseBySection, sectionOf } from '../sections';
import { followUpSentences } from '../sentences/follow-up';
import { periodAnnexes, periodAnnexLabels } from './annexes';
import { nextSteps, shortcomingsInSpan } from './assessment';
import { awardsInSpan, noProposals, proposalsInSpan } from './award-sentences';
import { bestBlocks } from './best';
import { type PeriodTelling, spanYears } from './period-telling';
import {
  directionInSpan,
  fieldInSpan,
  recognitionInSpan,
  registrationInSpan,
  targetsInSpan,
} from './sentences';
import { awardSpanTable, departmentSpanTable, logTable, proposalTable, yearTable } from './tables';

/** What a mid-term or final report is made from. */
export interface PeriodReportParts {
  readonly letterhead: Letterhead;
  readonly plan: PlanReference;
  readonly figures: PeriodFigures;
  /** The rows of `Nội dung báo cáo` of this kind of report and its year. */
  readonly prose: readonly Prose[];
}

/**
 * Báo cáo sơ kết, báo cáo tổng kết (plan II.3) by the skeleton of domain.md 3.2: the sections of the annual report,
 * told of all the years, with best examples (II.6) and nominations (II.7).
 */
export function periodOutline({ letterhead, plan, figures, prose }: PeriodReportParts): Outline {
  const telling = tellingOf(figures, plan.toYear);
  const kind = PAPER_KIND.report;
  const agency = agencyInSentence(letterhead.agency);
  const addressees = letterhead.addressees.map(bareEntry).filter((one) => one !== '');
  const { report, fromYear, year, asOf } = figures;
  const signed = asOf.year;
  const attached = attachedTo(kind, letterhead, signed, agency);
  const when = PERIOD.when(fromYear, year);
  const cited = planCited(plan, letterhead);
  const closing = addressees.length > 0 ? PERIOD.closingUp : PERIOD.closing;
  return {
    kind: { name: kind.name, code: kind.code },
    letterhead: paperHead(kind.code, letterhead, signed),
    subject: PERIOD.subject(report, plan.name, fromYear, year),
    addressees,
    blocks: [
      paragraph(PERIOD.opening(report, cited, agency, when, formatDate(asOf))),
      ...assemble(
        sectionsOf(telling),
        proseBySection(prose, figures.registered.byField.length, PERIOD_SECTIONS),
      ),
      paragraph(closing(report, plan.name, fromYear, year, agency)),
    ],
    signatures: [{ title: letterhead.signerTitle, name: letterhead.signer }],
    recipients: recipientLines(letterhead.recipients, addressees.length > 0 ? PAPER.asAbove : null),
    annexes: periodAnnexes(telling, attached),
    asOf,
  };
}

/** Every figure that the report prints, in the order of printing, with its label: the tab `Nguồn số liệu`. */
export function periodFigureSources(figures: PeriodFigures, planToYear = Infinity): FigureSource[] {
  const telling = tellingOf(figures, planToYear);
  sectionsOf(telling);
  periodAnnexes(telling, '');
  return telling.ledger.sources();
}

/**
 * What such a report must say and only the Office can (Circular 1/2024/TT-BNV, Article 3.3: results, shortcomings
 * with their causes, lessons), as far as its prose does not say it yet.
 */
export function missingProse(prose: readonly Prose[], fieldCount: number): string[] {
  const placed = new Set(prose.map(({ section }) => sectionOf(section, fieldCount, PERIOD_SECTIONS)));
  return ['III.1', 'III.3', 'III.4', 'IV'].filter((section) => !placed.has(section));
}

function tellingOf(figures: PeriodFigures, planToYear: number): PeriodTelling {
  const labels = periodAnnexLabels(figures);
  return { figures, planToYear, ledger: new Ledger(), annex: (key) => labels.get(key) ?? null };
}

/** The full outline; `assemble` leaves out what has nothing to say. */
function sectionsOf(telling: PeriodTelling): Section[] {
  const { figures } = telling;
  const title = ANNUAL_TITLE;
  const [from] = spanYears(figures);
  return [
    {
      key: 'I',
      title: title.I,
      generated: directionInSpan(telling).map(paragraph),
      whenSilent: [paragraph(PERIOD.directionNone(from, formatDate(figures.asOf)))],
    },
    { key: 'II', title: title.II, generated: [], children: resultSections(telling) },
    {
      key: 'III',
      title: title.III,
      generated: [],
      children: [
        { key: 'III.1', title: title['III.1'], generated: [] },
        { key: 'III.2', title: title['III.2'], generated: shortcomingsInSpan(telling).map(paragraph) },
        { key: 'III.3', title: title['III.3'], generated: [] },
        { key: 'III.4', title: title['III.4'], generated: [] },
      ],
    },
    {
      key: 'IV',
      title: PERIOD_TITLE.IV(figures.report, figures.year, telling.planToYear),
      generated: nextSteps(telling).map(paragraph),
    },
    { key: 'V', title: title.V, generated: [] },
  ];
}

function resultSections(telling: PeriodTelling): Section[] {
  const { figures, ledger } = telling;
  const [from] = spanYears(figures);
  const section = (
    key: 'II.1' | 'II.2' | 'II.3' | 'II.4' | 'II.5',
    sentences: readonly string[],
    tables: readonly Block[],
  ): Section => ({ key, title: ANNUAL_TITLE[key], generated: [...sentences.map(paragraph), ...tables] });
  return [
    section('II.1', registrationInSpan(telling), [
      ...yearTable(telling),
      ...yearsChart(
        ledger,
        figures.years.map((one) => ({
          year: one.year,
          registered: one.registered.total,
          recognised: one.recognised.total,
        })),
      ),
      ...departmentSpanTable(telling),
    ]),
    {
      ...section('II.2', recognitionInSpan(telling), spanKindsChart(telling)),
      children: figures.registered.byField.map(({ field }, index) => ({
        key: `II.2.${index + 1}`,
        title: ANNUAL.fieldTitle(fieldPhrase(field)),
        generated: fieldInSpan(telling, field).map(paragraph),
      })),
    },
    section('II.3', targetsInSpan(telling), [
      ...targetTable({ figures, ledger }),
      ...targetsChart(ledger, figures.targets),
    ]),
    section('II.4', awardsInSpan(telling), awardSpanTable(telling)),
    {
      ...section('II.5', followUpSentences({ figures, ledger }), logTable(telling)),
      whenSilent: [paragraph(PERIOD.followUpNone(from, formatDate(figures.asOf)))],
    },
    { key: 'II.6', title: PERIOD_TITLE['II.6'], generated: bestBlocks(telling) },
    {
      key: 'II.7',
      title: PERIOD_TITLE['II.7'],
      generated: [...proposalsInSpan(telling).map(paragraph), ...proposalTable(telling)],
      whenSilent: [paragraph(noProposals(telling))],
    },
  ];
}

function spanKindsChart({ figures, ledger }: PeriodTelling): Block[] {
  const { registered, recognised } = figures;
  const [from, to] = spanYears(figures);
  const labels = {
    registered: PERIOD_LABEL.registered(from, to),
    recognised: PERIOD_LABEL.recognised(from, to),
  };
  return kindsChart(ledger, CHART.ofYears(from, to), labels, registered, recognised);
}
