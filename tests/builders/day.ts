import { type CalendarDate, parseDate } from '../../src/lang/calendar';

/** A day as a Vietnamese writes it: day('31/12/2024'). Throws where it is no day, so that no test runs on null. */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}
