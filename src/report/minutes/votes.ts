import type { Figure } from '../../figures/figure';
import type { MeetingFigures, Reviewed } from '../../figures/minutes';
import { formatNumber } from '../../lang/numbers';
import { PAPER } from '../../lang/papers';
import { DOTS, MINUTES, MINUTES_FIGURE } from '../../lang/papers-minutes';
import type { Field, Kind } from '../../plan/field';
import { groupBy } from '../../figures/count';
import { ORDER_COLUMN } from '../annual-tables';
import { fieldPhrase } from '../field-phrase';
import type { Ledger } from '../ledger';
import { type Block, paragraph, type Table } from '../outline';
import { paragraphsOf } from '../sections';
import { kindsPhrase, kindWord } from '../sentences/kinds';

/** Part II: the rule, the votes field by field, and what the Council said. */
export function voteBlocks(figures: MeetingFigures, ledger: Ledger): Block[] {
  const { rule, reviewed, meeting } = figures;
  if (reviewed.length === 0)
    return [paragraph(MINUTES.beforeNone(meeting.year)), paragraph(DOTS.line), paragraph(DOTS.line)];
  const share = formatNumber(rule.minimumPercent);
  return [
    heading(`1. ${MINUTES.rule}`),
    paragraph(rule.subtractStoodAside ? MINUTES.ruleVoters(share) : MINUTES.ruleWhole(share)),
    heading(`2. ${MINUTES.votes}`),
    paragraph(beforeSentence(reviewed, ledger)),
    ...voteTables(figures, ledger),
    ...opinionBlocks(reviewed),
  ];
}

/** Rows of `Bình xét` as a figure. */
export function countReviewed(reviewed: readonly Reviewed[]): Figure {
  return { value: reviewed.length, rows: reviewed.map(({ candidate }) => candidate.place) };
}

/** "04 tập thể và 08 cá nhân", '' where no kind is known. */
export function kindsOf(reviewed: readonly Reviewed[], what: string, ledger: Ledger): string {
  const of = (kind: Kind): Figure =>
    countReviewed(reviewed.filter(({ registration }) => registration.kind === kind));
  return kindsPhrase(ledger, what, {
    collective: of('collective'),
    individual: of('individual'),
    household: of('household'),
  });
}

function beforeSentence(reviewed: readonly Reviewed[], ledger: Ledger): string {
  const count = ledger.inProse(MINUTES_FIGURE.reviewed, countReviewed(reviewed));
  const [first] = reviewed;
  if (reviewed.length === 1 && first) {
    const { kind } = first.registration;
    return MINUTES.beforeOne(kind ? kindWord(kind) : '');
  }
  return MINUTES.before(count, kindsOf(reviewed, MINUTES_FIGURE.reviewed, ledger));
}

/** One table a field, as the plan seeks exemplars by field; rows numbered throughout. */
function voteTables({ fields, reviewed }: MeetingFigures, ledger: Ledger): Table[] {
  const place = (field: Field | null): number => (field ? fields.indexOf(field) : fields.length);
  const groups = [...groupBy(reviewed, ({ registration }) => registration.field)].sort(
    ([one], [other]) => place(one) - place(other),
  );
  let before = 0;
  return groups.map(([field, own], at) => {
    const table = voteTable(field, own, before, ledger);
    before += own.length;
    return groups.length > 1 ? { ...table, caption: PAPER.table(at + 1, table.caption) } : table;
  });
}

function voteTable(
  field: Field | null,
  reviewed: readonly Reviewed[],
  before: number,
  ledger: Ledger,
): Table {
  const { column } = MINUTES;
  return {
    type: 'table',
    caption: field ? MINUTES.table(fieldPhrase(field)) : MINUTES.tableOther,
    unit: MINUTES.unit,
    columns: [
      ORDER_COLUMN,
      { heading: column.name, weight: 44, align: 'left' },
      { heading: column.department, weight: 36, align: 'left' },
      { heading: column.votes, weight: 22, align: 'centre' },
      { heading: column.stoodAside, weight: 26, align: 'left' },
      { heading: column.share, weight: 14, align: 'centre' },
      { heading: column.result, weight: 18, align: 'centre' },
    ],
    rows: reviewed.map((one, index) => [String(before + index + 1), ...voteCells(one, ledger)]),
    total: null,
  };
}

/** A vote as `Bình xét` has it; dots where it has none, or one that cannot be. */
function voteCells({ registration, candidate, members }: Reviewed, ledger: Ledger): string[] {
  const { name, position, department } = registration;
  const { vote, outcome, code, place } = candidate;
  const figure = (value: number): Figure => ({ value, rows: [place] });
  const sound = outcome.problem === null;
  const votes =
    sound && vote.agreeing !== null && members !== null
      ? `${ledger.inTable(MINUTES_FIGURE.agreeing(name, code), figure(vote.agreeing))}/${ledger.inTable(
          MINUTES_FIGURE.divisor(name, code),
          figure(members),
        )}`
      : DOTS.short;
  const share =
    outcome.sharePercent === null
      ? DOTS.short
      : ledger.inTable(MINUTES_FIGURE.share(name, code), figure(outcome.sharePercent));
  return [
    [name, registration.kind === 'individual' ? position : ''].filter((part) => part !== '').join('\n'),
    department,
    votes,
    sound ? stoodAside(name, candidate, figure, ledger) : DOTS.short,
    share,
    outcome.result === 'Đạt' || outcome.result === 'Không đạt' ? outcome.result : DOTS.short,
  ];
}

function stoodAside(
  name: string,
  { code, vote, stoodAsideNames }: Reviewed['candidate'],
  figure: (value: number) => Figure,
  ledger: Ledger,
): string {
  if (stoodAsideNames.length > 0) return stoodAsideNames.join('\n');
  if (vote.agreeing === null) return DOTS.short;
  if (vote.stoodAside === 0) return '';
  return MINUTES.stoodAside(ledger.inProse(MINUTES_FIGURE.stoodAside(name, code), figure(vote.stoodAside)));
}

function opinionBlocks(reviewed: readonly Reviewed[]): Block[] {
  const lines = reviewed.flatMap(({ registration, candidate }) => {
    const said = paragraphsOf(candidate.opinion).join(' ');
    return said === '' ? [] : [paragraph(PAPER.stop(MINUTES.opinion(registration.name, said)))];
  });
  return lines.length > 0 ? [heading(`3. ${MINUTES.opinions}`), ...lines] : [];
}

function heading(text: string): Block {
  return { type: 'heading', level: 2, text };
}
