/** How a word is backed with colour; the word always stands, colour never alone (workbook.md, "What counts"). */
export type Tone = 'good' | 'doubtful' | 'bad' | 'busy' | 'quiet';

/** When a cell has a tone: its text is, begins with or holds the given words. */
export interface ToneRule {
  readonly when: 'is' | 'begins' | 'holds';
  readonly text: string;
  readonly tone: Tone;
}

/** Grounds and letters of the tones: dark on light, contrast above 7:1, apart also in grey print. */
export const TONE_COLOURS: Readonly<Record<Tone, { readonly ground: string; readonly letters: string }>> = {
  good: { ground: '#dff2e1', letters: '#0b4a1b' },
  doubtful: { ground: '#fff3cd', letters: '#5c4300' },
  bad: { ground: '#fbdcd9', letters: '#7a1410' },
  busy: { ground: '#e1ecfb', letters: '#0b3a75' },
  quiet: { ground: '#eeeeee', letters: '#444444' },
};

function is(tone: Tone, ...words: readonly string[]): ToneRule[] {
  return words.map((text) => ({ when: 'is', text, tone }));
}

/** `Kiểm tra`: the marks stand before each finding, errors first. */
export const CHECK_TONES: readonly ToneRule[] = [
  { when: 'begins', text: '✖', tone: 'bad' },
  { when: 'holds', text: '⚠', tone: 'doubtful' },
  ...is('good', 'Hợp lệ'),
];

/** `Trạng thái` of a registration. */
export const STATUS_TONES: readonly ToneRule[] = [
  ...is('bad', 'Bị trả lại'),
  ...is('busy', 'Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét'),
  ...is('good', 'Được công nhận'),
  ...is('quiet', 'Không được công nhận', 'Đã rút'),
];

/** `Trạng thái` of a department; "quá hạn" may stand behind any of its words. */
export const DEPARTMENT_TONES: readonly ToneRule[] = [
  { when: 'holds', text: 'quá hạn', tone: 'bad' },
  ...is('bad', 'Có dòng bị trả lại'),
  ...is('busy', 'Đang nhập', 'Đã gửi'),
  ...is('good', 'Đã tiếp nhận'),
  ...is('quiet', 'Chưa nhập', 'Không đăng ký'),
];

/** `Tình trạng` of a target. */
export const TARGET_TONES: readonly ToneRule[] = [
  ...is('good', 'Đạt'),
  ...is('bad', 'Không đạt'),
  ...is('doubtful', 'Có nguy cơ'),
  ...is('busy', 'Đang thực hiện'),
];

/** `Tình trạng` of a milestone. */
export const MILESTONE_TONES: readonly ToneRule[] = [
  ...is('bad', 'Quá hạn'),
  ...is('doubtful', 'Sắp đến hạn', 'Hoàn thành muộn'),
  ...is('good', 'Hoàn thành'),
  ...is('busy', 'Đang thực hiện'),
];

/** `Tình trạng` of a check-up. */
export const CHECK_UP_TONES: readonly ToneRule[] = [
  ...is('bad', 'Quá hạn'),
  ...is('doubtful', 'Đến hẹn'),
  ...is('good', 'Đã kiểm tra'),
];

/** `Kết quả` of a vote. */
export const RESULT_TONES: readonly ToneRule[] = [
  ...is('good', 'Đạt'),
  ...is('bad', 'Không đạt', 'Lỗi'),
  ...is('quiet', 'Chưa biểu quyết'),
];

/** `Tình trạng` of an award. */
export const AWARD_TONES: readonly ToneRule[] = [
  ...is('busy', 'Đề nghị'),
  ...is('good', 'Đã khen thưởng'),
  ...is('quiet', 'Không được khen'),
];

/** `Mức` of a finding. */
export const SEVERITY_TONES: readonly ToneRule[] = [...is('bad', 'Lỗi'), ...is('doubtful', 'Cảnh báo')];

/** `Tình trạng` of a report. */
export const REPORT_TONES: readonly ToneRule[] = [
  ...is('good', 'Mới nhất'),
  ...is('doubtful', 'Số liệu đã thay đổi'),
  ...is('quiet', 'Bản cũ'),
];
