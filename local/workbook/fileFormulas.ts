import { quoteTab } from './a1';
import { mapReferences, tokensOf } from './references';

/**
 * Formulas as the model holds them ("=IFS(…)", "#gid=5&range=F7", A5:A) and as an .xlsx holds them
 * ("_xlfn.IFS(…)", "#'Tab'!F7", A5:A1048576; no leading '='). Excel asks to repair a file with the former.
 */

/** What the translation must know of the tabs. */
export interface TabNames {
  nameOfId(id: number): string | undefined;
  idOfName(name: string): number | undefined;
  /** The name a tab has in the file (Excel allows 31 characters), where it differs. */
  fileName(name: string): string;
}

const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);
const NEWER = new Set(
  (
    'AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH ' +
    'CHOOSECOLS CHOOSEROWS CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP EXPAND FILTER FLOOR.MATH ' +
    'FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS ' +
    'MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH TAKE ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);

/** The model's formula as the file holds it, without the leading '='. */
export function formulaToFile(formula: string, tabs: TabNames): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = tokensOf(text);
  const links = /hyperlink/i.test(text);
  const translated = tokens.map((token, i) => {
    if (links && token.startsWith('"#gid=')) return linkToFile(token, tabs);
    if (tokens[i + 1] !== '(') return token;
    const name = token.toUpperCase();
    if (!NEWER.has(name)) return token;
    return (WORKSHEET_ONLY.has(name) ? '_xlfn._xlws.' : '_xlfn.') + name;
  });
  return mapReferences(translated.join(''), (reference) => {
    const tab = reference.tab === undefined ? undefined : tabs.fileName(reference.tab);
    const openBottom = reference.openBottom && reference.openTop;
    const openRight = reference.openRight && reference.openLeft;
    const same = openBottom === reference.openBottom && openRight === reference.openRight;
    if (same && tab === reference.tab) return reference;
    return { ...reference, ...(tab === undefined ? {} : { tab }), openBottom, openRight };
  });
}

/** The file's formula as the model holds it, with the leading '='. */
export function formulaFromFile(text: string, tabs: TabNames): string {
  const plain = text.includes('_xl') ? text.replace(/_xlfn\.(?:_xlws\.)?/g, '') : text;
  const linked = /hyperlink\(/i.test(plain)
    ? tokensOf(plain)
        .map((token) => (token.startsWith('"#') ? linkFromFile(token, tabs) : token))
        .join('')
    : plain;
  return `=${linked.includes('1048576') || linked.includes('XFD') ? openEnds(linked) : linked}`;
}

function openEnds(formula: string): string {
  return mapReferences(formula, (r) => {
    const openBottom = r.openBottom || (r.bottom === 1048576 && !r.single && !r.openTop && r.top > 1);
    const openRight = r.openRight || (r.right === 16384 && !r.single && !r.openLeft && r.left > 1);
    return openBottom === r.openBottom && openRight === r.openRight ? r : { ...r, openBottom, openRight };
  });
}

// The literal may be only the beginning of the address ("#gid=5&range=F"&ROW()): the rest is kept as it is.
const GID_LINK = /^"#gid=(\d+)(?:&range=([^"]*))?"$/;
const FILE_LINK = /^"#(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!([^"]*)"$/u;

function linkToFile(literal: string, tabs: TabNames): string {
  const found = GID_LINK.exec(literal);
  const name = found ? tabs.nameOfId(Number(found[1])) : undefined;
  if (!found || name === undefined) return literal;
  const tab = `'${tabs.fileName(name).replaceAll("'", "''").replaceAll('"', '""')}'`;
  return `"#${tab}!${found[2] ?? 'A1'}"`;
}

function linkFromFile(literal: string, tabs: TabNames): string {
  const found = FILE_LINK.exec(literal.replaceAll('""', '\u0000'));
  if (!found) return literal;
  const name = (found[1]?.replaceAll("''", "'") ?? found[2] ?? '').replaceAll('\u0000', '"');
  const id = tabs.idOfName(name);
  return id === undefined ? literal : `"#gid=${id}&range=${found[3] ?? ''}"`;
}

/** A list's source as the file holds it: `'Đơn vị'!A5:A200` → `'Đơn vị'!$A$5:$A$200`. */
export function sourceToFile(source: string, tabs: TabNames): string {
  const fixed = mapReferences(source.replace(/^=/, ''), (reference) => ({
    ...reference,
    fixedTop: true,
    fixedLeft: true,
    fixedBottom: true,
    fixedRight: true,
  }));
  return formulaToFile(fixed, tabs);
}

/** The reverse; `ownTab` completes a source without a tab. Undefined where it is no plain reference. */
export function sourceFromFile(text: string, ownTab: string, tabs: TabNames): string | undefined {
  if (text.includes('(') || text.includes('[') || text.includes('"')) return undefined;
  let references = 0;
  const plain = mapReferences(formulaFromFile(text, tabs).slice(1), (reference) => {
    references++;
    const tab = reference.tab ?? ownTab;
    return {
      ...reference,
      tab,
      fixedTop: false,
      fixedLeft: false,
      fixedBottom: false,
      fixedRight: false,
    };
  });
  return references === 1 && isOneReference(plain) ? plain : undefined;
}

function isOneReference(text: string): boolean {
  return tokensOf(text).length === 1;
}

/** The A1 name of an area on a tab, e.g. for messages: "'Đơn vị'!B3". */
export function onTab(tab: string, cells: string): string {
  return `${quoteTab(tab)}!${cells}`;
}
