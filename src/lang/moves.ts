import { filledIn } from './filled-in';
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
  'status-since': { vi: 'trạng thái đã đổi từ đó', en: 'its status has changed since' },
  'edited-since': { vi: 'đã có người sửa từ đó', en: 'somebody has edited it since' },
  'gone-since': { vi: 'không còn trong sổ', en: 'it is no longer in the book' },
  'not-passed': { vi: 'chưa có kết quả Đạt', en: 'it has not passed' },
  'already-decided': { vi: 'đã ghi số hoặc ngày quyết định', en: 'a number or a date is written already' },
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
  return filledIn(text, details);
}

/** Every key, for the test that each refusal has its words. */
export const REFUSAL_TEXTS = REFUSALS;

/** What the Office's hand answers to a tick, below the boxes of the department's tab. */
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

/** Dialogs of the commands that move rows; `{name}` is filled by `sayMove`. */
const DIALOGS = {
  acceptTitle: { vi: 'Tiếp nhận', en: 'Accept' },
  returnTitle: { vi: 'Trả lại', en: 'Return' },
  withdrawTitle: { vi: 'Rút đăng ký', en: 'Withdraw' },
  listTitle: { vi: 'Lập danh sách bình xét', en: 'List for review' },
  decideTitle: { vi: 'Ghi quyết định', en: 'Enter the decision' },
  publishTitle: { vi: 'Công bố kết quả', en: 'Publish the results' },
  submitTitle: { vi: 'Gửi đăng ký', en: 'Send registrations' },
  resultsTitle: { vi: 'Gửi kết quả', en: 'Send results' },
  undoTitle: { vi: 'Hoàn tác thao tác cuối', en: 'Undo the last action' },
  ofSelection: {
    vi: 'Theo các dòng đang chọn ở trang “{tab}”.',
    en: 'The rows selected in the tab “{tab}”.',
  },
  ofTab: { vi: 'Mọi dòng của trang “{tab}”.', en: 'Every row of the tab “{tab}”.' },
  ofAll: { vi: 'Mọi dòng của mọi đơn vị, năm {year}.', en: 'Every row of every department, {year}.' },
  acceptAsk: { vi: 'Tiếp nhận {count} dòng:\n{rows}', en: 'Accept {count} rows:\n{rows}' },
  returnAsk: {
    vi: 'Trả lại {count} dòng:\n{rows}\n\nĐơn vị sửa được các dòng này và thấy lý do bên cạnh. Ghi lý do:',
    en: 'Return {count} rows:\n{rows}\n\nTheir department can mend them and reads the reason beside them. The reason:',
  },
  withdrawAsk: {
    vi: 'Rút {count} dòng khỏi đăng ký:\n{rows}\n\nDòng đã rút không được tính nữa. Ghi lý do:',
    en: 'Withdraw {count} rows:\n{rows}\n\nThey count no more. The reason:',
  },
  withdrawLater: {
    vi: 'Đã ghi yêu cầu rút {count} dòng vào cột “Trạng thái”. Văn phòng sẽ rút khi xem sổ (chậm nhất sau một giờ nếu có việc tự động). Muốn thôi: xóa chữ “Xin rút…” ở cột đó.',
    en: 'The wish to withdraw {count} rows stands in the column “Trạng thái”. The Office’s hand carries it out when it comes by. To take it back, clear the words “Xin rút…”.',
  },
  listAsk: {
    vi: 'Đưa {count} dòng đã tiếp nhận của năm {year} vào trang Bình xét:\n{rows}\n\nNhững gì đã ghi ở trang Bình xét được giữ nguyên.',
    en: 'Put {count} accepted rows of {year} on the tab Bình xét:\n{rows}\n\nWhatever is written there stays.',
  },
  listWithout: {
    vi: '\n\nTrong đó {count} dòng chưa có “Kết quả, thành tích” nên có tên ở trang Bình xét nhưng vẫn để đơn vị điền tiếp:\n{rows}',
    en: '\n\n{count} of them lack “Kết quả, thành tích”: they are listed, but stay open for their department:\n{rows}',
  },
  decideNumber: {
    vi: 'Ghi số quyết định cho {count} dòng có kết quả Đạt:\n{rows}\n\nSố quyết định (ví dụ 15/QĐ-BDT):',
    en: 'The decision’s number for {count} rows that passed:\n{rows}\n\nNumber (e.g. 15/QĐ-BDT):',
  },
  decideDate: {
    vi: 'Ngày quyết định của {number} (ngày/tháng/năm). Bấm OK để ghi số và ngày này vào {count} dòng của trang Bình xét:',
    en: 'The date of {number} (day/month/year). OK writes number and date into {count} rows of the tab Bình xét:',
  },
  decided: {
    vi: 'Đã ghi quyết định {number} ngày {date} cho {count} dòng. Trạng thái ở trang của đơn vị chỉ đổi khi “Công bố kết quả…”.',
    en: 'Decision {number} of {date} written for {count} rows. Statuses in departments’ tabs change with “Publish the results…”.',
  },
  publishAsk: {
    vi: 'Công bố kết quả bình xét năm {year}: {recognised} dòng Được công nhận, {declined} dòng Không được công nhận:\n{rows}',
    en: 'Publish the review of {year}: {recognised} recognised, {declined} not:\n{rows}',
  },
  alsoLeft: { vi: '\n\nKhông làm với {count} dòng:\n{rows}', en: '\n\nNot done with {count} rows:\n{rows}' },
  goOn: { vi: '\n\nTiếp tục?', en: '\n\nGo on?' },
  moved: { vi: '{title}: đã làm với {count} dòng.', en: '{title}: done with {count} rows.' },
  skipped: { vi: 'Chưa làm với {count} dòng:\n{rows}', en: 'Not done with {count} rows:\n{rows}' },
  submitReady: {
    vi: 'Sẽ gửi {count} dòng của năm {year}:\n{rows}',
    en: 'To be sent: {count} rows of {year}:\n{rows}',
  },
  submitWarnings: {
    vi: '\n\nCó {count} cảnh báo (vẫn gửi được), xem cột “Kiểm tra”.',
    en: '\n\n{count} warnings (they do not stop you); see the column “Kiểm tra”.',
  },
  submitTick: {
    vi: '\n\nHạn: {due}. Bấm “Có”, rồi đánh dấu vào ô vừa được chọn (bên trái chữ “{box}”): dấu đó là việc gửi. Muốn thôi thì bỏ dấu trước khi Văn phòng nhận.',
    en: '\n\nDeadline: {due}. Press Yes, then tick the selected box (left of “{box}”): the tick is the sending. Untick it to take it back before the Office has come by.',
  },
  submitOffice: {
    vi: '\n\nHạn: {due}. Văn phòng gửi thay đơn vị và nhận luôn. Tiếp tục?',
    en: '\n\nDeadline: {due}. The Office sends for the department and takes it in at once. Go on?',
  },
  resultsReady: {
    vi: 'Sẽ nộp kết quả của {count} dòng năm {year}:\n{rows}',
    en: 'Results of {count} rows of {year} to be handed in:\n{rows}',
  },
  undoAsk: {
    vi: 'Thao tác cuối: {action}, lúc {time}, của {who}, {count} thay đổi:\n{rows}\n\nĐưa về như trước?',
    en: 'The last action: {action}, {time}, by {who}, {count} changes:\n{rows}\n\nTake it back?',
  },
  undone: {
    vi: 'Đã hoàn tác {count} thay đổi của “{action}”.',
    en: '{count} changes of “{action}” taken back.',
  },
  undoLeft: {
    vi: 'Giữ nguyên {count} chỗ đã có người sửa từ đó:\n{rows}',
    en: '{count} places that somebody changed since are left:\n{rows}',
  },
  undoCannot: {
    vi: '\n\nKhông hoàn tác được: thư đã gửi, tệp báo cáo đã lập, mã đã cấp (mã không dùng lại).',
    en: '\n\nWhat cannot be taken back: mail that was sent, reports that were made, codes that were given.',
  },
} as const satisfies Readonly<Record<string, Said>>;

export type MoveText = keyof typeof DIALOGS;

/** Every key, for the test that both languages fill the same names. */
export const MOVE_TEXTS: Readonly<Record<MoveText, Said>> = DIALOGS;

/** A text of these dialogs with its gaps filled, in one pass. */
export function sayMove(
  key: MoveText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(DIALOGS[key][language], details);
}

/** Lines that a dialog shows before it only counts the rest: a dialog must fit a small screen. */
const SHOWN = 12;

/** "• Nguyễn Thị Hoa (Thanh tra, dòng 5)", one a line, the rest counted. */
export function listRows(rows: readonly string[], language: Language): string {
  const shown = rows.slice(0, SHOWN).map((row) => `• ${row}`);
  const rest = rows.length - SHOWN;
  if (rest > 0) shown.push(language === 'en' ? `… and ${rest} more` : `… và ${rest} dòng nữa`);
  return shown.join('\n');
}
