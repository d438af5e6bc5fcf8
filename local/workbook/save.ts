import {
  addRelations,
  giveNames,
  giveProperties,
  partText,
  relation,
  setPartText,
  writtenSheetPath,
  type Parts,
} from './bookParts';
import type { Book } from './book';
import { giveCharts } from './chartParts';
import { rulesToFile } from './conditional';
import { prepareCells } from './fileCells';
import { calculateKnown } from './formulas';
import { fitRowHeights } from './rowHeights';
import { formulaToFile, type TabNames } from './fileFormulas';
import { applyLocks, guardOf } from './locks';
import { writeOwnPart, type OwnPart, type OwnSheet } from './ownPart';
import type { Sheet } from './sheet';
import { giveTail } from './sheetTail';
import { legalTabNames } from './tabNames';
import { columnsOf } from './storage';
import { validationsToFile } from './validations';
import { without } from './without';
import { writeZip } from './zip';

/** The bytes of a workbook's .xlsx: ExcelTS writes the cells, what it drops is put in afterwards. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  // The work itself must not be lost for a formula that nobody can count.
  calculateKnown(book);
  const tabs = tabNames(book);
  nameTabs(book, tabs);
  const own = book.sheets.map((sheet) => prepareSheet(book, sheet, tabs));
  prepareViews(book);
  const parts = await writeParts(book);
  book.sheets.forEach((sheet, i) => finishSheet(parts, sheet, i, tabs));
  const charted = { sheets: book.sheets, fileName: (name: string) => tabs.fileName(name) };
  book.sheets.forEach((sheet, i) => giveCharts(parts, writtenSheetPath(i), sheet.charts, charted));
  giveNames(
    parts,
    book.names.map(({ name, text, sheet, attributes }) => {
      const tab = sheet === undefined ? {} : { tab: book.sheets.indexOf(sheet) };
      return { name, text: formulaToFile(text, tabs), ...tab, attributes };
    }),
  );
  if (book.customProperties !== undefined) giveProperties(parts, book.customProperties);
  writeOwnPart(parts, ownPart(book, own));
  return writeZip(parts);
}

function tabNames(book: Book): TabNames {
  const legal = legalTabNames(book.sheets.map((sheet) => sheet.name));
  return {
    nameOfId: (id) => book.sheets.find((sheet) => sheet.id === id)?.name,
    idOfName: (name) => book.sheetNamed(name)?.id,
    fileName: (name) => legal.get(name.toLowerCase()) ?? name,
  };
}

function nameTabs(book: Book, tabs: TabNames): void {
  // ExcelTS refuses a name that another tab has at the moment: all step aside first.
  for (const sheet of book.sheets) sheet.grid.name = `~${sheet.id}~`;
  book.sheets.forEach((sheet, i) => {
    sheet.grid.name = tabs.fileName(sheet.name);
    sheet.grid.orderNo = i;
    // A tab that an expert hid for good in Excel stays so.
    sheet.grid.state = sheet.hidden
      ? sheet.grid.state === 'veryHidden'
        ? 'veryHidden'
        : 'hidden'
      : 'visible';
  });
}

function prepareSheet(book: Book, sheet: Sheet, tabs: TabNames): OwnSheet {
  const { grid } = sheet;
  prepareCells(sheet, tabs);
  fitRowHeights(sheet);
  for (const column of columnsOf(grid)) {
    // ExcelTS takes a width of exactly 9 for none.
    if (column.width === 9) column.width = 9.0001;
  }
  grid.conditionalFormattings = rulesToFile(sheet.conditionalRules, sheet.otherFormats, tabs);
  const protections = book.protections.filter((protection) => protection.sheetId === sheet.id);
  const guard = guardOf(protections, sheet.maxRows, sheet.maxColumns);
  if (guard) {
    applyLocks(grid, guard);
    grid.sheetProtection ??= { sheet: true, formatColumns: true, formatRows: true, autoFilter: true };
  } else {
    grid.sheetProtection = null;
  }
  const { unfit } = validationsToFile(sheet.validations, tabs);
  return {
    id: sheet.id,
    name: sheet.name,
    fileName: grid.name,
    fileId: grid.id,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    ...(unfit.length > 0 ? { validations: unfit } : {}),
    ...(sheet.charts.length > 0 ? { charts: sheet.charts } : {}),
  };
}

function prepareViews(book: Book): void {
  const active = Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId && !sheet.hidden),
  );
  const [window, ...others] = book.file.views ?? [];
  const size = { x: 0, y: 0, width: 24000, height: 14000, visibility: 'visible' as const };
  book.file.views = [{ ...size, ...window, firstSheet: 0, activeTab: active }, ...others];
  book.sheets.forEach((sheet, i) => {
    const [view = {}, ...rest] = sheet.grid.views ?? [];
    // Two selected tabs would be edited together.
    const next = { ...framed(sheet, view), tabSelected: i === active };
    sheet.grid.views = [next as (typeof sheet.grid.views)[number], ...rest];
  });
}

interface View {
  readonly state?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly topLeftCell?: string;
}

/** The view with the tab's frozen panes; where they did not change it stays scrolled as it was. */
function framed(sheet: Sheet, view: View): View {
  const { frozenRows: ySplit, frozenColumns: xSplit } = sheet;
  const wasFrozen = view.state === 'frozen';
  const rowsBefore = wasFrozen ? (view.ySplit ?? 0) : 0;
  const columnsBefore = wasFrozen ? (view.xSplit ?? 0) : 0;
  if (rowsBefore === ySplit && columnsBefore === xSplit) return view;
  const kept = without(view, 'state', 'xSplit', 'ySplit', 'topLeftCell');
  return ySplit > 0 || xSplit > 0
    ? { ...kept, state: 'frozen', xSplit, ySplit }
    : { ...kept, state: 'normal' };
}

/** Takes the parts instead of zipping them. */
class Collector {
  readonly parts: Parts = new Map();

  append(data: string | Uint8Array, { name, base64 }: { name: string; base64?: boolean }): void {
    const path = name.replace(/^\//, '');
    const text = typeof data === 'string' && path === 'xl/sharedStrings.xml' ? withEscapes(data) : data;
    const bytes = typeof text === 'string' ? Buffer.from(text, base64 ? 'base64' : 'utf8') : text;
    this.parts.set(path, bytes);
  }

  // What else the package expects of its zip writer; never called on this path.
  on = () => this;
  once = () => this;
  off = () => this;
  pipe = () => undefined;
  finalize = () => undefined;
}

/** Excel reads "_x000D_" in a text as a control character; as a text it must say so. */
function withEscapes(xml: string): string {
  return xml.includes('_x') ? xml.replace(/_x(?=[0-9A-F]{4}_)/g, '_x005F_x') : xml;
}

async function writeParts(book: Book): Promise<Parts> {
  const collector = new Collector();
  // Formulas laid in this session may have no result yet: Excel counts them when it opens the file.
  const waiting = book.sheets.some((sheet) => sheet.newFormulas.size > 0);
  if (waiting) book.file.calcProperties = { ...book.file.calcProperties, fullCalcOnLoad: true };
  // writeToZip is not in the package's public types, though every writer of its own goes through it.
  const writer = book.file.xlsx as unknown as { writeToZip(zip: Collector, options: object): Promise<void> };
  await writer.writeToZip(collector, {});
  return collector.parts;
}

function finishSheet(parts: Parts, sheet: Sheet, index: number, tabs: TabNames): void {
  const path = writtenSheetPath(index);
  const { file } = validationsToFile(sheet.validations, tabs);
  const others = sheet.otherValidations.map((validation) => ({
    ...validation,
    formulas: validation.formulas.map((formula) => formulaToFile(formula, tabs)),
  }));
  const tail = { merges: sheet.merges, validations: [...file, ...others], links: sheet.links };
  if (tail.merges.length + tail.validations.length + tail.links.length === 0) return;
  const relations: string[] = [];
  const relate = (target: string) => {
    const id = `rIdLink${relations.length + 1}`;
    relations.push(relation(id, 'hyperlink', target, true));
    return id;
  };
  setPartText(parts, path, giveTail(partText(parts, path), tail, relate));
  addRelations(parts, path, relations);
}

function ownPart(book: Book, sheets: readonly OwnSheet[]): OwnPart {
  const { locale, timeZone, owner, editors, viewers, activeSheetId, nextSheetId, nextChartId } = book;
  const { protections, metadata, documentProperties, calculatedOn } = book;
  return {
    version: 1,
    locale,
    timeZone,
    owner,
    editors,
    viewers,
    activeSheetId,
    nextSheetId,
    ...(nextChartId > 1 ? { nextChartId } : {}),
    sheets,
    protections,
    metadata,
    documentProperties,
    ...(calculatedOn === undefined ? {} : { calculatedOn }),
  };
}
