import { filledIn } from './filled-in';
import type { Language } from './findings';

type Said = Readonly<Record<Language, string>>;

/** What `Nhập danh sách…` says from the server: refusals, and why rows are not added. */
const TEXTS = {
  'bad-request': {
    vi: 'Trang nhập danh sách gửi yêu cầu không đúng dạng, chưa ghi gì vào sổ. Đóng hộp này, mở lại “Nhập danh sách…” và làm lại.',
    en: 'The import page sent a request that is not understood; nothing was written. Close this box, open “Import a list…” again and repeat.',
  },
  'no-department': {
    vi: 'Cột đơn vị của dòng này trống. Điền đơn vị vào tệp, hoặc chọn một đơn vị cho tất cả.',
    en: 'The department of this row is empty. Fill it in the file, or choose one department for all.',
  },
  'unknown-department': {
    vi: 'Sổ không có đơn vị “{department}”. Chọn đơn vị tương ứng ở bước 2.',
    en: 'The book has no department “{department}”. Choose the one it means in step 2.',
  },
  'not-a-row': {
    vi: 'Không phải một đăng ký (tiêu đề nhóm, dòng tổng hoặc dòng số thứ tự cột).',
    en: 'No registration (a section’s heading, a sum, or numbers of columns).',
  },
  'no-name': {
    vi: 'Không có họ tên hoặc tên tập thể.',
    en: 'No name of a person or a collective.',
  },
  'doubles-book': {
    vi: 'Đã có ở trang {tab}, dòng {row} (cùng điển hình, năm và lĩnh vực).',
    en: 'Registered already in the tab {tab}, row {row} (same exemplar, year and field).',
  },
  'doubles-list': {
    vi: 'Trùng với dòng {row} của danh sách (cùng điển hình, năm và lĩnh vực).',
    en: 'Doubles row {row} of the list (same exemplar, year and field).',
  },
} as const satisfies Readonly<Record<string, Said>>;
export type ImportText = keyof typeof TEXTS;

export function sayImport(
  key: ImportText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}

/** Every key, for the test that both languages fill the same gaps. */
export const IMPORT_TEXTS: Readonly<Record<string, Said>> = TEXTS;
