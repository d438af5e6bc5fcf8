import type { AnnualFigures } from '../figures/annual-figures';
import { formatDate } from '../lang/calendar';
import { ANNUAL, ANNUAL_TABLE, ANNUAL_TITLE, FIGURE_LABEL, PAPER, PAPER_KIND } from '../lang/papers';
import { CHART } from '../lang/papers-charts';
import { agencyInSentence } from './agency-name';
import { annexLabels, annualAnnexes } from './annexes';
import { departmentTable, targetTable } from './annual-tables';
import { awardTable } from './award-table';
import { assemble, type Section } from './assemble';
import { fieldPhrase } from './field-phrase';
import { type FigureSource, Ledger } from './ledger';
import type { Letterhead, PlanReference, Prose } from './letterhead';
import { type Block, type Outline, paragraph } from './outline';
import { paperHead } from './paper-head';
import { attachedTo } from './number-line';
import { bareEntry, recipientLines } from './recipients';
import { kindsChart, targetsChart, yearsChart } from './report-charts';
import { proseBySection } from './sections';
import { nextYearSentences, shortcomingSentences } from './sentences/assessment';
import { awardSentences } from './sentences/awards';
import { fieldSentences, recognitionSentences } from './sentences/fields';
import { directionSentences, followUpSentences } from './sentences/follow-up';
import { registrationSentences } from './sentences/registration';
import { targetSentences } from './sentences/targets';
import type { Telling } from './telling';

/** What an annual report is made from. */
export interface AnnualReport {
  readonly letterhead: Letterhead;
  readonly plan: PlanReference;
  readonly figures: AnnualFigures;
  /** The rows of `Nội dung báo cáo` of this report and year. */
  readonly prose: readonly Prose[];
}

/**
 * The annual report (plan III.1) by the skeleton of domain.md 3.2. Prose for a section that does not exist is not
 * printed: `unplacedProse` lists it for the Office.
 */
export function annualOutline({ letterhead, plan, figures, prose }: AnnualReport): Outline {
  const telling = tellingOf(figures, plan);
  const kind = PAPER_KIND.report;
  const agency = agencyInSentence(letterhead.agency);
  const addressees = letterhead.addressees.map(bareEntry).filter((one) => one !== '');
  // The year is that of the figures: day, month and number are the clerk's, and a report of December is signed
  // in it. Signed in January, the clerk mends the year with the day.
  const year = figures.asOf.year;
  const attached = attachedTo(kind, letterhead, year, agency);
  const sections = assemble(sectionsOf(telling), proseBySection(prose, figures.registered.byField.length));
  const closing = addressees.length > 0 ? ANNUAL.closingUp : ANNUAL.closing;
  return {
    kind: { name: kind.name, code: kind.code },
    letterhead: paperHead(kind.code, letterhead, year),
    subject: ANNUAL.subject(plan.name, figures.year),
    addressees,
    blocks: [
      paragraph(ANNUAL.opening(planCited(plan, letterhead), agency, figures.year, formatDate(figures.asOf))),
      ...sections,
      paragraph(closing(plan.name, figures.year, agency)),
    ],
    signatures: [{ title: letterhead.signerTitle, name: letterhead.signer }],
    recipients: recipientLines(letterhead.recipients, addressees.length > 0 ? PAPER.asAbove : null),
    annexes: annualAnnexes(telling, attached),
    asOf: figures.asOf,
  };
}

/**
 * Every figure that the annual report prints, in the order of printing, with its Vietnamese label: the tab
 * `Nguồn số liệu`. The report is told once more into a fresh ledger, so the list cannot drift from the paper.
 *
 * @param planToYear last year of the plan; without it the figures of IV are listed as if the plan went on
 */
export function figureSources(figures: AnnualFigures, planToYear = Infinity): FigureSource[] {
  const telling = tellingOf(figures, { fromYear: figures.year, toYear: planToYear });
  sectionsOf(telling);
  annualAnnexes(telling, '');
  return telling.ledger.sources();
}

function tellingOf(figures: AnnualFigures, plan: Pick<PlanReference, 'fromYear' | 'toYear'>): Telling {
  const labels = annexLabels(figures);
  return {
    figures,
    planFromYear: plan.fromYear,
    planToYear: plan.toYear,
    ledger: new Ledger(),
    annex: (key) => labels.get(key) ?? null,
  };
}

/** The full outline; `assemble` leaves out what has nothing to say. */
function sectionsOf(telling: Telling): Section[] {
  const { figures } = telling;
  const title = ANNUAL_TITLE;
  const silent = (text: string): Block[] => [paragraph(text)];
  return [
    {
      key: 'I',
      title: title.I,
      generated: directionSentences(telling).map(paragraph),
      whenSilent: silent(ANNUAL.directionNone(figures.year)),
    },
    { key: 'II', title: title.II, generated: [], children: resultSections(telling) },
    {
      key: 'III',
      title: title.III,
      generated: [],
      children: [
        { key: 'III.1', title: title['III.1'], generated: [] },
        { key: 'III.2', title: title['III.2'], generated: shortcomingSentences(telling).map(paragraph) },
        { key: 'III.3', title: title['III.3'], generated: [] },
        { key: 'III.4', title: title['III.4'], generated: [] },
      ],
    },
    { key: 'IV', title: title.IV(figures.year + 1), generated: nextYearSentences(telling).map(paragraph) },
    { key: 'V', title: title.V, generated: [] },
  ];
}

function resultSections(telling: Telling): Section[] {
  const { figures } = telling;
  const title = ANNUAL_TITLE;
  return [
    {
      key: 'II.1',
      title: title['II.1'],
      generated: [
        ...registrationSentences(telling).map(paragraph),
        ...departmentTable(telling),
        ...yearsChart(telling.ledger, figures.years),
      ],
    },
    {
      key: 'II.2',
      title: title['II.2'],
      generated: [...recognitionSentences(telling).map(paragraph), ...yearKindsChart(telling)],
      children: figures.registered.byField.map(({ field }, index) => ({
        key: `II.2.${index + 1}`,
        title: ANNUAL.fieldTitle(fieldPhrase(field)),
        generated: fieldSentences(telling, field).map(paragraph),
      })),
    },
    {
      key: 'II.3',
      title: title['II.3'],
      generated: [
        ...targetSentences(telling).map(paragraph),
        ...targetTable(telling),
        ...targetsChart(telling.ledger, figures.targets),
      ],
    },
    {
      key: 'II.4',
      title: title['II.4'],
      generated: [...awardSentences(telling).map(paragraph), ...yearAwards(telling)],
    },
    {
      key: 'II.5',
      title: title['II.5'],
      generated: followUpSentences(telling).map(paragraph),
      whenSilent: [paragraph(ANNUAL.followUpNone(figures.year))],
    },
  ];
}

function yearAwards({ figures, ledger }: Telling): Block[] {
  return awardTable(ledger, figures.awards, {
    ...ANNUAL_TABLE.awards,
    columns: [{ heading: ANNUAL_TABLE.heading.award, weight: 66, align: 'left' }],
    weight: 22,
    cells: ({ award }) => [award],
    label: ({ award }) => award,
  });
}

function yearKindsChart({ figures, ledger }: Telling): Block[] {
  const { year, registered, recognised } = figures;
  const labels = { registered: FIGURE_LABEL.registered(year), recognised: FIGURE_LABEL.recognised(year) };
  return kindsChart(ledger, CHART.ofYear(year), labels, registered, recognised);
}

/**
 * The plan cited in full (Decree 30/2020, Annex I, II.5). Who issued it is said only where the plan's number
 * carries the agency's own code: the agency was renamed in 2025, and the new one did not issue the old plan.
 */
export function planCited(plan: PlanReference, letterhead: Letterhead): string {
  const own =
    letterhead.agencyCode !== '' &&
    plan.number.toUpperCase().endsWith(`-${letterhead.agencyCode.toUpperCase()}`);
  const about = plan.name.replace(/^kế hoạch\s+(về\s+)?/iu, 'về ');
  return ANNUAL.plan(
    plan.number,
    plan.date === null ? '' : formatDate(plan.date),
    own ? agencyInSentence(letterhead.agency) : '',
    /^về\s/u.test(about) ? about : `về ${about}`,
    ANNUAL.period(plan.fromYear, plan.toYear),
  );
}
