/**
 * How a kind of paper is added:
 *
 * 1. Pure: figures (`src/figures/`), outline (`src/report/<kind>/`), texts (`src/lang/papers-<kind>.ts`).
 * 2. `src/commands/papers/<kind>.ts`: a `PaperKind` (make-paper.ts): what it asks, and how its draft is made from
 *    the book and the answer. Office only, unless it is the department's own list.
 * 3. `src/main.ts`: a function `menu…` that calls `told(() => makePaper(KIND), sayPaper)`; `commands/menu.ts` and
 *    `lang/interface.ts`: its label; `lang/paper-dialogs.ts`: its title and questions.
 * 4. Here, if its draft can be made again from its line of `Báo cáo` (kind, year, day) without asking: then that
 *    line says when its figures have changed since.
 */
import type { Assessment } from '../../figures/assess';
import { parseDate } from '../../lang/calendar';
import { comparisonKey } from '../../lang/text';
import { ANNUAL_KIND, FINAL_KIND, MID_TERM_KIND } from '../../tabs/report-text';
import type { ReportLine } from '../../tabs/reports';
import type { ReadBook } from '../read-book';
import { achievementAgain } from './achievement';
import { draftAnnual } from './annual';
import { certificatesAgain } from './certificates';
import type { PaperDraft } from './draft';
import { minutesAgain } from './minutes';
import { draftPeriod } from './period';

type DraftAgain = (
  read: ReadBook,
  assessment: Assessment,
  year: number,
  asOf: NonNullable<ReturnType<typeof parseDate>>,
) => PaperDraft;

/** Kinds, as `Báo cáo` names them, that need no answer but year and day. */
const AGAIN: ReadonlyMap<string, DraftAgain> = new Map<string, DraftAgain>([
  [comparisonKey(ANNUAL_KIND), draftAnnual],
  [comparisonKey(MID_TERM_KIND), (...of) => draftPeriod('mid-term', ...of)],
  [comparisonKey(FINAL_KIND), (...of) => draftPeriod('final', ...of)],
]);

/** Kinds whose line names the subject that was asked about; each knows its own lines. */
const OF_ONE_SUBJECT: readonly ((
  line: ReportLine,
  read: ReadBook,
  assessment: Assessment,
) => PaperDraft | null)[] = [minutesAgain, achievementAgain, certificatesAgain];

function firstOf(ways: readonly (() => PaperDraft | null)[]): PaperDraft | null {
  for (const way of ways) {
    const draft = way();
    if (draft) return draft;
  }
  return null;
}

/** The paper of a line of `Báo cáo` as it would be made now; null for kinds that need to be asked about. */
export function draftAgain(line: ReportLine, read: ReadBook, assessment: Assessment): PaperDraft | null {
  const draft = AGAIN.get(comparisonKey(line.kind));
  const asOf = parseDate(line.asOf);
  if (draft && asOf) return draft(read, assessment, line.year, asOf);
  return firstOf(OF_ONE_SUBJECT.map((again) => () => again(line, read, assessment)));
}
