import type { CalendarDate } from '../lang/calendar';
import type { RowPlace } from '../register/registration';

/** `Tình trạng` of a row of `Khen thưởng`. */
export const AWARD_STATES = ['Đề nghị', 'Đã khen thưởng', 'Không được khen'] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** One row of `Khen thưởng`: a title or form proposed for, given to or refused a registration. */
export interface Award {
  readonly place: RowPlace;
  readonly code: string;
  /** `Danh hiệu, hình thức`. */
  readonly award: string;
  readonly kindOfAward: string;
  readonly level: string;
  readonly state: AwardState;
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
  readonly decisionDateTyped: string;
  readonly decidedBy: string;
}
