import { type CalendarDate, compareDates, lastDayOfYear, parseDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { DEFAULT_MILESTONES, type DefaultMilestone } from '../plan/default-milestones';
import { statusOf } from '../register/read-row';
import type { Registration } from '../register/registration';
import { SOURCES } from '../register/rulebook';
import { isRegistered } from '../register/status';
import { awaitsDecision } from '../review/candidate';
import type { Assessment } from './assess';
import { departmentStates } from './departments';

/** A report that was compiled: its kind as `Báo cáo` has it, and the day, null where that cannot be read. */
export interface CompiledReport {
  readonly kind: string;
  readonly madeOn: CalendarDate | null;
}

/**
 * The day on which the data of a book show that a milestone of the plan (II.3) is done; null where they do not, and
 * for a row of `Tiến độ` that is none of the plan's own in its own words: there the Office's date decides alone.
 */
export function milestoneDay(
  name: string,
  assessment: Assessment,
  reports: readonly CompiledReport[],
): CalendarDate | null {
  const key = comparisonKey(name);
  const milestone = DEFAULT_MILESTONES.find((one) => comparisonKey(one.name) === key);
  return milestone ? dayOf(milestone, assessment, reports) : null;
}

function dayOf(
  { shownBy, from }: DefaultMilestone,
  assessment: Assessment,
  reports: readonly CompiledReport[],
): CalendarDate | null {
  const { settings } = assessment.records;
  switch (shownBy) {
    case 'plan':
      return settings.date('Ngày kế hoạch', lastDayOfYear(assessment.period.toYear));
    case 'registration':
      return registeredOn(assessment, from.year);
    case 'review':
      return reviewedOn(assessment, from.year);
    case 'mid-term':
      return compiledOn(reports, 'Sơ kết');
    case 'final':
      return compiledOn(reports, 'Tổng kết');
    case 'congress':
      return honouredOn(assessment, 'Đại hội Thi đua yêu nước');
    case null:
      return null;
  }
}

/**
 * The day by which every department in force had sent its registrations of a year; null while one owes them, or
 * where the journal does not tell when one did. What was found during the year came later by its nature and does
 * not count; a status that was taken over from a workbook without a journal is dated by the taking over.
 */
function registeredOn(assessment: Assessment, year: number): CalendarDate | null {
  const { sound, records } = assessment;
  const states = departmentStates(assessment, year, lastDayOfYear(year), new Set());
  if (states.length === 0 || states.some(({ owes }) => owes)) return null;
  const sentOn = firstSendings(records.journal);
  const days = states.map(({ department }) => {
    const own = sound.filter(
      (one) => one.department === department.name && one.year === year && isRegistered(one.status),
    );
    return latest(own.filter(isOfStart).flatMap((one) => sentOn.get(comparisonKey(one.code)) ?? []));
  });
  return days.includes(null) ? null : latest(days.flatMap((day) => day ?? []));
}

/** Empty means the start of the year. */
function isOfStart({ source, code }: Registration): boolean {
  return code !== '' && comparisonKey(source) !== comparisonKey(SOURCES[1]);
}

/** By the key of a code: the first day on which the journal says that it counted as registered. */
function firstSendings(journal: Assessment['records']['journal']): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { subject, after, time } of journal) {
    const status = statusOf(after);
    const key = comparisonKey(subject);
    const day = parseDate(time.split(' ')[0] ?? '');
    if (status && isRegistered(status) && day && !days.has(key)) days.set(key, day);
  }
  return days;
}

/** The last decision of a year's review; null while a candidate of that year lacks a vote or a decision. */
function reviewedOn({ candidates, byCode }: Assessment, year: number): CalendarDate | null {
  const own = candidates.filter((one) => byCode.get(one.code)?.year === year);
  const open = own.some((one) => !['Đạt', 'Không đạt'].includes(one.outcome.result) || awaitsDecision(one));
  if (open) return null;
  const passed = own.filter((one) => one.outcome.result === 'Đạt');
  return latest(passed.flatMap(({ decisionDate }) => decisionDate ?? []));
}

/** The day of the first report of a kind. */
function compiledOn(reports: readonly CompiledReport[], kind: string): CalendarDate | null {
  const own = reports.filter((one) => comparisonKey(one.kind) === comparisonKey(kind));
  return earliest(own.flatMap(({ madeOn }) => madeOn ?? []));
}

/** The first day on which anybody was honoured at an event; whatever number the event bears, for it was renamed. */
function honouredOn({ records }: Assessment, event: string): CalendarDate | null {
  const key = comparisonKey(event);
  const own = records.logs.honours.filter(({ label }) => comparisonKey(label).includes(key));
  return earliest(own.flatMap(({ date }) => date ?? []));
}

function earliest(days: readonly CalendarDate[]): CalendarDate | null {
  return [...days].sort(compareDates)[0] ?? null;
}

function latest(days: readonly CalendarDate[]): CalendarDate | null {
  return [...days].sort(compareDates)[days.length - 1] ?? null;
}
