import type { TargetResult } from '../../figures/annual-figures';
import { inListOrder } from '../../figures/order';
import { isOfTargetSpan, recognisedInScope, rowsInScope } from '../../figures/targets';
import { formatCount } from '../../lang/numbers';
import { type Field, KIND_WORD, type Kind } from '../../plan/field';
import type { Registration } from '../../register/registration';
import type { Canvas } from './canvas';
import type { OverviewInput } from './input';
import type { Ledger } from './ledger';
import { fitLine, fitNames, LARGE, textWidth, widthOf, wrapLines } from './screen';

/** Kinds that have a card, with their first column; households have no target (plan II.1). */
export const CARD_KINDS: readonly { readonly kind: Kind; readonly column: number }[] = [
  { kind: 'collective', column: 2 },
  { kind: 'individual', column: 5 },
];
export const CARD_COLUMNS = 3;
/** First row of the cards of each field: state, words, numbers, then the names. */
export const CARD_ROWS: readonly number[] = [5, 12];
export const WORDS_DOWN = 1;
export const NUMBERS_DOWN = 2;
export const NAMES_DOWN = 3;
export const NAME_LINES = 4;
export const KINDS_ROW = 4;
const MORE_ROW = 19;

/** The 2×2 of fields and kinds: what was registered, recognised, waits, and who was recognised. */
export function putCards(canvas: Canvas, input: OverviewInput, ledger: Ledger, targetsRow: number): void {
  const { targets, assessment, scope, places } = input;
  const fields = [...new Set(targets.map(({ field }) => field))];
  const { fromYear, toYear } = assessment.period;
  canvas.put(3, 1, `CHỈ TIÊU CẢ GIAI ĐOẠN ${fromYear} - ${toYear}`);
  CARD_KINDS.forEach(({ kind, column }) => canvas.put(KINDS_ROW, column, KIND_WORD[kind].toUpperCase()));
  const recognised = inListOrder(
    rowsInScope(assessment, scope).filter((one) => recognisedInScope(assessment, one, scope)),
    assessment.records.departments,
  );
  CARD_ROWS.forEach((row, at) => {
    const field = fields[at];
    if (!field) return;
    const lines = wrapLines(field.name, widthOf(1), true);
    canvas.down(row, 1, lines.length > 6 ? [...lines.slice(0, 5), `${lines[5] ?? ''}…`] : lines);
    CARD_KINDS.forEach(({ kind, column }) => {
      const own = recognised.filter((one) => one.field === field && one.kind === kind);
      putCard(canvas, input, ledger, { row, column, field, kind, recognised: own });
    });
  });
  const more = fields.length - CARD_ROWS.length;
  if (more > 0)
    canvas.put(MORE_ROW, 1, {
      label: `… và còn ${formatCount(more)} lĩnh vực khác`,
      tab: places.self,
      range: `A${targetsRow}`,
    });
}

interface Card {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly kind: Kind;
  readonly recognised: readonly Registration[];
}

function putCard(
  canvas: Canvas,
  { targets, assessment, scope }: OverviewInput,
  ledger: Ledger,
  card: Card,
): void {
  const { row, column, field, kind, recognised } = card;
  const own = targets.filter((one) => one.field === field && one.kind === kind);
  const target = own.find((one) => one.scope === 'period') ?? own[0];
  if (!target) {
    canvas.put(row, column, 'Kế hoạch không giao chỉ tiêu');
    return;
  }
  const label = `${field.name}, ${KIND_WORD[kind].toLowerCase()}`;
  canvas.put(row, column, fitLine(stateOf(target), widthOf(column, CARD_COLUMNS)));
  canvas.put(row + WORDS_DOWN, column, 'Đăng ký', 'Công nhận', 'Chờ quyết định');
  canvas.put(
    row + NUMBERS_DOWN,
    column,
    ledger.number(`${label}: đã đăng ký`, target.registered),
    ledger.number(`${label}: đã công nhận`, target.recognised),
    ledger.number(`${label}: đạt, chờ quyết định`, target.awaitingDecision),
  );
  const counted = recognised.filter((one) => isOfTargetSpan(one, target, scope));
  const names = namesOf(counted, (one) => assessment.identities.get(one) ?? '');
  const text = fitNames(names, widthOf(column, CARD_COLUMNS), NAME_LINES);
  canvas.put(row + NAMES_DOWN, column, text === '' ? 'Chưa có điển hình được công nhận.' : text);
}

function stateOf({ status, minimum, missing, scope }: TargetResult): string {
  const short = missing > 0 ? `, còn thiếu ${formatCount(missing)}` : '';
  return `${status}: chỉ tiêu ${formatCount(minimum)}${scope === 'year' ? ' mỗi năm' : ''}${short}`;
}

/** Each exemplar once, with the year it was first recognised. */
function namesOf(rows: readonly Registration[], identityOf: (one: Registration) => string): string[] {
  const names = new Map<string, string>();
  for (const one of rows) {
    const identity = identityOf(one);
    if (!names.has(identity)) names.set(identity, `${one.name} (${one.year ?? ''})`);
  }
  return [...names.values()];
}

/** "Đạt 3/4 chỉ tiêu; còn thiếu 01 cá nhân lĩnh vực Văn hóa công sở." */
export function targetsInOneSentence(targets: readonly TargetResult[]): string {
  return sentence(
    targets,
    missingOf(targets).map((target) => `${missingWords(target)} lĩnh vực ${target.field.name}`),
    ', ',
  );
}

/** The same in one line of the screen: fields named once where all would not fit, at last only how many miss. */
export function sentenceForScreen(targets: readonly TargetResult[], pixels: number): string {
  const missing = missingOf(targets);
  const byField = [...new Set(missing.map(({ field }) => field))].map(
    (field) =>
      `${missing
        .filter((target) => target.field === field)
        .map(missingWords)
        .join(', ')} lĩnh vực ${field.name}`,
  );
  const told = [
    targetsInOneSentence(targets),
    sentence(targets, byField, '; '),
    sentence(targets, [`ở ${formatCount(missing.length)} chỉ tiêu, xem bảng bên dưới`], ''),
  ];
  return told.find((one) => textWidth(one, LARGE, true) <= pixels) ?? told[2] ?? '';
}

function missingOf(targets: readonly TargetResult[]): TargetResult[] {
  return targets.filter((target) => target.missing > 0);
}

function missingWords(target: TargetResult): string {
  return `${formatCount(target.missing)} ${KIND_WORD[target.kind].toLowerCase()}`;
}

function sentence(targets: readonly TargetResult[], missing: readonly string[], between: string): string {
  const met = targets.filter((target) => target.status === 'Đạt').length;
  const head = `Đạt ${met}/${targets.length} chỉ tiêu`;
  return missingOf(targets).length === 0 ? `${head}.` : `${head}; còn thiếu ${missing.join(between)}.`;
}
