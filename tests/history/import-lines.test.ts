import { describe, expect, it } from 'vitest';
import {
  finishedBlocks,
  hasBegun,
  IMPORT_BEGUN,
  IMPORTED,
  importLine,
  unfinishedFrom,
} from '../../src/history/import-lines';

const block = (tab: string, firstRow: number) => ({ tab, firstRow, lastRow: firstRow + 2 });
const begun = (key: string, tab: string, row: number) => importLine(IMPORT_BEGUN, block(tab, row), key);
const done = (key: string, tab: string, row: number) => importLine(IMPORTED, block(tab, row), key);

describe('the journal of an import', () => {
  it('tells which import is finished, with its rows, also of a tab whose name holds a comma', () => {
    const journal = [begun('a', 'Phòng A, dòng 1', 5), done('a', 'Phòng A, dòng 1', 6)];
    expect(finishedBlocks(journal, 'a')).toEqual([{ tab: 'Phòng A, dòng 1', firstRow: 6, lastRow: 8 }]);
    expect(finishedBlocks(journal, 'b')).toEqual([]);
    expect(hasBegun(journal, 'a')).toBe(true);
    expect(hasBegun(journal, 'b')).toBe(false);
  });

  it('tells where rows of a run that died may stand: its own, and others’ that nothing finished since', () => {
    const journal = [begun('a', 'X', 9), begun('a', 'Y', 5), done('b', 'X', 5), begun('c', 'X', 20)];
    expect([...unfinishedFrom(journal, 'd')]).toEqual([['X', 20]]);
    expect([...unfinishedFrom(journal, 'a')]).toEqual([
      ['X', 9],
      ['Y', 5],
    ]);
    expect(unfinishedFrom([], 'a').size).toBe(0);
  });
});
