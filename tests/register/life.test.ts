import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/lang/calendar';
import {
  actionWords,
  type Circumstances,
  type MoveName,
  MOVES,
  openInputs,
  readAction,
  refusalOf,
  timeliness,
} from '../../src/register/life';
import { type Status, STATUSES } from '../../src/register/status';
import { registration } from '../builders/registration';

const day = (year: number, month: number, of: number): CalendarDate => ({ year, month, day: of });

/** All that a move may need is there. */
const FITTING: Circumstances = {
  mover: 'office',
  today: day(2024, 3, 1),
  workingYear: 2024,
  deadlines: { registration: day(2024, 3, 31), results: day(2024, 11, 15), acceptsLate: true },
  hasErrors: false,
  reason: 'Bổ sung minh chứng',
  verdict: 'none',
};

/** The contract's life of a registration, written by hand: who may make the move, from where, to where. */
const LEGAL: Readonly<Record<MoveName, { from: Status[]; to: Status; department: boolean }>> = {
  submit: { from: ['Đang soạn', 'Bị trả lại'], to: 'Đã gửi', department: true },
  return: { from: ['Đã gửi', 'Đã tiếp nhận'], to: 'Bị trả lại', department: false },
  accept: { from: ['Đã gửi'], to: 'Đã tiếp nhận', department: false },
  list: { from: ['Đã tiếp nhận'], to: 'Đưa vào bình xét', department: false },
  recognise: { from: ['Đưa vào bình xét'], to: 'Được công nhận', department: false },
  decline: { from: ['Đưa vào bình xét'], to: 'Không được công nhận', department: false },
  withdraw: { from: ['Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận'], to: 'Đã rút', department: true },
};

const VERDICTS: Partial<Record<MoveName, Circumstances['verdict']>> = {
  recognise: 'decided',
  decline: 'voted-down',
};
const PAIRS = (Object.keys(LEGAL) as MoveName[]).flatMap((name) =>
  STATUSES.flatMap((status) =>
    (['office', 'department'] as const).map((mover) => [name, status, mover] as const),
  ),
);

describe('the table of moves', () => {
  it.each(PAIRS)('%s from "%s" by the %s', (name, status, mover) => {
    const { from, to, department } = LEGAL[name];
    const known = { ...FITTING, mover, verdict: VERDICTS[name] ?? 'none' };
    const refusal = refusalOf(MOVES[name], registration({ status }), known);
    expect(MOVES[name].to).toBe(to);
    if (mover === 'department' && !department) expect(refusal).toBe('not-yours');
    else expect(refusal).toBe(from.includes(status) ? null : 'wrong-status');
  });

  it('asks for what each move needs, each by its own reason', () => {
    const sent = registration({ status: 'Đã gửi' });
    const draft = registration({ status: 'Đang soạn' });
    const accepted = registration({ status: 'Đã tiếp nhận', results: '' });
    const listed = registration({ status: 'Đưa vào bình xét' });
    const late = {
      ...FITTING,
      today: day(2024, 4, 1),
      deadlines: { ...FITTING.deadlines, acceptsLate: false },
    };
    expect(refusalOf(MOVES.return, sent, { ...FITTING, reason: '  ' })).toBe('reason-missing');
    expect(refusalOf(MOVES.withdraw, sent, { ...FITTING, reason: '' })).toBe('reason-missing');
    expect(refusalOf(MOVES.submit, draft, { ...FITTING, hasErrors: true })).toBe('has-errors');
    expect(refusalOf(MOVES.submit, draft, { ...FITTING, workingYear: 2025 })).toBe('other-year');
    expect(refusalOf(MOVES.submit, draft, late)).toBe('too-late');
    expect(refusalOf(MOVES.accept, sent, { ...FITTING, hasErrors: true })).toBe('has-errors');
    expect(refusalOf(MOVES.list, accepted, FITTING)).toBe('results-missing');
    expect(refusalOf(MOVES.recognise, listed, { ...FITTING, verdict: 'passed' })).toBe('not-decided');
    expect(refusalOf(MOVES.decline, listed, { ...FITTING, verdict: 'decided' })).toBe('not-voted-down');
  });

  it('leads nowhere but along the life: no walk leaves an end, and review is never left but by its result', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...(Object.keys(LEGAL) as MoveName[])), { maxLength: 30 }),
        (walk) => {
          let status: Status = 'Đang soạn';
          for (const name of walk) {
            const verdict = VERDICTS[name] ?? 'none';
            const refusal = refusalOf(MOVES[name], registration({ status }), { ...FITTING, verdict });
            expect(refusal === null).toBe(LEGAL[name].from.includes(status));
            if (refusal === null) status = MOVES[name].to;
          }
          expect(STATUSES).toContain(status);
        },
      ),
    );
  });
});

describe('the two phases', () => {
  const on = (today: CalendarDate, acceptsLate: boolean): Pick<Circumstances, 'today' | 'deadlines'> => ({
    today,
    deadlines: { ...FITTING.deadlines, acceptsLate },
  });
  const PLAIN = { source: '', status: 'Đang soạn' } as const;
  const FOUND = { source: 'Phát hiện trong năm', status: 'Đang soạn' } as const;
  const RETURNED = { source: '', status: 'Bị trả lại' } as const;

  it.each([
    [day(2024, 3, 30), 'in-time', 'in-time', 'in-time'],
    [day(2024, 3, 31), 'in-time', 'in-time', 'in-time'],
    [day(2024, 4, 1), 'late', 'in-time', 'in-time'],
    [day(2024, 11, 15), 'late', 'in-time', 'in-time'],
    [day(2024, 11, 16), 'late', 'late', 'late'],
  ] as const)('on %o', (today, plain, found, returned) => {
    expect(timeliness(PLAIN, on(today, true))).toBe(plain);
    expect(timeliness(FOUND, on(today, true))).toBe(found);
    expect(timeliness(RETURNED, on(today, true))).toBe(returned);
    const strict = (word: string): string => (word === 'late' ? 'too-late' : word);
    expect(timeliness(PLAIN, on(today, false))).toBe(strict(plain));
    expect(timeliness(FOUND, on(today, false))).toBe(strict(found));
  });

  it('leave open what the contract says, day by day', () => {
    const open = (status: Status, today: CalendarDate, year: number | null = 2024): string =>
      openInputs({ status, year }, { ...on(today, true), workingYear: 2024 });
    const [before, last, after] = [day(2024, 3, 1), day(2024, 11, 15), day(2024, 11, 16)];
    for (const today of [before, last, after]) {
      expect(open('Đang soạn', today)).toBe('all');
      expect(open('Bị trả lại', today)).toBe('all');
      for (const status of ['Đưa vào bình xét', 'Được công nhận', 'Không được công nhận', 'Đã rút'] as const)
        expect(open(status, today)).toBe('none');
    }
    for (const status of ['Đã gửi', 'Đã tiếp nhận'] as const) {
      expect([open(status, before), open(status, last), open(status, after)]).toEqual([
        'results',
        'results',
        'none',
      ]);
      expect(open(status, before, 2023)).toBe('none');
    }
    // A draft with a wrong year must stay mendable.
    expect(open('Đang soạn', before, 2023)).toBe('all');
    expect(open('Đang soạn', before, null)).toBe('all');
    expect(open('Bị trả lại', before, 2023)).toBe('none');
  });
});

describe('how the journal calls a move', () => {
  it('keeps the reason behind a colon, on one line, and gives it back', () => {
    for (const move of Object.values(MOVES)) {
      const words = actionWords(move, ' Thiếu: minh chứng\nvà số liệu ');
      expect(words).toBe(`${move.action}: Thiếu: minh chứng và số liệu`);
      expect(readAction(words)).toMatchObject({ remark: 'Thiếu: minh chứng và số liệu' });
      expect(readAction(words).move?.action).toBe(move.action);
      expect(actionWords(move, '  ')).toBe(move.action);
    }
    expect(readAction('Thiết lập sổ')).toEqual({ move: null, remark: '' });
  });
});
