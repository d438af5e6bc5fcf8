/** Instants ↔ the wall clock of a zone ↔ serial numbers of cells (days since 30/12/1899, no zone). */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC' || zone === 'Etc/GMT' || zone === 'GMT') return 0;
  const fixed = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  const field: Record<string, string> = {};
  for (const part of clockOf(zone).formatToParts(instant)) field[part.type] = part.value;
  const year = field['era'] === 'BC' ? 1 - Number(field['year']) : Number(field['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(field['month']) - 1, Number(field['day']));
  wall.setUTCHours(Number(field['hour']), Number(field['minute']), Number(field['second']));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's clock shows a wall time, given as if it were UTC. */
export function instantOfWall(wall: number, zone: string): number {
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** The Date value of a cell (apps-script.md 3.6: the instant of that wall clock in the spreadsheet's zone). */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOfWall(EPOCH + Math.round(serial * DAY), zone);
}

/** What a Date becomes in a cell. */
export function serialOfInstant(instant: number, zone: string): number {
  const serial = (instant + offsetAt(instant, zone) - EPOCH) / DAY;
  // Milliseconds are no whole fraction of a day: without rounding 8:15 comes back as 8:14:59.999…
  return Number.isInteger(serial) ? serial : Number(serial.toFixed(10));
}
