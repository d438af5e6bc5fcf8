import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, possibleSamePeople, type SameNameVerdict } from '../../src/register/identity';
import { registration, rows, type TypedRegistration } from '../builders/registration';

/** Whether two rows are one exemplar by the rule alone. */
function same(one: TypedRegistration, other: TypedRegistration): boolean {
  const [a, b] = rows(one, other);
  if (!a || !b) throw new Error('two rows');
  const identities = identify([a, b], []);
  return identities.get(a) === identities.get(b);
}

/** The groups of codes that verdicts leave, each sorted, in the order of first appearance. */
function groups(typed: readonly TypedRegistration[], verdicts: readonly SameNameVerdict[]): string[] {
  const all = rows(...typed);
  const identities = identify(all, verdicts);
  const byKey = new Map<string, string[]>();
  for (const one of all) {
    const key = identities.get(one) ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), one.code]);
  }
  return [...byKey.values()].map((codes) => codes.sort().join(' '));
}

const verdict = (code: string, otherCode: string, isSame: boolean): SameNameVerdict => ({
  code,
  otherCode,
  same: isSame,
});

describe('workbook.md, Identity: names that agree after comparison are one person', () => {
  it.each([
    ['tone placement', 'Lê Thị Thuý', 'Lê Thị Thúy'],
    ['tone placement at the end of oa', 'Trần Hoà', 'Trần Hòa'],
    ['case', 'Nguyễn Thị Hoa', 'NGUYỄN THỊ HOA'],
    ['Unicode form', 'Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'.normalize('NFD')],
    ['spaces', ' Nguyễn  Thị\u00a0Hoa ', 'Nguyễn Thị Hoa'],
    ['Ông', 'Ông Cao Văn Bình', 'Cao Văn Bình'],
    ['Bà', 'bà Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
    ['đồng chí', 'Đồng chí Cao Văn Bình', 'Cao Văn Bình'],
  ])('%s', (_, one, other) => {
    expect(same({ name: one }, { name: other })).toBe(true);
  });
  it.each([
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hóa'],
    ['Nguyen Thi Hoa', 'Nguyễn Thị Hoa'],
    ['Trần Quý', 'Trần Qúy'],
    ['Đặng Văn Đức', 'Đặng Văn Dức'],
    ['Nguyễn Thị Hoa', 'Nguyễn Hoa'],
  ])('different diacritics or words are different people: %s ≠ %s', (one, other) => {
    expect(same({ name: one }, { name: other })).toBe(false);
  });
  it('year, field, position and title do not part a person', () => {
    expect(
      same(
        { year: 2022, position: 'Chuyên viên', field: 'Văn hóa công sở' },
        { year: 2024, position: 'Phó Trưởng phòng', title: 'Lao động tiên tiến' },
      ),
    ).toBe(true);
  });
});

describe('workbook.md, Identity: kind and department', () => {
  it('the kind must agree', () => {
    expect(same({ kind: 'Cá nhân' }, { kind: 'Hộ gia đình' })).toBe(false);
    expect(same({ kind: 'Cá nhân' }, { kind: 'Tập thể' })).toBe(false);
    expect(same({ kind: 'Cá nhân' }, { kind: '' })).toBe(false);
  });
  it('for a person the department must agree too, in any spelling', () => {
    expect(same({ department: 'Phòng Chính sách' }, { department: 'Thanh tra' })).toBe(false);
    expect(same({ department: 'Phòng Chính sách' }, { department: 'PHÒNG  CHÍNH SÁCH' })).toBe(true);
  });
  it('a collective is one across departments', () => {
    const group = { kind: 'Tập thể', name: 'Chi đoàn Ban Dân tộc' };
    expect(same({ ...group, department: 'Văn phòng' }, { ...group, department: 'Thanh tra' })).toBe(true);
  });
  it('so is a household: only a person needs the department', () => {
    const household = { kind: 'Hộ gia đình', name: 'Hộ ông Cao Văn Bình' };
    expect(same({ ...household, department: 'Văn phòng' }, { ...household, department: 'Thanh tra' })).toBe(
      true,
    );
  });
  it('a collective’s name may begin with "Bà" and mean it', () => {
    const kind = 'Tập thể';
    expect(same({ kind, name: 'Bà Triệu' }, { kind, name: 'Triệu' })).toBe(false);
  });
});

describe('workbook.md, Trùng tên: the Office joins and parts', () => {
  const hoa = (code: string, department: string): TypedRegistration => ({ code, department });
  const inTwo = [
    hoa('A1', 'Văn phòng'),
    hoa('A2', 'Văn phòng'),
    hoa('B1', 'Thanh tra'),
    hoa('B2', 'Thanh tra'),
  ];

  it('the add-on itself never merges people of two departments', () => {
    expect(groups(inTwo, [])).toEqual(['A1 A2', 'B1 B2']);
  });
  it('Một người joins all rows of both', () => {
    expect(groups(inTwo, [verdict('A1', 'B2', true)])).toEqual(['A1 A2 B1 B2']);
  });
  it('Một người joins a chain', () => {
    const chain = [...inTwo, hoa('C1', 'Văn thư')];
    expect(groups(chain, [verdict('A1', 'B1', true), verdict('C1', 'B2', true)])).toEqual(['A1 A2 B1 B2 C1']);
  });
  it('Khác người parts two of one name and department', () => {
    expect(groups([hoa('A1', 'Văn phòng'), hoa('A2', 'Văn phòng')], [verdict('A1', 'A2', false)])).toEqual([
      'A1',
      'A2',
    ]);
  });
  it('Khác người of people who are apart anyway changes nothing', () => {
    expect(groups(inTwo, [verdict('A1', 'B1', false)])).toEqual(['A1 A2', 'B1 B2']);
  });
  it('Một người and Khác người of the same two contradict each other: nothing parts', () => {
    const three = ['A1', 'A2', 'A3'].map((code) => hoa(code, 'Văn phòng'));
    expect(groups(three, [verdict('A1', 'A2', true), verdict('A1', 'A2', false)])).toEqual(['A1 A2 A3']);
  });
  it('a code that is nowhere, and a code against itself, change nothing', () => {
    expect(
      groups(inTwo, [verdict('A1', 'X9', true), verdict('', 'A1', true), verdict('A1', 'A1', true)]),
    ).toEqual(['A1 A2', 'B1 B2']);
  });
  it('Khác người then Một người: the second person’s rows hold together', () => {
    const three = ['A1', 'B1', 'B2'].map((code) => hoa(code, 'Văn phòng'));
    const said = [verdict('A1', 'B1', false), verdict('A1', 'B2', false), verdict('B1', 'B2', true)];
    expect(groups(three, said)).toEqual(['A1', 'B1 B2']);
  });
  it('the same verdicts in another order say the same', () => {
    const three = ['A1', 'B1', 'B2'].map((code) => hoa(code, 'Văn phòng'));
    const said = [verdict('B1', 'B2', true), verdict('A1', 'B1', false)];
    expect(groups(three, said)).toEqual(['A1', 'B1 B2']);
  });
});

describe('workbook.md, Trùng tên: verdicts hold, whatever else is said and in whatever order', () => {
  const code = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const said = fc.uniqueArray(
    fc.record({ code, otherCode: code, same: fc.boolean() }).filter((one) => one.code < one.otherCode),
    { selector: (one) => one.code + one.otherCode, maxLength: 8 },
  );
  /** Six registrations of one name: A to D of one department, E and F of another. */
  const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((one) => ({
    code: one,
    department: one < 'E' ? 'Văn phòng' : 'Thanh tra',
  }));
  /** Whether one leads to the other through verdicts Một người. */
  const declaredSame = (verdicts: readonly SameNameVerdict[], one: string, other: string): boolean => {
    const reached = [one];
    for (const at of reached) {
      for (const { code: a, otherCode: b, same: isSame } of verdicts) {
        if (!isSame) continue;
        if (a === at && !reached.includes(b)) reached.push(b);
        if (b === at && !reached.includes(a)) reached.push(a);
      }
    }
    return reached.includes(other);
  };
  it('Một người always joins; Khác người always parts, but those whom Một người joins', () => {
    fc.assert(
      fc.property(said, (verdicts) => {
        const found = groups(six, verdicts);
        for (const { code: a, otherCode: b } of verdicts) {
          const together = found.some((group) => group.includes(a) && group.includes(b));
          expect(together, `${a} ${b}`).toBe(declaredSame(verdicts, a, b));
        }
      }),
      { numRuns: 500 },
    );
  });
  it('says the same with the verdicts, and the two codes of each, the other way round', () => {
    fc.assert(
      fc.property(said, (verdicts) => {
        const turned = verdicts
          .map((one) => ({ ...one, code: one.otherCode, otherCode: one.code }))
          .reverse();
        expect(groups(six, turned)).toEqual(groups(six, verdicts));
        expect(groups([...six].reverse(), verdicts).sort()).toEqual(groups(six, verdicts).sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('workbook.md, Identity: people of one name in several departments are only suggested', () => {
  it('suggests them until the Office has said that they are one', () => {
    const all = rows(
      { code: 'A1', department: 'Văn phòng' },
      { code: 'B1', department: 'Thanh tra', name: 'Bà NGUYỄN THỊ HOA' },
      { code: 'C1', department: 'Thanh tra', name: 'Nguyễn Thị Hòa' },
      { code: 'D1', department: 'Văn phòng', kind: 'Tập thể', name: 'Chi đoàn' },
      { code: 'D2', department: 'Thanh tra', kind: 'Tập thể', name: 'Chi đoàn' },
    );
    const codes = (verdicts: readonly SameNameVerdict[]): string[][] =>
      possibleSamePeople(all, identify(all, verdicts)).map((group) => group.map((one) => one.code));
    expect(codes([])).toEqual([['A1', 'B1']]);
    expect(codes([verdict('A1', 'B1', true)])).toEqual([]);
  });
});

describe('workbook.md, Identity: an equivalence, whatever the order of rows', () => {
  it('groups the same rows in any order', () => {
    const typed = fc.record({
      name: fc.constantFrom('Nguyễn Thị Hoa', 'Bà Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'),
      kind: fc.constantFrom('Cá nhân', 'Tập thể', 'Hộ gia đình'),
      department: fc.constantFrom('Văn phòng', 'Thanh tra'),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 2, maxLength: 12 }), (all) => {
        const numbered = all.map((one, at) => registration({ ...one, code: `C${at}`, row: 5 + at }));
        const partition = (list: typeof numbered): string[] => {
          const identities = identify(list, []);
          return numbered.flatMap((a) =>
            numbered.filter((b) => identities.get(a) === identities.get(b)).map((b) => `${a.code}=${b.code}`),
          );
        };
        expect(partition([...numbered].reverse())).toEqual(partition(numbered));
      }),
    );
  });
});
