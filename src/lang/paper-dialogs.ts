import type { Language } from './findings';
import { EXEMPLAR_PAPER_TEXTS } from './paper-dialogs-exemplars';

/** Titles, questions and answers of the menu `Lập văn bản`. `{name}` is filled by `sayPaperDialog`. */
const TEXTS = {
  ...EXEMPLAR_PAPER_TEXTS,
  made: {
    vi: 'Đã lập: {kind}, năm {year}, lần {version}. Đọc lại trước khi trình ký; số và ngày để trống cho văn thư.',
    en: 'Made: {kind}, {year}, version {version}. Read it before it is signed; number and day are left to the clerk.',
  },
  unchanged: {
    vi: '{kind}, năm {year}: nội dung không đổi từ lần lập {version} ({time}). Đây là bản đó.',
    en: '{kind}, {year}: nothing changed since version {version} ({time}). Here it is.',
  },
  notReachable: {
    vi: 'Nội dung không đổi từ lần lập {version} ({time}), nhưng tài khoản này không mở được tệp đó (có thể do người khác lập). Lập một bản mới?',
    en: 'Nothing changed since version {version} ({time}), but this account cannot open that file (somebody else may have made it). Make a new one?',
  },
  openDoc: { vi: 'Mở văn bản (Google Tài liệu)', en: 'Open the paper (Google Docs)' },
  openDocx: { vi: 'Tải tệp Word (.docx) đúng thể thức', en: 'The Word file (.docx), exact layout' },
  notShared: {
    vi: 'Không chia sẻ được cho: {emails}. Hãy chia sẻ thư mục báo cáo bằng tay.',
    en: 'Could not share with: {emails}. Share the report folder by hand.',
  },
  askYear: {
    vi: 'Năm nào? Gõ bốn chữ số; để trống là {year}.',
    en: 'Which year? Type four digits; empty means {year}.',
  },
  askDay: {
    vi: 'Tên cơ quan, người ký và căn cứ in theo ngày nào? Để trống là hôm nay, {day}.',
    en: 'Agency, signer and legal basis as of which day? Empty means today, {day}.',
  },
  askOne: {
    vi: '{question}\n\n{list}\n\nGõ số thứ tự (1-{count}).',
    en: '{question}\n\n{list}\n\nType the number (1-{count}).',
  },
  noSuchChoice: {
    vi: '“{typed}” không phải một số thứ tự từ 1 đến {count}. Chạy lại lệnh và gõ một số trong danh sách.',
    en: '“{typed}” is no number from 1 to {count}. Run the command again and type a number of the list.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type PaperText = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const PAPER_DIALOG_TEXTS: Readonly<Record<PaperText, Readonly<Record<Language, string>>>> = TEXTS;

/** A text of the dialogs about papers with its gaps filled, in one pass. */
export function sayPaperDialog(
  key: PaperText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
