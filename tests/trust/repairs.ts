import type { LocalSheet, StoredValue } from '../../local/workbook/model';
import type { BookChecked, BookMended } from '../../src/pages/check-page/answers';
import type { JobAnswer } from '../../src/pages/kit/job-answer';
import { INSPECTION, PLANNING } from '../scenarios/agency';
import { decidedBook } from './commands/list';
import { type Ground, Trial } from './commands/trial';
import { NOTHING, type Scale, type Tally, type TrustPart } from './scale';

/** What people do to a book without meaning harm, and what `Kiểm tra sổ` makes of it. */
export interface Harm {
  readonly does: string;
  act(trial: Trial): unknown;
  /** What the panel says of it. */
  readonly tells: RegExp;
  /**
   * 'mends' = the panel mends it and the book is the very one it was; 'mends elsewhere' = what people typed is, but a column
   * stands elsewhere; 'asks' = a person must decide; 'knows' = nothing is damaged.
   */
  readonly then: 'mends' | 'mends elsewhere' | 'asks' | 'knows';
}

function sheetOf({ workbook }: Trial, name: string): LocalSheet {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No tab ${name}`);
  return found;
}

function put(trial: Trial, tab: string, row: number, column: number, value: StoredValue): void {
  sheetOf(trial, tab).setCell(row, column, { value });
}

/** Row and column, from 1, of a heading of a tab that set-up laid. */
function columnOf(trial: Trial, tab: string, heading: string): number {
  return (trial.tab(tab)[3] ?? []).indexOf(heading) + 1;
}

/** The row of a setting. */
function settingRow(trial: Trial, name: string): number {
  return trial.tab('Cấu hình').findIndex(([first]) => first === name) + 1;
}

/** Two columns change places with all that is in them. */
function swapColumns(trial: Trial, tab: string, one: number, other: number): void {
  const sheet = sheetOf(trial, tab);
  for (let row = 4; row <= sheet.lastRow(); row += 1) {
    const [a, b] = [sheet.cell(row, one), sheet.cell(row, other)];
    sheet.setCell(row, one, { value: b.value });
    sheet.setCell(row, other, { value: a.value });
  }
}

const NAME = 'Họ và tên / Tên tập thể';

/** Every kind of damage that offices do (issue: damage repair), on the book of a year that is decided. */
export const HARMS: readonly Harm[] = [
  { does: 'a heading typed in other words', act: (t) => t.hand('office').type(INSPECTION, 'E4', 'Họ tên'), tells: /E4 nay là “Họ tên”, của sổ là “Họ và tên \/ Tên tập thể”/, then: 'mends' },
  { does: 'a heading emptied', act: (t) => t.hand('office').clear(INSPECTION, 'K4'), tells: /Ô K4 trống, tiêu đề của sổ là “Nội dung đăng ký”/, then: 'mends' },
  { does: 'a heading typed over with something else', act: (t) => t.hand('office').type(INSPECTION, 'K4', 'Ghi chú riêng'), tells: /Trang “Thanh tra”, ô K4: tiêu đề nay là “Ghi chú riêng”, ở chỗ của “Nội dung đăng ký”/, then: 'asks' },
  { does: 'a heading of the settings emptied', act: (t) => t.hand('office').clear('Cấu hình', 'B4'), tells: /Cấu hình.*Ô B4 trống, tiêu đề của sổ là “Giá trị”/, then: 'mends' },
  { does: 'two columns changed places', act: (t) => swapColumns(t, INSPECTION, 11, 12), tells: /^$/, then: 'knows' },
  { does: 'a column of the people’s deleted', act: (t) => t.hand('office').deleteColumns(INSPECTION, 11), tells: /Trang “Thanh tra” mất cột “Nội dung đăng ký”.*Phục hồi bản lưu/, then: 'asks' },
  { does: 'a column of the add-on’s deleted', act: (t) => t.hand('office').deleteColumns(INSPECTION, 4), tells: /Thanh tra: thêm cột Kiểm tra/, then: 'mends elsewhere' },
  { does: 'a column doubled', act: async (t) => { await t.hand('office').insertColumns(INSPECTION, 12); put(t, INSPECTION, 4, 12, NAME); }, tells: /Trang “Thanh tra” có hai cột cùng tiêu đề: Họ và tên/, then: 'asks' },
  { does: 'a department’s tab renamed', act: (t) => t.hand('office').renameTab(INSPECTION, 'Thanh tra Ban'), tells: /đã đổi tên từ “Thanh tra” thành “Thanh tra Ban”/, then: 'knows' },
  { does: 'a tab of the Office renamed', act: (t) => t.hand('office').renameTab('Bình xét', 'Bình xét 2024'), tells: /^$/, then: 'knows' },
  { does: 'a department’s tab deleted', act: (t) => t.hand('office').deleteTab(INSPECTION), tells: /Trang “Thanh tra” đã bị xóa; bản lưu lúc .* giữ 3 dòng/, then: 'asks' },
  { does: 'a tab of the Office deleted', act: (t) => t.hand('office').deleteTab('Bình xét'), tells: /Trang “Bình xét” đã bị xóa; bản lưu/, then: 'asks' },
  { does: 'a tab of the add-on deleted', act: (t) => t.hand('office').deleteTab('Tổng hợp'), tells: /Tạo 1 trang: Tổng hợp/, then: 'mends elsewhere' },
  { does: 'the guide deleted', act: (t) => t.hand('office').deleteTab('Hướng dẫn'), tells: /Trang Hướng dẫn thiếu/, then: 'mends' },
  { does: 'a tab doubled', act: (t) => t.hand('office').duplicateTab(PLANNING), tells: /trông như bản sao của “Phòng Kế hoạch” và không được tính/, then: 'asks' },
  { does: 'a setting emptied', act: (t) => t.hand('office').clear('Cấu hình', `B${settingRow(t, 'Tên cơ quan')}`), tells: /Mục “Tên cơ quan” ở dòng \d+ bị xóa trống/, then: 'mends' },
  { does: 'a number of the settings emptied', act: (t) => t.hand('office').clear('Cấu hình', `B${settingRow(t, 'Giai đoạn đến năm')}`), tells: /Mục “Giai đoạn đến năm” ở dòng \d+ bị xóa trống/, then: 'mends' },
  { does: 'a setting deleted', act: (t) => t.hand('office').deleteRows('Cấu hình', settingRow(t, 'Người ký báo cáo')), tells: /Trang “Cấu hình” không có dòng cho: Người ký báo cáo/, then: 'asks' },
  { does: 'a row copied with its code', act: (t) => t.hand('office').paste(INSPECTION, 'B30', [(t.tab(INSPECTION)[4] ?? []).slice(1).map((cell) => cell ?? '')]), tells: /Thanh tra.*Mã, trạng thái hoặc ý kiến ở trang này khác Nhật ký/, then: 'mends elsewhere' },
  { does: 'a code wiped', act: (t) => t.hand('office').clear(INSPECTION, 'B5'), tells: /Mã, trạng thái hoặc ý kiến ở trang này khác Nhật ký/, then: 'mends' },
  { does: 'a status typed over', act: (t) => t.hand('office').type(INSPECTION, 'C5', 'Không đạt'), tells: /Mã, trạng thái hoặc ý kiến ở trang này khác Nhật ký/, then: 'mends' },
  { does: 'a year that is none', act: (t) => put(t, INSPECTION, 6, 7, 'năm 2O24'), tells: /Thanh tra”, dòng 6, cột “Năm”: “năm 2O24” không phải là một năm/, then: 'asks' },
  { does: 'a year with its word', act: (t) => put(t, INSPECTION, 5, 7, 'Năm 2024'), tells: /Thanh tra: Cột “Năm”: 1 ô ghi thêm chữ \(5\)/, then: 'mends elsewhere' },
  { does: 'a year typed as text', act: (t) => put(t, INSPECTION, 5, 7, ' 2024 '), tells: /^$/, then: 'knows' },
  { does: 'a year of a meeting typed as text', act: (t) => put(t, 'Phiên họp', 5, columnOf(t, 'Phiên họp', 'Năm'), '2024'), tells: /Phiên họp: Cột “Năm”: 1 số đang là chữ \(5\)/, then: 'mends elsewhere' },
  { does: 'a day typed as text', act: (t) => put(t, 'Bình xét', 5, columnOf(t, 'Bình xét', 'Ngày quyết định'), '20/12/2025'), tells: /Bình xét.*Cột “Ngày quyết định”: 1 ngày đang là chữ \(5\)/, then: 'mends' },
  { does: 'a day that cannot be read', act: (t) => put(t, 'Bình xét', 5, columnOf(t, 'Bình xét', 'Ngày quyết định'), 'cuối năm'), tells: /Bình xét”, dòng 5.*“cuối năm” không phải ngày tháng/, then: 'asks' },
  { does: 'rows hidden', act: (t) => sheetOf(t, INSPECTION).setRowsHidden(5, 2, true), tells: /2 dòng đang bị ẩn: 5, 6/, then: 'mends' },
  { does: 'the row of boxes hidden', act: (t) => sheetOf(t, PLANNING).setRowsHidden(2, 1, true), tells: /1 dòng đang bị ẩn: 2/, then: 'mends' },
  {
    does: 'rows hidden by a filter',
    act: (t) => {
      const sheet = sheetOf(t, INSPECTION);
      sheet.filter = { row: 4, column: 1, rows: 30, columns: 21 };
      sheet.setRowsHidden(6, 1, true);
    },
    tells: /1 dòng không thấy vì bộ lọc: 6/,
    then: 'mends',
  },
  { does: 'rows sorted by hand', act: (t) => t.hand('office').sortRows(INSPECTION, 'A5:U30', 5, false), tells: /^$/, then: 'knows' },
  { does: 'cells merged', act: (t) => t.hand('office').merge(PLANNING, 'K5:K7'), tells: /Ô gộp ở K5:K7/, then: 'mends' },
  {
    does: 'protections removed',
    act: (t) => {
      const { id } = sheetOf(t, 'Cấu hình');
      t.workbook.protections = t.workbook.protections.filter(({ sheetId }) => sheetId !== id);
    },
    tells: /Bảo vệ khác với trang Phân quyền ở 1 chỗ/,
    then: 'mends',
  },
  {
    does: 'all protections removed',
    act: (t) => void (t.workbook.protections = []),
    tells: /Bảo vệ khác với trang Phân quyền ở \d\d chỗ/,
    then: 'mends',
  },
  { does: 'dropdowns pasted over', act: (t) => void (sheetOf(t, INSPECTION).validations = []), tells: /Thanh tra: danh sách chọn/, then: 'mends' },
  { does: 'the headings not frozen any more', act: (t) => void (sheetOf(t, INSPECTION).frozenRows = 0), tells: /Thanh tra: cố định dòng tiêu đề/, then: 'mends' },
]; // prettier-ignore

/** Everything that the panel says. */
export function wordsOf({ mendable, open, notes }: BookChecked): string {
  return [
    ...mendable.flatMap(({ tab, wrong, parts }) => [`${tab}: ${wrong}`, ...parts]),
    ...open.map(({ words }) => words),
    ...notes,
  ].join('\n');
}

export async function check(trial: Trial): Promise<BookChecked> {
  const { result } = await trial.run({ does: '', calls: 'pageCheckStart', page: () => [] });
  if (!(result as BookChecked | null)?.ok)
    throw new Error(`Refused: ${JSON.stringify(result)} ${trial.error}`);
  return result as BookChecked;
}

let keys = 0;

/** Presses `Sửa những mục này` and waits. */
export async function mend(trial: Trial, leave: readonly string[] = []): Promise<BookMended> {
  keys += 1;
  const key = keys.toString(16).padStart(16, '0');
  await trial.run({ does: '', calls: 'pageCheckMendBegin', page: () => [{ key, leave }] });
  const { result } = await trial.run({ does: '', calls: 'pageJobState', page: () => [key] });
  const job = (result as JobAnswer<BookMended> | null)?.job;
  if (job?.kind !== 'done') throw new Error(`Not mended: ${JSON.stringify(result)} ${trial.error}`);
  return job.result;
}

/** Null where a harm was told and mended as it should be, else what was not. */
export async function tryHarm(ground: Ground, harm: Harm): Promise<string | null> {
  const base = new Trial(ground);
  const usual = wordsOf(await check(base));
  await mend(base);
  const trial = new Trial(ground);
  await harm.act(trial);
  // Formulas are counted when somebody reads them.
  await trial.run({ does: '', calls: 'pageOfficeStart', page: () => [] });
  const damaged = trial.end();
  const [first, inputs] = [await check(trial), base.inputs()];
  const told = newWords(first, usual);
  const wrote = differing(damaged, trial.end());
  if (wrote.length > 0) return `${harm.does}: looking wrote into ${wrote.join(', ')}`;
  if (!harm.tells.test(told)) return `${harm.does}: it says “${told}”`;
  const isMended = harm.then.startsWith('mends');
  if (isMended !== first.mendable.length > 0)
    return `${harm.does}: it offers to mend ${first.mendable.length}`;
  const done = await mend(trial);
  if (isMended && done.refused.length > 0) return `${harm.does}: refused: ${done.refused.join(' ')}`;
  if (harm.then === 'mends') {
    const unlike = differing(base.end(), trial.end());
    if (unlike.length > 0) return `${harm.does}: ${unlike.join(', ')} not as before`;
  }
  const kept = isMended && !/row copied/.test(harm.does) ? inputs : null;
  if (kept && typed(trial.inputs()) !== typed(kept))
    return `${harm.does}: what people typed is not as before`;
  const after = trial.end();
  const second = await check(trial);
  if (second.mendable.length > 0) return `${harm.does}: mended, and found again: ${newWords(second, usual)}`;
  const again = await mend(trial);
  if (again.done.length > 0) return `${harm.does}: mended twice: ${again.done.join('; ')}`;
  const moved = differing(after, trial.end());
  return moved.length > 0 ? `${harm.does}: mending again changed ${moved.join(', ')}` : null;
}

/** Inputs as text: a year is the same as a number and as digits. */
function typed(inputs: readonly string[]): string {
  return inputs.join('\n').replace(/"(\d{4})"/g, '$1');
}

/** What it says beyond what it says of the sound book. */
function newWords(found: BookChecked, usual: string): string {
  const known = new Set(usual.split('\n'));
  return wordsOf(found)
    .split('\n')
    .filter((line) => !known.has(line) && !line.startsWith('Các dòng có'))
    .join('\n');
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

async function run(scale: Scale): Promise<Tally> {
  const ground = await decidedBook();
  const lost: string[] = [];
  let repairs = 0;
  for (const place of scale.places(HARMS.length, 9)) {
    const harm = HARMS[place - 1];
    if (!harm) continue;
    const said = await tryHarm(ground, harm);
    if (said === null) repairs += 1;
    else lost.push(said);
  }
  return { ...NOTHING, repairs, lost };
}

/** Each kind of damage is done to a sound book: the panel tells it, mends it without guessing, and finds nothing the second time. */
export const REPAIRS: TrustPart = { name: 'The book damaged by hand, Kiểm tra sổ', run };
