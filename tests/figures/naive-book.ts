import fc from 'fast-check';
import type { BookRecords } from '../../src/figures/records';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import type { Field, Kind } from '../../src/plan/field';
import type { Target } from '../../src/plan/target';
import { award, candidate, criteria, departments, logged, records } from '../builders/records';
import { registration } from '../builders/registration';

/** A third field, ended with 2023: its later rows are errors. */
const ENDED: Field = {
  name: 'Chuyển đổi số',
  fullName: 'Chuyển đổi số',
  section: '2.3',
  fromYear: null,
  toYear: 2023,
};
export const FIELDS: readonly Field[] = [...DEFAULT_FIELDS, ENDED];
export const DEPARTMENTS = ['Văn phòng', 'Phòng Chính sách', 'Thanh tra'] as const;
export const PERIOD = { from: 2021, to: 2025, firstRegistration: 2022 };
const WORD = { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' } as const;

/** Three ways to write each name, one person each; people of the same name without tones are others. */
const NAMES = [
  ['Nguyễn Thị Hoa', 'NGUYỄN THỊ HOA', ' nguyễn  thị hoa '],
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hoà'.normalize('NFD')],
  ['Trần Văn Đức', 'Trần Văn đức', 'Trần\u00a0Văn Đức'],
  ['Lê Thuý', 'Lê Thúy', 'LÊ THUÝ'],
  ['Y Thanh Niê', 'Y thanh niê', 'Y Thanh Niê '],
] as const;

/** What makes a row wrong, each in its own cell, and what merely looks odd. */
const FLAWS = [
  { content: '' },
  { name: '' },
  { year: '2024,5' },
  { year: 2031 },
  { year: 2020 },
  { kind: 'Nhóm' },
  { field: 'Lĩnh vực lạ' },
  { rating: 'Khá' },
  { source: 'Tự nghĩ' },
] as const;

/** One row as it was meant, said without any of the add-on's own words for it. */
export interface Meant {
  readonly person: number;
  readonly form: number;
  readonly kind: Kind;
  readonly year: number;
  readonly field: number;
  readonly department: number;
  /** What the column says. */
  readonly status: string;
  /** What the journal says last, null = nothing. */
  readonly journal: string | null;
  readonly coded: boolean;
  /** Index of `FLAWS`, null = none. */
  readonly flaw: number | null;
  readonly warned: boolean;
  readonly vote: MeantVote | null;
  readonly awarded:
    readonly ['Giấy khen' | 'Kỷ niệm chương', 'Đề nghị' | 'Đã khen thưởng' | 'Không được khen'] | null;
}

interface MeantVote {
  readonly agreeing: number;
  readonly members: number;
  readonly aside: number;
  readonly numbered: boolean;
  readonly dated: boolean;
  /** Year whose 30 June ended it, null = never. */
  readonly ended: number | null;
}

const status = fc.constantFrom(
  'Đang soạn',
  'Đã gửi',
  'Bị trả lại',
  'Đã tiếp nhận',
  'Đưa vào bình xét',
  'Được công nhận',
  'Không được công nhận',
  'Đã rút',
);
/** Null but so many times in ten. */
function sometimes<Value>(timesInTen: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof(
    { weight: 10 - timesInTen, arbitrary: fc.constant(null) },
    { weight: timesInTen, arbitrary },
  );
}

const meant: fc.Arbitrary<Meant> = fc.record({
  person: fc.nat(NAMES.length - 1),
  form: fc.nat(2),
  kind: fc.constantFrom<Kind>('collective', 'individual', 'household'),
  year: fc.integer({ min: PERIOD.from, max: PERIOD.to }),
  field: fc.nat(FIELDS.length - 1),
  department: fc.nat(DEPARTMENTS.length - 1),
  status,
  journal: sometimes(5, status),
  coded: fc.nat(9).map((one) => one > 0),
  flaw: sometimes(2, fc.nat(FLAWS.length - 1)),
  warned: fc.boolean(),
  vote: sometimes(
    6,
    fc.record({
      // Most votes lie near the share; some are more than there are voters.
      agreeing: fc.oneof(fc.constantFrom(4, 4, 5), fc.nat(7)),
      members: fc.oneof(fc.constantFrom(4, 5, 6), fc.integer({ min: 1, max: 7 })),
      aside: fc.constantFrom(0, 0, 1, 2),
      numbered: fc.nat(2).map((one) => one > 0),
      dated: fc.nat(2).map((one) => one > 0),
      ended: sometimes(3, fc.integer({ min: 2021, max: 2025 })),
    }),
  ),
  awarded: sometimes(
    3,
    fc.tuple(
      fc.constantFrom<'Giấy khen' | 'Kỷ niệm chương'>('Giấy khen', 'Kỷ niệm chương'),
      fc.constantFrom<'Đề nghị' | 'Đã khen thưởng' | 'Không được khen'>(
        'Đề nghị',
        'Đã khen thưởng',
        'Không được khen',
      ),
    ),
  ),
});

/** Hundreds of rows, at times a few, which are easier to read when they fail; and who divides the votes. */
export const meantBook = fc.record({
  rows: fc.oneof(
    { weight: 1, arbitrary: fc.array(meant, { minLength: 1, maxLength: 12 }) },
    { weight: 2, arbitrary: fc.array(meant, { minLength: 200, maxLength: 400, size: 'max' }) },
  ),
  subtract: fc.boolean(),
});

export interface MeantBook {
  readonly rows: readonly Meant[];
  readonly subtract: boolean;
}

export const TARGETS: readonly Target[] = FIELDS.flatMap((field) =>
  (['collective', 'individual'] as const).flatMap((kind) =>
    (['period', 'year'] as const).map((scope) => ({ field, kind, scope, minimum: 2 })),
  ),
).map((target, at) => ({ ...target, row: 5 + at }));

export const rowOf = (at: number): number => 5 + at;
const codeOf = (one: Meant, at: number): string =>
  one.coded ? `DH-${one.year}-${String(at + 1).padStart(4, '0')}` : '';

/** The workbook that says what was meant. `order` shuffles the rows as read, never their places. */
export function bookOf(
  { rows, subtract }: MeantBook,
  order: readonly number[] = rows.map((_, at) => at),
): BookRecords {
  const each = <Value>(make: (one: Meant, at: number) => Value | null): Value[] =>
    order.flatMap((at) => {
      const one = rows[at];
      const value = one ? make(one, at) : null;
      return value === null ? [] : [value];
    });
  return records({
    departments: departments(...DEPARTMENTS),
    fields: FIELDS,
    criteria: criteria(FIELDS),
    targets: TARGETS,
    settings: { 'Trừ người không biểu quyết': subtract ? 'Có' : 'Không' },
    registrations: each((one, at) =>
      registration({
        code: codeOf(one, at),
        status: one.status,
        name: NAMES[one.person]?.[one.form] ?? '',
        year: one.form === 1 ? String(one.year) : one.year,
        kind: WORD[one.kind],
        field: FIELDS[one.field]?.name ?? '',
        criteria: one.kind === 'household' ? '' : '1,2',
        department: DEPARTMENTS[one.department] ?? '',
        row: rowOf(at),
        fields: FIELDS,
        evidence: one.warned ? 'tệp kèm theo' : 'https://example.org',
        ...(one.flaw === null ? {} : FLAWS[one.flaw]),
      }),
    ),
    candidates: each((one, at) => {
      const { vote } = one;
      if (!vote || !one.coded) return null;
      return candidate(codeOf(one, at), {
        agreeing: vote.agreeing,
        members: vote.members,
        stoodAside: vote.aside,
        decisionNumber: vote.numbered ? '12/QĐ-BDT' : '',
        decided: vote.dated ? `20/12/${one.year}` : '',
        ended: vote.ended === null ? '' : `30/06/${vote.ended}`,
        row: rowOf(at),
      });
    }),
    awards: each((one, at) =>
      one.awarded && one.coded
        ? award(codeOf(one, at), {
            award: one.awarded[0],
            state: one.awarded[1],
            place: { tab: 'Khen thưởng', row: rowOf(at) },
          })
        : null,
    ),
    // The journal is append-only: its lines stand in their own order, whatever the rows' is.
    journal: rows.flatMap((one, at) =>
      one.journal !== null && one.coded
        ? [
            {
              time: '',
              who: '',
              action: 'Tiếp nhận',
              subject: codeOf(one, at),
              before: '',
              after: one.journal,
            },
          ]
        : [],
    ),
    logs: {
      publicity: each((one, at) =>
        logged(`01/0${1 + (at % 9)}/${one.year}`, {
          label: one.warned ? 'Báo, đài' : 'Mạng xã hội',
          codes: [],
          place: { tab: 'Tuyên truyền', row: rowOf(at) },
        }),
      ),
    },
  });
}
