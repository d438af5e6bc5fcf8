import { comparisonKey } from '../../lang/text';
import { listRows, sayMove } from '../../lang/moves';
import type { Cell } from '../../lang/calendar';
import { KIND_WORD } from '../../plan/field';
import { HEADING } from '../../register/headings';
import { ADDED_ROW } from '../../history/undo';
import { MOVES, refusalOf } from '../../register/life';
import type { Registration } from '../../register/registration';
import { growTo } from '../../sheets/derived-tab';
import { confirm } from '../../sheets/dialogs';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { columnRuns, rowBelowContent } from '../../tabs/sample-rows';
import { REVIEW_TAB } from '../../tabs/review';
import type { Refused } from '../compile-annual-report';
import { TabWriter } from '../refresh-tabs';
import { appendJournal } from './append-journal';
import { carryOutMoves } from './carry-out';
import { rowWords } from './choose-rows';
import {
  leftRow,
  leftWords,
  movedRows,
  plannedMoves,
  type Question,
  questionOf,
  type RowsMoved,
} from './move-rows';
import { type OfficeHand, settledRows } from './office-hand';
import { officeWork, rowsForOffice } from './office-work';
import { rereadReview } from '../reread-book';

/** What is to be put before the Council. */
interface Plan {
  /** Rows that enter review: accepted, sound, with results. */
  readonly entering: readonly Registration[];
  /** Accepted rows without results: listed, but left to their department. */
  readonly without: readonly Registration[];
  /** Accepted rows that cannot be listed at all. */
  readonly left: RowsMoved['left'];
  /** Rows that are in review already and have no line in `Bình xét`, e.g. after a run that died. */
  readonly missing: readonly Registration[];
}

/**
 * `Lập danh sách bình xét…`: puts the working year's accepted candidates on `Bình xét`, below what stands there.
 * Those whose results are still empty are listed and flagged, but stay with their department until they have some.
 */
export async function listForReview(): Promise<RowsMoved | Refused | null> {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const question = questionOf(read, 'office', '');
  const plan = planList(question);
  const rows = [...plan.entering, ...plan.without, ...plan.missing];
  if (rows.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'listTitle', left: plan.left }] };
  if (!confirm(sayMove('listTitle', actingLanguage()), questionText(plan, question))) return null;
  return officeWork(email, read, (hand) => putOnList(hand, plan));
}

function planList({ assessment, workingYear, known }: Question): Plan {
  const listed = new Set([...assessment.candidatesByCode.keys()].map(comparisonKey));
  const isListed = ({ code }: Registration): boolean => listed.has(comparisonKey(code));
  const ofYear = assessment.registrations.filter((one) => one.year === workingYear);
  const entering: Registration[] = [];
  const without: Registration[] = [];
  const left: RowsMoved['left'][number][] = [];
  for (const one of ofYear.filter(({ status }) => status === 'Đã tiếp nhận')) {
    const refusal = refusalOf(MOVES.list, one, known(one));
    if (refusal === null) entering.push(one);
    else if (refusal !== 'results-missing') left.push(leftRow(one, refusal, known(one), workingYear));
    else if (!isListed(one)) without.push(one);
  }
  const missing = ofYear.filter((one) => one.status === 'Đưa vào bình xét' && !isListed(one));
  return { entering, without, left, missing };
}

function questionText({ entering, without, left, missing }: Plan, { workingYear: year }: Question): string {
  const language = actingLanguage();
  const all = [...entering, ...without, ...missing];
  const lines = (rows: readonly Registration[]): string => listRows(rows.map(rowWords), language);
  const flagged =
    without.length > 0
      ? sayMove('listWithout', language, { count: without.length, rows: lines(without) })
      : '';
  return (
    sayMove('listAsk', language, { count: all.length, year, rows: lines(all) }) +
    flagged +
    leftWords(left) +
    sayMove('goOn', language)
  );
}

/** The statuses first: a run that dies before the lines stand in `Bình xét` is finished by the next. */
function putOnList(hand: OfficeHand, { entering, without, missing, left }: Plan): RowsMoved {
  const moves = plannedMoves(MOVES.list, entering, '');
  const done = moves.length > 0 ? carryOutMoves(hand, moves) : { made: [], skipped: [] };
  const codes = [...done.made, ...without, ...missing].map(({ code }) => comparisonKey(code));
  const added = withoutLine(hand, new Set(codes));
  appendCandidates(hand, added);
  return { ...movedRows('listTitle', done, left), moved: Math.max(done.made.length, added.length) };
}

/** Rows of these codes that have no line in `Bình xét`, as the book stands now. */
function withoutLine(hand: OfficeHand, codes: ReadonlySet<string>): Registration[] {
  const listed = new Set(hand.read.records.candidates.map(({ code }) => comparisonKey(code)));
  return [...settledRows(hand).values()]
    .flat()
    .filter(({ code }) => codes.has(comparisonKey(code)) && !listed.has(comparisonKey(code)));
}

/** Adds lines below all that stands in `Bình xét`; each is journaled, so that it can be taken away again. */
function appendCandidates(hand: OfficeHand, rows: readonly Registration[]): void {
  if (rows.length === 0) return;
  const { now, who } = hand;
  appendJournal(
    hand,
    rows.map(({ code }) => ({
      time: now.text,
      who,
      action: MOVES.list.action,
      subject: `${REVIEW_TAB.name} · ${code}`,
      before: '',
      after: ADDED_ROW,
    })),
  );
  const standing = hand.read.system.get(REVIEW_TAB.id);
  const cells = rows.map(candidateCells);
  if (!standing) {
    const writer = new TabWriter(hand.book, hand.read);
    const headings = REVIEW_TAB.columns.map(({ heading }) => heading);
    writer.append(
      REVIEW_TAB,
      cells.map((row) => headings.map((heading) => row.get(heading) ?? '')),
    );
    writer.makeMissing();
  } else {
    const { sheet } = standing.tab;
    const first = rowBelowContent(standing.table, standing.values);
    growTo(sheet, first + rows.length - 1);
    for (const run of columnRuns(standing.table, cells))
      hand.book.write(sheet, first, run.column, run.cells, new Map());
  }
  hand.read = rereadReview(hand.book, hand.read);
}

function candidateCells(one: Registration): Map<string, Cell> {
  return new Map<string, Cell>([
    [HEADING.code, one.code],
    [HEADING.year, one.year ?? ''],
    ['Đơn vị', one.department],
    [HEADING.name, one.name],
    [HEADING.kind, one.kind ? KIND_WORD[one.kind] : ''],
    [HEADING.field, one.field?.name ?? ''],
  ]);
}
