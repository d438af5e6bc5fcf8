import type { ImportStart } from '../../../register/import/answers';
import type { Grid } from '../../../register/import/delimited';
import { type Proposal, proposeColumns } from '../../../register/import/propose';
import type { ImportRequest } from '../../../register/import/request';
import { DEPARTMENT_COLUMN, TARGET_COLUMNS } from '../../../register/import/target-columns';
import { byId, type Choice, fillSelect, make, shorten } from '../../kit/client/dom';
import { say } from './texts';

const YEAR_COLUMN = 'Năm';
/** Rows that may be chosen as headings. */
const HEADING_CHOICES = 20;
/** Put before the number of a column in a list where other things may be chosen too. */
const COLUMN = 'column:';

/** What the person chose in step 2; the rest of a request is the page's. */
export type ChosenColumns = Omit<ImportRequest, 'key' | 'evenThough'>;

/** The choices of step 2: which row holds the headings, which column is what, where rows go. */
export class ColumnsView {
  private grid: Grid = [];
  private readonly headingRow = byId<HTMLSelectElement>('heading-row');
  private readonly department = byId<HTMLSelectElement>('department');
  private readonly year = byId<HTMLSelectElement>('year');
  private readonly columns = new Map<string, HTMLSelectElement>();
  private readonly aliases = new Map<string, string>();

  constructor(
    private readonly book: ImportStart,
    private readonly changed: () => void,
  ) {
    this.headingRow.addEventListener('change', () => {
      this.offer(this.propose(Number(this.headingRow.value)));
      this.changed();
    });
    for (const select of [this.department, this.year])
      select.addEventListener('change', () => this.changed());
    byId('columns').append(
      ...TARGET_COLUMNS.filter((one) => one !== DEPARTMENT_COLUMN && one !== YEAR_COLUMN).map((heading, at) =>
        this.columnField(heading, `column-${at}`),
      ),
    );
  }

  /** Shows a list that was read, with what it proposes. */
  show(grid: Grid): void {
    this.grid = grid;
    this.aliases.clear();
    const proposal = this.propose(null);
    const rows = grid.slice(0, HEADING_CHOICES).map((line, row) => ({
      value: String(row),
      label: say('rowNumber', {
        row: row + 1,
        text: shorten(line.filter((cell) => cell.trim()).join(' | '), 70),
      }),
    }));
    fillSelect(
      this.headingRow,
      [{ value: '-1', label: say('noHeadings') }, ...rows],
      String(proposal.headingRow),
    );
    this.offer(proposal);
  }

  /** What is chosen now; null while the department or the year is still open. */
  chosen(): ChosenColumns | null {
    const headingRow = Number(this.headingRow.value);
    const columns: Record<string, number> = {};
    for (const [heading, select] of this.columns) {
      if (select.value !== '') columns[heading] = Number(select.value);
      select.classList.toggle('taken', select.value !== '');
    }
    const yearColumn = columnOf(this.year.value);
    if (yearColumn !== null) columns[YEAR_COLUMN] = yearColumn;
    if (this.department.value === '' || this.year.value === '') return null;
    const departmentColumn = columnOf(this.department.value);
    return {
      rows: this.grid.slice(headingRow + 1),
      firstRow: headingRow + 2,
      columns,
      departmentColumn,
      departmentName: departmentColumn === null ? this.department.value : '',
      year: yearColumn === null ? Number(this.year.value) : null,
      aliases: [...this.aliases].filter(([, name]) => name !== ''),
    };
  }

  /** Asks what departments mean that the book does not know; those answered stay in sight. */
  askAliases(unknown: readonly string[]): void {
    for (const name of unknown) if (!this.aliases.has(name)) this.aliases.set(name, '');
    byId('aliases-box').hidden = this.aliases.size === 0 || columnOf(this.department.value) === null;
    const box = byId('aliases');
    if (box.children.length === this.aliases.size) return;
    const choices = [{ value: '', label: say('leaveOut') }, ...this.book.departments.map(asChoice)];
    box.replaceChildren(
      ...[...this.aliases].map(([name, chosen], at) =>
        field(name, `alias-${at}`, choices, chosen, (value) => {
          this.aliases.set(name, value);
          this.changed();
        }),
      ),
    );
  }

  private propose(headingRow: number | null): Proposal {
    const { departments, fields } = this.book;
    return proposeColumns(this.grid, { departments, fields }, headingRow);
  }

  private columnField(heading: string, id: string): HTMLElement {
    const element = field(heading, id, [], '', () => this.changed());
    const select = element.querySelector('select');
    if (select) this.columns.set(heading, select);
    return element;
  }

  /** Fills every list of choices with the columns of the file, and chooses what is proposed. */
  private offer({ headingRow, columns }: Proposal): void {
    const width = this.grid.reduce((most, line) => Math.max(most, line.length), 0);
    const labels = Array.from({ length: width }, (_, column) => this.labelOf(headingRow, column));
    const byColumn = labels.map((label, column) => ({ value: String(column), label }));
    for (const [heading, select] of this.columns) {
      const proposed = columns[heading];
      fillSelect(
        select,
        [{ value: '', label: say('notTaken') }, ...byColumn],
        proposed === undefined ? '' : String(proposed),
      );
    }
    const fromColumns = labels.map((label, column) => ({
      value: `${COLUMN}${column}`,
      label: say('byColumn', { column: label }),
    }));
    const open = { value: '', label: say('choose') };
    const all = (value: string): Choice => ({ value, label: say('forAll', { value }) });
    const found = (heading: string, otherwise: string): string =>
      columns[heading] === undefined ? otherwise : `${COLUMN}${columns[heading]}`;
    const { departments, years, workingYear } = this.book;
    const only = departments.length === 1 ? (departments[0] ?? '') : '';
    fillSelect(
      this.department,
      [open, ...departments.map(all), ...fromColumns],
      found(DEPARTMENT_COLUMN, only),
    );
    fillSelect(
      this.year,
      [open, ...years.map((year) => all(String(year))), ...fromColumns],
      found(YEAR_COLUMN, String(workingYear)),
    );
    this.aliases.clear();
  }

  /** "B: Họ tên", or what first stands in a column without a heading. */
  private labelOf(headingRow: number, column: number): string {
    const heading = headingRow >= 0 ? (this.grid[headingRow]?.[column] ?? '') : '';
    const first = this.grid.slice(headingRow + 1).find((line) => (line[column] ?? '').trim() !== '');
    const text = heading.trim() !== '' ? heading : (first?.[column] ?? '');
    return `${letterOf(column)}: ${shorten(text, 40)}`;
  }
}

function asChoice(value: string): Choice {
  return { value, label: value };
}

function columnOf(value: string): number | null {
  return value.startsWith(COLUMN) ? Number(value.slice(COLUMN.length)) : null;
}

function letterOf(column: number): string {
  const before = Math.floor(column / 26);
  return `${before > 0 ? letterOf(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

function field(
  label: string,
  id: string,
  choices: readonly Choice[],
  chosen: string,
  changed: (value: string) => void,
): HTMLElement {
  const select = make('select', { id });
  fillSelect(select, choices, chosen);
  select.addEventListener('change', () => changed(select.value));
  return make('div', { class: 'field' }, make('label', { for: id }, label), select);
}
