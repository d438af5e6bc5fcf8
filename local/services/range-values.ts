import { displayValue } from '../workbook/display';
import { tokensOf } from '../workbook/references';
import { assertWritable } from './access';
import { call, type Members } from './call-log';
import { displayBlock, readValue, writeBlock } from './cell-values';
import { notImplemented } from './exceptions';
import { RangeCore } from './range-core';

type Cells = readonly (readonly unknown[])[];

/** What the cells of a range hold (reference: spreadsheet/range; apps-script.md 3.6). */
export abstract class RangeValues extends RangeCore {
  getValues(): unknown[][] {
    this.settle();
    return this.each((row, column) => readValue(this.context, this.sheet, row, column));
  }

  getValue(): unknown {
    this.settle();
    const { row, column } = this.live();
    return readValue(this.context, this.sheet, row, column);
  }

  getDisplayValues(): string[][] {
    this.settle();
    return displayBlock(this.context, this.sheet, this.live());
  }

  getDisplayValue(): string {
    this.settle();
    const { row, column } = this.live();
    return displayValue(
      this.sheet.cell(row, column),
      this.sheet.numberFormat(row, column),
      this.context.book.locale,
    );
  }

  setValues(values: Cells): this {
    this.checkShape(values);
    this.write((row, column) => values[row]?.[column]);
    return this;
  }

  /** Fills every cell of the range. */
  setValue(value: unknown): this {
    this.write(() => value);
    return this;
  }

  getFormulas(): string[][] {
    return this.each((row, column) => this.formulaAt(row, column));
  }

  getFormula(): string {
    const { row, column } = this.live();
    return this.formulaAt(row, column);
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.checkShape(formulas);
    this.write((row, column) => asFormula(formulas[row]?.[column] ?? ''));
    return this;
  }

  setFormula(formula: string): this {
    this.write(() => asFormula(formula));
    return this;
  }

  getNotes(): string[][] {
    return this.each((row, column) => this.sheet.note(row, column));
  }

  getNote(): string {
    const { row, column } = this.live();
    return this.sheet.note(row, column);
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.checkShape(notes);
    assertWritable(this.context, this.sheet, this.live());
    this.each((row, column) => {
      this.sheet.setNote(row, column, notes[row - this.area.row]?.[column - this.area.column] ?? '');
    });
    return this;
  }

  setNote(note: string | null): this {
    assertWritable(this.context, this.sheet, this.live());
    this.each((row, column) => this.sheet.setNote(row, column, note ?? ''));
    return this;
  }

  clearNote(): this {
    return this.setNote('');
  }

  isBlank(): boolean {
    return this.each((row, column) => this.sheet.cell(row, column))
      .flat()
      .every(({ value, formula }) => value === null && formula === undefined);
  }

  /** Keeps formats (apps-script.md 3.6). */
  clearContent(): this {
    const area = this.live();
    assertWritable(this.context, this.sheet, area);
    // Below and right of the content there is nothing to clear, however large the range.
    const rows = Math.min(area.rows, this.sheet.lastRow() - area.row + 1);
    const columns = Math.min(area.columns, this.sheet.lastColumn() - area.column + 1);
    writeBlock(this.context, this.sheet, { ...area, rows: Math.max(0, rows), columns }, () => '');
    return this;
  }

  protected write(valueAt: (row: number, column: number) => unknown): void {
    writeBlock(this.context, this.sheet, this.live(), valueAt);
  }

  /** Formulas are worked out when they are read. */
  protected settle(): void {
    this.context.book.recalculate();
  }

  /** With the separators of the spreadsheet's locale, as the formula bar shows it [?]. */
  private formulaAt(row: number, column: number): string {
    const { formula } = this.sheet.cell(row, column);
    if (formula === undefined) return '';
    if (!usesSemicolons(this.context.book.locale)) return formula;
    let depth = 0;
    return tokensOf(formula)
      .map((token) => {
        if (token === '{') depth += 1;
        if (token === '}') depth -= 1;
        return token === ',' && depth === 0 ? ';' : token;
      })
      .join('');
  }
}

/** Where the comma is the decimal sign, arguments are parted by semicolons. */
function usesSemicolons(locale: string): boolean {
  return locale !== '' && !/^(en|zh|ja|ko|th|he)(_|$)/.test(locale);
}

/** setFormula('') clears; a text without '=' would become a formula on Google, quietly. */
function asFormula(text: string): string {
  if (text === '' || text.startsWith('=')) return text;
  throw notImplemented('A formula without the leading "="');
}

export const VALUE_MEMBERS: Members<RangeValues> = {
  getValues: call(),
  getValue: call(),
  getDisplayValues: call(),
  getDisplayValue: call(),
  setValues: call('Object[][]'),
  setValue: call('Object'),
  getFormulas: call(),
  getFormula: call(),
  setFormulas: call('String[][]'),
  setFormula: call('String'),
  getNotes: call(),
  getNote: call(),
  setNotes: call('Object[][]'),
  setNote: call('String?'),
  clearNote: call(),
  isBlank: call(),
  clearContent: call(),
};
