import type { SpanLine, YearCounts } from '../../figures/period-figures';
import { groupBy } from '../../figures/count';
import { formatDate } from '../../lang/calendar';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { PERIOD, PERIOD_LABEL } from '../../lang/papers-period';
import { type Field, KIND_WORD, KINDS } from '../../plan/field';
import { derived, type Ledger } from '../ledger';
import { type ComparisonWords, comparedWithYearBefore } from '../sentences/comparison';
import { directionParts } from '../sentences/follow-up';
import { isEmpty, type KindFigures, kindsPhrase } from '../sentences/kinds';
import { isMet, metShare, missingPhrase, targetSentences } from '../sentences/targets';
import { isRunning, type PeriodTelling, spanYears } from './period-telling';

/** More names than this stand in the annex only. */
const NAMES_IN_TEXT = 12;

const WITH_WHOLE_YEAR: ComparisonWords = {
  more: PERIOD.moreThanWhole,
  fewer: PERIOD.fewerThanWhole,
  same: PERIOD.sameAsWhole,
};

/** I: what the log `Triển khai` holds; nothing when it is empty. */
export function directionInSpan({ figures, ledger }: PeriodTelling): string[] {
  const parts = directionParts(ledger, figures.direction);
  const [from] = spanYears(figures);
  return parts.length === 0 ? [] : [PERIOD.directionDone(from, formatDate(figures.asOf), PAPER.list(parts))];
}

/** II.1: how many registered, each year against the year before, and which departments never did. */
export function registrationInSpan(telling: PeriodTelling): string[] {
  const { figures, ledger } = telling;
  const [from, to] = spanYears(figures);
  const departments = departmentsInSpan(telling);
  if (figures.registered.total.value === 0) return [PERIOD.registeredNone(from, to), ...departments];
  const what = PERIOD_LABEL.registered(from, to);
  const total = ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), figures.registered.total);
  return [
    PERIOD.registeredTotal(
      from,
      to,
      total,
      kindsPhrase(ledger, what, figures.registered.byKind, ANNUAL.turn),
    ),
    ...yearItems(telling),
    ...departments,
  ];
}

/** One item a year, ";" after each and "." after the last. */
function yearItems({ figures, ledger }: PeriodTelling): string[] {
  return figures.years.map((one, at, all) => {
    const when = isRunning(figures, one.year)
      ? PERIOD.ofYearSoFar(one.year, formatDate(figures.asOf))
      : PERIOD.ofYear(one.year);
    const say = isRunning(figures, one.year) ? WITH_WHOLE_YEAR : ANNUAL;
    const before = one.comparable ? (all[at - 1] ?? null) : null;
    const item = PERIOD.yearItem(
      when,
      yearRegistered(ledger, one, before, say),
      // Who is recognised is decided when a year ends (plan II.3): a running one is not compared.
      yearRecognised(ledger, one, isRunning(figures, one.year) ? null : before),
    );
    return `${item}${at === all.length - 1 ? '.' : ';'}`;
  });
}

function yearRegistered(
  ledger: Ledger,
  { year, registered: { total } }: YearCounts,
  before: YearCounts | null,
  say: ComparisonWords,
): string {
  const what = FIGURE_LABEL.registered(year);
  const previous = before && before.registered.total;
  if (total.value === 0) {
    const none = previous?.value === 0;
    return PERIOD.yearRegisteredNone(
      none ? '' : comparedWithYearBefore(ledger, what, total, previous, year, say),
    );
  }
  return PERIOD.yearRegistered(
    ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), total),
    comparedWithYearBefore(ledger, what, total, previous, year, say),
  );
}

function yearRecognised(
  ledger: Ledger,
  { year, recognised: { total } }: YearCounts,
  before: YearCounts | null,
): string {
  const what = FIGURE_LABEL.recognised(year);
  const previous = before && before.recognised.total;
  if (total.value === 0) {
    const none = previous?.value === 0;
    return PERIOD.yearRecognisedNone(none ? '' : comparedWithYearBefore(ledger, what, total, previous, year));
  }
  return PERIOD.yearRecognised(
    ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), total),
    comparedWithYearBefore(ledger, what, total, previous, year),
  );
}

function departmentsInSpan({ figures, ledger }: PeriodTelling): string[] {
  const expected = figures.departments.filter((one) => one.expected);
  const without = expected.filter((one) => one.registered.value === 0);
  const withSome = expected.length - without.length;
  const [only] = without;
  if (expected.length === 0) return [];
  if (expected.length === 1) return [only ? PERIOD.departmentsOneNone(only.name) : PERIOD.departmentsOne];
  const total = ledger.inProse(PERIOD_LABEL.departments, derived(expected.length));
  if (without.length === 0) return [PERIOD.departmentsAll(total)];
  if (withSome === 0) return [PERIOD.departmentsNone(total)];
  return [
    PERIOD.departmentsSome(
      ledger.inProse(PERIOD_LABEL.departmentsWith, derived(withSome)),
      total,
      ledger.inProse(PERIOD_LABEL.departmentsWithout, derived(without.length)),
      without.map(({ name }) => name).join('; '),
    ),
  ];
}

/** II.2, before the fields: how many were recognised, and how many exemplars that is. */
export function recognitionInSpan({ figures, ledger, annex }: PeriodTelling): string[] {
  const { recognised, exemplars } = figures;
  if (isEmpty(recognised.byKind)) return [PERIOD.recognisedNone(formatDate(figures.asOf))];
  const [from, to] = spanYears(figures);
  const turns = kindsPhrase(ledger, PERIOD_LABEL.recognised(from, to), recognised.byKind, ANNUAL.turn);
  const same = KINDS.every((kind) => recognised.byKind[kind].value === exemplars[kind].value);
  const who = same ? '' : kindsPhrase(ledger, PERIOD_LABEL.exemplars, exemplars);
  const list = annex('recognised');
  const see = list === null ? '' : ANNUAL.seeAnnex(list);
  return [PAPER.stop(`${PERIOD.recognisedTotal(from, to, turns, who)}${see}`)];
}

/** II.2.n: one field over the span, and who was recognised in which years. */
export function fieldInSpan({ figures, ledger }: PeriodTelling, field: Field): string[] {
  const [from, to] = spanYears(figures);
  const of = (table: PeriodTelling['figures']['registered']): KindFigures | null =>
    table.byField.find((one) => one.field.name === field.name)?.byKind ?? null;
  const say = (what: string, counts: KindFigures): string =>
    kindsPhrase(ledger, FIGURE_LABEL.inField(what, field.name), counts, ANNUAL.turn);
  const registered = of(figures.registered);
  if (registered === null || isEmpty(registered)) return [ANNUAL.fieldNone];
  const recognised = of(figures.recognised);
  const awaiting = of(figures.awaitingDecision);
  const first = ANNUAL.fieldRegistered(say(PERIOD_LABEL.registered(from, to), registered));
  const second =
    recognised === null || isEmpty(recognised)
      ? ANNUAL.fieldRecognisedNone
      : ANNUAL.fieldRecognised(say(PERIOD_LABEL.recognised(from, to), recognised));
  const third =
    awaiting === null || isEmpty(awaiting)
      ? ''
      : ` ${ANNUAL.awaiting(say(PERIOD_LABEL.awaiting(from, to), awaiting))}`;
  return [first + second + third, ...nameItems(figures.recognisedLines, field)];
}

/** One item a kind, each exemplar once with its years, in the order in which they were first recognised. */
function nameItems(lines: readonly SpanLine[], field: Field): string[] {
  return KINDS.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind && line.field.name === field.name);
    const exemplars = [...groupBy(own, ({ exemplar }) => exemplar).values()];
    if (exemplars.length === 0 || exemplars.length > NAMES_IN_TEXT) return [];
    const names = exemplars.map((same) => named(same)).join('; ');
    return [ANNUAL.recognisedNames(KIND_WORD[kind], names)];
  });
}

/** Name, post and department are those of the latest year. */
function named(lines: readonly SpanLine[]): string {
  const last = lines[lines.length - 1];
  if (!last) return '';
  return PERIOD.nameInYears(last.name, insideOf(last), [...new Set(lines.map(({ year }) => year))]);
}

/** "Chuyên viên, Phòng Chính sách"; '' for a collective that is the department itself. */
export function insideOf({
  name,
  position,
  department,
}: Pick<SpanLine, 'name' | 'position' | 'department'>): string {
  return [...new Set([position, department].filter((part) => part !== '' && part !== name))].join(', ');
}

/** II.3: the targets of the period on the report's day, then the yearly ones year by year. */
export function targetsInSpan({ figures, ledger }: PeriodTelling): string[] {
  const ofPeriod = figures.targets.filter(({ scope }) => scope === 'period');
  const yearly = groupBy(
    figures.targets.filter(({ scope }) => scope === 'year'),
    ({ ofYear }) => ofYear ?? figures.year,
  );
  return [
    ...targetSentences({ figures: { targets: ofPeriod, asOf: figures.asOf }, ledger }),
    ...[...yearly]
      .sort(([one], [other]) => one - other)
      .map(([year, targets]) => {
        const share = metShare(ledger, targets, (label) => PERIOD_LABEL.targetsOfYear(label, year));
        if (targets.every(isMet)) return PERIOD.yearlyAll(year, share);
        return PERIOD.yearlySome(year, share, missingPhrase(ledger, targets));
      }),
  ];
}
