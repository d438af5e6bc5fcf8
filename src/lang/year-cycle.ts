import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Texts of the commands that keep the year going: reminders, extensions, a new year, a new period, last year's rows. */
const TEXTS = {
  remindTitle: { vi: 'Đôn đốc đơn vị chậm gửi', en: 'Remind departments that are late' },
  remindWill: {
    vi: 'Sẽ gửi {count} thư, mỗi đơn vị một thư:',
    en: '{count} mails will be sent, one a department:',
  },
  remindLine: { vi: '• {department} → {addresses}: {owed}', en: '• {department} → {addresses}: {owed}' },
  remindMisread: {
    vi: ' (bỏ qua phần không phải địa chỉ: {misread})',
    en: ' (left out, no address: {misread})',
  },
  remindRegistration: {
    vi: 'đăng ký năm {year}, hạn {deadline}, quá {days} ngày, “{progress}”',
    en: 'registrations of {year}, due {deadline}, {days} days late, “{progress}”',
  },
  remindResults: {
    vi: 'kết quả năm {year}, hạn {deadline}, quá {days} ngày, còn {rows} dòng',
    en: 'results of {year}, due {deadline}, {days} days late, {rows} rows',
  },
  remindNot: { vi: 'Không gửi được hoặc không gửi nữa:', en: 'Not written to:' },
  remindQuota: {
    vi: 'Hôm nay tài khoản của bạn còn gửi được đến {remaining} người nhận.',
    en: 'Your account may write to {remaining} more recipients today.',
  },
  remindText: { vi: 'Nội dung thư gửi {department}:', en: 'The mail to {department}:' },
  remindOthers: {
    vi: 'Thư gửi các đơn vị khác cùng mẫu, theo phần còn thiếu của từng đơn vị.',
    en: 'The others’ mails say the same of what each of them owes.',
  },
  remindAsk: { vi: 'Gửi các thư này?', en: 'Send these mails?' },
  remindNobody: {
    vi: 'Không có thư nào cần gửi: không đơn vị nào quá hạn mà chưa được đôn đốc về hạn đó.',
    en: 'No mail is due: no department is late that was not reminded of that deadline already.',
  },
  remindSent: { vi: 'Đã gửi {count} thư: {departments}.', en: '{count} mails sent: {departments}.' },
  remindFailed: {
    vi: 'Chưa gửi được {count} thư:\n{list}\nNhững thư đã gửi vẫn được ghi nhật ký; chạy lại lệnh này để gửi tiếp các thư còn lại.',
    en: '{count} mails did not go:\n{list}\nWhat was sent stays journaled; run this command again for the rest.',
  },
  remindChanged: {
    vi: 'Không gửi vì vừa có thay đổi trong lúc bạn xem: {departments}.',
    en: 'Not sent, for something changed while you read: {departments}.',
  },
  'withheld-no-address': {
    vi: '• {department}: chưa có địa chỉ. Ghi vào cột “Email” của trang Đơn vị.',
    en: '• {department}: no address. Write one under “Email” in the tab Đơn vị.',
  },
  'withheld-not-understood': {
    vi: '• {department}: không hiểu địa chỉ “{detail}” ở cột “Email” của trang Đơn vị. Sửa lại, nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
    en: '• {department}: “{detail}” under “Email” in the tab Đơn vị is no address. Mend it; separate several by semicolons.',
  },
  'withheld-reminded': {
    vi: '• {department}: đã đôn đốc về hạn này lúc {detail}.',
    en: '• {department}: reminded of this deadline at {detail}.',
  },
  'withheld-interrupted': {
    vi: '• {department}: lần gửi lúc {detail} bị ngắt giữa chừng nên không rõ thư đã đi chưa. Không gửi lại để tránh gửi hai lần; xin hỏi đơn vị.',
    en: '• {department}: the run of {detail} was cut off, so nobody knows whether the mail went. It is not sent twice; please ask the department.',
  },
  'withheld-quota': {
    vi: '• {department}: hết số thư được gửi trong ngày. Chạy lại lệnh này ngày mai.',
    en: '• {department}: today’s quota of mails is used up. Run this command again tomorrow.',
  },
  'withheld-failed': {
    vi: '• {department}: hôm nay đã thử gửi nhưng không được.',
    en: '• {department}: tried today without success.',
  },
  'mail-refused': {
    vi: 'Google chưa cho tiện ích gửi thư bằng tài khoản của bạn, nên chưa thư nào được gửi và sổ không thay đổi. Chạy lại lệnh và đồng ý khi Google hỏi quyền gửi thư; nếu vẫn không được, nhờ quản trị của cơ quan, hoặc tự gửi thư cho đơn vị. Mọi việc khác của sổ vẫn làm được. ({code})',
    en: 'Google does not let the add-on send mail from your account; nothing was sent or changed. Run the command again and agree when Google asks, ask your administrator, or write to the departments yourself. Everything else works. ({code})',
  },
  extendTitle: { vi: 'Gia hạn', en: 'Extend a deadline' },
  extendNobody: {
    vi: 'Không đơn vị nào còn phải gửi đăng ký hay nộp kết quả của năm đang làm việc, nên không có gì để gia hạn.',
    en: 'No department owes anything in the working year: there is nothing to extend.',
  },
  extendChoose: {
    vi: 'Đơn vị còn phải gửi:\n{list}\n\nGõ số thứ tự các đơn vị được gia hạn, ví dụ: 1, 3-4, hoặc gõ: tất cả',
    en: 'Departments that owe something:\n{list}\n\nType the numbers of those to extend, e.g. 1, 3-4, or: all',
  },
  extendRegistration: { vi: 'đăng ký, hạn {deadline}', en: 'registrations, due {deadline}' },
  extendResults: { vi: 'kết quả, hạn {deadline}', en: 'results, due {deadline}' },
  extendOverdue: { vi: ' (quá {days} ngày)', en: ' ({days} days late)' },
  extendNow: { vi: '; đang gia hạn đến {day}', en: '; extended to {day} now' },
  extendDay: {
    vi: 'Gia hạn đến ngày nào? Gõ theo dạng 31/12/2024; sau hôm nay ({today}) và không sớm hơn hạn đăng ký chung ({general}).',
    en: 'Until which day? Type it as 31/12/2024; after today ({today}) and not before the general deadline ({general}).',
  },
  extendAsk: {
    vi: 'Sẽ ghi vào cột “Gia hạn đến” của trang Đơn vị:\n{list}\n\nGhi các ô này?',
    en: 'Will be written under “Gia hạn đến” in the tab Đơn vị:\n{list}\n\nWrite these cells?',
  },
  extendLine: { vi: '• {department}: {before} → {after}', en: '• {department}: {before} → {after}' },
  extendEmpty: { vi: '(trống)', en: '(empty)' },
  extendDone: { vi: 'Đã gia hạn {count} đơn vị:\n{list}', en: '{count} departments extended:\n{list}' },
  extendSame: {
    vi: 'Các đơn vị đã chọn đang được gia hạn đúng đến ngày này: không có gì phải ghi.',
    en: 'The chosen departments are extended to this very day already: nothing to write.',
  },
  extendLeft: {
    vi: 'Giữ nguyên vì ô hoặc dòng vừa được sửa trong lúc bạn xem: {departments}. Chạy lại lệnh nếu cần.',
    en: 'Left alone, for the cell or row was changed while you read: {departments}. Run again if needed.',
  },
  'extend-not-after-today': {
    vi: 'Ngày gia hạn {value} phải sau hôm nay ({today}). Chạy lại và gõ ngày khác; sổ không thay đổi.',
    en: 'The day {value} must come after today ({today}). Run again with another; nothing was changed.',
  },
  'extend-before-general': {
    vi: 'Ngày gia hạn {value} sớm hơn hạn đăng ký chung {general}, nên không có tác dụng. Chạy lại và gõ ngày khác; sổ không thay đổi.',
    en: 'The day {value} comes before the general deadline {general} and would change nothing. Run again with another; nothing was changed.',
  },
  'choice-not-understood': {
    vi: 'Không hiểu “{value}”. Gõ các số từ 1 đến {count}, cách nhau bằng dấu phẩy, ví dụ: 1, 3-4, hoặc gõ: tất cả. Sổ không thay đổi.',
    en: '“{value}” is not understood. Type numbers from 1 to {count} separated by commas, e.g. 1, 3-4, or: all. Nothing was changed.',
  },
  copyTitle: { vi: 'Chép từ năm trước', en: 'Copy from last year' },
  copyNothing: {
    vi: 'Trang “{tab}” không có dòng nào của năm {before} để chép sang năm {year}: chưa có dòng đã đăng ký, hoặc đã có đủ ở năm {year}.',
    en: 'The tab “{tab}” has no row of {before} to copy to {year}: none was registered, or all are there for {year}.',
  },
  copyChoose: {
    vi: 'Các dòng đã đăng ký năm {before} của trang “{tab}”:\n{list}\n\nGõ số thứ tự các dòng đăng ký tiếp năm {year}, ví dụ: 1, 3-4, hoặc gõ: tất cả',
    en: 'Rows of “{tab}” registered in {before}:\n{list}\n\nType the numbers of those to register again in {year}, e.g. 1, 3-4, or: all',
  },
  copyAsk: {
    vi: 'Sẽ thêm {count} dòng nháp năm {year} vào cuối trang “{tab}”:\n{list}\n\nChép họ tên, chức vụ, đối tượng, lĩnh vực, cương vị và tên dùng để sắp xếp; nội dung, tiêu chí, danh hiệu để trống cho đơn vị ghi. Không dòng nào đang có bị sửa. Ghi?',
    en: '{count} drafts of {year} will be added below the rows of “{tab}”:\n{list}\n\nName, position, kind, field, leadership and sorting name are copied; content, criteria and title are left for you. No row that stands is changed. Write them?',
  },
  copyLine: { vi: '{name} ({kind}, {field})', en: '{name} ({kind}, {field})' },
  copyDone: {
    vi: 'Đã thêm {count} dòng nháp năm {year} vào trang “{tab}”, từ dòng {row}: {names}. Điền các cột còn thiếu rồi đánh dấu ô “Gửi đăng ký”.',
    en: '{count} drafts of {year} were added to “{tab}” from row {row} on: {names}. Fill what is missing, then tick “Gửi đăng ký”.',
  },
  'not-a-department-tab': {
    vi: 'Trang “{tab}” không phải trang của đơn vị. Mở trang của đơn vị mình rồi chạy lại lệnh.',
    en: 'The tab “{tab}” is no department’s tab. Open your department’s tab and run the command again.',
  },
  'not-your-tab': {
    vi: 'Trang này của “{department}”; theo trang Phân quyền, {email} không thuộc đơn vị đó. Mở trang của đơn vị mình, hoặc nhờ Văn phòng sửa trang Phân quyền.',
    en: 'This tab is that of “{department}”; by the tab Phân quyền {email} is not of it. Open your own tab, or ask the Office to mend Phân quyền.',
  },
  'not-your-tab-hidden': {
    vi: 'Không đọc được địa chỉ của người dùng, và trang của “{department}” không cho tài khoản này sửa. Mở trang của đơn vị mình, hoặc nhờ Văn phòng chạy “Kiểm tra phân quyền…”.',
    en: 'Your address is hidden and the tab of “{department}” does not let this account edit. Open your own tab, or ask the Office to run “Check permissions…”.',
  },
  yearTitle: { vi: 'Mở năm mới', en: 'Open a new year' },
  yearLeads: {
    vi: 'Năm đang làm việc là {year}. Lệnh này đóng năm {year} và mở năm {next}.',
    en: 'The working year is {year}. This closes {year} and opens {next}.',
  },
  yearEarly: {
    vi: 'Theo lịch, năm {next} chưa bắt đầu.',
    en: 'By the calendar {next} has not begun yet.',
  },
  yearUnfinished: { vi: 'Năm {year} còn chưa xong:', en: 'Not finished in {year}:' },
  yearFinished: { vi: 'Năm {year} không còn việc nào chưa xong.', en: 'Nothing of {year} is left open.' },
  yearOwing: { vi: '• Đơn vị còn phải gửi: {list}', en: '• Departments that owe something: {list}' },
  yearDrafts: { vi: '• {count} dòng đang soạn', en: '• {count} drafts' },
  yearReturned: { vi: '• {count} dòng bị trả lại', en: '• {count} rows returned' },
  yearSent: { vi: '• {count} dòng đã gửi, chưa tiếp nhận', en: '• {count} rows sent and not accepted' },
  yearNotVoted: {
    vi: '• {count} dòng bình xét chưa có kết quả phiếu',
    en: '• {count} candidates without a vote',
  },
  yearNotDecided: {
    vi: '• {count} dòng đạt nhưng chưa có số, ngày quyết định',
    en: '• {count} candidates passed without number and date of a decision',
  },
  yearNotAnnounced: {
    vi: '• {count} dòng có kết quả nhưng chưa công bố',
    en: '• {count} results not announced',
  },
  yearNoReport: { vi: '• Chưa lập báo cáo năm {year}', en: '• No annual report of {year} was compiled' },
  yearWrites: { vi: 'Sẽ ghi:', en: 'Will be written:' },
  yearSetting: {
    vi: '• Cấu hình, “Năm làm việc”: {year} → {next}',
    en: '• Cấu hình, “Năm làm việc”: {year} → {next}',
  },
  yearExtensions: {
    vi: '• Đơn vị, “Gia hạn đến”, xóa {count} ô: {list}',
    en: '• Đơn vị, “Gia hạn đến”, {count} cells emptied: {list}',
  },
  yearTicks: {
    vi: '• Bỏ đánh dấu {count} ô ở dòng 2 trang đơn vị: {list}',
    en: '• {count} boxes of departments’ tabs unticked: {list}',
  },
  yearRows: {
    vi: '• Thêm dòng trống đã kẻ sẵn cho {count} trang: {list}',
    en: '• Blank rows added to {count} tabs: {list}',
  },
  yearAsk: {
    vi: 'Các dòng của năm {year} giữ nguyên. Mở năm {next}?',
    en: 'The rows of {year} stay as they are. Open {next}?',
  },
  yearDone: {
    vi: 'Đã mở năm {year} (trước là {before}). Xóa {extensions} ô gia hạn, bỏ đánh dấu {boxes} ô, thêm dòng cho {tabs} trang. Đơn vị dùng “Chép từ năm trước…” để đăng ký tiếp các điển hình cũ.',
    en: '{year} is open (before: {before}). {extensions} extensions emptied, {boxes} boxes unticked, rows added to {tabs} tabs. Departments use “Copy from last year…”.',
  },
  yearNotCounted: {
    vi: 'Chưa tổng hợp lại được: {reasons}',
    en: 'The book could not be counted again: {reasons}',
  },
  'year-outside': {
    vi: 'Năm {next} không thuộc giai đoạn {from} - {to} của sổ này, nên không mở được. Chạy “Mở giai đoạn mới…” để làm sổ của giai đoạn sau. Sổ không thay đổi.',
    en: '{next} is outside the period {from} - {to} of this book. Run “Open a new period…” to make the next period’s book. Nothing was changed.',
  },
  'year-changed': {
    vi: 'Trong lúc bạn xem, “Năm làm việc” đã đổi từ {shown} thành {year}. Không ghi gì thêm; chạy lại lệnh nếu cần.',
    en: 'While you read, the working year changed from {shown} to {year}. Nothing was written; run again if needed.',
  },
  periodTitle: { vi: 'Mở giai đoạn mới', en: 'Open a new period' },
  periodYears: {
    vi: 'Sổ này của giai đoạn {from} - {to}. Giai đoạn mới từ năm nào đến năm nào? Gõ theo dạng {next}; để trống là {next}.',
    en: 'This book is that of {from} - {to}. Which years has the next period? Type them as {next}; nothing means {next}.',
  },
  periodAgain: {
    vi: 'Lần chạy trước bị ngắt giữa chừng, có thể đã có một bản sao trong Drive của bạn. Xem lại Drive trước khi tạo thêm bản nữa.',
    en: 'An earlier run was cut off; there may be a copy in your Drive already. Look there before you make another.',
  },
  periodCopyAsk: {
    vi: 'Sẽ tạo bản sao “{name}” của tệp này trong Drive của bạn cho giai đoạn {from} - {to}.\n\n• Sổ này giữ nguyên làm sổ của giai đoạn {oldFrom} - {oldTo}; chỉ thêm một dòng Nhật ký.\n• Bản sao còn đủ dữ liệu cũ cho đến khi bạn mở nó và chạy lại “Mở giai đoạn mới…” ở đó: lệnh sẽ cho xem những gì được xóa, những gì được mang sang, rồi mới làm.\n• Bản sao chưa được chia sẻ cho ai.\n\nTạo bản sao?',
    en: 'A copy “{name}” of this file will be made in your Drive for {from} - {to}.\n\n• This book stays that of {oldFrom} - {oldTo}; it only gets a line in Nhật ký.\n• The copy keeps all old data until you open it and run “Open a new period…” there, which shows what it empties and carries over before it does so.\n• The copy is shared with nobody yet.\n\nMake the copy?',
  },
  periodCopied: {
    vi: 'Đã tạo bản sao “{name}” cho giai đoạn {from} - {to}. Việc tiếp theo: mở bản sao và chạy “Mở giai đoạn mới…” ở đó để hoàn tất.',
    en: 'The copy “{name}” for {from} - {to} is made. Next: open it and run “Open a new period…” there.',
  },
  periodOpenCopy: { vi: 'Mở bản sao', en: 'Open the copy' },
  'period-not-understood': {
    vi: 'Không hiểu giai đoạn “{value}”. Gõ hai năm theo dạng 2026-2030; giai đoạn mới bắt đầu sau năm {to} và không quá 15 năm. Sổ không thay đổi.',
    en: '“{value}” is no period. Type two years as 2026-2030; it begins after {to} and has 15 years at most. Nothing was changed.',
  },
  'copy-refused': {
    vi: 'Google chưa cho tiện ích tự tạo bản sao. Tự tạo bằng Tệp ▸ Tạo bản sao, mở bản sao đó rồi chạy “Mở giai đoạn mới…” ở đó: tiện ích sẽ nhận ra bản sao và hoàn tất. Dữ liệu của sổ này không thay đổi. ({code})',
    en: 'Google does not let the add-on copy the file. Use File ▸ Make a copy, open the copy and run “Open a new period…” there: it will be known for one and finished. No data of this book was changed. ({code})',
  },
  periodFinishLeads: {
    vi: 'Tệp này là bản sao của “{name}” cho giai đoạn {from} - {to} và chưa hoàn tất. Sổ cũ không bị động đến.',
    en: 'This file is a copy of “{name}” for {from} - {to} and is not finished. The old book is not touched.',
  },
  periodEmpties: { vi: 'Sẽ xóa trong bản sao này:', en: 'Emptied in this copy:' },
  periodEmptied: { vi: '• {tab}: {rows} dòng', en: '• {tab}: {rows} rows' },
  periodJournal: {
    vi: '• Nhật ký: {rows} dòng; nhật ký mới bắt đầu bằng một dòng ghi tên sổ cũ',
    en: '• Nhật ký: {rows} lines; a new one begins with a line that names the old book',
  },
  periodTicks: { vi: '• {count} ô đánh dấu ở trang đơn vị', en: '• {count} ticks in departments’ tabs' },
  periodSettings: { vi: 'Sẽ ghi vào Cấu hình:', en: 'Written in Cấu hình:' },
  periodSetting: { vi: '• {name}: {before} → {after}', en: '• {name}: {before} → {after}' },
  periodCarries: {
    vi: 'Mang sang {count} điển hình đang được công nhận, thành dòng nháp năm {year} ở trang đơn vị (tên, chức vụ, đối tượng, lĩnh vực):',
    en: '{count} recognised exemplars are carried over as drafts of {year} (name, position, kind, field):',
  },
  periodLeft: {
    vi: 'Không mang sang vì đơn vị hoặc lĩnh vực đã kết thúc: {names}',
    en: 'Not carried over, for the department or field has ended: {names}',
  },
  periodFinishAsk: {
    vi: 'Giữ nguyên: Cấu hình (các mục khác), Phân quyền, Đơn vị, Lĩnh vực, Tiêu chí, Chỉ tiêu, Danh mục, Hội đồng, Văn bản, tên các mốc Tiến độ. Hoàn tất bản sao?',
    en: 'Kept: the rest of Cấu hình, Phân quyền, Đơn vị, Lĩnh vực, Tiêu chí, Chỉ tiêu, Danh mục, Hội đồng, Văn bản, the names in Tiến độ. Finish the copy?',
  },
  periodFinished: {
    vi: 'Sổ của giai đoạn {from} - {to} đã sẵn sàng: {carried} dòng nháp được mang sang, {tabs} trang được xóa nội dung cũ.\n\nViệc tiếp theo:\n1. Sửa Cấu hình (tên, số, ngày kế hoạch mới), Tiêu chí, Chỉ tiêu, ngày các mốc Tiến độ.\n2. Chia sẻ tệp cho mọi người (nút Chia sẻ), rồi chạy “Kiểm tra phân quyền…”.\n3. Chạy “Nhận việc tự động…” ở sổ này.',
    en: 'The book of {from} - {to} is ready: {carried} drafts carried over, {tabs} tabs emptied.\n\nNext:\n1. Mend Cấu hình (the new plan), Tiêu chí, Chỉ tiêu and the days of Tiến độ.\n2. Share the file, then run “Check permissions…”.\n3. Run “Take over automatic work…” in this book.',
  },
  periodNotCounted: {
    vi: 'Chưa tổng hợp lại được nên bản sao chưa hoàn tất: {reasons} Sửa rồi chạy lại “Mở giai đoạn mới…”.',
    en: 'The book could not be counted, so the copy is not finished: {reasons} Mend this and run “Open a new period…” again.',
  },
} as const;

/** A key of the texts. */
export type CycleText = keyof typeof TEXTS;

/** Every text, for the test that both languages fill the same gaps. */
export const CYCLE_TEXTS: Readonly<Record<CycleText, Readonly<Record<Language, string>>>> = TEXTS;

/** A text with its gaps filled in one pass; an unknown key shows itself. */
export function sayCycle(
  key: string,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  const text = (CYCLE_TEXTS as Readonly<Record<string, Readonly<Record<Language, string>>>>)[key];
  return filledIn(text?.[language] ?? key, details);
}
