import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Texts of `Tự kiểm tra trên Google`. */
const TEXTS = {
  title: { vi: 'Tự kiểm tra trên Google', en: 'Self-check on Google' },
  ask: {
    vi: 'Lệnh này hỏi Google {count} điều mà tiện ích dựa vào, trên một trang tạm tên “{tab}” rồi xóa trang đó; sổ không đổi gì. Mất khoảng một đến ba phút, trong lúc đó người khác không chạy được lệnh. Tiếp tục?',
    en: 'This asks Google {count} things that the add-on relies on, on a scratch tab “{tab}” that is removed again; the book is left as it was. It takes one to three minutes, in which nobody else can run a command. Go on?',
  },
  allSame: {
    vi: 'Google trả lời cả {count} điều đúng như tiện ích dựa vào.',
    en: 'Google answers all {count} questions as the add-on relies on.',
  },
  differ: {
    vi: 'Google trả lời khác ở {differ} trên {count} điều. Chép phần dưới đây gửi người phụ trách tiện ích: không có tên, địa chỉ hay nội dung của ai.',
    en: 'Google answers otherwise in {differ} of {count} questions. Copy the text below for the maintainers: it names nobody.',
  },
  unasked: {
    vi: 'Hết thời gian nên chưa hỏi {count} điều: {names}. Chạy lại lúc khác.',
    en: 'There was no time for {count} questions: {names}. Run it again.',
  },
  copyLabel: {
    vi: 'Để gửi người phụ trách (bấm vào ô, Ctrl+A, Ctrl+C)',
    en: 'For the maintainers (click, Ctrl+A, Ctrl+C)',
  },
  question: { vi: 'Điều được hỏi', en: 'Question' },
  expected: { vi: 'Tiện ích dựa vào', en: 'Relied on' },
  got: { vi: 'Google trả lời', en: 'Google’s answer' },
  same: { vi: 'như vậy', en: 'the same' },
  other: { vi: 'KHÁC: {got}', en: 'OTHERWISE: {got}' },
  notes: { vi: 'Lưu ý', en: 'Notes' },
  inTheWay: {
    vi: 'Trang “{tab}” đang có trong sổ và không phải do lệnh này tạo. Đổi tên hoặc xóa trang đó rồi chạy lại.',
    en: 'There is a tab “{tab}” that this command did not make. Rename or delete it and run again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type SelfCheckText = keyof typeof TEXTS;

export function saySelfCheck(
  key: SelfCheckText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}

/** What each probe of sheets/probes asks, for people. */
const PROBE_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  typedTexts: { vi: 'Chữ ghi vào ô thường được hiểu như gõ tay; dấu nháy giữ nguyên chữ', en: 'Texts are read as if typed; an apostrophe keeps a text' },
  textCells: { vi: 'Ô dạng văn bản giữ nguyên điều được ghi', en: 'A text cell keeps what is written' },
  lookalikes: { vi: 'Chữ trông như số, như ngày trong bảng tính tiếng Việt', en: 'What looks like a number or a day in a Vietnamese sheet' },
  days: { vi: 'Ngày đọc lại đúng 0 giờ theo múi giờ của tệp', en: 'Days read back at midnight of the file’s zone' },
  letters: { vi: 'Dấu tổ hợp, ký tự ẩn, xuống dòng, biểu tượng giữ nguyên', en: 'Combining marks, hidden letters, line breaks and signs stay' },
  longTexts: { vi: 'Một ô chứa 50.000 ký tự, quá thì từ chối và không đổi gì', en: 'A cell holds 50,000 characters; more is refused and changes nothing' },
  blockSize: { vi: 'Khối ghi khác cỡ bị từ chối', en: 'A block of another size is refused' },
  formulas: { vi: 'Công thức nhận dấu “;” và đếm đúng', en: 'Formulas take “;” and count rightly' },
  links: { vi: 'Liên kết đọc lại bằng nhãn của nó', en: 'A link reads back by its label' },
  place: { vi: 'Vị trí, kích cỡ của một vùng', en: 'Place and size of a range' },
  looks: { vi: 'Màu, chữ đậm, căn lề, dạng số đọc lại như đã đặt', en: 'Looks read back as they were set' },
  boxes: { vi: 'Ô đánh dấu: mới là chưa đánh, không nhận chữ', en: 'Boxes begin unticked and take no text' },
  lists: { vi: 'Danh sách chọn cho phép giá trị khác', en: 'Dropdowns let other values pass' },
  emptyTab: { vi: 'Trang trống: một ô, không dòng nào', en: 'An empty tab: one cell, no row' },
  lastRow: { vi: 'Dòng cuối, cỡ trang sau khi chèn và xóa', en: 'Last row and size after insertions and deletions' },
  outside: { vi: 'Ngoài trang thì từ chối ngay', en: 'Outside the grid is refused at once' },
  openRanges: { vi: 'Vùng không ghi dòng cuối đi đến hết trang', en: 'An open range reaches the end of the sheet' },
  newRows: { vi: 'Dòng chèn thêm có danh sách, dạng ô và được công thức tính', en: 'New rows take lists and formats, and formulas reach over them' },
  hiddenRows: { vi: 'Biết dòng nào bị ẩn; cho hiện lại được', en: 'Hidden rows are known and shown again' },
  merged: { vi: 'Gộp ô giữ ô đầu; tách ra không mất thêm', en: 'Merging keeps the first cell; parting loses no more' },
  cleared: { vi: 'Làm trống trang: hết chữ, hết màu', en: 'Clearing takes contents and colours' },
  sizes: { vi: 'Độ rộng cột, độ cao dòng, cột cố định', en: 'Widths, heights, frozen columns' },
  colourRules: { vi: 'Tô màu theo công thức có dấu “;”', en: 'Conditional colours by formulas with “;”' },
  template: { vi: 'Trang tạo theo mẫu có mọi thứ, trừ bảo vệ', en: 'A tab made from another takes all but protections' },
  tabs: { vi: 'Tìm trang theo tên, theo số hiệu; không hai trang một tên', en: 'Tabs are found by name and id; no two of one name' },
  rowsWithProtection: { vi: 'Bảo vệ đi theo dòng khi chèn, xóa', en: 'Protections move with rows' },
  protections: { vi: 'Bảo vệ nói đúng loại, chỗ, mô tả; dời và gỡ được', en: 'Protections tell kind, place and description' },
  protectionEditors: { vi: 'Bỏ người khỏi bảo vệ thì chỉ còn chủ tệp và người làm', en: 'Removing editors leaves the owner and the acting person' },
  charts: { vi: 'Biểu đồ trong trang: thêm, biết tên, gỡ', en: 'Charts of a tab: added, known by title, removed' },
  metadata: { vi: 'Ghi chú ẩn của tệp chứa 8.000 ký tự', en: 'Metadata holds 8,000 characters' },
  properties: { vi: 'Thuộc tính của tệp: ghi, đọc, xóa, quá 9 KB thì từ chối', en: 'Properties: written, read, removed; over 9 KB refused' },
  cache: { vi: 'Bộ nhớ tạm: ghi, đọc, quá 100 KB thì từ chối', en: 'Cache: written, read; over 100 KB refused' },
  lock: { vi: 'Một lần chạy khóa hai lần vẫn được', en: 'A run may take its lock twice' },
  zones: { vi: 'Ngày viết và đọc đúng múi giờ', en: 'Days are written and read in the given zone' },
  digests: { vi: 'Dấu SHA-256 là số có dấu', en: 'SHA-256 as signed bytes' },
  base64: { vi: '300.000 byte qua base64 về đủ', en: '300,000 bytes through base64 and back' },
  gzip: { vi: 'Nén rồi giải nén về đủ', en: 'gzip and back' },
  pictures: { vi: 'Biểu đồ thành ảnh PNG 1200 × 600', en: 'A chart becomes a PNG of 1200 × 600' },
}; // prettier-ignore

/** What a probe asks. */
export function probeName(name: string, language: Language): string {
  return PROBE_NAMES[name]?.[language] ?? name;
}

/** For the tests: both languages, every probe. */
export const SELF_CHECK_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
export const PROBE_TEXTS = PROBE_NAMES;
