import * as v from 'valibot';
import { deadlinesOf } from '../../figures/deadlines';
import { stateWords } from '../../figures/departments';
import { handedIn, owingResults, submissions } from '../../figures/waiting';
import { type CalendarDate, formatDate, toDayNumber } from '../../lang/calendar';
import { describeFinding } from '../../lang/findings';
import { sayRefusal } from '../../lang/moves';
import { cellText, tidy } from '../../lang/text';
import type { CatalogueGroup } from '../../plan/catalogue';
import { KIND_WORD, KIND_WORDS } from '../../plan/field';
import type {
  DatedChoice,
  DepartmentPanel,
  FindingLine,
  FormLists,
  RowForm,
  RowLine,
  RowShown,
  Selected,
  SendState,
} from '../../pages/department-page/answers';
import { inputsMark } from '../../register/fingerprint';
import { HEADING } from '../../register/headings';
import { openInputs } from '../../register/life';
import type { Registration } from '../../register/registration';
import { emptyForm, formValues } from '../../register/row-form';
import { LEADERSHIPS, SOURCES } from '../../register/rulebook';
import { Book } from '../../sheets/book';
import { actingLanguage } from '../../sheets/person';
import { readSelection } from '../../sheets/selection';
import { DEPARTMENT_TAB, readDepartmentRows } from '../../tabs/department';
import { FIELDS_TAB, readFields } from '../../tabs/fields';
import { BOXES, boxesOf } from '../../tabs/status-line';
import { isProblem, readTable } from '../../tabs/table';
import type { Refused } from '../compile-annual-report';
import { leftRow } from '../moves/move-rows';
import { readAlone } from '../office-read';
import { COUNT, forRequest, ROW_OR_NEW, TEXT } from '../page-request';
import { openDepartment, type OwnDepartment } from './own';

const START = v.strictObject({ tab: TEXT, row: ROW_OR_NEW });

/**
 * What the panel shows of a department; writes nothing. With tab '' that is the person's own one; with row 0 the row
 * that is selected in the grid, else the first that somebody should look at.
 */
export function departmentPanel(value: unknown): DepartmentPanel | Refused {
  return forRequest<v.InferOutput<typeof START>, DepartmentPanel>(value, START, ({ tab, row }) => {
    const own = openDepartment(Book.active(), tab);
    if ('ok' in own) return own;
    return panelOf(own, row === 0 ? rowToShow(own) : row);
  });
}

/** What the panel shows of a department that was read, with one of its rows. */
export function panelOf(own: OwnDepartment, row: number): DepartmentPanel {
  const { judged, department, standing, choices, rows, known } = own;
  const state = judged.states.find((one) => one.department.name === department.name);
  const findings = judged.assessment.findings.filter(({ place }) => place.tab === standing.tab.name);
  const wrong = findings.filter(({ severity }) => severity === 'error');
  const about = rows.find(({ place }) => place.row === row);
  return {
    ok: true,
    department: department.name,
    tab: standing.tab.name,
    choices: choices.map(({ name, tab }) => ({ name, tab })),
    year: judged.workingYear,
    state: state ? stateWords(state) : '',
    late: state?.overdue ?? false,
    rows: rows.map((one): RowLine => {
      const { code, name, status } = one;
      const open = openInputs(one, known(one));
      const errors = wrong.filter(({ place }) => place.row === one.place.row).length;
      return { row: one.place.row, code, name, status, open, errors };
    }),
    findings: findings.map((one): FindingLine => {
      const { reason, cure } = describeFinding(one, actingLanguage());
      const column = standing.table.columns.get(one.heading) ?? 1;
      const place = { ...one.place, column };
      return { place, heading: one.heading, severity: one.severity, words: `${reason} ${cure}` };
    }),
    ...sendStates(own),
    lists: formLists(own),
    row: about ? formOf(about) : emptyRow(judged.workingYear),
  };
}

function emptyRow(year: number): RowForm {
  return { row: 0, mark: '', opinion: '', values: emptyForm(year) };
}

function formOf(one: Registration): RowForm {
  const opinion = cellText(one.cells.get(HEADING.opinion) ?? '');
  return { row: one.place.row, mark: inputsMark(one), opinion, values: formValues(one) };
}

/** The row selected in the grid, else the first with an error, else the first; 0 where there is none. */
function rowToShow({ rows, judged, standing }: OwnDepartment): number {
  const selected = readSelection();
  const isRow = (row: number | undefined): boolean => rows.some(({ place }) => place.row === row);
  if (selected?.tab === standing.tab.name && isRow(selected.firstRow)) return selected.firstRow;
  const wrong = judged.assessment.findings.find(
    ({ place, severity }) => place.tab === standing.tab.name && severity === 'error',
  );
  return wrong && isRow(wrong.place.row) ? wrong.place.row : (rows[0]?.place.row ?? 0);
}

/** What the two boxes would send now. */
function sendStates(own: OwnDepartment): Pick<DepartmentPanel, 'registrations' | 'results'> {
  const { rows, known, judged, now, standing } = own;
  const { workingYear } = judged;
  const language = actingLanguage();
  const boxes = boxesOf(standing.values, standing.table.headingRow);
  const why = (one: Registration, refusal: string): SendState['held'][number] => {
    const { details } = leftRow(one, refusal, known(one), workingYear);
    return { row: one.place.row, name: one.name, why: sayRefusal(refusal, language, details) };
  };
  const state = (at: 0 | 1, ready: number, held: SendState['held'], day: CalendarDate): SendState => {
    const box = boxes[at] ?? null;
    const place = box ? { tab: standing.tab.name, row: box.row, column: box.column } : null;
    const days = toDayNumber(day) - toDayNumber(now.day);
    return {
      box: BOXES[at],
      ready,
      held,
      ticked: box?.ticked ?? false,
      day: formatDate(day),
      days,
      place,
    };
  };
  const { moves, refused } = submissions(rows, known);
  const { complete, without } = handedIn(owingResults(rows, workingYear), known);
  const { settings } = own.read.records;
  const { registration, results } = deadlinesOf(settings, own.department, workingYear, now.day);
  return {
    registrations: state(
      0,
      moves.length,
      refused.map(({ registration: one, refusal }) => why(one, refusal)),
      registration,
    ),
    results: state(
      1,
      complete.length,
      without.map((one) => why(one, known(one).hasErrors ? 'has-errors' : 'results-missing')),
      results,
    ),
  };
}

function formLists({ read, judged }: OwnDepartment): FormLists {
  const { fields, criteria, catalogue } = read.records;
  const { fromYear, toYear } = judged.assessment.period;
  const group = (wanted: CatalogueGroup): DatedChoice[] =>
    catalogue
      .filter((entry) => entry.group === wanted)
      .map(({ value, kinds, ...years }) => ({
        value,
        kinds: kinds.map((kind) => KIND_WORD[kind]),
        fromYear: years.fromYear,
        toYear: years.toYear,
      }));
  return {
    years: Array.from({ length: toYear - fromYear + 1 }, (_, at) => String(fromYear + at)),
    kinds: KIND_WORDS,
    fields: fields.map(({ name, ...years }) => ({
      value: name,
      kinds: [],
      fromYear: years.fromYear,
      toYear: years.toYear,
    })),
    criteria: criteria.map(({ fieldName, kind, ...one }) => ({
      field: fields.find(({ name, fullName }) => [name, fullName].includes(fieldName))?.name ?? fieldName,
      kind: KIND_WORD[kind],
      code: one.code,
      text: tidy(one.text),
      fromYear: one.fromYear,
      toYear: one.toYear,
    })),
    titles: group('Danh hiệu thi đua'),
    ratings: group('Mức độ hoàn thành nhiệm vụ'),
    commendations: group('Hình thức khen thưởng'),
    sources: SOURCES,
    leaderships: LEADERSHIPS,
  };
}

const ONE_ROW = v.strictObject({ tab: TEXT, row: COUNT });

/**
 * One row of a department's tab, without looking at the others: four service calls. No role is asked for, for whoever
 * has the book open may read all of its tabs; saving asks.
 */
export function departmentRow(value: unknown): RowShown | Refused {
  return forRequest<v.InferOutput<typeof ONE_ROW>, RowShown>(value, ONE_ROW, ({ tab, row }) => {
    const book = Book.active();
    const open = book.tabNamed(tab);
    if (!open) return { ok: false, problems: [{ kind: 'page', reason: 'noSuchTab' }] };
    const table = readTable(DEPARTMENT_TAB, tab, book.read(open));
    if (isProblem(table))
      return { ok: false, problems: [{ kind: 'missing-heading', tab, headings: table.headings }] };
    const known = readAlone(book, FIELDS_TAB);
    const rows = readDepartmentRows(table, tab, known && !isProblem(known) ? readFields(known) : []);
    const found = rows.find(({ place }) => place.row === row);
    if (!found)
      return {
        ok: false,
        problems: [{ kind: 'department-page', reason: 'goneMeanwhile', details: { tab, row } }],
      };
    return { ok: true, row: formOf(found) };
  });
}

/** Where the person is in the grid: no service call that counts. */
export function selectedRow(): Selected {
  const selected = readSelection();
  return { ok: true, tab: selected?.tab ?? '', row: selected?.firstRow ?? 0 };
}
