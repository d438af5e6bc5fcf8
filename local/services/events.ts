import type { Area, LocalSheet } from '../workbook/model';
import type { Context } from './context';
import { Range } from './range';
import { AUTH_MODE } from './script-app';
import { User } from './session';
import { Spreadsheet } from './spreadsheet';

/** Event objects (guide: event-objects), made of the services of the execution that receives them. */

/** What a person changed in cells. */
export interface Edit {
  readonly sheet: LocalSheet;
  readonly area: Area;
  /** Only where a single cell was edited, and it holds (or held) something. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** What a change trigger hears. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** Of any trigger on a spreadsheet; `user` is left out where the domain hides who it was. */
export function openEvent(context: Context, triggerUid?: string): object {
  const { activeUser, authMode } = context;
  return {
    authMode: AUTH_MODE.values[authMode],
    source: new Spreadsheet(context),
    ...(activeUser === '' ? {} : { user: new User(activeUser) }),
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

export function editEvent(context: Context, edit: Edit, triggerUid?: string): object {
  const { sheet, area, value, oldValue } = edit;
  return {
    ...openEvent(context, triggerUid),
    range: new Range(context, sheet, area),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

export function changeEvent(context: Context, changeType: ChangeType, triggerUid: string): object {
  return { ...openEvent(context, triggerUid), changeType };
}

/** The moment in UTC, as the guide's example shows it. */
export function clockEvent(context: Context, triggerUid: string): object {
  const now = new Date(context.clock());
  return {
    authMode: AUTH_MODE.values[context.authMode],
    triggerUid,
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': dayOfWeek(now),
    'week-of-year': weekOfYear(now),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** Monday is 1, Sunday 7. */
function dayOfWeek(day: Date): number {
  return day.getUTCDay() || 7;
}

const DAY = 24 * 3600 * 1000;

/** ISO 8601: a week belongs to the year of its Thursday. Which rule Google follows is not documented [?]. */
function weekOfYear(day: Date): number {
  const thursday = new Date(day.getTime() + (4 - dayOfWeek(day)) * DAY);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - newYear) / (7 * DAY));
}
