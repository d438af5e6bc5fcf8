import { filledIn } from './filled-in';
import type { Language } from './findings';

/** What set-up tells, as this file needs it: `commands/set-up/` has the whole. */
export interface SetUpTold {
  readonly tables: readonly string[];
  readonly departments: readonly string[];
  readonly unguarded: readonly string[];
  readonly repairs: readonly {
    readonly tab: string;
    readonly headings: readonly string[];
    readonly lists: number;
    readonly formulas: number;
    readonly tones: boolean;
    readonly frozen: boolean;
    readonly status: boolean;
  }[];
}

/** A thing that a person must mend; the kinds of `commands/set-up/plan.ts`. */
export interface RemarkTold {
  readonly kind: string;
  readonly tab: string;
  readonly details: Readonly<Record<string, string>>;
}

const LONGEST_LIST = 12;

/** What will be written, a paragraph a kind; '' where nothing is. */
export function tellPlan(plan: SetUpTold, language: Language): string {
  const vi = language === 'vi';
  const parts: string[] = [];
  if (plan.tables.length > 0)
    parts.push(
      vi
        ? `Tạo ${plan.tables.length} trang: ${listed(plan.tables, language)}.`
        : `Make ${plan.tables.length} tabs: ${listed(plan.tables, language)}.`,
    );
  if (plan.departments.length > 0)
    parts.push(
      vi
        ? `Tạo trang đăng ký cho ${plan.departments.length} đơn vị: ${listed(plan.departments, language)}.`
        : `Make the tabs of ${plan.departments.length} departments: ${listed(plan.departments, language)}.`,
    );
  if (plan.repairs.length > 0)
    parts.push(
      [vi ? 'Bổ sung chỗ thiếu:' : 'Add what is missing:', ...repairLines(plan, language)].join('\n'),
    );
  if (plan.unguarded.length > 0)
    parts.push(
      vi
        ? `Bảo vệ ${plan.unguarded.length} trang đang ai cũng sửa được: ${listed(plan.unguarded, language)}.`
        : `Protect ${plan.unguarded.length} tabs that everybody can edit: ${listed(plan.unguarded, language)}.`,
    );
  return parts.join('\n\n');
}

function repairLines({ repairs }: SetUpTold, language: Language): string[] {
  const vi = language === 'vi';
  const lines = repairs.slice(0, LONGEST_LIST).map((repair) => {
    const what = [
      ...(repair.headings.length > 0
        ? [`${vi ? 'thêm cột' : 'columns'} ${listed(repair.headings, language)}`]
        : []),
      ...(repair.lists > 0
        ? [vi ? `danh sách chọn (${repair.lists} cột)` : `dropdowns (${repair.lists})`]
        : []),
      ...(repair.formulas > 0 ? [vi ? 'công thức' : 'formulas'] : []),
      ...(repair.tones ? [vi ? 'màu tô theo tình trạng' : 'colours'] : []),
      ...(repair.status ? [vi ? 'ô gửi và câu ở dòng 2' : 'boxes and sentence of row 2'] : []),
      ...(repair.frozen ? [vi ? 'cố định dòng tiêu đề' : 'frozen headings'] : []),
    ];
    return `- ${repair.tab}: ${what.join('; ')}`;
  });
  return repairs.length > LONGEST_LIST ? [...lines, `- … (${repairs.length})`] : lines;
}

const REMARKS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'headings-missing': {
    vi: 'Trang “{tab}” thiếu tiêu đề cột: {headings}. Ghi lại tiêu đề vào dòng tiêu đề rồi chạy lại.',
    en: 'The tab “{tab}” lacks the heading: {headings}. Write it in the heading row and run again.',
  },
  'headings-doubled': {
    vi: 'Trang “{tab}” có hai cột cùng tiêu đề: {headings}. Đổi tên hoặc xóa một cột.',
    en: 'The tab “{tab}” has two columns headed: {headings}. Rename or delete one.',
  },
  deleted: {
    vi: 'Trang “{tab}” đã bị xóa; bản lưu lúc {time} giữ {rows} dòng của trang này. Chạy “Phục hồi bản lưu…” để lấy lại.',
    en: 'The tab “{tab}” was deleted; the snapshot of {time} holds {rows} rows of it. Run “Restore a snapshot…”.',
  },
  merged: {
    vi: 'Trang “{tab}” có ô gộp ở {areas}: chỉ ô đầu có giá trị, các dòng sau bị coi là trống. Chọn vùng đó, bấm Định dạng → Hợp nhất các ô → Hủy hợp nhất, rồi điền từng dòng.',
    en: 'The tab “{tab}” has merged cells at {areas}: only the first holds a value. Unmerge them and fill each row.',
  },
  copied: {
    vi: 'Trang “{tab}” trông như bản sao của “{of}” và không được tính. Chuyển dòng cần giữ sang “{of}” rồi xóa trang này.',
    en: 'The tab “{tab}” looks like a copy of “{of}” and is not counted. Move rows you need to “{of}” and delete it.',
  },
  stranger: {
    vi: 'Trang “{tab}” không thuộc sổ: tiện ích không đọc, không sửa.',
    en: 'The tab “{tab}” is no part of the book: it is neither read nor changed.',
  },
  renamed: {
    vi: 'Trang của đơn vị đã đổi tên từ “{before}” thành “{tab}”. Vẫn dùng được; nên ghi tên mới vào cột “Tên trang” của trang Đơn vị.',
    en: 'The tab “{before}” of a department is now called “{tab}”. It still works; write the new name under “Tên trang” in the tab Đơn vị.',
  },
  'locale-differs': {
    vi: 'Ngôn ngữ hoặc múi giờ của bảng tính là {locale}, {zone}; sổ dùng vi_VN, Asia/Ho_Chi_Minh. Đổi trong Tệp → Cài đặt, nếu không ngày tháng có thể bị hiểu sai.',
    en: 'The spreadsheet’s locale or time zone is {locale}, {zone}; the book uses vi_VN, Asia/Ho_Chi_Minh. Change it in File → Settings, or dates may be misread.',
  },
  'office-unknown': {
    vi: 'Không đọc được địa chỉ của bạn. Ghi địa chỉ của Văn phòng vào trang Phân quyền, rồi chạy “Kiểm tra phân quyền…”.',
    en: 'Your address is hidden. Write the Office’s address in the tab Phân quyền, then run “Check permissions…”.',
  },
};

/** Every key, for the test that both languages fill the same gaps. */
export const REMARK_TEXTS = REMARKS;

export function tellRemark({ kind, tab, details }: RemarkTold, language: Language): string {
  return filledIn(REMARKS[kind]?.[language] ?? kind, { ...details, tab });
}

function listed(names: readonly string[], language: Language): string {
  if (names.length <= LONGEST_LIST) return names.join(', ');
  const more = names.length - LONGEST_LIST;
  const rest = language === 'vi' ? `và ${more} mục khác` : `and ${more} more`;
  return `${names.slice(0, LONGEST_LIST).join(', ')} ${rest}`;
}
