import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { boxColumn, BOXES, boxesOf, tickedBoxes } from '../../src/tabs/status-line';

const [SEND, RESULTS, NONE] = BOXES;
const TITLE: Cell[] = ['PHÒNG CHÍNH SÁCH'];
const LINE: Cell[] = [false, SEND, false, RESULTS, true, NONE];
const HEADINGS: Cell[] = ['STT', 'Mã', 'Trạng thái'];

describe('the boxes above the headings', () => {
  it('have the contract’s words (workbook.md, "Row 2")', () => {
    expect(BOXES).toEqual(['Gửi đăng ký', 'Gửi kết quả', 'Đơn vị không đăng ký năm nay']);
  });
  it('are none in the row of headings, nor below it', () => {
    const line: Cell[] = [true, SEND];
    expect(boxesOf([TITLE, line], 2)).toEqual([null, null, null]);
    expect(boxesOf([TITLE, HEADINGS, line], 2)[0]).toBeNull();
    expect(boxesOf([line, HEADINGS], 2)[0]).toEqual({ row: 1, column: 1, ticked: true });
  });
  it('are found with their rows, columns and ticks, in order', () => {
    expect(boxesOf([TITLE, LINE, [], HEADINGS], 4)).toEqual([
      { row: 2, column: 1, ticked: false },
      { row: 2, column: 3, ticked: false },
      { row: 2, column: 5, ticked: true },
    ]);
    expect(BOXES.map((_, at) => boxColumn(at))).toEqual([1, 3, 5]);
  });
  it('wherever somebody moved them, however the words are typed', () => {
    const moved: Cell[][] = [
      TITLE,
      ['', '', true, ` ${SEND.toUpperCase()} `],
      [],
      ['', false, RESULTS.normalize('NFD')],
    ];
    expect(boxesOf([...moved, HEADINGS], 5)).toEqual([
      { row: 2, column: 3, ticked: true },
      { row: 4, column: 2, ticked: false },
      null,
    ]);
  });
  it('only above the headings: rows of data are none', () => {
    expect(boxesOf([TITLE, HEADINGS, LINE], 2)).toEqual([null, null, null]);
    expect(boxesOf([], 1)).toEqual([null, null, null]);
  });
  it('of words that stand twice the ticked box counts, else the first', () => {
    const twice = (first: Cell, second: Cell): Cell[][] => [[first, SEND], [second, SEND], HEADINGS];
    expect(boxesOf(twice(false, true), 3)[0]).toEqual({ row: 2, column: 1, ticked: true });
    expect(boxesOf(twice(true, true), 3)[0]).toEqual({ row: 1, column: 1, ticked: true });
    expect(boxesOf(twice(false, false), 3)[0]).toEqual({ row: 1, column: 1, ticked: false });
  });
  it('a tick is a true box: no word, no number; words in the first column have no box', () => {
    for (const cell of ['TRUE', 'x', 1, '', 'có'])
      expect(boxesOf([[cell, SEND], HEADINGS], 2)[0]?.ticked).toBe(false);
    expect(boxesOf([[SEND], HEADINGS], 2)[0]).toBeNull();
    expect(tickedBoxes([[true, SEND, false, RESULTS, true, NONE], HEADINGS], 2)).toEqual([
      { words: SEND, row: 1, column: 1, ticked: true },
      { words: NONE, row: 1, column: 5, ticked: true },
    ]);
  });
});
