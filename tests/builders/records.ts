import type { BookRecords, Department } from '../../src/figures/records';
import type { LogRow, NurtureRow } from '../../src/follow/logs';
import type { CalendarDate, Cell } from '../../src/lang/calendar';
import { DEFAULT_CATALOGUE } from '../../src/plan/catalogue';
import type { Criterion } from '../../src/plan/criteria';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import type { Field, Kind } from '../../src/plan/field';
import { Settings, type SettingName } from '../../src/plan/settings';
import type { Target } from '../../src/plan/target';
import type { Registration } from '../../src/register/registration';
import type { Rulebook } from '../../src/register/rulebook';
import type { Award } from '../../src/review/award';
import type { CandidateRow } from '../../src/review/candidate';
import type { CouncilMeeting, CouncilMember } from '../../src/review/council';
import { day } from './day';

/** Settings in force from the start; what is not said is the plan's default. */
export function settings(typed: Partial<Record<SettingName, Cell>> = {}): Settings {
  const names = Object.keys(typed) as SettingName[];
  return new Settings(names.map((name) => ({ name, value: typed[name] ?? '', from: null })));
}

export function departments(...names: readonly string[]): Department[] {
  return names.map((name, at) => ({
    name,
    tab: name,
    row: 5 + at,
    fromYear: null,
    toYear: null,
    extendedTo: null,
  }));
}

/** Criteria 1 to 3 for collectives and persons in every field; none for households. */
export function criteria(fields: readonly Field[] = DEFAULT_FIELDS): Criterion[] {
  const kinds: readonly Kind[] = ['collective', 'individual'];
  return fields.flatMap((field) =>
    kinds.flatMap((kind) =>
      ['1', '2', '3'].map((code) => ({
        fieldName: field.name,
        kind,
        code,
        text: `Tiêu chí ${code}`,
        fromYear: null,
        toYear: null,
      })),
    ),
  );
}

/** The four targets of the plan (II.2.1, II.2.2): at least one collective and one person a field. */
export function planTargets(minimum = 1, scope: Target['scope'] = 'period'): Target[] {
  const kinds: readonly Kind[] = ['collective', 'individual'];
  return DEFAULT_FIELDS.flatMap((field) => kinds.map((kind) => ({ field, kind, minimum, scope }))).map(
    (target, at) => ({ ...target, row: 5 + at }),
  );
}

export const RULES: Rulebook = {
  period: { fromYear: 2021, toYear: 2025, firstRegistrationYear: 2022 },
  fields: DEFAULT_FIELDS,
  criteria: criteria(),
  catalogue: DEFAULT_CATALOGUE,
};

/** What a test says of a workbook; the departments are those of its registrations unless given. */
export type Said = Partial<Omit<BookRecords, 'settings' | 'logs'>> & {
  readonly settings?: Partial<Record<SettingName, Cell>>;
  readonly logs?: Partial<BookRecords['logs']>;
};

/** A whole workbook, everything not said empty or the plan's default. */
export function records(said: Said = {}): BookRecords {
  const registrations: readonly Registration[] = said.registrations ?? [];
  return {
    departments: departments(...new Set(registrations.map((one) => one.department))),
    fields: DEFAULT_FIELDS,
    criteria: criteria(),
    targets: planTargets(),
    catalogue: DEFAULT_CATALOGUE,
    candidates: [],
    awards: [],
    councilMembers: [],
    councilMeetings: [],
    verdicts: [],
    journal: [],
    readingFindings: [],
    ...said,
    registrations,
    settings: settings(said.settings),
    logs: { nurture: [], replication: [], publicity: [], honours: [], direction: [], ...said.logs },
  };
}

/** What is typed in a row of `Bình xét`; by default five of five, decided on the year's 20 December. */
export interface SaidCandidate {
  readonly agreeing?: number | null;
  readonly members?: number | null;
  readonly stoodAside?: number;
  readonly stoodAsideNames?: readonly string[];
  readonly stoodAsideCount?: number | null;
  readonly opinion?: string;
  readonly resultTyped?: string;
  readonly shareTyped?: string;
  readonly decisionNumber?: string;
  /** dd/MM/yyyy; '' = none. */
  readonly decided?: string;
  readonly ended?: string;
  readonly row?: number;
}

export function candidate(code: string, said: SaidCandidate = {}): CandidateRow {
  const { agreeing = 5, members = 5, stoodAside = 0, decided = '20/12/2024', ended = '' } = said;
  return {
    place: { tab: 'Bình xét', row: said.row ?? 5 },
    code,
    vote: { agreeing, members, stoodAside },
    stoodAsideNames: said.stoodAsideNames ?? [],
    stoodAsideCount: said.stoodAsideCount ?? null,
    opinion: said.opinion ?? '',
    resultTyped: said.resultTyped ?? '',
    shareTyped: said.shareTyped ?? '',
    decisionNumber: said.decisionNumber ?? '12/QĐ-BDT',
    decisionDate: dateOf(decided),
    decisionDateTyped: decided,
    endedOn: dateOf(ended),
    endedOnTyped: ended,
  };
}

export function award(code: string, said: Partial<Award> = {}): Award {
  return {
    place: { tab: 'Khen thưởng', row: 5 },
    code,
    award: 'Giấy khen',
    kindOfAward: '',
    level: 'Cơ sở',
    state: 'Đã khen thưởng',
    decisionNumber: '15/QĐ-BDT',
    decisionDate: day('25/12/2024'),
    decisionDateTyped: '25/12/2024',
    decidedBy: 'Ban Dân tộc',
    ...said,
  };
}

/** A row of a log; `on` and `next` are dd/MM/yyyy, '' = empty. */
export function logged(
  on: string,
  said: Partial<Omit<NurtureRow, 'date' | 'dateTyped' | 'nextCheck'>> & { readonly next?: string } = {},
): NurtureRow {
  const { next = '', ...more } = said;
  const base: LogRow = {
    place: { tab: 'Bồi dưỡng', row: 5 },
    date: dateOf(on),
    dateTyped: on,
    codes: ['DH-2024-0001'],
    label: 'Tinh thần',
    where: '',
  };
  return { ...base, ...more, nextCheck: dateOf(next) };
}

export function members(count: number, from = '', to = ''): CouncilMember[] {
  return Array.from({ length: count }, (_, at) => ({
    place: { tab: 'Hội đồng', row: 5 + at },
    name: `Thành viên ${at + 1}`,
    position: '',
    role: 'Ủy viên',
    department: '',
    from: dateOf(from),
    to: dateOf(to),
  }));
}

/** A meeting on a day (dd/MM/yyyy, '' = none); the names in `Vắng mặt`. */
export function meeting(year: number, on: string, ...absentNames: readonly string[]): CouncilMeeting {
  const place = { tab: 'Phiên họp', row: 5 };
  return { place, year, date: dateOf(on), venue: '', chair: '', secretary: '', absentNames };
}

/** Text that is no date stays unread, as the tab's reader leaves it. */
function dateOf(text: string): CalendarDate | null {
  try {
    return day(text);
  } catch {
    return null;
  }
}
