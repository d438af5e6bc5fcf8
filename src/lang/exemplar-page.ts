import { filledIn } from './filled-in';
import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Texts of the panel `Hồ sơ điển hình`. Headings of tabs stay Vietnamese in both languages. */
const TEXTS = {
  title: { vi: 'Hồ sơ điển hình', en: 'Exemplar’s file' },
  search: { vi: 'Tên hoặc mã', en: 'Name or code' },
  searchHint: {
    vi: 'Một phần tên là đủ, không dấu cũng được. Ví dụ: nguyen van; DH-2024-0007; DT-0012.',
    en: 'Part of a name is enough, without marks too: nguyen van; DH-2024-0007; DT-0012.',
  },
  find: { vi: 'Tìm', en: 'Find' },
  finding: { vi: 'Đang tìm…', en: 'Looking…' },
  found: { vi: 'Tìm thấy {count} điển hình', en: '{count} exemplars found' },
  more: {
    vi: '… và {count} điển hình khác: gõ thêm chữ của tên.',
    en: '… and {count} more: type more of the name.',
  },
  nobody: {
    vi: 'Không có điển hình nào mà tên hoặc mã chứa “{query}”. Gõ ít chữ hơn.',
    en: 'No exemplar’s name or code holds “{query}”. Type less of it.',
  },
  none: { vi: 'Chưa có.', en: 'None yet.' },
  part: { vi: '{title} ({count})', en: '{title} ({count})' },
  goToRow: { vi: 'Xem dòng', en: 'See the row' },
  add: { vi: 'Thêm', en: 'Add' },
  addTo: { vi: 'Thêm vào {title}', en: 'Add to {title}' },
  saveRow: { vi: 'Ghi vào sổ', en: 'Write it' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  saving: { vi: 'Đang ghi…', en: 'Writing…' },
  added: { vi: 'Đã ghi một dòng vào “{title}”.', en: 'One row was written to “{title}”.' },
  alreadyThere: {
    vi: 'Không ghi thêm: “{title}” đã có một dòng giống hệt. Nếu là lần khác, sửa ngày hoặc nội dung rồi ghi lại.',
    en: 'Nothing was written: “{title}” has a row exactly alike. If you mean another time, change its day or its words.',
  },
  notChosen: { vi: '(chưa chọn)', en: '(not chosen)' },
  required: { vi: '{heading} *', en: '{heading} *' },
  print: { vi: 'Lập trang để in', en: 'Make the page to print' },
  printing: { vi: 'Đang lập trang…', en: 'Making the page…' },
  otherExemplar: { vi: 'Tìm điển hình khác', en: 'Find another one' },
  refusedStart: { vi: 'Không mở được phần này', en: 'This panel cannot be used' },
  gone: {
    vi: 'Điển hình này không còn trong sổ: có người vừa xóa hoặc đổi mã. Tìm lại theo tên.',
    en: 'This exemplar is not in the book any more: somebody deleted it or changed its code. Look for the name again.',
  },
  codeMissing: {
    vi: '“{name}” chưa có mã đăng ký nên chưa ghi được dòng theo dõi. Đơn vị gửi đăng ký và Văn phòng tổng hợp lại thì có mã.',
    en: '“{name}” has no code yet, so nothing can be followed up. It gets one when the registration is sent and counted.',
  },
  fieldMissing: {
    vi: '“{heading}” còn trống. Điền ô đó rồi bấm “Ghi vào sổ”.',
    en: '“{heading}” is empty. Fill it in, then press “Write it”.',
  },
  dateWrong: {
    vi: '“{heading}”: “{value}” không phải ngày có thật. Chọn lại ngày trong lịch, hoặc gõ ngày/tháng/năm.',
    en: '“{heading}”: “{value}” is no day. Choose it in the calendar, or type day/month/year.',
  },
  dateOrder: {
    vi: '“Ngày kiểm tra tiếp theo” phải sau “Ngày”. Sửa một trong hai ngày.',
    en: '“Ngày kiểm tra tiếp theo” must be later than “Ngày”. Change one of the two.',
  },
  wordsMissing: {
    vi: 'Chưa ghi nội dung nào ngoài ngày. Điền ít nhất một ô.',
    en: 'Nothing is filled in but the day. Fill in at least one field.',
  },
  choiceWrong: {
    vi: '“{heading}”: “{value}” không có trong danh sách. Chọn một mục trong danh sách của ô đó.',
    en: '“{heading}”: “{value}” is not in the list. Choose one of that field’s list.',
  },
  tabMissing: {
    vi: 'Sổ chưa có trang “{tab}”. Chạy “Thiết lập sổ…” rồi ghi lại.',
    en: 'The book has no tab “{tab}”. Run “Set up the book…” and write it again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type ExemplarPageText = keyof typeof TEXTS;

/** Every text of the panel in one language. */
export function exemplarPageTexts(language: Language): Readonly<Record<ExemplarPageText, string>> {
  return inLanguage(TEXTS, language);
}

/** One text with its gaps filled, for what the server says. */
export function fillExemplarPage(
  key: ExemplarPageText,
  language: Language,
  details: Readonly<Record<string, string | number>>,
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const EXEMPLAR_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
