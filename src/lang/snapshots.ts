import { filledIn } from './filled-in';
import type { Language } from './findings';

type Said = Readonly<Record<Language, string>>;

/** Why a snapshot could not be restored; nothing was written. */
export type SnapshotProblem =
  | { readonly kind: 'snapshot-none' }
  | { readonly kind: 'snapshot-number'; readonly typed: string; readonly most: number }
  | { readonly kind: 'snapshot-no-such-tab'; readonly typed: string }
  | { readonly kind: 'snapshot-none-missing'; readonly time: string }
  | { readonly kind: 'snapshot-same'; readonly tab: string; readonly time: string }
  | { readonly kind: 'snapshot-damaged'; readonly time: string }
  | { readonly kind: 'snapshot-unlisted'; readonly tab: string }
  | { readonly kind: 'snapshot-gone'; readonly time: string }
  | { readonly kind: 'snapshot-changed'; readonly tab: string };

/** What `Phục hồi bản lưu…` and those who notice a deleted tab say. `{name}` is filled in. */
const TEXTS = {
  title: { vi: 'Phục hồi bản lưu', en: 'Restore a snapshot' },
  tabDeleted: {
    vi: 'Trang “{tab}” không còn trong sổ; bản lưu lúc {time} giữ {rows} dòng của trang này. Văn phòng chạy “Phục hồi bản lưu…” (menu Quản trị) để lấy lại. Nếu trang chỉ bị đổi tên, đặt lại tên cũ; nếu muốn một trang trống, chạy “Thiết lập sổ…”.',
    en: 'The tab “{tab}” is gone; the snapshot of {time} holds {rows} rows of it. The Office runs “Restore a snapshot…” (menu Administration) to bring them back. If the tab was only renamed, give it its old name; for an empty tab run “Set up the book…”.',
  },
  askSnapshot: {
    vi: 'Gõ số của bản lưu (mới nhất ở trên):\n{list}',
    en: 'Type the number of a snapshot (newest first):\n{list}',
  },
  snapshotLine: {
    vi: '{number}. {time} – {reason} – {tabs} trang, {rows} dòng',
    en: '{number}. {time} – {reason} – {tabs} tabs, {rows} rows',
  },
  askTab: {
    vi: 'Bản lưu lúc {time}. Gõ số hoặc tên của trang muốn lấy lại:\n{list}\n\n{missing}',
    en: 'Snapshot of {time}. Type the number or the name of the tab to restore:\n{list}\n\n{missing}',
  },
  tabLine: { vi: '{number}. {tab}: {rows} dòng', en: '{number}. {tab}: {rows} rows' },
  tabLineGone: {
    vi: '{number}. {tab}: {rows} dòng – hiện không còn trang này',
    en: '{number}. {tab}: {rows} rows – the tab is gone now',
  },
  moreTabs: { vi: '… và {count} trang khác: gõ tên trang.', en: '… and {count} more: type the name.' },
  missingTabs: {
    vi: 'Để trống để lấy lại các trang không còn: {tabs}.',
    en: 'Leave empty to bring back the tabs that are gone: {tabs}.',
  },
  noMissingTabs: { vi: 'Hiện không thiếu trang nào.', en: 'No tab is missing now.' },
  planLine: {
    vi: '• Trang “{tab}”: đang có {before} dòng, sẽ có {after} dòng; {cells} ô đổi nội dung.',
    en: '• Tab “{tab}”: {before} rows now, {after} then; {cells} cells change.',
  },
  planLineGone: {
    vi: '• Trang “{tab}” không còn: tạo lại với {after} dòng.',
    en: '• Tab “{tab}” is gone: it is made again with {after} rows.',
  },
  confirm: {
    vi: 'Sẽ ghi lại theo bản lưu lúc {time} ({reason}):\n{list}\n\nCác trang khác giữ nguyên. Ô có công thức do người đặt được ghi lại thành giá trị. Trước khi ghi, tiện ích lưu lại cả sổ như hiện nay, nên có thể phục hồi ngược lại.\n\nGhi lại?',
    en: 'This writes back, from the snapshot of {time} ({reason}):\n{list}\n\nOther tabs stay as they are. Cells with people’s own formulas are written back as values. The book as it stands now is kept first, so that you can go back.\n\nWrite?',
  },
  done: {
    vi: 'Đã lấy lại {tabs} từ bản lưu lúc {time} ({cells} ô) và tổng hợp lại sổ. Sổ trước đó được giữ trong bản lưu “Trước khi phục hồi”.',
    en: '{tabs} restored from the snapshot of {time} ({cells} cells); the book is counted again. How it was before is kept as “Trước khi phục hồi”.',
  },
  setUpAgain: {
    vi: 'Trang của Văn phòng vừa được tạo lại: chạy “Thiết lập sổ…” để nối lại danh sách chọn của các trang khác.',
    en: 'A tab of the Office was made again: run “Set up the book…” so that dropdowns of other tabs find it.',
  },
  left: {
    vi: 'Còn {left} trang chưa lấy lại vì hết giờ của một lần chạy. Chạy lại “Phục hồi bản lưu…”.',
    en: '{left} tabs are left, for the time of one run is up. Run “Restore a snapshot…” again.',
  },
  notCounted: {
    vi: 'Chưa tổng hợp lại được: {reasons}',
    en: 'The book could not be counted again yet: {reasons}',
  },
  askEmpty: {
    vi: 'Các trang sau đã bị xóa nhưng còn dòng trong bản lưu: {tabs}.\n\nNên chọn KHÔNG, rồi chạy “Phục hồi bản lưu…” để lấy lại. Chỉ chọn CÓ nếu thật sự muốn tạo các trang này trống.\n\nTạo trang trống?',
    en: 'These tabs were deleted and a snapshot still holds rows of them: {tabs}.\n\nBetter say NO and run “Restore a snapshot…”. Say YES only if you want these tabs empty.\n\nMake them empty?',
  },
} as const satisfies Readonly<Record<string, Said>>;

const PROBLEMS: Readonly<Record<SnapshotProblem['kind'], Said>> = {
  'snapshot-none': {
    vi: 'Sổ chưa có bản lưu nào. Tiện ích lưu mỗi ngày một lần khi có người giữ việc tự động (“Nhận việc tự động…”), và trước mỗi lần nhập danh sách.',
    en: 'The book has no snapshot yet. One is taken daily while somebody holds the automatic work, and before every import.',
  },
  'snapshot-number': {
    vi: 'Không có bản lưu số “{typed}”. Gõ một số từ 1 đến {most}.',
    en: 'There is no snapshot “{typed}”. Type a number from 1 to {most}.',
  },
  'snapshot-no-such-tab': {
    vi: 'Bản lưu này không có trang “{typed}”. Gõ số hoặc tên của một trang trong danh sách.',
    en: 'This snapshot has no tab “{typed}”. Type the number or the name of one in the list.',
  },
  'snapshot-none-missing': {
    vi: 'Mọi trang của bản lưu lúc {time} đều đang có trong sổ. Muốn ghi lại một trang, gõ số hoặc tên của trang đó.',
    en: 'Every tab of the snapshot of {time} stands. To restore one of them, type its number or name.',
  },
  'snapshot-same': {
    vi: 'Trang “{tab}” đang giống hệt bản lưu lúc {time}: không có gì phải ghi lại.',
    en: 'The tab “{tab}” is just as in the snapshot of {time}: there is nothing to restore.',
  },
  'snapshot-damaged': {
    vi: 'Bản lưu lúc {time} không đọc được: dòng của trang “Bản lưu” đã bị sửa hoặc xóa. Không ô nào bị ghi. Chọn một bản lưu khác, hoặc dùng Tệp → Nhật ký phiên bản của Google.',
    en: 'The snapshot of {time} cannot be read: rows of the tab “Bản lưu” were changed or deleted. Nothing was written. Choose another, or use File → Version history.',
  },
  'snapshot-unlisted': {
    vi: 'Trang “{tab}” là của một đơn vị không còn trong trang Đơn vị. Ghi lại đơn vị đó (tên đơn vị, tên trang) vào trang Đơn vị rồi chạy lại.',
    en: 'The tab “{tab}” belongs to a department that is no longer in the tab Đơn vị. List it there again, then run this again.',
  },
  'snapshot-gone': {
    vi: 'Bản lưu lúc {time} không còn: trong khi bạn chọn, một bản mới đã thay chỗ. Chạy lại lệnh.',
    en: 'The snapshot of {time} is no longer there: a newer one took its place meanwhile. Run the command again.',
  },
  'snapshot-changed': {
    vi: 'Trong khi bạn chọn, trang “{tab}” đã thay đổi nên không ô nào bị ghi. Chạy lại lệnh để xem số ô mới.',
    en: 'The tab “{tab}” changed while you were choosing, so nothing was written. Run the command again.',
  },
};

/** Every text, for the test that both languages fill the same gaps. */
export const SNAPSHOT_TEXTS: Readonly<Record<string, Said>> = { ...TEXTS, ...PROBLEMS };

export function saySnapshots(
  key: keyof typeof TEXTS,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}

export function tellSnapshotProblem(problem: SnapshotProblem, language: Language): string {
  return filledIn(PROBLEMS[problem.kind][language], { ...problem });
}
