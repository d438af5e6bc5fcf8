import { filledIn } from './filled-in';
import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Texts of the panel `Đăng ký của đơn vị`. Headings of the tab stay Vietnamese in both languages. */
const TEXTS = {
  title: { vi: 'Đăng ký của đơn vị', en: 'Registrations of the department' },
  department: { vi: 'Đơn vị', en: 'Department' },
  year: { vi: 'Năm {year}', en: '{year}' },
  dueRegistrations: { vi: 'Hạn đăng ký', en: 'Registrations due' },
  dueResults: { vi: 'Hạn kết quả', en: 'Results due' },
  rowTitle: { vi: 'Từng dòng', en: 'Row by row' },
  chooseRow: { vi: 'Dòng', en: 'Row' },
  rowOption: { vi: '{row}. {name}', en: '{row}. {name}' },
  rowWrong: { vi: '{row}. ✖ {name}', en: '{row}. ✖ {name}' },
  newRow: { vi: 'Dòng mới', en: 'New row' },
  newRowTitle: { vi: 'Dòng mới (ghi dưới dòng cuối của trang)', en: 'New row (below the last one)' },
  rowHead: { vi: 'Dòng {row}', en: 'Row {row}' },
  goToRow: { vi: 'Đến dòng này', en: 'Go to this row' },
  selectedElsewhere: { vi: 'Ở trang đang chọn dòng {row}.', en: 'Row {row} is selected in the tab.' },
  openSelected: { vi: 'Mở dòng {row}', en: 'Open row {row}' },
  unsaved: { vi: 'Dòng đang mở có thay đổi chưa lưu.', en: 'The open row has unsaved changes.' },
  dropChanges: { vi: 'Bỏ thay đổi', en: 'Drop them' },
  stay: { vi: 'Ở lại', en: 'Stay' },
  opinion: { vi: 'Ý kiến Văn phòng', en: 'The Office says' },
  closedNone: {
    vi: 'Dòng “{status}” không sửa được nữa. Cần sửa thì nhờ Văn phòng trả lại dòng này.',
    en: 'A row “{status}” cannot be changed any more. Ask the Office to return it.',
  },
  closedResults: {
    vi: 'Dòng “{status}”: phần đăng ký đã khóa, phần kết quả còn điền được.',
    en: 'Row “{status}”: the registration is closed, the results can still be filled in.',
  },
  partRegistration: { vi: 'Đăng ký', en: 'Registration' },
  partResults: { vi: 'Kết quả (nộp sau)', en: 'Results (handed in later)' },
  partSeldom: { vi: 'Ít dùng', en: 'Seldom needed' },
  notChosen: { vi: '(chưa chọn)', en: '(not chosen)' },
  criteriaFirst: {
    vi: 'Chọn “Năm”, “Đối tượng” và “Lĩnh vực” để hiện các tiêu chí.',
    en: 'Choose “Năm”, “Đối tượng” and “Lĩnh vực” to see the criteria.',
  },
  criteriaNone: {
    vi: 'Lĩnh vực này không có tiêu chí cho đối tượng đã chọn.',
    en: 'This field has no criteria for that kind.',
  },
  criterionUnknown: { vi: 'không có trong lĩnh vực này', en: 'not one of this field’s' },
  linksHint: {
    vi: 'Mỗi liên kết một dòng, bắt đầu bằng https://',
    en: 'One link a line, beginning with https://',
  },
  save: { vi: 'Lưu vào trang', en: 'Save to the tab' },
  saving: { vi: 'Đang ghi vào trang…', en: 'Saving…' },
  saved: { vi: 'Đã ghi dòng {row}. Dòng này hợp lệ.', en: 'Row {row} is saved and valid.' },
  savedWrong: {
    vi: 'Đã ghi dòng {row}. Còn {count} điều cần xem ở dòng này.',
    en: 'Row {row} is saved. {count} points of it are open.',
  },
  findings: { vi: 'Cần sửa trong trang ({count})', en: 'To be mended in this tab ({count})' },
  noFindings: { vi: 'Trang này không còn lỗi hay cảnh báo.', en: 'Nothing is open in this tab.' },
  findingAt: { vi: 'Dòng {row} · {heading}', en: 'Row {row} · {heading}' },
  goToCell: { vi: 'Đến ô', en: 'Go to the cell' },
  openInForm: { vi: 'Mở ở trên', en: 'Open above' },
  sending: { vi: 'Gửi Văn phòng', en: 'Send to the Office' },
  ready: { vi: '{count} dòng sẵn sàng gửi', en: '{count} rows ready to be sent' },
  readyResults: { vi: '{count} dòng đủ kết quả', en: '{count} rows have their results' },
  nothingReady: { vi: 'Chưa có dòng nào để gửi', en: 'Nothing to be sent yet' },
  held: { vi: '{count} dòng chưa gửi được', en: '{count} rows cannot be sent yet' },
  heldRow: { vi: 'Dòng {row}, {name}: {why}', en: 'Row {row}, {name}: {why}' },
  ticked: {
    vi: 'Đã đánh dấu ô này; Văn phòng sẽ nhận khi xem sổ.',
    en: 'The box is ticked; the Office takes it in when it comes by.',
  },
  goToBox: { vi: 'Đến ô “{box}”', en: 'Go to the box “{box}”' },
  tickHint: {
    vi: 'Bấm nút này rồi đánh dấu vào ô vừa được chọn: dấu đó là việc gửi.',
    en: 'Press it, then tick the selected box: the tick is the sending.',
  },
  boxGone: {
    vi: 'Ô “{box}” không còn ở đầu trang. Nhờ Văn phòng chạy “Thiết lập sổ…”.',
    en: 'The box “{box}” is gone. Ask the Office to run “Set up the book…”.',
  },
  refusedStart: { vi: 'Không mở được phần này', en: 'This panel cannot be used' },
  goneMeanwhile: {
    vi: 'Dòng {row} của trang “{tab}” không còn ở đó: có người vừa xóa hoặc xếp lại. Bấm “Làm mới” rồi chọn lại dòng.',
    en: 'Row {row} of the tab “{tab}” is not there any more: somebody deleted or sorted rows. Press “Refresh” and choose it again.',
  },
  changedMeanwhile: {
    vi: 'Có người vừa sửa dòng {row} của trang “{tab}” nên chưa ghi gì. Bấm “Làm mới” để xem dòng như bây giờ rồi sửa tiếp.',
    en: 'Somebody has just edited row {row} of the tab “{tab}”; nothing was written. Press “Refresh” to see it as it is now.',
  },
  closed: {
    vi: 'Dòng {row} của trang “{tab}” đã khóa phần vừa sửa nên chưa ghi gì. Cần sửa thì nhờ Văn phòng trả lại dòng này.',
    en: 'What you changed in row {row} of the tab “{tab}” is closed; nothing was written. Ask the Office to return the row.',
  },
  nothingChanged: { vi: 'Chưa có gì thay đổi để ghi.', en: 'There is no change to save.' },
  nameMissing: {
    vi: 'Chưa ghi “Họ và tên / Tên tập thể”. Điền ô đó rồi bấm “Lưu vào trang”.',
    en: '“Họ và tên / Tên tập thể” is empty. Fill it in, then press “Save to the tab”.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type DepartmentPageText = keyof typeof TEXTS;

/** Every text of the panel in one language. */
export function departmentPageTexts(language: Language): Readonly<Record<DepartmentPageText, string>> {
  return inLanguage(TEXTS, language);
}

/** One text with its gaps filled, for what the server says. */
export function fillDepartmentPage(
  key: DepartmentPageText,
  language: Language,
  details: Readonly<Record<string, string | number>>,
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const DEPARTMENT_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
