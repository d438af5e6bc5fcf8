import type { LogRow } from '../follow/logs';
import { type CalendarDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { catalogueKey } from '../plan/catalogue';
import { holdsIn } from '../plan/criteria';
import type { Kind } from '../plan/field';
import type { Registration } from '../register/registration';
import { isRegistered } from '../register/status';
import type {
  AnnualFigures,
  AwardCount,
  CommendationLine,
  CountTable,
  LabelledFigure,
} from './annual-figures';
import type { Assessment } from './assess';
import { countByKind, countByLabel, countRows, countTable, groupBy } from './count';
import { inListOrder } from './order';
import { commendationLines, exemplarLine, recognisedLine } from './paper-lines';
import { idleDepartments, targetStandings } from './standing';
import { yearTrends } from './trends';
import { awaitingInScope, countTargets, recognisedInScope, rowsInScope, type Scope } from './targets';

/**
 * Everything the annual report of a year says (plan III.1, "Tổng hợp, báo cáo kết quả hàng năm"). Tables of
 * the year count its registrations; targets count exemplars over the period up to and with the year.
 */
export function annualFigures(assessment: Assessment, year: number, asOf: CalendarDate): AnnualFigures {
  const scope: Scope = { throughYear: year, targetYear: year, asOf, decidedBy: null, final: false };
  const inScope = rowsInScope(assessment, scope);
  const ofYear = inListOrder(
    inScope.filter((one) => one.year === year),
    assessment.records.departments,
  );
  const registered = ofYear.filter((one) => isRegistered(one.status));
  const recognised = ofYear.filter((one) => recognisedInScope(assessment, one, scope));
  const fields = assessment.records.fields.filter((field) => holdsIn(field, year));
  const awards = ofYear.flatMap((one) => commendationLines(assessment, one));
  return {
    year,
    asOf,
    departments: departmentCounts(assessment, year, registered, recognised),
    registered: countTable(registered, fields),
    recognised: countTable(recognised, fields),
    awaitingDecision: countTable(
      ofYear.filter((one) => awaitingInScope(assessment, one, scope)),
      fields,
    ),
    previous: previousYear(assessment, year - 1, inScope, scope),
    years: yearTrends(assessment, scope)
      .filter((one) => one.year <= year)
      .map(({ year: of, registered: all, recognised: given }) => ({
        year: of,
        registered: all,
        recognised: given,
      })),
    targets: countTargets(assessment, scope),
    standings: targetStandings(assessment, scope),
    idle: idleDepartments(assessment, scope, year),
    registeredLines: registered.flatMap(exemplarLine),
    recognisedLines: recognised.flatMap((one) => recognisedLine(assessment, one, scope)),
    commendationLines: awards,
    awards: awardCounts(awards),
    ...logFigures(assessment, year),
  };
}

function departmentCounts(
  assessment: Assessment,
  year: number,
  registered: readonly Registration[],
  recognised: readonly Registration[],
): AnnualFigures['departments'] {
  // A department that has ended but has rows of the year is listed too, or the table would not add up.
  const withRows = new Set([...registered, ...recognised].map((one) => one.department));
  return assessment.records.departments
    .filter((department) => holdsIn(department, year) || withRows.has(department.name))
    .map(({ name }) => ({
      name,
      registered: countRows(registered.filter((one) => one.department === name)),
      recognised: countRows(recognised.filter((one) => one.department === name)),
    }));
}

function previousYear(
  assessment: Assessment,
  year: number,
  inScope: readonly Registration[],
  scope: Scope,
): { registered: CountTable; recognised: CountTable } | null {
  if (year < Math.max(assessment.period.fromYear, assessment.period.firstRegistrationYear)) return null;
  const fields = assessment.records.fields.filter((field) => holdsIn(field, year));
  const ofYear = inScope.filter((one) => one.year === year);
  return {
    registered: countTable(
      ofYear.filter((one) => isRegistered(one.status)),
      fields,
    ),
    recognised: countTable(
      ofYear.filter((one) => recognisedInScope(assessment, one, scope)),
      fields,
    ),
  };
}

/** Given and proposed by title or form; a name's first spelling stands for the others. */
export function awardCounts(lines: readonly CommendationLine[]): AwardCount[] {
  const kindOf = (line: CommendationLine): Kind => line.kind;
  return [...groupBy(lines, (line) => catalogueKey(line.award)).values()].map((own) => {
    return {
      award: own[0]?.award ?? '',
      given: countByKind(
        own.filter((line) => line.state === 'Đã khen thưởng'),
        kindOf,
      ),
      proposed: countByKind(
        own.filter((line) => line.state === 'Đề nghị'),
        kindOf,
      ),
    };
  });
}

/** What the logs hold of the year, by their day. */
function logFigures(
  assessment: Assessment,
  year: number,
): {
  direction: LabelledFigure[];
  nurture: LabelledFigure[];
  publicity: LabelledFigure[];
  honours: LabelledFigure[];
  replication: AnnualFigures['replication'];
} {
  const { logs } = assessment.records;
  const ofYear = <Row extends LogRow>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.date?.year === year);
  const replication = ofYear(logs.replication);
  return {
    direction: countByLabel(ofYear(logs.direction)),
    nurture: countByLabel(ofYear(logs.nurture)),
    publicity: countByLabel(ofYear(logs.publicity)),
    honours: countByLabel(ofYear(logs.honours)),
    replication: {
      total: countRows(replication),
      places: distinct(replication.map((row) => row.where)),
    },
  };
}

/** Texts that compare different, each by its first spelling; empty ones left out. */
export function distinct(texts: readonly string[]): string[] {
  const groups = groupBy(
    texts.filter((text) => text !== ''),
    comparisonKey,
  );
  return [...groups.values()].flatMap((same) => same.slice(0, 1));
}
