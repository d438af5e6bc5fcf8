import type { CalendarDate } from '../lang/calendar';
import type { Logs } from '../follow/logs';
import type { JournalLine } from '../history/journal';
import type { CatalogueEntry } from '../plan/catalogue';
import type { Criterion } from '../plan/criteria';
import type { Field } from '../plan/field';
import type { Settings } from '../plan/settings';
import type { Target } from '../plan/target';
import type { Finding } from '../register/finding';
import type { SameNameVerdict } from '../register/identity';
import type { Registration, RowPlace } from '../register/registration';
import type { Award } from '../review/award';
import type { CandidateRow } from '../review/candidate';
import type { CouncilMeeting, CouncilMember } from '../review/council';

/** One row of `Đơn vị`; years inclusive, null = open. */
export interface Department {
  readonly name: string;
  readonly tab: string;
  /** `Tên trang` is empty: the tab is the one that its name leads to. */
  readonly tabGuessed?: boolean;
  /** Sheet row in `Đơn vị`. */
  readonly row: number;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** `Người phụ trách`, who signs the department's own list; '' or missing where nobody is named. */
  readonly head?: string;
  /** `Gia hạn đến`. */
  readonly extendedTo: CalendarDate | null;
}

/** A whole workbook, read: everything people typed, understood but not yet judged. */
export interface BookRecords {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly fields: readonly Field[];
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly registrations: readonly Registration[];
  readonly candidates: readonly CandidateRow[];
  /** Lines of `Bình xét` that nobody can tell whose they are: they count for nobody. */
  readonly linesWithoutCode?: readonly RowPlace[];
  readonly awards: readonly Award[];
  readonly logs: Logs;
  readonly councilMembers: readonly CouncilMember[];
  readonly councilMeetings: readonly CouncilMeeting[];
  readonly verdicts: readonly SameNameVerdict[];
  readonly journal: readonly JournalLine[];
  /** What reading alone found doubtful: rows of the settings that were passed over, tabs that look like copies. */
  readonly readingFindings: readonly Finding[];
}
