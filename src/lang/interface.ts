import type { Language } from './findings';

/** Texts of menus, dialogs and pages. `{name}` is filled by `say`. */
const INTERFACE = {
  menuOffice: { vi: 'Văn phòng', en: 'Office' },
  menuDepartment: { vi: 'Đơn vị', en: 'Department' },
  menuPapers: { vi: 'Lập văn bản', en: 'Compile papers' },
  menuOverview: { vi: 'Mở trang Tổng quan', en: 'Open the dashboard' },
  menuCheckTab: { vi: 'Kiểm tra trang này', en: 'Check this tab' },
  menuRecount: { vi: 'Tổng hợp lại', en: 'Count again' },
  menuCompile: { vi: 'Lập báo cáo năm…', en: 'Compile annual report…' },
  menuHelp: { vi: 'Trợ giúp', en: 'Help' },
  compileTitle: { vi: 'Lập báo cáo năm', en: 'Compile annual report' },
  compileAskYear: {
    vi: 'Báo cáo của năm nào? Gõ bốn chữ số; để trống là “Năm làm việc” trong trang Cấu hình.',
    en: 'Which year is the report for? Type four digits; empty means “Năm làm việc” of the tab Cấu hình.',
  },
  compileAskDay: {
    vi: 'Tiện ích sẽ kiểm tra mọi trang đơn vị, tính số liệu, ghi các trang tổng hợp và lập báo cáo năm. Không ô nào do người gõ bị sửa.\n\nSố liệu tính đến ngày (để trống là {day}). Bấm OK để lập.',
    en: 'The add-on will check every department tab, count, write the summary tabs and compile the report. No cell that people typed is changed.\n\nFigures as of (empty means {day}). Press OK to compile.',
  },
  compiled: {
    vi: 'Đã lập báo cáo năm {year}, lần {version}.',
    en: 'Report of {year} compiled, version {version}.',
  },
  unchanged: {
    vi: 'Số liệu và lời văn không đổi từ lần lập {version} ({time}). Đây là bản đó.',
    en: 'Nothing changed since version {version} ({time}). Here it is.',
  },
  notReachable: {
    vi: 'Số liệu không đổi từ lần lập {version} ({time}), nhưng tài khoản này không mở được tệp đó (có thể do người khác lập). Lập một bản mới?',
    en: 'Nothing changed since version {version} ({time}), but this account cannot open that file (somebody else may have made it). Compile a new one?',
  },
  openDoc: { vi: 'Mở báo cáo (Google Tài liệu)', en: 'Open the report (Google Docs)' },
  openDocx: { vi: 'Tải tệp Word (.docx) đúng thể thức', en: 'The Word file (.docx), exact layout' },
  openReview: { vi: 'Mở phiếu rà soát số liệu', en: 'Open the review sheet' },
  openFindings: {
    vi: 'Còn {errors} lỗi, {warnings} cảnh báo: xem trang “Lỗi cần sửa”. Dòng có lỗi chưa được tính.',
    en: '{errors} errors and {warnings} warnings are open: see the tab “Lỗi cần sửa”. Rows with errors are not counted.',
  },
  noFindings: { vi: 'Không còn lỗi hay cảnh báo nào.', en: 'No errors or warnings are open.' },
  notShared: {
    vi: 'Không chia sẻ được cho: {emails}. Hãy chia sẻ thư mục báo cáo bằng tay.',
    en: 'Could not share with: {emails}. Share the report folder by hand.',
  },
  unplacedProse: {
    vi: 'Lời văn của mục sau không có chỗ trong báo cáo nên chưa in: {sections}. Sửa cột “Mục” ở trang Nội dung báo cáo.',
    en: 'Text for these sections has no place in the report and was not printed: {sections}. Mend “Mục” in the tab Nội dung báo cáo.',
  },
  unknownNumbers: {
    vi: 'Số trong lời văn không khớp số liệu nào: {numbers}.',
    en: 'Numbers in the text that match no figure: {numbers}.',
  },
  cannot: { vi: 'Chưa làm được, chưa ghi gì vào sổ', en: 'Not done; nothing was written' },
  recounted: {
    vi: 'Đã tổng hợp {rows} dòng của {departments} đơn vị: {errors} lỗi, {warnings} cảnh báo.',
    en: 'Counted {rows} rows of {departments} departments: {errors} errors, {warnings} warnings.',
  },
  checkedTab: {
    vi: 'Trang {tab}: {rows} dòng, {errors} lỗi, {warnings} cảnh báo. Xem cột “Kiểm tra”.',
    en: 'Tab {tab}: {rows} rows, {errors} errors, {warnings} warnings. See the column “Kiểm tra”.',
  },
  notDepartmentTab: {
    vi: 'Trang này không phải trang đăng ký của đơn vị. Mở trang của đơn vị rồi chạy lại.',
    en: 'This is no department’s tab. Open one and run again.',
  },
  unexpected: {
    vi: 'Có trục trặc ngoài dự kiến, công việc dừng giữa chừng. Chạy lại lệnh này: kết quả sẽ như chưa có gì xảy ra. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something unexpected stopped the work. Run the command again: it ends as if nothing had happened. If it fails again, send this to the maintainer: {code}',
  },
  help: {
    vi: 'Sổ điển hình tiên tiến.\n\nĐơn vị: điền trang của mình; cột “Kiểm tra” nói dòng nào thiếu gì.\nVăn phòng: “Tổng hợp lại” để kiểm tra mọi trang; “Lập báo cáo năm…” để có báo cáo.\nLãnh đạo: mở trang “Tổng quan”.',
    en: 'Sổ điển hình tiên tiến.\n\nDepartments: fill your tab; the column “Kiểm tra” says what a row lacks.\nOffice: “Count again” checks every tab; “Compile annual report…” makes the report.\nLeadership: open the tab “Tổng quan”.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type InterfaceText = keyof typeof INTERFACE;

/** Every key, for the test that both languages fill the same names. */
export const INTERFACE_TEXTS: Readonly<Record<InterfaceText, Readonly<Record<Language, string>>>> = INTERFACE;

/** A text of the interface with its gaps filled, in one pass. */
export function say(
  key: InterfaceText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return INTERFACE[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
