import { parseDate } from '../lang/calendar';
import type { Finding } from '../register/finding';
import { cellAt, type Table, type TableRow, textAt } from './table';

/** From which day a row of `Cấu hình` or `Văn bản` holds. */
export const EFFECTIVE_FROM = 'Hiệu lực từ';

/**
 * Whether a row says from when it holds, empty meaning from the start. One whose day cannot be read must not take
 * over anything: "from the start" would let tomorrow's name stand on yesterday's papers.
 */
export function holdsFromAKnownDay(row: TableRow): boolean {
  return textAt(row, EFFECTIVE_FROM) === '' || parseDate(cellAt(row, EFFECTIVE_FROM)) !== null;
}

/** The rows passed over because nobody can tell from when they hold; `nameHeading` holds what each is about. */
export function unreadableDays(table: Table, nameHeading: string): Finding[] {
  return table.rows
    .filter((row) => textAt(row, nameHeading) !== '' && !holdsFromAKnownDay(row))
    .map((row) => ({
      severity: 'warning',
      rule: 'effective-date-unreadable',
      place: { tab: table.tab, row: row.row },
      heading: EFFECTIVE_FROM,
      details: { value: textAt(row, EFFECTIVE_FROM), item: textAt(row, nameHeading) },
    }));
}
