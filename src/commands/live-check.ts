import { cellText, comparisonKey } from '../lang/text';
import { withDefaults } from '../plan/catalogue';
import { DEFAULT_CRITERIA } from '../plan/default-criteria';
import { DEFAULT_FIELDS } from '../plan/defaults';
import { latestPeriod, Settings } from '../plan/settings';
import { checkRow } from '../register/check-row';
import { HEADING } from '../register/headings';
import type { Rulebook } from '../register/rulebook';
import type { Book } from '../sheets/book';
import { type EditEvent, type Edited, readEdit, readTab } from '../sheets/edit-event';
import { CATALOGUE_TAB, readCatalogue } from '../tabs/catalogue';
import { composeCheck, crossLines } from '../tabs/check-column';
import { CRITERIA_TAB, readCriteria } from '../tabs/criteria';
import { DEPARTMENT_TAB, readDepartmentRows } from '../tabs/department';
import { FIELDS_TAB, readFields } from '../tabs/fields';
import { OVERVIEW_TAB } from '../tabs/overview';
import { readSettings, SETTINGS_TAB } from '../tabs/settings';
import type { TabSpec } from '../tabs/spec';
import { isProblem, readTable, type Table } from '../tabs/table';
import { BOOK_TABS } from '../tabs/whole-book';

const NOT_DEPARTMENTS = new Set(
  [...BOOK_TABS.map(({ spec }) => spec), OVERVIEW_TAB].map(({ name }) => comparisonKey(name)),
);

/** What the simple trigger `onEdit` does. A ticked box is no row: those are the Office's to see. */
export function liveCheck(event: EditEvent): void {
  if (event.value === 'TRUE' || event.value === 'FALSE') return;
  const edited = readEdit(event);
  if (edited) checkEditedRows(edited);
}

/**
 * Checks the rows that somebody just edited, by the rules that need no other row (platform.md 7), and writes
 * their `Kiểm tra`. At most six service calls however many rows: the tab, four tabs of rules, one write.
 * What comparing with other rows said before stays until the next full check.
 */
export function checkEditedRows({ book, tab, firstRow, lastRow }: Edited): void {
  if (NOT_DEPARTMENTS.has(comparisonKey(tab.name))) return;
  const values = book.read(tab);
  const table = readTable(DEPARTMENT_TAB, tab.name, values);
  if (isProblem(table)) return;
  const column = table.columns.get(HEADING.check);
  // A mended heading may change what every row says.
  const whole = firstRow <= table.headingRow;
  const first = whole ? table.headingRow + 1 : firstRow;
  const last = whole ? table.lastRow : Math.min(lastRow, table.lastRow);
  if (column === undefined || last < first) return;
  const before = Array.from({ length: last - first + 1 }, (_, at) =>
    cellText(values[first - 1 + at]?.[column - 1] ?? ''),
  );
  const after = checkCells(table, first, before, readRulebook(book));
  if (after.some((text, at) => text !== before[at]))
    book.write(
      tab.sheet,
      first,
      column,
      after.map((text) => [text]),
      new Map(),
    );
}

/** `Kiểm tra` of each row from `first` on; empty rows have none. */
function checkCells(table: Table, first: number, before: readonly string[], rules: Rulebook): string[] {
  const inReach = table.rows.filter(({ row }) => row >= first && row < first + before.length);
  const rows = readDepartmentRows({ ...table, rows: inReach }, table.tab, rules.fields);
  const findings = new Map(rows.map((one) => [one.place.row, checkRow(one, rules)]));
  return before.map((text, at) => {
    const own = findings.get(first + at);
    return own ? composeCheck(own, crossLines(text)) : '';
  });
}

/** The rules as the settings tabs hold them now; a tab that is missing or damaged gives the plan's own. */
function readRulebook(book: Book): Rulebook {
  const read = <Value>(spec: TabSpec, understand: (table: Table) => Value, usual: Value): Value => {
    const values = readTab(book, spec.name, spec.id);
    const table = values ? readTable(spec, spec.name, values) : null;
    return table && !isProblem(table) ? understand(table) : usual;
  };
  const settings = read(SETTINGS_TAB, readSettings, new Settings([]));
  const fields = read(FIELDS_TAB, readFields, []);
  return {
    period: latestPeriod(settings),
    fields: fields.length > 0 ? fields : DEFAULT_FIELDS,
    criteria: read(CRITERIA_TAB, readCriteria, DEFAULT_CRITERIA),
    catalogue: withDefaults(read(CATALOGUE_TAB, readCatalogue, [])),
  };
}
