import type { RecognisedLine } from '../../figures/annual-figures';
import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { type Field, KIND_WORD, KINDS, type Kind } from '../../plan/field';
import type { Telling } from '../telling';
import { comparedWithYearBefore } from './comparison';
import { isEmpty, type KindFigures, kindsPhrase } from './kinds';

/** More names than this stand in the annex only: a sentence of thirty names is not read. */
const NAMES_IN_TEXT = 12;

/** II.2, before the fields: how many were recognised in the year. */
export function recognitionSentences({ figures, ledger, annex }: Telling): string[] {
  const { year, recognised } = figures;
  const what = FIGURE_LABEL.recognised(year);
  const before = figures.previous && figures.previous.recognised.total;
  const comparison = comparedWithYearBefore(ledger, what, recognised.total, before, year);
  if (isEmpty(recognised.byKind)) {
    const compared = before?.value === 0 ? ANNUAL.noneEither(year - 1) : ANNUAL.turnsRecognised(comparison);
    return [ANNUAL.recognisedNone(year, compared)];
  }
  const sentence = ANNUAL.recognisedTotal(year, kindsPhrase(ledger, what, recognised.byKind), comparison);
  const list = annex('recognised');
  return [PAPER.stop(`${sentence}${list === null ? '' : ANNUAL.seeAnnex(list)}`)];
}

/** II.2.n: one field — registered, recognised, waiting for the decision, and who was recognised. */
export function fieldSentences(telling: Telling, field: Field): string[] {
  const { figures, ledger } = telling;
  const of = (table: Telling['figures']['registered']): KindFigures | null =>
    table.byField.find((one) => one.field.name === field.name)?.byKind ?? null;
  const registered = of(figures.registered);
  if (registered === null || isEmpty(registered)) return [ANNUAL.fieldNone];
  const label = (what: string): string => FIGURE_LABEL.inField(what, field.name);
  const recognised = of(figures.recognised);
  const awaiting = of(figures.awaitingDecision);
  const first = ANNUAL.fieldRegistered(
    kindsPhrase(ledger, label(FIGURE_LABEL.registered(figures.year)), registered),
  );
  const second =
    recognised === null || isEmpty(recognised)
      ? ANNUAL.fieldRecognisedNone
      : ANNUAL.fieldRecognised(kindsPhrase(ledger, label(FIGURE_LABEL.recognised(figures.year)), recognised));
  const sentences = [first + second];
  if (awaiting !== null && !isEmpty(awaiting)) {
    sentences.push(
      ANNUAL.awaiting(kindsPhrase(ledger, label(FIGURE_LABEL.awaiting(figures.year)), awaiting)),
    );
  }
  return [sentences.join(' '), ...nameItems(figures.recognisedLines, field)];
}

/** The names of those recognised in a field, one item a kind. */
function nameItems(lines: readonly RecognisedLine[], field: Field): string[] {
  return KINDS.flatMap((kind) => {
    const names = lines.filter((line) => line.kind === kind && line.field.name === field.name).map(named);
    if (names.length === 0 || names.length > NAMES_IN_TEXT) return [];
    return [ANNUAL.recognisedNames(KIND_WORD[kind], names.join('; '))];
  });
}

/** "Nguyễn Văn A (Chuyên viên, Phòng Chính sách)"; a collective that is the department itself needs no more. */
function named(line: RecognisedLine): string {
  const parts = [line.position, line.department].filter((part) => part !== '' && part !== line.name);
  const inside = [...new Set(parts)].join(', ');
  return inside === '' || isDepartment(line.kind, line) ? line.name : `${line.name} (${inside})`;
}

function isDepartment(kind: Kind, line: RecognisedLine): boolean {
  return kind === 'collective' && line.name === line.department;
}
