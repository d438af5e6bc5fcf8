import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { SNAPSHOT_TEXTS } from '../../src/lang/snapshots';
import type { OutRows } from '../../src/tabs/block';
import { MOST_IN_CELL } from '../../src/tabs/parts';
import {
  isTab,
  lastSeen,
  readHeads,
  type SnapshotHead,
  snapshotRows,
  SNAPSHOTS_TAB,
} from '../../src/tabs/snapshots';

const HEADINGS = SNAPSHOTS_TAB.columns.map(({ heading }) => heading);

function head(time: string, filled: number, names = ['Thanh tra']): SnapshotHead {
  const held = names.map((name) => ({ identity: `department/${name}`, name, filled }));
  return { time, reason: 'Hằng ngày', digest: '0123456789abcdef', held };
}

/** What a command reads of `Bản lưu`: all but the content, below title, guidance and headings. */
function cells(...stored: OutRows[]): Cell[][] {
  const above: Cell[][] = [['BẢN LƯU'], [''], [''], HEADINGS];
  return [...above, ...stored.flat().map((row) => row.slice(0, -1) as Cell[])];
}

describe('the rows of a snapshot', () => {
  it('tell of it without its content, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * MOST_IN_CELL }), (length) => {
        const content = 'a'.repeat(length);
        const rows = snapshotRows(head('23/11/2026 08:15:00', 3), content);
        expect(rows.map((row) => row[7]).join('')).toBe(content);
        expect(rows.every((row) => String(row[7]).length <= MOST_IN_CELL)).toBe(true);
        const [found, ...others] = readHeads(cells(rows)) ?? [];
        expect(others).toEqual([]);
        expect(found).toMatchObject({ ...head('23/11/2026 08:15:00', 3), rows: 3, whole: true });
        expect(found?.parts).toEqual(rows.map((_, at) => 5 + at));
      }),
      { numRuns: 20 },
    );
  });

  it('are no whole snapshot where one is missing, doubled or of another', () => {
    const rows = snapshotRows(head('23/11/2026 08:15:00', 3), 'a'.repeat(2 * MOST_IN_CELL + 1));
    const damaged = [
      rows.slice(1),
      rows.slice(0, -1),
      [rows[0], ...rows].flatMap((row) => (row ? [row] : [])),
    ];
    for (const some of damaged) expect(readHeads(cells(some))?.map(({ whole }) => whole)).toEqual([false]);
    const [last] = readHeads(cells([...rows].reverse())) ?? [];
    expect(last).toMatchObject({ whole: true, parts: [7, 6, 5] });
  });

  it('are nobody’s where the headings are others', () => {
    expect(readHeads([['Ghi chú của tôi'], ['a']])).toBeNull();
    expect(readHeads(cells())).toEqual([]);
  });

  it('list fewer tabs rather than overflow a cell', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `Phòng số ${at}`);
    const [first = []] = snapshotRows(head('x', 1, names), '');
    expect(String(first[6]).length).toBeLessThanOrEqual(MOST_IN_CELL);
    expect(readHeads(cells([first]))?.[0]?.held.length).toBeGreaterThan(500);
  });
});

describe('a deleted tab', () => {
  const wanted = { identity: 'department/Thanh tra', names: ['Thanh tra'] };
  const stored = (...heads: SnapshotHead[]): NonNullable<ReturnType<typeof readHeads>> =>
    readHeads(cells(...heads.map((one) => snapshotRows(one, 'x')))) ?? [];

  it('is missed when the last snapshot that knows it had rows of it', () => {
    const [a, b, c] = ['21/11/2026 08:00:00', '22/11/2026 08:00:00', '23/11/2026 08:00:00'] as const;
    expect(lastSeen(stored(head(a, 4), head(b, 5), head(c, 0, ['Văn phòng'])), wanted)).toEqual({
      time: b,
      rows: 5,
    });
    expect(lastSeen(stored(head(a, 4), head(b, 0)), wanted)).toBeNull();
    expect(lastSeen(stored(head(a, 4, ['Văn phòng'])), wanted)).toBeNull();
    expect(lastSeen([], wanted)).toBeNull();
  });

  it('is known by its marker, else by its name among tabs of its kind', () => {
    expect(isTab({ identity: 'department/Thanh tra', name: 'Đã đổi tên' }, wanted)).toBe(true);
    expect(isTab({ identity: 'department/Tên cũ', name: 'THANH TRA ' }, wanted)).toBe(true);
    expect(isTab({ identity: 'settings', name: 'Thanh tra' }, wanted)).toBe(false);
    expect(isTab({ identity: 'department/Khác', name: 'Khác' }, wanted)).toBe(false);
  });
});

it('both languages fill the same gaps', () => {
  const gaps = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  for (const [key, { vi, en }] of Object.entries(SNAPSHOT_TEXTS)) {
    expect(vi, key).toBe(vi.normalize('NFC'));
    expect(gaps(en), key).toEqual(gaps(vi));
  }
});
