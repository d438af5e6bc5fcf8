import { describe, expect, it } from 'vitest';
import type { JournalLine } from '../../src/history/journal';
import { ADOPTED_OPINION, opinionsOf } from '../../src/history/opinions';
import { IMPORTED } from '../../src/history/import-lines';
import {
  byCode,
  type Change,
  lastUndoable,
  lastWasImport,
  refusalOfUndo,
  undoingAction,
} from '../../src/history/undo';
import { comparisonKey } from '../../src/lang/text';
import { inputsMark } from '../../src/register/fingerprint';
import { registration, rows } from '../builders/registration';

const [ONE, TWO] = ['DH-2024-0001', 'DH-2024-0002'] as const;

/** `moment who action subject before after` */
function line(
  time: string,
  who: string,
  action: string,
  subject: string,
  before: string,
  after: string,
): JournalLine {
  return { time, who, action, subject, before, after };
}

const sent = (time: string, code: string, who = 'a'): JournalLine =>
  line(time, who, 'Gửi đăng ký', code, 'Đang soạn', 'Đã gửi');
const accepted = (time: string, code: string, who = 'a'): JournalLine =>
  line(time, who, 'Tiếp nhận', code, 'Đã gửi', 'Đã tiếp nhận');

/** What taking back the last command appends. */
function undone(journal: readonly JournalLine[], time: string, who = 'a'): JournalLine[] {
  return (lastUndoable(journal)?.changes ?? []).map(({ line: one }) => ({
    ...line(time, who, undoingAction(one.action), one.subject, one.after, one.before),
  }));
}

const brief = (journal: readonly JournalLine[]): string => {
  const group = lastUndoable(journal);
  if (!group) return 'nothing';
  return [group.time, group.who, group.action, ...group.changes.map((one) => one.line.subject)].join(' ');
};

describe('the command to take back', () => {
  it('is none of an empty journal, nor of lines that change nothing', () => {
    expect(brief([])).toBe('nothing');
    expect(
      brief([
        line('1', 'a', 'Thiết lập sổ', 'Sổ', '', 'xong'),
        line('1', 'a', 'Cấp mã', ONE, 'Phòng · Lê An', ''),
        line('1', 'a', 'Nhận từ sổ ngoài', ONE, 'Phòng · Lê An', 'Đã gửi'),
        line('1', 'a', 'Sửa tên dòng chưa có mã', ONE, 'Phòng · Lê An', 'Đã gửi'),
      ]),
    ).toBe('nothing');
  });

  it('differs by moment, by person and by action', () => {
    expect(brief([sent('1', ONE), sent('2', TWO)])).toBe(`2 a Gửi đăng ký ${TWO}`);
    expect(brief([sent('1', ONE, 'a'), sent('1', TWO, 'b')])).toBe(`1 b Gửi đăng ký ${TWO}`);
    expect(brief([sent('1', ONE), accepted('1', TWO)])).toBe(`1 a Tiếp nhận ${TWO}`);
    expect(brief([sent('1', ONE), sent('1', TWO)])).toBe(`1 a Gửi đăng ký ${ONE} ${TWO}`);
  });

  it('holds rows of one command with different remarks, recognised and not', () => {
    const late = line('1', 'a', 'Gửi đăng ký: nộp muộn (hạn 31/03/2024)', TWO, 'Đang soạn', 'Đã gửi');
    expect(brief([sent('1', ONE), late])).toBe(`1 a Gửi đăng ký ${ONE} ${TWO}`);
    const published = [
      line('1', 'a', 'Công bố kết quả', ONE, 'Đưa vào bình xét', 'Được công nhận'),
      line('1', 'a', 'Công bố kết quả', TWO, 'Đưa vào bình xét', 'Không được công nhận'),
    ];
    expect(brief(published)).toBe(`1 a Công bố kết quả ${ONE} ${TWO}`);
  });

  it('goes further back with every undo, and forward again with a new command', () => {
    const journal = [sent('1', ONE), sent('1', TWO), accepted('2', ONE), accepted('3', TWO)];
    journal.push(...undone(journal, '4'));
    expect(brief(journal)).toBe(`2 a Tiếp nhận ${ONE}`);
    journal.push(...undone(journal, '5', 'b'));
    expect(brief(journal)).toBe(`1 a Gửi đăng ký ${ONE} ${TWO}`);
    journal.push(accepted('6', TWO));
    expect(brief(journal)).toBe(`6 a Tiếp nhận ${TWO}`);
    journal.push(...undone(journal, '7'));
    journal.push(...undone(journal, '8'));
    expect(journal.slice(-2).map(({ after }) => after)).toEqual(['Đang soạn', 'Đang soạn']);
    expect(brief(journal)).toBe('nothing');
    expect(undone(journal, '9')).toEqual([]);
  });

  it('is the same command again once it was undone in part and another came', () => {
    const journal = [sent('1', ONE), sent('1', TWO)];
    journal.push(...undone(journal, '2').slice(0, 1));
    expect(brief(journal)).toBe('nothing');
    journal.push(sent('3', ONE));
    expect(brief(journal)).toBe(`3 a Gửi đăng ký ${ONE}`);
  });

  it('two undos in one second by one person are two where they took back different actions', () => {
    const journal = [sent('1', ONE), accepted('2', ONE), sent('3', TWO)];
    journal.push(...undone(journal, '4'));
    journal.push(...undone(journal, '4'));
    expect(brief(journal)).toBe(`1 a Gửi đăng ký ${ONE}`);
  });

  it('a decision written and the rows of its command are one', () => {
    const cell = (heading: string, after: string): JournalLine =>
      line('1', 'a', 'Ghi quyết định', `Bình xét · ${ONE} · ${heading}`, '', after);
    const group = lastUndoable([cell('Số quyết định', '15/QĐ-BDT'), cell('Ngày quyết định', '20/12/2024')]);
    expect(group?.changes.map((one) => (one.kind === 'cell' ? one.cell.heading : one.kind))).toEqual([
      'Số quyết định',
      'Ngày quyết định',
    ]);
  });

  it('goes further back over cells and rows that were taken back too', () => {
    const journal = [
      line('1', 'a', 'Lập danh sách bình xét', `Bình xét · ${ONE}`, '', 'thêm dòng'),
      line('2', 'a', 'Ghi quyết định', `Bình xét · ${ONE} · Số quyết định`, '', '15/QĐ-BDT'),
      line('3', 'a', 'Gia hạn', 'Đơn vị · Thanh tra · Gia hạn đến', '', '15/04/2024'),
    ];
    const seen: string[] = [];
    for (let at = 4; at < 8; at += 1) {
      seen.push(brief(journal));
      journal.push(...undone(journal, String(at)));
    }
    expect(seen).toEqual([
      '3 a Gia hạn Đơn vị · Thanh tra · Gia hạn đến',
      `2 a Ghi quyết định Bình xét · ${ONE} · Số quyết định`,
      `1 a Lập danh sách bình xét Bình xét · ${ONE}`,
      'nothing',
    ]);
  });

  it('knows no cell in a tab that the add-on does not write, nor an import’s row', () => {
    expect(brief([line('1', 'a', 'Ghi', 'Trang lạ · Khóa · Cột', '', 'x')])).toBe('nothing');
    expect(brief([line('1', 'a', 'Ghi', 'Bình xét', '', 'x')])).toBe('nothing');
    expect(brief([line('1', 'a', 'Ghi', `Bình xét · ${ONE}`, '', 'x')])).toBe('nothing');
  });
});

describe('whether the last command added rows from a list', () => {
  const imported = line('2', 'a', IMPORTED, 'Thanh tra · Lê An · 2024', '', 'thêm dòng');
  it('is so until somebody does something else that can be taken back, or takes something back', () => {
    expect(lastWasImport([])).toBe(false);
    expect(lastWasImport([sent('1', ONE)])).toBe(false);
    expect(lastWasImport([sent('1', ONE), imported])).toBe(true);
    expect(lastWasImport([imported, line('3', 'a', 'Thiết lập sổ', 'Sổ', '', 'xong')])).toBe(true);
    expect(lastWasImport([imported, sent('3', ONE)])).toBe(false);
    expect(lastWasImport([sent('1', ONE), imported, ...undone([sent('1', ONE)], '3')])).toBe(false);
  });
});

describe('why a change stays', () => {
  const row = registration({ code: ONE, status: 'Đã tiếp nhận' });
  const change = (mark?: string): Extract<Change, { kind: 'status' }> => ({
    kind: 'status',
    line: { ...accepted('1', ONE), ...(mark === undefined ? {} : { mark }) },
    from: 'Đã gửi',
    to: 'Đã tiếp nhận',
  });
  it('nothing speaks against it while the row is as the command left it', () => {
    expect(refusalOfUndo(change(inputsMark(row)), row)).toBeNull();
    expect(refusalOfUndo(change(''), row)).toBeNull();
    expect(refusalOfUndo(change(), row)).toBeNull();
  });
  it('the row is gone, its status is another, or somebody typed in it: in this order', () => {
    const edited = registration({ code: ONE, status: 'Đã tiếp nhận', content: 'Khác' });
    expect(refusalOfUndo(change(inputsMark(row)), null)).toBe('gone-since');
    expect(refusalOfUndo(change(inputsMark(row)), { ...edited, status: 'Đã rút' })).toBe('status-since');
    expect(refusalOfUndo(change(inputsMark(row)), edited)).toBe('edited-since');
  });
  it('a row is found by its code however that is written, and an empty code finds none', () => {
    const find = byCode(rows({ code: '' }, { code: ONE }));
    expect(find(' dh–2024-0001 ')?.place.row).toBe(6);
    expect([find(''), find(TWO)]).toEqual([null, null]);
  });
});

describe('what Ý kiến Văn phòng says', () => {
  const returned = (time: string, why: string): JournalLine =>
    line(time, 'a', `Trả lại: ${why}`, ONE, 'Đã gửi', 'Bị trả lại');
  const said = (journal: readonly JournalLine[]): string | undefined =>
    opinionsOf(journal).get(comparisonKey(ONE));
  it('the last move’s remark: a return’s reason, gone when the row is sent again, back when that is undone', () => {
    const journal = [sent('1', ONE), returned('2', 'thiếu: minh chứng')];
    expect(said(journal)).toBe('thiếu: minh chứng');
    journal.push(line('3', 'a', 'Gửi đăng ký', ONE, 'Bị trả lại', 'Đã gửi'));
    expect(said(journal)).toBe('');
    journal.push(...undone(journal, '4'));
    expect(said(journal)).toBe('thiếu: minh chứng');
    journal.push(...undone(journal, '5'));
    expect(said(journal)).toBe('');
  });
  it('nothing of codes that no move was made with, nor of lines without a status', () => {
    expect(said([])).toBeUndefined();
    expect(said([line('1', 'a', 'Nhận từ sổ ngoài', ONE, 'x', 'Bị trả lại')])).toBeUndefined();
    expect(said([line('1', 'a', 'Trả lại: x', ONE, '', '')])).toBeUndefined();
    expect(said([returned('1', 'x'), line('2', 'a', 'Gửi kết quả', ONE, '', '')])).toBe('x');
  });
  it('what a book from outside said, until a move says something else, and again when that is undone', () => {
    const journal = [line('1', 'a', ADOPTED_OPINION, ONE, 'Đã gửi', '')];
    expect(said(journal)).toBe('Đã gửi');
    journal.push(returned('2', 'x'));
    expect(said(journal)).toBe('x');
    journal.push(...undone(journal, '3'));
    expect(said(journal)).toBe('Đã gửi');
  });
  it('keeps codes apart, and knows one however it is written', () => {
    const opinions = opinionsOf([
      returned('1', 'x'),
      line('1', 'a', 'Trả lại: y', 'dh-2024-0002 ', '', 'Bị trả lại'),
    ]);
    expect([...opinions]).toEqual([
      [comparisonKey(ONE), 'x'],
      [comparisonKey(TWO), 'y'],
    ]);
  });
});
