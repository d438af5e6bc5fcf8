import { filledIn } from './filled-in';
import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Texts of the panel `Kiểm tra sổ`. Tabs and headings keep their Vietnamese names in both languages. */
const TEXTS = {
  title: { vi: 'Kiểm tra sổ', en: 'Check the book' },
  refusedStart: { vi: 'Chưa kiểm tra được', en: 'The book could not be checked' },
  looking: {
    vi: 'Đang xem mọi trang của sổ. Sổ nhiều đơn vị có thể mất một, hai phút…',
    en: 'Looking through every tab. A book of many departments may take a minute or two…',
  },
  looked: {
    vi: 'Đã xem {tabs} trang, {rows} dòng đăng ký.',
    en: '{tabs} tabs and {rows} rows were looked at.',
  },
  lookedTabs: {
    vi: 'Đã xem {tabs} trang. Các dòng đăng ký chưa đọc được cả sổ: sửa các mục dưới đây trước.',
    en: '{tabs} tabs were looked at. The rows cannot be read as a whole before this is mended.',
  },
  sound: { vi: 'Sổ không hỏng chỗ nào.', en: 'Nothing in the book is damaged.' },
  mendable: { vi: 'Tiện ích sửa được ({count})', en: 'The add-on can mend ({count})' },
  mendableHint: {
    vi: 'Bỏ dấu mục nào không muốn sửa. Trước khi sửa, sổ được giữ một bản lưu.',
    en: 'Untick what shall stay. A snapshot is kept first.',
  },
  mend: { vi: 'Sửa những mục này', en: 'Mend these' },
  nothingChosen: { vi: 'Chưa chọn mục nào để sửa.', en: 'Nothing is ticked.' },
  open: { vi: 'Văn phòng cần tự xem ({count})', en: 'For the Office to decide ({count})' },
  notes: { vi: 'Để biết ({count})', en: 'Good to know ({count})' },
  go: { vi: 'Đến chỗ đó', en: 'Go there' },
  goTo: { vi: 'Đến chỗ đó: {what}', en: 'Go there: {what}' },
  details: { vi: 'Xem từng mục ({count})', en: 'Each of them ({count})' },
  lookAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
  mending: { vi: 'Đang sửa sổ', en: 'Mending the book' },
  'step-reading': { vi: 'Đọc lại sổ', en: 'Read the book again' },
  'step-writing': { vi: 'Sửa ô, dòng và trang', en: 'Mend cells, rows and tabs' },
  'step-checking': { vi: 'Đặt lại bảo vệ', en: 'Put protections right' },
  'step-counting': { vi: 'Tổng hợp lại', en: 'Count again' },
  mended: { vi: 'Đã sửa {count} mục:', en: '{count} things were mended:' },
  notMended: { vi: 'Chưa sửa được:', en: 'Not mended:' },
  jobFailed: {
    vi: 'Việc sửa dừng giữa chừng vì lỗi ngoài dự kiến. Những gì đã sửa vẫn còn; bấm “Kiểm tra lại”. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Mending stopped at an unexpected error. What was mended stays; press “Check again”. If it fails again, send this to the maintainer: {code}',
  },
  died: {
    vi: 'Việc sửa bị ngắt giữa chừng. Những gì đã sửa vẫn còn; bấm “Kiểm tra lại” rồi sửa tiếp.',
    en: 'Mending was cut off. What was mended stays; press “Check again” and go on.',
  },
  noBook: {
    vi: 'Tệp này chưa có sổ. Chạy “Thiết lập sổ…” trước.',
    en: 'This file has no book yet. Run “Set up the book…” first.',
  },
  rowsHidden: {
    vi: '{count} dòng đang bị ẩn: {rows}. Sổ vẫn tính các dòng này.',
    en: '{count} hidden rows: {rows}. They are counted all the same.',
  },
  rowsHiddenWill: { vi: 'Cho hiện lại.', en: 'Show them.' },
  rowsFiltered: {
    vi: '{count} dòng không thấy vì bộ lọc: {rows}. Sổ vẫn tính các dòng này.',
    en: 'A filter hides {count} rows: {rows}. They are counted all the same.',
  },
  rowsFilteredWill: { vi: 'Bỏ bộ lọc của trang.', en: 'Remove the tab’s filter.' },
  merged: {
    vi: 'Ô gộp ở {areas}: chỉ ô đầu có nội dung, các dòng sau bị coi là trống.',
    en: 'Merged cells at {areas}: only the first holds a value.',
  },
  mergedWill: {
    vi: 'Tách ô; nội dung giữ ở ô đầu. Dòng nào còn thiếu thì cột “Kiểm tra” báo.',
    en: 'Part them; the first keeps the value. “Kiểm tra” tells what rows lack then.',
  },
  headingRenamed: {
    vi: 'Tiêu đề ở ô {cell} nay là “{typed}”, của sổ là “{heading}”.',
    en: 'The heading in {cell} says “{typed}” where the book has “{heading}”.',
  },
  headingEmptied: {
    vi: 'Ô {cell} trống, tiêu đề của sổ là “{heading}”.',
    en: 'Cell {cell} is empty where the book has the heading “{heading}”.',
  },
  headingWill: { vi: 'Ghi lại tiêu đề “{heading}”.', en: 'Write “{heading}” again.' },
  asDate: {
    vi: 'Cột “{heading}”: {count} ngày đang là chữ ({rows}), công thức không thấy.',
    en: 'Column “{heading}”: {count} days are text ({rows}); formulas do not see them.',
  },
  asDateWill: {
    vi: 'Đổi thành ngày; “{text}” vẫn là {value}.',
    en: 'Make days of them; “{text}” stays {value}.',
  },
  asNumber: {
    vi: 'Cột “{heading}”: {count} số đang là chữ ({rows}), công thức không thấy.',
    en: 'Column “{heading}”: {count} numbers are text ({rows}); formulas do not see them.',
  },
  asNumberWill: {
    vi: 'Đổi thành số; “{text}” vẫn là {value}.',
    en: 'Make numbers of them; “{text}” stays {value}.',
  },
  asYear: {
    vi: 'Cột “{heading}”: {count} ô ghi thêm chữ ({rows}), nên dòng đó chưa được tính.',
    en: 'Column “{heading}”: {count} cells have a word beside the year ({rows}); those rows do not count.',
  },
  asYearWill: {
    vi: 'Chỉ để năm: “{text}” thành {value}.',
    en: 'Leave the year alone: “{text}” becomes {value}.',
  },
  setting: { vi: 'Mục “{name}” ở dòng {row} bị xóa trống.', en: '“{name}” in row {row} was emptied.' },
  settingWill: {
    vi: 'Ghi lại như bản lưu lúc {time}: “{value}”.',
    en: 'Write what the snapshot of {time} has: “{value}”.',
  },
  structure: {
    vi: 'Thiếu trang, cột phụ, danh sách chọn, công thức hoặc màu của sổ.',
    en: 'Tabs, columns, dropdowns, formulas or colours of the book are missing.',
  },
  structureWill: {
    vi: 'Dựng lại như “Thiết lập sổ…”; không sửa ô nào người dùng điền.',
    en: 'Lay them again as “Set up the book…” does; no cell that people fill is touched.',
  },
  guideOld: {
    vi: 'Trang Hướng dẫn thiếu, hoặc của bản tiện ích trước',
    en: 'The guide is missing, or of an earlier version',
  },
  overviewMissing: { vi: 'Thiếu trang Tổng quan', en: 'The dashboard is missing' },
  permissions: {
    vi: 'Bảo vệ khác với trang Phân quyền ở {count} chỗ.',
    en: 'Protections differ from the tab Phân quyền in {count} places.',
  },
  permissionsWill: { vi: 'Đặt lại đúng những bảo vệ đó.', en: 'Put those protections right.' },
  journal: {
    vi: 'Mã, trạng thái hoặc ý kiến ở trang này khác Nhật ký: ai đó đã sửa, xóa hoặc chép đè.',
    en: 'Codes, statuses or opinions of this tab are not what the journal says.',
  },
  journalWill: {
    vi: 'Ghi lại theo Nhật ký (lần “Tổng hợp lại” nào cũng làm).',
    en: 'Write what the journal says, as every count does.',
  },
  headingUnsure: {
    vi: 'Trang “{tab}”, ô {cell}: tiêu đề nay là “{typed}”, ở chỗ của “{heading}”. Nếu vẫn là cột đó, ghi lại “{heading}”; nếu cột đã bị thay, phục hồi bản lưu.',
    en: 'Tab “{tab}”, cell {cell}: the heading says “{typed}” where “{heading}” belongs. If it is still that column, write “{heading}”; if it was replaced, restore a snapshot.',
  },
  headingGone: {
    vi: 'Trang “{tab}” mất cột “{heading}”. Vừa xóa nhầm thì bấm Ctrl+Z; không thì Quản trị ▸ Phục hồi bản lưu…',
    en: 'Tab “{tab}” lost the column “{heading}”. Undo with Ctrl+Z if it was just deleted, else Administration ▸ Restore a snapshot….',
  },
  settingLost: {
    vi: 'Trang “{tab}”, dòng {row}: mục “{name}” trống, bản lưu không có. Điền lại cột “Giá trị”.',
    en: 'Tab “{tab}”, row {row}: “{name}” is empty and no snapshot has it. Fill in “Giá trị”.',
  },
  settingsAbsent: {
    vi: 'Trang “{tab}” không có dòng cho: {names}. Sổ dùng giá trị mặc định của Kế hoạch 87; nếu đã xóa nhầm, phục hồi bản lưu.',
    en: 'Tab “{tab}” has no row for: {names}. The defaults of plan 87 hold; restore a snapshot if they were deleted by mistake.',
  },
  rowFindings: {
    vi: 'Các dòng có {errors} lỗi phải sửa và {warnings} điều nên xem: từng điều ở trang “{tab}”.',
    en: 'The rows have {errors} errors and {warnings} warnings: each stands in the tab “{tab}”.',
  },
  finding: {
    vi: 'Trang “{tab}”, dòng {row}, cột “{heading}”: {reason} {cure}',
    en: 'Tab “{tab}”, row {row}, “{heading}”: {reason} {cure}',
  },
  morePeople: {
    vi: '{count} điều về người dùng và chia sẻ: xem Quản trị ▸ Kiểm tra phân quyền…',
    en: '{count} things about people and sharing: see Administration ▸ Check permissions….',
  },
  lockedOut: {
    vi: '{count} bảo vệ chỉ chủ tệp sửa được: nhờ chủ tệp chạy lệnh này.',
    en: '{count} protections only the file’s owner can change: ask the owner to run this.',
  },
  permissionsUnread: {
    vi: 'Chưa xét được bảo vệ: {reasons}',
    en: 'Protections could not be judged: {reasons}',
  },
  unlooked: {
    vi: 'Chưa kịp tìm dòng ẩn ở: {tabs}. Bấm “Kiểm tra lại” lúc vắng người.',
    en: 'There was no time to look for hidden rows in: {tabs}.',
  },
  setUpLeft: {
    vi: 'Còn {count} trang chưa dựng kịp. Bấm “Kiểm tra lại” rồi sửa tiếp.',
    en: '{count} tabs are not laid yet. Check again and go on.',
  },
  doneStructure: { vi: 'Dựng lại: {tabs}', en: 'Laid again: {tabs}' },
  donePermissions: { vi: 'Đặt lại {count} bảo vệ', en: '{count} protections put right' },
  doneJournal: {
    vi: 'Ghi lại mã, trạng thái theo Nhật ký: {tabs}',
    en: 'Codes and statuses written as the journal says: {tabs}',
  },
  doneAt: { vi: 'Trang “{tab}”: {what}', en: 'Tab “{tab}”: {what}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type CheckPageText = keyof typeof TEXTS;

/** Every text of the panel in one language. */
export function checkPageTexts(language: Language): Readonly<Record<CheckPageText, string>> {
  return inLanguage(TEXTS, language);
}

/** One text with its gaps filled, for what the server says. */
export function sayCheckPage(
  key: CheckPageText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const CHECK_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
