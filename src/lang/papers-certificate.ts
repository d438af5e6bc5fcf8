import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Blanks that the clerk fills in by hand. */
const BLANK = '……';

/** The words of a Giấy khen (domain.md 2.4). */
export const CERTIFICATE = {
  kindWord: 'Giấy khen',
  given: 'Tặng',
  heading: 'GIẤY KHEN',
  ofCollective: (agency: string): string => agency,
  post: (position: string, department: string): string =>
    [position, department].filter((part) => part !== '').join(', '),
  achievement: (field: string, year: number): string => `Đã có thành tích trong ${field} năm ${year}`,
  achievementOther: (year: number): string =>
    `Đã có thành tích trong xây dựng điển hình tiên tiến năm ${year}`,
  decision: (number: string, day: string): string => `Quyết định số ${number} ${day}`,
  blankNumber: (agencyCode: string): string => `${BLANK}/QĐ-${agencyCode}`,
  blankDay: (year: number | string): string => `ngày ${BLANK} tháng ${BLANK} năm ${year}`,
  placeDate: (place: string, day: string): string => `${place}, ${day}`,
  draft: 'BẢN XEM TRƯỚC: khung và chữ in sẵn chỉ để hình dung, không dùng để trao',
  title: (year: number): string => `Giấy khen năm ${year}`,
} as const;

/** The label of `Nguồn số liệu`. */
export const CERTIFICATE_FIGURE = { recipients: 'Số giấy khen' } as const;

/** What is said to the person. `{name}` is filled in. */
const TEXTS = {
  form: { vi: 'In bản nào?', en: 'Which form?' },
  stock: {
    vi: 'Bản in lên phôi: chỉ có chữ, đặt theo “Vị trí chữ giấy khen (mm)” ở Cấu hình',
    en: 'For the pre-printed stock: text only, placed by “Vị trí chữ giấy khen (mm)” of Cấu hình',
  },
  draft: {
    vi: 'Bản xem trước: có khung, quốc hiệu, cả trường hợp mới đề nghị',
    en: 'Draft to look at: with frame and national title, proposals too',
  },
  howToPrint: {
    vi: 'In thử một trang ra giấy thường khổ {size} mm, đúng 100% (không co giãn), ướm lên phôi rồi mới in thật. In từ tệp Word.',
    en: 'Print one page on plain paper of {size} mm at 100% (no scaling) and hold it against the stock first. Print from the Word file.',
  },
  'left-proposed': {
    vi: 'Không in {count} trường hợp mới đề nghị (Khen thưởng, dòng {rows}).',
    en: 'Not printed: {count} that are only proposed (Khen thưởng, rows {rows}).',
  },
  'left-unknown': {
    vi: 'Không in {count} dòng Giấy khen có mã không ứng với một đăng ký (Khen thưởng, dòng {rows}).',
    en: 'Not printed: {count} rows whose code is of no registration (Khen thưởng, rows {rows}).',
  },
  'left-others': {
    vi: 'Không in {count} giấy khen do nơi khác quyết định (Khen thưởng, dòng {rows}): “Cơ quan quyết định” không phải {agency}.',
    en: 'Not printed: {count} decided by somebody else (Khen thưởng, rows {rows}): “Cơ quan quyết định” is not {agency}.',
  },
  'without-decision': {
    vi: '{count} giấy khen chưa đủ số, ngày quyết định nên để chấm (Khen thưởng, dòng {rows}).',
    en: '{count} lack number or day of the decision and have dots (Khen thưởng, rows {rows}).',
  },
  smaller: {
    vi: '{count} giấy khen có chữ phải thu nhỏ cho vừa chỗ: {names}.',
    en: '{count} certificates have text set smaller to fit: {names}.',
  },
  cut: {
    vi: 'Chữ quá dài, bị cắt dù đã thu nhỏ: {names}. Rút gọn, hoặc nới chỗ ở “Vị trí chữ giấy khen (mm)”.',
    en: 'Too long and cut even at the smallest size: {names}. Shorten it, or give it more room in “Vị trí chữ giấy khen (mm)”.',
  },
  size: {
    vi: 'Cấu hình: không hiểu “Khổ giấy khen (mm)”; đang dùng 297 x 210.',
    en: 'Cấu hình: “Khổ giấy khen (mm)” is not understood; 297 x 210 is used.',
  },
  places: {
    vi: 'Cấu hình, “Vị trí chữ giấy khen (mm)”: có dòng không dùng được ({list}), đang thay bằng vị trí mặc định. Xem Lỗi cần sửa.',
    en: 'Cấu hình, “Vị trí chữ giấy khen (mm)”: some lines cannot be used ({list}) and the usual places stand instead. See Lỗi cần sửa.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CertificateWords = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const CERTIFICATE_TEXTS: Readonly<Record<CertificateWords, Readonly<Record<Language, string>>>> =
  TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayOfCertificates(
  key: CertificateWords,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
