import type { FirstAnswers } from './first-answers';
import { comparisonKey } from '../lang/text';
import { ROLE_WORDS } from '../access/roles';
import type { CalendarDate } from '../lang/calendar';
import { DEFAULT_CATALOGUE } from '../plan/catalogue';
import { DEFAULT_CRITERIA } from '../plan/default-criteria';
import { DEFAULT_MILESTONES } from '../plan/default-milestones';
import { DEFAULT_FIELDS } from '../plan/defaults';
import { KIND_WORD, KINDS } from '../plan/field';
import { LATER_DEFAULTS, SETTING_DEFAULTS } from '../plan/settings';
import { AWARDS_TAB } from './awards';
import type { OutRows } from './block';
import { CATALOGUE_TAB } from './catalogue';
import { COUNCIL_TAB, MEETINGS_TAB } from './council';
import { CRITERIA_TAB } from './criteria';
import { DEPARTMENTS_TAB } from './departments';
import { FIELDS_TAB } from './fields';
import { FINDINGS_TAB } from './findings';
import { JOURNAL_TAB } from './journal';
import { KEPT_FIGURES_TAB } from './kept-figures';
import { DIRECTION_TAB, HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from './logs';
import { MILESTONES_TAB } from './milestones';
import { PAPERS_TAB } from './papers';
import { REPORT_TEXT_TAB } from './report-text';
import { REPORTS_TAB } from './reports';
import { REVIEW_TAB } from './review';
import { ROLES_TAB } from './roles';
import { SAME_NAMES_TAB } from './same-names';
import { SETTINGS_TAB } from './settings';
import { SNAPSHOTS_TAB } from './snapshots';
import { SOURCES_TAB } from './sources';
import type { TabSpec } from './spec';
import { SUMMARY_TAB } from './summary';
import { TARGETS_TAB } from './targets';
import { TEMPLATES_TAB } from './templates';

/** Where a tab stands in the book; departments' tabs stand between the first group and the second. */
export type TabGroup = 'front' | 'office' | 'counted' | 'settings';

/** Colours of the groups' tabs. */
export const GROUP_COLOURS: Readonly<Record<TabGroup, string>> = {
  front: '#1a73e8',
  office: '#188038',
  counted: '#5f6368',
  settings: '#b06000',
};

/** What a new book is filled from. */
export interface NewBook {
  readonly today: CalendarDate;
  /** Who sets up becomes the Office (platform.md 2); '' where the address is hidden. */
  readonly office: string;
  /** Named by whoever sets up, with the tabs that they get. */
  readonly departments: readonly { readonly name: string; readonly tab: string }[];
  /** What the wizard asked; nothing where it was not used. */
  readonly first: FirstAnswers;
}

/** A tab that is a table, with the group it stands in and the rows that a new one holds. */
export interface BookTab {
  readonly spec: TabSpec;
  readonly group: TabGroup;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly rows: (book: NewBook) => OutRows;
  /** Out of sight, and never read whole. */
  readonly hidden?: boolean;
}

/** Every table of the book but the departments', in the order in which they stand. */
export const BOOK_TABS: readonly BookTab[] = [
  tab(DEPARTMENTS_TAB, 'front', 1, departmentRows),
  tab(REVIEW_TAB, 'office', 4),
  tab(AWARDS_TAB, 'office', 2),
  tab(NURTURE_TAB, 'office', 3),
  tab(REPLICATION_TAB, 'office', 3),
  tab(PUBLICITY_TAB, 'office', 3),
  tab(HONOURS_TAB, 'office', 2),
  tab(DIRECTION_TAB, 'office', 1),
  tab(SAME_NAMES_TAB, 'office', 0),
  tab(REPORT_TEXT_TAB, 'office', 3),
  tab(SUMMARY_TAB, 'counted', 5),
  tab(FINDINGS_TAB, 'counted', 1),
  tab(REPORTS_TAB, 'counted', 2),
  tab(SOURCES_TAB, 'counted', 0),
  tab(JOURNAL_TAB, 'counted', 1),
  tab(SETTINGS_TAB, 'settings', 1, settingRows),
  tab(ROLES_TAB, 'settings', 1, roleRows),
  tab(FIELDS_TAB, 'settings', 1, () =>
    DEFAULT_FIELDS.map(({ name, fullName, section }) => [name, fullName, section, '', '']),
  ),
  tab(TARGETS_TAB, 'settings', 2, targetRows),
  tab(CRITERIA_TAB, 'settings', 3, () =>
    DEFAULT_CRITERIA.map(({ fieldName, kind, code, text }) => [
      fieldName,
      KIND_WORD[kind],
      code,
      text,
      '',
      '',
    ]),
  ),
  tab(MILESTONES_TAB, 'settings', 1, () =>
    DEFAULT_MILESTONES.map(({ name, from, to, lead }) => [name, from, to, lead, '', '', '', '']),
  ),
  tab(CATALOGUE_TAB, 'settings', 2, catalogueDefaults),
  tab(COUNCIL_TAB, 'settings', 1),
  tab(MEETINGS_TAB, 'settings', 2),
  tab(PAPERS_TAB, 'settings', 1),
  { ...tab(SNAPSHOTS_TAB, 'settings', 1), hidden: true },
  { ...tab(TEMPLATES_TAB, 'settings', 1), hidden: true },
  { ...tab(KEPT_FIGURES_TAB, 'settings', 1), hidden: true },
];

function tab(
  spec: TabSpec,
  group: TabGroup,
  frozenColumns: number,
  rows: BookTab['rows'] = () => [],
): BookTab {
  return { spec, group, frozenColumns, rows };
}

function settingRows({ today, first }: NewBook): OutRows {
  const own = { ...SETTING_DEFAULTS, ...Object.fromEntries(first.settings) };
  const from = Number(own['Giai đoạn từ năm']);
  const to = Number(own['Giai đoạn đến năm']);
  const workingYear = String(Math.min(Math.max(today.year, from), to));
  const settings = { ...own, 'Năm làm việc': workingYear };
  const rows: OutRows = Object.entries(settings).map(([name, value]) => [name, value, '']);
  // A setting that the law has changed since stands with the day from which it holds, below its first row.
  return rows.flatMap((row) => [
    row,
    ...LATER_DEFAULTS.filter((one) => one.name === row[0]).map(({ name, value, from }) => [
      name,
      value,
      from,
    ]),
  ]);
}

function departmentRows({ departments, first }: NewBook): OutRows {
  const emails = new Map(first.departments.map((one) => [comparisonKey(one.name), one.emails.join('; ')]));
  return departments.map(({ name, tab: tabName }) =>
    DEPARTMENTS_TAB.columns.map(({ heading }) => {
      if (heading === 'Tên đơn vị') return name;
      if (heading === 'Tên trang') return tabName;
      return heading === 'Email' ? (emails.get(comparisonKey(name)) ?? '') : '';
    }),
  );
}

/** Who sets up is of the Office; the others as they were named. */
function roleRows({ office, first }: NewBook): OutRows {
  const own: OutRows = office === '' ? [] : [[office, ROLE_WORDS.office, '']];
  const others = first.people.filter(
    ([email, role]) => role !== ROLE_WORDS.office || email.toLowerCase() !== office.toLowerCase(),
  );
  return [...own, ...others.map((row) => [...row])];
}

/** Plan II.2: at least one collective and one individual in each field, over the whole period. */
function targetRows(): OutRows {
  const kinds = KINDS.filter((kind) => kind !== 'household');
  return DEFAULT_FIELDS.flatMap(({ name }) =>
    kinds.map((kind) => [name, KIND_WORD[kind], 1, 'Cả giai đoạn', '', '', '', '', '', '']),
  );
}

function catalogueDefaults(): OutRows {
  return DEFAULT_CATALOGUE.map((entry) => [
    entry.group,
    entry.value,
    entry.kinds.map((kind) => KIND_WORD[kind]).join(', '),
    entry.level,
    entry.fromYear === null ? '' : String(entry.fromYear),
    entry.toYear === null ? '' : String(entry.toYear),
    entry.basis,
  ]);
}
