import { finishedBlocks, hasBegun, IMPORT_BEGUN, IMPORTED, importLine } from '../../history/import-lines';
import { SNAPSHOT_REASONS } from '../../history/snapshot';
import { tidy } from '../../lang/text';
import type { ImportAdded, ImportedBlock } from '../../register/import/answers';
import { type ImportRequest, readRequest } from '../../register/import/request';
import type { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { growTo } from '../../sheets/derived-tab';
import { aloneNow, settleWrites } from '../../sheets/lock';
import { actingLanguage } from '../../sheets/person';
import { blocksToWrite } from '../../tabs/place-rows';
import { rowBelowContent } from '../../tabs/sample-rows';
import { JournalPen } from '../append-rows';
import type { Refused } from '../compile-annual-report';
import { busy, COUNTED_TABS, readTabAgain, withKept } from '../office-read';
import { describeProblem, type Problem } from '../problem';
import type { ReadTab } from '../read-book';
import { recountLocked } from '../recount';
import { takeSnapshot } from '../snapshots';
import { type ImportPlan, placeImported, planImport, type PlannedTab } from './plan-import';
import { type ImportBook, readForImport } from './read-for-import';
import { leftOut } from './tell-rows';

/**
 * Adds the rows of a list below the last row of their departments' tabs, as drafts; nothing that stands is touched.
 * Reads and decides again under the lock, for people type while the page is open, and keeps the book as it stands in a
 * snapshot. What is going to be written is journaled before and after, with the page's key: sent twice it is added
 * once, and a run that died is finished by the next, whatever it had written.
 * @param value what the page sent, of whatever shape
 */
export function addImported(value: unknown): ImportAdded | Refused {
  const request = readRequest(value);
  if (!request) return { ok: false, problems: [{ kind: 'import', reason: 'bad-request' }] };
  return aloneNow(() => addLocked(request)) ?? busy();
}

function addLocked(request: ImportRequest): ImportAdded | Refused {
  const open = readForImport('all');
  if ('ok' in open) return open;
  const { book, read, verdicts, email } = open;
  const { journal } = read.records;
  const plan = planImport(read, verdicts, request);
  if (plan.finished) {
    // The run that wrote the rows may have died before it counted them.
    return added(plan, finishedBlocks(journal, request.key), true, countAgain(open));
  }
  if (plan.tabs.length === 0) return added(plan, [], false, []);
  const now = readClock();
  const begun = hasBegun(journal, request.key);
  // What a run that died has left half done is not worth keeping: it kept the book as it stood before.
  const kept = begun ? null : takeSnapshot(book, read, SNAPSHOT_REASONS.import, now);
  if (kept) return { ok: false, problems: [kept] };
  const pen = new JournalPen(book, read, email);
  const journalBlocks = (action: string, blocks: readonly ImportedBlock[]): void =>
    pen.write(
      now.text,
      blocks.map((block) => importLine(action, block, request.key)),
    );
  if (!begun) {
    const meant = plan.tabs.map(({ standing, rows }) => blockAt(standing, rows.length));
    journalBlocks(IMPORT_BEGUN, meant);
    // The intention stands before any row does: a run that dies now is known to the next.
    settleWrites();
  }
  const blocks: ImportedBlock[] = [];
  const written: PlannedTab[] = [];
  const problems: Problem[] = [];
  for (const tab of plan.tabs) {
    const block = writeTab(book, tab);
    if ('ok' in block) problems.push(...block.problems);
    else {
      blocks.push(block);
      written.push(tab);
    }
  }
  if (blocks.length === 0) return { ok: false, problems };
  settleWrites();
  journalBlocks(IMPORTED, blocks);
  return added({ ...plan, tabs: written }, blocks, false, [...problems, ...countAgain(open)]);
}

/** Counts the book with its new rows; why that could not be done, for the rows stand all the same. */
function countAgain({ book, read, email }: ImportBook): readonly Problem[] {
  const counted = withKept(book, read, COUNTED_TABS, () => recountLocked(email, null, book));
  return counted.ok ? [] : counted.problems;
}

function blockAt({ tab, table, values }: ReadTab, rows: number): ImportedBlock {
  const firstRow = rowBelowContent(table, values);
  return { tab: tidy(tab.name), firstRow, lastRow: firstRow + rows - 1 };
}

/** Reads a tab again and writes what is not there yet; tells which rows the list's own now are. */
function writeTab(book: Book, { standing, rows, from }: PlannedTab): ImportedBlock | Refused {
  const again = readTabAgain(book, standing);
  if ('ok' in again) return again;
  const placed = placeImported(again, rows, from);
  const fresh = blockAt(again, rows.length - placed.found.length);
  const blocks = blocksToWrite(placed, fresh.firstRow);
  const { sheet } = again.tab;
  if (blocks.length > 0) growTo(sheet, Math.max(...blocks.map(({ row, run }) => row + run.cells.length - 1)));
  for (const { row, run } of blocks) book.write(sheet, row, run.column, run.cells, new Map());
  const found = placed.found.map(({ row }) => row);
  const all = fresh.lastRow < fresh.firstRow ? found : [...found, fresh.firstRow, fresh.lastRow];
  return { tab: fresh.tab, firstRow: Math.min(...all), lastRow: Math.max(...all) };
}

function added(
  plan: ImportPlan,
  blocks: readonly ImportedBlock[],
  again: boolean,
  problems: readonly Problem[],
): ImportAdded {
  const language = actingLanguage();
  const rows = plan.tabs.flatMap((tab) => tab.rows);
  const wrong = rows.filter((row) => row.findings.some((finding) => finding.severity === 'error'));
  return {
    ok: true,
    again,
    rows: again ? blocks.reduce((sum, one) => sum + one.lastRow - one.firstRow + 1, 0) : rows.length,
    blocks,
    errors: again ? 0 : wrong.length,
    left: again ? [] : leftOut(plan, language),
    problems: problems.map((problem) => describeProblem(problem, language)),
  };
}
