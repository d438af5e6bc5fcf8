import { type Grid, IMPORT_LIMITS, parseDelimited } from '../../../register/import/delimited';
import { type ParseXml, readXlsx, UnreadableFile } from './xlsx';

/** A list as the page read it; `sheet` is the sheet's name, '' for text. */
export interface ListRead {
  readonly grid: Grid;
  readonly sheet: string;
}

/** The list in a file, told by its first bytes, not by its name. @throws UnreadableFile */
export function readFileBytes(bytes: Uint8Array, parseXml: ParseXml): ListRead {
  if (bytes.length > IMPORT_LIMITS.bytes) throw new UnreadableFile('file-too-large');
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) {
    const { grid, name } = readXlsx(bytes, parseXml);
    return { grid: bounded(grid), sheet: name };
  }
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) throw new UnreadableFile('old-format');
  return { grid: readText(decoded(bytes)), sheet: '' };
}

/** The list in a text. @throws UnreadableFile */
export function readText(text: string): Grid {
  // Text has no such letter; a picture or a .docx under another name has.
  if (text.includes('\u0000')) throw new UnreadableFile('not-a-table');
  return bounded(parseDelimited(text));
}

function bounded(grid: Grid): Grid {
  if (grid.length === 0) throw new UnreadableFile('nothing-in-it');
  if (grid.length > IMPORT_LIMITS.rows) throw new UnreadableFile('too-many-rows');
  if (grid.some((row) => row.some((cell) => cell.length > IMPORT_LIMITS.cell)))
    throw new UnreadableFile('cell-too-long');
  return grid.map((row) => row.slice(0, IMPORT_LIMITS.columns));
}

/** Excel writes .csv in UTF-8, in UTF-16 ("Unicode text"), or in the code page of Vietnamese Windows. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
