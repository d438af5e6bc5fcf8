import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import {
  circumstancesOf,
  type DepartmentWaits,
  stillAsksToWithdraw,
  submissions,
  type Ticked,
  whatWaits,
} from '../../src/figures/waiting';
import { day } from '../builders/day';
import { departments, records, type Said } from '../builders/records';
import { registration, rows, type TypedRegistration } from '../builders/registration';

const POLICY = 'Phòng Chính sách';
const INSPECTION = 'Thanh tra';

function waits(
  typed: readonly TypedRegistration[],
  ticked: Readonly<Record<string, Partial<Ticked>>>,
  today = '01/03/2024',
  said: Said = {},
): DepartmentWaits[] {
  const book = records({
    departments: departments(POLICY, INSPECTION),
    registrations: rows(...typed),
    ...said,
  });
  const boxes = Object.entries(ticked).map(([name, one]): [string, Ticked] => [
    name,
    { registrations: false, results: false, ...one },
  ]);
  return whatWaits(assess(book, day(today)), new Map(boxes), 2024, day(today));
}

const SEND = { [POLICY]: { registrations: true } };
const HAND_IN = { [POLICY]: { results: true } };
const STRICT: Said = { settings: { 'Nhận đăng ký muộn': 'Không' } };

const told = (found: readonly DepartmentWaits[]): string[] =>
  found.flatMap(({ moves, refused }) => [
    ...moves.map((one) => `${one.registration.place.row} ${one.action} → ${one.move.to}`),
    ...refused.map((one) => `${one.registration.place.row} ${one.refusal}`),
  ]);
const rowsOf = (list: readonly { readonly place: { readonly row: number } }[] = []): number[] =>
  list.map(({ place }) => place.row);

describe('what waits for the Office’s hand', () => {
  it('is nothing where no box is ticked and nobody asks to withdraw', () => {
    expect(waits([{ status: 'Đang soạn' }, { status: 'Đã gửi', name: 'Lê An' }], {})).toEqual([]);
  });

  it('a tick over an empty tab waits too: it is to be answered', () => {
    const [one, ...others] = waits([], SEND);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ ticked: { registrations: true, results: false }, moves: [], refused: [] });
    expect(one?.department.name).toBe(POLICY);
  });

  it('sends drafts and returned rows of the working year without errors, names the others, and only of that department', () => {
    const found = waits(
      [
        { name: 'Lê An', status: '' },
        { name: 'Trần Bình', status: 'Bị trả lại' },
        { name: 'Hà Chi', status: 'Đang soạn', content: '' },
        { name: 'Đỗ Dũng', status: 'Đang soạn', year: 2023 },
        { name: 'Vũ Em', status: 'Đã gửi' },
        { name: 'Tô Giang', status: 'Đã tiếp nhận' },
        { name: 'Mai Hà', status: 'Đang soạn', year: '20x4' },
        { name: 'Chu Khoa', status: 'Đang soạn', department: INSPECTION },
      ],
      SEND,
    );
    expect(told(found)).toEqual([
      '5 Gửi đăng ký → Đã gửi',
      '6 Gửi đăng ký → Đã gửi',
      '7 has-errors',
      '11 has-errors',
    ]);
    expect(found.map(({ department }) => department.name)).toEqual([POLICY]);
  });

  it('a warning stops nothing', () => {
    expect(told(waits([{ status: '', evidence: 'tủ số 3' }], SEND))).toEqual(['5 Gửi đăng ký → Đã gửi']);
  });

  it('a late row says so with the day that was its own', () => {
    const found = { status: '', source: 'Phát hiện trong năm' };
    expect(told(waits([{ status: '' }], SEND, '31/03/2024'))).toEqual(['5 Gửi đăng ký → Đã gửi']);
    expect(told(waits([{ status: '' }], SEND, '01/04/2024'))).toEqual([
      '5 Gửi đăng ký: nộp muộn (hạn 31/03/2024) → Đã gửi',
    ]);
    expect(told(waits([found], SEND, '15/11/2024'))).toEqual(['5 Gửi đăng ký → Đã gửi']);
    expect(told(waits([found], SEND, '16/11/2024'))).toEqual([
      '5 Gửi đăng ký: nộp muộn (hạn 15/11/2024) → Đã gửi',
    ]);
    expect(told(waits([{ status: 'Bị trả lại' }], SEND, '16/11/2024'))).toEqual([
      '5 Gửi đăng ký: nộp muộn (hạn 15/11/2024) → Đã gửi',
    ]);
  });

  it('refuses it where late rows are not taken, but for a department that was given longer', () => {
    const late = [{ status: '' }, { status: '', department: INSPECTION }];
    const both = { ...SEND, [INSPECTION]: { registrations: true } };
    const given = departments(POLICY, INSPECTION).map((one) =>
      one.name === INSPECTION ? { ...one, extendedTo: day('15/04/2024') } : one,
    );
    const on = (today: string): string[] => told(waits(late, both, today, { ...STRICT, departments: given }));
    expect(on('01/04/2024')).toEqual(['5 too-late', '5 Gửi đăng ký → Đã gửi']);
    expect(on('16/04/2024')).toEqual(['5 too-late', '5 too-late']);
  });

  it('carries out a wish to withdraw without any tick, and a row that leaves is neither sent nor handed in', () => {
    // What the column asks for, beside the status that the journal knows.
    const asking = { name: 'Lê An', code: 'DH-2024-0001', status: 'Xin rút: chuyển công tác' };
    const journal = [
      { time: '', who: '', action: 'Gửi đăng ký', subject: 'DH-2024-0001', before: '', after: 'Đã gửi' },
    ];
    const withdrawn = '5 Rút đăng ký: chuyển công tác → Đã rút';
    expect(told(waits([asking], {}, '01/03/2024', { journal }))).toEqual([withdrawn]);
    expect(told(waits([{ ...asking, code: '' }], SEND))).toEqual([withdrawn]);
    const [one] = waits([asking], HAND_IN, '01/03/2024', { journal });
    expect([one?.results, one?.withoutResults]).toEqual([[], []]);
  });

  it('withdraws nothing for no reason, nor what is in review', () => {
    expect(waits([{ status: 'Xin rút:  ' }], {})).toEqual([]);
    const journal = ['Đưa vào bình xét', 'Được công nhận', 'Không được công nhận', 'Đã rút'].map(
      (after, at) => ({
        time: '',
        who: '',
        action: 'Công bố kết quả',
        subject: `DH-2024-000${at}`,
        before: '',
        after,
      }),
    );
    const typed = journal.map(({ subject }) => ({ name: subject, code: subject, status: 'Xin rút: x' }));
    expect(waits(typed, {}, '01/03/2024', { journal })).toEqual([]);
  });

  it('sends no row that its department wishes to take back without saying why: it stays and is named', () => {
    const typed = [
      { name: 'Lê An', status: 'Xin rút' },
      { name: 'Trần Bình', status: '' },
      { name: 'Hà Chi', status: 'xin rút:', content: '' },
      { name: 'Đỗ Dũng', status: 'Xin rút: ', year: 2023 },
    ];
    expect(told(waits(typed, SEND))).toEqual(['6 Gửi đăng ký → Đã gửi', '5 reason-missing', '7 has-errors']);
    expect(waits(typed, {})).toEqual([]);
  });

  it('parts the rows that owe results: with them, and without or with an error', () => {
    const [one, ...others] = waits(
      [
        { name: 'Lê An', status: 'Đã gửi' },
        { name: 'Trần Bình', status: 'Đã tiếp nhận', results: '' },
        { name: 'Hà Chi', status: 'Đã gửi', content: '' },
        { name: 'Đỗ Dũng', status: 'Đang soạn' },
        { name: 'Vũ Em', status: 'Đã gửi', year: 2023 },
        { name: 'Tô Giang', status: 'Đưa vào bình xét' },
        { name: 'Mai Hà', status: 'Bị trả lại' },
      ],
      HAND_IN,
    );
    expect(others).toEqual([]);
    expect([rowsOf(one?.results), rowsOf(one?.withoutResults)]).toEqual([[5], [6, 7]]);
    expect(one?.moves).toEqual([]);
  });
});

describe('what is shown before a department ticks', () => {
  it('is what the tick will do: rows that ask to be taken back are neither to be sent nor left over', () => {
    const book = records({
      registrations: rows(
        { name: 'Lê An', status: '' },
        { name: 'Trần Bình', status: 'Xin rút: nghỉ hưu' },
        { name: 'Hà Chi', status: 'Xin rút' },
      ),
    });
    const today = day('01/03/2024');
    const assessment = assess(book, today);
    const known = circumstancesOf(assessment, { mover: 'department', today, workingYear: 2024, reason: '' });
    const { moves, refused } = submissions(assessment.registrations, known);
    expect(moves.map(({ registration: one }) => one.name)).toEqual(['Lê An']);
    expect(refused.map(({ registration: one, refusal }) => [one.name, refusal])).toEqual([
      ['Hà Chi', 'reason-missing'],
    ]);
  });
});

describe('a wish to withdraw, looked at again', () => {
  const asking = (name: string, more: TypedRegistration = {}): TypedRegistration => ({
    name,
    status: 'Xin rút: chuyển công tác',
    ...more,
  });
  const planned = registration(asking('Lê An'));
  const still = (...typed: readonly TypedRegistration[]): boolean =>
    stillAsksToWithdraw(planned, rows(...typed));

  it('stands while the row asks, wherever it was moved to', () => {
    expect(still(asking('Lê An'))).toBe(true);
    expect(still(asking('Trần Bình'), { name: 'Hà Chi' }, asking('Lê An'))).toBe(true);
  });
  it('is taken back with its own cell, though another row of the tab still asks', () => {
    expect(still({ name: 'Lê An', status: 'Đã gửi' }, asking('Trần Bình'))).toBe(false);
    expect(still({ name: 'Lê An', status: '' })).toBe(false);
  });
  it('is not taken back by a row of another tab, nor where the row is gone or edited: that is told of otherwise', () => {
    expect(still(asking('Lê An'), { name: 'Lê An', status: '', department: INSPECTION })).toBe(true);
    expect(still({ name: 'Lê An', status: '' }, asking('Lê An', { department: INSPECTION }))).toBe(false);
    expect(still({ name: 'Lê Ân', status: '' })).toBe(true);
    expect(still()).toBe(true);
  });
});
