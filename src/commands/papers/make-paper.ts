import { type Assessment, assess } from '../../figures/assess';
import { rowNames } from '../../figures/row-names';
import { formatDate } from '../../lang/calendar';
import { type PaperText, sayPaperDialog } from '../../lang/paper-dialogs';
import { Book } from '../../sheets/book';
import { type Now, readClock } from '../../sheets/clock';
import { confirm } from '../../sheets/dialogs';
import { alone } from '../../sheets/lock';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { REPORTS_TAB } from '../../tabs/reports';
import { SOURCES_TAB } from '../../tabs/sources';
import type { Refused } from '../compile-annual-report';
import { officeHand } from '../moves/office-hand';
import { takeIn } from '../moves/seal-waiting';
import { officeProblem } from '../office-only';
import { busy, COUNTED_TABS, type OfficeRead, readAfresh } from '../office-read';
import { ownDepartment } from '../own-department';
import type { Problem } from '../problem';
import { readBook, type ReadBook } from '../read-book';
import { TabWriter } from '../refresh-tabs';
import { deliver, type Delivered, storeOwn } from './deliver';
import type { PaperDraft } from './draft';
import { reportRows } from './report-lines';
import { keepSources, keepVersion } from './sources';

/** Read again under the lock: what people type and counts write, and what another paper made meanwhile has entered. */
const FRESH = [...COUNTED_TABS, REPORTS_TAB, SOURCES_TAB];

/** What a paper is made from: the book, judged, and the day on which that is done. */
export interface PaperGround {
  readonly read: ReadBook;
  readonly assessment: Assessment;
  readonly now: Now;
}

/** A refusal, where a paper cannot be made from this book or this answer. */
export interface CannotMake {
  readonly problems: readonly Problem[];
}

/** One kind of paper of the menu `Lập văn bản`. */
export interface PaperKind<Asked> {
  /** Title of its dialogs. */
  readonly title: PaperText;
  /** Asks the person; null = given up. What is asked is the confirmation, too: afterwards the paper is made. */
  readonly ask: (ground: PaperGround) => Asked | CannotMake | null;
  /** The same for somebody of a department, who makes it of their own department alone; missing = the Office only. */
  readonly askOfDepartment?: (ground: PaperGround, department: string) => Asked | CannotMake | null;
  /** Thinks the paper through; called again under the lock with the book read afresh. */
  readonly draft: (ground: PaperGround, asked: Asked) => PaperDraft | CannotMake;
}

/** What making a paper did; plain JSON. */
export interface PaperMade {
  readonly ok: true;
  readonly title: PaperText;
  readonly kind: string;
  readonly year: number;
  /** dd/MM/yyyy. */
  readonly asOf: string;
  readonly version: number;
  readonly madeAt: string;
  /** True when the last version says the same and was kept. */
  readonly unchanged: boolean;
  /** False when this account cannot open the kept version. */
  readonly reachable: boolean;
  readonly fileName: string;
  readonly docUrl: string;
  readonly docxUrl: string;
  readonly notShared: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Makes one paper for the Office: reads the book, asks, takes the lock, reads again, takes in what departments
 * sent, makes the file, and enters it in `Báo cáo` and `Nguồn số liệu`. A kind that departments may make, too, is made
 * for them without writing into the book. Null when the person gives up.
 */
export async function makePaper<Asked>(kind: PaperKind<Asked>): Promise<PaperMade | Refused | null> {
  const email = actingEmail();
  const book = Book.active();
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const refused = officeProblem(read.roles, email);
  const open = { book, read };
  if (refused) return kind.askOfDepartment ? makeOwn(kind, open, email) : { ok: false, problems: [refused] };
  const asked = kind.ask(groundOf(read, readClock()));
  if (asked === null) return null;
  if (cannotMake(asked)) return { ok: false, problems: asked.problems };
  const make = async (evenIfUnchanged: boolean): Promise<PaperMade | Refused> =>
    (await alone(() => makeLocked(kind, asked, open, email, evenIfUnchanged))) ?? busy();
  const first = await make(false);
  return first.ok && first.unchanged && !first.reachable && wantsAgain(first) ? make(true) : first;
}

/** A department's own paper lies in its maker's Drive; a department writes nothing into the book but its own tab. */
async function makeOwn<Asked>(
  kind: PaperKind<Asked>,
  { book, read }: OfficeRead,
  email: string,
): Promise<PaperMade | Refused | null> {
  const department = ownDepartment(read, email, book.activeTabName());
  if (typeof department !== 'string') return department;
  const now = readClock();
  const ground = groundOf(read, now);
  const asked = kind.askOfDepartment?.(ground, department) ?? null;
  if (asked === null) return null;
  if (cannotMake(asked)) return { ok: false, problems: asked.problems };
  const draft = kind.draft(ground, asked);
  if (cannotMake(draft)) return { ok: false, problems: draft.problems };
  const { line, ...stored } = await storeOwn(read, draft, { email, madeAt: now.text });
  const remark = sayPaperDialog('ownPaper', actingLanguage());
  return made(kind.title, draft, { line, ...stored, remarks: [...stored.remarks, remark] });
}

async function makeLocked<Asked>(
  kind: PaperKind<Asked>,
  asked: Asked,
  before: OfficeRead,
  email: string,
  evenIfUnchanged: boolean,
): Promise<PaperMade | Refused> {
  const open = readAfresh(email, before, FRESH);
  if ('ok' in open) return open;
  const now = readClock();
  const hand = takeIn(officeHand(open.book, open.read, email, now));
  const ground = groundOf(hand.read, now);
  const draft = kind.draft(ground, asked);
  if (cannotMake(draft)) return { ok: false, problems: draft.problems };
  const delivered = await deliver(hand.read, draft, { email, madeAt: now.text, evenIfUnchanged });
  enter(open.book, ground, draft, delivered);
  return made(kind.title, draft, delivered);
}

/** The paper's line of `Báo cáo` and its figures; what says the same as before is not written again. */
function enter(book: Book, { read, assessment }: PaperGround, draft: PaperDraft, delivered: Delivered): void {
  const writer = new TabWriter(book, read);
  const names = rowNames(assessment);
  keepSources(writer, read, draft, names);
  keepVersion(book, read, draft, delivered, names);
  writer.rewrite(REPORTS_TAB, reportRows(read, assessment, delivered.line));
  writer.finish('plain');
}

/** The answer about a paper that was made or kept. */
export function made(title: PaperText, draft: PaperDraft, delivered: Delivered): PaperMade {
  const { line, unchanged, reachable, docxUrl, notShared } = delivered;
  return {
    ok: true,
    title,
    kind: draft.kind,
    year: draft.year,
    asOf: formatDate(draft.asOf),
    version: line.version,
    madeAt: line.madeAt,
    unchanged,
    reachable,
    fileName: line.fileName,
    docUrl: line.url,
    docxUrl,
    notShared,
    remarks: [...draft.remarks, ...delivered.remarks],
  };
}

function groundOf(read: ReadBook, now: Now): PaperGround {
  return { read, assessment: assess(read.records, now.day), now };
}

function cannotMake(value: unknown): value is CannotMake {
  return typeof value === 'object' && value !== null && 'problems' in value;
}

/** Asked where nothing changed but this account cannot open the last version. */
function wantsAgain({ title, version, madeAt }: PaperMade): boolean {
  const language = actingLanguage();
  return confirm(
    sayPaperDialog(title, language),
    sayPaperDialog('notReachable', language, { version, time: madeAt }),
  );
}
