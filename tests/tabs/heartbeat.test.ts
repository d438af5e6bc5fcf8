import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../local/workbook/open';
import { heartbeatCell } from '../../src/tabs/heartbeat';

/** What the formula shows when the clock stands at a moment of Vietnam's time, as UTC+7. */
function shownAt(lastSeen: string, utc: number): unknown {
  const cell = heartbeatCell(lastSeen);
  if (cell === '') throw new Error('No formula');
  const book = newWorkbook('so.xlsx', { clock: () => new Date(utc) });
  const sheet = book.sheets[0];
  sheet?.setCell(1, 1, { value: null, formula: cell.formula.replace(/;/g, ',') });
  book.recalculate();
  return sheet?.cell(1, 1).value;
}

describe('when the Office last came by', () => {
  it('is a formula that warns once more than two hours have gone', () => {
    const seen = 'Văn phòng xem lần cuối 08:15 ngày 23/11/2026';
    const at = (hour: number, minute: number): number => Date.UTC(2026, 10, 23, hour - 7, minute);
    expect(shownAt('23/11/2026 08:15:00', at(8, 20))).toBe(seen);
    expect(shownAt('23/11/2026 08:15:00', at(10, 14))).toBe(seen);
    expect(shownAt('23/11/2026 08:15:00', at(10, 16))).toBe(
      `${seen} – đã quá 2 giờ. Việc đánh dấu ở các trang sẽ được xem khi Văn phòng bấm "Tổng hợp lại".`,
    );
  });

  it('separates arguments by semicolons and holds no decimal, for every language of Sheets', () => {
    const cell = heartbeatCell('01/02/2026 18:05:09');
    if (cell === '') throw new Error('No formula');
    const code = cell.formula.replace(/"[^"]*"/g, '""');
    expect(code).not.toMatch(/,/);
    expect(code).not.toMatch(/\d\.\d/);
    expect(code).toContain('DATE(2026;2;1)+TIME(18;5;9)');
  });

  it('is nothing where no moment is known', () => {
    expect(heartbeatCell('')).toBe('');
  });
});
