import { makeExample } from '../../examples/make-example';
import type { StoredCell } from '../../local/workbook/model';
import { DEPARTMENT_TAB } from '../../src/tabs/department';
import { JOURNAL_TAB } from '../../src/tabs/journal';
import { REPORTS_TAB } from '../../src/tabs/reports';
import { BOOK_TABS } from '../../src/tabs/whole-book';
import { Desk } from '../scenarios/office';
import { NOTHING, type Scale, type Tally, type TrustPart } from './scale';

/** Records of what happened, not of what is: nothing could make them again, and set-up never empties them. */
export const RECORDS = new Set([JOURNAL_TAB.name, REPORTS_TAB.name]);

/** A column that the add-on writes. */
export interface Place {
  readonly tab: string;
  readonly headingRow: number;
  readonly column: number;
  readonly heading: string;
}

/** Every column of the book that the add-on writes, where it stands now and holds something. */
export function autoColumns(desk: Desk): Place[] {
  return desk.workbook.sheets.flatMap((sheet): Place[] => {
    if (RECORDS.has(sheet.name)) return [];
    const rows = desk.tab(sheet.name);
    const spec = BOOK_TABS.find((one) => one.spec.name === sheet.name)?.spec ?? DEPARTMENT_TAB;
    const required = spec.columns.filter((one) => one.required === true || spec.columns.every(isAuto));
    const headingRow =
      required.length === 0
        ? -1
        : rows.findIndex((row) => required.every((one) => row.includes(one.heading)));
    const heads = rows[headingRow];
    if (!heads) return [];
    return spec.columns.filter(isAuto).flatMap(({ heading }): Place[] => {
      const column = heads.indexOf(heading);
      const filled = rows.slice(headingRow + 1).some((row) => (row[column] ?? '') !== '');
      return column >= 0 && filled ? [{ tab: sheet.name, headingRow, column, heading }] : [];
    });
  });
}

function isAuto({ kind }: { readonly kind: string }): boolean {
  return kind === 'auto';
}

/** Empties a column below its heading. @returns what puts it back as it was */
function empty(desk: Desk, { tab, headingRow, column }: Place): () => void {
  const sheet = desk.workbook.sheets.find((one) => one.name === tab);
  const kept: [row: number, cell: StoredCell][] = [];
  const last = sheet?.lastRow() ?? 0;
  for (let row = headingRow + 2; row <= last; row += 1) {
    if (!sheet) continue;
    kept.push([row, sheet.cell(row, column + 1)]);
    sheet.setCell(row, column + 1, { value: '' });
  }
  return () => kept.forEach(([row, cell]) => sheet?.setCell(row, column + 1, cell));
}

/**
 * Every tab but the journal, which tells of each run; empty cells alike, trailing ones left out. A draft that says so
 * and one that says nothing are the same: the add-on leaves either as it is.
 */
export function state(desk: Desk): Map<string, string> {
  return new Map(
    Object.entries(desk.everything())
      .filter(([name]) => name !== JOURNAL_TAB.name)
      .map(([name, rows]) => {
        const lines = rows.map((row) =>
          JSON.stringify(row.map((cell) => (cell === null || cell === 'Đang soạn' ? '' : cell))).replace(
            /(,"")+]$/,
            ']',
          ),
        );
        return [name, lines.join('\n').replace(/(\n\[""\])+$/, '')];
      }),
  );
}

async function run(scale: Scale): Promise<Tally> {
  const desk = await Desk.open(await makeExample());
  await desk.run('menuRecount');
  await desk.run('menuRecount');
  const before = state(desk);
  const places = autoColumns(desk);
  const lost: string[] = [];
  let repairs = 0;
  if (places.length === 0) lost.push('no auto column was found to empty: the part tries nothing');
  for (const at of scale.places(places.length, 12)) {
    const place = places[at - 1];
    if (!place) continue;
    const putBack = empty(desk, place);
    if (state(desk).get(place.tab) === before.get(place.tab))
      lost.push(`${place.tab}, ${place.heading}: emptying it changed nothing`);
    await desk.run('menuRecount');
    const after = state(desk);
    const unlike = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    const madeAgain = unlike.length === 0;
    if (madeAgain) repairs += 1;
    if (madeAgain) continue;
    lost.push(`${place.tab}, ${place.heading} emptied: ${unlike.join(', ')} not as before`);
    // The next column is tried on an undamaged book.
    putBack();
    await desk.run('menuRecount');
    if ([...before].some(([name, text]) => state(desk).get(name) !== text))
      lost.push(`${place.tab}, ${place.heading} put back: the book is still not as before`);
  }
  return { ...NOTHING, repairs, lost };
}

/** Each column that the add-on writes is emptied in turn; `Tổng hợp lại` makes the book what it was. */
export const DAMAGE: TrustPart = { name: 'An auto column emptied, counted again', run };
