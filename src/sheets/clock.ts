import type { CalendarDate } from '../lang/calendar';

const ZONE = 'Asia/Ho_Chi_Minh';

/** The moment of a command: its day, and the text that the journal prints (dd/MM/yyyy HH:mm:ss). */
export interface Now {
  readonly day: CalendarDate;
  readonly text: string;
}

/** Starts now; the function tells whether so many milliseconds have passed. */
export function startTimer(limit: number): () => boolean {
  const start = Date.now();
  return () => Date.now() - start >= limit;
}

export function readClock(): Now {
  const date = new Date();
  const [year = 0, month = 1, day = 1] = Utilities.formatDate(date, ZONE, 'yyyy-MM-dd')
    .split('-')
    .map(Number);
  return { day: { year, month, day }, text: Utilities.formatDate(date, ZONE, 'dd/MM/yyyy HH:mm:ss') };
}

/** Milliseconds since 1970: to tell how long something has been silent. */
export function readMoment(): number {
  return Date.now();
}
