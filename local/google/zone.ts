/** Days between the spreadsheet's day 0 (30/12/1899) and the Unix epoch. */
const EPOCH_SERIAL = 25569;
const DAY = 86400000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of an instant in a zone, as a UTC instant with the same digits. */
function wallClock(instant: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const parts = Object.fromEntries(
    formatter.formatToParts(instant).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which a zone's wall clock shows the digits of a UTC instant. */
function instantOf(wall: number, zone: string): number {
  const guess = wall - (wallClock(wall, zone) - wall);
  return guess - (wallClock(guess, zone) - wall);
}

/** A serial number as the instant of that wall clock in the spreadsheet's zone. */
export function serialToInstant(serial: number, zone: string): number {
  return instantOf(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}

export function instantToSerial(instant: number, zone: string): number {
  return wallClock(instant, zone) / DAY + EPOCH_SERIAL;
}

const PATTERN = /'([^']*)'|yyyy|yy|MM|M|dd|d|HH|H|mm|m|ss|s|SSS|[a-zA-Z]+/g;

/** `Utilities.formatDate`: Java's patterns, the numeric part of them; another letter throws. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const wall = new Date(wallClock(instant, zone));
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts: Record<string, () => string> = {
    yyyy: () => String(wall.getUTCFullYear()),
    yy: () => two(wall.getUTCFullYear() % 100),
    MM: () => two(wall.getUTCMonth() + 1),
    M: () => String(wall.getUTCMonth() + 1),
    dd: () => two(wall.getUTCDate()),
    d: () => String(wall.getUTCDate()),
    HH: () => two(wall.getUTCHours()),
    H: () => String(wall.getUTCHours()),
    mm: () => two(wall.getUTCMinutes()),
    m: () => String(wall.getUTCMinutes()),
    ss: () => two(wall.getUTCSeconds()),
    s: () => String(wall.getUTCSeconds()),
    SSS: () => String(wall.getUTCMilliseconds()).padStart(3, '0'),
  };
  return pattern.replace(PATTERN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const part = parts[token];
    if (!part)
      throw new Error(`Utilities.formatDate: the letter "${token}" is not implemented by the local host`);
    return part();
  });
}

/** `Utilities.parseDate` for the pattern yyyy-MM-dd, the only one that the add-on uses. */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const match = pattern === 'yyyy-MM-dd' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (!match)
    throw new Error(`Utilities.parseDate("${text}", "${pattern}") is not implemented by the local host`);
  return instantOf(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])), zone);
}
