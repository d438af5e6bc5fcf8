import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** What one role does with the book, in the order in which it is done. */
export interface HelpScreen {
  readonly role: string;
  /** One sentence: what the role is there for. */
  readonly does: string;
  readonly steps: readonly HelpStep[];
}

/** One thing to do, and the item of the menu that does it. */
export type HelpStep = readonly [what: string, menu?: string];

type Role = 'department' | 'office' | 'leadership' | 'council';

/** One screen a role. Tabs and boxes keep their Vietnamese names in both languages. */
export const HELP: Readonly<Record<Language, Readonly<Record<Role, HelpScreen>>>> = {
  vi: {
    department: {
      role: 'Đơn vị',
      does: 'Ghi điển hình của đơn vị mình, cuối năm nộp kết quả.',
      steps: [
        ['Mở trang mang tên đơn vị, rồi mở khung nhập từng dòng.', 'Đơn vị ▸ Đăng ký của đơn vị…'],
        ['Mỗi điển hình một dòng. Sửa theo cột “Kiểm tra”: ✖ phải sửa, ⚠ nên xem lại.'],
        ['Hết lỗi thì đánh dấu ô “Gửi đăng ký” ở dòng 2: dấu đó là việc gửi.', 'Đơn vị ▸ Gửi đăng ký…'],
        ['Dòng “Bị trả lại”: đọc “Ý kiến Văn phòng”, sửa rồi gửi lại.'],
        ['Cuối năm điền kết quả, minh chứng, rồi đánh dấu “Gửi kết quả”.', 'Đơn vị ▸ Gửi kết quả…'],
      ],
    },
    office: {
      role: 'Văn phòng',
      does: 'Giữ sổ, ghi bình xét và quyết định, lập báo cáo.',
      steps: [
        [
          'Xem đơn vị nào chậm; tiếp nhận, trả lại kèm lý do, đôn đốc.',
          'Văn phòng ▸ Công việc của Văn phòng…',
        ],
        ['Kiểm tra mọi trang; trang “Lỗi cần sửa” chỉ đến từng ô.', 'Văn phòng ▸ Tổng hợp lại'],
        ['Lập danh sách, ghi phiếu ở “Bình xét”, ghi quyết định, công bố.', 'Văn phòng ▸ Công bố kết quả…'],
        ['Tìm một điển hình, ghi bồi dưỡng, nhân rộng, tuyên truyền.', 'Văn phòng ▸ Hồ sơ điển hình…'],
        ['Lập báo cáo đúng thể thức, kèm phiếu rà soát.', 'Lập văn bản ▸ Lập báo cáo năm…'],
        ['Lỡ tay thì hoàn tác; mất trang thì phục hồi bản lưu.', 'Văn phòng ▸ Hoàn tác thao tác cuối…'],
        ['Tiêu đề, cột, dòng, mã thấy lạ: xem chỗ hỏng, sửa chỗ sửa được.', 'Quản trị ▸ Kiểm tra sổ…'],
      ],
    },
    leadership: {
      role: 'Lãnh đạo',
      does: 'Theo dõi và quyết định; chỉ xem, không cần chạy lệnh nào.',
      steps: [
        [
          'Mở trang “Tổng quan”: chỉ tiêu nào đã đạt, đơn vị nào chưa gửi, việc gì sắp đến.',
          'Mở trang Tổng quan',
        ],
        ['Bấm vào một con số để đến các dòng làm nên con số đó.'],
        ['Trang “Tiến độ” cho biết mốc nào sắp đến, mốc nào đã quá.'],
        ['Báo cáo đã lập ở trang “Báo cáo”; bản “Mới nhất” khớp với số liệu hiện có.'],
      ],
    },
    council: {
      role: 'Hội đồng',
      does: 'Xét và bỏ phiếu; Văn phòng ghi kết quả vào sổ.',
      steps: [
        ['Xem đăng ký của mọi đơn vị ở trang “Tổng hợp”.'],
        ['Đối chiếu với trang “Tiêu chí” theo lĩnh vực và đối tượng.'],
        ['Bỏ phiếu tại phiên họp; ai không biểu quyết thì báo Văn phòng ghi tên.'],
        ['Tỷ lệ và kết quả ở trang “Bình xét” do tiện ích tính theo “Cấu hình”.'],
      ],
    },
  },
  en: {
    department: {
      role: 'Department',
      does: 'Enter your own exemplars; hand in their results at the end of the year.',
      steps: [
        [
          'Open your department’s tab, then the panel for one row after another.',
          'Department ▸ Registrations of the department…',
        ],
        ['One row an exemplar. Mend what “Kiểm tra” names: ✖ must be mended, ⚠ looked at.'],
        [
          'When no error is left, tick “Gửi đăng ký” in row 2: the tick is the sending.',
          'Department ▸ Send registrations…',
        ],
        ['A row “Bị trả lại”: read “Ý kiến Văn phòng”, mend it, send it again.'],
        [
          'At the end of the year fill in results and evidence, then tick “Gửi kết quả”.',
          'Department ▸ Send results…',
        ],
      ],
    },
    office: {
      role: 'Office',
      does: 'Keep the book, enter review and decisions, make the reports.',
      steps: [
        ['See who is late; accept, return with a reason, remind.', 'Office ▸ The Office’s work…'],
        ['Check every tab; “Lỗi cần sửa” leads to each cell.', 'Office ▸ Count again'],
        ['List, enter votes in “Bình xét”, enter decisions, publish.', 'Office ▸ Publish the results…'],
        ['Find an exemplar; enter check-ups, replication, publicity.', 'Office ▸ Exemplar’s file…'],
        ['Make the report in the official layout.', 'Compile papers ▸ Compile annual report…'],
        ['Take a slip back; restore a lost tab from a snapshot.', 'Office ▸ Undo the last action…'],
        [
          'Headings, columns, rows or codes look odd: see what is damaged, mend what can be mended.',
          'Administration ▸ Check the book…',
        ],
      ],
    },
    leadership: {
      role: 'Leadership',
      does: 'Watch and decide; you only look, no command is needed.',
      steps: [
        ['Open “Tổng quan”: which targets are met, who has not sent, what comes next.', 'Open the dashboard'],
        ['Click a figure to get to the rows behind it.'],
        ['“Tiến độ” says which milestones come and which have passed.'],
        ['Reports are in “Báo cáo”; the one called “Mới nhất” agrees with today’s figures.'],
      ],
    },
    council: {
      role: 'Council',
      does: 'Review and vote; the Office enters the result.',
      steps: [
        ['See every department’s registrations in “Tổng hợp”.'],
        ['Compare with “Tiêu chí” by field and kind.'],
        ['Vote at the meeting; tell the Office who stands aside.'],
        ['Shares and results in “Bình xét” are computed as “Cấu hình” says.'],
      ],
    },
  },
};

const TEXTS = {
  title: { vi: 'Trợ giúp', en: 'Help' },
  whoseWork: { vi: 'Việc của ai', en: 'Whose work' },
  menuPath: { vi: 'Trình đơn: {path}', en: 'Menu: {path}' },
  whenWrong: { vi: 'Khi có trục trặc', en: 'When something is wrong' },
  wrong1: {
    vi: 'Chạy lại lệnh đó: kết quả vẫn thế, ô do người gõ giữ nguyên.',
    en: 'Run the command again: it ends the same, and what people typed stays.',
  },
  wrong2: {
    vi: 'Lỡ tay: bấm Ctrl+Z ngay. Khôi phục cả tệp (Nhật ký phiên bản) là việc của Văn phòng.',
    en: 'A slip of the hand: press Ctrl+Z at once. Restoring the whole file is the Office’s task.',
  },
  wrong3: {
    vi: 'Vẫn lỗi: lấy thông tin dưới đây gửi Văn phòng hoặc người phụ trách. Trong đó không có tên người, địa chỉ hay nội dung đăng ký.',
    en: 'Still wrong: send what is below to the Office or the maintainer. It holds no name, no address and no content.',
  },
  diagnose: { vi: 'Lấy thông tin chẩn đoán', en: 'Get the diagnostics' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép. Dán vào thư gửi đi.', en: 'Copied. Paste it into your message.' },
  copyByHand: {
    vi: 'Trình duyệt không cho chép tự động: chữ đã được chọn, bấm Ctrl+C.',
    en: 'The browser does not allow it: the text is selected, press Ctrl+C.',
  },
  diagnostics: { vi: 'Thông tin chẩn đoán', en: 'Diagnostics' },
  moreInGuide: { vi: 'Hướng dẫn đầy đủ ở trang “Hướng dẫn”.', en: 'The tab “Hướng dẫn” says more.' },
  version: { vi: 'Sổ điển hình tiên tiến, bản {version}', en: 'Sổ điển hình tiên tiến, version {version}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type HelpPageText = keyof typeof TEXTS;

/** Every text of the panel in one language. */
export function helpPageTexts(language: Language): Readonly<Record<HelpPageText, string>> {
  return inLanguage(TEXTS, language);
}

/** Every key, for the test that both languages fill the same gaps. */
export const HELP_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
