import type { LogRow } from '../follow/logs';
import { comparePeople, compareVietnamese } from '../lang/names';
import { KINDS, type Kind } from '../plan/field';
import type { Registration } from '../register/registration';
import type { CommendationLine } from './annual-figures';
import type { Assessment } from './assess';
import { countRows, groupBy } from './count';
import type { BestExample, SpanLine } from './period-figures';

/** At most so many best examples of each kind: a report is read aloud at a meeting. */
export const BEST_OF_A_KIND = 5;

/** A recognised registration with the line that papers print of it. */
export interface RecognisedRow {
  readonly registration: Registration;
  readonly line: SpanLine;
}

/** From what the best examples are drawn: everything within the report's span and by its day. */
export interface BestSource {
  readonly recognised: readonly RecognisedRow[];
  readonly commendations: readonly (CommendationLine & { readonly year: number })[];
  readonly replication: readonly LogRow[];
  readonly publicity: readonly LogRow[];
}

/**
 * The best examples (gương tiêu biểu): of each kind the exemplars recognised in the most years; of these, those
 * whose ways were replicated and publicised most often; then in the order of names. A rule that the data hold, and
 * that the paper says openly: the choice itself is the Council's.
 */
export function bestExamples(assessment: Assessment, source: BestSource): BestExample[] {
  const groups = groupBy(source.recognised, ({ line }) => line.exemplar);
  const all = [...groups.values()].map((rows) => ({ rows, example: exampleOf(rows, assessment, source) }));
  return KINDS.flatMap((kind) =>
    all
      .filter(({ example }) => example.kind === kind)
      .sort((a, b) => compareExamples(a.example, b.example) || byName(kind, a.rows, b.rows))
      .slice(0, BEST_OF_A_KIND)
      .map(({ example }) => example),
  );
}

function exampleOf(rows: readonly RecognisedRow[], assessment: Assessment, source: BestSource): BestExample {
  const inYears = [...rows].sort((a, b) => a.line.year - b.line.year);
  const last = (inYears[inYears.length - 1] ?? rows[0]) as RecognisedRow;
  const isOwn = (code: string): boolean => {
    const one = assessment.byCode.get(code);
    return one !== undefined && assessment.identities.get(one) === last.line.exemplar;
  };
  const named = (log: readonly LogRow[]): LogRow[] => log.filter(({ codes }) => codes.some(isOwn));
  const years = [...new Set(inYears.map(({ line }) => line.year))];
  const { place, name, position, department, kind } = last.line;
  return {
    place,
    name,
    position,
    department,
    kind,
    fields: [...new Set(inYears.map(({ line }) => line.field))],
    years,
    recognisedYears: { value: years.length, rows: inYears.map(({ line }) => line.place) },
    replicated: countRows(named(source.replication)),
    publicised: countRows(named(source.publicity)),
    deeds: inYears.map(({ registration: { results, model, content }, line }) => ({
      year: line.year,
      results,
      model,
      content,
    })),
    decisions: [
      ...new Map(
        inYears.map(({ line }) => [
          line.decisionNumber,
          { number: line.decisionNumber, date: line.decisionDate },
        ]),
      ).values(),
    ],
    awards: source.commendations
      .filter(({ state, code }) => state === 'Đã khen thưởng' && isOwn(code))
      .map(({ award, year }) => ({ award, year })),
  };
}

/** By the figures alone: negative where the first comes first, 0 where only names decide. */
function compareExamples(a: BestExample, b: BestExample): number {
  const spread = (one: BestExample): number => one.replicated.value + one.publicised.value;
  return b.recognisedYears.value - a.recognisedYears.value || spread(b) - spread(a);
}

function byName(kind: Kind, a: readonly RecognisedRow[], b: readonly RecognisedRow[]): number {
  const [one, other] = [a[a.length - 1]?.registration, b[b.length - 1]?.registration];
  if (!one || !other) return 0;
  return kind === 'individual' ? comparePeople(one, other) : compareVietnamese(one.name, other.name);
}
