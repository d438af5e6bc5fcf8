import { expect, it, vi } from 'vitest';
import { openWorkbook } from '../../local/workbook/open';
import { plainFile, STILL, tab } from './samples';

vi.mock('@ironcalc/wasm', () => ({
  initSync: () => {
    throw new Error('the engine was loaded');
  },
}));

it('a workbook whose formulas did not change does not load the engine', async () => {
  const cells =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+TODAY()</f><v>7</v></c><c r="C1"><f>A1</f><v>1</v></c></row>';
  const book = await openWorkbook(plainFile({ T: `<sheetData>${cells}</sheetData>` }), 'x', { clock: STILL });
  book.recalculate();
  book.addSheet('Mới', 1).setCell(1, 1, { value: 'x' });
  await book.save();
  expect(tab(book).cell(1, 2).value).toBe(7);
  tab(book).setCell(1, 1, { value: 2 });
  expect(() => book.recalculate()).toThrow('the engine was loaded');
});
