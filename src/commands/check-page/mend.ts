import * as v from 'valibot';
import { SNAPSHOT_REASONS } from '../../history/snapshot';
import { sayCheckPage } from '../../lang/check-page';
import type { BookMended, MendBegun } from '../../pages/check-page/answers';
import type { Outcome } from '../../pages/kit/job-answer';
import { Book } from '../../sheets/book';
import { type Now, readClock, startTimer } from '../../sheets/clock';
import { growTo } from '../../sheets/derived-tab';
import { alone } from '../../sheets/lock';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { JOURNAL_TAB, journalRows } from '../../tabs/journal';
import { readRoles, ROLES_TAB } from '../../tabs/roles';
import { repairPermissions } from '../audit-permissions';
import type { Refused } from '../compile-annual-report';
import type { Progress } from '../jobs/progress';
import { startJob } from '../jobs/run-job';
import { officeProblemOf } from '../office-only';
import { busy, readAlone } from '../office-read';
import { forRequest, KEY, TEXT } from '../page-request';
import { describeProblem, type Problem } from '../problem';
import { recount } from '../recount';
import { setUp } from '../set-up';
import { type Survey, surveyBook } from '../set-up/survey';
import { surveyedInputs } from '../set-up/surveyed-inputs';
import { keepSnapshot } from '../snapshots';
import { carryOutMend, type CellMend, findCellMends } from './cell-mends';
import { PERMISSIONS, STRUCTURE } from './check';
import { refusalOf } from './look';
import { mendId, mendWords } from './mend-words';

const WISH = v.strictObject({ key: KEY, leave: v.pipe(v.array(TEXT), v.maxLength(1000)) });
/** The action under which `Nhật ký` tells of what was mended in cells. */
export const MENDED = 'Sửa sổ';
/** The search for hidden rows gets these; the run may last six minutes (platform.md 5). */
const MOST_MILLISECONDS = 60_000;

/** Begins to mend what the person did not leave out; pageJobState tells what becomes of it. */
export function mendBegin(value: unknown): MendBegun | Refused {
  const email = actingEmail();
  return forRequest<v.InferOutput<typeof WISH>, MendBegun>(value, WISH, ({ key, leave }) => {
    const refused = officeProblemOf(readAlone(Book.active(), ROLES_TAB), email);
    if (refused) return { ok: false, problems: [refused] };
    startJob(key, email, (progress) => mendBook(new Set(leave), email, progress));
    return { ok: true };
  });
}

/**
 * Mends in the order in which one thing needs the other: cells and headings first, then what lies around them, then
 * protections, then the count. Each part takes the lock anew and begins with a fresh look; each is harmless a second time.
 */
async function mendBook(
  leave: ReadonlySet<string>,
  email: string,
  progress: Progress,
): Promise<Outcome<BookMended>> {
  const language = actingLanguage();
  const words = (problems: readonly Problem[]): string[] =>
    problems.map((one) => describeProblem(one, language));
  progress.step('reading');
  const cells = await alone(async () => mendCells(leave, email, progress));
  if (!cells?.ok) return { kind: 'refused', texts: words((cells ?? busy()).problems) };
  const done = [...cells.done];
  const refused: Problem[] = [];
  const note = (result: Refused): void =>
    void refused.push(...result.problems.filter((one) => !words(refused).includes(words([one])[0] ?? '')));
  let left = 0;
  if (!leave.has(STRUCTURE)) {
    const laid = await setUp({ names: [], emptyToo: false, leavesUnguarded: true });
    if (!laid.ok) note(laid);
    else {
      left = laid.left;
      const tabs = [...new Set([...laid.tabs, ...laid.departments, ...laid.repaired])];
      if (tabs.length > 0) done.push(sayCheckPage('doneStructure', language, { tabs: tabs.join(', ') }));
    }
  }
  progress.step('checking');
  if (!leave.has(PERMISSIONS)) {
    const audit = await repairPermissions();
    if (!audit.ok) note(audit);
    else if (audit.repaired > 0)
      done.push(sayCheckPage('donePermissions', language, { count: audit.repaired }));
  }
  progress.step('counting');
  const counted = await recount();
  if (!counted.ok) note(counted);
  else if (counted.putRight.length > 0) {
    const tabs = counted.putRight.join(', ');
    done.push(sayCheckPage('doneJournal', language, { tabs }));
    // What the first count told of those rows was true before.
    const again = await recount();
    if (!again.ok) note(again);
  }
  const leftWords = left > 0 ? [sayCheckPage('setUpLeft', language, { count: left })] : [];
  return { kind: 'done', result: { done, refused: [...words(refused), ...leftWords] } };
}

interface CellsMended {
  readonly ok: true;
  readonly done: readonly string[];
}

/** The part that touches what people fill: keeps a snapshot, tells the journal, then mends. */
function mendCells(leave: ReadonlySet<string>, email: string, progress: Progress): CellsMended | Refused {
  const book = Book.active();
  const survey = surveyBook(book, true);
  const problem = refusalOf(survey, email);
  if (problem) return { ok: false, problems: [problem] };
  const { mends } = findCellMends(survey, startTimer(MOST_MILLISECONDS));
  const wanted = mends.filter((one) => !leave.has(mendId(one)));
  progress.step('writing');
  if (wanted.length === 0) return { ok: true, done: [] };
  const now = readClock();
  const table = survey.system.get(ROLES_TAB.id)?.table;
  const source = {
    tabs: survey.tabs,
    inputs: surveyedInputs(survey),
    people: table ? readRoles(table) : [],
  };
  const kept = keepSnapshot(book, source, SNAPSHOT_REASONS.mending, now);
  if (kept) return { ok: false, problems: [kept] };
  enter(book, survey, wanted, now, email);
  const language = actingLanguage();
  return {
    ok: true,
    done: wanted
      .filter((mend) => carryOutMend(book, mend))
      .map((mend) => {
        const { tab, will } = mendWords(mend, language);
        return sayCheckPage('doneAt', language, { tab, what: will });
      }),
  };
}

/** A line of `Nhật ký` for each thing, before it is done; a book without a journal gets one with the count. */
function enter(book: Book, survey: Survey, mends: readonly CellMend[], now: Now, who: string): void {
  const standing = survey.system.get(JOURNAL_TAB.id);
  const table = standing?.table;
  if (!table) return;
  const lines = mends.map((mend) => {
    const { tab, wrong, will } = mendWords(mend, 'vi');
    return { time: now.text, who, action: MENDED, subject: `Trang “${tab}”`, before: wrong, after: will };
  });
  const next = (table.rows[table.rows.length - 1]?.row ?? table.headingRow) + 1;
  growTo(standing.tab.sheet, next + lines.length - 1);
  book.write(standing.tab.sheet, next, 1, journalRows(lines, table), new Map());
}
