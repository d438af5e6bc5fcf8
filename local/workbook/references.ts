import { columnName, columnNumber, FILE_COLUMNS, FILE_ROWS, quoteTab, unquoteTab } from './a1';

/**
 * The references inside a formula. A formula is read as a chain of tokens, so that nothing inside a text,
 * a function's name (LOG10) or a longer word is taken for a cell.
 */

/** A reference with its dollars. Open ends (A5:A, A:A, 5:5) are the grid's edges, with the flag set. */
export interface Reference {
  /** Undefined = the formula's own tab. */
  tab?: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  fixedTop: boolean;
  fixedLeft: boolean;
  fixedBottom: boolean;
  fixedRight: boolean;
  /** One cell, written without a colon. */
  single: boolean;
  openTop: boolean;
  openBottom: boolean;
  openLeft: boolean;
  openRight: boolean;
}

const TAB = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?|:\$?\d{1,7})?`;
const WHOLE = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}`;
const NOT_A_WORD = String.raw`(?![\p{L}\p{M}\p{N}_.(!\[])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*`;
const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|${TAB}(${CELLS}|${WHOLE}|#REF!)${NOT_A_WORD}|(?:'(?:[^']|'')+'!)?${WORD}|#[A-Z/0]+[!?]?|${NUMBER}|[\s\S]`,
  'gu',
);

/** A formula between its references: the text before a reference, and the reference; the last has only a text. */
interface Piece {
  readonly before: string;
  readonly written: string;
  readonly reference: Readonly<Reference> | null;
}

/** Formulas as they were read last; a column of formulas is rewritten again and again while rows come and go. */
const read = new Map<string, readonly Piece[]>();
const MOST_KEPT = 20_000;

function piecesOf(formula: string): readonly Piece[] {
  const known = read.get(formula);
  if (known) return known;
  if (read.size >= MOST_KEPT) read.clear();
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: written, 1: tab, 2: cells, index } of formula.matchAll(TOKENS)) {
    const reference = cells === undefined || cells === '#REF!' ? undefined : readReference(tab, cells);
    if (!reference) continue;
    pieces.push({ before: formula.slice(from, index), written, reference });
    from = index + written.length;
  }
  pieces.push({ before: formula.slice(from), written: '', reference: null });
  read.set(formula, pieces);
  return pieces;
}

/** Rewrites every reference; null makes it #REF!. Returns the same string where nothing changed. */
export function mapReferences(
  formula: string,
  change: (reference: Readonly<Reference>) => Readonly<Reference> | null,
): string {
  return piecesOf(formula)
    .map(({ before, written, reference }) => {
      const changed = reference && change(reference);
      if (changed === reference) return before + written;
      return before + (changed === null ? '#REF!' : renderReference(changed));
    })
    .join('');
}

/** All references of a formula. */
export function referencesOf(formula: string): Readonly<Reference>[] {
  return piecesOf(formula).flatMap(({ reference }) => reference ?? []);
}

/** Names of functions called, in capitals, without Excel's prefix for newer ones. */
export function functionsOf(formula: string): string[] {
  const names = new Set<string>();
  const tokens = tokensOf(formula);
  tokens.forEach((token, i) => {
    if (/^[\p{L}_]/u.test(token) && tokens[i + 1] === '(') names.add(plainFunction(token).toUpperCase());
  });
  return [...names];
}

/** Words that are neither functions nor references: names, TRUE, FALSE. */
export function wordsOf(formula: string): string[] {
  const tokens = tokensOf(formula);
  return tokens.filter((token, i) => /^[\p{L}_\\]/u.test(token) && tokens[i + 1] !== '(' && !isCells(token));
}

function plainFunction(name: string): string {
  return name.replace(/^_xlfn\.(_xlws\.)?/i, '');
}

function isCells(token: string): boolean {
  return token.includes('!') || readReference(undefined, token) !== undefined;
}

/** The formula cut into tokens; together they are the formula again. */
export function tokensOf(formula: string): string[] {
  return formula.match(TOKENS) ?? [];
}

/** ';' between arguments as ','; what stands in texts, tab names and array literals stays. */
export function separatorsToEnglish(formula: string): string {
  if (!formula.includes(';')) return formula;
  let depth = 0;
  return tokensOf(formula)
    .map((token) => {
      if (token === '{') depth++;
      if (token === '}') depth--;
      return token === ';' && depth === 0 ? ',' : token;
    })
    .join('');
}

const SIDE = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

function readReference(tab: string | undefined, cells: string): Reference | undefined {
  const [from = '', to] = cells.split(':');
  const a = SIDE.exec(from);
  const b = SIDE.exec(to ?? from);
  if (!a || !b) return undefined;
  // In "$5" the only dollar belongs to the row.
  const side = (found: RegExpExecArray) => ({
    column: found[2] ? columnNumber(found[2]) : undefined,
    row: found[4] ? Number(found[4]) : undefined,
    fixedColumn: found[1] === '$' && found[2] !== '',
    fixedRow: found[3] === '$' || (found[1] === '$' && found[2] === ''),
  });
  const first = side(a);
  const last = side(b);
  if ((first.row ?? 1) > FILE_ROWS || (last.row ?? 1) > FILE_ROWS) return undefined;
  if ((first.column ?? 1) > FILE_COLUMNS || (last.column ?? 1) > FILE_COLUMNS) return undefined;
  if (first.row === 0 || last.row === 0) return undefined;
  return {
    ...(tab === undefined ? {} : { tab: unquoteTab(tab) }),
    top: first.row ?? 1,
    left: first.column ?? 1,
    bottom: last.row ?? FILE_ROWS,
    right: last.column ?? FILE_COLUMNS,
    fixedTop: first.fixedRow,
    fixedLeft: first.fixedColumn,
    fixedBottom: last.fixedRow,
    fixedRight: last.fixedColumn,
    single: to === undefined,
    openTop: first.row === undefined,
    openLeft: first.column === undefined,
    openBottom: last.row === undefined,
    openRight: last.column === undefined,
  };
}

function renderReference(r: Readonly<Reference>): string {
  const side = (
    column: number,
    openColumn: boolean,
    fixedC: boolean,
    row: number,
    openRow: boolean,
    fixedR: boolean,
  ) =>
    (openColumn ? '' : (fixedC ? '$' : '') + columnName(column)) + (openRow ? '' : (fixedR ? '$' : '') + row);
  const prefix = r.tab === undefined ? '' : `${quoteTab(r.tab)}!`;
  const first = side(r.left, r.openLeft, r.fixedLeft, r.top, r.openTop, r.fixedTop);
  if (r.single) return prefix + first;
  return `${prefix}${first}:${side(r.right, r.openRight, r.fixedRight, r.bottom, r.openBottom, r.fixedBottom)}`;
}

/** The formula as if copied that many rows and columns away: relative parts move, fixed ones stay. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (r) => {
    const top = r.openTop || r.fixedTop ? r.top : r.top + rows;
    const left = r.openLeft || r.fixedLeft ? r.left : r.left + columns;
    const bottom = r.openBottom || r.fixedBottom ? r.bottom : r.bottom + rows;
    const right = r.openRight || r.fixedRight ? r.right : r.right + columns;
    if (Math.min(top, left, bottom, right) < 1) return null;
    return { ...r, top, left, bottom, right };
  });
}

/** The formula after a tab was renamed; null as the new name = the tab is gone. */
export function renameTab(formula: string, from: string, to: string | null): string {
  if (!formula.includes('!')) return formula;
  const sought = from.toLowerCase();
  return mapReferences(formula, (r) => {
    if (r.tab === undefined || r.tab.toLowerCase() !== sought) return r;
    return to === null ? null : { ...r, tab: to };
  });
}
