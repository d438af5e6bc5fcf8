/** Serial numbers: days since 30/12/1899, the time of day as the fraction. Wall-clock time, no zone. */

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a date whose UTC fields are the wall-clock time, as ExcelTS hands dates over. */
export function serialOfUtc(date: Date): number {
  return cleaned((date.getTime() - EPOCH) / DAY);
}

// A Date counts milliseconds; without rounding 8:15 comes back as 0.34374999999636.
function cleaned(serial: number): number {
  return Number.isInteger(serial) ? serial : Number(serial.toFixed(10));
}

/** The serial of a calendar day, or undefined where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return (date.getTime() - EPOCH) / DAY;
}

/** The wall clock of an instant in a time zone, as a serial. */
export function serialInZone(instant: Date, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(instant);
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return cleaned((wall - EPOCH) / DAY);
}

/** Making one costs a hundred times what using it does. */
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  wallClocks.set(timeZone, made);
  return made;
}
