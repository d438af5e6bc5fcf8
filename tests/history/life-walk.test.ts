import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAVE_CODE, type JournalLine, settleStatuses } from '../../src/history/journal';
import { wordsOf } from '../../src/history/coded-rows';
import { opinionsOf } from '../../src/history/opinions';
import { lastUndoable, undoingAction } from '../../src/history/undo';
import { comparisonKey } from '../../src/lang/text';
import { actionWords, type MoveName, MOVES } from '../../src/register/life';
import { inputsMark } from '../../src/register/fingerprint';
import { isOpen, isRegistered, type Status } from '../../src/register/status';
import { rows } from '../builders/registration';

const ROWS = rows(
  ...['Nguyễn Thị Hoa', 'Trần Văn Đức', 'Cao Thị Bích'].map((name, at) => ({
    name,
    code: `DH-2024-000${at + 1}`,
    status: '',
  })),
);

/** The book as a clerk would keep it on paper: status and remark of each code, and what can be taken back. */
class Paper {
  readonly status = new Map<string, Status>(ROWS.map(({ code }) => [code, 'Đang soạn']));
  readonly remarks = new Map<string, string[]>(ROWS.map(({ code }) => [code, []]));
  readonly done: { code: string; from: Status; to: Status }[][] = [];

  move(
    name: MoveName,
    codes: readonly string[],
    remark: string,
  ): { code: string; from: Status; to: Status }[] {
    const made = codes.flatMap((code) => {
      const from = this.status.get(code) ?? 'Đang soạn';
      if (!MOVES[name].from.includes(from)) return [];
      this.status.set(code, MOVES[name].to);
      this.remarks.get(code)?.push(remark);
      return [{ code, from, to: MOVES[name].to }];
    });
    if (made.length > 0) this.done.push(made);
    return made;
  }

  undo(): { code: string; from: Status; to: Status }[] {
    const last = this.done.pop() ?? [];
    for (const { code, from } of last) {
      this.status.set(code, from);
      this.remarks.get(code)?.pop();
    }
    return last;
  }
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      move: fc.constantFrom(...(Object.keys(MOVES) as MoveName[])),
      codes: fc.shuffledSubarray(
        ROWS.map(({ code }) => code),
        { minLength: 1 },
      ),
      remark: fc.constantFrom('', 'thiếu số liệu', 'nộp muộn (hạn 31/03/2024)'),
    }),
  },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
);

describe('random walks over the table of moves, undo among them', () => {
  it('journal, statuses, opinions and counts always tell one story', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (walk) => {
        const paper = new Paper();
        const journal: JournalLine[] = ROWS.map((one) => ({
          time: '0',
          who: 'vp',
          action: GAVE_CODE,
          subject: one.code,
          before: wordsOf(one),
          after: '',
        }));
        walk.forEach((one, at) => {
          const line = { time: String(at + 1), who: 'vp' };
          if (one === 'undo') {
            const group = lastUndoable(journal);
            const taken = paper.undo();
            expect(group?.changes.map(({ line: { subject } }) => subject) ?? []).toEqual(
              taken.map(({ code }) => code),
            );
            for (const { line: undone } of group?.changes ?? [])
              journal.push({
                ...line,
                action: undoingAction(undone.action),
                subject: undone.subject,
                before: undone.after,
                after: undone.before,
              });
            return;
          }
          const action = actionWords(MOVES[one.move], one.remark);
          for (const { code, from, to } of paper.move(one.move, one.codes, one.remark)) {
            const row = ROWS.find((candidate) => candidate.code === code) ?? ROWS[0];
            const mark = row ? inputsMark(row) : '';
            journal.push({ ...line, action, subject: code, before: from, after: to, mark });
          }
        });
        const { registrations, findings } = settleStatuses(ROWS, journal);
        const opinions = opinionsOf(journal);
        for (const { code, status } of registrations) {
          expect(status).toBe(paper.status.get(code));
          const said = paper.remarks.get(code) ?? [];
          expect(opinions.get(comparisonKey(code)) ?? '').toBe(said[said.length - 1] ?? '');
        }
        const count = (test: (status: Status) => boolean): number =>
          registrations.filter(({ status }) => test(status)).length;
        const onPaper = [...paper.status.values()];
        expect(count(isRegistered)).toBe(
          onPaper.filter((one) => !['Đang soạn', 'Bị trả lại', 'Đã rút'].includes(one)).length,
        );
        expect(count(isOpen)).toBe(
          onPaper.filter((one) => ['Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét'].includes(one)).length,
        );
        // An empty cell differs from the journal for nobody to see; nothing else may be told of.
        expect(findings.filter(({ rule }) => rule !== 'status-differs-from-journal')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the last command', () => {
  const line = (
    time: string,
    who: string,
    action: string,
    subject: string,
    before: string,
    after: string,
  ): JournalLine => ({
    time,
    who,
    action,
    subject,
    before,
    after,
  });

  it('is what one person did at one moment by one command; lines that change nothing do not part it', () => {
    const journal = [
      line('1', 'a', 'Trả lại: x', 'DH-2024-0001', 'Đã gửi', 'Bị trả lại'),
      line('2', 'a', 'Tiếp nhận', 'DH-2024-0002', 'Đã gửi', 'Đã tiếp nhận'),
      line('2', 'a', 'Mã điển hình cuối đã cấp', 'DT-0009', '', ''),
      line('2', 'a', 'Tiếp nhận', 'DH-2024-0003', 'Đã gửi', 'Đã tiếp nhận'),
      line('2', 'b', 'Thiết lập sổ', '', '', ''),
    ];
    expect(lastUndoable(journal)).toMatchObject({ time: '2', who: 'a', action: 'Tiếp nhận' });
    expect(lastUndoable(journal)?.changes).toHaveLength(2);
  });

  it('is not undone twice; then the one before it is', () => {
    const journal = [
      line('1', 'a', 'Trả lại: x', 'DH-2024-0001', 'Đã gửi', 'Bị trả lại'),
      line('2', 'a', 'Tiếp nhận', 'DH-2024-0002', 'Đã gửi', 'Đã tiếp nhận'),
      line('3', 'b', 'Hoàn tác: Tiếp nhận', 'DH-2024-0002', 'Đã tiếp nhận', 'Đã gửi'),
    ];
    expect(lastUndoable(journal)).toMatchObject({ time: '1', action: 'Trả lại' });
    journal.push(line('4', 'b', 'Hoàn tác: Trả lại: x', 'DH-2024-0001', 'Bị trả lại', 'Đã gửi'));
    expect(lastUndoable(journal)).toBeNull();
  });

  it('may have written cells and rows of the Office’s tabs, but adopting is none', () => {
    const cell = line('1', 'a', 'Ghi quyết định', 'Bình xét · DH-2024-0001 · Số quyết định', '', '1/QĐ');
    const row = line('1', 'a', 'Lập danh sách bình xét', 'Bình xét · DH-2024-0001', '', 'thêm dòng');
    expect(lastUndoable([cell])?.changes[0]).toMatchObject({
      kind: 'cell',
      cell: { tab: 'Bình xét', key: 'DH-2024-0001', heading: 'Số quyết định' },
    });
    expect(lastUndoable([row])?.changes[0]).toMatchObject({
      kind: 'row',
      row: { tab: 'Bình xét', key: 'DH-2024-0001' },
    });
    expect(lastUndoable([line('1', 'a', 'Nhận từ sổ ngoài', 'DH-2024-0001', 'x · y', 'Đã gửi')])).toBeNull();
  });
});
