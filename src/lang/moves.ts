import type { Language } from './findings';

type Said = Readonly<Record<Language, string>>;

/** Why a row does not make a move; `{due}` is the last day, `{year}` the working year. */
const REFUSALS: Readonly<Record<string, Said>> = {
  'wrong-status': {
    vi: 'đang ở trạng thái “{status}”',
    en: 'its status is “{status}”',
  },
  'not-yours': { vi: 'việc này của Văn phòng', en: 'that is the Office’s to do' },
  'other-year': { vi: 'không phải năm {year}', en: 'not of {year}' },
  'has-errors': { vi: 'còn lỗi ở cột “Kiểm tra”', en: 'the column “Kiểm tra” names an error' },
  'too-late': { vi: 'đã quá hạn {due}, sổ không nhận đăng ký muộn', en: 'the deadline {due} has passed' },
  'reason-missing': { vi: 'chưa ghi lý do', en: 'no reason is given' },
  'results-missing': { vi: 'chưa có “Kết quả, thành tích”', en: '“Kết quả, thành tích” is empty' },
  'not-decided': {
    vi: 'chưa có kết quả Đạt cùng số và ngày quyết định',
    en: 'not passed with number and date of the decision',
  },
  'not-voted-down': { vi: 'chưa có kết quả Không đạt', en: 'not voted down' },
  'changed-meanwhile': {
    vi: 'vừa có người sửa dòng này, chạy lại lệnh để làm tiếp',
    en: 'somebody has just edited it; run the command again',
  },
  'gone-meanwhile': { vi: 'dòng này vừa bị xóa', en: 'the row was just deleted' },
};

/** A reason why a row did not move, as the end of a sentence. */
export function sayRefusal(
  refusal: string,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  const text = REFUSALS[refusal]?.[language] ?? refusal;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}

/** Every key, for the test that each refusal has its words. */
export const REFUSAL_TEXTS = REFUSALS;

/** What the Office's hand answers to a tick, above the boxes of the department's tab. */
export interface Receipt {
  /** "08:15 ngày 23/11/2026". */
  readonly when: string;
  /** null where that box was not ticked. */
  readonly sent: number | null;
  readonly results: number | null;
  readonly withdrawn: number;
  /** "dòng 7 (còn lỗi ở cột “Kiểm tra”)". */
  readonly left: readonly string[];
  readonly withoutResults: readonly string[];
}

/** Rows that a receipt names before it only counts them. */
const NAMED = 5;

/** The receipt in Vietnamese, for tabs always are. */
export function receiptText({ when, sent, results, withdrawn, left, withoutResults }: Receipt): string {
  const parts: string[] = [];
  if (sent !== null) parts.push(sent > 0 ? `đã nhận ${sent} dòng đăng ký` : 'không có dòng nào để gửi');
  if (left.length > 0) parts.push(`còn ${left.length} dòng chưa gửi: ${named(left)}`);
  if (results !== null)
    parts.push(results > 0 ? `đã nhận kết quả của ${results} dòng` : 'chưa có kết quả nào để nhận');
  if (withoutResults.length > 0)
    parts.push(`còn ${withoutResults.length} dòng chưa có kết quả: ${named(withoutResults)}`);
  if (withdrawn > 0) parts.push(`đã rút ${withdrawn} dòng`);
  return `Văn phòng xem lúc ${when}: ${parts.join('; ')}.`;
}

function named(rows: readonly string[]): string {
  const rest = rows.length - NAMED;
  return rest > 0 ? `${rows.slice(0, NAMED).join(', ')} và ${rest} dòng nữa` : rows.join(', ');
}
