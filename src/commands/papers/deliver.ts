import { emailsOf } from '../../access/roles';
import { formatDate } from '../../lang/calendar';
import { digestOf } from '../../sheets/digest';
import { canOpen, reportFolder, storeReport } from '../../sheets/drive';
import { newestReport, type ReportLine } from '../../tabs/reports';
import type { ReadBook } from '../read-book';
import type { PaperDraft } from './draft';
import { type OwnTemplate, ownTemplate, packed } from './own-template';
import { reportsOf } from './report-lines';

/** The folder of every person's Drive where the papers of a book lie. */
const FOLDER = 'Báo cáo điển hình tiên tiến';
/** The folder of a department's person, for what the department makes for itself; shared with nobody. */
export const OWN_FOLDER = 'Văn bản điển hình tiên tiến của đơn vị';

/** A paper as it lies in Drive. */
export interface Delivered {
  readonly line: ReportLine;
  /** True where the last version says the same and was kept. */
  readonly unchanged: boolean;
  /** False where this account cannot open the kept version. */
  readonly reachable: boolean;
  readonly docxUrl: string;
  readonly notShared: readonly string[];
  /** Where the paper lies; '' where none was made. */
  readonly folderId: string;
  /** What of the agency's own template the person should know, in the person's language. */
  readonly remarks: readonly string[];
}

/** In whose name, when, and whether a new version is wanted although nothing changed. */
export interface Delivery {
  readonly email: string;
  /** "dd/MM/yyyy HH:mm". */
  readonly madeAt: string;
  readonly evenIfUnchanged: boolean;
}

/** Keeps the last version where it says the same, else makes a new one; an old file is never touched. */
export async function deliver(
  read: ReadBook,
  draft: PaperDraft,
  { email, madeAt, evenIfUnchanged }: Delivery,
): Promise<Delivered> {
  const last = newestReport(reportsOf(read), draft.kind, draft.year);
  const digest = digestOf(draft.content.text);
  const own = ownTemplate(read, draft);
  if (last && last.digest === digest && (last.template ?? '') === (own?.digest ?? '') && !evenIfUnchanged) {
    const reachable = canOpen(last.fileId);
    return { line: last, unchanged: true, reachable, docxUrl: '', notShared: [], folderId: '', remarks: [] };
  }
  const version = (last?.version ?? 0) + 1;
  const fileName = `${draft.fileName} (lần ${version})`;
  return store(draft, own, paperFolder(read, email), { fileName, version, email, madeAt });
}

/** A department's own paper: in its maker's folder, shared with nobody, known to no `Báo cáo`. */
export async function storeOwn(
  read: ReadBook,
  draft: PaperDraft,
  { email, madeAt }: Pick<Delivery, 'email' | 'madeAt'>,
): Promise<Delivered> {
  const folder = reportFolder(OWN_FOLDER, { writers: [], readers: [] });
  const fileName = `${draft.fileName} (${madeAt.replace(/[/:]/g, '-')})`;
  return store(draft, ownTemplate(read, draft), folder, { fileName, version: 1, email, madeAt });
}

async function store(
  draft: PaperDraft,
  own: OwnTemplate | null,
  folder: { readonly id: string; readonly notShared: readonly string[] },
  {
    fileName,
    version,
    email,
    madeAt,
  }: Pick<ReportLine, 'fileName' | 'version' | 'madeAt'> & { email: string },
): Promise<Delivered> {
  const { bytes, remarks } = await packed(draft, own);
  const stored = storeReport(fileName, bytes, folder.id);
  const line: ReportLine = {
    kind: draft.kind,
    year: draft.year,
    version,
    asOf: formatDate(draft.asOf),
    madeAt,
    madeBy: email,
    fileName,
    url: stored.docUrl,
    state: 'Mới nhất',
    digest: digestOf(draft.content.text),
    fileId: stored.docId,
    ...(own?.digest ? { template: own.digest } : {}),
  };
  return {
    line,
    unchanged: false,
    reachable: true,
    docxUrl: stored.docxUrl,
    notShared: folder.notShared,
    folderId: folder.id,
    remarks,
  };
}

/** The folder of whoever makes a paper, open to the Office and to leadership. */
export function paperFolder(read: ReadBook, email: string): { id: string; notShared: string[] } {
  return reportFolder(FOLDER, {
    writers: emailsOf(read.roles, 'office').filter((one) => one !== email.toLowerCase()),
    readers: emailsOf(read.roles, 'leadership'),
  });
}
