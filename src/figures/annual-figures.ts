import type { CalendarDate } from '../lang/calendar';
import type { Field, Kind } from '../plan/field';
import type { RowPlace } from '../register/registration';
import type { Figure } from './figure';
import type { Trend } from './trends';
import type { IdleDepartment, TargetStanding } from './standing';

/** Registrations counted whole, by kind, and by field and kind. Tables of a year count registrations. */
export interface CountTable {
  readonly total: Figure;
  readonly byKind: Readonly<Record<Kind, Figure>>;
  /** One entry a field in force, in the order of the tab `Lĩnh vực`. */
  readonly byField: readonly { readonly field: Field; readonly byKind: Readonly<Record<Kind, Figure>> }[];
}

/** `Tình trạng` of a target (workbook.md, "What counts"). */
export type TargetStatus = 'Đạt' | 'Không đạt' | 'Có nguy cơ' | 'Đang thực hiện';

/** One row of `Chỉ tiêu`, counted: identities per field and kind, each once over its scope. */
export interface TargetResult {
  readonly field: Field;
  readonly kind: Kind;
  readonly minimum: number;
  /** 'period' = Cả giai đoạn, 'year' = Hằng năm. */
  readonly scope: 'period' | 'year';
  readonly registered: Figure;
  readonly recognised: Figure;
  /** Đạt in the review, number or date of the decision still missing. */
  readonly awaitingDecision: Figure;
  readonly missing: number;
  readonly status: TargetStatus;
  /** The year that a yearly target was counted for, where a report counts it for several. */
  readonly ofYear?: number;
}

/** One department in the year of the report. */
export interface DepartmentCount {
  readonly name: string;
  readonly registered: Figure;
  readonly recognised: Figure;
}

/** A registration as the annexes print it. */
export interface ExemplarLine {
  readonly place: RowPlace;
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly kind: Kind;
  readonly field: Field;
  readonly content: string;
  readonly model: string;
  readonly title: string;
  readonly status: string;
}

/** A recognised exemplar with the decision that recognised it. */
export interface RecognisedLine extends ExemplarLine {
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate;
}

/** One row of `Khen thưởng` whose registration is in the year of the report. */
export interface CommendationLine {
  readonly place: RowPlace;
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly kind: Kind;
  /** `Danh hiệu, hình thức`. */
  readonly award: string;
  readonly level: string;
  readonly state: 'Đề nghị' | 'Đã khen thưởng' | 'Không được khen';
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
  readonly decidedBy: string;
}

/** One award (title or form) with how many of each kind were given it, and how many only proposed. */
export interface AwardCount {
  readonly award: string;
  readonly given: Readonly<Record<Kind, Figure>>;
  readonly proposed: Readonly<Record<Kind, Figure>>;
}

/** A log counted by one of its columns, e.g. publicity by `Hình thức`; `label` is that column's text. */
export interface LabelledFigure {
  readonly label: string;
  readonly figure: Figure;
}

/** Everything the annual report of one year says in figures. Pure data; nothing here reads a clock. */
export interface AnnualFigures {
  readonly year: number;
  readonly asOf: CalendarDate;
  /** Departments in force in the year, in the order of `Đơn vị`. */
  readonly departments: readonly DepartmentCount[];
  /** Registrations of the year. */
  readonly registered: CountTable;
  readonly recognised: CountTable;
  readonly awaitingDecision: CountTable;
  /** The same for the year before; null when nothing is expected of that year. */
  readonly previous: { readonly registered: CountTable; readonly recognised: CountTable } | null;
  /** Every year from the first that expects registrations up to this one, as of the report's day. */
  readonly years: readonly (Trend & { readonly year: number })[];
  readonly targets: readonly TargetResult[];
  /** Since when each target is not reached, in the order of `targets`. */
  readonly standings: readonly TargetStanding[];
  /** Departments in force without a registration of the year, and for how many years in a row. */
  readonly idle: readonly IdleDepartment[];
  /** In the order of the annex: department, then people by given name, collectives by name. */
  readonly registeredLines: readonly ExemplarLine[];
  readonly recognisedLines: readonly RecognisedLine[];
  readonly commendationLines: readonly CommendationLine[];
  readonly awards: readonly AwardCount[];
  /** `Triển khai` of the year by `Việc` (Ban hành văn bản, Quán triệt, Hướng dẫn, Đôn đốc, Kiểm tra). */
  readonly direction: readonly LabelledFigure[];
  /** `Bồi dưỡng` of the year by `Loại hỗ trợ`. */
  readonly nurture: readonly LabelledFigure[];
  /** `Tuyên truyền` of the year by `Hình thức`. */
  readonly publicity: readonly LabelledFigure[];
  /** `Nhân rộng` of the year: rows, and the distinct places (`Nơi áp dụng`). */
  readonly replication: { readonly total: Figure; readonly places: readonly string[] };
  /** `Tôn vinh` of the year by `Sự kiện`. */
  readonly honours: readonly LabelledFigure[];
}
