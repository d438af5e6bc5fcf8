import type { Workbook } from '@cj-tech-master/excelts';
import { moveChartRanges } from './chartModel';
import { calculate } from './formulas';
import type { LocalSheet, LocalWorkbook, StoredMetadata, StoredProtection } from './model';
import { moveArea, moveAreas, moveFormula, type Movement } from './movement';
import { renameTab } from './references';
import { saveBook } from './save';
import { Sheet, type SheetOwner } from './sheet';
import { copyGrid } from './copySheet';
import { fontOf, LeanWorkbook, setFont } from './storage';
import type { FileFont } from './styles';

/** Who owns a plain Excel file, which names nobody. */
export const DEFAULT_OWNER = 'van-phong@co-quan.vn';

/** Tells the time; tests pass a still one. */
export type Clock = () => Date;

/** A defined name; its text as in the file, but with the tabs' own names. */
export interface BookName {
  readonly name: string;
  readonly text: string;
  /** The tab it belongs to; undefined = the whole workbook. */
  readonly sheet?: Sheet;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A workbook over an ExcelTS one. */
export class Book implements LocalWorkbook, SheetOwner {
  locale = 'vi_VN';
  timeZone = 'Asia/Ho_Chi_Minh';
  owner = DEFAULT_OWNER;
  editors: string[] = [];
  viewers: string[] = [];
  sheets: Sheet[] = [];
  activeSheetId = 0;
  protections: StoredProtection[] = [];
  metadata: StoredMetadata[] = [];
  documentProperties: Record<string, string> = {};
  fileId?: string;

  names: BookName[] = [];
  nextSheetId = 0;
  nextChartId = 1;
  /** The day of the last calculation; undefined for a plain Excel file. */
  calculatedOn: number | undefined;
  /** Custom properties of the file, carried along. */
  customProperties: string | undefined;

  constructor(
    public name: string,
    readonly file: Workbook,
    readonly clock: Clock,
  ) {}

  get font(): FileFont {
    return fontOf(this.file);
  }

  get hasFormulas(): boolean {
    return this.sheets.some((sheet) => sheet.formulas.size > 0);
  }

  /** The tab of that name, in any case. */
  sheetNamed(name: string): Sheet | undefined {
    const sought = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === sought);
  }

  newChartId(): number {
    return this.nextChartId++;
  }

  addSheet(name: string, index: number, template?: LocalSheet): Sheet {
    if (this.sheetNamed(name)) throw new Error(`A tab named ${name} is already there.`);
    const id = this.nextSheetId++;
    // The file's name is given when it is written; until then any that is free.
    const grid = this.file.addWorksheet(`~${id}~`);
    const sheet = new Sheet(this, grid, id, name);
    if (template instanceof Sheet) this.copyInto(sheet, template);
    else grid.properties = { ...grid.properties, ...SHEETS_SIZES };
    this.sheets.splice(Math.max(0, index), 0, sheet);
    return sheet;
  }

  private copyInto(sheet: Sheet, template: Sheet): void {
    copyGrid(template, sheet);
    // A copied chart shows the copied cells.
    sheet.charts = template.charts.map((chart) => ({
      ...structuredClone(chart),
      id: this.newChartId(),
      ranges: chart.ranges.map((range) => ({
        ...range,
        sheetId: range.sheetId === template.id ? sheet.id : range.sheetId,
      })),
    }));
    const local = this.names.filter((name) => name.sheet === template);
    for (const name of local) {
      this.names.push({ ...name, sheet, text: renameTab(name.text, template.name, sheet.name) });
    }
  }

  removeSheet(sheet: LocalSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (!(sheet instanceof Sheet)) return;
    this.file.removeWorksheetEx(sheet.grid);
    this.protections = this.protections.filter((protection) => protection.sheetId !== sheet.id);
    this.metadata = this.metadata.filter((marker) => marker.sheetId !== sheet.id);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.rewriteAll((formula) => ({ formula: renameTab(formula, sheet.name, null), resized: true }));
    for (const other of this.sheets) {
      other.charts = other.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.filter((range) => range.sheetId !== sheet.id),
      }));
    }
    const first = this.sheets[0];
    if (this.activeSheetId === sheet.id && first) this.activeSheetId = first.id;
  }

  renamed(sheet: Sheet, name: string): void {
    const other = this.sheetNamed(name);
    if (other !== undefined && other !== sheet) throw new Error(`A tab named ${name} is already there.`);
    this.rewriteAll((formula) => ({ formula: renameTab(formula, sheet.name, name), resized: false }));
  }

  moved(sheet: Sheet, movement: Movement): void {
    this.protections = this.protections.flatMap((protection) => {
      if (protection.sheetId !== sheet.id) return [protection];
      const unprotected = moveAreas(protection.unprotected, movement);
      if (protection.area === undefined) return [Object.assign(protection, { unprotected })];
      const area = moveArea(protection.area, movement);
      // The same object: whoever holds the protection sees it move.
      return area ? [Object.assign(protection, { area, unprotected })] : [];
    });
    for (const one of this.sheets)
      one.charts = one.charts.map((chart) => moveChartRanges(chart, sheet.id, movement));
    this.rewriteAll((formula, own) => moveFormula(formula, own, sheet.name, movement));
  }

  /** Changes every formula of the workbook, wherever it stands. */
  rewriteAll(change: (formula: string, own: string) => { formula: string; resized: boolean }): void {
    for (const sheet of this.sheets) {
      const rewrite = (formula: string) => change(formula, sheet.name).formula;
      for (const [key, entry] of [...sheet.formulas]) {
        const { formula, resized } = change(entry.formula, sheet.name);
        if (formula === entry.formula) continue;
        sheet.rewrite(entry, formula);
        if (resized) sheet.newFormulas.add(key);
      }
      sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({
        ...rule,
        formula: rewrite(rule.formula),
      }));
      sheet.validations = sheet.validations.map((validation) =>
        validation.source === undefined ? validation : { ...validation, source: rewrite(validation.source) },
      );
      sheet.otherValidations = sheet.otherValidations.map((validation) => ({
        ...validation,
        formulas: validation.formulas.map(rewrite),
      }));
    }
    this.names = this.names.map((name) => ({
      ...name,
      text: change(name.text, name.sheet?.name ?? '').formula,
    }));
  }

  /** Tabs keep their ids, so that markers and links that name them still hold. */
  copy(name: string): Book {
    const file = new LeanWorkbook();
    setFont(file, this.font);
    file.created = this.clock();
    file.modified = this.clock();
    const { locale, timeZone, owner, customProperties, calculatedOn } = this;
    const copy = Object.assign(new Book(name, file, this.clock), { locale, timeZone, owner });
    if (customProperties !== undefined) copy.customProperties = customProperties;
    copy.calculatedOn = calculatedOn;
    const sheets = new Map<Sheet, Sheet>();
    for (const sheet of this.sheets) {
      copy.nextSheetId = sheet.id;
      const made = copy.addSheet(sheet.name, copy.sheets.length, sheet);
      made.hidden = sheet.hidden;
      sheets.set(sheet, made);
    }
    copy.names = this.names.map(({ sheet, ...rest }) => {
      const own = sheet && sheets.get(sheet);
      return own ? { ...rest, sheet: own } : rest;
    });
    copy.nextSheetId = this.nextSheetId;
    copy.activeSheetId = this.activeSheetId;
    copy.protections = structuredClone(this.protections);
    copy.metadata = structuredClone(this.metadata);
    copy.documentProperties = { ...this.documentProperties };
    // With all tabs beside each other every formula looks at what it looked at: counted results hold.
    const isCounted = [...sheets.keys()].every((one) => one.newFormulas.size === 0 && one.changes.isEmpty);
    if (isCounted) for (const made of sheets.values()) made.newFormulas.clear();
    return copy;
  }

  recalculate(): void {
    calculate(this);
  }

  save(): Promise<Uint8Array> {
    return saveBook(this);
  }
}

/** A new tab's columns and rows: 100 × 21 pixels, as Sheets has them. */
const SHEETS_SIZES = { defaultColWidth: 100 / 7, defaultRowHeight: 15.75 };
