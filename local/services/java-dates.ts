import { ServiceError } from './exceptions';
import { instantOfWall, offsetAt } from './zones';

/** Dates by Java's SimpleDateFormat patterns (reference: utilities, "formatDate", "parseDate"); names are English. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** Writes an instant as a clock in that zone shows it. */
export function formatJava(instant: number, zone: string, pattern: string): string {
  const offset = offsetOrThrow(instant, zone);
  const wall = new Date(instant + offset);
  return (pattern.match(TOKEN) ?? [])
    .map((token) => {
      if (token === "''") return "'";
      if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
      return /^[A-Za-z]/.test(token) ? field(token, wall, offset, zone) : token;
    })
    .join('');
}

function field(token: string, wall: Date, offset: number, zone: string): string {
  return dayField(token, wall) ?? clockField(token, wall) ?? zoneField(token, offset, zone);
}

function dayField(token: string, wall: Date): string | undefined {
  const size = token.length;
  const padded = (value: number) => String(value).padStart(size, '0');
  switch (token[0]) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return size === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear());
    case 'M':
    case 'L':
      return size > 2 ? named(MONTHS[wall.getUTCMonth()], size) : padded(wall.getUTCMonth() + 1);
    case 'd':
      return padded(wall.getUTCDate());
    case 'D':
      return padded(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'E':
      return named(DAYS[wall.getUTCDay()], size);
    case 'u':
      return padded(wall.getUTCDay() || 7);
    default:
      return undefined;
  }
}

function clockField(token: string, wall: Date): string | undefined {
  const padded = (value: number) => String(value).padStart(token.length, '0');
  const hour = wall.getUTCHours();
  switch (token[0]) {
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour || 24);
    case 'K':
      return padded(hour % 12);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    default:
      return undefined;
  }
}

function zoneField(token: string, offset: number, zone: string): string {
  const size = token.length;
  switch (token[0]) {
    case 'z':
      return zone === 'GMT' || zone === 'UTC' ? zone : `GMT${offsetText(offset, ':')}`;
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return size === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, size === 2 ? '' : ':');
    default:
      throw new ServiceError(`Illegal pattern character '${token[0] ?? ''}'`);
  }
}

function named(name: string | undefined, size: number): string {
  return size > 3 ? (name ?? '') : (name ?? '').slice(0, 3);
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${between}${pad(minutes % 60)}`;
}

/** Reads a text by a pattern of digits; names of months and days are not read here. */
export function parseJava(text: string, zone: string, pattern: string): number {
  const found: Record<string, number> = {};
  let at = 0;
  const tokens = pattern.match(TOKEN) ?? [];
  tokens.forEach((token, index) => {
    if (!/^[A-Za-z]/.test(token)) {
      const literal = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") || "'" : token;
      if (!text.startsWith(literal, at)) throw unparseable(text);
      at += literal.length;
      return;
    }
    // Fields that touch the next one take their own width only, others all their digits.
    const touches = /^[A-Za-z]/.test(tokens[index + 1] ?? '');
    const digits = new RegExp(`^\\d{1,${touches ? token.length : 9}}`).exec(text.slice(at))?.[0];
    if (digits === undefined || !/^[yMdHmsS]/.test(token)) throw unparseable(text);
    found[token.charAt(0)] = Number(digits);
    at += digits.length;
  });
  // Java is lenient: 32/01 is 1 February; so is Date.UTC.
  const wall = new Date(0);
  wall.setUTCFullYear(found['y'] ?? 1970, (found['M'] ?? 1) - 1, found['d'] ?? 1);
  wall.setUTCHours(found['H'] ?? 0, found['m'] ?? 0, found['s'] ?? 0, found['S'] ?? 0);
  offsetOrThrow(0, zone);
  return instantOfWall(wall.getTime(), zone);
}

function unparseable(text: string): ServiceError {
  return new ServiceError(`Unparseable date: "${text}"`);
}

function offsetOrThrow(instant: number, zone: string): number {
  try {
    return offsetAt(instant, zone);
  } catch {
    // Google falls back to GMT for zones it does not know [?]: that would hide a mistake.
    throw new ServiceError(`Invalid argument: ${zone}. Should be of type: TimeZone`);
  }
}
