import { type CalendarDate, compareDates, lastDayOfYear } from '../lang/calendar';

/** One row of `Hội đồng`; null bounds are open. */
export interface CouncilMember {
  readonly name: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** One row of `Phiên họp`. */
export interface CouncilMeeting {
  readonly year: number;
  readonly date: CalendarDate | null;
}

/**
 * How many members the Council had on the day of the year's last meeting (the year's last day where no
 * meeting is written down); null when the tab `Hội đồng` names nobody.
 */
export function membersInYear(
  members: readonly CouncilMember[],
  meetings: readonly CouncilMeeting[],
  year: number,
): number | null {
  if (members.length === 0) return null;
  let day = lastDayOfYear(year);
  let found = false;
  for (const meeting of meetings) {
    if (meeting.year !== year || !meeting.date) continue;
    if (!found || compareDates(meeting.date, day) > 0) day = meeting.date;
    found = true;
  }
  return members.filter(
    (one) => (!one.from || compareDates(one.from, day) <= 0) && (!one.to || compareDates(one.to, day) >= 0),
  ).length;
}
