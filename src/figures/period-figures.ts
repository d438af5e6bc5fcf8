import type { CalendarDate } from '../lang/calendar';
import type { Field, Kind } from '../plan/field';
import type { PeriodReport } from '../plan/report-days';
import type { RowPlace } from '../register/registration';
import type {
  AwardCount,
  CommendationLine,
  CountTable,
  LabelledFigure,
  RecognisedLine,
  TargetResult,
} from './annual-figures';
import type { Figure } from './figure';
import type { TargetStanding } from './standing';

/** A recognised registration of one of the years; lines of one exemplar have the same opaque key `exemplar`. */
export interface SpanLine extends RecognisedLine {
  readonly year: number;
  readonly exemplar: string;
}

/** One year of the span of a report on the period. */
export interface YearCounts {
  readonly year: number;
  /** By the fields in force in the year. */
  readonly registered: CountTable;
  readonly recognised: CountTable;
  /** Whether registrations were expected of the year before, so that this one can be compared with it. */
  readonly comparable: boolean;
  /** Rows of the five logs by their day, none later than the report's. */
  readonly logs: Readonly<Record<LogName, Figure>>;
}

/** The five logs, in the order of printing. */
export const LOG_NAMES = ['direction', 'nurture', 'publicity', 'replication', 'honours'] as const;
export type LogName = (typeof LOG_NAMES)[number];

/** A department over the whole span. */
export interface DepartmentSpan {
  readonly name: string;
  readonly registered: Figure;
  readonly recognised: Figure;
  /** The years in which it was in force, registrations were expected, and it had none. */
  readonly idleYears: readonly number[];
  /** Whether registrations were expected of it in any year of the span. */
  readonly expected: boolean;
}

/** A title or form of a level (`Cấp`), given and proposed over the span. */
export interface LevelledAward extends AwardCount {
  readonly level: string;
}

/** Awards given to persons, by `Cương vị` of their registration; only where that is filled it is known. */
export interface LeadershipShare {
  readonly all: Figure;
  readonly known: Figure;
  /** Of the known: without a leading post. */
  readonly withoutPost: Figure;
}

/** A row of `Tôn vinh` about one registration. */
export interface HonourLine {
  readonly place: RowPlace;
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly kind: Kind;
  readonly event: string;
  readonly date: CalendarDate | null;
  /** `Hình thức`. */
  readonly form: string;
  /** True where its day lies behind the report's, or is not known: somebody put forward, not yet honoured. */
  readonly proposed: boolean;
}

/** What an exemplar did in one of its recognised years, in its department's words. */
export interface Deed {
  readonly year: number;
  readonly results: string;
  readonly model: string;
  readonly content: string;
}

/** One of the best examples (gương tiêu biểu) by the rule of `bestExamples`. */
export interface BestExample {
  readonly place: RowPlace;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly kind: Kind;
  readonly fields: readonly Field[];
  readonly years: readonly number[];
  /** Distinct years in which it was recognised, with the rows of its registrations. */
  readonly recognisedYears: Figure;
  readonly replicated: Figure;
  readonly publicised: Figure;
  readonly deeds: readonly Deed[];
  readonly decisions: readonly { readonly number: string; readonly date: CalendarDate }[];
  /** What it was given, in the order of the years. */
  readonly awards: readonly { readonly award: string; readonly year: number }[];
}

/** Everything that a mid-term or final report says in figures. Pure data; nothing here reads a clock. */
export interface PeriodFigures {
  readonly report: PeriodReport;
  /** First year of the period. */
  readonly fromYear: number;
  /** The report's year: rows of later years are left out. */
  readonly year: number;
  readonly asOf: CalendarDate;
  /** From the first registration year, or an earlier one that has rows, to the report's year, without gaps. */
  readonly years: readonly YearCounts[];
  readonly departments: readonly DepartmentSpan[];
  /** Registrations of the whole span, by the fields in force in any of its years. */
  readonly registered: CountTable;
  readonly recognised: CountTable;
  readonly awaitingDecision: CountTable;
  /** Distinct exemplars recognised over the span. */
  readonly exemplars: Readonly<Record<Kind, Figure>>;
  /** In the order of `Chỉ tiêu`; a yearly target once for each year of the span, `ofYear` saying which. */
  readonly targets: readonly TargetResult[];
  /** In the order of `targets`. */
  readonly standings: readonly TargetStanding[];
  readonly recognisedLines: readonly SpanLine[];
  readonly commendationLines: readonly (CommendationLine & { readonly year: number })[];
  readonly awards: readonly LevelledAward[];
  readonly leadership: LeadershipShare;
  readonly direction: readonly LabelledFigure[];
  readonly nurture: readonly LabelledFigure[];
  readonly publicity: readonly LabelledFigure[];
  readonly replication: { readonly total: Figure; readonly places: readonly string[] };
  readonly honourLines: readonly HonourLine[];
  /** Honoured by the report's day, by event; one a registration named. */
  readonly honours: readonly LabelledFigure[];
  /** Put forward, by event. */
  readonly honoursProposed: readonly LabelledFigure[];
  readonly best: readonly BestExample[];
}
