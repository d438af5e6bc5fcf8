import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Every text of the page `Mẫu văn bản…`; `{name}` is filled in by the page. */
const TEXTS = {
  title: { vi: 'Mẫu văn bản của cơ quan', en: 'Templates of papers' },
  intro: {
    vi: 'Mỗi loại văn bản có thể lập theo mẫu Word (.docx) của cơ quan. Trong mẫu, gõ ký hiệu như {ten_co_quan} ở chỗ cần điền. Loại nào không có mẫu thì theo bố cục có sẵn của Nghị định 30/2020/NĐ-CP.',
    en: 'Each kind of paper can be laid out by a Word file (.docx) of the agency’s own. In the file, type markers such as {ten_co_quan} where something is to be filled in. Without a template, the built-in layout of Decree 30/2020 is used.',
  },
  sample: { vi: 'Tải mẫu ví dụ (.docx)', en: 'Download a sample (.docx)' },
  markerList: { vi: 'Tải danh sách ký hiệu', en: 'Download the list of markers' },
  markerFile: { vi: 'Ký hiệu trong mẫu văn bản.txt', en: 'Markers of templates.txt' },
  markersTitle: { vi: 'Xem các ký hiệu', en: 'See the markers' },
  marker: { vi: 'Ký hiệu', en: 'Marker' },
  meaning: { vi: 'Được thay bằng', en: 'Stands for' },
  kind: { vi: 'Loại văn bản', en: 'Kind of paper' },
  layout: { vi: 'Đang dùng', en: 'In use' },
  work: { vi: 'Việc', en: 'Work' },
  builtIn: { vi: 'Bố cục có sẵn', en: 'Built-in layout' },
  kept: {
    vi: '{fileName} ({size} KB) · {keptAt} · {keptBy}',
    en: '{fileName} ({size} KB) · {keptAt} · {keptBy}',
  },
  damaged: {
    vi: '{fileName}: mẫu bị hỏng, đang dùng bố cục có sẵn. Tải lên lại.',
    en: '{fileName}: damaged; the built-in layout is used. Upload it again.',
  },
  choose: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  replace: { vi: 'Thay tệp…', en: 'Replace…' },
  remove: { vi: 'Bỏ mẫu', en: 'Remove' },
  removeSure: { vi: 'Bỏ thật?', en: 'Really remove?' },
  // Each begins with what the button shows: who speaks to the machine says that.
  chooseFor: { vi: 'Chọn tệp… làm mẫu cho {kind}', en: 'Choose a file… for {kind}' },
  replaceFor: { vi: 'Thay tệp… làm mẫu cho {kind}', en: 'Replace… the template of {kind}' },
  removeFor: { vi: 'Bỏ mẫu của {kind}', en: 'Remove the template of {kind}' },
  checkTitle: { vi: '{fileName} – mẫu cho {kind}', en: '{fileName} – template for {kind}' },
  allGood: {
    vi: 'Mẫu dùng được: mọi ký hiệu đều điền được.',
    en: 'The template is good: every marker will be filled in.',
  },
  someFaults: {
    vi: 'Có {count} chỗ cần xem lại. Vẫn giữ mẫu được, nhưng những chỗ này in ra đúng như đã gõ.',
    en: 'Places to look at: {count}. The template can be kept, but these will print as they were typed.',
  },
  noMarkers: {
    vi: 'Không thấy ký hiệu nào điền được: văn bản lập theo mẫu này luôn giống hệt mẫu. Xem danh sách ký hiệu.',
    en: 'No marker was found that can be filled in: every paper would be exactly this file. See the list of markers.',
  },
  noContent: {
    vi: 'Mẫu không có {noi_dung}, {muc:…} hay {bang:…} nên văn bản sẽ không có nội dung và số liệu.',
    en: 'There is no {noi_dung}, {muc:…} or {bang:…}: papers would have neither text nor figures.',
  },
  foundTitle: { vi: 'Ký hiệu điền được', en: 'Markers that will be filled in' },
  times: { vi: '{marker} × {times}', en: '{marker} × {times}' },
  faultWhat: { vi: 'Vấn đề', en: 'What is wrong' },
  faultWhere: { vi: 'Ở đâu', en: 'Where' },
  faultAround: { vi: 'Đoạn văn', en: 'Text around it' },
  keep: { vi: 'Giữ mẫu này', en: 'Keep this template' },
  back: { vi: 'Quay lại', en: 'Back' },
  close: { vi: 'Đóng', en: 'Close' },
  starting: { vi: 'Đang mở sổ…', en: 'Opening the book…' },
  checking: { vi: 'Đang kiểm tra {fileName}…', en: 'Checking {fileName}…' },
  keeping: { vi: 'Đang giữ mẫu…', en: 'Keeping the template…' },
  removing: { vi: 'Đang bỏ mẫu…', en: 'Removing the template…' },
  fetching: { vi: 'Đang lấy tệp…', en: 'Fetching the file…' },
  keptNow: {
    vi: 'Đã giữ mẫu cho {kind}. Lần lập văn bản tới sẽ theo mẫu này.',
    en: 'The template for {kind} is kept. The next paper will be laid out by it.',
  },
  removedNow: {
    vi: 'Đã bỏ mẫu; {kind} trở lại bố cục có sẵn.',
    en: 'Removed; {kind} has the built-in layout again.',
  },
  tooLarge: {
    vi: 'Tệp lớn hơn 1 MB nên không giữ trong sổ được. Bỏ bớt hoặc nén ảnh trong Word, lưu lại rồi chọn lại.',
    en: 'The file is larger than 1 MB and cannot be kept in the book. Remove or compress its pictures in Word and choose it again.',
  },
  refused: {
    vi: 'Không nhận được tệp này; mẫu đang dùng giữ nguyên.',
    en: 'The file was refused; what is in use stays.',
  },
  refusedStart: { vi: 'Không mở được trang này.', en: 'This page cannot be opened.' },
  failed: {
    vi: 'Có trục trặc, công việc dừng giữa chừng. Đóng hộp này, mở lại “Mẫu văn bản…” và xem mẫu đang dùng. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something stopped the work. Close this box, open “Templates of papers…” again and look at what is in use. If it fails again, send this to the maintainer: {code}',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type TemplatePageText = keyof typeof TEXTS;

/** Every text of the page in one language. */
export function templatePageTexts(language: Language): Readonly<Record<TemplatePageText, string>> {
  return inLanguage(TEXTS, language);
}

/** Every key, for the test that both languages fill the same gaps. */
export const TEMPLATE_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
