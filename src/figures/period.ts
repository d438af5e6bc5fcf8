import type { LogRow } from '../follow/logs';
import { type CalendarDate, compareDates, lastDayOfYear } from '../lang/calendar';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { catalogueKey } from '../plan/catalogue';
import { holdsIn } from '../plan/criteria';
import { KINDS, type Kind } from '../plan/field';
import type { PeriodReport } from '../plan/report-days';
import type { Registration, RowPlace } from '../register/registration';
import { LEADERSHIPS } from '../register/rulebook';
import { isRegistered } from '../register/status';
import { awardCounts, distinct } from './annual';
import type { CommendationLine, LabelledFigure, TargetResult } from './annual-figures';
import type { Assessment } from './assess';
import { bestExamples, type RecognisedRow } from './best-examples';
import { countByLabel, countRows, countTable, groupBy } from './count';
import type { Figure } from './figure';
import { inListOrder } from './order';
import { commendationLines, recognisedLine } from './paper-lines';
import {
  type DepartmentSpan,
  type HonourLine,
  type LeadershipShare,
  type LevelledAward,
  LOG_NAMES,
  type LogName,
  type PeriodFigures,
  type YearCounts,
} from './period-figures';
import { firstExpectedYear, registeredYears, type TargetStanding, targetStandings } from './standing';
import {
  awaitingInScope,
  countExemplars,
  countTarget,
  recognisedInScope,
  rowsInScope,
  type Scope,
} from './targets';

/** What every part of the figures is drawn from. */
interface Span {
  readonly assessment: Assessment;
  readonly scope: Scope;
  readonly years: readonly number[];
  /** Rows that count, in the order of lists. */
  readonly rows: readonly Registration[];
  readonly registered: readonly Registration[];
  readonly recognised: readonly Registration[];
  readonly logs: Readonly<Record<LogName, readonly LogRow[]>>;
}

/**
 * Everything that a mid-term or final report says (plan II.3; domain.md 3.2): the years from the first registration
 * year to the report's, whose decisions are dated by its day. Awards given, and logs, count by the day too; what is
 * only proposed has no day and counts as it stands.
 */
export function periodFigures(
  assessment: Assessment,
  report: PeriodReport,
  year: number,
  asOf: CalendarDate,
): PeriodFigures {
  const span = spanOf(assessment, report, year, asOf);
  const { rows, registered, recognised, logs, years } = span;
  const fields = assessment.records.fields.filter((field) => years.some((one) => holdsIn(field, one)));
  const commendations = commendationsOf(span);
  const recognisedRows = recognisedRowsOf(span);
  const honourLines = honourLinesOf(span);
  const honoured = honourLines.filter(({ proposed }) => !proposed);
  const { targets, standings } = targetsOf(span);
  return {
    report,
    fromYear: assessment.period.fromYear,
    year,
    asOf,
    years: years.map((one) => yearCounts(span, honoured, one)),
    departments: departmentSpans(span),
    registered: countTable(registered, fields),
    recognised: countTable(recognised, fields),
    awaitingDecision: countTable(
      rows.filter((one) => awaitingInScope(assessment, one, span.scope)),
      fields,
    ),
    exemplars: exemplarsOf(span),
    targets,
    standings,
    recognisedLines: recognisedRows.map(({ line }) => line),
    commendationLines: commendations,
    awards: levelledAwards(commendations),
    leadership: leadershipShare(assessment, commendations),
    direction: countByLabel(logs.direction),
    nurture: countByLabel(logs.nurture),
    publicity: countByLabel(logs.publicity),
    replication: {
      total: countRows(logs.replication),
      places: distinct(logs.replication.map(({ where }) => where)),
    },
    honourLines,
    honours: honoursByEvent(honoured),
    honoursProposed: honoursByEvent(honourLines.filter(({ proposed }) => proposed)),
    best: bestExamples(assessment, {
      recognised: recognisedRows,
      commendations,
      replication: logs.replication,
      publicity: logs.publicity,
    }),
  };
}

function spanOf(assessment: Assessment, report: PeriodReport, year: number, asOf: CalendarDate): Span {
  const scope: Scope = {
    throughYear: year,
    targetYear: year,
    asOf,
    decidedBy: asOf,
    final: report === 'final',
  };
  const rows = inListOrder(rowsInScope(assessment, scope), assessment.records.departments);
  const logs = logsOf(assessment, year, asOf);
  const logYears = LOG_NAMES.flatMap((name) => logs[name].flatMap(({ date }) => date?.year ?? []));
  const seen = [...rows.flatMap((one) => one.year ?? []), ...logYears];
  const first = Math.min(firstExpectedYear(assessment.period), year, ...seen);
  return {
    assessment,
    scope,
    years: Array.from({ length: year - first + 1 }, (_, at) => first + at),
    rows,
    registered: rows.filter((one) => isRegistered(one.status)),
    recognised: rows.filter((one) => recognisedInScope(assessment, one, scope)),
    logs,
  };
}

/** The rows of the logs in the period's years up to the report's, none later than its day. */
function logsOf({ records, period }: Assessment, year: number, asOf: CalendarDate): Span['logs'] {
  const within = (rows: readonly LogRow[]): LogRow[] =>
    rows.filter(
      ({ date }) =>
        date !== null && date.year >= period.fromYear && date.year <= year && compareDates(date, asOf) <= 0,
    );
  const { direction, nurture, publicity, replication, honours } = records.logs;
  return {
    direction: within(direction),
    nurture: within(nurture),
    publicity: within(publicity),
    replication: within(replication),
    honours: within(honours),
  };
}

function yearCounts(
  { assessment, registered, recognised, logs }: Span,
  honoured: readonly HonourLine[],
  year: number,
): YearCounts {
  const fields = assessment.records.fields.filter((field) => holdsIn(field, year));
  const ofYear = (rows: readonly Registration[]): Registration[] => rows.filter((one) => one.year === year);
  const logged = (name: LogName): Figure => countRows(logs[name].filter(({ date }) => date?.year === year));
  return {
    year,
    registered: countTable(ofYear(registered), fields),
    recognised: countTable(ofYear(recognised), fields),
    comparable: year > firstExpectedYear(assessment.period),
    logs: {
      direction: logged('direction'),
      nurture: logged('nurture'),
      publicity: logged('publicity'),
      replication: logged('replication'),
      honours: countLines(honoured.filter(({ date }) => date?.year === year)),
    },
  };
}

function departmentSpans({ assessment, scope, years, registered, recognised }: Span): DepartmentSpan[] {
  const first = firstExpectedYear(assessment.period);
  const byYear = registeredYears(assessment, scope);
  const withRows = new Set([...registered, ...recognised].map((one) => one.department));
  return assessment.records.departments
    .filter((department) => years.some((year) => holdsIn(department, year)) || withRows.has(department.name))
    .map((department) => {
      const { name } = department;
      const expected = years.filter((year) => year >= first && holdsIn(department, year));
      return {
        name,
        registered: countRows(registered.filter((one) => one.department === name)),
        recognised: countRows(recognised.filter((one) => one.department === name)),
        idleYears: expected.filter((year) => !byYear.get(name)?.has(year)),
        expected: expected.length > 0,
      };
    });
}

function exemplarsOf({ assessment, recognised }: Span): Record<Kind, Figure> {
  const of = (kind: Kind): Figure =>
    countExemplars(
      recognised.filter((one) => one.kind === kind),
      assessment,
    );
  return { collective: of('collective'), individual: of('individual'), household: of('household') };
}

/**
 * Period targets as they stand on the report's day; a yearly one once a year, a year that is over judged on its own
 * last day: what was reached then is not undone by a recognition that ended later.
 */
function targetsOf({ assessment, scope, years }: Span): {
  targets: TargetResult[];
  standings: TargetStanding[];
} {
  const standingOfPeriod = targetStandings(assessment, scope);
  const rows = rowsInScope(assessment, scope);
  const first = firstExpectedYear(assessment.period);
  const told = assessment.records.targets.flatMap((target, at) => {
    if (target.scope === 'period') {
      const standing: TargetStanding = standingOfPeriod[at] ?? { kind: 'never' };
      return [{ result: countTarget(target, rows, assessment, scope), standing }];
    }
    const counted = years.filter((year) => year >= first && holdsIn(target.field, year));
    return counted.map((year) => {
      const over = year < scope.throughYear;
      const own: Scope = {
        ...scope,
        targetYear: year,
        asOf: over ? lastDayOfYear(year) : scope.asOf,
        final: over || scope.final,
      };
      const result = { ...countTarget(target, rows, assessment, own), ofYear: year };
      const standing: TargetStanding =
        result.missing === 0 ? { kind: 'reached' } : { kind: 'missed', years: [year] };
      return { result, standing };
    });
  });
  return { targets: told.map(({ result }) => result), standings: told.map(({ standing }) => standing) };
}

function recognisedRowsOf({ assessment, scope, recognised }: Span): RecognisedRow[] {
  return recognised.flatMap((registration) =>
    recognisedLine(assessment, registration, scope).map((line) => ({
      registration,
      line: {
        ...line,
        year: registration.year ?? 0,
        exemplar: assessment.identities.get(registration) ?? '',
      },
    })),
  );
}

/** Given by the report's day, or proposed; what was refused bears no day and is left to the annual reports. */
function commendationsOf({ assessment, rows, scope }: Span): (CommendationLine & { year: number })[] {
  return rows
    .flatMap((one) => commendationLines(assessment, one).map((line) => ({ ...line, year: one.year ?? 0 })))
    .filter(({ state, decisionDate }) => {
      if (state !== 'Đã khen thưởng') return state === 'Đề nghị';
      return decisionDate === null || compareDates(decisionDate, scope.asOf) <= 0;
    });
}

function levelledAwards(lines: readonly CommendationLine[]): LevelledAward[] {
  const groups = groupBy(lines, ({ award, level }) => `${catalogueKey(award)}\n${comparisonKey(level)}`);
  return [...groups.values()].flatMap((own) =>
    awardCounts(own).map((count) => ({ ...count, level: own[0]?.level ?? '' })),
  );
}

function leadershipShare(assessment: Assessment, lines: readonly CommendationLine[]): LeadershipShare {
  const all = lines.filter(({ state, kind }) => state === 'Đã khen thưởng' && kind === 'individual');
  const postOf = ({ code }: CommendationLine): string =>
    comparisonKey(assessment.byCode.get(code)?.leadership ?? '');
  const known = LEADERSHIPS.map(comparisonKey);
  return {
    all: countRows(all),
    known: countRows(all.filter((line) => known.includes(postOf(line)))),
    withoutPost: countRows(all.filter((line) => postOf(line) === known[1])),
  };
}

/**
 * `Tôn vinh`, one line a registration that a row names: honoured by the report's day; or put forward, its day later
 * in the report's year or not known yet.
 */
function honourLinesOf({ assessment, rows, scope }: Span): HonourLine[] {
  const inScope = new Set(rows);
  const { fromYear } = assessment.period;
  return assessment.records.logs.honours
    .filter(({ date }) => date === null || (date.year >= fromYear && date.year <= scope.throughYear))
    .flatMap((row) =>
      row.codes.flatMap((code): HonourLine[] => {
        const one = assessment.byCode.get(code);
        if (!one?.kind || !inScope.has(one)) return [];
        const { name, department, kind } = one;
        const form = tidy(cellText(row.cells?.get('Hình thức') ?? ''));
        const proposed = row.date === null || compareDates(row.date, scope.asOf) > 0;
        return [
          {
            place: row.place,
            code,
            name,
            department,
            kind,
            event: row.label,
            date: row.date,
            form,
            proposed,
          },
        ];
      }),
    );
}

/** By event, in the order of first appearance; a row that names several counts for each, its place stands once. */
function honoursByEvent(lines: readonly HonourLine[]): LabelledFigure[] {
  return [...groupBy(lines, ({ event }) => comparisonKey(event)).values()].map((own) => ({
    label: own[0]?.event ?? '',
    figure: countLines(own),
  }));
}

function countLines(lines: readonly { readonly place: RowPlace }[]): Figure {
  const places = new Map(lines.map(({ place }) => [`${place.tab}\n${place.row}`, place]));
  return { value: lines.length, rows: [...places.values()] };
}

/** Whether anything of any kind was given or proposed. */
export function anyAward({ given, proposed }: Pick<LevelledAward, 'given' | 'proposed'>): boolean {
  return KINDS.some((kind) => given[kind].value > 0 || proposed[kind].value > 0);
}
