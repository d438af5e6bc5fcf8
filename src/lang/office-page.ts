import { filledIn } from './filled-in';
import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Every text of the panel `Công việc của Văn phòng`; `{name}` is filled in. */
const TEXTS = {
  title: { vi: 'Công việc của Văn phòng', en: 'The Office’s work' },
  coming: { vi: 'Việc sắp tới', en: 'What comes next' },
  nothingComing: { vi: 'Không có mốc hay hạn nào đang chờ.', en: 'No milestone or deadline is open.' },
  dueRegistration: { vi: 'Hạn gửi đăng ký năm {year}', en: 'Registrations of {year} are due' },
  dueResults: { vi: 'Hạn nộp kết quả năm {year}', en: 'Results of {year} are due' },
  dueMissing: { vi: 'Còn thiếu {count} đơn vị: {names}', en: 'Still missing: {count} ({names})' },
  go: { vi: 'Đến ô', en: 'Go there' },
  goTo: { vi: 'Đến ô: {what}', en: 'Go there: {what}' },
  departments: { vi: 'Các đơn vị, năm {year}', en: 'Departments, {year}' },
  openTab: { vi: 'Mở trang', en: 'Open tab' },
  openTabOf: { vi: 'Mở trang {name}', en: 'Open tab {name}' },
  facts: { vi: '{rows} dòng · {errors} lỗi', en: 'Rows: {rows} · errors: {errors}' },
  updated: { vi: 'Thay đổi {time}', en: 'Changed {time}' },
  waiting: { vi: '{count} dòng chờ Văn phòng', en: 'Waiting for the Office: {count}' },
  accept: { vi: 'Nhận', en: 'Accept' },
  acceptOf: { vi: 'Nhận {name}', en: 'Accept {name}' },
  acceptAll: { vi: 'Nhận tất cả hợp lệ ({count})', en: 'Accept all that are valid ({count})' },
  giveBack: { vi: 'Trả lại', en: 'Return' },
  giveBackOf: { vi: 'Trả lại {name}', en: 'Return {name}' },
  reason: { vi: 'Lý do trả lại {name}', en: 'Why {name} is returned' },
  reasonHint: {
    vi: 'Đơn vị đọc được lý do này; sổ ghi vào Nhật ký.',
    en: 'The department reads it; the journal keeps it.',
  },
  reasonEmpty: {
    vi: 'Ghi lý do: đơn vị cần biết sửa gì.',
    en: 'Give a reason: the department must know what to mend.',
  },
  send: { vi: 'Trả lại dòng này', en: 'Return this row' },
  cancel: { vi: 'Thôi', en: 'Never mind' },
  accepted: { vi: 'Đã nhận {count} dòng.', en: 'Rows accepted: {count}.' },
  returned: { vi: 'Đã trả lại {count} dòng.', en: 'Rows returned: {count}.' },
  leftRows: { vi: 'Chưa làm:', en: 'Not done:' },
  late: { vi: '{count} đơn vị trễ hạn', en: 'Departments late: {count}' },
  remind: { vi: 'Đôn đốc…', en: 'Remind…' },
  remindTitle: { vi: 'Thư đôn đốc sẽ gửi', en: 'Mails that will be sent' },
  remindNone: { vi: 'Không có thư nào cần gửi lúc này.', en: 'No mail is due now.' },
  quota: {
    vi: 'Hôm nay còn gửi được đến {count} người nhận.',
    en: '{count} more recipients may be written to today.',
  },
  sendMails: { vi: 'Gửi {count} thư', en: 'Send {count} mails' },
  mailTo: { vi: '{name}: {to}', en: '{name}: {to}' },
  compile: { vi: 'Lập báo cáo năm', en: 'Make the annual report' },
  year: { vi: 'Năm báo cáo', en: 'Year' },
  asOf: { vi: 'Số liệu tính đến ngày', en: 'Figures as of' },
  preview: { vi: 'Xem trước số liệu', en: 'Preview the figures' },
  back: { vi: 'Quay lại', en: 'Back' },
  previewTitle: { vi: 'Năm {year}, số liệu đến {asOf}', en: '{year}, figures as of {asOf}' },
  counts: {
    vi: '{departments} đơn vị · {rows} dòng · {wrong} dòng có lỗi, không được tính',
    en: '{departments} departments · {rows} rows · {wrong} rows with errors do not count',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  minimum: { vi: 'Cần', en: 'Needed' },
  recognised: { vi: 'Đạt', en: 'Reached' },
  registered: { vi: 'Đ.ký', en: 'Reg.' },
  reached: { vi: 'Đạt {reached}/{all} chỉ tiêu', en: '{reached} of {all} targets reached' },
  openFindings: { vi: 'Còn {errors} lỗi, {warnings} cảnh báo', en: '{errors} errors, {warnings} warnings' },
  noFindings: { vi: 'Không còn lỗi hay cảnh báo nào.', en: 'No finding is open.' },
  moreFindings: { vi: 'Xem tất cả ở trang “Lỗi cần sửa”.', en: 'All of them are in the tab “Lỗi cần sửa”.' },
  same: {
    vi: 'Không có gì thay đổi so với lần {version} ({madeAt}).',
    en: 'Nothing has changed since version {version} ({madeAt}).',
  },
  differs: {
    vi: 'Lần gần nhất: lần {version} ({madeAt}). Lần này sẽ là bản mới.',
    en: 'Last version: {version} ({madeAt}). This will be a new one.',
  },
  run: { vi: 'Lập báo cáo', en: 'Make the report' },
  runAgain: { vi: 'Vẫn lập bản mới', en: 'Make a new version anyway' },
  jobTitle: { vi: 'Đang lập báo cáo năm {year}', en: 'Making the report of {year}' },
  'step-reading': { vi: 'Đọc sổ', en: 'Reading the book' },
  'step-checking': { vi: 'Kiểm tra các dòng', en: 'Checking the rows' },
  'step-counting': { vi: 'Tính số liệu', en: 'Counting' },
  'step-writing': { vi: 'Ghi các trang tổng hợp', en: 'Writing the summaries' },
  'step-report': { vi: 'Lập văn bản', en: 'Making the document' },
  'step-entering': { vi: 'Ghi vào sổ theo dõi báo cáo', en: 'Entering it in the book' },
  stepCount: { vi: '{step}: {count} dòng', en: '{step}: {count}' },
  stop: { vi: 'Dừng', en: 'Stop' },
  stopping: { vi: 'Đang dừng…', en: 'Stopping…' },
  stopHint: {
    vi: 'Dừng được khi chưa ghi gì vào sổ.',
    en: 'It can be stopped while nothing has been written.',
  },
  tooLate: {
    vi: 'Đã bắt đầu ghi nên không dừng nữa; việc sẽ chạy đến hết.',
    en: 'Writing has begun, so it will run to its end.',
  },
  cancelled: { vi: 'Đã dừng. Chưa ghi gì vào sổ.', en: 'Stopped. Nothing was written.' },
  doneTitle: { vi: 'Đã lập xong báo cáo', en: 'The report is made' },
  unchangedTitle: { vi: 'Báo cáo không thay đổi', en: 'The report is unchanged' },
  openDoc: { vi: 'Mở báo cáo (Google Docs)', en: 'Open the report (Google Docs)' },
  openDocx: { vi: 'Mở tệp Word (.docx)', en: 'Open the Word file (.docx)' },
  openReview: { vi: 'Phiếu rà soát số liệu', en: 'Sheet of open findings' },
  notMade: { vi: 'Chưa lập được báo cáo', en: 'The report was not made' },
  died: {
    vi: 'Google đã ngắt việc giữa chừng (quá sáu phút hoặc mất kết nối). Bấm “Thử lại”: lần chạy sau sẽ làm nốt phần còn thiếu, không ghi hai lần.',
    en: 'Google cut the work off (more than six minutes, or the connection broke). Press “Try again”: the next run finishes what is missing; nothing is written twice.',
  },
  jobFailed: {
    vi: 'Việc dừng vì trục trặc. Đợi một phút rồi bấm “Thử lại”; lần chạy sau sẽ làm nốt phần còn thiếu. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something stopped the work. Wait a minute and press “Try again”; the next run finishes what is missing. If it fails again, send this to the maintainer: {code}',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  moving: { vi: 'Đang ghi vào sổ…', en: 'Writing…' },
  sending: { vi: 'Đang gửi thư…', en: 'Sending…' },
  counting: { vi: 'Đang tính số liệu…', en: 'Counting…' },
  refusedStart: { vi: 'Không mở được phần việc này', en: 'This panel cannot be used' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type OfficePageText = keyof typeof TEXTS;

/** Every text of the panel in one language. */
export function officePageTexts(language: Language): Readonly<Record<OfficePageText, string>> {
  return inLanguage(TEXTS, language);
}

/** One text with its gaps filled, for what the server says. */
export function fillOfficePage(
  key: OfficePageText,
  language: Language,
  details: Readonly<Record<string, string | number>>,
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const OFFICE_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
