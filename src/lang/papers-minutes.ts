import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Dots that somebody fills in by hand: what the book does not hold is never invented. */
export const DOTS = {
  short: '……',
  /** At 14 points a line of the text holds 33. */
  name: '…'.repeat(13),
  line: '…'.repeat(29),
} as const;

/** A label with dots to the end of its line, to be filled in by hand: "Giới tính: …………". */
export function dotted(label: string): string {
  // About 6.6 points a letter and 14 a leader, in a first line of 431 points.
  const room = Math.floor((431 - 6.6 * (label.length + 3)) / 14.3);
  return `${label}: ${'…'.repeat(Math.max(6, room))}`;
}

/** The wording of "Biên bản họp Hội đồng" (Decree 30/2020, Annex III, model 1.9). Numbers come in formatted. */
export const MINUTES = {
  kind: { name: 'BIÊN BẢN', code: 'BB' },
  /** Where it takes two lines, the second is “THI ĐUA - KHEN THƯỞNG”: its spaces do not break. */
  council: 'HỘI ĐỒNG THI\u00a0ĐUA\u00a0-\u00a0KHEN\u00a0THƯỞNG',
  /** The Council numbers its papers in a series of its own (Annex I, II.3). */
  symbol: 'BB-HĐTĐKT',
  blankNumber: (symbol: string): string => `Số:      /${symbol}`,
  subject: (year: number): string =>
    `Họp Hội đồng Thi đua - Khen thưởng bình xét điển hình tiên tiến năm ${year}`,
  subjectOther: 'Họp Hội đồng Thi đua - Khen thưởng',
  begins: (day: string): string => `Thời gian bắt đầu: ${DOTS.short} giờ ${DOTS.short} phút, ${day}.`,
  blankDay: (year: string): string => `ngày ${DOTS.short} tháng ${DOTS.short} năm ${year}`,
  venue: (venue: string): string => `Địa điểm: ${venue}`,
  venueUnknown: dotted('Địa điểm'),
  people: 'THÀNH PHẦN THAM DỰ',
  present: (count: string, total: string): string =>
    `Có mặt: ${count} trên tổng số ${total} thành viên Hội đồng, gồm:`,
  presentAll: (total: string): string => `Có mặt: đủ ${total} thành viên Hội đồng, gồm:`,
  presentNone: (total: string): string => `Có mặt: chưa ghi (tổng số ${total} thành viên Hội đồng).`,
  presentUnknown: 'Có mặt:',
  absent: (count: string): string => `Vắng mặt: ${count} thành viên, gồm:`,
  absentNone: 'Vắng mặt: không.',
  absentUnknown: dotted('Vắng mặt'),
  chair: 'Chủ trì (chủ tọa):',
  secretary: 'Thư ký (người ghi biên bản):',
  ofCouncil: (role: string): string => `${role} Hội đồng`,
  content: 'NỘI DUNG',
  rule: 'Cách tính kết quả',
  ruleWhole: (share: string): string =>
    `Trường hợp có số phiếu đồng ý từ ${share}% trở lên tính trên tổng số thành viên Hội đồng, kể cả thành viên không biểu quyết, được tính là đạt.`,
  ruleVoters: (share: string): string =>
    `Trường hợp có số phiếu đồng ý từ ${share}% trở lên tính trên số thành viên biểu quyết, không tính thành viên không biểu quyết, được tính là đạt.`,
  votes: 'Kết quả biểu quyết',
  before: (count: string, kinds: string): string =>
    `Hội đồng xem xét ${count} trường hợp${kinds && `, gồm ${kinds}`}.`,
  beforeOne: (kind: string): string => `Hội đồng xem xét 01 trường hợp${kind && ` là ${kind}`}.`,
  beforeNone: (year: number): string =>
    `Danh sách bình xét năm ${year} chưa ghi trường hợp nào được xem xét tại phiên họp này.`,
  table: (field: string): string => `Điển hình tiên tiến trong ${field}`,
  tableOther: 'Trường hợp chưa rõ lĩnh vực',
  unit: 'phiếu',
  column: {
    name: 'Tập thể, cá nhân',
    department: 'Đơn vị',
    votes: 'Đồng ý / thành viên',
    stoodAside: 'Không biểu quyết',
    share: 'Tỷ lệ (%)',
    result: 'Kết quả',
  },
  stoodAside: (count: string): string => `${count} thành viên`,
  opinions: 'Ý kiến của Hội đồng',
  opinion: (name: string, text: string): string => `- Đối với ${name}: ${text}`,
  conclusion: 'KẾT LUẬN',
  passed: (count: string, kinds: string, names: string): string =>
    `- Đạt: ${count} trường hợp${kinds && `, gồm ${kinds}`}: ${names}.`,
  failed: (count: string, names: string): string => `- Không đạt: ${count} trường hợp: ${names}.`,
  open: (count: string, names: string): string =>
    `- Chưa có kết quả biểu quyết: ${count} trường hợp: ${names}.`,
  passedNone: 'Không có trường hợp nào đạt.',
  goesOn:
    'Các trường hợp đạt được trình thủ trưởng cơ quan xem xét, quyết định công nhận điển hình tiên tiến.',
  goesOnOne:
    'Trường hợp đạt được trình thủ trưởng cơ quan xem xét, quyết định công nhận điển hình tiên tiến.',
  named: (name: string, department: string): string => (department === '' ? name : `${name} (${department})`),
  ends: `Cuộc họp kết thúc vào ${DOTS.short} giờ ${DOTS.short} phút, ngày ${DOTS.short} tháng ${DOTS.short} năm ${DOTS.short}./.`,
  signSecretary: 'THƯ KÝ',
  signChair: 'CHỦ TỌA',
  filed: 'Lưu: VT, Hồ sơ',
} as const;

/** Labels of `Nguồn số liệu`. */
export const MINUTES_FIGURE = {
  members: 'Số thành viên Hội đồng',
  present: 'Số thành viên có mặt',
  absent: 'Số thành viên vắng mặt',
  reviewed: 'Số trường hợp được xem xét',
  passed: 'Số trường hợp đạt',
  failed: 'Số trường hợp không đạt',
  open: 'Số trường hợp chưa có kết quả biểu quyết',
  agreeing: (name: string, code: string): string => `Phiếu đồng ý, ${name} (${code})`,
  divisor: (name: string, code: string): string => `Số thành viên, ${name} (${code})`,
  stoodAside: (name: string, code: string): string => `Không biểu quyết, ${name} (${code})`,
  share: (name: string, code: string): string => `Tỷ lệ (%), ${name} (${code})`,
} as const;

/** What is said to the person: the question, and what to see to before signing. `{name}` is filled in. */
const TEXTS = {
  which: { vi: 'Lập biên bản của phiên họp nào?', en: 'Minutes of which meeting?' },
  meeting: {
    vi: '{day}, năm {year}{venue}: {count} trường hợp',
    en: '{day}, year {year}{venue}: {count} candidates',
  },
  withoutDay: { vi: 'chưa ghi ngày', en: 'no day' },
  'no-day': {
    vi: 'Trang Phiên họp chưa ghi ngày họp: ngày để trống, thành viên lấy theo phiên họp cuối của năm.',
    en: 'The meeting has no day in Phiên họp: it is left blank, and the members are those at the year’s last meeting.',
  },
  'no-members': {
    vi: 'Trang Hội đồng không có thành viên nào vào ngày họp: danh sách có mặt để trống.',
    en: 'The tab Hội đồng names no member on that day: who was present is left blank.',
  },
  'absent-not-member': {
    vi: 'Ghi vắng mặt nhưng không phải thành viên Hội đồng vào ngày họp, nên không in: {names}. Viết tên đúng như ở trang Hội đồng; nếu là thành viên viết khác tên thì biên bản đang ghi người đó có mặt.',
    en: 'Noted as absent but no members on that day, so not printed: {names}. Write the names as in Hội đồng; a member under another spelling is now printed as present.',
  },
  'leader-not-present': {
    vi: 'Chủ trì hoặc thư ký lại ghi vắng mặt: {names}. Kiểm tra trang Phiên họp.',
    en: 'Chair or secretary is noted as absent: {names}. Check the tab Phiên họp.',
  },
  'leader-not-member': {
    vi: 'Chủ trì hoặc thư ký không có ở trang Hội đồng vào ngày họp, nên không in chức danh: {names}.',
    en: 'Chair or secretary is not in Hội đồng on that day, so no title is printed: {names}.',
  },
  'several-meetings': {
    vi: 'Năm này có {count} phiên họp; trang Bình xét không ghi phiên nào. Trường hợp có quyết định được xếp vào phiên gần nhất trước ngày quyết định, còn lại vào phiên cuối năm. Đọc lại danh sách trước khi ký.',
    en: 'The year has {count} meetings, and Bình xét does not say which voted. Candidates with a decision stand under the last meeting before it, the others under the year’s last. Check the list before signing.',
  },
  'not-decided-in-last': {
    vi: 'Chưa có ngày quyết định, xếp vào phiên cuối năm: {names}.',
    en: 'Without a decision, put under the year’s last meeting: {names}.',
  },
  'no-candidates': {
    vi: 'Phiên họp này chưa có trường hợp nào ở trang Bình xét: phần nội dung để trống.',
    en: 'No candidate of Bình xét belongs to this meeting: its contents are left blank.',
  },
  'vote-not-valid': {
    vi: 'Số phiếu ở trang Bình xét không hợp lệ, để trống trong biên bản: {names}. Sửa rồi lập lại.',
    en: 'The votes in Bình xét are not valid and are left blank: {names}. Mend them and run again.',
  },
  'not-voted': {
    vi: 'Chưa có số phiếu ở trang Bình xét: {names}.',
    en: 'No votes in Bình xét: {names}.',
  },
  'other-number-of-members': {
    vi: 'Tính trên số thành viên khác với số thành viên Hội đồng vào ngày họp: {names}. Kiểm tra “Số thành viên Hội đồng” ở trang Bình xét.',
    en: 'Counted against another number of members than the Council had that day: {names}. Check “Số thành viên Hội đồng” in Bình xét.',
  },
  'more-than-present': {
    vi: 'Số phiếu đồng ý nhiều hơn số thành viên có mặt: {names}. Nếu người vắng mặt đã cho ý kiến bằng văn bản thì ghi rõ vào biên bản.',
    en: 'More agreeing votes than members present: {names}. If absent members voted in writing, say so in the minutes.',
  },
  'member-is-candidate': {
    vi: 'Là thành viên Hội đồng mà chưa được ghi ở “Người không biểu quyết”: {names}.',
    en: 'Members of the Council who are not named in “Người không biểu quyết”: {names}.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type MinutesWords = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const MINUTES_TEXTS: Readonly<Record<MinutesWords, Readonly<Record<Language, string>>>> = TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayOfMinutes(
  key: MinutesWords,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
