/** What the panel `Công việc của Văn phòng` and its server say to each other; plain JSON. */

import type { Place } from '../kit/place';

/** A milestone or a deadline that comes, or has passed and is not done. */
export interface ComingLine {
  readonly what: string;
  /** dd/MM/yyyy. */
  readonly day: string;
  /** Days left; negative once it has passed. */
  readonly days: number;
  /** What is missing, in words; '' where nothing is. */
  readonly missing: string;
  readonly place: Place | null;
}

/** A row that waits for the Office. */
export interface WaitingRow {
  readonly row: number;
  /** Of what people typed: a row that somebody edited meanwhile is not moved. */
  readonly mark: string;
  readonly name: string;
  /** Kind, field. */
  readonly about: string;
  /** Why it cannot be accepted; '' where it can. */
  readonly obstacle: string;
}

export interface DepartmentLine {
  readonly name: string;
  readonly tab: string;
  /** As in `Đơn vị`. */
  readonly state: string;
  readonly late: boolean;
  readonly rows: number;
  readonly errors: number;
  /** As in `Đơn vị`, '' where it was never counted. */
  readonly updated: string;
  readonly waiting: readonly WaitingRow[];
}

export interface OfficePanel {
  readonly ok: true;
  readonly year: number;
  readonly years: readonly number[];
  readonly coming: readonly ComingLine[];
  readonly departments: readonly DepartmentLine[];
}

/** A request to accept or return rows. */
export interface MoveRequest {
  readonly move: 'accept' | 'return';
  readonly rows: readonly { readonly tab: string; readonly row: number; readonly mark: string }[];
  readonly reason: string;
}

export interface OfficeMoved {
  readonly ok: true;
  readonly moved: number;
  /** Rows that did not move and why, in words. */
  readonly left: readonly string[];
}

export interface MailShown {
  readonly department: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Handed back to have it sent. */
  readonly agreement: string;
}

export interface OfficeReminders {
  readonly ok: true;
  readonly mails: readonly MailShown[];
  /** Departments that are late and get no mail, with the reason. */
  readonly withheld: readonly string[];
  readonly remaining: number;
}

/** Something was done; '' where no words are needed. */
export interface OfficeSaid {
  readonly ok: true;
  readonly said: string;
}

export interface OfficePreview {
  readonly ok: true;
  readonly year: number;
  readonly asOf: string;
  readonly departments: number;
  readonly rows: number;
  readonly rowsWithErrors: number;
  readonly errors: number;
  readonly warnings: number;
  readonly targets: readonly {
    readonly name: string;
    readonly minimum: number;
    readonly registered: number;
    readonly recognised: number;
    readonly status: string;
    readonly reached: boolean;
  }[];
  /** The first open findings. */
  readonly findings: readonly { readonly words: string; readonly place: Place }[];
  readonly last: { readonly version: number; readonly madeAt: string; readonly same: boolean } | null;
}

/** A compile that ended well. */
export interface ReportMade {
  readonly unchanged: boolean;
  readonly docUrl: string;
  readonly docxUrl: string;
  readonly reviewUrl: string;
  /** What it said, as after the menu's command. */
  readonly lines: readonly string[];
}
