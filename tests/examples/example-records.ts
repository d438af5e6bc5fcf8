import { exampleTabs, gridOf } from '../../examples/book';
import type { BookRecords } from '../../src/figures/records';
import { AWARDS_TAB, readAwards } from '../../src/tabs/awards';
import { CATALOGUE_TAB, readCatalogue } from '../../src/tabs/catalogue';
import { COUNCIL_TAB, MEETINGS_TAB, readCouncil, readMeetings } from '../../src/tabs/council';
import { CRITERIA_TAB, readCriteria } from '../../src/tabs/criteria';
import { DEPARTMENT_TAB, readDepartmentRows } from '../../src/tabs/department';
import { DEPARTMENTS_TAB, readDepartments } from '../../src/tabs/departments';
import { FIELDS_TAB, readFields } from '../../src/tabs/fields';
import {
  DIRECTION_TAB,
  HONOURS_TAB,
  NURTURE_TAB,
  PUBLICITY_TAB,
  readLog,
  readNurture,
  REPLICATION_TAB,
} from '../../src/tabs/logs';
import { readReview, REVIEW_TAB } from '../../src/tabs/review';
import { readVerdicts, SAME_NAMES_TAB } from '../../src/tabs/same-names';
import { readSettings, SETTINGS_TAB, settingsFindings } from '../../src/tabs/settings';
import type { TabSpec } from '../../src/tabs/spec';
import { isProblem, readTable, type Table } from '../../src/tabs/table';
import { readTargets, TARGETS_TAB } from '../../src/tabs/targets';

/** The example workbook (examples/data.ts) as the add-on reads it. */
const tabs = exampleTabs();

/** One of its tabs. */
export function tableOf(spec: TabSpec, name = spec.name): Table {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`No tab ${name}.`);
  const table = readTable(spec, name, gridOf(tab));
  if (isProblem(table)) throw new Error(`${name}: ${table.kind} ${table.headings.join(', ')}`);
  return table;
}

/** The whole workbook, read. */
export function exampleRecords(): BookRecords {
  const fields = readFields(tableOf(FIELDS_TAB));
  const departments = readDepartments(tableOf(DEPARTMENTS_TAB));
  const { targets, problems } = readTargets(tableOf(TARGETS_TAB), fields);
  if (problems.length > 0) throw new Error('The targets of the example cannot be read.');
  return {
    settings: readSettings(tableOf(SETTINGS_TAB)),
    departments,
    fields,
    criteria: readCriteria(tableOf(CRITERIA_TAB)),
    targets,
    catalogue: readCatalogue(tableOf(CATALOGUE_TAB)),
    registrations: departments.flatMap(({ tab, name }) =>
      readDepartmentRows(tableOf(DEPARTMENT_TAB, tab), name, fields),
    ),
    candidates: readReview(tableOf(REVIEW_TAB), () => []).candidates,
    awards: readAwards(tableOf(AWARDS_TAB)),
    logs: {
      nurture: readNurture(tableOf(NURTURE_TAB)),
      replication: readLog(tableOf(REPLICATION_TAB), 'Hình thức'),
      publicity: readLog(tableOf(PUBLICITY_TAB), 'Hình thức'),
      honours: readLog(tableOf(HONOURS_TAB), 'Sự kiện'),
      direction: readLog(tableOf(DIRECTION_TAB), 'Việc'),
    },
    councilMembers: readCouncil(tableOf(COUNCIL_TAB)),
    councilMeetings: readMeetings(tableOf(MEETINGS_TAB)),
    verdicts: readVerdicts(tableOf(SAME_NAMES_TAB)),
    journal: [],
    readingFindings: settingsFindings(tableOf(SETTINGS_TAB)),
  };
}
