import * as v from 'valibot';
import type { Gone } from '../pages/kit/place';
import { Book } from '../sheets/book';
import { selectCell } from '../sheets/selection';
import type { Refused } from './compile-annual-report';
import { COUNT, forRequest, TEXT } from './page-request';

const PLACE = v.strictObject({ tab: TEXT, row: COUNT, column: COUNT });

/**
 * Shows a cell to the person at the page, or the last there is where the tab has become shorter. No role is asked for:
 * whoever has the book open may look at any of its cells.
 */
export function goToPlace(value: unknown): Gone | Refused {
  return forRequest<v.InferOutput<typeof PLACE>, Gone>(value, PLACE, ({ tab, row, column }) => {
    const found = Book.active().tabNamed(tab);
    if (!found) return { ok: false, problems: [{ kind: 'page', reason: 'noSuchTab' }] };
    const { sheet } = found;
    selectCell(sheet, Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns()));
    return { ok: true };
  });
}
