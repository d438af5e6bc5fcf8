import { type CalendarDate, compareDates, lastDayOfYear } from '../lang/calendar';
import type { RowPlace } from '../register/registration';

/** One row of `Hội đồng`; null bounds are open. */
export interface CouncilMember {
  readonly place: RowPlace;
  readonly name: string;
  /** `Chức vụ` in the agency as typed, '' when empty. */
  readonly position: string;
  /** `Vai trò` as typed: Chủ tịch, Phó Chủ tịch, Ủy viên, Thư ký; '' when empty. */
  readonly role: string;
  /** `Đơn vị` as typed, '' when empty. */
  readonly department: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** One row of `Phiên họp`. */
export interface CouncilMeeting {
  readonly place: RowPlace;
  readonly year: number;
  readonly date: CalendarDate | null;
  /** `Địa điểm` as typed, '' when empty. */
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  /** The names in `Vắng mặt`. */
  readonly absentNames: readonly string[];
}

/** A member's term, as far as counting members needs it. */
type Term = Pick<CouncilMember, 'from' | 'to'>;
type Held = Pick<CouncilMeeting, 'year' | 'date'>;

/**
 * How many members the Council had on the day of the year's last meeting (the year's last day where no
 * meeting is written down); null when the tab `Hội đồng` names nobody.
 */
export function membersInYear(
  members: readonly Term[],
  meetings: readonly Held[],
  year: number,
): number | null {
  if (members.length === 0) return null;
  return membersOn(members, lastMeetingDay(meetings, year)).length;
}

/** The day of the year's last meeting; null where no meeting, or none with a date, is written. */
export function meetingDay(meetings: readonly Held[], year: number): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { year: of, date } of meetings) {
    if (of === year && date && (!last || compareDates(date, last) > 0)) last = date;
  }
  return last;
}

/** The same, the year's last day taking the place of a meeting that is not written. */
export function lastMeetingDay(meetings: readonly Held[], year: number): CalendarDate {
  return meetingDay(meetings, year) ?? lastDayOfYear(year);
}

/** Those whose term covers a day, both ends included. */
export function membersOn<Member extends Term>(members: readonly Member[], day: CalendarDate): Member[] {
  return members.filter(
    (one) => (!one.from || compareDates(one.from, day) <= 0) && (!one.to || compareDates(one.to, day) >= 0),
  );
}
