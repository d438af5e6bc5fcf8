import { createHash } from 'node:crypto';
import type { LocalSheet, LocalWorkbook } from '../workbook/model';
import { assertEditor, lists, same } from './access';
import { splitA1 } from './areas';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import { HostError, ServiceError } from './exceptions';
import { ADD_METADATA, addMetadata, type DeveloperMetadata, metadataOf } from './metadata';
import { type Protection, protectionsOf } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { type EnumValue, Service } from './service';
import { User } from './session';
import { deleteSheet, insertSheet, moveSheet, Sheet } from './sheet';
import { checkCells } from './sheet-structure';

interface InsertOptions {
  readonly template?: Sheet;
}

/** Reference: spreadsheet/spreadsheet. */
export class Spreadsheet extends Service {
  readonly serviceClass = SPREADSHEET;

  constructor(private readonly context: Context) {
    super();
  }

  getId(): string {
    return this.context.spreadsheetId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.context.spreadsheetId}/edit`;
  }

  getName(): string {
    return this.context.book.name.replace(/\.xlsx$/i, '');
  }

  getSpreadsheetTimeZone(): string {
    return this.context.book.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    assertEditor(this.context);
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      throw new ServiceError(`Invalid argument: ${zone}`);
    }
    this.context.book.timeZone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.context.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    assertEditor(this.context);
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    this.context.book.locale = locale;
  }

  getOwner(): User {
    return new User(this.context.book.owner);
  }

  /** The owner is an editor as well (reference: getEditors). */
  getEditors(): User[] {
    const { owner, editors } = this.context.book;
    return [owner, ...editors.filter((email) => !same(email, owner))].map((email) => new User(email));
  }

  getViewers(): User[] {
    return this.context.book.viewers.map((email) => new User(email));
  }

  addEditor(person: string | User): this {
    return this.addEditors([typeof person === 'string' ? person : person.getEmail()]);
  }

  addEditors(emails: readonly string[]): this {
    assertEditor(this.context);
    const { book } = this.context;
    book.viewers = book.viewers.filter((email) => !lists(emails, email));
    book.editors.push(...emails.filter((email) => !same(email, book.owner) && !lists(book.editors, email)));
    return this;
  }

  addViewer(person: string | User): this {
    assertEditor(this.context);
    const email = typeof person === 'string' ? person : person.getEmail();
    const { book } = this.context;
    if (!lists([book.owner, ...book.editors, ...book.viewers], email)) book.viewers.push(email);
    return this;
  }

  getSheets(): Sheet[] {
    return this.context.book.sheets.map((sheet) => this.wrap(sheet));
  }

  getNumSheets(): number {
    return this.context.book.sheets.length;
  }

  /** The exact name; null when there is none. */
  getSheetByName(name: string): Sheet | null {
    return this.find((sheet) => sheet.name === name);
  }

  getSheetById(id: number): Sheet | null {
    return this.find((sheet) => sheet.id === id);
  }

  getActiveSheet(): Sheet {
    const { sheets, activeSheetId } = this.context.book;
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
    if (!active) throw new HostError('The workbook has no sheet');
    return this.wrap(active);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** (name), (index), (name, index), each with { template }; becomes the active sheet (reference). */
  insertSheet(...args: readonly (string | number | InsertOptions)[]): Sheet {
    const name = args.find((one): one is string => typeof one === 'string') ?? null;
    const index = args.find((one): one is number => typeof one === 'number');
    const options = args.find((one): one is InsertOptions => typeof one === 'object');
    const { sheets, activeSheetId } = this.context.book;
    // Without a place: behind the active sheet.
    const place = index ?? sheets.findIndex((sheet) => sheet.id === activeSheetId) + 1;
    return this.wrap(insertSheet(this.context, name, place, options?.template?.sheet ?? null));
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(this.context, sheet.sheet);
  }

  /** To a place counted from 1. */
  moveActiveSheet(position: number): void {
    moveSheet(this.context, this.getActiveSheet().sheet, position);
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  /** A copy of the active sheet behind it. */
  duplicateActiveSheet(): Sheet {
    const { sheet } = this.getActiveSheet();
    const { sheets } = this.context.book;
    checkCells(this.context, sheet.maxRows * sheet.maxColumns);
    return this.wrap(insertSheet(this.context, `Copy of ${sheet.name}`, sheets.indexOf(sheet) + 1, sheet));
  }

  /** With a tab in the notation or on the active sheet. */
  getRange(notation: string): Range {
    const { tab } = splitA1(notation);
    const sheet = tab === undefined ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new ServiceError('Range not found');
    return sheet.getRange(notation);
  }

  /** Ranges of the active sheet, or of the one sheet that they name (reference: getRangeList). */
  getRangeList(notations: readonly string[]): RangeList {
    const { tab } = splitA1(notations[0] ?? '');
    const sheet = tab === undefined ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new ServiceError('Range not found');
    return sheet.getRangeList(notations);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.context, this.context.book.sheets, type);
  }

  addDeveloperMetadata(key: string, value: unknown = ''): this {
    addMetadata(this.context, null, key, value);
    return this;
  }

  /** Those of the spreadsheet itself, not of its sheets. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.context, null);
  }

  toast(text: string, title: string | null = null, seconds: number | null = null): void {
    this.context.dialogs.toast({ kind: 'toast', text, title: title ?? '', seconds });
  }

  rename(name: string): void {
    assertEditor(this.context);
    this.context.book.name = `${name}.xlsx`;
  }

  /**
   * A new file of the acting person (reference: copy). Tabs, their ids, protections and developer metadata come
   * along; document properties and triggers do not, nor does the sharing: only the new owner passes the protections
   * [?]. Under `currentonly` a script has no business in another file: all it gets of the copy is how to find it.
   */
  copy(name: string): CopiedSpreadsheet {
    const { book, stores, spreadsheetId, effectiveUser } = this.context;
    assertEditor(this.context);
    const copy = book.copy(`${name}.xlsx`);
    const made = `${spreadsheetId}:copy:${stores.copies.length}`;
    copy.fileId = `1${createHash('sha256').update(made).digest('base64url').slice(0, 43)}`;
    Object.assign(copy, { owner: effectiveUser, editors: [], viewers: [], documentProperties: {} });
    for (const protection of copy.protections) protection.editors = [];
    stores.copies.push(copy);
    return new CopiedSpreadsheet(copy);
  }

  private find(test: (sheet: LocalSheet) => boolean): Sheet | null {
    const sheet = this.context.book.sheets.find(test);
    return sheet ? this.wrap(sheet) : null;
  }

  private wrap(sheet: LocalSheet): Sheet {
    return new Sheet(this.context, sheet);
  }
}

/** A spreadsheet that is not the active one. */
class CopiedSpreadsheet extends Service {
  readonly serviceClass = COPIED_SPREADSHEET;

  constructor(private readonly book: LocalWorkbook) {
    super();
  }

  getId(): string {
    return this.book.fileId ?? '';
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.book.name.replace(/\.xlsx$/i, '');
  }
}

const COPIED_SPREADSHEET: ServiceClass = serviceClass<CopiedSpreadsheet>(
  'Spreadsheet',
  'SpreadsheetApp.Spreadsheet',
  { getId: navigation(), getUrl: navigation(), getName: navigation() },
);

export const SPREADSHEET: ServiceClass = serviceClass<Spreadsheet>(
  'Spreadsheet',
  'SpreadsheetApp.Spreadsheet',
  {
    getId: navigation(),
    getUrl: navigation(),
    getName: navigation(),
    getSpreadsheetTimeZone: call(),
    setSpreadsheetTimeZone: call('String'),
    getSpreadsheetLocale: call(),
    setSpreadsheetLocale: call('String'),
    getOwner: call(),
    getEditors: call(),
    getViewers: call(),
    addEditor: call('String', 'User'),
    addEditors: call('String[]'),
    addViewer: call('String', 'User'),
    getSheets: call(),
    getNumSheets: call(),
    getSheetByName: navigation('String'),
    getSheetById: navigation('Integer'),
    getActiveSheet: navigation(),
    setActiveSheet: navigation('Sheet', 'Sheet, Boolean'),
    getActiveRange: navigation(),
    getActiveCell: navigation(),
    getCurrentCell: navigation(),
    setActiveRange: navigation('Range'),
    insertSheet: call(
      '',
      'Integer',
      'Integer, Options',
      'Options',
      'String',
      'String, Integer',
      'String, Integer, Options',
      'String, Options',
    ),
    deleteSheet: call('Sheet'),
    moveActiveSheet: call('Integer'),
    renameActiveSheet: call('String'),
    duplicateActiveSheet: call(),
    getRange: navigation('String'),
    getRangeList: navigation('String[]'),
    getDataRange: navigation(),
    getProtections: call('ProtectionType'),
    addDeveloperMetadata: call(...ADD_METADATA),
    getDeveloperMetadata: call(),
    toast: navigation('String', 'String, String?', 'String, String?, number?'),
    rename: call('String'),
    copy: call('String'),
  },
);
