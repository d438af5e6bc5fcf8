import {
  type CertificateFigures,
  certificateFigures,
  type CertificateRecipient,
} from '../../figures/certificates';
import type { Assessment } from '../../figures/assess';
import { type CalendarDate, lastDayOfYear } from '../../lang/calendar';
import { CERTIFICATE, CERTIFICATE_FIGURE, sayOfCertificates } from '../../lang/papers-certificate';
import { cellText, comparisonKey } from '../../lang/text';
import { readStock, STOCK_SETTINGS, type StockProblem } from '../../plan/certificate-stock';
import {
  certificateOf,
  type CertificatePaper,
  certificateText,
  isOwn,
} from '../../report/certificate/certificate';
import { tightCertificates } from '../../report/certificate/setting';
import type { Award } from '../../review/award';
import type { ReportLine } from '../../tabs/reports';
import { actingLanguage } from '../../sheets/person';
import { letterheadFor } from '../paper-context';
import type { ReadBook } from '../read-book';
import type { PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';
import { askOne, askYear } from './questions';

/** As `Văn bản` names it. */
const KIND = 'Giấy khen';
const FORMS = ['stock', 'draft'] as const;
/** As `Báo cáo` tells the two forms apart. */
const SERIES = { stock: 'Giấy khen (bản in)', draft: 'Giấy khen (bản xem trước)' } as const;

interface AskedCertificates {
  readonly year: number;
  readonly form: CertificatePaper['form'];
}

/** `Giấy khen…`: asks for the year and whether to print on the stock or to look first. */
export const CERTIFICATES_PAPER: PaperKind<AskedCertificates> = {
  title: 'certificatesTitle',
  ask: (ground) => {
    const year = askYear('certificatesTitle', ground);
    if (year === null || typeof year !== 'number') return year;
    const language = actingLanguage();
    const choices = FORMS.map((form) => sayOfCertificates(form, language));
    const chosen = askOne('certificatesTitle', sayOfCertificates('form', language), choices);
    if (chosen === null || typeof chosen !== 'number') return chosen;
    return { year, form: FORMS[chosen] ?? 'draft' };
  },
  draft: draftCertificates,
};

/** Certificates thought through: the paper, who is on it, and what the person should know. */
interface Thought {
  readonly paper: CertificatePaper;
  readonly own: readonly CertificateRecipient[];
  readonly figures: CertificateFigures;
  readonly problems: readonly StockProblem[];
}

function draftCertificates(
  { read, assessment }: PaperGround,
  asked: AskedCertificates,
): PaperDraft | CannotMake {
  const thought = think(read, assessment, asked);
  const { paper, own, figures, problems } = thought;
  if (own.length === 0) {
    const reason = asked.form === 'draft' ? 'certificatesNoneDraft' : 'certificatesNone';
    return { problems: [{ kind: 'nothing-to-print', reason, details: { year: asked.year } }] };
  }
  return {
    ...draftOf(thought, asked.year),
    remarks: [
      ...stockRemarks(problems),
      ...recipientRemarks(figures, own, paper.agency),
      ...printRemarks(paper),
    ],
  };
}

/** The certificates of a line of `Báo cáo` as they would be made now; null where it is of another kind. */
export function certificatesAgain(
  { kind, year }: Pick<ReportLine, 'kind' | 'year'>,
  read: ReadBook,
  assessment: Assessment,
): PaperDraft | null {
  const form = FORMS.find((one) => comparisonKey(SERIES[one]) === comparisonKey(kind));
  return form ? draftOf(think(read, assessment, { year, form }), year) : null;
}

function think(read: ReadBook, assessment: Assessment, { year, form }: AskedCertificates): Thought {
  // What is not decided yet, and the file itself, show the settings of the year's end.
  const asOf = lastDayOfYear(year);
  const figures = certificateFigures(assessment, year, form === 'draft');
  const all = figures.recipients.map((one) => ({ one, head: letterheadFor(read, KIND, one.on ?? asOf) }));
  const own = all.filter(({ one, head }) => isOwn(one.award.decidedBy, head));
  const { stock, problems } = stockOn(read, asOf);
  const paper: CertificatePaper = {
    form,
    stock,
    title: CERTIFICATE.title(year),
    agency: read.records.settings.text('Tên cơ quan', asOf),
    asOf,
    certificates: own.map(({ one, head }) => certificateOf(one, head, year)),
  };
  return { paper, own: own.map(({ one }) => one), figures, problems };
}

/** The draft without remarks, which need a person to be said to. */
function draftOf({ paper, own }: Thought, year: number): PaperDraft {
  const series = SERIES[paper.form];
  const rows = own.map(({ award }) => award.place);
  return {
    kind: series,
    year,
    asOf: paper.asOf,
    fileName: `${series} năm ${year}`,
    content: {
      text: certificateText(paper),
      pack: async () => {
        const { packCertificates } = await import('../../report/docx/pack-certificates');
        return packCertificates(paper);
      },
    },
    sources: [{ label: CERTIFICATE_FIGURE.recipients, value: own.length, rows }],
    remarks: [],
  };
}

/** The stock as `Cấu hình` has it on a day. */
function stockOn(read: ReadBook, on: CalendarDate): ReturnType<typeof readStock> {
  const { settings } = read.records;
  return readStock(
    settings.text(STOCK_SETTINGS.size, on),
    cellText(settings.cell(STOCK_SETTINGS.places, on)),
  );
}

function stockRemarks(problems: readonly StockProblem[]): string[] {
  const language = actingLanguage();
  const places = problems.filter(({ setting }) => setting === 'places');
  const list = places.map(({ value }) => `“${value}”`).join('; ');
  return [
    ...(problems.length > places.length ? [sayOfCertificates('size', language)] : []),
    ...(places.length > 0 ? [sayOfCertificates('places', language, { list })] : []),
  ];
}

/** Who is not among the pages, and whose page is not complete. */
function recipientRemarks(
  { recipients, proposed, unknown }: CertificateFigures,
  own: readonly CertificateRecipient[],
  agency: string,
): string[] {
  const language = actingLanguage();
  const others = recipients.filter((one) => !own.includes(one)).map(({ award }) => award);
  const incomplete = own
    .map(({ award }) => award)
    .filter(({ decisionNumber, decisionDate }) => decisionNumber === '' || decisionDate === null);
  const said = (
    key: 'left-proposed' | 'left-others' | 'left-unknown' | 'without-decision',
    awards: readonly Award[],
  ): string[] => {
    const rows = [...new Set(awards.map(({ place }) => place.row))].join(', ');
    return awards.length === 0
      ? []
      : [sayOfCertificates(key, language, { count: awards.length, rows, agency })];
  };
  return [
    ...said('left-proposed', proposed),
    ...said('left-others', others),
    ...said('left-unknown', unknown),
    ...said('without-decision', incomplete),
  ];
}

function printRemarks(paper: CertificatePaper): string[] {
  const language = actingLanguage();
  const { smaller, cut } = tightCertificates(paper);
  const told = (key: 'smaller' | 'cut', names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [sayOfCertificates(key, language, { count: names.length, names: names.join('; ') })];
  const { width, height } = paper.stock;
  return [
    ...told('smaller', smaller),
    ...told('cut', cut),
    ...(paper.form === 'stock'
      ? [sayOfCertificates('howToPrint', language, { size: `${width} x ${height}` })]
      : []),
  ];
}
