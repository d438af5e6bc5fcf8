import { filledIn } from './filled-in';
import type { Language } from './findings';
import { inLanguage } from './page-kit';

/** Texts of the wizard `Thiết lập sổ`. Settings keep the names of `Cấu hình` in both languages. */
const TEXTS = {
  title: { vi: 'Thiết lập sổ', en: 'Set up the book' },
  steps: { vi: 'Các bước', en: 'Steps' },
  stepAgency: { vi: '1. Cơ quan', en: '1. Agency' },
  stepDepartments: { vi: '2. Đơn vị', en: '2. Departments' },
  stepPeople: { vi: '3. Người dùng', en: '3. People' },
  stepMake: { vi: '4. Xem trước và tạo', en: '4. Preview and make' },
  agencyIntro: {
    vi: 'Ghi như in trên văn bản. Sửa lại lúc nào cũng được ở trang Cấu hình.',
    en: 'As printed on papers. All of it can be changed later in the tab Cấu hình.',
  },
  departmentsIntro: {
    vi: 'Mỗi dòng một đơn vị; mỗi đơn vị sẽ có một trang riêng để đăng ký. Có thể dán từ Excel.',
    en: 'One department a line; each gets a tab of its own. They can be pasted from Excel.',
  },
  departmentsLabel: { vi: 'Các đơn vị', en: 'Departments' },
  departmentsHint: {
    vi: 'Email người của đơn vị ghi sau dấu chấm phẩy, chưa có thì bỏ qua: Thanh tra; thanh-tra@tinh.gov.vn',
    en: 'Addresses of the department’s people behind a semicolon, or none: Thanh tra; thanh-tra@tinh.gov.vn',
  },
  departmentsCount: { vi: '{count} đơn vị', en: '{count} departments' },
  peopleIntro: {
    vi: 'Vai trò quyết định ai sửa được trang nào. Chưa biết thì bỏ trống, ghi sau ở trang Phân quyền.',
    en: 'Roles decide who may edit which tab. Leave empty what you do not know yet; it goes into the tab Phân quyền.',
  },
  officeLabel: { vi: 'Email người của Văn phòng, mỗi dòng một người', en: 'The Office, one address a line' },
  officeSelf: { vi: 'Bạn ({email}) đã là Văn phòng.', en: 'You ({email}) are of the Office already.' },
  officeHidden: {
    vi: 'Không đọc được địa chỉ của bạn: hãy ghi vào đây ít nhất một địa chỉ của Văn phòng.',
    en: 'Your address is hidden: write at least one address of the Office here.',
  },
  leadershipLabel: { vi: 'Lãnh đạo (chỉ xem)', en: 'Leadership (looks only)' },
  councilLabel: { vi: 'Hội đồng (chỉ xem)', en: 'Council (looks only)' },
  next: { vi: 'Tiếp tục', en: 'Next' },
  back: { vi: 'Quay lại', en: 'Back' },
  make: { vi: 'Tạo sổ', en: 'Make the book' },
  previewing: { vi: 'Đang xem tệp này…', en: 'Looking at this file…' },
  making: {
    vi: 'Đang tạo sổ. Việc này có thể mất vài phút…',
    en: 'Making the book. This may take some minutes…',
  },
  previewTitle: { vi: 'Sẽ tạo trong tệp này', en: 'This will be made' },
  previewTabs: { vi: '{count} trang chung: {tabs}.', en: '{count} tabs: {tabs}.' },
  previewDepartments: { vi: '{count} trang của đơn vị', en: '{count} tabs of departments' },
  previewPeople: { vi: '{count} người trong Phân quyền', en: '{count} people in Phân quyền' },
  previewSettings: { vi: 'Cấu hình', en: 'Settings' },
  previewDefaults: {
    vi: 'Tiêu chí, chỉ tiêu, mốc thời gian và danh mục khen thưởng theo Kế hoạch 87/KH-BDT và luật hiện hành; sửa được ở từng trang.',
    en: 'Criteria, targets, milestones and the catalogue follow plan 87/KH-BDT and the law; each tab can be edited.',
  },
  previewNothing: { vi: 'Chưa ghi gì vào tệp.', en: 'Nothing has been written yet.' },
  noAddress: { vi: 'chưa có email', en: 'no address yet' },
  noPeople: { vi: 'Chưa có ai ngoài bạn.', en: 'Nobody but you.' },
  doneTitle: { vi: 'Sổ đã sẵn sàng', en: 'The book is ready' },
  done: {
    vi: 'Đã tạo {tabs} trang chung và {departments} trang của đơn vị.',
    en: '{tabs} tabs and {departments} tabs of departments were made.',
  },
  left: {
    vi: 'Đã tạo {tabs} trang; còn {left} trang chưa kịp làm trong một lượt. Bấm “Làm tiếp”: phần đã tạo được giữ nguyên.',
    en: '{tabs} tabs were made; {left} are left, as one run may last some minutes only. Press “Go on”: what was made stays.',
  },
  goOn: { vi: 'Làm tiếp', en: 'Go on' },
  whatNext: { vi: 'Việc tiếp theo', en: 'What comes next' },
  next1: {
    vi: 'Bấm “Chia sẻ” của Google, thêm từng người ở trang Phân quyền.',
    en: 'Press Google’s “Share” and add everybody of the tab Phân quyền.',
  },
  next2: {
    vi: 'Chạy “Quản trị ▸ Kiểm tra phân quyền…” để khóa đúng trang cho đúng người.',
    en: 'Run “Administration ▸ Check permissions…” so that everybody edits their own tab only.',
  },
  next3: {
    vi: 'Chạy “Quản trị ▸ Nhận việc tự động…”: mỗi giờ sổ tự nhận dòng đã gửi.',
    en: 'Run “Administration ▸ Take over the automatic work…”: sent rows are then taken in every hour.',
  },
  next4: {
    vi: 'Muốn tập trước: “Quản trị ▸ Tạo dữ liệu mẫu…”.',
    en: 'To practise first: “Administration ▸ Add sample data…”.',
  },
  remarks: { vi: 'Cần người xem', en: 'For a person to look at' },
  notMade: { vi: 'Chưa tạo xong', en: 'Not finished' },
  died: {
    vi: 'Google đã ngắt việc giữa chừng. Bấm “Làm tiếp”: phần đã tạo được giữ nguyên.',
    en: 'Google cut the work off. Press “Go on”: what was made stays.',
  },
  jobFailed: {
    vi: 'Việc dừng vì trục trặc. Đợi một phút rồi bấm “Làm tiếp”. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'Something stopped the work. Wait a minute and press “Go on”. If it fails again, send this to the maintainer: {code}',
  },
  refusedStart: { vi: 'Không thiết lập được', en: 'This book cannot be set up' },
  mendFirst: { vi: 'Sửa những chỗ này rồi bấm “Tiếp tục”', en: 'Mend this first, then press “Next”' },
  settingEmpty: { vi: '“{name}” còn trống.', en: '“{name}” is empty.' },
  dateWrong: {
    vi: '“Ngày kế hoạch”: “{value}” không phải ngày. Ghi ngày/tháng/năm, ví dụ 31/12/2021.',
    en: '“Ngày kế hoạch”: “{value}” is no date. Write day/month/year, e.g. 31/12/2021.',
  },
  periodWrong: {
    vi: '“Giai đoạn từ năm” và “đến năm” phải là hai năm bốn chữ số, năm đầu không sau năm cuối, cách nhau không quá 20 năm.',
    en: 'The period must be two years of four digits, the first not after the last, 20 years apart at most.',
  },
  firstYearWrong: {
    vi: '“Năm đăng ký đầu tiên” phải nằm trong giai đoạn {from} - {to}.',
    en: '“Năm đăng ký đầu tiên” must lie in {from} - {to}.',
  },
  noDepartments: { vi: 'Chưa có đơn vị nào.', en: 'There is no department yet.' },
  tooManyDepartments: {
    vi: '{count} đơn vị là quá nhiều cho một tệp (nhiều nhất {most}). Chia thành nhiều sổ.',
    en: '{count} departments are too many for one file ({most} at most).',
  },
  departmentDoubled: { vi: 'Đơn vị “{name}” ghi hai lần.', en: 'The department “{name}” stands twice.' },
  departmentNameless: { vi: 'Dòng “{line}” thiếu tên đơn vị.', en: 'The line “{line}” has no name.' },
  addressWrong: {
    vi: '“{value}” không phải địa chỉ email.',
    en: '“{value}” is no e-mail address.',
  },
  notNew: {
    vi: 'Tệp này đã có sổ. Đóng trang này rồi chạy lại “Thiết lập sổ…” để xem chỗ nào còn thiếu.',
    en: 'This file has a book already. Close this page and run “Set up the book…” to see what it lacks.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type SetUpText = keyof typeof TEXTS;

/** Every text of the wizard in one language. */
export function setUpPageTexts(language: Language): Readonly<Record<SetUpText, string>> {
  return inLanguage(TEXTS, language);
}

/** One text with its gaps filled, for what the server says. */
export function saySetUpPage(
  key: SetUpText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const SET_UP_PAGE_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
