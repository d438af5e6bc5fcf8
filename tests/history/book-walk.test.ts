import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeGiver } from '../../src/history/code-giver';
import { wordsOf } from '../../src/history/coded-rows';
import { GAVE_CODE, type JournalLine, renamedCoded, settleStatuses } from '../../src/history/journal';
import { opinionsOf } from '../../src/history/opinions';
import { byCode, lastUndoable, refusalOfUndo, undoingAction } from '../../src/history/undo';
import { comparisonKey } from '../../src/lang/text';
import { inputsMark } from '../../src/register/fingerprint';
import { actionWords, type Circumstances, type MoveName, MOVES, refusalOf } from '../../src/register/life';
import type { Registration } from '../../src/register/registration';
import { isRegistered, type Status } from '../../src/register/status';
import { day } from '../builders/day';
import { rows } from '../builders/registration';

/** From where each move leads where, by the contract, not by the table. */
const LIFE: Readonly<Record<MoveName, readonly [from: readonly Status[], to: Status]>> = {
  submit: [['Đang soạn', 'Bị trả lại'], 'Đã gửi'],
  return: [['Đã gửi', 'Đã tiếp nhận'], 'Bị trả lại'],
  accept: [['Đã gửi'], 'Đã tiếp nhận'],
  list: [['Đã tiếp nhận'], 'Đưa vào bình xét'],
  recognise: [['Đưa vào bình xét'], 'Được công nhận'],
  decline: [['Đưa vào bình xét'], 'Không được công nhận'],
  withdraw: [['Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận'], 'Đã rút'],
};
const MOVE_NAMES = Object.keys(LIFE) as MoveName[];

/** A row as it stands in the tab, and what a clerk who never looks at the columns `Mã` and `Trạng thái` knows of it. */
interface Row {
  name: string;
  codeCell: string;
  statusCell: string;
  code: string;
  status: Status;
  remarks: string[];
  /** Renamed since the journal last heard of its name. */
  isRenamed: boolean;
}

interface Done {
  readonly row: Row;
  readonly name: string;
  readonly from: Status;
  readonly to: Status;
}

type Step =
  | { readonly does: 'add' | 'delete' | 'rename' | 'sort' | 'undo'; readonly at: number }
  | { readonly does: 'copy'; readonly at: number; readonly above: boolean }
  | { readonly does: 'codes'; readonly picks: readonly number[] }
  | { readonly does: 'statuses'; readonly words: readonly string[] }
  | {
      readonly does: 'move';
      readonly move: MoveName;
      readonly picks: readonly number[];
      readonly why: string;
    };

/** One department's tab, its journal, its people and the Office's hand. */
class Book {
  readonly rows: Row[] = [];
  readonly journal: JournalLine[] = [];
  readonly given = new Set<string>();
  readonly done: Done[][] = [];
  /** Whether the columns stand as the Office writes them. */
  isTidy = true;
  private names = 0;
  private moments = 0;

  add(at: number, codeCell = '', statusCell = ''): void {
    this.names += 1;
    const row: Row = {
      name: `Người số ${this.names}`,
      codeCell,
      statusCell,
      code: '',
      status: 'Đang soạn',
      remarks: [],
      isRenamed: false,
    };
    this.rows.splice(at, 0, row);
  }

  settled(): readonly Registration[] {
    return settleStatuses(
      rows(
        ...this.rows.map(({ name, codeCell, statusCell }) => ({ name, code: codeCell, status: statusCell })),
      ),
      this.journal,
    ).registrations;
  }

  people(step: Exclude<Step, { readonly does: 'move' }>): void {
    const picked = 'at' in step ? this.rows[step.at % Math.max(1, this.rows.length)] : undefined;
    const at = picked ? this.rows.indexOf(picked) : 0;
    const anyRenamed = this.rows.some(({ isRenamed, code }) => isRenamed && code !== '');
    if (step.does === 'add') this.add(at);
    else if (step.does === 'sort') this.rows.sort((a, b) => (step.at % 2 === 0 ? 1 : -1) * order(a, b));
    // With a code beside a strange row nobody can tell whose it is once its own row is gone or has another name.
    else if (step.does === 'delete' && this.isTidy) this.rows.splice(at, picked ? 1 : 0);
    else if (step.does === 'rename' && this.isTidy && picked && LIFE.submit[0].includes(picked.status)) {
      this.names += 1;
      picked.name = `Người số ${this.names}`;
      picked.isRenamed = true;
    } else if (step.does === 'copy' && picked && !anyRenamed) {
      this.add(step.above ? at : at + 1, picked.codeCell, picked.statusCell);
      this.isTidy = false;
    } else if (step.does === 'codes' && !anyRenamed) {
      const codes = [
        '',
        'xyz',
        ...this.rows.flatMap(({ code }) => (code === '' ? [] : [code, code.toLowerCase()])),
      ];
      this.rows.forEach((row, index) => {
        row.codeCell = codes[(step.picks[index] ?? 0) % codes.length] ?? '';
      });
      this.isTidy = false;
    } else if (step.does === 'statuses')
      this.rows.forEach((row, index) => {
        row.statusCell = step.words[index] ?? row.statusCell;
      });
  }

  /** What the Office's hand does, as `carry-out.ts` does it: the journal only; the columns follow from it. */
  private carryOut(
    moves: readonly { readonly at: number; readonly action: string; readonly to: Status }[],
  ): void {
    this.moments += 1;
    // Until the columns are written: the run may have died here.
    this.isTidy = false;
    const settled = this.settled();
    const found = moves.flatMap((one) => {
      const now = settled[one.at];
      return now ? [{ ...one, now }] : [];
    });
    const giver = new CodeGiver([
      ...this.rows.map(({ codeCell }) => codeCell),
      ...this.journal.map(({ subject }) => subject),
    ]);
    const line = (one: Omit<JournalLine, 'time' | 'who'>): JournalLine => ({
      time: String(this.moments),
      who: this.moments % 3 === 0 ? 'b' : 'a',
      ...one,
    });
    const lines: JournalLine[] = renamedCoded(
      found.map(({ now }) => now),
      this.journal,
    ).map(line);
    for (const { at, action, to, now } of found) {
      const row = this.rows[at];
      if (!row) continue;
      if (row.code === '') {
        const code = giver.next(2024);
        expect(this.given).not.toContain(code);
        this.given.add(code);
        row.code = code;
        lines.push(line({ action: GAVE_CODE, subject: code, before: wordsOf(now), after: '' }));
      } else expect(now.code).toBe(row.code);
      row.isRenamed = false;
      lines.push(line({ action, subject: row.code, before: now.status, after: to, mark: inputsMark(now) }));
    }
    this.journal.push(...lines);
  }

  move(name: MoveName, picks: readonly number[], why: string): void {
    const settled = this.settled();
    const [from, to] = LIFE[name];
    const places = [...new Set(picks.map((pick) => pick % Math.max(1, this.rows.length)))];
    const legal = places.filter((at) => {
      const [row, one] = [this.rows[at], settled[at]];
      if (!row || !one) return false;
      const isLegal = from.includes(row.status);
      const refusal = refusalOf(MOVES[name], one, { ...FITTING, ...VERDICT[name] });
      expect(refusal).toBe(isLegal ? null : 'wrong-status');
      return isLegal;
    });
    const made = legal.flatMap((at): Done[] => {
      const row = this.rows[at];
      return row ? [{ row, name: row.name, from: row.status, to }] : [];
    });
    if (made.length === 0) return;
    this.carryOut(legal.map((at) => ({ at, action: actionWords(MOVES[name], why), to })));
    for (const { row } of made) {
      row.status = to;
      row.remarks.push(why);
    }
    this.done.push(made);
  }

  undo(): void {
    const last = this.done[this.done.length - 1] ?? [];
    const back = last.filter(
      ({ row, name, to }) => this.rows.includes(row) && row.status === to && row.name === name,
    );
    const settled = this.settled();
    const find = byCode(settled);
    const group = lastUndoable(this.journal);
    expect(group?.changes.map(({ line }) => line.subject) ?? []).toEqual(last.map(({ row }) => row.code));
    const moves = (group?.changes ?? []).flatMap((change) => {
      const row = find(change.line.subject);
      if (change.kind !== 'status' || !row || refusalOfUndo(change, row) !== null) return [];
      return [{ at: settled.indexOf(row), action: undoingAction(change.line.action), to: change.from }];
    });
    expect(moves.map(({ at }) => this.rows[at]?.name)).toEqual(back.map(({ row }) => row.name));
    if (back.length === 0) return;
    this.carryOut(moves);
    for (const { row, from } of back) {
      row.status = from;
      row.remarks.pop();
    }
    this.done.pop();
  }

  expectOneStory(): void {
    const settled = this.settled();
    const opinions = opinionsOf(this.journal);
    settled.forEach((one, at) => {
      const row = this.rows[at];
      expect([one.name, one.status]).toEqual([row?.name, row?.status]);
      if (row?.code !== '') expect(one.code).toBe(row?.code);
      else expect(this.given).not.toContain(one.code.toUpperCase());
      if (row && row.code !== '')
        expect(opinions.get(comparisonKey(row.code)) ?? '').toBe(row.remarks[row.remarks.length - 1] ?? '');
    });
    expect(settled.filter(({ status }) => isRegistered(status)).length).toBe(
      this.rows.filter(({ status }) => !['Đang soạn', 'Bị trả lại', 'Đã rút'].includes(status)).length,
    );
  }

  /** The columns as the Office writes them: what follows from the journal. */
  tidy(): void {
    this.settled().forEach((one, at) => {
      const row = this.rows[at];
      if (row) [row.codeCell, row.statusCell] = [one.code, one.status];
    });
    this.isTidy = true;
  }
}

const order = (a: Row, b: Row): number => a.name.localeCompare(b.name);
const FITTING: Circumstances = {
  mover: 'office',
  today: day('01/03/2024'),
  workingYear: 2024,
  deadlines: { registration: day('31/03/2024'), results: day('15/11/2024'), acceptsLate: false },
  hasErrors: false,
  reason: 'x',
  verdict: 'none',
};
const VERDICT: Partial<Record<MoveName, Pick<Circumstances, 'verdict'>>> = {
  recognise: { verdict: 'decided' },
  decline: { verdict: 'voted-down' },
};

const places = fc.nat({ max: 20 });
const picks = fc.array(places, { minLength: 1, maxLength: 6, size: 'max' });
const people: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('add', 'delete', 'rename', 'sort'), at: places }),
  fc.record({ does: fc.constant('copy'), at: places, above: fc.boolean() }),
  fc.record({ does: fc.constant('codes'), picks: fc.array(places, { minLength: 8, maxLength: 8 }) }),
  fc.record({
    does: fc.constant('statuses'),
    words: fc.array(fc.constantFrom('', 'Được công nhận', 'Đã gửi', 'xong', 'Xin rút: x'), { maxLength: 8 }),
  }),
);
const office: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('move'),
      move: fc.constantFrom(...MOVE_NAMES, 'submit', 'submit', 'return', 'accept'),
      picks,
      why: fc.constantFrom('', 'thiếu số liệu', 'sai: tên'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo'), at: fc.constant(0) }) },
);
// Long ones: what goes wrong needs a row that was sent, sent back and renamed before its columns are typed over.
const walks = fc.array(fc.record({ step: fc.oneof(people, office), tidies: fc.boolean() }), {
  minLength: 30,
  maxLength: 70,
  size: 'max',
});

describe('a tab that people sort, copy, shift and type over while its rows live', () => {
  it('every row keeps its code, its status and its opinion, and no code is given twice', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const book = new Book();
        for (let at = 0; at < 4; at += 1) book.add(at);
        book.move('submit', [0], '');
        book.tidy();
        for (const { step, tidies } of walk) {
          if (step.does === 'move') book.move(step.move, step.picks, step.why);
          else if (step.does === 'undo') book.undo();
          else book.people(step);
          book.expectOneStory();
          if (tidies) book.tidy();
        }
      }),
      { numRuns: 120 },
    );
  });
});
