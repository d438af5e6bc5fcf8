import type { LocalSheet } from '../workbook/model';
import type { Members } from './call-log';
import { DeveloperMetadata } from './developer-metadata';
import { Sheet } from './sheet';
import type { HostState } from './state';
import { behind, requireArguments, Service, ServiceError } from './strict';

const LONGEST_NAME = 100;

/** developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet extends Service {
  readonly className = 'Spreadsheet';
  readonly members: Members = {
    getId: 'navigation',
    getName: 'navigation',
    getSheetByName: 'navigation',
    getActiveSheet: 'navigation',
    setActiveSheet: 'navigation',
    getSpreadsheetTimeZone: 'call',
    getSpreadsheetLocale: 'call',
    getSheets: 'call',
    insertSheet: 'call',
    deleteSheet: 'call',
    getDeveloperMetadata: 'call',
    addDeveloperMetadata: 'call',
  };
  private readonly sheets = new Map<number, Sheet>();

  constructor(private readonly state: HostState) {
    super();
  }

  getId(): string {
    return `local:${this.state.workbook.name}`;
  }

  getName(): string {
    return this.state.workbook.name.replace(/\.xlsx$/i, '');
  }

  getSpreadsheetTimeZone(): string {
    return this.state.workbook.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.state.workbook.locale;
  }

  getSheets(): Sheet[] {
    return this.state.workbook.sheets.map((sheet) => this.wrap(sheet));
  }

  getSheetByName(name: unknown): Sheet | null {
    requireArguments('SpreadsheetApp.Spreadsheet.getSheetByName', [name], typeof name === 'string');
    const found = this.state.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? this.wrap(found) : null;
  }

  getActiveSheet(): Sheet {
    const { sheets, activeSheetId } = this.state.workbook;
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
    if (!active) throw new ServiceError('The spreadsheet has no sheet.');
    return this.wrap(active);
  }

  setActiveSheet(sheet: unknown): Sheet {
    requireArguments('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet], sheet instanceof Sheet);
    this.state.workbook.activeSheetId = (sheet as Sheet).getSheetId();
    return sheet as Sheet;
  }

  /** insertSheet(sheetName, sheetIndex[, { template }]). */
  insertSheet(name: unknown, index: unknown, options?: { readonly template?: object }): Sheet {
    const args = [name, index, ...(options === undefined ? [] : [options])];
    requireArguments(
      'SpreadsheetApp.Spreadsheet.insertSheet',
      args,
      typeof name === 'string' && Number.isInteger(index),
    );
    this.state.permissions.requireFile();
    this.requireName(name as string);
    const template = options?.template === undefined ? undefined : this.templateOf(options.template);
    return this.wrap(this.state.workbook.addSheet(name as string, index as number, template));
  }

  deleteSheet(sheet: unknown): void {
    requireArguments('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet], sheet instanceof Sheet);
    const { stored } = sheet as Sheet;
    this.state.permissions.requireSheet(stored.id);
    if (this.state.workbook.sheets.filter((one) => !one.hidden).length <= 1) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    this.state.workbook.removeSheet(stored);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.state.workbook.metadata
      .filter((entry) => entry.sheetId === undefined)
      .map((entry) => new DeveloperMetadata(this.state, entry));
  }

  addDeveloperMetadata(key: unknown, value: unknown = ''): this {
    requireArguments(
      'SpreadsheetApp.Spreadsheet.addDeveloperMetadata',
      [key, value],
      typeof key === 'string' && typeof value === 'string',
    );
    this.state.permissions.requireFile();
    const { metadata } = this.state.workbook;
    const id = metadata.reduce((highest, entry) => Math.max(highest, entry.id), 0) + 1;
    metadata.push({ id, key: key as string, value: value as string });
    return this;
  }

  /** The same sheet is the same object within an execution. */
  private wrap(stored: LocalSheet): Sheet {
    let sheet = this.sheets.get(stored.id);
    if (!sheet) {
      sheet = new Sheet(this.state, stored);
      this.sheets.set(stored.id, sheet);
    }
    return sheet;
  }

  private templateOf(template: object): LocalSheet {
    const sheet = behind(template);
    requireArguments('SpreadsheetApp.Spreadsheet.insertSheet', [template], sheet instanceof Sheet);
    return (sheet as Sheet).stored;
  }

  private requireName(name: string): void {
    if (name.length > LONGEST_NAME)
      throw new ServiceError('The sheet name cannot be greater than 100 characters.');
    if (this.state.workbook.sheets.some((sheet) => sheet.name === name)) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }
}
