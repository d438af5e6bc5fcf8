import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Sentences of news for the portal, always Vietnamese. They state what the book holds and no cause. */
export const ARTICLE = {
  headlineNone: (agency: string, year: number): string =>
    `${agency}: tình hình đăng ký điển hình tiên tiến năm ${year}`,
  headline: (agency: string, count: string, year: number): string =>
    `${agency}: ${count} trường hợp được công nhận điển hình tiên tiến năm ${year}`,
  leadNothing: (agency: string, year: number, asOf: string): string =>
    `Tính đến ngày ${asOf}, ${agency} chưa có đăng ký điển hình tiên tiến năm ${year}.`,
  leadRegistered: (agency: string, total: string, kinds: string, year: number, asOf: string): string =>
    `Tính đến ngày ${asOf}, ${agency} có ${total} đăng ký điển hình tiên tiến năm ${year} (${kinds})`,
  leadNone: 'chưa có trường hợp được công nhận.',
  leadRecognised: (count: string, kinds: string, comparison: string): string =>
    `trong đó ${count} trường hợp được công nhận (${kinds})${comparison === '' ? '' : `, ${comparison}`}.`,
  awaiting: (count: string): string =>
    `Ngoài ra, ${count} trường hợp đã được bình xét đạt và đang chờ quyết định.`,
  fieldsTitle: 'Kết quả theo lĩnh vực',
  inField: (field: string, kinds: string): string => `Trong ${field}: ${kinds}`,
  inFieldNone: (field: string): string => `Trong ${field}: chưa có trường hợp được công nhận`,
  listTitle: 'Danh sách được công nhận',
  field: (name: string): string => `lĩnh vực ${name}`,
  decision: (number: string, date: string): string => `Quyết định số ${number} ngày ${date}`,
  awardsTitle: 'Khen thưởng',
  award: (award: string, kinds: string): string => `${award}: ${kinds}`,
  followTitle: 'Bồi dưỡng, nhân rộng, tuyên truyền',
  follow: (year: number, parts: string): string => `Trong năm ${year}, sổ theo dõi ghi nhận ${parts}.`,
  nurture: (count: string): string => `${count} lượt bồi dưỡng, hỗ trợ`,
  replication: (count: string): string => `${count} lượt nhân rộng`,
  publicity: (count: string): string => `${count} lượt tuyên truyền`,
  honours: (count: string): string => `${count} lượt tôn vinh`,
  closing: (asOf: string): string =>
    `Số liệu tổng hợp từ sổ theo dõi điển hình tiên tiến của cơ quan, tính đến ngày ${asOf}.`,

  oneHeadline: (name: string): string => `${name}: điển hình tiên tiến được công nhận`,
  oneHeadlineRegistered: (name: string): string => `${name}: đăng ký phấn đấu điển hình tiên tiến`,
  oneLead: (who: string, agency: string, years: string): string =>
    `${who} (${agency}) được công nhận là điển hình tiên tiến ${years}.`,
  oneLeadRegistered: (who: string, agency: string, years: string): string =>
    `${who} (${agency}) đăng ký phấn đấu điển hình tiên tiến ${years}.`,
  years: (years: string): string => `năm ${years}`,
  contentTitle: 'Nội dung và kết quả',
  ofYear: (year: number, field: string): string => `Năm ${year}, trong ${field}`,
  content: (text: string): string => `Nội dung: ${text}`,
  model: (text: string): string => `Mô hình, cách làm: ${text}`,
  results: (text: string): string => `Kết quả: ${text}`,
  oneAwards: (count: string): string => `Được ghi nhận ${count} lượt khen thưởng:`,
  oneFollow: (parts: string): string => `Sổ theo dõi ghi nhận ${parts}.`,
} as const;

/** Labels of the figures of news in `Nguồn số liệu`. */
export const ARTICLE_LABEL = {
  awards: (name: string): string => `Khen thưởng của ${name}`,
  follow: (what: string, whose: string): string => `${what}, ${whose}`,
  ofYear: (year: number): string => `năm ${year}`,
  given: (award: string): string => `Đã khen thưởng, ${award}`,
} as const;

/** Texts of the command `Tin bài…`. `{name}` is filled by `sayArticle`. */
const TEXTS = {
  title: { vi: 'Tin bài', en: 'News' },
  which: { vi: 'Tin bài về:', en: 'News about:' },
  ofYear: { vi: 'Kết quả của một năm', en: 'The results of a year' },
  ofExemplar: { vi: 'Một điển hình', en: 'One exemplar' },
  nobody: {
    vi: 'Không có điển hình nào mà tên hoặc mã chứa “{query}”, có đăng ký đã gửi và không còn lỗi. Gõ ít chữ hơn, hoặc xem trang Tổng hợp.',
    en: 'No exemplar with a sent registration without errors has a name or code that holds “{query}”. Type less of it, or see the tab Tổng hợp.',
  },
  made: {
    vi: 'Tin bài đã lưu cạnh các báo cáo, thành hai tệp. Đọc lại, xin ý kiến người duyệt và người được nêu tên trước khi đăng.',
    en: 'The news is stored beside the reports, as two files. Read it, and ask whoever approves and who is named before it is published.',
  },
  plain: { vi: 'Văn bản thường', en: 'Plain text' },
  html: { vi: 'Mã HTML cho cổng thông tin', en: 'HTML for the portal' },
  copyPlain: { vi: 'Sao chép văn bản', en: 'Copy the text' },
  copyHtml: { vi: 'Sao chép HTML', en: 'Copy the HTML' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  notCopied: {
    vi: 'Trình duyệt không cho sao chép. Nội dung đã được chọn: nhấn Ctrl+C.',
    en: 'The browser did not copy. The text is selected: press Ctrl+C.',
  },
  openPlain: { vi: 'Tệp .txt', en: 'The .txt file' },
  openHtml: { vi: 'Tệp .html', en: 'The .html file' },
  notShared: {
    vi: 'Không chia sẻ được cho: {emails}. Hãy chia sẻ thư mục báo cáo bằng tay.',
    en: 'Could not share with: {emails}. Share the report folder by hand.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ArticleText = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const ARTICLE_TEXTS: Readonly<Record<ArticleText, Readonly<Record<Language, string>>>> = TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayArticle(
  key: ArticleText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
