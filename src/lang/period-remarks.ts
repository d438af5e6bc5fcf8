import { filledIn } from './filled-in';
import type { Language } from './findings';

/** What the Office should know of a report on the period before it is signed. `{name}` is filled. */
const TEXTS = {
  missingProse: {
    vi: 'Chưa có lời của Văn phòng cho các mục {sections} (ưu điểm, nguyên nhân, bài học kinh nghiệm, phương hướng). Ghi ở trang “Nội dung báo cáo”, loại “{kind}”, năm {year}, rồi lập lại.',
    en: 'The Office’s words are missing for the sections {sections} (merits, causes, lessons, tasks ahead). Write them in the tab “Nội dung báo cáo”, kind “{kind}”, year {year}, and compile again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type PeriodRemark = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const PERIOD_REMARKS: Readonly<Record<PeriodRemark, Readonly<Record<Language, string>>>> = TEXTS;

/** A remark with its gaps filled, in one pass. */
export function sayPeriodRemark(
  key: PeriodRemark,
  language: Language,
  details: Readonly<Record<string, string | number>>,
): string {
  return filledIn(TEXTS[key][language], details);
}
