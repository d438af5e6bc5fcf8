import { type Assessment, assess, findingCounts, openFindings } from '../figures/assess';
import { rowNames } from '../figures/row-names';
import { type CalendarDate, formatDate, lastDayOfYear, parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { KIND_WORD } from '../plan/field';
import { latestPeriod, type Period } from '../plan/settings';
import { unknownNumbersInProse } from '../report/prose-numbers';
import { Book } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { storeWorkingPaper } from '../sheets/drive';
import { alone } from '../sheets/lock';
import { actingEmail } from '../sheets/person';
import { type SaidFinding, sayFinding } from '../tabs/findings';
import { REPORTS_TAB } from '../tabs/reports';
import { letterheadOn } from './paper-context';
import { type OfficeHand, officeHand } from './moves/office-hand';
import { takeIn } from './moves/seal-waiting';
import { officeProblem } from './office-only';
import { type AnnualDraft, draftAnnual } from './papers/annual';
import { deliver, type Delivered } from './papers/deliver';
import { outlineContent } from './papers/draft';
import { reportRows } from './papers/report-lines';
import { keepSources, keepVersion } from './papers/sources';
import { type Progress, QUIET } from './jobs/progress';
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
  /** The errors of the Office's tabs and the first findings of the department tabs, in words; all of them are in `Lỗi cần sửa`. */
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
  /** What of the agency's own template the person should know, in the person's language. */
  readonly templateRemarks: readonly string[];
}

/** A refusal with its reasons; nothing was written. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Somebody stopped it before anything was written; plain JSON. */
export interface Cancelled {
  readonly ok: true;
  readonly cancelled: true;
}

/**
 * `Lập báo cáo năm` (plan III.1): reads the whole workbook under the lock, checks every row, counts, writes
 * the derived tabs, makes the report and enters it in `Báo cáo`.
 */
export async function compileAnnualReport(request: CompileRequest): Promise<Compiled | Refused> {
  const done = await compileWatched(request, QUIET);
  if ('cancelled' in done) throw new Error('Nobody can cancel a quiet compile.');
  return done;
}

/** The same, telling how far it is; a wish to stop is heeded until the first write. */
export async function compileWatched(
  request: CompileRequest,
  progress: Progress,
): Promise<Compiled | Cancelled | Refused> {
  const done = await alone(() => compileLocked(request, progress));
  return done ?? { ok: false, problems: [{ kind: 'busy' }] };
}

async function compileLocked(
  request: CompileRequest,
  progress: Progress,
): Promise<Compiled | Cancelled | Refused> {
  progress.step('reading');
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const email = actingEmail();
  const refused = officeProblem(read.roles, email);
  if (refused) return { ok: false, problems: [refused] };
  const now = readClock();
  const period = latestPeriod(read.records.settings);
  const asked = understandRequest(request, period, workingYearOf(read, { period }, now));
  if ('kind' in asked) return { ok: false, problems: [asked] };
  progress.step('checking', read.records.registrations.length);
  if (progress.isCancelled()) return { ok: true, cancelled: true };
  return compileRead(takeIn(officeHand(book, read, email, now)), request, asked, progress);
}

async function compileRead(
  { book, read, who: email, now }: OfficeHand,
  request: CompileRequest,
  asked: { readonly year: number; readonly asOf: CalendarDate },
  progress: Progress,
): Promise<Compiled | Refused> {
  progress.step('counting');
  const assessment = assess(read.records, now.day);
  const draft = draftAnnual(read, assessment, asked.year, asked.asOf);
  progress.step('writing');
  const writer = new TabWriter(book, read);
  refreshTabs(writer, read, assessment, now, email);
  const names = rowNames(assessment);
  keepSources(writer, read, draft, names);
  progress.step('report');
  const delivery = { email, madeAt: now.text, evenIfUnchanged: request.evenIfUnchanged };
  const delivered = await deliver(read, draft, delivery);
  const reviewUrl = await storeReviewSheet(read, assessment, draft, delivered);
  progress.step('entering');
  keepVersion(book, read, draft, delivered, names);
  writer.rewrite(REPORTS_TAB, reportRows(read, assessment, delivered.line));
  writer.finish(delivered.unchanged ? 'full' : 'plain');
  return summarise(assessment, draft, delivered, reviewUrl);
}

export function understandRequest(
  request: CompileRequest,
  { fromYear, toYear }: Period,
  workingYear: number,
): { year: number; asOf: CalendarDate } | Problem {
  const year = request.year === '' ? workingYear : parseWhole(request.year);
  if (year === null || year < fromYear || year > toYear) {
    return { kind: 'year-outside-period', year: request.year, from: fromYear, to: toYear };
  }
  const asOf = request.asOf.trim() === '' ? lastDayOfYear(year) : parseDate(request.asOf);
  return asOf ? { year, asOf } : { kind: 'date-not-understood', value: request.asOf };
}

/** Open findings are no part of a paper that is signed: they go to a sheet of their own. */
async function storeReviewSheet(
  read: ReadBook,
  assessment: Assessment,
  { year, asOf }: AnnualDraft,
  { unchanged, folderId, line }: Delivered,
): Promise<string> {
  if (unchanged || assessment.findings.length + assessment.officeFindings.length === 0) return '';
  const outline = reviewSheet(assessment, letterheadOn(read.records.settings, [], '', asOf), year, asOf);
  return storeWorkingPaper(
    `Phiếu rà soát số liệu năm ${year} (lần ${line.version})`,
    await outlineContent(outline).pack(),
    folderId,
  );
}

function summarise(
  assessment: Assessment,
  draft: AnnualDraft,
  delivered: Delivered,
  reviewUrl: string,
): Compiled {
  return {
    ok: true,
    year: draft.figures.year,
    asOf: formatDate(draft.figures.asOf),
    departments: assessment.records.departments.length,
    rows: assessment.registrations.length,
    rowsWithErrors: assessment.registrations.length - assessment.sound.length,
    findings: findingCounts(assessment),
    targets: draft.figures.targets.map((target) => ({
      field: target.field.name,
      kind: KIND_WORD[target.kind],
      minimum: target.minimum,
      registered: target.registered.value,
      recognised: target.recognised.value,
      missing: target.missing,
      status: target.status,
    })),
    open: openFindings(assessment).slice(0, MOST_OPEN).map(sayFinding),
    version: delivered.line.version,
    madeAt: delivered.line.madeAt,
    unchanged: delivered.unchanged,
    reachable: delivered.reachable,
    fileName: delivered.line.fileName,
    docUrl: delivered.line.url,
    docxUrl: delivered.docxUrl,
    reviewUrl,
    notShared: delivered.notShared,
    unplacedProse: draft.unplacedProse.map((one) => one.section),
    unknownNumbers: unknownNumbersInProse(draft.prose, draft.figures).map(
      (one) => `${one.number} (${one.section})`,
    ),
    templateRemarks: delivered.remarks,
  };
}
