import { type CalendarDate, compareDates } from '../lang/calendar';
import type { Settings } from '../plan/settings';
import type { Deadlines } from '../register/life';
import type { Department } from './records';

/**
 * Until when a department may send what in a year: the yearly days of `Cấu hình`, or its extension (`Gia hạn đến`)
 * where that is later.
 * @param on the day whose settings count
 */
export function deadlinesOf(
  settings: Settings,
  { extendedTo }: Pick<Department, 'extendedTo'>,
  year: number,
  on: CalendarDate,
): Deadlines {
  const extended = (general: CalendarDate): CalendarDate =>
    extendedTo && compareDates(extendedTo, general) > 0 ? extendedTo : general;
  return {
    registration: extended(settings.deadline('Hạn đăng ký hằng năm', year, on)),
    results: extended(settings.deadline('Hạn nộp kết quả hằng năm', year, on)),
    acceptsLate: settings.yes('Nhận đăng ký muộn', on),
  };
}
