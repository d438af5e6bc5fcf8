import { ROLE_WORDS, type Role } from '../access/roles';
import { parseDate } from '../lang/calendar';
import type { SetUpText } from '../lang/set-up-page';
import { addressesIn } from '../lang/mail-addresses';
import { comparisonKey, tidy } from '../lang/text';
import { parseWhole } from '../lang/numbers';
import { SETTING_DEFAULTS, type SettingName } from '../plan/settings';

/** The settings that a new book cannot guess: who the agency is, and what its plan is. */
export const FIRST_SETTINGS = [
  'Cơ quan chủ quản',
  'Tên cơ quan',
  'Ký hiệu cơ quan',
  'Địa danh',
  'Số kế hoạch',
  'Ngày kế hoạch',
  'Giai đoạn từ năm',
  'Giai đoạn đến năm',
  'Năm đăng ký đầu tiên',
  'Người ký báo cáo',
  'Chức vụ người ký',
] as const satisfies readonly SettingName[];

/** What somebody typed into the wizard. */
export interface TypedAnswers {
  readonly settings: Readonly<Record<string, string>>;
  readonly departments: string;
  readonly office: string;
  readonly leadership: string;
  readonly council: string;
}

/** A department as it was named, with its people. */
export interface NamedDepartment {
  readonly name: string;
  readonly emails: readonly string[];
}

/** A row of `Phân quyền`. */
export type PersonRow = readonly [email: string, role: string, department: string];

export interface FirstAnswers {
  readonly settings: ReadonlyMap<SettingName, string>;
  readonly departments: readonly NamedDepartment[];
  readonly people: readonly PersonRow[];
}

/** A book that was set up without the wizard: all as in the plan. */
export const NO_ANSWERS: FirstAnswers = { settings: new Map(), departments: [], people: [] };

/** Something that must be mended; a key of src/lang/set-up-page.ts with what fills its gaps. */
export interface AnswerFault {
  readonly step: 'agency' | 'departments' | 'people';
  readonly text: SetUpText;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Tabs of one spreadsheet that stay usable; a province's largest agency has thirty. */
const MOST_DEPARTMENTS = 100;

/** Understands what was typed; every fault is told at once. Values that are as in a new book are left out. */
export function understandAnswers(
  typed: TypedAnswers,
): FirstAnswers | { readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const settings = settingsOf(typed.settings, faults);
  const departments = departmentsOf(typed.departments, faults);
  const people = peopleOf(typed, departments, faults);
  return faults.length > 0 ? { faults } : { settings, departments, people };
}

function settingsOf(typed: TypedAnswers['settings'], faults: AnswerFault[]): Map<SettingName, string> {
  const values = new Map<SettingName, string>();
  for (const name of FIRST_SETTINGS) {
    const value = tidy(typed[name] ?? SETTING_DEFAULTS[name]);
    if (value === '') faults.push({ step: 'agency', text: 'settingEmpty', details: { name } });
    if (value !== SETTING_DEFAULTS[name]) values.set(name, value);
  }
  const valueOf = (name: SettingName): string => values.get(name) ?? SETTING_DEFAULTS[name];
  if (valueOf('Ngày kế hoạch') !== '' && !parseDate(valueOf('Ngày kế hoạch')))
    faults.push({ step: 'agency', text: 'dateWrong', details: { value: valueOf('Ngày kế hoạch') } });
  const [from, to, first] = [
    valueOf('Giai đoạn từ năm'),
    valueOf('Giai đoạn đến năm'),
    valueOf('Năm đăng ký đầu tiên'),
  ].map(parseWhole);
  if (!isYear(from) || !isYear(to) || from > to || to - from > 20)
    faults.push({ step: 'agency', text: 'periodWrong', details: {} });
  else if (!isYear(first) || first < from || first > to)
    faults.push({ step: 'agency', text: 'firstYearWrong', details: { from, to } });
  return values;
}

function isYear(year: number | null | undefined): year is number {
  return typeof year === 'number' && year >= 1990 && year <= 2100;
}

/** "Thanh tra; thanh-tra@tinh.gov.vn": a tab comes between them where it was pasted from a table. */
function departmentsOf(text: string, faults: AnswerFault[]): NamedDepartment[] {
  const departments: NamedDepartment[] = [];
  const known = new Set<string>();
  for (const line of linesOf(text)) {
    const [first = '', ...rest] = line.split(/[;\t]/);
    const name = tidy(first);
    const { addresses: emails, misread: wrong } = addressesIn(rest.join(';'));
    if (name === '' || name.includes('@'))
      faults.push({ step: 'departments', text: 'departmentNameless', details: { line } });
    else if (known.has(comparisonKey(name)))
      faults.push({ step: 'departments', text: 'departmentDoubled', details: { name } });
    for (const value of wrong) faults.push({ step: 'departments', text: 'addressWrong', details: { value } });
    known.add(comparisonKey(name));
    departments.push({ name, emails });
  }
  if (departments.length === 0) faults.push({ step: 'departments', text: 'noDepartments', details: {} });
  if (departments.length > MOST_DEPARTMENTS)
    faults.push({
      step: 'departments',
      text: 'tooManyDepartments',
      details: { count: departments.length, most: MOST_DEPARTMENTS },
    });
  return departments;
}

function peopleOf(
  typed: TypedAnswers,
  departments: readonly NamedDepartment[],
  faults: AnswerFault[],
): PersonRow[] {
  const of = (text: string, role: Role): PersonRow[] => {
    const { addresses, misread } = addressesIn(text);
    for (const value of misread) faults.push({ step: 'people', text: 'addressWrong', details: { value } });
    return addresses.map((email): PersonRow => [email, ROLE_WORDS[role], '']);
  };
  const rows = [
    ...of(typed.office, 'office'),
    ...departments.flatMap(({ name, emails }) =>
      emails.map((email): PersonRow => [email, ROLE_WORDS.department, name]),
    ),
    ...of(typed.leadership, 'leadership'),
    ...of(typed.council, 'council'),
  ];
  const known = new Set<string>();
  return rows.filter((row) => {
    const key = row.join('\n').toLowerCase();
    return known.has(key) ? false : known.add(key) !== undefined;
  });
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
