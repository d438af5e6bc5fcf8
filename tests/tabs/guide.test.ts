import { describe, expect, it } from 'vitest';
import { ROLE_WORDS } from '../../src/access/roles';
import { INTERFACE_TEXTS } from '../../src/lang/interface';
import type { CellLink, OutCell } from '../../src/tabs/block';
import { GUIDE_TAB, type GuideRow, guideRows } from '../../src/tabs/guide';
import { OVERVIEW_TAB } from '../../src/tabs/overview';
import { BOOK_TABS } from '../../src/tabs/whole-book';

/** A laptop's window, without the bars of Sheets. */
const SCREEN = { width: 1300, height: 440 };
/** The numbers of the rows, left of column A. */
const ROW_NUMBERS = 46;
/** A letter of 10 points is rarely wider. */
const LETTER = 6.5;
const BOLD_LETTER = 8;

const TABS = new Set([...BOOK_TABS.map(({ spec }) => spec.name), OVERVIEW_TAB.name]);
const rows = guideRows(TABS);

function parts(): { head: string; first: number; rows: GuideRow[] }[] {
  const found: { head: string; first: number; rows: GuideRow[] }[] = [];
  rows.forEach((row, at) => {
    if (row.look === 'part') found.push({ head: String(row.cells[0]), first: at + 1, rows: [] });
    if (row.look !== 'gap') found[found.length - 1]?.rows.push(row);
  });
  return found;
}

function isLink(cell: OutCell): cell is CellLink {
  return typeof cell === 'object' && 'range' in cell;
}

describe('the guide', () => {
  it('has one part a role, each in sight at once below the frozen rows, and one on marks and colours', () => {
    const heads = parts().map(({ head }) => head.split(':')[0]);
    const roles = [ROLE_WORDS.department, ROLE_WORDS.office, ROLE_WORDS.leadership, ROLE_WORDS.council];
    expect(heads).toEqual([...roles.map((role) => role.toUpperCase()), 'DẤU VÀ MÀU']);
    const { frozenRows, rowHeight, titleHeight, widths } = GUIDE_TAB;
    const frozen = titleHeight + (frozenRows - 1) * rowHeight;
    for (const part of parts())
      expect(frozen + part.rows.length * rowHeight, part.head).toBeLessThanOrEqual(SCREEN.height);
    expect(ROW_NUMBERS + widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(SCREEN.width);
  });

  it('writes nothing that its cell cannot show in one line', () => {
    for (const row of rows) {
      expect(row.cells).toHaveLength(GUIDE_TAB.widths.length);
      if (row.look === 'title' || row.look === 'part') continue;
      row.cells.forEach((cell, at) => {
        const text = isLink(cell) ? String(cell.label) : String(cell);
        // A remark may run on into the empty cells right of it.
        const width = GUIDE_TAB.widths.reduce(
          (sum, one, column) => sum + (column === at || (row.look === 'note' && column > at) ? one : 0),
          0,
        );
        const letter = GUIDE_TAB.bold.includes(row.look) ? BOLD_LETTER : LETTER;
        expect(text.length * letter, text).toBeLessThanOrEqual(width);
      });
    }
  });

  it('numbers the steps of each role from 1', () => {
    for (const part of parts().slice(0, -1)) {
      const numbers = part.rows.filter((row) => row.look === 'step').map((row) => row.cells[0]);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      expect(numbers.length).toBeGreaterThan(3);
    }
  });

  it('leads from the second row to the head of each part', () => {
    const links = (rows[1]?.cells ?? []).filter(isLink);
    expect(links.map((link) => link.range)).toEqual(
      parts()
        .slice(0, -1)
        .map((part) => `A${part.first}`),
    );
    expect(new Set(links.map((link) => link.tab))).toEqual(new Set([GUIDE_TAB.name]));
  });

  it('links to tabs of the book that stand, and only names those that do not', () => {
    const targets = rows.flatMap((row) => row.cells.filter(isLink)).map((link) => link.tab);
    expect(targets.filter((tab) => tab !== GUIDE_TAB.name && !TABS.has(tab))).toEqual([]);
    const without = guideRows(new Set()).flatMap((row) => row.cells.filter(isLink));
    expect(without.map((link) => link.tab)).toEqual(Array.from({ length: 4 }, () => GUIDE_TAB.name));
  });

  it('names only commands that the menu has', () => {
    const items = Object.entries(INTERFACE_TEXTS).filter(([key]) => key.startsWith('menu'));
    const labels = new Set(items.map(([, text]) => text.vi as string));
    const named = rows.filter((row) => row.look === 'step').map((row) => String(row.cells[4]));
    expect(named.filter((label) => label !== '' && !labels.has(label))).toEqual([]);
  });

  it('says that protection is no secrecy and that no private data belong here', () => {
    const text = JSON.stringify(rows);
    expect(text).toContain('hàng rào chống nhầm, không phải bí mật');
    expect(text).toContain('số căn cước, số điện thoại, ngày sinh');
  });

  it('shows every colour with words beside it', () => {
    const toned = rows.filter((row) => row.tone);
    expect(toned.map((row) => row.tone)).toEqual(['bad', 'doubtful', 'good', 'busy', 'quiet']);
    for (const row of toned) expect(String(row.cells[1]).length).toBeGreaterThan(10);
  });
});
