import { emailsOf } from '../access/roles';
import { annualFigures } from '../figures/annual';
import type { AnnualFigures } from '../figures/annual-figures';
import { type Assessment, assess } from '../figures/assess';
import { type CalendarDate, formatDate, lastDayOfYear, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { KIND_WORD } from '../plan/field';
import { annualOutline, figureSources } from '../report/annual-outline';
import type { Prose } from '../report/letterhead';
import { type Outline, outlineText } from '../report/outline';
import { unknownNumbersInProse } from '../report/prose-numbers';
import { unplacedProse } from '../report/sections';
import { Book } from '../sheets/book';
import { type Now, readClock } from '../sheets/clock';
import { digestOf } from '../sheets/digest';
import { canOpen, reportFolder, storeReport, storeWorkingPaper } from '../sheets/drive';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { type SaidFinding, sayFinding } from '../tabs/findings';
import { PAPERS_TAB, readPapers } from '../tabs/papers';
import { ANNUAL_KIND, readProse, REPORT_TEXT_TAB } from '../tabs/report-text';
import { newestReport, readReports, type ReportLine, REPORTS_TAB } from '../tabs/reports';
import { SOURCES_TAB, sourceRows } from '../tabs/sources';
import type { OutCell } from '../tabs/block';
import { letterheadOn, planReference } from './paper-context';
import { type OfficeHand, officeHand } from './moves/office-hand';
import { mayWait, sealWaiting } from './moves/seal-waiting';
import { officeProblem } from './office-only';
import type { Problem } from './problem';
import { readBook, type ReadBook } from './read-book';
import { refreshTabs, TabWriter, workingYearOf } from './refresh-tabs';
import { reviewSheet } from './review-sheet';

/** What the person asked for, as typed; an empty year means `Năm làm việc`, an empty day the year's last. */
export interface CompileRequest {
  readonly year: string;
  readonly asOf: string;
  /** Compile a new version although nothing changed. */
  readonly evenIfUnchanged: boolean;
}

/** One target as the report counts it, in the workbook's words. */
export interface TargetLine {
  readonly field: string;
  readonly kind: string;
  readonly minimum: number;
  readonly registered: number;
  readonly recognised: number;
  readonly missing: number;
  readonly status: string;
}

/** More findings than this are only counted in an answer: a page or a terminal shows no more. */
const MOST_OPEN = 50;

/** What a compile did; plain JSON. */
export interface Compiled {
  readonly ok: true;
  readonly year: number;
  /** dd/MM/yyyy. */
  readonly asOf: string;
  readonly departments: number;
  readonly rows: number;
  readonly rowsWithErrors: number;
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly targets: readonly TargetLine[];
  /** The first findings of the department tabs, in words; all of them are in `Lỗi cần sửa`. */
  readonly open: readonly SaidFinding[];
  readonly version: number;
  readonly madeAt: string;
  /** True when the last version says the same and was kept. */
  readonly unchanged: boolean;
  /** False when this account cannot open the kept version. */
  readonly reachable: boolean;
  readonly fileName: string;
  readonly docUrl: string;
  readonly docxUrl: string;
  /** Address of the sheet of open findings, '' when there are none. */
  readonly reviewUrl: string;
  readonly notShared: readonly string[];
  readonly unplacedProse: readonly string[];
  readonly unknownNumbers: readonly string[];
}

/** A refusal with its reasons; nothing was written. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/**
 * `Lập báo cáo năm` (plan III.1): reads the whole workbook under the lock, checks every row, counts, writes
 * the derived tabs, makes the report and enters it in `Báo cáo`.
 */
export async function compileAnnualReport(request: CompileRequest): Promise<Compiled | Refused> {
  return (await alone(() => compileLocked(request))) ?? { ok: false, problems: [{ kind: 'busy' }] };
}

async function compileLocked(request: CompileRequest): Promise<Compiled | Refused> {
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const email = actingEmail();
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const now = readClock();
  const first = assess(read.records, now.day);
  const asked = understandRequest(request, first, workingYearOf(read, first, now));
  if ('kind' in asked) return { ok: false, problems: [asked] };
  return compileRead(takeIn(book, read, email, now), request, asked);
}

/** What departments sent is taken in before anything is counted; costs nothing where nobody did. */
function takeIn(book: Book, read: ReadBook, email: string, now: Now): OfficeHand {
  const hand = officeHand(book, read, email, now);
  if (mayWait(read)) sealWaiting(hand);
  return hand;
}

async function compileRead(
  { book, read, who: email, now }: OfficeHand,
  request: CompileRequest,
  asked: { readonly year: number; readonly asOf: CalendarDate },
): Promise<Compiled | Refused> {
  const assessment = assess(read.records, now.day);
  const draft = draftAnnual(read, assessment, asked.year, asked.asOf);
  const writer = new TabWriter(book, read);
  refreshTabs(writer, read, assessment, now, email);
  writer.rewrite(
    SOURCES_TAB,
    sourceRows(`Năm ${asked.year}`, figureSources(draft.figures, assessment.period.toYear)),
  );
  const delivered = await deliver(read, assessment, draft, request, now, email);
  writer.rewrite(REPORTS_TAB, reportRows(read, assessment, delivered.line));
  writer.finish(delivered.unchanged ? 'full' : 'plain');
  return summarise(assessment, draft, delivered);
}

function understandRequest(
  request: CompileRequest,
  assessment: Assessment,
  workingYear: number,
): { year: number; asOf: CalendarDate } | Problem {
  const { fromYear, toYear } = assessment.period;
  const year = request.year === '' ? workingYear : parseWhole(request.year);
  if (year === null || year < fromYear || year > toYear) {
    return { kind: 'year-outside-period', year: request.year, from: fromYear, to: toYear };
  }
  const asOf = request.asOf.trim() === '' ? lastDayOfYear(year) : parseDate(request.asOf);
  return asOf ? { year, asOf } : { kind: 'date-not-understood', value: request.asOf };
}

/** A report thought through but not yet made. */
interface Draft {
  readonly figures: AnnualFigures;
  readonly outline: Outline;
  readonly prose: readonly Prose[];
  readonly unplacedProse: readonly Prose[];
  /** Digest of all that the document prints. */
  readonly digest: string;
}

function draftAnnual(read: ReadBook, assessment: Assessment, year: number, asOf: CalendarDate): Draft {
  const { settings } = read.records;
  const papersTab = read.system.get(PAPERS_TAB.id);
  const textTab = read.system.get(REPORT_TEXT_TAB.id);
  const prose = textTab ? readProse(textTab.table, ANNUAL_KIND, year) : [];
  const figures = annualFigures(assessment, year, asOf);
  const outline = annualOutline({
    letterhead: letterheadOn(settings, papersTab ? readPapers(papersTab.table) : [], 'Báo cáo năm', asOf),
    plan: planReference(settings, asOf),
    figures,
    prose,
  });
  const fieldCount = figures.registered.byField.length;
  return {
    figures,
    outline,
    prose,
    unplacedProse: unplacedProse(prose, fieldCount),
    digest: digestOf(outlineText(outline)),
  };
}

interface Delivered {
  readonly line: ReportLine;
  readonly unchanged: boolean;
  readonly reachable: boolean;
  readonly docxUrl: string;
  readonly reviewUrl: string;
  readonly notShared: readonly string[];
}

/** Keeps the last version where it says the same, else makes a new one; an old file is never touched. */
async function deliver(
  read: ReadBook,
  assessment: Assessment,
  draft: Draft,
  request: CompileRequest,
  now: Now,
  email: string,
): Promise<Delivered> {
  const last = newestReport(reportsOf(read), ANNUAL_KIND, draft.figures.year);
  if (last && last.digest === draft.digest && !request.evenIfUnchanged) {
    const reachable = canOpen(last.fileId);
    return { line: last, unchanged: true, reachable, docxUrl: '', reviewUrl: '', notShared: [] };
  }
  const version = (last?.version ?? 0) + 1;
  const fileName = `Báo cáo điển hình tiên tiến năm ${draft.figures.year} (lần ${version})`;
  const folder = reportFolder(`Báo cáo điển hình tiên tiến`, {
    writers: emailsOf(read.roles, 'office').filter((one) => one !== email.toLowerCase()),
    readers: emailsOf(read.roles, 'leadership'),
  });
  const { packOutline } = await import('../report/docx/pack');
  const stored = storeReport(fileName, await packOutline(draft.outline), folder.id);
  const line: ReportLine = {
    kind: ANNUAL_KIND,
    year: draft.figures.year,
    version,
    asOf: formatDate(draft.figures.asOf),
    madeAt: now.text,
    madeBy: email,
    fileName,
    url: stored.docUrl,
    state: 'Mới nhất',
    digest: draft.digest,
    fileId: stored.docId,
  };
  const reviewUrl = await storeReviewSheet(read, assessment, draft, folder.id, version);
  return {
    line,
    unchanged: false,
    reachable: true,
    docxUrl: stored.docxUrl,
    reviewUrl,
    notShared: folder.notShared,
  };
}

/** Open findings are no part of a paper that is signed: they go to a sheet of their own. */
async function storeReviewSheet(
  read: ReadBook,
  assessment: Assessment,
  draft: Draft,
  folderId: string,
  version: number,
): Promise<string> {
  if (assessment.findings.length + assessment.officeFindings.length === 0) return '';
  const { year, asOf } = draft.figures;
  const outline = reviewSheet(assessment, letterheadOn(read.records.settings, [], '', asOf), year, asOf);
  const { packOutline } = await import('../report/docx/pack');
  return storeWorkingPaper(
    `Phiếu rà soát số liệu năm ${year} (lần ${version})`,
    await packOutline(outline),
    folderId,
  );
}

function reportsOf(read: ReadBook): ReportLine[] {
  const standing = read.system.get(REPORTS_TAB.id);
  return standing ? readReports(standing.table) : [];
}

/** Every line of `Báo cáo`: the new one last, older ones of its year old, others marked where figures moved. */
function reportRows(read: ReadBook, assessment: Assessment, newest: ReportLine): OutCell[][] {
  const lines = reportsOf(read);
  const kept = lines.filter(
    (line) => line.digest !== newest.digest || line.version !== newest.version || line.year !== newest.year,
  );
  return [...kept, newest].map((line) => {
    const state = line === newest ? 'Mới nhất' : stateOf(line, lines, newest, read, assessment);
    const { kind, year, version, asOf, madeAt, madeBy, fileName, url, digest, fileId } = line;
    const file = url.startsWith('https://') ? { label: fileName, url } : fileName;
    return [kind, year, version, asOf, madeAt, madeBy, file, state, digest, `${fileId} | ${url}`];
  });
}

function stateOf(
  line: ReportLine,
  lines: readonly ReportLine[],
  newest: ReportLine,
  read: ReadBook,
  assessment: Assessment,
): ReportLine['state'] {
  const sameReport = line.year === newest.year && line.kind === newest.kind;
  if (sameReport || newestReport(lines, line.kind, line.year) !== line) return 'Bản cũ';
  const asOf = parseDate(line.asOf);
  if (!asOf || line.kind !== ANNUAL_KIND) return line.state;
  return draftAnnual(read, assessment, line.year, asOf).digest === line.digest
    ? 'Mới nhất'
    : 'Số liệu đã thay đổi';
}

function summarise(assessment: Assessment, draft: Draft, delivered: Delivered): Compiled {
  const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
  return {
    ok: true,
    year: draft.figures.year,
    asOf: formatDate(draft.figures.asOf),
    departments: assessment.records.departments.length,
    rows: assessment.registrations.length,
    rowsWithErrors: assessment.registrations.length - assessment.sound.length,
    findings: { errors, warnings: assessment.findings.length - errors },
    targets: draft.figures.targets.map((target) => ({
      field: target.field.name,
      kind: KIND_WORD[target.kind],
      minimum: target.minimum,
      registered: target.registered.value,
      recognised: target.recognised.value,
      missing: target.missing,
      status: target.status,
    })),
    open: assessment.findings.slice(0, MOST_OPEN).map(sayFinding),
    version: delivered.line.version,
    madeAt: delivered.line.madeAt,
    unchanged: delivered.unchanged,
    reachable: delivered.reachable,
    fileName: delivered.line.fileName,
    docUrl: delivered.line.url,
    docxUrl: delivered.docxUrl,
    reviewUrl: delivered.reviewUrl,
    notShared: delivered.notShared,
    unplacedProse: draft.unplacedProse.map((one) => one.section),
    unknownNumbers: unknownNumbersInProse(draft.prose, draft.figures).map(
      (one) => `${one.number} (${one.section})`,
    ),
  };
}
