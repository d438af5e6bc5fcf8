import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareGuards,
  type FoundGuard,
  type GuardedTab,
  guardsOf,
  protectsNothing,
  SEAL_MARK,
} from '../../src/access/guard';
import type { RoleEntry } from '../../src/access/roles';

const OWNER = 'chu-tep@example.org';
const PEOPLE: readonly RoleEntry[] = [
  { email: 'vp@example.org', role: 'office', department: '' },
  { email: 'tt@example.org', role: 'department', department: 'thanh  TRA' },
  { email: 'kh@example.org', role: 'department', department: 'Phòng Kế hoạch' },
  { email: 'ld@example.org', role: 'leadership', department: '' },
];
const DEPARTMENT: GuardedTab = {
  sheetId: 7,
  name: 'TT',
  department: 'Thanh tra',
  headingRow: 4,
  columnCount: 21,
  autoColumns: [1, 2, 3, 4, 6],
};
const OFFICE: GuardedTab = { ...DEPARTMENT, sheetId: 8, name: 'Cấu hình', department: null };

/** A protection that stands exactly as wanted. */
function asWanted(tabs: readonly GuardedTab[]): FoundGuard[] {
  return guardsOf(tabs, PEOPLE).map((guard, index) => ({
    index,
    sheetId: guard.sheetId,
    area: guard.area ? { ...guard.area, rows: guard.area.rows ?? 300 } : null,
    warningOnly: guard.editors === null,
    editors: guard.editors ?? [],
    domainEdit: false,
    exceptions: 0,
    description: '',
  }));
}

describe('the protections that should stand', () => {
  it('opens a department’s tab to it and the Office, its head to the Office, and only warns of its automatic columns', () => {
    expect(guardsOf([DEPARTMENT], PEOPLE).map(({ part, area, editors }) => [part, area, editors])).toEqual([
      ['sheet', null, ['vp@example.org', 'tt@example.org']],
      ['title', { row: 1, rows: 1, column: 1, columns: 21 }, ['vp@example.org']],
      ['headings', { row: 3, rows: 2, column: 1, columns: 21 }, ['vp@example.org']],
      ['auto', { row: 5, rows: null, column: 1, columns: 4 }, null],
      ['auto', { row: 5, rows: null, column: 6, columns: 1 }, null],
    ]);
  });

  it('keeps every other tab for the Office', () => {
    expect(guardsOf([OFFICE], PEOPLE)).toEqual([
      { sheetId: 8, tab: 'Cấu hình', part: 'sheet', area: null, editors: ['vp@example.org'] },
    ]);
  });

  it('lists no address that nobody can have: adding it would stop the run', () => {
    const people: RoleEntry[] = [
      ...PEOPLE,
      { email: 'a@example.org, b@example.org', role: 'department', department: 'Thanh tra' },
      { email: 'phòng tcct', role: 'office', department: '' },
    ];
    expect(guardsOf([DEPARTMENT, OFFICE], people)).toEqual(guardsOf([DEPARTMENT, OFFICE], PEOPLE));
  });

  it('has no title to guard in a tab from Excel, whose headings stand first', () => {
    const parts = guardsOf([{ ...DEPARTMENT, headingRow: 1 }], PEOPLE).map(({ part, area }) => [
      part,
      area?.row,
    ]);
    expect(parts).toEqual([
      ['sheet', undefined],
      ['headings', 1],
      ['auto', 2],
      ['auto', 2],
    ]);
  });
});

describe('what stands against what should', () => {
  const wanted = guardsOf([DEPARTMENT, OFFICE], PEOPLE);

  it('finds nothing where all is right; the owner and upper case do not matter', () => {
    const found = asWanted([DEPARTMENT, OFFICE]).map((one) => ({
      ...one,
      editors: (one.editors ?? []).map((email) => email.toUpperCase()).concat(one.warningOnly ? [] : [OWNER]),
    }));
    expect(compareGuards(wanted, found, OWNER)).toEqual({ deviations: [], strangers: [] });
  });

  it('names who can and should not, and who should and cannot', () => {
    const found = asWanted([DEPARTMENT, OFFICE]);
    found[0] = { ...(found[0] as FoundGuard), editors: ['vp@example.org', 'kh@example.org'] };
    const { deviations } = compareGuards(wanted, found, OWNER);
    expect(deviations).toMatchObject([
      { tooMany: ['kh@example.org'], tooFew: ['tt@example.org'], guard: { part: 'sheet', tab: 'TT' } },
    ]);
  });

  it('finds what is missing, only warns, refuses where it should warn, or is open to the domain', () => {
    const [sheet, title, headings, auto, opinion, office] = asWanted([DEPARTMENT, OFFICE]) as [
      FoundGuard,
      FoundGuard,
      FoundGuard,
      FoundGuard,
      FoundGuard,
      FoundGuard,
    ];
    const found = [{ ...sheet, warningOnly: true }, title, { ...headings, domainEdit: true }, auto, opinion];
    const { deviations } = compareGuards(wanted, found, OWNER);
    expect(
      deviations.map(({ guard, found: one, wrongKind, domainEdit }) => [
        guard.part,
        guard.tab,
        one !== null,
        wrongKind,
        domainEdit,
      ]),
    ).toEqual([
      ['sheet', 'TT', true, true, false],
      ['headings', 'TT', true, false, true],
      ['sheet', 'Cấu hình', false, false, false],
    ]);
    expect(office.index).toBe(5);
  });

  it('takes a protection over the boxes for a stranger’s, and leaves sealed rows alone', () => {
    const found = asWanted([DEPARTMENT, OFFICE]);
    const stranger = {
      ...(found[1] as FoundGuard),
      index: 90,
      area: { row: 2, rows: 1, column: 1, columns: 21 },
    };
    const sealed = { ...stranger, index: 91, description: `${SEAL_MARK}sealed` };
    const elsewhere = { ...stranger, index: 92, sheetId: 99 };
    const { deviations, strangers } = compareGuards(wanted, [...found, stranger, sealed, elsewhere], OWNER);
    expect(deviations).toEqual([]);
    expect(strangers.map(({ index }) => index)).toEqual([90]);
  });

  it('finds cells that somebody left open in a protected tab', () => {
    const found = asWanted([OFFICE]).map((one) => ({ ...one, exceptions: 2 }));
    expect(compareGuards(guardsOf([OFFICE], PEOPLE), found, OWNER).deviations).toMatchObject([
      { exceptions: true, tooMany: [], tooFew: [] },
    ]);
  });

  it('knows a protection that lists all who may edit the file: it protects nothing', () => {
    const editors = ['vp@example.org', 'tt@example.org', 'kh@example.org'];
    const against = (listed: readonly string[]): boolean[] => {
      const found = asWanted([OFFICE]).map((one) => ({ ...one, editors: listed }));
      const { deviations } = compareGuards(guardsOf([OFFICE], PEOPLE), found, OWNER);
      return deviations.map((one) => protectsNothing(one, editors));
    };
    expect(against([...editors, OWNER])).toEqual([true]);
    expect(against(editors.slice(0, 2))).toEqual([false]);
  });

  it('says where the person may not even look', () => {
    const found = asWanted([OFFICE]).map((one) => ({ ...one, editors: null }));
    expect(compareGuards(guardsOf([OFFICE], PEOPLE), found, OWNER).deviations).toMatchObject([
      { lockedOut: true },
    ]);
  });

  it('once every deviation is put right, finds none', () => {
    const damaged = fc.array(
      fc.record({
        drop: fc.boolean(),
        editors: fc.subarray(['vp@example.org', 'tt@example.org', 'kh@example.org', 'ld@example.org']),
        warningOnly: fc.boolean(),
        domainEdit: fc.boolean(),
        exceptions: fc.nat(2),
      }),
      { minLength: wanted.length, maxLength: wanted.length },
    );
    fc.assert(
      fc.property(damaged, (damages) => {
        const found = asWanted([DEPARTMENT, OFFICE]).flatMap((one, at) => {
          const damage = damages[at];
          return !damage || damage.drop ? [] : [{ ...one, ...damage }];
        });
        const { deviations } = compareGuards(wanted, found, OWNER);
        const mended = new Set(deviations.map(({ guard }) => guard));
        const kept = found.filter((one) => !deviations.some((deviation) => deviation.found === one));
        const after = [
          ...kept,
          ...asWanted([DEPARTMENT, OFFICE])
            .filter((_, at) => mended.has(wanted[at] as (typeof wanted)[number]))
            .map((one, at) => ({ ...one, index: 100 + at })),
        ];
        expect(compareGuards(wanted, after, OWNER).deviations).toEqual([]);
      }),
    );
  });
});
