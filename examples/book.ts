import { type CalendarDate, type Cell, formatDate, parseDate } from '../src/lang/calendar';
import { DEFAULT_CATALOGUE } from '../src/plan/catalogue';
import { DEFAULT_CRITERIA } from '../src/plan/default-criteria';
import { DEFAULT_MILESTONES } from '../src/plan/default-milestones';
import { DEFAULT_FIELDS } from '../src/plan/defaults';
import { KIND_WORD } from '../src/plan/field';
import { LATER_DEFAULTS, SETTING_DEFAULTS } from '../src/plan/settings';
import { HEADING } from '../src/register/headings';
import { AWARDS_TAB } from '../src/tabs/awards';
import { CATALOGUE_TAB } from '../src/tabs/catalogue';
import { COUNCIL_TAB, MEETINGS_TAB } from '../src/tabs/council';
import { CRITERIA_TAB } from '../src/tabs/criteria';
import { DEPARTMENT_TAB } from '../src/tabs/department';
import { DEPARTMENTS_TAB, tabNameOf } from '../src/tabs/departments';
import { FIELDS_TAB } from '../src/tabs/fields';
import { DIRECTION_TAB, HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from '../src/tabs/logs';
import { MILESTONES_TAB } from '../src/tabs/milestones';
import { PAPERS_TAB } from '../src/tabs/papers';
import { REPORT_TEXT_TAB } from '../src/tabs/report-text';
import { REVIEW_TAB } from '../src/tabs/review';
import { ROLES_TAB } from '../src/tabs/roles';
import { SAME_NAMES_TAB } from '../src/tabs/same-names';
import { SETTINGS_TAB } from '../src/tabs/settings';
import type { ColumnSpec, TabSpec } from '../src/tabs/spec';
import { TARGETS_TAB } from '../src/tabs/targets';
import { DEPARTMENTS, type ExampleDepartment, type RegistrationRow, type Typed } from './data';
import * as office from './office-data';
import type { TypedRows } from './office-data';

/** One tab of the example: its rows in the order of the spec's columns, from the first data row on. */
export interface ExampleTab {
  readonly spec: TabSpec;
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Every tab that people fill, in the order of workbook.md; the automatic ones are made by the first compile. */
export function exampleTabs(): ExampleTab[] {
  return [
    tab(SETTINGS_TAB, settings()),
    tab(ROLES_TAB, office.ROLES),
    tab(DEPARTMENTS_TAB, departments()),
    tab(FIELDS_TAB, fields()),
    tab(TARGETS_TAB, office.TARGETS),
    tab(CRITERIA_TAB, criteria()),
    tab(MILESTONES_TAB, milestones()),
    tab(CATALOGUE_TAB, catalogue()),
    tab(COUNCIL_TAB, office.COUNCIL),
    tab(MEETINGS_TAB, office.MEETINGS),
    tab(PAPERS_TAB, office.PAPERS),
    ...DEPARTMENTS.map(departmentTab),
    tab(REVIEW_TAB, review()),
    tab(AWARDS_TAB, office.AWARDS),
    tab(NURTURE_TAB, office.NURTURE),
    tab(REPLICATION_TAB, office.REPLICATION),
    tab(PUBLICITY_TAB, office.PUBLICITY),
    tab(HONOURS_TAB, office.HONOURS),
    tab(DIRECTION_TAB, office.DIRECTION),
    tab(SAME_NAMES_TAB, office.SAME_NAMES),
    tab(REPORT_TEXT_TAB, office.REPORT_TEXT),
  ];
}

/** The tab's cells from A1 on, as reading the sheet gives them. */
export function gridOf({ spec, title, rows }: ExampleTab): Cell[][] {
  return [
    [title],
    [],
    [spec.guidance],
    spec.columns.map((column) => column.heading),
    ...rows.map((row) => [...row]),
  ];
}

function tab(spec: TabSpec, typed: TypedRows): ExampleTab {
  const at = typed.headings.map((heading) => {
    const index = spec.columns.findIndex((column) => column.heading === heading);
    if (index < 0) throw new Error(`Tab ${spec.name} has no heading ${heading}.`);
    return index;
  });
  const rows = typed.rows.map((row, number) => {
    if (row.length !== at.length)
      throw new Error(`Tab ${spec.name}, row ${number + 1} of the table: wrong length.`);
    const cells: Cell[] = spec.columns.map(() => '');
    row.forEach((value, index) => {
      const column = at[index] ?? 0;
      cells[column] = cellFor(spec.columns[column], value);
    });
    return cells;
  });
  return { spec, name: spec.name, title: spec.title, rows };
}

/** Days and numbers where the column holds them, else what was typed. */
function cellFor(column: ColumnSpec | undefined, value: Typed): Cell {
  if (column?.format === 'dd/MM/yyyy') return day(value);
  return column?.format === '0' && value !== '' ? Number(value) : value;
}

function day(value: Typed): CalendarDate | '' {
  if (value === '') return '';
  const date = parseDate(value);
  if (!date) throw new Error(`${value} is no day.`);
  return date;
}

function settings(): TypedRows {
  const defaults = Object.entries({ ...SETTING_DEFAULTS, 'Năm làm việc': office.WORKING_YEAR });
  return {
    headings: ['Mục', 'Giá trị', 'Hiệu lực từ'],
    rows: [
      ...defaults.map(([name, value]) => [name, value, '']),
      ...LATER_DEFAULTS.map(({ name, value, from }) => [name, value, formatDate(from)]),
      ...office.SETTINGS_FROM_2025,
    ],
  };
}

function departments(): TypedRows {
  return {
    headings: ['Tên đơn vị', 'Tên trang', 'Loại đơn vị', 'Người phụ trách', 'Email'],
    rows: DEPARTMENTS.map(({ name, type, head, email }) => [name, tabNameOf(name), type, head, email]),
  };
}

function fields(): TypedRows {
  return {
    headings: ['Tên ngắn', 'Tên đầy đủ', 'Mục trong Kế hoạch'],
    rows: DEFAULT_FIELDS.map(({ name, fullName, section }) => [name, fullName, section]),
  };
}

function criteria(): TypedRows {
  return {
    headings: ['Lĩnh vực', 'Đối tượng', 'Mã', 'Nội dung'],
    rows: DEFAULT_CRITERIA.map(({ fieldName, kind, code, text }) => [fieldName, KIND_WORD[kind], code, text]),
  };
}

function milestones(): TypedRows {
  return {
    headings: ['Mốc', 'Bắt đầu', 'Kết thúc', 'Đơn vị chủ trì', 'Hoàn thành ngày'],
    rows: DEFAULT_MILESTONES.map(({ name, from, to, lead }, index) => [
      name,
      typedDay(from),
      typedDay(to),
      lead,
      office.MILESTONES_DONE[index] ?? '',
    ]),
  };
}

function typedDay({ year, month, day: dayOfMonth }: CalendarDate): string {
  return `${dayOfMonth}/${month}/${year}`;
}

function catalogue(): TypedRows {
  return {
    headings: ['Nhóm', 'Giá trị', 'Đối tượng', 'Cấp', 'Từ năm', 'Đến năm', 'Căn cứ'],
    rows: DEFAULT_CATALOGUE.map((entry) => [
      entry.group,
      entry.value,
      entry.kinds.map((kind) => KIND_WORD[kind]).join(', '),
      entry.level,
      entry.fromYear === null ? '' : String(entry.fromYear),
      entry.toYear === null ? '' : String(entry.toYear),
      entry.basis,
    ]),
  };
}

/** `Bình xét`: whom a code means stands beside it, as `Lập danh sách bình xét…` writes it. */
function review(): TypedRows {
  const known = new Map(
    DEPARTMENTS.flatMap((department) =>
      department.rows.map(([[code, , name, year, kind, , field]]): [string, Typed[]] => [
        code,
        [year, department.name, name, kind, field],
      ]),
    ),
  );
  const [code, ...rest] = office.REVIEW.headings;
  return {
    headings: [code ?? '', HEADING.year, 'Đơn vị', HEADING.name, HEADING.kind, HEADING.field, ...rest],
    rows: office.REVIEW.rows.map(([ofRow = '', ...values]) => [
      ofRow,
      ...(known.get(String(ofRow)) ?? []),
      ...values,
    ]),
  };
}

const REGISTERED = [
  HEADING.code,
  HEADING.status,
  HEADING.name,
  HEADING.year,
  HEADING.kind,
  HEADING.position,
  HEADING.field,
  HEADING.criteria,
  HEADING.title,
  HEADING.source,
];
const WORDS = [HEADING.content, HEADING.model, HEADING.opinion];
const RESULTS = [
  HEADING.results,
  HEADING.rating,
  HEADING.commendation,
  HEADING.evidence,
  HEADING.leadership,
  HEADING.sortName,
];

function departmentTab(department: ExampleDepartment): ExampleTab {
  const typed = tab(DEPARTMENT_TAB, {
    headings: [HEADING.number, ...REGISTERED, ...WORDS, ...RESULTS],
    rows: department.rows.map((row, index) => [
      numberOf(department, index),
      ...row.flatMap((part) => [...part]),
    ]),
  });
  return {
    ...typed,
    name: tabNameOf(department.name),
    title: `${DEPARTMENT_TAB.title} - ${department.name.toUpperCase()}`,
  };
}

/** `STT` counts the rows that have a name; the sheet holds the formula that says so. */
function numberOf(department: ExampleDepartment, index: number): Typed {
  const nameOf = ([[, , name]]: RegistrationRow): string => name;
  const rows = department.rows.slice(0, index + 1);
  const own = rows[index];
  return own && nameOf(own) !== '' ? rows.filter((row) => nameOf(row) !== '').length : '';
}
