import type { Worksheet } from '@cj-tech-master/excelts';
import { Book, type Clock } from './book';
import {
  partText,
  relationsOf,
  sheetParts,
  takeNames,
  takeProperties,
  type Parts,
  type SheetPart,
} from './bookParts';
import type { StoredChart } from './chartModel';
import { takeCharts } from './chartParts';
import { adoptNotes } from './comments';
import { rulesFromFile } from './conditional';
import { UnusableFileError } from './errors';
import { adoptCells } from './fileCells';
import type { TabNames } from './fileFormulas';
import { openAreas } from './locks';
import type { LocalWorkbook } from './model';
import { readOwnPart, type OwnPart, type OwnSheet } from './ownPart';
import { renameTab } from './references';
import { Sheet } from './sheet';
import { takeTail, type SheetTail } from './sheetTail';
import { LeanWorkbook, setFont } from './storage';
import { validationFromFile } from './validations';
import { readZip } from './zip';

export { UnknownFunctionError, UnusableFileError, type UnusableReason } from './errors';
export type { Clock } from './book';

export interface OpenOptions {
  /** For TODAY() and NOW(); the machine's clock by default. */
  readonly clock?: Clock;
}

/** Google's own limit for a workbook. */
const MOST_CELLS = 10_000_000;

/** Opens an .xlsx, ours or a plain one. Throws UnusableFileError with a reason. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  options: OpenOptions = {},
): Promise<LocalWorkbook> {
  refuseEncrypted(bytes);
  const parts = readZip(bytes);
  if (!parts.has('xl/workbook.xml'))
    throw new UnusableFileError('not-xlsx', 'a zip archive, but no workbook in it');
  // All this is cut out before ExcelTS sees the file.
  const listed = sheetParts(parts);
  refuseHuge(parts, listed);
  const names = takeNames(parts);
  const tails = new Map(listed.map((sheet) => [sheet, cutTail(parts, sheet)]));
  const own = readOwnPart(parts);
  const identities = identify(listed, own);
  const charts = new Map<SheetPart, StoredChart[]>();
  for (const part of listed)
    charts.set(part, takeCharts(parts, part.path, identities.get(part)?.own?.charts ?? []));
  const file = await load(parts);
  const book = new Book(name, file, options.clock ?? (() => new Date()));
  book.customProperties = takeProperties(parts);
  adoptBook(book, own);
  const tabs = fileTabs(identities);
  for (const part of listed) {
    const identity = identities.get(part);
    const grid = file.getWorksheet(part.sheetId);
    const tail = tails.get(part);
    if (!identity || !grid || !tail)
      throw new UnusableFileError('damaged', `tab ${part.name} cannot be read`);
    const sheet = adoptSheet(book, grid, identity, tail, tabs);
    sheet.charts = charts.get(part) ?? [];
    adoptNotes(sheet, parts, relationsOf(parts, part.path));
    book.sheets.push(sheet);
  }
  const inOrder = listed.map((part, i) => [part.position, book.sheets[i]] as const);
  book.names = names.map(({ name, text, tab, attributes }) => {
    const sheet = inOrder.find(([position]) => position === tab)?.[1];
    return { name, text, attributes, ...(sheet === undefined ? {} : { sheet }) };
  });
  restoreLongNames(book, identities);
  finishBook(book, own, listed);
  return book;
}

/** A new workbook as Sheets makes one: one tab of 1000 × 26. */
export function newWorkbook(name: string, options: OpenOptions = {}): LocalWorkbook {
  const clock = options.clock ?? (() => new Date());
  const file = new LeanWorkbook();
  // What Sheets gives a new spreadsheet.
  setFont(file, { size: 10, name: 'Arial', family: 2 });
  file.created = clock();
  file.modified = clock();
  const book = new Book(name, file, clock);
  book.addSheet('Sheet1', 0);
  return book;
}

function refuseEncrypted(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 8 || file.readUInt32BE(0) !== 0xd0cf11e0) return;
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new UnusableFileError('password-protected', 'the workbook is encrypted with a password');
  }
  throw new UnusableFileError('not-xlsx', 'an old binary Office file (.xls)');
}

/** What the tabs say they hold, before anything is made of it. */
function refuseHuge(parts: Parts, sheets: readonly SheetPart[]): void {
  let cells = 0;
  for (const { path, name } of sheets) {
    const part = parts.get(path) ?? new Uint8Array();
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    // A cell takes at least a dozen bytes: small tabs need no counting.
    if (xml.length < MOST_CELLS) continue;
    for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) cells++;
    if (cells > MOST_CELLS)
      throw new UnusableFileError('too-large', `more than ${MOST_CELLS} cells up to ${name}`);
  }
}

function cutTail(parts: Parts, sheet: SheetPart): SheetTail {
  const { part, tail } = takeTail(parts.get(sheet.path) ?? new Uint8Array(), relationsOf(parts, sheet.path));
  parts.set(sheet.path, part);
  return tail;
}

async function load(parts: Parts): Promise<LeanWorkbook> {
  const file = new LeanWorkbook();
  try {
    await file.xlsx.loadFromFiles(Object.fromEntries(parts));
  } catch (error) {
    throw new UnusableFileError('damaged', 'the workbook cannot be read', { cause: error });
  }
  return file;
}

function adoptBook(book: Book, own: OwnPart | undefined): void {
  if (!own) return;
  book.locale = own.locale;
  book.timeZone = own.timeZone;
  book.owner = own.owner;
  book.editors = [...own.editors];
  book.viewers = [...own.viewers];
  book.metadata = own.metadata.map((marker) => ({ ...marker }));
  book.documentProperties = { ...own.documentProperties };
  book.nextSheetId = own.nextSheetId;
  book.nextChartId = own.nextChartId ?? 1;
  book.calculatedOn = own.calculatedOn;
}

/** Who a tab of the file is: one we know again, or a new one. */
interface Identity {
  readonly id: number;
  readonly name: string;
  readonly fileName: string;
  readonly own?: OwnSheet;
}

function identify(listed: readonly SheetPart[], own: OwnPart | undefined): Map<SheetPart, Identity> {
  const left = new Set(own?.sheets ?? []);
  const known = new Map<SheetPart, OwnSheet>();
  const take = (fits: (part: SheetPart, sheet: OwnSheet) => boolean) => {
    for (const part of listed) {
      const found = known.has(part) ? undefined : [...left].find((sheet) => fits(part, sheet));
      if (!found) continue;
      known.set(part, found);
      left.delete(found);
    }
  };
  take((part, sheet) => sheet.fileName === part.name);
  // Renamed in Excel: the tab kept its number.
  take((part, sheet) => sheet.fileId === part.sheetId);
  let next = own?.nextSheetId ?? 0;
  const identities = listed.map((part): [SheetPart, Identity] => {
    const sheet = known.get(part);
    if (!sheet) return [part, { id: next++, name: part.name, fileName: part.name }];
    const name = sheet.fileName === part.name ? sheet.name : part.name;
    return [part, { id: sheet.id, name, fileName: part.name, own: sheet }];
  });
  return new Map(identities);
}

function fileTabs(identities: ReadonlyMap<SheetPart, Identity>): TabNames {
  const all = [...identities.values()];
  const byName = new Map(all.map((identity) => [identity.fileName.toLowerCase(), identity.id]));
  return {
    nameOfId: (id) => all.find((identity) => identity.id === id)?.fileName,
    idOfName: (name) => byName.get(name.toLowerCase()),
    fileName: (name) => name,
  };
}

function adoptSheet(book: Book, grid: Worksheet, identity: Identity, tail: SheetTail, tabs: TabNames): Sheet {
  const sheet = new Sheet(book, grid, identity.id, identity.name);
  sheet.hidden = grid.state !== 'visible';
  adoptCells(sheet, tabs);
  sheet.merges = tail.merges;
  sheet.links = tail.links;
  adoptValidations(sheet, tail, identity, tabs);
  const { rules, others } = rulesFromFile(grid.conditionalFormattings, tabs);
  sheet.conditionalRules = rules;
  sheet.otherFormats = others;
  sheet.maxRows = Math.max(identity.own?.maxRows ?? 1000, sheet.lastRow());
  sheet.maxColumns = Math.max(identity.own?.maxColumns ?? 26, sheet.lastColumn());
  const view = grid.views?.[0] as { state?: string; xSplit?: number; ySplit?: number } | undefined;
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  return sheet;
}

function adoptValidations(sheet: Sheet, tail: SheetTail, identity: Identity, tabs: TabNames): void {
  for (const validation of tail.validations) {
    const read = validationFromFile(validation, identity.fileName, tabs);
    if (read) sheet.validations.push(...read);
    else sheet.otherValidations.push(validation);
  }
  sheet.validations.push(...(identity.own?.validations ?? []));
}

/** Formulas of the file know a shortened tab by its short name. */
function restoreLongNames(book: Book, identities: ReadonlyMap<SheetPart, Identity>): void {
  const shortened = [...identities.values()].filter((identity) => identity.name !== identity.fileName);
  for (const { fileName, name } of shortened) {
    book.rewriteAll((formula) => ({ formula: renameTab(formula, fileName, name), resized: false }));
  }
}

function finishBook(book: Book, own: OwnPart | undefined, listed: readonly SheetPart[]): void {
  book.nextSheetId = Math.max(book.nextSheetId, ...book.sheets.map((sheet) => sheet.id + 1));
  const active = book.sheets[activeTab(book, listed)] ?? book.sheets[0];
  book.activeSheetId = active?.id ?? 0;
  const knownIds = new Set(own?.sheets.map((sheet) => sheet.id));
  const present = new Set(book.sheets.map((sheet) => sheet.id));
  book.protections = (own?.protections ?? [])
    .filter((protection) => present.has(protection.sheetId))
    .map((protection) => structuredClone(protection));
  book.metadata = book.metadata.filter(
    (marker) => marker.sheetId === undefined || present.has(marker.sheetId),
  );
  for (const sheet of book.sheets) {
    if (!sheet.grid.sheetProtection?.sheet || knownIds.has(sheet.id)) continue;
    book.protections.push({
      id: `excel-${sheet.id}`,
      sheetId: sheet.id,
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: openAreas(sheet.grid, sheet.maxRows, sheet.maxColumns),
    });
  }
}

function activeTab(book: Book, listed: readonly SheetPart[]): number {
  const position = book.file.views?.[0]?.activeTab ?? 0;
  return listed.findIndex((part) => part.position === position);
}

/** Only for tests: the text of a part of a file. */
export function partOf(bytes: Uint8Array, path: string): string {
  return partText(readZip(bytes), path);
}
