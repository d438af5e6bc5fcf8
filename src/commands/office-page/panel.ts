import type { DepartmentState } from '../../figures/departments';
import { stateWords } from '../../figures/departments';
import { milestoneDay } from '../../figures/milestones';
import { circumstancesOf } from '../../figures/waiting';
import { type CalendarDate, formatDate, parseDate, toDayNumber } from '../../lang/calendar';
import { sayRefusal } from '../../lang/moves';
import { fillOfficePage } from '../../lang/office-page';
import { KIND_WORD } from '../../plan/field';
import type { ComingLine, DepartmentLine, OfficePanel, WaitingRow } from '../../pages/office-page/answers';
import { inputsMark } from '../../register/fingerprint';
import { MOVES, refusalOf } from '../../register/life';
import { type Now, readClock } from '../../sheets/clock';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { DEPARTMENTS_TAB } from '../../tabs/departments';
import { MILESTONES_TAB, readMilestones } from '../../tabs/milestones';
import { cellAt } from '../../tabs/table';
import type { Refused } from '../compile-annual-report';
import { judgeYear, type YearState } from '../debtors';
import { readForOffice } from '../office-read';
import { reportsOf } from '../papers/report-lines';
import type { ReadBook } from '../read-book';

/** Milestones that are told of, of those that have passed and of those to come; all are in `Tiến độ`. */
const MOST_MILESTONES = 2;

/** What the panel shows: what comes next, and each department with the rows that wait; writes nothing. */
export function officePanel(): OfficePanel | Refused {
  const found = readForOffice(actingEmail());
  if ('ok' in found) return found;
  const { read } = found;
  const now = readClock();
  const judged = judgeYear(read, now);
  const { period } = judged.assessment;
  const years = Array.from({ length: period.toYear - period.fromYear + 1 }, (_, at) => period.fromYear + at);
  return {
    ok: true,
    year: judged.workingYear,
    years,
    coming: coming(read, judged, now.day),
    departments: judged.states.map((state) => departmentLine(read, judged, state, now)),
  };
}

function coming(read: ReadBook, judged: YearState, today: CalendarDate): ComingLine[] {
  const days = (day: CalendarDate): number => toDayNumber(day) - toDayNumber(today);
  const lines = [...deadlineLines(judged, days), ...milestoneLines(read, judged, days)];
  return lines.sort((a, b) => a.days - b.days);
}

/** One line a kind of debt and day: how many departments still owe it. */
function deadlineLines(
  { debtors, workingYear: year }: YearState,
  days: (day: CalendarDate) => number,
): ComingLine[] {
  const language = actingLanguage();
  const byDay = new Map<
    string,
    { kind: 'registration' | 'results'; deadline: CalendarDate; names: string[] }
  >();
  for (const { department, debts } of debtors)
    for (const { kind, deadline } of debts) {
      const key = `${kind} ${formatDate(deadline)}`;
      const line = byDay.get(key) ?? { kind, deadline, names: [] };
      line.names.push(department);
      byDay.set(key, line);
    }
  return [...byDay.values()].map(({ kind, deadline, names }) => ({
    what: fillOfficePage(kind === 'registration' ? 'dueRegistration' : 'dueResults', language, { year }),
    day: formatDate(deadline),
    days: days(deadline),
    missing: fillOfficePage('dueMissing', language, { count: names.length, names: names.join(', ') }),
    place: { tab: DEPARTMENTS_TAB.name, row: 1, column: 1 },
  }));
}

function milestoneLines(
  read: ReadBook,
  { assessment }: YearState,
  days: (day: CalendarDate) => number,
): ComingLine[] {
  const standing = read.system.get(MILESTONES_TAB.id);
  if (!standing) return [];
  const reports = reportsOf(read).map(({ kind, madeAt }) => ({
    kind,
    madeOn: parseDate(madeAt.split(' ')[0] ?? ''),
  }));
  const rows = readMilestones(standing.table).map((one, at) => ({
    ...one,
    row: standing.table.rows[at]?.row ?? 1,
  }));
  const open = rows
    .flatMap(({ name, to, doneOn, row }) => {
      if (!to || doneOn || milestoneDay(name, assessment, reports)) return [];
      const place = { tab: standing.tab.name, row, column: 1 };
      return [{ what: name, day: formatDate(to), days: days(to), missing: '', place }];
    })
    .sort((a, b) => a.days - b.days);
  const past = open.filter((one) => one.days < 0).slice(-MOST_MILESTONES);
  return [...past, ...open.filter((one) => one.days >= 0).slice(0, MOST_MILESTONES)];
}

function departmentLine(read: ReadBook, judged: YearState, state: DepartmentState, now: Now): DepartmentLine {
  const { assessment } = judged;
  const { name, tab, row } = state.department;
  const line = read.system.get(DEPARTMENTS_TAB.id)?.table.rows.find((one) => one.row === row);
  return {
    name,
    tab,
    state: stateWords(state),
    late: judged.debtors.some(
      ({ department, debts }) => department === name && debts.some(({ overdue }) => overdue),
    ),
    rows: state.rows.value,
    errors: assessment.findings.filter(({ severity, place }) => severity === 'error' && place.tab === tab)
      .length,
    updated: line ? String(cellAt(line, 'Cập nhật lúc')) : '',
    waiting: waitingRows(judged, tab, now),
  };
}

/** Rows of a department that were sent and not yet taken in hand. */
function waitingRows({ assessment, workingYear }: YearState, tab: string, now: Now): WaitingRow[] {
  const language = actingLanguage();
  const known = circumstancesOf(assessment, { mover: 'office', today: now.day, workingYear, reason: '' });
  return assessment.registrations
    .filter((one) => one.place.tab === tab && one.status === 'Đã gửi')
    .map((one) => {
      const refusal = refusalOf(MOVES.accept, one, known(one));
      const about = [one.kind ? KIND_WORD[one.kind] : '', one.field?.name ?? '', one.year ?? ''];
      return {
        row: one.place.row,
        mark: inputsMark(one),
        name: one.name,
        about: about.filter((part) => part !== '').join(' · '),
        obstacle: refusal ? sayRefusal(refusal, language, { status: one.status }) : '',
      };
    });
}
