import { type CalendarDate, type Cell, isCalendarDate } from '../lang/calendar';
import type { CellLink, OutCell } from '../tabs/block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Under this key the spreadsheet keeps which sheet is which tab (platform.md 6: one marker, one read). */
export const MARKER_KEY = 'so-dien-hinh:tabs';

/** A sheet of the open spreadsheet. `identity` is the contract's name of the tab, null where unmarked. */
export interface OpenTab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  readonly identity: string | null;
}

/** The open spreadsheet: the only way in and out of cells. One instance serves one command. */
export class Book {
  private knownMarkers: Record<string, string> | null = null;
  private readonly days = new Map<number, CalendarDate>();
  private readonly dates = new Map<string, Date>();
  private kept: ReadonlyMap<number, readonly (readonly Cell[])[]> = new Map();

  private constructor(
    private readonly spreadsheet: Spreadsheet,
    private knownZone: string | null = null,
  ) {}

  static active(): Book {
    return new Book(SpreadsheetApp.getActiveSpreadsheet());
  }

  /** The spreadsheet of an event, its zone taken as known. */
  static of(spreadsheet: Spreadsheet, zone: string): Book {
    return new Book(spreadsheet, zone);
  }

  /** Every sheet with its marker: two service calls. */
  tabs(): OpenTab[] {
    const marked = this.markers();
    return this.spreadsheet.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return { sheet, id, name: sheet.getName(), identity: marked[String(id)] ?? null };
    });
  }

  /** A sheet by its exact name, without looking at the others: no service call. */
  tabNamed(name: string): OpenTab | null {
    const sheet = this.spreadsheet.getSheetByName(name);
    return sheet ? { sheet, id: sheet.getSheetId(), name, identity: null } : null;
  }

  /** A tab by its identity, whatever it is called now: one service call, the first time. */
  tabOf(identity: string): OpenTab | null {
    this.knownMarkers ??= this.markers();
    const found = Object.entries(this.knownMarkers).find(([, one]) => one === identity);
    const sheet = found ? this.spreadsheet.getSheetById(Number(found[0])) : null;
    return sheet ? { sheet, id: sheet.getSheetId(), name: sheet.getName(), identity } : null;
  }

  /**
   * From now on these tabs (by the sheet's id) read as they are given, without a service call: for a second look
   * after a question, at what the command does not write and what decides nothing.
   */
  keep(values: ReadonlyMap<number, readonly (readonly Cell[])[]>): void {
    this.kept = values;
  }

  /** All cells from A1 on, dates as calendar days in the spreadsheet's zone: one service call. */
  read(tab: OpenTab): Cell[][] {
    const known = this.kept.get(tab.id);
    if (known) return known.map((row) => [...row]);
    return this.cellsOf(tab.sheet.getDataRange());
  }

  /** The first rows only, of a tab whose content is too much to be read: one service call. */
  readHead(tab: OpenTab, rows: number): Cell[][] {
    return this.cellsOf(tab.sheet.getRange(`1:${rows}`));
  }

  private cellsOf(range: GoogleAppsScript.Spreadsheet.Range): Cell[][] {
    const values = range.getValues() as unknown[][];
    for (const row of values) {
      for (let at = 0; at < row.length; at += 1) {
        if (typeof row[at] === 'object' && row[at] !== null) row[at] = this.dayOf(row[at] as Date);
      }
    }
    return values as Cell[][];
  }

  /** Writes a block whose top left cell is given: one service call. */
  write(
    sheet: Sheet,
    row: number,
    column: number,
    rows: readonly (readonly OutCell[])[],
    ids: ReadonlyMap<string, number>,
  ): void {
    const width = rows[0]?.length ?? 0;
    if (rows.length === 0 || width === 0) return;
    const values = rows.map((line) => line.map((cell) => this.valueOf(cell, ids)));
    sheet.getRange(row, column, rows.length, width).setValues(values);
  }

  /** A new sheet behind the others, laid out like `template` where one is given: one service call. */
  insert(name: string, index: number, template: Sheet | null): Sheet {
    return template
      ? this.spreadsheet.insertSheet(name, index, { template })
      : this.spreadsheet.insertSheet(name, index);
  }

  /** For what lays out or protects sheets rather than reading or writing cells. */
  get file(): Spreadsheet {
    return this.spreadsheet;
  }

  /** Writes down which sheet is which tab: one service call to look, one to write. */
  mark(identities: ReadonlyMap<number, string>): void {
    const value = JSON.stringify(Object.fromEntries(identities));
    const known = this.spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === MARKER_KEY);
    if (!known) this.spreadsheet.addDeveloperMetadata(MARKER_KEY, value);
    else if (known.getValue() !== value) known.setValue(value);
  }

  /** Language and zone of the file: two service calls. */
  surroundings(): { locale: string; zone: string } {
    return {
      locale: this.spreadsheet.getSpreadsheetLocale(),
      zone: this.spreadsheet.getSpreadsheetTimeZone(),
    };
  }

  /** Only a new book's are set: dates that stand in a file would move (platform.md 6). */
  settle(locale: string, zone: string): void {
    this.spreadsheet.setSpreadsheetLocale(locale);
    this.spreadsheet.setSpreadsheetTimeZone(zone);
  }

  activeTabName(): string {
    return this.spreadsheet.getActiveSheet().getName();
  }

  /** Shows a tab to the person; false when there is none of that name. */
  show(name: string): boolean {
    const sheet = this.spreadsheet.getSheetByName(name);
    if (sheet) this.spreadsheet.setActiveSheet(sheet);
    return sheet !== null;
  }

  /** Fetched only when a date is met. */
  private zone(): string {
    this.knownZone ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.knownZone;
  }

  private markers(): Record<string, string> {
    const found = this.spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === MARKER_KEY);
    const value = found?.getValue();
    if (!value) return {};
    try {
      return JSON.parse(value) as Record<string, string>;
    } catch {
      return {}; // a marker somebody damaged is no marker: tabs are then found by name
    }
  }

  private dayOf(date: Date): CalendarDate {
    const instant = date.getTime();
    const known = this.days.get(instant);
    if (known) return known;
    const [year = 0, month = 1, day = 1] = Utilities.formatDate(date, this.zone(), 'yyyy-MM-dd')
      .split('-')
      .map(Number);
    const calendarDay = { year, month, day };
    this.days.set(instant, calendarDay);
    return calendarDay;
  }

  private dateOf(day: CalendarDate): Date {
    const text = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
    const known = this.dates.get(text);
    if (known) return known;
    const date = Utilities.parseDate(text, this.zone(), 'yyyy-MM-dd');
    this.dates.set(text, date);
    return date;
  }

  private valueOf(cell: OutCell, ids: ReadonlyMap<string, number>): string | number | boolean | Date {
    if (typeof cell === 'string') return asText(cell);
    if (typeof cell !== 'object') return cell;
    if ('formula' in cell) return cell.formula;
    if ('url' in cell) return cell.url === '' ? asText(cell.label) : hyperlink(cell.url, cell.label);
    if ('range' in cell) return hyperlink(`#gid=${ids.get(cell.tab) ?? 0}&range=${cell.range}`, cell.label);
    return this.dateOf(cell);
  }
}

/** What a written cell reads back as: links by their label. Formulas never compare equal. */
export function readsBackAs(cell: OutCell): Cell | null {
  if (typeof cell !== 'object') return cell;
  if ('formula' in cell) return null;
  if (isCalendarDate(cell as Cell)) return cell as CalendarDate;
  if (!('label' in cell)) return null;
  return typeof cell.label === 'object' ? null : cell.label;
}

/**
 * A written text is read as if typed: "31/03" would become a date, "1,2" a number, "=…" a formula. The apostrophe
 * keeps it text whatever the cell's format, and reading gives it back without (apps-script.md 3.6).
 */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** Platform.md 6: arguments by ';', quotes doubled. A formula's label stands without its "=". */
function hyperlink(address: string, label: CellLink['label']): string {
  const shown =
    typeof label === 'object'
      ? label.formula.slice(1)
      : typeof label === 'number'
        ? String(label)
        : `"${label.replace(/"/g, '""')}"`;
  return `=HYPERLINK("${address.replace(/"/g, '""')}";${shown})`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
