import type { Language } from './findings';

/** What `Trợ giúp` says. */
export interface HelpText {
  /** Every role with its three sentences. */
  readonly roles: readonly { readonly role: string; readonly sentences: readonly [string, string, string] }[];
  readonly whenWrongTitle: string;
  readonly whenWrong: readonly string[];
  /** `{version}` is filled by the page. */
  readonly version: string;
}

/** Tabs keep their Vietnamese names in both languages. */
export const HELP: Readonly<Record<Language, HelpText>> = {
  vi: {
    roles: [
      {
        role: 'Đơn vị',
        sentences: [
          'Mỗi điển hình ghi một dòng ở trang của đơn vị mình.',
          'Bấm “Kiểm tra trang này”, rồi sửa theo cột “Kiểm tra”.',
          'Hết lỗi thì đánh dấu ô “Gửi đăng ký” ở dòng 2.',
        ],
      },
      {
        role: 'Văn phòng',
        sentences: [
          '“Tổng hợp lại” kiểm tra mọi trang và tính số liệu; trang “Lỗi cần sửa” chỉ đến từng ô.',
          'Ghi phiếu và quyết định ở “Bình xét”, khen thưởng và việc theo dõi ở các trang sau đó.',
          '“Lập báo cáo năm…” cho một tệp Word đúng thể thức, kèm phiếu rà soát.',
        ],
      },
      {
        role: 'Lãnh đạo',
        sentences: [
          'Mở trang “Tổng quan”, không cần chạy lệnh nào.',
          'Trang nói chỉ tiêu nào đã đạt, việc nào chờ quyết định, đơn vị nào chưa đăng ký.',
          'Ngày còn lại đến mốc tự thay đổi theo hôm nay.',
        ],
      },
      {
        role: 'Hội đồng',
        sentences: [
          'Xem đăng ký của mọi đơn vị ở “Tổng hợp”.',
          'Bỏ phiếu tại phiên họp; Văn phòng ghi kết quả vào “Bình xét”.',
          'Tỷ lệ và kết quả do tiện ích tính theo “Cấu hình”.',
        ],
      },
    ],
    whenWrongTitle: 'Khi có trục trặc',
    whenWrong: [
      'Chạy lại lệnh đó: kết quả vẫn thế, ô do người gõ giữ nguyên.',
      'Lỡ tay: bấm Ctrl+Z ngay. Khôi phục cả tệp (Nhật ký phiên bản) là việc của Văn phòng.',
      'Vẫn lỗi: gửi thông báo cho Văn phòng; xem trang “Hướng dẫn”.',
    ],
    version: 'Sổ điển hình tiên tiến, bản {version}',
  },
  en: {
    roles: [
      {
        role: 'Departments',
        sentences: [
          'Write one row for each exemplar in your own tab.',
          'Click “Check this tab” and mend what the column “Kiểm tra” names.',
          'When no error is left, tick the box “Gửi đăng ký” in row 2.',
        ],
      },
      {
        role: 'Office',
        sentences: [
          '“Count again” checks every tab and counts; the tab “Lỗi cần sửa” leads to each cell.',
          'Enter votes and decisions in “Bình xét”, awards and follow-up in the tabs after it.',
          '“Compile annual report…” makes a Word file in the official layout, with a review sheet.',
        ],
      },
      {
        role: 'Leadership',
        sentences: [
          'Open the tab “Tổng quan”; no command is needed.',
          'It says which targets are met, what waits for a decision and who has not registered.',
          'The days left to a milestone follow today’s date.',
        ],
      },
      {
        role: 'Council',
        sentences: [
          'See every department’s registrations in “Tổng hợp”.',
          'Vote at the meeting; the Office enters the result in “Bình xét”.',
          'Shares and results are computed as “Cấu hình” says.',
        ],
      },
    ],
    whenWrongTitle: 'When something is wrong',
    whenWrong: [
      'Run the command again: it ends the same, and what people typed stays.',
      'A slip of the hand: press Ctrl+Z at once. Restoring the whole file is the Office’s task.',
      'Still wrong: send the message to the Office; see the tab “Hướng dẫn”.',
    ],
    version: 'Sổ điển hình tiên tiến, version {version}',
  },
};
