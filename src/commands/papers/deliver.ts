import { emailsOf } from '../../access/roles';
import { formatDate } from '../../lang/calendar';
import { digestOf } from '../../sheets/digest';
import { canOpen, reportFolder, storeReport } from '../../sheets/drive';
import { newestReport, type ReportLine } from '../../tabs/reports';
import type { ReadBook } from '../read-book';
import type { PaperDraft } from './draft';
import { ownTemplate, packed } from './own-template';
import { reportsOf } from './report-lines';

/** The folder of every person's Drive where the papers of a book lie. */
const FOLDER = 'Báo cáo điển hình tiên tiến';

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
  const folder = paperFolder(read, email);
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
    digest,
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
