import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listRows,
  MOVE_TEXTS,
  type MoveText,
  type Receipt,
  receiptText,
  REFUSAL_TEXTS,
  sayMove,
  sayRefusal,
} from '../../src/lang/moves';
import type { UndoRefusal } from '../../src/history/undo';
import type { MoveRefusal } from '../../src/register/life';

/** Every reason of the life and of the undo: a new one without words does not compile here. */
const REASONS: Readonly<Record<MoveRefusal | UndoRefusal, true>> = {
  'wrong-status': true,
  'not-yours': true,
  'other-year': true,
  'has-errors': true,
  'too-late': true,
  'reason-missing': true,
  'results-missing': true,
  'not-decided': true,
  'not-voted-down': true,
  'status-since': true,
  'edited-since': true,
  'gone-since': true,
};
/** What `carryOutMoves`, `publish` and `decide` say besides. */
const OTHERS = ['not-passed', 'already-decided', 'changed-meanwhile', 'gone-meanwhile'];

const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const LANGUAGES = ['vi', 'en'] as const;

describe('every refusal has words', () => {
  it.each([...Object.keys(REASONS), ...OTHERS])('%s', (reason) => {
    const said = REFUSAL_TEXTS[reason];
    for (const language of LANGUAGES) {
      expect(said?.[language].trim()).not.toBe('');
      const filled = sayRefusal(reason, language, { status: 'Đã rút', year: 2024, due: '31/03/2024' });
      expect(filled).not.toBe(reason);
      expect(gaps(filled)).toEqual([]);
    }
    expect(gaps(said?.vi ?? '')).toEqual(gaps(said?.en ?? ''));
  });
  it('none more is kept than is used', () => {
    expect(Object.keys(REFUSAL_TEXTS).sort()).toEqual([...Object.keys(REASONS), ...OTHERS].sort());
  });
  it('fills what it is told and shows no braces where it is told nothing', () => {
    expect(sayRefusal('wrong-status', 'vi', { status: 'Đã rút' })).toBe('đang ở trạng thái “Đã rút”');
    expect(sayRefusal('other-year', 'vi', { year: 0 })).toBe('không phải năm 0');
    expect(sayRefusal('other-year', 'en')).toBe('not of ');
  });
});

describe('every dialog', () => {
  it.each(Object.keys(MOVE_TEXTS) as MoveText[])('%s: the same gaps in both languages', (key) => {
    expect(gaps(MOVE_TEXTS[key].vi)).toEqual(gaps(MOVE_TEXTS[key].en));
    for (const language of LANGUAGES)
      expect(MOVE_TEXTS[key][language]).toBe(MOVE_TEXTS[key][language].normalize('NFC'));
  });
  it('takes what people typed as it is, braces and dollars too', () => {
    expect(sayMove('ofTab', 'vi', { tab: '{count} $& $1' })).toBe('Mọi dòng của trang “{count} $& $1”.');
  });
});

describe('the receipt of a tick', () => {
  const receipt = (said: Partial<Receipt>): string =>
    receiptText({
      when: '08:15 ngày 23/11/2026',
      sent: null,
      results: null,
      withdrawn: 0,
      left: [],
      withoutResults: [],
      ...said,
    });
  const begins = 'Văn phòng xem lúc 08:15 ngày 23/11/2026: ';
  const some = (count: number): string[] => Array.from({ length: count }, (_, at) => `dòng ${5 + at}`);

  it('for none, one and many rows', () => {
    expect(receipt({ sent: 0 })).toBe(`${begins}không có dòng nào để gửi.`);
    expect(receipt({ sent: 1 })).toBe(`${begins}đã nhận 1 dòng đăng ký.`);
    expect(receipt({ sent: 200 })).toBe(`${begins}đã nhận 200 dòng đăng ký.`);
    expect(receipt({ results: 0 })).toBe(`${begins}chưa có kết quả nào để nhận.`);
    expect(receipt({ results: 3 })).toBe(`${begins}đã nhận kết quả của 3 dòng.`);
    expect(receipt({ withdrawn: 2 })).toBe(`${begins}đã rút 2 dòng.`);
  });
  it('names five rows that stayed, and counts the rest', () => {
    expect(receipt({ sent: 1, left: some(1) })).toBe(
      `${begins}đã nhận 1 dòng đăng ký; còn 1 dòng chưa gửi: dòng 5.`,
    );
    expect(receipt({ sent: 0, left: some(5) })).toContain(': dòng 5, dòng 6, dòng 7, dòng 8, dòng 9.');
    expect(receipt({ sent: 0, left: some(6) })).toContain('còn 6 dòng chưa gửi: ');
    expect(receipt({ sent: 0, left: some(6) })).toMatch(/dòng 9 và 1 dòng nữa\.$/);
    expect(receipt({ results: 1, withoutResults: some(40) })).toMatch(
      /còn 40 dòng chưa có kết quả: .* và 35 dòng nữa\.$/,
    );
  });
  it('says all of it in one sentence, in order', () => {
    const all = receipt({ sent: 2, left: some(1), results: 1, withoutResults: some(1), withdrawn: 1 });
    expect(all.slice(begins.length)).toBe(
      'đã nhận 2 dòng đăng ký; còn 1 dòng chưa gửi: dòng 5; đã nhận kết quả của 1 dòng; ' +
        'còn 1 dòng chưa có kết quả: dòng 5; đã rút 1 dòng.',
    );
  });
});

describe('a list in a dialog', () => {
  it('shows at most twelve rows and counts the rest: none is lost, the dialog stays small', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.constantFrom(...LANGUAGES), (count, language) => {
        const lines = listRows(
          Array.from({ length: count }, (_, at) => `r${at}`),
          language,
        ).split('\n');
        const shown = lines.filter((line) => line.startsWith('• '));
        const rest = lines.filter((line) => line.startsWith('… '));
        expect(shown).toHaveLength(Math.min(count, 12));
        expect(rest).toHaveLength(count > 12 ? 1 : 0);
        expect(shown.length + Number(/\d+/.exec(rest[0] ?? '0')?.[0])).toBe(count);
      }),
    );
  });
  it('twelve and thirteen', () => {
    const rows = Array.from({ length: 13 }, (_, at) => `r${at}`);
    expect(listRows([], 'vi')).toBe('');
    expect(listRows(rows.slice(1), 'vi').split('\n')).toHaveLength(12);
    expect(listRows(rows, 'vi').split('\n')[12]).toBe('… và 1 dòng nữa');
    expect(listRows(rows, 'en').split('\n')[12]).toBe('… and 1 more');
  });
});
