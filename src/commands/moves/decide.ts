import { type CalendarDate, formatDate, parseDate } from '../../lang/calendar';
import { cellSubject } from '../../history/undo';
import { listRows, sayMove } from '../../lang/moves';
import { comparisonKey, tidy } from '../../lang/text';
import { type Candidate, hasDecision } from '../../review/candidate';
import { ask } from '../../sheets/dialogs';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { readSelection } from '../../sheets/selection';
import { REVIEW_TAB } from '../../tabs/review';
import type { Refused } from '../compile-annual-report';
import type { LeftRow } from '../move-problem';
import { rereadReview } from '../reread-book';
import { TabWriter } from '../refresh-tabs';
import { appendJournal } from './append-journal';
import { assess } from '../../figures/assess';
import { leftWords, type Question, questionOf } from './move-rows';
import type { OfficeHand } from './office-hand';
import { officeWork, rowsForOffice } from './office-work';

/** The action under which `Nhật ký` keeps the cells that this command wrote. */
const ACTION = 'Ghi quyết định';
const NUMBER = 'Số quyết định';
const DATE = 'Ngày quyết định';

/** What `Ghi quyết định…` did; plain JSON. */
export interface Decided {
  readonly ok: true;
  readonly number: string;
  /** dd/MM/yyyy. */
  readonly date: string;
  readonly rows: number;
  readonly left: readonly LeftRow[];
}

/**
 * `Ghi quyết định…`: number and date of one decision for the candidates selected in `Bình xét`, or for all that
 * passed and have none; cells that hold something are never written over. Statuses change only on publication.
 */
export async function enterDecision(): Promise<Decided | Refused | null> {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const question = questionOf(read, 'office', '');
  const { meant, left } = candidatesMeant(question);
  if (meant.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'decideTitle', left }] };
  const language = actingLanguage();
  const title = sayMove('decideTitle', language);
  const rows = listRows(
    meant.map((one) => words(one, question)),
    language,
  );
  const details = { count: meant.length, rows };
  const typed = ask(title, sayMove('decideNumber', language, details) + leftWords(left));
  if (typed === null) return null;
  const number = tidy(typed);
  if (number === '') return { ok: false, problems: [{ kind: 'number-empty' }] };
  const day = ask(title, sayMove('decideDate', language, { number, count: meant.length }));
  if (day === null) return null;
  const date = parseDate(day);
  if (!date) return { ok: false, problems: [{ kind: 'date-not-understood', value: day }] };
  const codes = new Set(meant.map(({ code }) => comparisonKey(code)));
  return officeWork(email, read, (hand) => writeDecision(hand, codes, number, date, left));
}

/** Candidates that passed and lack both number and date; of selected rows, the others are told of. */
function candidatesMeant(question: Question): { meant: Candidate[]; left: LeftRow[] } {
  const selection = readSelection();
  const standing = question.read.system.get(REVIEW_TAB.id);
  const selected = standing !== undefined && selection?.tab === standing.tab.name;
  const inSelection = (row: number): boolean =>
    selected && selection.lastRow > standing.table.headingRow
      ? row >= selection.firstRow && row <= selection.lastRow
      : true;
  const meant: Candidate[] = [];
  const left: LeftRow[] = [];
  for (const one of question.assessment.candidates.filter(({ place }) => inSelection(place.row))) {
    const refusal = refusalOfDecision(one);
    if (refusal === null) meant.push(one);
    else if (selected && selection.firstRow > standing.table.headingRow)
      left.push({ row: words(one, question), refusal, details: {} });
  }
  return { meant, left };
}

function refusalOfDecision(one: Candidate): string | null {
  if (one.outcome.result !== 'Đạt') return 'not-passed';
  return hasDecision(one) ? 'already-decided' : null;
}

function words(one: Candidate, { assessment }: Pick<Question, 'assessment'>): string {
  const name = assessment.byCode.get(one.code)?.name ?? '';
  return `${one.code} ${name}`.trim();
}

/** Journals first, then writes: a run that dies between is undone or run again without harm. */
function writeDecision(
  hand: OfficeHand,
  codes: ReadonlySet<string>,
  number: string,
  date: CalendarDate,
  left: readonly LeftRow[],
): Decided {
  const { candidates } = assess(hand.read.records, hand.now.day);
  const rows = candidates.filter(
    (one) => codes.has(comparisonKey(one.code)) && refusalOfDecision(one) === null,
  );
  const standing = hand.read.system.get(REVIEW_TAB.id);
  const result: Decided = { ok: true, number, date: formatDate(date), rows: rows.length, left };
  if (!standing || rows.length === 0) return { ...result, rows: 0 };
  const { now, who } = hand;
  appendJournal(
    hand,
    rows.flatMap(({ code }) =>
      [
        [NUMBER, number],
        [DATE, formatDate(date)],
      ].map(([heading = '', after = '']) => ({
        time: now.text,
        who,
        action: ACTION,
        subject: cellSubject(REVIEW_TAB.name, code, heading),
        before: '',
        after,
      })),
    ),
  );
  const at = new Set(rows.map(({ place }) => place.row));
  new TabWriter(hand.book, hand.read).columns(standing, [NUMBER, DATE], (row) =>
    at.has(row) ? [number, date] : 'kept',
  );
  hand.read = rereadReview(hand.book, hand.read);
  return result;
}
