import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Texts of menus, dialogs and pages. `{name}` is filled by `say`. */
const INTERFACE = {
  menuOffice: { vi: 'Văn phòng', en: 'Office' },
  menuDepartment: { vi: 'Đơn vị', en: 'Department' },
  menuPapers: { vi: 'Lập văn bản', en: 'Compile papers' },
  menuArticle: { vi: 'Tin bài…', en: 'News…' },
  menuReviewSheet: { vi: 'Phiếu rà soát số liệu…', en: 'Sheet of data to check…' },
  menuCompareReports: { vi: 'So sánh báo cáo…', en: 'Compare reports…' },
  menuOverview: { vi: 'Mở trang Tổng quan', en: 'Open the dashboard' },
  menuDepartmentPanel: { vi: 'Đăng ký của đơn vị…', en: 'Registrations of the department…' },
  menuCheckTab: { vi: 'Kiểm tra trang này', en: 'Check this tab' },
  menuOfficeWork: { vi: 'Công việc của Văn phòng…', en: 'The Office’s work…' },
  menuRecount: { vi: 'Tổng hợp lại', en: 'Count again' },
  menuSend: { vi: 'Gửi đăng ký…', en: 'Send registrations…' },
  menuSendResults: { vi: 'Gửi kết quả…', en: 'Send results…' },
  menuWithdraw: { vi: 'Rút đăng ký…', en: 'Withdraw…' },
  menuAccept: { vi: 'Tiếp nhận…', en: 'Accept…' },
  menuReturn: { vi: 'Trả lại…', en: 'Return…' },
  menuListForReview: { vi: 'Lập danh sách bình xét…', en: 'List for review…' },
  menuEnterDecision: { vi: 'Ghi quyết định…', en: 'Enter the decision…' },
  menuPublish: { vi: 'Công bố kết quả…', en: 'Publish the results…' },
  menuUndo: { vi: 'Hoàn tác thao tác cuối…', en: 'Undo the last action…' },
  menuExemplar: { vi: 'Hồ sơ điển hình…', en: 'Exemplar’s file…' },
  menuCompile: { vi: 'Lập báo cáo năm…', en: 'Compile annual report…' },
  menuMidTerm: { vi: 'Báo cáo sơ kết…', en: 'Mid-term report…' },
  menuFinal: { vi: 'Báo cáo tổng kết…', en: 'Final report…' },
  menuDecision: { vi: 'Quyết định công nhận, khen thưởng…', en: 'Decision on recognition, commendation…' },
  menuSubmission: { vi: 'Tờ trình khen thưởng…', en: 'Proposal of commendations…' },
  menuMinutes: { vi: 'Biên bản họp Hội đồng…', en: 'Minutes of the Council…' },
  menuList: { vi: 'Danh sách…', en: 'List…' },
  menuAchievement: { vi: 'Báo cáo thành tích…', en: 'Achievement report…' },
  menuCertificates: { vi: 'Giấy khen…', en: 'Certificates…' },
  menuRemind: { vi: 'Đôn đốc đơn vị chậm gửi…', en: 'Remind late departments…' },
  menuExtendDeadline: { vi: 'Gia hạn…', en: 'Extend a deadline…' },
  menuCopyLastYear: { vi: 'Chép từ năm trước…', en: 'Copy from last year…' },
  menuOpenYear: { vi: 'Mở năm mới…', en: 'Open a new year…' },
  menuOpenPeriod: { vi: 'Mở giai đoạn mới…', en: 'Open a new period…' },
  menuAdministration: { vi: 'Quản trị', en: 'Administration' },
  menuSetUp: { vi: 'Thiết lập sổ…', en: 'Set up the book…' },
  menuCheckBook: { vi: 'Kiểm tra sổ…', en: 'Check the book…' },
  menuSelfCheck: { vi: 'Tự kiểm tra trên Google…', en: 'Self-check on Google…' },
  menuPermissions: { vi: 'Kiểm tra phân quyền…', en: 'Check permissions…' },
  permissionsTitle: { vi: 'Kiểm tra phân quyền', en: 'Check permissions' },
  permissionsFound: {
    vi: 'Có {count} chỗ bảo vệ chưa đúng:',
    en: '{count} protections are not as they should be:',
  },
  permissionsAsk: {
    vi: 'Sửa lại các bảo vệ này? Không ô nào bị thay đổi nội dung.',
    en: 'Put them right? No cell’s content is changed.',
  },
  permissionsRight: {
    vi: 'Mọi trang được bảo vệ đúng như phân quyền.',
    en: 'Every tab is protected as it should be.',
  },
  permissionsLeft: {
    vi: 'Còn {count} chỗ bảo vệ chưa đúng (tô màu).',
    en: '{count} protections are not as they should be (coloured).',
  },
  permissionsRepaired: { vi: 'Đã sửa {count} chỗ bảo vệ.', en: '{count} protections were put right.' },
  permissionsGuardRail: {
    vi: 'Chủ tệp luôn sửa được mọi ô. Bảo vệ là hàng rào chống nhầm, không phải bí mật: ai mở được tệp đều đọc được.',
    en: 'The file’s owner can always edit. Protection is a guard rail, not secrecy: whoever opens the file reads all of it.',
  },
  permissionsTab: { vi: 'Trang', en: 'Tab' },
  permissionsPart: { vi: 'Phần', en: 'Part' },
  permissionsShould: { vi: 'Ai nên sửa được', en: 'Who should edit' },
  permissionsIs: { vi: 'Hiện nay', en: 'Now' },
  permissionsNotes: { vi: 'Việc người phải làm', en: 'For people to do' },
  permissionsSame: { vi: 'Đúng', en: 'As it should be' },
  permissionsDone: { vi: 'đã sửa', en: 'put right' },
  permissionsWarns: { vi: 'Ai sửa cũng được nhắc trước', en: 'Everybody is warned first' },
  permissionsOwnerOnly: { vi: 'Chỉ chủ tệp', en: 'Only the owner' },
  permissionsOpen: {
    vi: 'Không có bảo vệ: mọi người có quyền chỉnh sửa tệp đều sửa được',
    en: 'Not protected: every editor of the file can edit',
  },
  permissionsNoWarning: { vi: 'Không có lời nhắc', en: 'Nobody is warned' },
  permissionsRefuses: { vi: 'Đang cấm sửa thay vì nhắc', en: 'It refuses instead of warning' },
  permissionsOnlyWarns: {
    vi: 'Chỉ nhắc, không cấm: ai cũng sửa được',
    en: 'It only warns: everybody can edit',
  },
  permissionsTooMany: { vi: 'Sửa được mà không nên: {emails}', en: 'Can edit and should not: {emails}' },
  permissionsTooFew: { vi: 'Nên sửa được mà chưa: {emails}', en: 'Should edit and cannot: {emails}' },
  permissionsDomain: { vi: 'Mọi người trong cơ quan đều sửa được', en: 'The whole domain can edit' },
  permissionsMirrors: {
    vi: 'Chưa có tác dụng: mọi người có quyền chỉnh sửa tệp đều có trong danh sách',
    en: 'It protects nothing: everybody who may edit the file is listed',
  },
  permissionsExceptions: {
    vi: 'Có ô để ngỏ: ai có quyền chỉnh sửa tệp cũng sửa được các ô đó',
    en: 'Some cells are left open to every editor of the file',
  },
  permissionsLockedOut: { vi: 'Bạn không được xem hay đổi bảo vệ này', en: 'You may not see or change it' },
  setUpTitle: { vi: 'Thiết lập sổ', en: 'Set up the book' },
  setUpAskDepartments: {
    vi: 'Gõ tên các đơn vị, cách nhau bằng dấu chấm phẩy. Ví dụ: Văn phòng; Phòng Kế hoạch; Thanh tra.\n\nMỗi đơn vị sẽ có một trang riêng. Có thể để trống và ghi sau vào trang Đơn vị, rồi chạy lại lệnh này.',
    en: 'Type the names of the departments, separated by semicolons.\n\nEach gets a tab of its own. You may leave this empty, list them later in the tab Đơn vị and run this command again.',
  },
  setUpConfirm: {
    vi: 'Không ô nào bạn đã nhập bị sửa, không trang nào bị ghi đè. Tiếp tục?',
    en: 'No cell that you filled is changed and no tab overwritten. Go on?',
  },
  setUpComplete: {
    vi: 'Sổ đã đủ: không có gì phải tạo hay bổ sung.',
    en: 'The book is complete: nothing to make or to add.',
  },
  setUpRemarks: { vi: 'Cần người xem:', en: 'For a person to look at:' },
  setUpDone: {
    vi: 'Đã tạo {tabs} trang, {departments} trang đơn vị; bổ sung {repaired} trang.',
    en: '{tabs} tabs and {departments} departments’ tabs made; {repaired} tabs completed.',
  },
  setUpLeft: {
    vi: 'Còn {left} trang chưa làm xong vì hết giờ của một lần chạy. Chạy lại “Thiết lập sổ…” để làm tiếp.',
    en: '{left} tabs are left, for the time of one run is up. Run “Set up the book…” again.',
  },
  setUpNext: {
    vi: 'Việc tiếp theo:\n1. Xem lại trang Cấu hình (tên cơ quan, giai đoạn, hạn nộp, người ký).\n2. Ghi địa chỉ email của từng người vào trang Phân quyền, chia sẻ tệp cho họ (nút Chia sẻ), rồi chạy “Kiểm tra phân quyền…”.\n3. Chạy “Tổng hợp lại” để có số liệu đầu tiên.',
    en: 'What comes next:\n1. Look through the tab Cấu hình (agency, period, deadlines, signer).\n2. Write everybody’s e-mail in the tab Phân quyền, share the file with them, then run “Check permissions…”.\n3. Run “Count again” for the first figures.',
  },
  menuImport: { vi: 'Nhập danh sách…', en: 'Import a list…' },
  menuTemplates: { vi: 'Mẫu văn bản…', en: 'Templates of papers…' },
  menuAutomation: { vi: 'Nhận việc tự động…', en: 'Take over the automatic work…' },
  menuRestore: { vi: 'Phục hồi bản lưu…', en: 'Restore a snapshot…' },
  menuAddSamples: { vi: 'Tạo dữ liệu mẫu…', en: 'Add sample data…' },
  menuRemoveSamples: { vi: 'Xóa dữ liệu mẫu…', en: 'Remove sample data…' },
  menuHelp: { vi: 'Trợ giúp', en: 'Help' },
  automationTitle: { vi: 'Nhận việc tự động', en: 'Take over the automatic work' },
  automationNobody: {
    vi: 'Hiện chưa ai giữ việc tự động của sổ này.',
    en: 'Nobody holds the automatic work of this book yet.',
  },
  automationHeldBy: {
    vi: 'Người đang giữ: {email}, từ {since}.',
    en: 'Held by {email} since {since}.',
  },
  automationLastRun: { vi: 'Lần chạy gần nhất: {at}.', en: 'Last run: {at}.' },
  automationRunFailed: {
    vi: 'Lần đó chưa làm được: {reason}',
    en: 'That run could not do its work: {reason}',
  },
  automationAsk: {
    vi: 'Nếu bạn nhận, tiện ích sẽ tự tổng hợp lại sổ mỗi giờ một lần và mỗi khi có người đánh dấu một ô ở đầu trang, bằng quyền của {email}, kể cả khi bạn không mở sổ. Mỗi sổ chỉ một người giữ; người giữ trước thôi chạy. Không ô nào do người gõ bị sửa.\n\nNhận việc tự động?',
    en: 'If you take it, the add-on counts the book again every hour and whenever somebody ticks a box at the top of a tab, with the rights of {email}, also while you have the book closed. One person holds it; whoever held it before stops. No cell that people typed is changed.\n\nTake over the automatic work?',
  },
  automationTaken: {
    vi: '{email} giữ việc tự động từ {since}. Người khác của Văn phòng có thể nhận lại bằng chính lệnh này.',
    en: '{email} holds the automatic work since {since}. Anybody else of the Office may take it over with this command.',
  },
  automationNotYet: {
    vi: 'Lần chạy đầu chưa làm được, sẽ thử lại mỗi giờ: {reasons}',
    en: 'The first run could not do its work and is tried again every hour: {reasons}',
  },
  samplesAddTitle: { vi: 'Tạo dữ liệu mẫu', en: 'Add sample data' },
  samplesRemoveTitle: { vi: 'Xóa dữ liệu mẫu', en: 'Remove sample data' },
  samplesAskAgain: {
    vi: 'Lần tạo dữ liệu mẫu trước bị ngắt giữa chừng, còn lại {rows} dòng:\n{tabs}\n\nXóa các dòng đó rồi tạo lại từ đầu?',
    en: 'Making sample data was cut off; {rows} rows are left of it:\n{tabs}\n\nTake them out and make all of it anew?',
  },
  samplesAskAdd: {
    vi: 'Sẽ ghi {rows} dòng mẫu, dưới dòng cuối của mỗi trang:\n{tabs}\n\nMỗi dòng mẫu có mã bắt đầu bằng MAU- và chữ “(mẫu)” sau tên. Dòng mẫu được tính vào số liệu cho đến khi chạy “Xóa dữ liệu mẫu…”. Không dòng nào có sẵn bị sửa.\n\nGhi?',
    en: 'This writes {rows} sample rows below the last row of each tab:\n{tabs}\n\nEach has a code that begins with MAU- and “(mẫu)” behind the name. Sample rows count in all figures until you run “Remove sample data…”. No row that stands is changed.\n\nWrite them?',
  },
  samplesAskRemove: {
    vi: 'Sẽ xóa {rows} dòng mẫu:\n{tabs}\n\nChỉ xóa dòng mà mọi mã đều bắt đầu bằng MAU-, kể cả nội dung đã gõ thêm vào các dòng đó. Các dòng khác giữ nguyên.\n\nXóa?',
    en: 'This deletes {rows} sample rows:\n{tabs}\n\nOnly rows all of whose codes begin with MAU- go, with whatever was typed into them. All others stay.\n\nDelete them?',
  },
  samplesAdded: {
    vi: 'Đã ghi {rows} dòng mẫu vào {tabs} trang và tổng hợp lại sổ.',
    en: '{rows} sample rows written in {tabs} tabs; the book is counted again.',
  },
  samplesRemoved: {
    vi: 'Đã xóa {rows} dòng mẫu ở {tabs} trang và tổng hợp lại sổ.',
    en: '{rows} sample rows deleted in {tabs} tabs; the book is counted again.',
  },
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
  sealed: {
    vi: 'Các đơn vị vừa gửi: đã nhận {sent} dòng đăng ký, kết quả của {results} dòng; đã rút {withdrawn} dòng; {left} dòng chưa gửi được (lý do ghi ở đầu trang của đơn vị).',
    en: 'Just sent by departments: {sent} registrations and the results of {results} taken in; {withdrawn} withdrawn; {left} not sent (each department’s tab says why).',
  },
  checkedTab: {
    vi: 'Trang {tab}: {rows} dòng, {errors} lỗi, {warnings} cảnh báo. Xem cột “Kiểm tra”.',
    en: 'Tab {tab}: {rows} rows, {errors} errors, {warnings} warnings. See the column “Kiểm tra”.',
  },
  notDepartmentTab: {
    vi: 'Trang này không phải trang đăng ký của đơn vị. Mở trang của đơn vị rồi chạy lại.',
    en: 'This is no department’s tab. Open one and run again.',
  },
  notPermitted: {
    vi: 'Google chưa cho tiện ích làm việc này dưới tài khoản của bạn: có thể một ô quyền đã bị bỏ trống khi đồng ý. Chưa mất gì trong sổ. Tải lại trang tính, chạy lại lệnh và đồng ý mọi quyền được hỏi. Nếu không thấy hỏi: vào myaccount.google.com ▸ Bảo mật ▸ Ứng dụng của bên thứ ba, xóa quyền của Sổ điển hình rồi chạy lại. Quyền đang thiếu: {code}',
    en: 'Google does not let the add-on do this under your account: perhaps a permission box was left unticked. Nothing in the book is lost. Reload the sheet, run the command again and agree to all that is asked. If nothing is asked: at myaccount.google.com ▸ Security ▸ Third-party apps remove the access of Sổ điển hình, then run again. Lacking: {code}',
  },
  unexpected: {
    vi: 'Có trục trặc ngoài dự kiến, công việc dừng giữa chừng. Chạy lại lệnh này: kết quả sẽ như chưa có gì xảy ra. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something unexpected stopped the work. Run the command again: it ends as if nothing had happened. If it fails again, send this to the maintainer: {code}',
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
  return filledIn(INTERFACE[key][language], details);
}
