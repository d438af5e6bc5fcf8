import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeGiver } from '../../src/history/code-giver';
import { wordsOf } from '../../src/history/coded-rows';
import { GAVE_CODE, type JournalLine, renamedCoded, settleStatuses } from '../../src/history/journal';
import { opinionsOf } from '../../src/history/opinions';
import { lastUndoable } from '../../src/history/undo';
import { comparisonKey } from '../../src/lang/text';
import type { Registration } from '../../src/register/registration';
import type { Status } from '../../src/register/status';
import { rows, type TypedRegistration } from '../builders/registration';

const NAMES = ['Lê An', 'Trần Bình', 'Hà Chi', 'Đỗ Dũng', 'Vũ Em'];
const STATUS_OF: readonly Status[] = [
  'Đã gửi',
  'Bị trả lại',
  'Đã tiếp nhận',
  'Đưa vào bình xét',
  'Được công nhận',
];
const TYPED = NAMES.map((name, at) => ({
  name,
  code: `DH-2024-000${at + 1}`,
  status: STATUS_OF[at] ?? 'Đã gửi',
}));

/** The book gave each row its code and moved it to its status. */
const JOURNAL: readonly JournalLine[] = rows(...TYPED).flatMap((one) => [
  { time: '1', who: 'a', action: GAVE_CODE, subject: one.code, before: wordsOf(one), after: '' },
  { time: '1', who: 'a', action: 'Gửi đăng ký', subject: one.code, before: 'Đang soạn', after: one.status },
]);

const settled = (...typed: readonly TypedRegistration[]): readonly Registration[] =>
  settleStatuses(rows(...typed), JOURNAL).registrations;
const told = (list: readonly Registration[]): string[] =>
  list.map(({ name, code, status }) => `${name} ${code} ${status}`);
const RIGHT = told(rows(...TYPED));

describe('whatever is done to the column of codes, every row has its own code and status', () => {
  const codes = TYPED.map(({ code }) => code);
  const withCodes = (list: readonly string[]): string[] =>
    told(settled(...TYPED.map((one, at) => ({ ...one, code: list[at] ?? '' }))));

  it('shifted by the insertion of a cell, cleared, swapped, one code in every row', () => {
    expect(withCodes(['', ...codes])).toEqual(RIGHT);
    expect(withCodes(codes.slice(1))).toEqual(RIGHT);
    expect(withCodes([])).toEqual(RIGHT);
    expect(withCodes([codes[1] ?? '', codes[0] ?? '', ...codes.slice(2)])).toEqual(RIGHT);
    expect(withCodes(NAMES.map(() => codes[2] ?? ''))).toEqual(RIGHT);
  });

  it('any codes in any order of rows, some cleared, some typed in other letters', () => {
    const any = fc.array(
      fc.constantFrom('', 'DH-2024-0099', ...codes, ...codes.map((code) => code.toLowerCase())),
      {
        minLength: TYPED.length,
        maxLength: TYPED.length,
      },
    );
    const order = fc.shuffledSubarray(
      NAMES.map((_, at) => at),
      { minLength: NAMES.length },
    );
    fc.assert(
      fc.property(any, order, (list, places) => {
        const found = settled(...places.map((place) => ({ ...TYPED[place], code: list[place] ?? '' })));
        const byName = [...found].sort((a, b) => NAMES.indexOf(a.name) - NAMES.indexOf(b.name));
        expect(told(byName).map(comparisonKey)).toEqual(RIGHT.map(comparisonKey));
      }),
    );
  });

  it('a row that was inserted between them is a draft without a code', () => {
    const fresh = { name: 'Người mới', code: '', status: '' };
    const [first, ...others] = TYPED;
    expect(told(settled({ ...first }, fresh, ...others))).toEqual([
      RIGHT[0],
      'Người mới  Đang soạn',
      ...RIGHT.slice(1),
    ]);
  });
});

describe('a row that was copied with its code', () => {
  const [own] = TYPED;
  const copy = { ...own, name: 'Chu Khoa' };
  it('and mended is a draft of its own, below the row it was copied from and above it', () => {
    const [right] = RIGHT;
    expect(told(settled({ ...own }, copy))).toEqual([right, 'Chu Khoa  Đang soạn']);
    expect(told(settled(copy, { ...own }))).toEqual(['Chu Khoa  Đang soạn', right]);
  });
  it('in other letters is a copy still: no code stands twice', () => {
    const list = settled({ ...own }, { ...own, code: 'dh-2024-0001' });
    expect(told(list)).toEqual([RIGHT[0], 'Lê An  Đang soạn']);
  });
  it('never gives a code to two rows, whatever is copied and mended', () => {
    const typed = fc.record({
      name: fc.constantFrom(...NAMES, 'Chu Khoa'),
      code: fc.constantFrom('', 'dh-2024-0003', ...TYPED.map(({ code }) => code)),
      status: fc.constantFrom('', ...STATUS_OF),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 9 }), (list) => {
        const found = settled(...list).filter(({ code }) => code !== '');
        expect(new Set(found.map(({ code }) => comparisonKey(code))).size).toBe(found.length);
      }),
    );
  });
  it('is told of at the copy, with the place of the row that keeps the code', () => {
    const { findings } = settleStatuses(rows(copy, { ...own }), JOURNAL);
    const doubled = findings.filter(({ rule }) => rule === 'code-doubled');
    expect(doubled.map(({ place, details }) => [place.row, details?.row])).toEqual([[5, '6']]);
  });
});

describe('a code is never given twice', () => {
  it('however those that stand are written: small letters, other dashes, spaces', () => {
    for (const typed of ['dh-2024-0007', ' DH-2024-0007 ', 'DH–2024–0007', 'DH-2024-0007\u200b'])
      expect(new CodeGiver([typed]).next(2024)).toBe('DH-2024-0008');
  });
  it('in any run of years', () => {
    const year = fc.integer({ min: 2021, max: 2026 });
    const known = fc.array(fc.tuple(year, fc.integer({ min: 1, max: 12000 })), { maxLength: 10 });
    fc.assert(
      fc.property(known, fc.array(year, { maxLength: 20 }), (given, wanted) => {
        const codes = given.map(([of, number]) => `DH-${of}-${String(number).padStart(4, '0')}`);
        const giver = new CodeGiver(codes);
        const fresh = wanted.map((of) => giver.next(of));
        expect(new Set([...codes, ...fresh]).size).toBe(new Set(codes).size + fresh.length);
        fresh.forEach((code, at) => expect(code).toMatch(new RegExp(`^DH-${wanted[at] ?? 0}-\\d{4,}$`)));
      }),
    );
  });
  it('a code of another form or a sample’s counts for none', () => {
    expect(new CodeGiver(['MAU-2024-0009', 'DH-24-9', 'DH-2024-9', 'x DH-2024-0009']).next(2024)).toBe(
      'DH-2024-0001',
    );
  });
});

describe('a row that came back to have its name mended', () => {
  const [first, ...others] = TYPED;
  const mended = { ...first, name: 'Lê Ân', status: 'Bị trả lại' };
  const line = (action: string, before: string, after: string): JournalLine => ({
    time: '2',
    who: 'a',
    action,
    subject: first?.code ?? '',
    before,
    after,
  });
  const returned = [...JOURNAL, line('Trả lại: sai tên', 'Đã gửi', 'Bị trả lại')];
  const [now] = rows(mended);
  const renamed = renamedCoded(now ? [now] : [], returned).map((one) => ({ ...one, time: '3', who: 'a' }));
  const again = [...returned, ...renamed, line('Gửi đăng ký', 'Bị trả lại', 'Đã gửi')];
  const withCodes = (list: readonly string[], journal: readonly JournalLine[]): string[] =>
    told(
      settleStatuses(
        rows(...[mended, ...others].map((one, at) => ({ ...one, code: list[at] ?? '' }))),
        journal,
      ).registrations,
    );
  const right = ['Lê Ân DH-2024-0001 Đã gửi', ...RIGHT.slice(1)];
  const codes = TYPED.map(({ code }) => code);

  it('is journaled under its new words when it moves on, once', () => {
    expect(renamed.map(({ action, subject, before, after }) => [action, subject, before, after])).toEqual([
      [
        'Sửa tên dòng có mã',
        'DH-2024-0001',
        'Phòng Chính sách · Lê An · Cá nhân · Học tập và làm theo Bác · 2024',
        'Phòng Chính sách · Lê Ân · Cá nhân · Học tập và làm theo Bác · 2024',
      ],
    ]);
    expect(renamedCoded(now ? [now] : [], again)).toEqual([]);
  });
  it('and so keeps code and status whatever is done to the column of codes afterwards', () => {
    expect(withCodes(codes, again)).toEqual(right);
    expect(withCodes([], again)).toEqual(right);
    expect(withCodes(['', ...codes], again)).toEqual(right);
    expect(withCodes([codes[1] ?? '', codes[0] ?? '', ...codes.slice(2)], again)).toEqual(right);
  });
  it('tells of nothing to undo, of no status, and of no opinion', () => {
    expect(lastUndoable(renamed)).toBeNull();
    expect([...opinionsOf(renamed)]).toEqual([]);
    expect(lastUndoable(again)?.changes).toHaveLength(1);
  });
  it('is none where only the writing differs, where the code is nobody’s, or where there is none', () => {
    const typed = rows(
      { ...first, name: ' lê  AN ' },
      { name: 'Người mới', code: '' },
      { name: 'Người khác', code: 'DH-2024-0099' },
    );
    expect(renamedCoded(typed, returned)).toEqual([]);
  });
});

describe('a code of which the journal knows the life but no words', () => {
  const words = 'Phòng Chính sách · Lê An · Cá nhân · Học tập và làm theo Bác · 2024';
  const line = (action: string, subject: string, before: string, after: string): JournalLine => ({
    time: '1',
    who: 'a',
    action,
    subject,
    before,
    after,
  });
  // The row of DH-2024-0001 was deleted; another one says the same.
  const journal = [
    line(GAVE_CODE, 'DH-2024-0001', words, ''),
    line('Gửi đăng ký', 'DH-2024-0001', 'Đang soạn', 'Đã gửi'),
    line('Tiếp nhận', 'DH-2024-0007', 'Đã gửi', 'Đã tiếp nhận'),
  ];
  it.each([
    ['as it is written', 'DH-2024-0007', 'Đã tiếp nhận'],
    ['in small letters', 'dh-2024-0007', 'Đã tiếp nhận'],
    ['of the sample data', 'MAU-2024-0001', 'Đang soạn'],
  ])('stays with its row, which is given no other: %s', (_, code, status) => {
    const found = settleStatuses(rows({ name: 'Lê An', code, status: '' }), journal).registrations;
    expect(told(found)).toEqual([`Lê An ${code} ${status}`]);
  });
  it('a code that nobody gave goes, and the row gets the code that was given to its words', () => {
    const found = settleStatuses(
      rows({ name: 'Lê An', code: 'DH-2024-0099', status: '' }),
      journal,
    ).registrations;
    expect(told(found)).toEqual(['Lê An DH-2024-0001 Đã gửi']);
  });
});
