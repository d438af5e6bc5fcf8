import { describe, expect, it } from 'vitest';
import { blockRows } from '../../../src/tabs/overview/blocks';
import {
  CARD_COLUMNS,
  CARD_KINDS,
  CARD_ROWS,
  NAME_LINES,
  NAMES_DOWN,
} from '../../../src/tabs/overview/cards';
import {
  MILESTONE_LINES,
  MILESTONE_ROW,
  PANEL_COLUMN,
  UNSENT_LINES,
  UNSENT_ROW,
  WAITING_LINES,
  WAITING_ROW,
} from '../../../src/tabs/overview/panels';
import {
  COLUMN_WIDTHS,
  COLUMNS,
  fitLine,
  fitNames,
  ROW_HEIGHT,
  SCREEN,
  SCREEN_ROWS,
  textWidth,
  widthOf,
  wrapLines,
} from '../../../src/tabs/overview/screen';

/** Every block of the first screen: its rows and columns, both inclusive. */
const BLOCKS: [string, number, number, number, number][] = [
  ['title and sentence', 1, 2, 1, COLUMNS],
  ...CARD_ROWS.flatMap((row) =>
    CARD_KINDS.map(({ kind, column }): [string, number, number, number, number] => [
      `card ${kind} ${row}`,
      row,
      row + NAMES_DOWN + NAME_LINES - 1,
      column,
      column + CARD_COLUMNS - 1,
    ]),
  ),
  ['waiting', WAITING_ROW, WAITING_ROW + WAITING_LINES, PANEL_COLUMN, PANEL_COLUMN + 1],
  ['not sent', UNSENT_ROW, UNSENT_ROW + UNSENT_LINES, PANEL_COLUMN, PANEL_COLUMN + 1],
  ['milestone', MILESTONE_ROW, MILESTONE_ROW + MILESTONE_LINES, PANEL_COLUMN, PANEL_COLUMN + 1],
];

describe('the first screen at 1366×768', () => {
  it.each(BLOCKS)('%s lies inside it', (_, first, last, left, right) => {
    expect(first).toBeGreaterThanOrEqual(1);
    expect(last * ROW_HEIGHT).toBeLessThanOrEqual(SCREEN.height);
    expect(left).toBeGreaterThanOrEqual(1);
    expect(widthOf(1, right)).toBeLessThanOrEqual(SCREEN.width);
  });
  it('no two blocks overlap', () => {
    for (const [one, first, last, left, right] of BLOCKS)
      for (const [other, top, bottom, from, to] of BLOCKS)
        if (one < other)
          expect(last < top || bottom < first || right < from || to < left, `${one} over ${other}`).toBe(
            true,
          );
  });
  it('is as wide as the page, and everything else begins below it', () => {
    expect(COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(SCREEN.width);
    expect(blockRows({ targets: 0, years: 0, fields: 0 }, 0).targets).toBeGreaterThan(SCREEN_ROWS);
  });
});

describe('texts that fit', () => {
  it('are kept, longer ones cut between two words', () => {
    expect(fitLine('Nguyễn Thị Hoa', 245)).toBe('Nguyễn Thị Hoa');
    const cut = fitLine('đề nghị Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa', 245);
    expect(cut).toMatch(/^đề nghị Bằng khen .*[^ ]…$/);
    expect(textWidth(cut)).toBeLessThanOrEqual(245);
    expect(textWidth(fitLine('a'.repeat(300), 245))).toBeLessThanOrEqual(245);
  });
  it('tones and marks cost no width, capitals and bold letters do', () => {
    expect(textWidth('ạớữ')).toBe(textWidth('aou'));
    expect(textWidth('ABC')).toBeGreaterThan(textWidth('abc'));
    expect(textWidth('abc', 10, true)).toBeGreaterThan(textWidth('abc'));
  });
  it('names fill their lines, then tell how many there are', () => {
    const names = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `Nguyễn Thị Hoa ${at + 1} (2024)`);
    expect(fitNames([], 330, 4)).toBe('');
    expect(fitNames(names(2), 330, 4)).toBe('Nguyễn Thị Hoa 1 (2024); Nguyễn Thị Hoa 2 (2024)');
    const many = fitNames(names(12), 330, 4);
    expect(many).toMatch(/^Nguyễn Thị Hoa 1 \(2024\); .*; … \(12\)$/);
    expect(wrapLines(many, 330).length).toBeLessThanOrEqual(4);
    const room = many.split('; ').length - 1;
    expect(wrapLines(fitNames(names(room), 330, 4), 330).length).toBeLessThanOrEqual(4);
    expect(fitNames([`${'Rất dài '.repeat(60)}`, 'Hai'], 330, 4)).toMatch(/^\(2\) Rất dài .*…$/);
  });
});
