import { PAPER } from '../lang/papers';
import type { Letterhead } from './letterhead';

/** "BC-BDT", or what `Văn bản` has under `Ký hiệu` for this kind of paper: a council has a series of its own. */
export function symbolOf(kindCode: string, { symbol, agencyCode }: Letterhead): string {
  return symbol ? symbol : `${kindCode}-${agencyCode}`;
}

/** "Số:      /BC-BDT": the number is the clerk's to give. */
export function numberLine(kindCode: string, letterhead: Letterhead): string {
  return PAPER.blankNumber(symbolOf(kindCode, letterhead));
}

/** "(Kèm theo Báo cáo số      /BC-BDT ngày      tháng      năm 2024 của Ban Dân tộc)". */
export function attachedTo(
  kind: { readonly word: string; readonly code: string },
  letterhead: Letterhead,
  year: number,
  issuer: string,
): string {
  return PAPER.attachedTo(kind.word, symbolOf(kind.code, letterhead), year, issuer);
}
