import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bounded,
  MOST_CHARACTERS,
  MOST_DAILY,
  MOST_OTHERS,
  needsDaily,
  readTabs,
  SNAPSHOT_REASONS,
  type SnapshotTab,
  trimmed,
  writeTabs,
} from '../../src/history/snapshot';
import type { Cell } from '../../src/lang/calendar';

const { daily, import: beforeImport } = SNAPSHOT_REASONS;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Halves of letters, as a text cut in the middle has them.
  fc.array(fc.integer({ min: 0xd800, max: 0xdfff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '=1+1', "'x", '1,2', '31/03', '0012', '\u0000', '\ufeffđ'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
);
const tab: fc.Arbitrary<SnapshotTab> = fc.record({
  identity: fc.string(),
  name: fc.string({ unit: 'grapheme' }),
  filled: fc.nat(),
  rows: fc.array(fc.array(cell)),
});

describe('a snapshot as text', () => {
  it('comes back cell by cell, whatever the cells hold, through UTF-8 as well', () => {
    fc.assert(
      fc.property(fc.array(tab), (tabs) => {
        const text = writeTabs(tabs);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(readTabs(text)).toEqual(tabs);
      }),
    );
    const long = 'ế'.repeat(50_000);
    const full: SnapshotTab = { identity: 'x', name: 'X', filled: 1, rows: [[long, 0.1 + 0.2, 1e21]] };
    expect(readTabs(writeTabs([full]))).toEqual([full]);
  });

  it('is nothing where it was cut or is of other making', () => {
    const text = writeTabs([
      { identity: 'x', name: 'X', filled: 0, rows: [['a', { year: 1, month: 2, day: 3 }]] },
    ]);
    for (let at = 0; at < text.length; at += 1) expect(readTabs(text.slice(0, at))).toBeNull();
    for (const other of [
      '{}',
      '[1]',
      '[["a","b",1,[1]]]',
      '[["a","b",1,[[null]]]]',
      '[["a","b",1,[[[1,"2",3]]]]]',
    ])
      expect(readTabs(other), other).toBeNull();
  });

  it('leaves out what is empty around the cells and nothing else', () => {
    expect(trimmed([['a', '', ''], [], ['', ''], ['', false, ''], ['']])).toEqual([
      ['a'],
      [],
      [],
      ['', false],
    ]);
    expect(trimmed([['', 0]])).toEqual([['', 0]]);
  });
});

describe('snapshots are bounded, oldest first out', () => {
  const entry = <Reason extends string>(
    reason: Reason,
    characters = 1,
    time = '',
  ): { reason: Reason; characters: number; time: string } => ({
    reason,
    characters,
    time,
  });

  it('keeps so many of each kind, and the newest ones', () => {
    const many = Array.from({ length: 60 }, (_, at) => entry(at % 2 ? daily : beforeImport, 1, String(at)));
    const stay = bounded(many);
    expect(stay.filter(({ reason }) => reason === daily)).toHaveLength(MOST_DAILY);
    expect(stay.filter(({ reason }) => reason !== daily)).toHaveLength(MOST_OTHERS);
    expect(stay.map(({ time }) => Number(time))).toEqual([
      46 + 1,
      49,
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      58,
      59,
    ]);
  });

  it('always keeps the newest and never more text than allowed beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ reason: fc.constantFrom(daily, beforeImport), characters: fc.nat(9_000_000) })),
        (entries) => {
          const stay = bounded(entries);
          expect(stay.length > 0).toBe(entries.length > 0);
          expect(stay.at(-1)).toBe(entries.at(-1));
          const sum = stay.reduce((all, { characters }) => all + characters, 0);
          if (stay.length > 1) expect(sum).toBeLessThanOrEqual(MOST_CHARACTERS);
          // What stays is in its order, and bounding again drops nothing.
          expect(entries.filter((one) => stay.includes(one))).toEqual(stay);
          expect(bounded(stay)).toEqual(stay);
        },
      ),
      // The newest alone is more than the room, and what is older takes none.
      { examples: [[[entry(daily, 0), entry(daily, 0), entry(daily, MOST_CHARACTERS + 1)]]] },
    );
  });

  it('spares the one that a restore is reading', () => {
    const others = Array.from({ length: 6 }, (_, at) => entry(beforeImport, 1, String(at)));
    expect(bounded(others).map(({ time }) => time)).toEqual(['1', '2', '3', '4', '5']);
    expect(bounded(others, ({ time }) => time === '0').map(({ time }) => time)).toContain('0');
  });
});

describe('once a day', () => {
  const taken = (time: string, reason: string = daily): { reason: string; time: string } => ({
    reason,
    time,
  });
  it.each([
    [[], true],
    [[taken('22/11/2026 23:59:59')], true],
    [[taken('23/11/2026 00:00:01')], false],
    [[taken('23/11/2026 07:00:00', beforeImport)], true],
    [[taken('23/11/2026 07:00:00'), taken('23/11/2026 07:30:00', beforeImport)], false],
  ])('%j: %s', (snapshots, due) => {
    expect(needsDaily(snapshots, '23/11/2026 08:15:00')).toBe(due);
  });
});
