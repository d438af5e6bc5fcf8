import { type CalendarDate, compareDates } from '../lang/calendar';
import { LAST_YEAR_OF_LAW_2003 } from '../plan/catalogue';

/** Whether Law 06/2022/QH15 governs the achievements of a year; Law 15/2003/QH11 does to 2023 (domain.md 2.1). */
export function isUnderLaw2022(year: number): boolean {
  return year > LAST_YEAR_OF_LAW_2003;
}

/** An article of the law of that year, e.g. "khoản 1 Điều 74 Luật Thi đua, khen thưởng 2022"; `part` may be ''. */
export function articleOf(article: number, year: number, part = ''): string {
  const law = `Điều ${article} Luật Thi đua, khen thưởng ${isUnderLaw2022(year) ? '2022' : '2003'}`;
  return part === '' ? law : `${part} ${law}`;
}

/** Where the votes of a council are counted by decree (domain.md 2.5, "Vote"). */
export const VOTES_IN_DECREE_98 = 'khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP';

/** Article 9.3 of the decree under the old law: what the grassroots title asks for. */
export const GRASSROOTS_IN_DECREE_91 = 'khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP';

const DECREE_98_FROM: CalendarDate = { year: 2024, month: 1, day: 1 };
const DECREE_98_TO: CalendarDate = { year: 2025, month: 6, day: 30 };

/** Whether Decree 98/2023 was in force on a day: from 01/01/2024 until Decree 152/2025 replaced it on 01/07/2025. */
export function isUnderDecree98(day: CalendarDate): boolean {
  return compareDates(day, DECREE_98_FROM) >= 0 && compareDates(day, DECREE_98_TO) <= 0;
}
