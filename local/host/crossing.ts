import { isDate } from 'node:util/types';

/** Values that cross between realms and to pages. */

/** A copy of the bundle's value with this realm's constructors, so that tests can compare it. */
export function toHost(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return Array.from(value, toHost);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toHost(one)]));
}

/** What google.script.run refuses to send (apps-script.md 3.4): dates and functions; throws where it finds one. */
export function assertSendable(value: unknown): void {
  if (typeof value === 'function' || isDate(value)) {
    throw new TypeError(
      `Failed due to illegal value in property: ${isDate(value) ? 'a Date' : 'a function'}`,
    );
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertSendable);
}

/** What a page receives: an object with a Date anywhere in it arrives as null as a whole (apps-script.md 3.4). */
export function asReceived(value: unknown): unknown {
  if (value === undefined) return null;
  if (holdsDate(value)) return null;
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isDate(value) || Object.values(value).some(holdsDate);
}
