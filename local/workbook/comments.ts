import { parseArea } from './a1';
import { partText, type Parts } from './bookParts';
import type { Sheet } from './sheet';
import type { Relations } from './sheetTail';
import { findCell } from './storage';
import { elements, unescapeXml } from './xml';

/** Notes on cells that the file does not list, being empty: ExcelTS finds no cell to put them on. */
export function adoptNotes(sheet: Sheet, parts: Parts, relations: Relations): void {
  for (const path of relations.values()) {
    if (!/^xl\/comments[^/]*\.xml$|^xl\/comments\//.test(path)) continue;
    for (const { attributes, inner } of elements(partText(parts, path), 'comment')) {
      const place = parseArea(attributes['ref'] ?? '');
      if (!place || findCell(sheet.grid, place.row, place.column)?.comment) continue;
      const text = elements(inner, 't').map((part) => unescapeXml(part.inner));
      if (text.length > 0) sheet.setNote(place.row, place.column, text.join(''));
    }
  }
}
