import { notImplemented } from './exceptions';

const SLOT = /%(%|(-?)(0?)(\d*)(?:\.(\d+))?([a-zA-Z]))/g;

/** printf-like texts: %s, %d, %f, %x, %j with width, zeros and precision (reference: utilities, "formatString"). */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    SLOT,
    (
      _,
      whole: string,
      left: string,
      zeros: string,
      width: string,
      precision: string | undefined,
      type: string,
    ) => {
      if (whole === '%') return '%';
      const text = slot(type, values[next++], precision);
      if (left) return text.padEnd(Number(width || 0));
      const negative = zeros && text.startsWith('-');
      if (!zeros) return text.padStart(Number(width || 0));
      return negative
        ? `-${text.slice(1).padStart(Number(width || 0) - 1, '0')}`
        : text.padStart(Number(width || 0), '0');
    },
  );
}

function slot(type: string, value: unknown, precision: string | undefined): string {
  switch (type) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'j':
      return JSON.stringify(value);
    default:
      throw notImplemented(`Utilities.formatString with %${type}`);
  }
}
