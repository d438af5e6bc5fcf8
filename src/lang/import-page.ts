import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Texts of the page `Nhập danh sách`; `{name}` is filled in by the page. */
const TEXTS = {
  title: { vi: 'Nhập danh sách đăng ký', en: 'Import a list of registrations' },
  stepList: { vi: '1. Danh sách', en: '1. The list' },
  stepColumns: { vi: '2. Cột và dòng', en: '2. Columns and rows' },
  stepDone: { vi: '3. Kết quả', en: '3. Result' },
  steps: { vi: 'Các bước', en: 'Steps' },
  intro: {
    vi: 'Đưa danh sách đăng ký có sẵn (năm trước, đơn vị khác gửi đến) vào sổ. Tên và thứ tự cột khác với sổ cũng được. Tệp chỉ được đọc trong trang này; chưa ghi gì cho đến khi bạn bấm nút thêm ở bước 2.',
    en: 'Bring a list that you have (last year’s, another agency’s) into the book. Its headings and their order may differ. The file is read in this page only; nothing is written until you press the button in step 2.',
  },
  fileLabel: { vi: 'Chọn tệp .xlsx hoặc .csv', en: 'Choose an .xlsx or .csv file' },
  fileHint: {
    vi: 'Tệp Excel: đọc trang tính đầu tiên không bị ẩn.',
    en: 'Of an Excel file the first visible sheet is read.',
  },
  pasteLabel: {
    vi: 'hoặc dán các ô chép từ Excel, Word, Google Trang tính (kể cả dòng tiêu đề)',
    en: 'or paste cells copied from Excel, Word or Google Sheets (with their headings)',
  },
  pasteHint: {
    vi: 'Họ tên\tĐối tượng\tChức vụ\tLĩnh vực\tNội dung đăng ký …',
    en: 'Họ tên\tĐối tượng\tChức vụ\tLĩnh vực\tNội dung đăng ký …',
  },
  next: { vi: 'Tiếp tục', en: 'Go on' },
  back: { vi: 'Quay lại', en: 'Back' },
  close: { vi: 'Đóng', en: 'Close' },
  another: { vi: 'Nhập danh sách khác', en: 'Import another list' },
  read: {
    vi: 'Đã đọc {name}: {rows} dòng, {columns} cột.',
    en: '{name} read: {rows} rows, {columns} columns.',
  },
  readSheet: {
    vi: 'Đã đọc {name}, trang “{sheet}”: {rows} dòng, {columns} cột.',
    en: '{name}, sheet “{sheet}” read: {rows} rows, {columns} columns.',
  },
  pasted: { vi: 'phần đã dán', en: 'what was pasted' },
  starting: { vi: 'Đang mở sổ…', en: 'Opening the book…' },
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  checking: { vi: 'Đang kiểm tra danh sách…', en: 'Checking the list…' },
  adding: {
    vi: 'Đang thêm {rows} dòng và tổng hợp lại sổ. Xin đợi, có thể mất một phút…',
    en: 'Adding {rows} rows and counting the book. This may take a minute…',
  },
  where: { vi: 'Dòng và nơi đến', en: 'Rows and where they go' },
  headingRow: { vi: 'Dòng tiêu đề', en: 'Row of headings' },
  noHeadings: { vi: 'Không có, dòng 1 đã là dữ liệu', en: 'None, row 1 is data already' },
  rowNumber: { vi: 'Dòng {row}: {text}', en: 'Row {row}: {text}' },
  department: { vi: 'Đơn vị', en: 'Department' },
  year: { vi: 'Năm', en: 'Year' },
  byColumn: { vi: 'Theo cột {column}', en: 'From column {column}' },
  forAll: { vi: 'Tất cả: {value}', en: 'All: {value}' },
  choose: { vi: '— Chọn —', en: '— Choose —' },
  columnsTitle: { vi: 'Cột của sổ lấy từ cột nào', en: 'Which column fills which' },
  notTaken: { vi: '— Không lấy —', en: '— Not taken —' },
  aliasesTitle: { vi: 'Đơn vị chưa có trong sổ', en: 'Departments that the book does not know' },
  aliasesHint: {
    vi: 'Danh sách ghi tên khác (tên cũ, viết tắt)? Chọn đơn vị tương ứng; để trống thì không thêm các dòng đó.',
    en: 'Does the list use an old or short name? Choose the department; rows of those left open are not added.',
  },
  leaveOut: { vi: '— Không thêm —', en: '— Leave out —' },
  firstRows: {
    vi: '{shown} dòng đầu, như sẽ ghi vào sổ',
    en: 'The first {shown} rows as they will stand',
  },
  fileRow: { vi: 'Dòng', en: 'Row' },
  nothing: {
    vi: 'Chưa có dòng nào thêm được. Kiểm tra dòng tiêu đề, cột họ tên và đơn vị ở trên.',
    en: 'No row can be added yet. Look at the row of headings, the column of names and the department above.',
  },
  chooseFirst: {
    vi: 'Chọn đơn vị và năm ở trên để xem các dòng sẽ thêm.',
    en: 'Choose the department and the year above to see what will be added.',
  },
  summary: {
    vi: '{rows} dòng sẽ thêm, {errors} có lỗi · {duplicates} dòng trùng · {refused} dòng không thêm được',
    en: '{rows} rows to add, {errors} with errors · {duplicates} doubled · {refused} cannot be added',
  },
  willAdd: {
    vi: 'Sẽ thêm {rows} dòng: {departments}.',
    en: '{rows} rows will be added: {departments}.',
  },
  ofDepartment: { vi: '{name} {rows}', en: '{name} {rows}' },
  errorsTitle: {
    vi: '{count} dòng có lỗi: vẫn thêm, đơn vị sửa sau',
    en: 'Rows with errors: {count}; added all the same, for the departments to mend',
  },
  duplicatesTitle: {
    vi: '{count} dòng trùng: chỉ thêm dòng được đánh dấu',
    en: 'Doubled rows: {count}; only those ticked are added',
  },
  refusedTitle: { vi: '{count} dòng không thêm được', en: 'Rows that cannot be added: {count}' },
  addAnyway: { vi: 'Vẫn thêm dòng {row}: {name}', en: 'Add row {row} all the same: {name}' },
  row: { vi: 'Dòng {row}: {name}', en: 'Row {row}: {name}' },
  more: { vi: '… và {count} dòng nữa.', en: '… and {count} more.' },
  add: { vi: 'Thêm {rows} dòng', en: 'Add {rows} rows' },
  addOne: { vi: 'Thêm 1 dòng', en: 'Add 1 row' },
  finished: {
    vi: 'Danh sách này đã được thêm vào sổ.',
    en: 'This very list was added already.',
  },
  addedTitle: { vi: 'Đã thêm {rows} dòng vào sổ', en: '{rows} rows were added' },
  addedAgain: {
    vi: 'Danh sách này đã được thêm trước đó ({rows} dòng); không thêm lần nữa',
    en: 'This list had been added before ({rows} rows); nothing was added again',
  },
  addedNone: { vi: 'Không có dòng nào được thêm', en: 'No row was added' },
  addedRow: { vi: 'Trang {tab}: dòng {firstRow}', en: 'Tab {tab}: row {firstRow}' },
  addedBlock: {
    vi: 'Trang {tab}: dòng {firstRow} đến {lastRow}',
    en: 'Tab {tab}: rows {firstRow} to {lastRow}',
  },
  addedDrafts: {
    vi: 'Các dòng mới ở trạng thái Đang soạn; đơn vị kiểm tra, sửa rồi gửi như dòng tự gõ.',
    en: 'The new rows are drafts; departments check, mend and send them like rows they typed.',
  },
  addedErrors: {
    vi: '{count} dòng trong số đó có lỗi: xem cột “Kiểm tra” ở trang đơn vị và trang “Lỗi cần sửa”.',
    en: '{count} of them have errors: see the column “Kiểm tra” and the tab “Lỗi cần sửa”.',
  },
  addedProblems: {
    vi: 'Dòng đã ghi nằm trong sổ, nhưng còn việc chưa xong. Sửa theo lời dưới đây rồi chạy “Tổng hợp lại”:',
    en: 'What was added stands in the book, but something is left. Mend it, then run “Count again”:',
  },
  leftTitle: {
    vi: '{count} dòng của danh sách không được thêm',
    en: 'Rows of the list that were not added: {count}',
  },
  refusedAll: { vi: 'Chưa làm được, chưa ghi gì vào sổ', en: 'Not done; nothing was written' },
  failed: {
    vi: 'Có trục trặc, công việc dừng giữa chừng. Bấm nút một lần nữa: dòng đã ghi không bị ghi lần thứ hai. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something stopped the work. Press the button again: rows that were written are not written twice. If it fails again, send this to the maintainer: {code}',
  },
  failedStart: {
    vi: 'Chưa mở được sổ nên chưa nhập được. Đóng hộp này rồi mở lại “Nhập danh sách…”. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'The book could not be opened. Close this box and open “Import a list…” again. If it fails again, send this to the maintainer: {code}',
  },
  failedPreview: {
    vi: 'Chưa kiểm tra được danh sách, chưa ghi gì vào sổ. Bấm “Quay lại” rồi “Tiếp tục” để thử lại. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'The list could not be checked; nothing was written. Press “Back”, then “Go on”, to try again. If it fails again, send this to the maintainer: {code}',
  },
  'file-too-large': {
    vi: 'Tệp quá lớn (hơn 20 MB). Chép riêng phần danh sách sang một tệp mới rồi chọn lại.',
    en: 'The file is too large (over 20 MB). Copy the list alone into a new file.',
  },
  'too-many-rows': {
    vi: 'Danh sách dài hơn 20.000 dòng. Chia thành nhiều tệp, hoặc xóa các dòng trống ở cuối.',
    en: 'The list has more than 20,000 rows. Part it into several files, or delete empty rows at its end.',
  },
  'old-format': {
    vi: 'Tệp .xls (Excel cũ) hoặc tệp có mật khẩu, trang này không đọc được. Mở bằng Excel, lưu lại thành .xlsx không mật khẩu rồi chọn lại.',
    en: 'An .xls file (old Excel) or one with a password cannot be read here. Open it in Excel, save it as .xlsx without a password.',
  },
  'not-a-table': {
    vi: 'Không đọc được tệp này: tệp hỏng hoặc không phải .xlsx, .csv. Mở bằng Excel, lưu lại thành .xlsx, hoặc chép các ô rồi dán vào đây.',
    en: 'This file cannot be read: it is damaged, or neither .xlsx nor .csv. Save it anew from Excel, or copy its cells and paste them here.',
  },
  'cell-too-long': {
    vi: 'Có ô dài hơn 50.000 ký tự, bảng tính không chứa được. Rút ngắn rồi chọn lại.',
    en: 'A cell has more than 50,000 characters, which no sheet holds. Shorten it.',
  },
  'nothing-in-it': {
    vi: 'Chưa có danh sách nào. Chọn tệp, hoặc dán các ô vào khung.',
    en: 'There is no list yet. Choose a file, or paste cells.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type ImportPageText = keyof typeof TEXTS;

/** Every text of the page in one language. */
export function importPageTexts(language: Language): Readonly<Record<ImportPageText, string>> {
  return inLanguage(TEXTS, language);
}

/** Every key, for the test that both languages fill the same gaps. */
export const IMPORT_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
