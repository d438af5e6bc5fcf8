import type { Language } from '../lang/findings';
import { listRows, type MoveText, sayMove, sayRefusal } from '../lang/moves';

/** Why a command that moves rows could not do its work. Nothing was written. */
export type MoveProblem =
  | {
      readonly kind: 'nothing-to-move';
      /** The command's title, by the key of its text. */
      readonly title: MoveText;
      readonly left: readonly LeftRow[];
    }
  | { readonly kind: 'reason-empty' | 'number-empty' | 'nothing-to-undo' | 'undo-superseded' | 'undo-import' }
  | { readonly kind: 'not-the-department'; readonly email: string; readonly tab: string };

/** A row that a command leaves alone, and why. */
export interface LeftRow {
  /** "Nguyễn Thị Hoa (Thanh tra, dòng 5)". */
  readonly row: string;
  readonly refusal: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** "Nguyễn Thị Hoa (Thanh tra, dòng 5): còn lỗi ở cột “Kiểm tra”". */
export function tellLeft({ row, refusal, details }: LeftRow, language: Language): string {
  return `${row}: ${sayRefusal(refusal, language, details)}`;
}

function nothingToMove(title: MoveText, left: readonly LeftRow[], language: Language): string {
  const rows = listRows(
    left.map((one) => tellLeft(one, language)),
    language,
  );
  const said = sayMove(title, language);
  if (left.length === 0)
    return language === 'en'
      ? `${said}: there is no such row. Select rows in a department’s tab and run again.`
      : `${said}: không có dòng nào phù hợp. Chọn các dòng ở trang của đơn vị rồi chạy lại.`;
  return language === 'en'
    ? `${said}: none of these rows can:\n${rows}`
    : `${said}: không dòng nào làm được:\n${rows}`;
}

const KINDS: readonly string[] = [
  'nothing-to-move',
  'reason-empty',
  'number-empty',
  'nothing-to-undo',
  'undo-superseded',
  'undo-import',
  'not-the-department',
] satisfies MoveProblem['kind'][];

export function isMoveProblem(problem: { readonly kind: string }): problem is MoveProblem {
  return KINDS.includes(problem.kind);
}

/** What is wrong and how to mend it, in one sentence or two. */
export function describeMoveProblem(problem: MoveProblem, language: Language): string {
  const english = language === 'en';
  switch (problem.kind) {
    case 'nothing-to-move':
      return nothingToMove(problem.title, problem.left, language);
    case 'reason-empty':
      return english
        ? 'A reason is needed, so that the other side knows what to mend. Run the command again.'
        : 'Phải ghi lý do: người nhận cần biết sửa gì. Chạy lại lệnh và ghi một câu.';
    case 'number-empty':
      return english
        ? 'The decision’s number is needed, e.g. 15/QĐ-BDT. Run the command again.'
        : 'Phải ghi số quyết định, ví dụ 15/QĐ-BDT. Chạy lại lệnh.';
    case 'nothing-to-undo':
      return english
        ? 'The journal holds nothing more that can be undone.'
        : 'Nhật ký không còn thao tác nào hoàn tác được.';
    case 'undo-import':
      return english
        ? 'The last command was “Import a list…”. To take it back, run “Restore a snapshot…” and choose the one from before the import, or delete the rows.'
        : 'Thao tác cuối là “Nhập danh sách…”. Muốn đưa về như trước, chạy “Phục hồi bản lưu…” và chọn bản “Trước khi nhập danh sách”, hoặc xóa các dòng đó.';
    case 'undo-superseded':
      return english
        ? 'Meanwhile another command was run, so nothing was undone. Run this one again to see what is last now.'
        : 'Trong lúc đó đã có thao tác khác, nên chưa hoàn tác gì. Chạy lại lệnh để xem thao tác cuối bây giờ.';
    case 'not-the-department':
      return english
        ? `This command is for the department of the tab “${problem.tab}” or the Office. Open your own department’s tab and run again.`
        : `Lệnh này dành cho đơn vị của trang “${problem.tab}” hoặc Văn phòng. Mở trang của đơn vị mình rồi chạy lại.`;
  }
}
