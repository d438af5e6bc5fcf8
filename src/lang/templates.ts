import type { Language } from './findings';
import { comparisonKey } from './text';

type Said = Readonly<Record<Language, string>>;

/** The papers that may have a template of their own, as `Loại văn bản` of the tab `Văn bản` names them. */
export const TEMPLATE_KINDS = [
  'Báo cáo năm',
  'Báo cáo sơ kết',
  'Báo cáo tổng kết',
  'Quyết định công nhận',
  'Quyết định khen thưởng',
  'Tờ trình khen thưởng',
  'Biên bản họp Hội đồng',
  'Danh sách',
  'Báo cáo thành tích',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** `Báo cáo` names these papers otherwise. */
const OTHER_NAMES: ReadonlyMap<string, TemplateKind> = new Map([
  ['hằng năm', 'Báo cáo năm'],
  ['sơ kết', 'Báo cáo sơ kết'],
  ['tổng kết', 'Báo cáo tổng kết'],
]);

/**
 * The kind of paper that a line of `Báo cáo` names: "Hằng năm", "Danh sách đăng ký: Thanh tra", "Báo cáo thành tích: …".
 * Null for papers that have no template.
 */
export function templateKindOf(paper: string): TemplateKind | null {
  const key = comparisonKey(paper);
  const fitting = TEMPLATE_KINDS.filter((kind) => {
    const own = comparisonKey(kind);
    return key.startsWith(own) && !/^[\p{L}\p{N}]/u.test(key.slice(own.length));
  });
  const longest = fitting.reduce<TemplateKind | null>(
    (best, kind) => (best && best.length >= kind.length ? best : kind),
    null,
  );
  return longest ?? OTHER_NAMES.get(key) ?? null;
}

/** Where in a template something stands. */
export const TEMPLATE_PLACES = {
  body: { vi: 'phần thân', en: 'body' },
  table: { vi: 'trong bảng', en: 'in a table' },
  box: { vi: 'trong khung chữ', en: 'in a text box' },
  header: { vi: 'đầu trang', en: 'page header' },
  footer: { vi: 'chân trang', en: 'page footer' },
  note: { vi: 'chú thích cuối trang', en: 'footnote or endnote' },
  comment: { vi: 'lời bình luận', en: 'comment' },
} as const satisfies Readonly<Record<string, Said>>;

/** What is wrong with a marker, and what to do. `{text}` is what is typed. */
export const TEMPLATE_FAULTS = {
  unknown: {
    vi: '{text}: không có ký hiệu này. Sửa theo danh sách ký hiệu; để nguyên thì văn bản in đúng như đã gõ.',
    en: '{text}: no such marker. Mend it by the list; left as it is, the paper prints it as typed.',
  },
  unclosed: {
    vi: '{text}: thiếu dấu } đóng ký hiệu trong cùng đoạn.',
    en: '{text}: the closing } is missing in this paragraph.',
  },
  unopened: {
    vi: '{text}: thừa dấu }, hoặc thiếu dấu { mở ký hiệu.',
    en: '{text}: a } too many, or the opening { is missing.',
  },
  'not-alone': {
    vi: '{text}: ký hiệu của cả đoạn, cả bảng phải đứng một mình trong đoạn. Xuống dòng (Enter) trước và sau ký hiệu.',
    en: '{text}: a marker of whole paragraphs must be alone in its own. Press Enter before and after it.',
  },
  misplaced: {
    vi: '{text}: không đặt ở đây được. Chuyển vào phần thân văn bản; riêng phụ lục phải ở ngoài bảng.',
    en: '{text}: cannot stand here. Move it into the body; annexes must stand outside tables.',
  },
  twice: {
    vi: '{text}: chỉ đặt được một lần trong mẫu.',
    en: '{text}: may stand only once in a template.',
  },
} as const satisfies Readonly<Record<string, Said>>;

/** Why a file is not kept, and what is said when a paper is made with a template. `{name}` is filled in. */
const TEXTS = {
  'bad-request': {
    vi: 'Trang gửi thiếu tệp hoặc loại văn bản. Đóng hộp này rồi mở lại “Mẫu văn bản…”.',
    en: 'The page sent no file or no kind of paper. Close this box and open “Templates of papers…” again.',
  },
  empty: { vi: 'Tệp trống. Chọn tệp khác.', en: 'The file is empty. Choose another one.' },
  'too-large': {
    vi: 'Tệp lớn hơn 1 MB nên không giữ trong sổ được. Bỏ bớt hoặc nén ảnh trong Word (Picture Format ▸ Compress Pictures), lưu lại rồi chọn lại.',
    en: 'The file is larger than 1 MB and cannot be kept in the book. Remove or compress its pictures in Word, save it and choose it again.',
  },
  'old-format': {
    vi: 'Tệp .doc (Word cũ) hoặc tệp có mật khẩu. Mở bằng Word, lưu lại thành .docx không mật khẩu rồi chọn lại.',
    en: 'A .doc file (old Word) or one with a password. Open it in Word, save it as .docx without a password.',
  },
  'not-docx': {
    vi: 'Tệp này không phải tài liệu Word (.docx). Mở bằng Word hoặc Google Tài liệu, lưu thành .docx rồi chọn lại.',
    en: 'This is no Word document (.docx). Save it as .docx from Word or Google Docs and choose it again.',
  },
  damaged: {
    vi: 'Tệp hỏng, không mở được. Mở bằng Word, lưu lại thành .docx rồi chọn lại.',
    en: 'The file is damaged and cannot be opened. Open it in Word and save it as .docx again.',
  },
  macros: {
    vi: 'Tệp có macro (.docm) nên không được nhận. Trong Word chọn Lưu dưới dạng ▸ Tài liệu Word (.docx) rồi chọn lại.',
    en: 'The file holds macros (.docm) and is refused. In Word, save it as a Word document (.docx).',
  },
  'word-template': {
    vi: 'Tệp là mẫu của Word (.dotx). Mở bằng Word, lưu lại thành Tài liệu Word (.docx) rồi chọn lại.',
    en: 'The file is a template of Word’s own (.dotx). Save it as a Word document (.docx).',
  },
  'no-room': {
    vi: 'Các mẫu đang giữ đã gần đầy chỗ (6 MB). Bỏ bớt mẫu không dùng, hoặc nén ảnh trong mẫu, rồi chọn lại.',
    en: 'The templates that are kept fill nearly all the room (6 MB). Remove one, or compress its pictures.',
  },
  'not-kept': {
    vi: 'Hiện không giữ mẫu nào cho “{kind}”, nên không có gì để bỏ. Đóng hộp này rồi mở lại để xem tình trạng mới nhất.',
    en: 'No template is kept for “{kind}”, so there is none to remove. Close this box and open it again.',
  },
  remarkUsed: {
    vi: 'Trình bày theo mẫu của cơ quan: {file}.',
    en: 'Laid out by the agency’s own template: {file}.',
  },
  remarkUnknown: {
    vi: 'Trong mẫu có ký hiệu không điền được, văn bản còn để nguyên: {markers}. Sửa mẫu (Quản trị ▸ Mẫu văn bản…) hoặc sửa trong văn bản trước khi trình ký.',
    en: 'The template has markers that could not be filled and stand in the paper: {markers}. Mend the template (Administration ▸ Templates of papers…) or the paper before it is signed.',
  },
  remarkEmpty: {
    vi: 'Lần này không có nội dung cho: {markers}; chỗ đó trong văn bản để trống.',
    en: 'Nothing to say this time for: {markers}; that place in the paper is empty.',
  },
  remarkDamaged: {
    vi: 'Mẫu đang giữ cho “{kind}” bị hỏng (có người sửa trang “{tab}”), nên dùng bố cục có sẵn. Tải mẫu lên lại ở Quản trị ▸ Mẫu văn bản….',
    en: 'The template kept for “{kind}” is damaged (somebody edited the tab “{tab}”), so the built-in layout was used. Upload it again at Administration ▸ Templates of papers….',
  },
} as const satisfies Readonly<Record<string, Said>>;
export type TemplateText = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const TEMPLATE_TEXTS: Readonly<Record<string, Said>> = {
  ...TEXTS,
  ...TEMPLATE_FAULTS,
  ...TEMPLATE_PLACES,
};

/** A text about templates with its gaps filled, in one pass. */
export function sayTemplates(
  key: TemplateText,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return filled(TEXTS[key][language], details);
}

/** What is wrong with a marker, in words. */
export function sayFault(
  kind: keyof typeof TEMPLATE_FAULTS,
  place: keyof typeof TEMPLATE_PLACES,
  text: string,
  language: Language,
): { what: string; where: string } {
  return { what: filled(TEMPLATE_FAULTS[kind][language], { text }), where: TEMPLATE_PLACES[place][language] };
}

/** Only the gaps of our own texts, which are words: "{text}" inside a filled-in marker stays. */
function filled(text: string, details: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}
