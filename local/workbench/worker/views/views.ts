import { areaOfA1, intersects, splitA1, wholeSheet } from '../../../services/areas';
import { excluding, isEditor } from '../../../services/access';
import { displayValue } from '../../../workbook/display';
import type { Area, LocalWorkbook, StoredProtection, Validation } from '../../../workbook/model';
import { serialInZone } from '../../../workbook/serial';
import { Sheet } from '../../../workbook/sheet';
import type { TabHead, TabView, ViewCell, ViewList } from '../../protocol';
import { viewChart } from './charts';
import { Conditions } from './conditions';
import { boxesOf, drawTab, type TabDrawing } from './draw-tab';
import { StyleTable } from './style-table';

/** A tab as it was drawn last. */
interface Drawn {
  readonly drawing: TabDrawing;
  readonly signature: string;
  /** Version of the first drawing: what changed before nobody knows. */
  readonly since: number;
  readonly cells: ReadonlyMap<number, StampedCell>;
}
interface StampedCell {
  readonly cell: ViewCell;
  readonly key: string;
  /** Version at which the cell took this look. */
  readonly version: number;
  readonly gone: boolean;
}

/** What changed since the last look. */
export interface Change {
  readonly version: number;
  /** null = the tabs themselves. */
  readonly tabs: readonly number[] | null;
}

export interface ViewsOptions {
  readonly book: LocalWorkbook;
  readonly clock: () => Date;
  /** The relative address of a file that scripts made, by the link that they know it by. */
  madeFile(url: string): string | undefined;
}

/** The tabs of a book as the page draws them, and what changed on them since a version. */
export class Views {
  version = 1;
  private readonly styles = new StyleTable();
  private readonly conditions = new Conditions();
  private readonly drawn = new Map<number, Drawn>();
  private signatures: ReadonlyMap<number, string>;
  private heads: string;
  private filesKnown = 0;

  constructor(private readonly options: ViewsOptions) {
    this.signatures = this.signaturesNow();
    this.heads = JSON.stringify(this.tabHeads());
  }

  /** Looks for changes; null where there are none. Cheap: no cell is looked at. */
  changes(): Change | null {
    this.options.book.recalculate();
    const before = this.signatures;
    const signatures = this.signaturesNow();
    const heads = JSON.stringify(this.tabHeads());
    const tabs = [...signatures].filter(([id, one]) => before.get(id) !== one).map(([id]) => id);
    const structural = heads !== this.heads;
    this.signatures = signatures;
    this.heads = heads;
    if (tabs.length === 0 && !structural) return null;
    this.version += 1;
    return { version: this.version, tabs: structural ? null : this.withDependents(tabs) };
  }

  /** A file that scripts made may be known by a link now. */
  filesChanged(): void {
    this.filesKnown += 1;
  }

  tabHeads(): TabHead[] {
    return this.options.book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden,
      colour: sheet.tabColor,
    }));
  }

  /** A tab for one person; undefined where there is none. Call `changes` before. */
  view(tab: number, email: string, since: number | undefined): TabView | undefined {
    const { book } = this.options;
    const sheet = book.sheets.find(({ id }) => id === tab);
    const head = this.tabHeads().find(({ id }) => id === tab);
    if (!(sheet instanceof Sheet) || !head) return undefined;
    const { drawing, cells, since: known } = this.drawnNow(sheet);
    const changedOnly = since !== undefined && since >= known && since <= this.version;
    return {
      ...head,
      version: this.version,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      gridlinesHidden: sheet.gridlinesHidden,
      columnWidths: numbers(sheet.maxColumns, (column) => sheet.columnWidth(column)),
      rowHeights: drawing.rowHeights,
      usualRowHeight: sheet.usualRowHeight,
      hiddenRows: drawing.hiddenRows,
      hiddenColumns: numbers(sheet.maxColumns, (column) => column).filter((one) => sheet.isColumnHidden(one)),
      merges: sheet.merges,
      styles: this.styles.styles,
      cells: changedOnly
        ? [...cells.values()].filter(({ version }) => version > since).map(({ cell }) => cell)
        : drawing.cells,
      ...(changedOnly ? { changedOnly } : {}),
      columnStyles: drawing.columnStyles,
      lists: listsOf(sheet, book),
      boxes: boxesOf(sheet),
      notes: drawing.notes,
      charts: sheet.charts.map((chart) => viewChart(chart, book)),
      ...locksOf(sheet, book, email),
    };
  }

  private drawnNow(sheet: Sheet): Drawn {
    const before = this.drawn.get(sheet.id);
    const signature = `${this.signatures.get(sheet.id) ?? ''}|${this.filesKnown}`;
    if (before?.signature === signature) return before;
    const { book, clock, madeFile } = this.options;
    const now = serialInZone(clock(), book.timeZone);
    const drawing = drawTab(sheet, {
      book,
      styles: this.styles,
      madeFile,
      holding: (cells) => this.conditions.holding(sheet, cells, (name) => sheetNamed(book, name), now),
    });
    const cells = stamped(drawing, before, this.version);
    const drawn = { drawing, signature, since: before?.since ?? this.version, cells };
    this.drawn.set(sheet.id, drawn);
    return drawn;
  }

  /** What a tab looks like follows from these: when none changed it need not be drawn anew. */
  private signaturesNow(): Map<number, string> {
    const { book, clock } = this.options;
    const today = Math.floor(serialInZone(clock(), book.timeZone));
    const locks = new Map<number, StoredProtection[]>();
    for (const one of book.protections) locks.set(one.sheetId, [...(locks.get(one.sheetId) ?? []), one]);
    return new Map(
      book.sheets.map((sheet) => {
        const { merges, validations, conditionalRules, charts, filter } = sheet;
        const { maxRows, maxColumns, frozenRows, frozenColumns, gridlinesHidden } = sheet;
        const day = conditionalRules.some(({ formula }) => /TODAY|NOW/i.test(formula)) ? today : 0;
        const stamp = sheet instanceof Sheet ? sheet.stamp : 0;
        const sizes = [stamp, day, maxRows, maxColumns, frozenRows, frozenColumns, gridlinesHidden];
        const rest = [merges, validations, conditionalRules, charts, filter, locks.get(sheet.id)];
        return [sheet.id, JSON.stringify([...sizes, ...rest])];
      }),
    );
  }

  /** Lists and charts show cells of other tabs. */
  private withDependents(tabs: readonly number[]): number[] {
    const { sheets } = this.options.book;
    const changed = new Set(tabs);
    const names = new Set(sheets.filter(({ id }) => changed.has(id)).map(({ name }) => name));
    for (const sheet of sheets) {
      const shows = sheet.charts.some(({ ranges }) => ranges.some(({ sheetId }) => changed.has(sheetId)));
      const lists = sheet.validations.some(
        ({ kind, source }) => kind === 'list-range' && names.has(splitA1(source ?? '').tab ?? sheet.name),
      );
      if (shows || lists) changed.add(sheet.id);
    }
    return [...changed];
  }
}

function numbers<Value>(count: number, valueAt: (place: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => valueAt(at + 1));
}

function sheetNamed({ sheets }: LocalWorkbook, name: string): Sheet | undefined {
  const sought = name.toLowerCase();
  return sheets.find((one): one is Sheet => one instanceof Sheet && one.name.toLowerCase() === sought);
}

/** The cells with the version at which each took its look; those that are gone stay as empty ones. */
function stamped(
  drawing: TabDrawing,
  before: Drawn | undefined,
  version: number,
): ReadonlyMap<number, StampedCell> {
  const cells = new Map<number, StampedCell>();
  for (const cell of drawing.cells) {
    const at = cell.row * 32768 + cell.column;
    const key = JSON.stringify(cell);
    const old = before?.cells.get(at);
    cells.set(at, old?.key === key ? old : { cell, key, version, gone: false });
  }
  for (const [at, old] of before?.cells ?? []) {
    if (cells.has(at)) continue;
    const { row, column } = old.cell;
    const style = drawing.columnStyles[column - 1];
    const cell = { row, column, text: '', ...(typeof style === 'number' ? { style } : {}) };
    cells.set(at, old.gone ? old : { cell, key: '', version, gone: true });
  }
  return cells;
}

/** Longer lists are not chosen from but typed. */
const MOST_WORDS = 500;

function listsOf(sheet: Sheet, book: LocalWorkbook): ViewList[] {
  return sheet.validations.flatMap((rule) => {
    const words = wordsOf(rule, sheet, book);
    return words ? [{ area: rule.area, words }] : [];
  });
}

function wordsOf(rule: Validation, sheet: Sheet, book: LocalWorkbook): readonly string[] | undefined {
  if (rule.kind === 'list') return rule.values ?? [];
  if (rule.kind !== 'list-range') return undefined;
  const { tab, cells } = splitA1(rule.source ?? '');
  const source = tab === undefined ? sheet : sheetNamed(book, tab);
  const area = source && readArea(cells, source);
  if (!source || !area) return [];
  const words = new Set<string>();
  const last = Math.min(area.row + area.rows - 1, source.lastRow());
  for (let row = area.row; row <= last && words.size < MOST_WORDS; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = displayValue(source.cell(row, column), source.numberFormat(row, column), book.locale);
      if (text.trim() !== '') words.add(text);
    }
  }
  return [...words];
}

function readArea(cells: string, sheet: Sheet): Area | undefined {
  try {
    return areaOfA1(cells.replace(/^=/, ''), sheet);
  } catch {
    // A list whose cells are gone offers nothing.
    return undefined;
  }
}

/** What that person may not edit. */
function locksOf(
  sheet: Sheet,
  book: LocalWorkbook,
  email: string,
): Pick<TabView, 'locked' | 'warned' | 'closed' | 'open'> {
  const who = { book, effectiveUser: email };
  const warned = book.protections
    .filter((one) => one.sheetId === sheet.id && one.warningOnly)
    .map(({ area }) => area ?? wholeSheet(sheet));
  if (!isEditor(who)) return { locked: [], warned: [], closed: true, open: [] };
  const against = excluding(who, sheet);
  const whole = against.filter(({ area }) => area === undefined);
  return {
    locked: against.flatMap(({ area }) => (area ? [area] : [])),
    warned,
    closed: whole.length > 0,
    open: whole.length > 0 ? whole.map(({ unprotected }) => unprotected).reduce(common) : [],
  };
}

/** What both lists of areas have in common. */
function common(some: readonly Area[], others: readonly Area[]): Area[] {
  return some.flatMap((a) => others.filter((b) => intersects(a, b)).map((b) => overlap(a, b)));
}

function overlap(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}
