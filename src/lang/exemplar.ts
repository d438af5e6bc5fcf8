import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Texts of `Hồ sơ điển hình…`. `{name}` is filled in. */
const TEXTS = {
  title: { vi: 'Hồ sơ điển hình', en: 'Exemplar’s file' },
  ask: {
    vi: 'Gõ một phần tên hoặc mã của tập thể, cá nhân. Ví dụ: Nguyễn Văn; DH-2024-0007; DT-0012.',
    en: 'Type part of a name or a code. For example: Nguyễn Văn; DH-2024-0007; DT-0012.',
  },
  choose: {
    vi: 'Có {count} điển hình hợp với “{query}”. Gõ số thứ tự:\n\n{list}',
    en: '{count} exemplars match “{query}”. Type the number of one:\n\n{list}',
  },
  more: {
    vi: '… và {count} điển hình khác: bấm Hủy rồi gõ thêm chữ của tên.',
    en: '… and {count} more: cancel and type more of the name.',
  },
  nobody: {
    vi: 'Không có điển hình nào mà tên hoặc mã chứa “{query}”. Gõ ít chữ hơn, hoặc xem cột “Mã và tên” ở trang Tổng hợp.',
    en: 'No exemplar’s name or code holds “{query}”. Type less of it, or see the column “Mã và tên” of the tab Tổng hợp.',
  },
  written: {
    vi: 'Bản in khổ A4: trang “{tab}”.',
    en: 'To print on A4: the tab “{tab}”.',
  },
  notOurs: {
    vi: 'Chưa ghi bản in: trang “{tab}” do người khác tạo nên không bị ghi đè. Đổi tên trang đó rồi mở lại hồ sơ.',
    en: 'No sheet to print: the tab “{tab}” was made by somebody and is not written over. Rename it and open the file again.',
  },
  busy: {
    vi: 'Chưa ghi bản in: đang có người chạy lệnh khác trong sổ. Đợi một phút rồi mở lại hồ sơ.',
    en: 'No sheet to print: somebody is running a command. Wait a minute and open the file again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ExemplarWords = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const EXEMPLAR_TEXTS: Readonly<Record<ExemplarWords, Readonly<Record<Language, string>>>> = TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayOfExemplar(
  key: ExemplarWords,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
