import { filledIn } from './filled-in';
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
  midTermTitle: { vi: 'Báo cáo sơ kết', en: 'Mid-term report' },
  finalTitle: { vi: 'Báo cáo tổng kết', en: 'Final report' },
  askAsOf: {
    vi: 'Số liệu tính đến ngày nào? Để trống là {day}. Bấm OK là lập báo cáo.',
    en: 'Figures as of which day? Empty means {day}. OK makes the report.',
  },
  askOne: {
    vi: '{question}\n\n{list}\n\nGõ số thứ tự (1-{count}).',
    en: '{question}\n\n{list}\n\nType the number (1-{count}).',
  },
  ownPaper: {
    vi: 'Tệp nằm trong Drive của bạn, chưa chia sẻ cho ai; sổ không ghi lần lập của đơn vị.',
    en: 'The file lies in your own Drive, shared with nobody; the book does not list departments’ own papers.',
  },
  decisionTitle: { vi: 'Quyết định công nhận, khen thưởng', en: 'Decision on recognition, commendation' },
  decisionWhich: { vi: 'Lập quyết định nào?', en: 'Which decision?' },
  recognitionWaiting: {
    vi: 'Công nhận điển hình tiên tiến: {count} trường hợp đã bình xét đạt, chờ quyết định',
    en: 'Recognition of exemplars: {count} passed the vote and wait for a decision',
  },
  recognitionAgain: {
    vi: 'Công nhận điển hình tiên tiến: {count} trường hợp của Quyết định {number} ngày {day} (lập lại)',
    en: 'Recognition of exemplars: the {count} of decision {number} of {day} (again)',
  },
  commendationWaiting: {
    vi: 'Khen thưởng thuộc thẩm quyền cơ quan: {count} trường hợp đang đề nghị',
    en: 'Commendation in the agency’s own power: {count} proposed',
  },
  commendationAgain: {
    vi: 'Khen thưởng: {count} trường hợp của Quyết định {number} ngày {day} (lập lại)',
    en: 'Commendation: the {count} of decision {number} of {day} (again)',
  },
  nothingDecided: {
    vi: 'Năm {year} chưa có trường hợp nào để ra quyết định: trang Bình xét chưa có ai đạt, trang Khen thưởng chưa có đề nghị cấp Cơ sở. Ghi phiếu ở trang Bình xét, ghi đề nghị ở trang Khen thưởng rồi chạy lại.',
    en: 'There is nothing to decide on for {year}: nobody in Bình xét has passed and Khen thưởng proposes no award of level Cơ sở. Fill those tabs and run this again.',
  },
  submissionTitle: { vi: 'Tờ trình khen thưởng', en: 'Proposal of commendations' },
  nothingProposed: {
    vi: 'Trang Khen thưởng chưa có đề nghị nào lên cấp trên cho năm {year}. Ghi mỗi đề nghị một dòng (Tình trạng “Đề nghị”, cột Cấp khác “Cơ sở”) rồi chạy lại.',
    en: 'Khen thưởng proposes nothing to a higher level for {year}. Write each proposal in a row (state “Đề nghị”, level other than “Cơ sở”) and run this again.',
  },
  noAddressee: {
    vi: 'Tờ trình chưa có “Kính gửi”: ghi nơi gửi cho loại “{kind}” ở trang Văn bản rồi lập lại.',
    en: 'The proposal has no addressee: write one for “{kind}” in the tab Văn bản and make it again.',
  },
  listTitle: { vi: 'Danh sách', en: 'List' },
  listWhich: { vi: 'Lập danh sách nào?', en: 'Which list?' },
  listAgency: { vi: 'Toàn cơ quan', en: 'The whole agency' },
  listRegistration: { vi: '{whose}: đăng ký ({count})', en: '{whose}: registrations ({count})' },
  listResults: { vi: '{whose}: kết quả ({count})', en: '{whose}: results ({count})' },
  noHead: {
    vi: 'Chưa có tên người ký của {department}: ghi cột “Người phụ trách” ở trang Đơn vị rồi lập lại.',
    en: 'Nobody is named to sign for {department}: fill “Người phụ trách” in the tab Đơn vị and make it again.',
  },
  nothingRegistered: {
    vi: 'Năm {year} chưa có dòng nào đã gửi và không còn lỗi, nên chưa có danh sách để lập.',
    en: 'No row of {year} was sent without an error, so there is no list to make.',
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
  return filledIn(TEXTS[key][language], details);
}
