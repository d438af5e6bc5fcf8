import { isDate } from 'node:util/types';
import { parseArea } from '../workbook/a1';
import { displayValue } from '../workbook/display';
import type { Area, LocalSheet, LocalWorkbook, StoredCell } from '../workbook/model';
import { AUTOMATIC } from '../workbook/patterns';
import { assertEditor } from '../services/access';
import { areaOfA1, intersects } from '../services/areas';
import { checkLength, type Plan, planDate, planText, storeBlock, yearOf } from '../services/cell-values';
import { type Context, createStores } from '../services/context';
import { ruleAt } from '../services/data-validation';
import { scriptedDialogs } from '../services/dialogs';
import { LocalDrive } from '../services/drive-store';
import { changeEvent, type ChangeType, type Edit, editEvent, openEvent } from '../services/events';
import { ServiceError } from '../services/exceptions';
import { Range } from '../services/range';
import { checkSheetName, deleteSheet, insertSheet, moveSheet, Sheet } from '../services/sheet';
import { checkCells } from '../services/sheet-structure';
import { sortArea } from '../services/sorting';
import { bundleOf, declares } from './bundle';
import { surroundings } from './surroundings';
import { fire, type Firing, type Triggered, type TriggerScript, triggersOn } from './trigger-runs';

export interface HandOptions {
  readonly workbook: LocalWorkbook;
  /** Who sits at the grid. */
  readonly user: string;
  /** What triggers run in; without it nothing fires. */
  readonly script?: TriggerScript;
  /** The domain hides the person's address from scripts: Session.getActiveUser() gives ''. */
  readonly hidesUser?: boolean;
  /**
   * Takes the triggers of an act to run them later; they run at once by default. A promise of the hand is then kept as
   * soon as they were taken.
   */
  readonly later?: (triggers: () => Promise<void>) => void;
}

/** Sheets did not let the person do it; the message as Sheets says it. Nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What a pasted cell holds. */
export type PastedValue = string | number | boolean | Date;

/**
 * A person at the grid, without a script: everything that the window of Sheets lets them do with cells, rows and tabs,
 * under the file's sharing and its protections. Tabs are named, places are in A1 notation, rows and columns count from 1.
 *
 * Each method changes the workbook before it returns its promise, so that it can also act in the middle of a script's
 * run; the promise is kept when the triggers have run.
 */
export class Hand {
  /** Every trigger that this hand set off, in order, also those that failed. */
  readonly triggered: Triggered[] = [];
  /**
   * Why the last act was not done, undefined where it was: known at once, also where no promise can be awaited, as in the
   * middle of a script.
   */
  failure: unknown;
  private readonly context: Context;

  constructor(private readonly options: HandOptions) {
    const { script, workbook, user } = options;
    const { drive = new LocalDrive(), stores = createStores() } = script ?? {};
    this.context = {
      ...surroundings({ bundle: NO_SCRIPT, ...script, workbook, user }, drive, stores),
      dialogs: scriptedDialogs(),
      log: [],
      holder: { startedAt: 0 },
      selection: { row: 1, column: 1, rows: 1, columns: 1 },
      menuShown: () => undefined,
    };
  }

  /** Opens the file: the menu is made, and whoever waits for it is told. Viewers open it without any of that. */
  async open(): Promise<void> {
    if (!this.isEditor()) return;
    await this.fireSimple('onOpen', (context) => openEvent(context));
    await this.fireInstallable('ON_OPEN', (context, id) => openEvent(context, id));
  }

  /** Types into one cell; a text cell keeps what was typed, also a leading '=' [?]. */
  async type(tab: string, a1: string, text: string): Promise<void> {
    const edit = this.act(() => {
      const { sheet, area } = this.cell(tab, a1);
      const year = yearOf(this.context);
      return this.edit(sheet, area, true, () => {
        const format = sheet.numberFormat(area.row, area.column);
        storeBlock(this.context, sheet, area, () => this.planTyped(text, format, year));
      });
    });
    await this.fireEdit(edit);
  }

  /**
   * Pastes cells copied from another sheet, from the given cell on; the grid grows where they reach beyond it. Texts stay
   * texts; dates bring their format, numbers and ticks are values even in a text cell. '' empties a cell.
   */
  async paste(tab: string, a1: string, rows: readonly (readonly PastedValue[])[]): Promise<void> {
    await this.pasteBlock(tab, a1, sizeOf(rows), (row, column, format) =>
      this.planPasted(rows[row]?.[column] ?? '', format),
    );
  }

  /** Pastes text from another program: each piece becomes what typing it would make. */
  async pasteText(tab: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    const year = yearOf(this.context);
    await this.pasteBlock(tab, a1, sizeOf(rows), (row, column, format) =>
      this.planTyped(rows[row]?.[column] ?? '', format, year),
    );
  }

  private async pasteBlock(
    tab: string,
    a1: string,
    size: { readonly rows: number; readonly columns: number },
    planAt: (row: number, column: number, format: string) => Plan,
  ): Promise<void> {
    const edit = this.act(() => {
      const { sheet, area: first } = this.cell(tab, a1);
      const area = { ...first, ...size };
      const grown = {
        maxRows: Math.max(sheet.maxRows, area.row + area.rows - 1),
        maxColumns: Math.max(sheet.maxColumns, area.column + area.columns - 1),
      };
      checkCells(this.context, grown.maxRows * grown.maxColumns - sheet.maxRows * sheet.maxColumns);
      return this.edit(sheet, area, false, () => {
        storeBlock(this.context, sheet, area, (row, column) =>
          planAt(row, column, sheet.numberFormat(area.row + row, area.column + column)),
        );
        Object.assign(sheet, grown);
      });
    });
    await this.fireEdit(edit);
  }

  /** Ticks or unticks a box. */
  async tick(tab: string, a1: string, ticked: boolean): Promise<void> {
    const edit = this.act(() => {
      const { sheet, area } = this.cell(tab, a1);
      if (ruleAt(sheet, area.row, area.column)?.kind !== 'checkbox')
        throw new Refusal(`${tab}!${a1} holds no checkbox.`);
      return this.edit(sheet, area, true, () =>
        storeBlock(this.context, sheet, area, () => ({ cell: { value: ticked } })),
      );
    });
    await this.fireEdit(edit);
  }

  /** Presses Delete: contents go, formats and validations stay. */
  async clear(tab: string, a1: string): Promise<void> {
    const edit = this.act(() => {
      const { sheet, area } = this.area(tab, a1);
      const isSingle = area.rows * area.columns === 1;
      return this.edit(sheet, area, isSingle, () => void new Range(this.context, sheet, area).clearContent());
    });
    await this.fireEdit(edit);
  }

  async insertRows(tab: string, before: number, count = 1): Promise<void> {
    this.onSheet(tab, (sheet) => {
      if (before > sheet.sheet.maxRows) sheet.insertRowsAfter(sheet.sheet.maxRows, count);
      else sheet.insertRowsBefore(before, count);
    });
    await this.fireChange('INSERT_ROW');
  }

  async deleteRows(tab: string, row: number, count = 1): Promise<void> {
    this.onSheet(tab, (sheet) => sheet.deleteRows(row, count));
    await this.fireChange('REMOVE_ROW');
  }

  async insertColumns(tab: string, before: number, count = 1): Promise<void> {
    this.onSheet(tab, (sheet) => {
      if (before > sheet.sheet.maxColumns) sheet.insertColumnsAfter(sheet.sheet.maxColumns, count);
      else sheet.insertColumnsBefore(before, count);
    });
    await this.fireChange('INSERT_COLUMN');
  }

  async deleteColumns(tab: string, column: number, count = 1): Promise<void> {
    this.onSheet(tab, (sheet) => sheet.deleteColumns(column, count));
    await this.fireChange('REMOVE_COLUMN');
  }

  /** Data › Sort range, by a column of the sheet. No edit trigger hears of it. */
  async sortRows(tab: string, a1: string, column: number, ascending: boolean): Promise<void> {
    this.act(() => {
      const { sheet, area } = this.area(tab, a1);
      sortArea(this.context, sheet, area, [{ column, ascending }]);
    });
    await this.fireChange('OTHER');
  }

  /** Merges all: the first cell's content is kept, the others' is lost. */
  async merge(tab: string, a1: string): Promise<void> {
    this.act(() => {
      const { sheet, area } = this.area(tab, a1);
      new Range(this.context, sheet, area).merge();
    });
    await this.fireChange('OTHER');
  }

  async renameTab(tab: string, name: string): Promise<void> {
    this.act(() => {
      if (name.trim() === '') throw new Refusal('The sheet name cannot be empty.');
      new Sheet(this.context, this.sheet(tab)).setName(name);
    });
    await this.fireChange('OTHER');
  }

  /**
   * Duplicate: a tab named "Copy of …" behind the old one, with contents, formats, validations and a new id. The copy
   * is protected as its pattern is [?].
   * @returns the copy's name
   */
  async duplicateTab(tab: string): Promise<string> {
    const name = this.act(() => this.duplicate(this.sheet(tab)));
    await this.fireChange('INSERT_GRID');
    return name;
  }

  async deleteTab(tab: string): Promise<void> {
    this.act(() => deleteSheet(this.context, this.sheet(tab)));
    await this.fireChange('REMOVE_GRID');
  }

  /** To a place counted from 1. */
  async moveTab(tab: string, position: number): Promise<void> {
    this.act(() => moveSheet(this.context, this.sheet(tab), position));
    await this.fireChange('OTHER');
  }

  /** Does one thing of Sheets'; what its rules refuse is the person's to read. */
  private act<Result>(does: () => Result): Result {
    this.failure = undefined;
    try {
      assertEditor(this.context);
      return does();
    } catch (error) {
      this.failure = error instanceof ServiceError ? new Refusal(error.message, { cause: error }) : error;
      throw this.failure;
    }
  }

  private onSheet(tab: string, does: (sheet: Sheet) => void): void {
    this.act(() => does(new Sheet(this.context, this.sheet(tab))));
  }

  private sheet(tab: string): LocalSheet {
    const found = this.options.workbook.sheets.find(({ name }) => name === tab);
    if (!found) throw new Error(`No tab ${tab}`);
    return found;
  }

  private area(tab: string, a1: string): { sheet: LocalSheet; area: Area } {
    const sheet = this.sheet(tab);
    return { sheet, area: areaOfA1(a1, sheet) };
  }

  /** One cell; inside a merge its first, as the selection falls on that. */
  private cell(tab: string, a1: string): { sheet: LocalSheet; area: Area } {
    const { sheet, area } = this.area(tab, a1);
    if (!parseArea(a1) || area.rows * area.columns !== 1) throw new Error(`${a1} is not one cell`);
    const merge = sheet.merges.find((one) => intersects(one, area));
    return { sheet, area: merge ? { ...area, row: merge.row, column: merge.column } : area };
  }

  private isEditor(): boolean {
    try {
      assertEditor(this.context);
      return true;
    } catch {
      return false;
    }
  }

  private planTyped(text: string, format: string, year: number): Plan {
    if (text === '') return { cell: { value: null } };
    if (format !== '@') return planText(this.context, text, format, year);
    checkLength(this.context, text);
    return { cell: { value: text.startsWith("'") ? text.slice(1) : text } };
  }

  private planPasted(value: PastedValue, format: string): Plan {
    if (isDate(value)) return planDate(this.context, value, format === '@' ? AUTOMATIC : format);
    if (typeof value === 'string') {
      checkLength(this.context, value);
      return { cell: { value: value === '' ? null : value } };
    }
    return { cell: { value }, ...(format === '@' ? { numberFormat: AUTOMATIC } : {}) };
  }

  /** Makes a change in cells and tells what triggers hear of it. */
  private edit(sheet: LocalSheet, area: Area, tellsValues: boolean, change: () => void): Edit {
    const before = tellsValues ? this.told(sheet, area) : undefined;
    change();
    this.context.selection = area;
    this.options.workbook.activeSheetId = sheet.id;
    this.options.workbook.recalculate();
    const value = tellsValues ? this.told(sheet, area) : undefined;
    return {
      sheet,
      area,
      ...(value === undefined ? {} : { value }),
      ...(before === undefined ? {} : { oldValue: before }),
    };
  }

  /** A cell as the event tells it: a string; numbers and dates as plain numbers [?]. */
  private told(sheet: LocalSheet, { row, column }: Area): string | undefined {
    const { value, formula }: StoredCell = sheet.cell(row, column);
    if (formula !== undefined) return formula;
    if (value === null) return undefined;
    if (typeof value === 'number') return displayValue({ value }, AUTOMATIC, 'en_US');
    return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  }

  private duplicate(sheet: LocalSheet): string {
    const { workbook } = this.options;
    const name = freeCopyName(workbook, sheet.name);
    checkSheetName(this.context, name);
    checkCells(this.context, sheet.maxRows * sheet.maxColumns);
    const place = workbook.sheets.indexOf(sheet) + 1;
    const copy = insertSheet(this.context, name, place, sheet);
    const copied = workbook.protections.filter(({ sheetId }) => sheetId === sheet.id);
    let next = 1 + Math.max(0, ...workbook.protections.map(({ id }) => Number(id) || 0));
    for (const protection of copied) {
      workbook.protections.push({ ...structuredClone(protection), id: String(next++), sheetId: copy.id });
    }
    return copy.name;
  }

  private fireEdit(edit: Edit): Promise<void> {
    return this.after(async () => {
      await this.fireSimple('onEdit', (context) => editEvent(context, edit), edit.area);
      await this.fireInstallable('ON_EDIT', (context, id) => editEvent(context, edit, id), edit.area);
      await this.fireChanged('EDIT');
    });
  }

  private fireChange(type: ChangeType): Promise<void> {
    return this.after(() => this.fireChanged(type));
  }

  private async fireChanged(type: ChangeType): Promise<void> {
    await this.fireInstallable('ON_CHANGE', (context, id) => changeEvent(context, type, id));
  }

  private async after(triggers: () => Promise<void>): Promise<void> {
    const { later } = this.options;
    if (later) later(triggers);
    else await triggers();
  }

  private async fireSimple(handler: string, event: Firing['event'], selection?: Area): Promise<void> {
    const { script, user } = this.options;
    if (!script || !declares(script.bundle, handler)) return;
    await this.fire(script, { kind: 'simple', handler, creator: user, event }, selection);
  }

  private async fireInstallable(
    kind: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE',
    event: (context: Context, id: string) => object,
    selection?: Area,
  ): Promise<void> {
    const { script, workbook } = this.options;
    if (!script) return;
    for (const { id, handler, creator } of triggersOn(workbook, script, kind)) {
      const run = { kind: 'installable' as const, handler, creator };
      await this.fire(script, { ...run, event: (context) => event(context, id) }, selection);
    }
  }

  private async fire(
    script: TriggerScript,
    run: Pick<Firing, 'kind' | 'handler' | 'creator' | 'event'>,
    selection?: Area,
  ): Promise<void> {
    const { workbook, user, hidesUser } = this.options;
    const activeUser = hidesUser ? '' : user;
    const place = selection ? { selection } : {};
    this.triggered.push(await fire({ ...run, ...place, workbook, script, activeUser }));
  }
}

function sizeOf(rows: readonly (readonly unknown[])[]): { rows: number; columns: number } {
  return { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
}

/** For hands without a script. */
const NO_SCRIPT = bundleOf('');

function freeCopyName({ sheets }: LocalWorkbook, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let copy = `Copy of ${name}`;
  for (let n = 2; taken.has(copy.toLowerCase()); n += 1) copy = `Copy of ${name} ${n}`;
  return copy;
}
