import type { Area, LocalSheet } from '../workbook/model';
import { offsetFormula } from '../workbook/references';
import { assertWritable } from './access';
import { checkInside, intersects } from './areas';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import { DataValidation, placeRule, type Rule, ruleAt } from './data-validation';
import { notImplemented, ServiceError } from './exceptions';
import { createFilter, Filter } from './filter';
import { CORE_MEMBERS, mergesWithin } from './range-core';
import { FORMAT_MEMBERS, RangeFormats } from './range-formats';
import { VALUE_MEMBERS } from './range-values';
import { type Protection, protectArea } from './protection';
import { sortArea, type SortKey } from './sorting';
import type { Sheet } from './sheet';

/** Makes a Sheet; handed in by spreadsheet.ts, as sheets make ranges. */
type SheetMaker = (context: Context, sheet: LocalSheet) => Sheet;
let makeSheet: SheetMaker | undefined;
export function sheetsAreMadeBy(maker: SheetMaker): void {
  makeSheet = maker;
}

/** Reference: spreadsheet/range. */
export class Range extends RangeFormats {
  readonly serviceClass = RANGE;

  getSheet(): Sheet {
    if (!makeSheet) throw notImplemented('Range.getSheet without a spreadsheet');
    return makeSheet(this.context, this.sheet);
  }

  getCell(row: number, column: number): Range {
    return this.at(this.area.row + row - 1, this.area.column + column - 1, 1, 1);
  }

  offset(down: number, right: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.at(this.area.row + down, this.area.column + right, rows, columns);
  }

  activate(): this {
    this.context.book.activeSheetId = this.sheet.id;
    this.context.selection = this.live();
    return this;
  }

  protect(): Protection {
    return protectArea(this.context, this.sheet, this.live());
  }

  getDataValidation(): DataValidation | null {
    const { row, column } = this.live();
    return this.validation(ruleAt(this.sheet, row, column));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.each((row, column) => this.validation(ruleAt(this.sheet, row, column)));
  }

  setDataValidation(rule: DataValidation | null): this {
    assertWritable(this.context, this.sheet, this.live());
    placeRule(this.sheet, this.area, rule?.rule ?? null);
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.checkShape(rules);
    assertWritable(this.context, this.sheet, this.live());
    rules.forEach((line, down) =>
      line.forEach((rule, across) => {
        const place = { row: this.area.row + down, column: this.area.column + across, rows: 1, columns: 1 };
        placeRule(this.sheet, place, rule?.rule ?? null);
      }),
    );
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Empty cells read as unticked from now on (reference: insertCheckboxes). */
  insertCheckboxes(): this {
    assertWritable(this.context, this.sheet, this.live());
    placeRule(this.sheet, this.area, { kind: 'checkbox', allowInvalid: false });
    this.each((row, column) => {
      if (this.sheet.cell(row, column).value === null) this.sheet.setCell(row, column, { value: false });
    });
    return this;
  }

  /** null unless all cells are checkboxes in the same state (reference: isChecked). */
  isChecked(): boolean | null {
    this.settle();
    const states = this.each((row, column) =>
      ruleAt(this.sheet, row, column)?.kind === 'checkbox'
        ? this.sheet.cell(row, column).value === true
        : null,
    ).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  check(): this {
    return this.tick(true);
  }

  uncheck(): this {
    return this.tick(false);
  }

  merge(): this {
    assertWritable(this.context, this.sheet, this.live());
    const inside = mergesWithin(this.sheet, this.area);
    this.sheet.merges = [...this.sheet.merges.filter((merge) => !inside.includes(merge)), this.area];
    this.each((row, column) => {
      const isFirst = row === this.area.row && column === this.area.column;
      if (!isFirst) this.sheet.setCell(row, column, { value: null });
    });
    return this;
  }

  breakApart(): this {
    assertWritable(this.context, this.sheet, this.live());
    const inside = mergesWithin(this.sheet, this.area);
    this.sheet.merges = this.sheet.merges.filter((merge) => !inside.includes(merge));
    return this;
  }

  getMergedRanges(): Range[] {
    const touched = this.sheet.merges.filter((merge) => intersects(merge, this.live()));
    return touched.map((merge) => new Range(this.context, this.sheet, merge));
  }

  /** By a column of the sheet, by { column, ascending }, or by several of them (reference: sort). */
  sort(by: number | SortSpec | readonly (number | SortSpec)[]): this {
    const specs = Array.isArray(by) ? (by as readonly (number | SortSpec)[]) : [by as number | SortSpec];
    sortArea(this.context, this.sheet, this.live(), specs.map(sortKey));
    return this;
  }

  createFilter(): Filter {
    return createFilter(this.context, this.sheet, this.live(), makeRangeIn(this.context));
  }

  /** The filter of the sheet, if this range lies in it (reference: getFilter). */
  getFilter(): Filter | null {
    const { filter } = this.sheet;
    return filter && intersects(filter, this.live()) ? filterOf(this.context, this.sheet) : null;
  }

  clear(
    options: { contentsOnly?: boolean; formatOnly?: boolean; validationsOnly?: boolean } | null = null,
  ): this {
    const { contentsOnly, formatOnly, validationsOnly, ...others } = options ?? {};
    if (Object.keys(others).length > 0)
      throw notImplemented(`Range.clear with ${Object.keys(others).join(', ')}`);
    const all = !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  /** Copies everything or, with an option, part; relative references move along (reference: copyTo). */
  copyTo(destination: Range, options: { contentsOnly?: boolean; formatOnly?: boolean } | null = null): void {
    this.settle();
    const from = this.live();
    const { row, column } = destination.area;
    const to = { row, column, rows: from.rows, columns: from.columns };
    checkInside(destination.sheet, to);
    assertWritable(this.context, destination.sheet, to);
    const move = { down: row - from.row, right: column - from.column };
    // Read first: the two may overlap.
    const cells = this.each((r, c) => ({
      place: { row: r + move.down, column: c + move.right, rows: 1, columns: 1 },
      cell: this.sheet.cell(r, c),
      style: this.sheet.style(r, c),
      format: this.sheet.numberFormat(r, c),
      rule: ruleAt(this.sheet, r, c),
    })).flat();
    for (const { place, cell, style, format, rule } of cells) {
      if (!options?.formatOnly) {
        // contentsOnly copies the results of formulas (reference: "contentsOnly … only the content").
        const { formula } = cell;
        const copy = formula === undefined || options?.contentsOnly ? { value: cell.value } : null;
        const moved = offsetFormula(formula ?? '', move.down, move.right);
        destination.sheet.setCell(place.row, place.column, copy ?? { value: null, formula: moved });
      }
      if (options?.contentsOnly) continue;
      destination.sheet.setStyle(place, style);
      destination.sheet.setNumberFormat(place, format);
      placeRule(destination.sheet, place, rule ? withoutArea(rule) : null);
    }
  }

  private tick(value: boolean): this {
    if (
      this.each((row, column) => ruleAt(this.sheet, row, column)?.kind)
        .flat()
        .some((kind) => kind !== 'checkbox')
    ) {
      throw new ServiceError('Cannot check or uncheck cells that are no checkboxes.');
    }
    this.write(() => value);
    return this;
  }

  private validation(rule: Rule | null): DataValidation | null {
    if (!rule) return null;
    return new DataValidation(this.context, rule, (sheet, area) => new Range(this.context, sheet, area));
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.context, this.sheet, this.areaAt(row, column, rows, columns));
  }
}

interface SortSpec {
  readonly column: number;
  readonly ascending?: boolean;
}

function sortKey(by: number | SortSpec): SortKey {
  if (typeof by === 'number') return { column: by, ascending: true };
  const { column, ascending = true, ...others } = by;
  if (Object.keys(others).length > 0 || typeof column !== 'number')
    throw notImplemented(`Range.sort by ${Object.keys(by).join(', ')}`);
  return { column, ascending };
}

function makeRangeIn(context: Context): (sheet: LocalSheet, area: Area) => Range {
  return (sheet, area) => new Range(context, sheet, area);
}

/** The filter of a sheet, null where it has none. */
export function filterOf(context: Context, sheet: LocalSheet): Filter | null {
  return sheet.filter ? new Filter(context, sheet, makeRangeIn(context)) : null;
}

function withoutArea(rule: Rule & { area?: Area }): Rule {
  const { kind, values, source, allowInvalid, help } = rule;
  return {
    kind,
    allowInvalid,
    ...(values ? { values } : {}),
    ...(source === undefined ? {} : { source }),
    ...(help === undefined ? {} : { help }),
  };
}

export const RANGE: ServiceClass = serviceClass<Range>('Range', 'SpreadsheetApp.Range', {
  ...CORE_MEMBERS,
  ...VALUE_MEMBERS,
  ...FORMAT_MEMBERS,
  getSheet: navigation(),
  getCell: navigation('Integer, Integer'),
  offset: navigation('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'),
  activate: navigation(),
  protect: call(),
  getDataValidation: call(),
  getDataValidations: call(),
  setDataValidation: call('DataValidation?'),
  setDataValidations: call('Object[][]'),
  clearDataValidations: call(),
  insertCheckboxes: call(),
  isChecked: call(),
  check: call(),
  uncheck: call(),
  merge: call(),
  breakApart: call(),
  getMergedRanges: call(),
  sort: call('Integer', 'Options', 'Object[]'),
  createFilter: call(),
  getFilter: call(),
  clear: call('', 'Options'),
  copyTo: call('Range', 'Range, Options'),
});
