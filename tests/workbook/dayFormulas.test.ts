import { describe, expect, it } from 'vitest';
import { Book } from '../../local/workbook/book';
import { affectedFormulas } from '../../local/workbook/dependencies';
import { newWorkbook } from '../../local/workbook/open';

const MONDAY = 46349;

function bookOnMonday(): Book {
  const book = newWorkbook('so.xlsx', { clock: () => new Date(Date.UTC(2026, 10, 23, 3)) });
  if (!(book instanceof Book)) throw new Error('Another kind of workbook');
  const [sheet] = book.sheets;
  sheet?.setCell(1, 1, { value: 1 });
  sheet?.setCell(1, 2, { value: null, formula: '=TODAY()' });
  sheet?.setCell(1, 3, { value: null, formula: '=NOW()' });
  sheet?.setCell(1, 4, { value: null, formula: '=A1+1' });
  book.recalculate();
  return book;
}

function countedAfterAnEdit(book: Book, now: number): string[] {
  book.sheets[0]?.setCell(1, 1, { value: 2 });
  return affectedFormulas(book, now).map(({ entry }) => entry.formula);
}

describe('a formula of the day', () => {
  it('is left alone by what is typed the same day: 600 of them took longer than the edit', () => {
    expect(countedAfterAnEdit(bookOnMonday(), MONDAY + 0.5)).toEqual(['=A1+1', '=NOW()']);
  });

  it('is counted along on another day', () => {
    expect(countedAfterAnEdit(bookOnMonday(), MONDAY + 1.1).sort()).toEqual(['=A1+1', '=NOW()', '=TODAY()']);
  });
});
