import { type CalendarDate, type Cell, compareDates } from '../lang/calendar';
import type { RowPlace } from '../register/registration';

/** One row of a log: `Bồi dưỡng`, `Nhân rộng`, `Tuyên truyền`, `Tôn vinh` or `Triển khai`. */
export interface LogRow {
  readonly place: RowPlace;
  readonly date: CalendarDate | null;
  /** What was typed in `Ngày`, to quote where it is no date. */
  readonly dateTyped: string;
  /** The registrations it is about; none in `Triển khai`. */
  readonly codes: readonly string[];
  /** The column by which the log is counted: support, form, event or work. */
  readonly label: string;
  /** `Nơi áp dụng` of `Nhân rộng`, else ''. */
  readonly where: string;
  /** All that the row says, by heading; absent where no tab was read. */
  readonly cells?: ReadonlyMap<string, Cell>;
}

/** One row of `Bồi dưỡng` with its next check-up. */
export interface NurtureRow extends LogRow {
  readonly nextCheck: CalendarDate | null;
}

/** The five logs that the plan's parts II.1, II.3 and III ask for. */
export interface Logs {
  readonly nurture: readonly NurtureRow[];
  readonly replication: readonly LogRow[];
  readonly publicity: readonly LogRow[];
  readonly honours: readonly LogRow[];
  readonly direction: readonly LogRow[];
}

/**
 * Check-ups whose day has passed without a later row of `Bồi dưỡng` for the same exemplar (plan II.1:
 * "thường xuyên kiểm tra, đánh giá tác dụng").
 */
export function overdueCheckUps(rows: readonly NurtureRow[], asOf: CalendarDate): NurtureRow[] {
  return rows.filter((row) => {
    const due = row.nextCheck;
    if (!due || compareDates(due, asOf) >= 0) return false;
    return !rows.some(
      (other) =>
        other.date !== null &&
        row.date !== null &&
        compareDates(other.date, row.date) > 0 &&
        compareDates(other.date, asOf) <= 0 &&
        other.codes.some((code) => row.codes.includes(code)),
    );
  });
}
