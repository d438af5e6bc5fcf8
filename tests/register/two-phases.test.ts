import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/figures/deadlines';
import {
  actionWords,
  type Circumstances,
  type MoveName,
  type MoveRefusal,
  MOVES,
  type Mover,
  openInputs,
  readAction,
  refusalOf,
  timeliness,
} from '../../src/register/life';
import { isOpen, isRegistered, type Status, STATUSES } from '../../src/register/status';
import { day } from '../builders/day';
import { settings } from '../builders/records';
import { registration } from '../builders/registration';

const DEADLINES = { registration: day('31/03/2024'), results: day('15/11/2024'), acceptsLate: false };

/** Under these circumstances every move is possible as far as status and mover allow it. */
const FAVOURABLE: Circumstances = {
  mover: 'office',
  today: day('01/03/2024'),
  workingYear: 2024,
  deadlines: DEADLINES,
  hasErrors: false,
  reason: 'Chưa rõ minh chứng',
  verdict: 'none',
};

/** What the Council says, so that the move is to be made. */
function favourable(move: MoveName, mover: Mover = 'office'): Circumstances {
  const verdict = move === 'recognise' ? 'decided' : move === 'decline' ? 'voted-down' : 'none';
  return { ...FAVOURABLE, mover, verdict };
}

const MOVE_NAMES = Object.keys(MOVES) as MoveName[];
describe('what a move needs', () => {
  const early = { today: day('01/04/2024') };
  const needs: readonly (readonly [MoveName, Partial<Circumstances>, MoveRefusal])[] = [
    ['submit', { workingYear: 2023 }, 'other-year'],
    ['submit', { workingYear: 2025 }, 'other-year'],
    ['submit', { hasErrors: true }, 'has-errors'],
    ['submit', early, 'too-late'],
    ['return', { reason: '' }, 'reason-missing'],
    ['return', { reason: ' \n\t ' }, 'reason-missing'],
    ['withdraw', { reason: '' }, 'reason-missing'],
    ['withdraw', { reason: '\u00a0' }, 'reason-missing'],
    ['accept', { hasErrors: true }, 'has-errors'],
    ['list', { hasErrors: true }, 'has-errors'],
    ['recognise', { verdict: 'none' }, 'not-decided'],
    ['recognise', { verdict: 'passed' }, 'not-decided'],
    ['recognise', { verdict: 'voted-down' }, 'not-decided'],
    ['decline', { verdict: 'none' }, 'not-voted-down'],
    ['decline', { verdict: 'passed' }, 'not-voted-down'],
    ['decline', { verdict: 'decided' }, 'not-voted-down'],
  ];
  it.each(needs)('%s, %o: %s', (move, unlike, refusal) => {
    const status = MOVES[move].from[0] ?? 'Đã rút';
    const one = registration({ status });
    expect(refusalOf(MOVES[move], one, favourable(move))).toBeNull();
    expect(refusalOf(MOVES[move], one, { ...favourable(move), ...unlike })).toBe(refusal);
  });
  it('results before review, and nowhere else', () => {
    for (const name of MOVE_NAMES) {
      const one = registration({ status: MOVES[name].from[0] ?? 'Đã rút', results: ' ' });
      expect(refusalOf(MOVES[name], one, favourable(name))).toBe(name === 'list' ? 'results-missing' : null);
    }
  });
  it('takes back and sends back rows with errors, late, of other years', () => {
    for (const name of ['return', 'withdraw'] as const)
      for (const status of MOVES[name].from) {
        const known = { ...favourable(name), hasErrors: true, today: day('31/12/2024'), workingYear: 2025 };
        expect(refusalOf(MOVES[name], registration({ status }), known)).toBeNull();
      }
  });
  it('names the error of a row whose year nobody understands, not its year', () => {
    const one = registration({ status: 'Đang soạn', year: '20x4' });
    expect(one.year).toBeNull();
    expect(refusalOf(MOVES.submit, one, { ...FAVOURABLE, hasErrors: true })).toBe('has-errors');
  });
  it('of another year it says so, whatever else is wrong: such a row is not meant by a tick', () => {
    const one = registration({ status: 'Đang soạn', year: 2023 });
    expect(refusalOf(MOVES.submit, one, { ...FAVOURABLE, hasErrors: true, today: day('01/04/2024') })).toBe(
      'other-year',
    );
  });
  it('has a reason for every need: the list above leaves none out', () => {
    const tried = new Set([
      ...needs.map(([move, , refusal]) => `${move} ${refusal}`),
      'list results-missing',
    ]);
    const count = MOVE_NAMES.reduce((sum, name) => sum + MOVES[name].needs.length, 0);
    expect(tried.size).toBe(count);
  });
});

/** Days around both deadlines, with what is in time (yes), late (late) for a row of that kind. */
const DAYS = ['30/03/2024', '31/03/2024', '01/04/2024', '14/11/2024', '15/11/2024', '16/11/2024'];

describe('workbook.md, Two phases: until when a row may be sent', () => {
  const kinds: readonly (readonly [string, Status, string, readonly number[]])[] = [
    ['registered at the start', 'Đang soạn', 'Đăng ký đầu năm', [1, 1, 0, 0, 0, 0]],
    ['empty source', 'Đang soạn', '', [1, 1, 0, 0, 0, 0]],
    ['found during the year', 'Đang soạn', 'Phát hiện trong năm', [1, 1, 1, 1, 1, 0]],
    ['found, typed otherwise', 'Đang soạn', ' phát hiện  TRONG năm ', [1, 1, 1, 1, 1, 0]],
    ['found, decomposed letters', 'Đang soạn', 'Phát hiện trong năm'.normalize('NFD'), [1, 1, 1, 1, 1, 0]],
    ['returned', 'Bị trả lại', '', [1, 1, 1, 1, 1, 0]],
    ['returned and found', 'Bị trả lại', 'Phát hiện trong năm', [1, 1, 1, 1, 1, 0]],
  ];
  it.each(kinds)('%s', (_, status, source, inTime) => {
    const one = registration({ status, source });
    DAYS.forEach((typed, at) => {
      const today = day(typed);
      const ok = inTime[at] === 1;
      expect(timeliness(one, { today, deadlines: DEADLINES }), typed).toBe(ok ? 'in-time' : 'too-late');
      const lenient = { ...DEADLINES, acceptsLate: true };
      expect(timeliness(one, { today, deadlines: lenient }), typed).toBe(ok ? 'in-time' : 'late');
      const known = { ...FAVOURABLE, today };
      expect(refusalOf(MOVES.submit, one, known), typed).toBe(ok ? null : 'too-late');
      expect(refusalOf(MOVES.submit, one, { ...known, deadlines: lenient }), typed).toBeNull();
    });
  });
});

describe('openInputs: what stays open on which day', () => {
  const at = (status: Status, year: number | string, today: string, extendedTo: string | null = null) =>
    openInputs(registration({ status, year }), {
      today: day(today),
      workingYear: 2024,
      deadlines: deadlinesOf(
        settings(),
        { extendedTo: extendedTo ? day(extendedTo) : null },
        2024,
        day(today),
      ),
    });
  it('all of a draft and a returned row on every day', () => {
    for (const today of DAYS)
      for (const status of ['Đang soạn', 'Bị trả lại'] as const) expect(at(status, 2024, today)).toBe('all');
  });
  it('the second phase of a sent row to the last day of results, and not on the next', () => {
    for (const status of ['Đã gửi', 'Đã tiếp nhận'] as const)
      expect(DAYS.map((today) => at(status, 2024, today))).toEqual([...Array(5).fill('results'), 'none']);
  });
  it('nothing once review began, nor of a withdrawn row', () => {
    for (const status of STATUSES.slice(4))
      for (const today of DAYS) expect(at(status, 2024, today)).toBe('none');
  });
  it('longer where the department was given longer; an extension that ends before the general day is none', () => {
    expect(at('Đã gửi', 2024, '20/11/2024', '20/11/2024')).toBe('results');
    expect(at('Đã gửi', 2024, '21/11/2024', '20/11/2024')).toBe('none');
    expect(at('Đã gửi', 2024, '15/11/2024', '01/05/2024')).toBe('results');
  });
  it('nothing of a sent row of a closed year, whatever the day; a draft may still be given another year', () => {
    for (const status of STATUSES)
      expect(at(status, 2023, '01/03/2024')).toBe(status === 'Đang soạn' ? 'all' : 'none');
  });
  it('goes by the status where the year is not understood', () => {
    expect(at('Đã gửi', '20x4', '01/03/2024')).toBe('results');
    expect(at('Bị trả lại', '20x4', '01/03/2024')).toBe('all');
  });
});

describe('deadlines with an extension', () => {
  const of = (extended: string | null, typed: Parameters<typeof settings>[0] = {}) =>
    deadlinesOf(settings(typed), { extendedTo: extended ? day(extended) : null }, 2024, day('01/03/2024'));
  it('moves each day that comes before it, and no other', () => {
    expect(of(null)).toEqual({ ...DEADLINES, acceptsLate: true });
    expect(of('15/04/2024')).toMatchObject({ registration: day('15/04/2024'), results: day('15/11/2024') });
    expect(of('01/12/2024')).toMatchObject({ registration: day('01/12/2024'), results: day('01/12/2024') });
    expect(of('31/12/2023')).toMatchObject({ registration: day('31/03/2024'), results: day('15/11/2024') });
  });
  it('lets a row be sent to the extension’s last day', () => {
    const deadlines = of('15/04/2024', { 'Nhận đăng ký muộn': 'Không' });
    const one = registration({ status: 'Đang soạn' });
    const known = (today: string): Circumstances => ({ ...FAVOURABLE, deadlines, today: day(today) });
    expect(refusalOf(MOVES.submit, one, known('15/04/2024'))).toBeNull();
    expect(refusalOf(MOVES.submit, one, known('16/04/2024'))).toBe('too-late');
  });
});

describe('what the journal calls a move', () => {
  it('is read back: the move, and the reason in one line', () => {
    const reason = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a: b', ': ', 'x:', ':x', 'Trả lại: y'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...MOVE_NAMES), reason, (name, remark) => {
        const read = readAction(actionWords(MOVES[name], remark));
        expect(read.move?.action).toBe(MOVES[name].action);
        expect(read.remark).toBe(remark.replace(/\s+/g, ' ').trim());
      }),
    );
  });
  it('knows no move in other words', () => {
    for (const action of ['', 'Gửi', 'Hoàn tác: Gửi đăng ký', 'Thiết lập sổ', 'Cấp mã'])
      expect(readAction(action)).toEqual({ move: null, remark: '' });
  });
});

describe('workbook.md, What counts', () => {
  it('registered and open, status by status', () => {
    const table: Readonly<Record<Status, readonly [boolean, boolean]>> = {
      'Đang soạn': [false, false],
      'Đã gửi': [true, true],
      'Bị trả lại': [false, false],
      'Đã tiếp nhận': [true, true],
      'Đưa vào bình xét': [true, true],
      'Được công nhận': [true, false],
      'Không được công nhận': [true, false],
      'Đã rút': [false, false],
    };
    for (const status of STATUSES) expect([isRegistered(status), isOpen(status)]).toEqual(table[status]);
  });
});
