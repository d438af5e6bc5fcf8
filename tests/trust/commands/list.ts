import type { LocalWorkbook } from '../../../local/workbook/model';
import { Agency, at, INSPECTION, PEOPLE, PLANNING } from '../../scenarios/agency';
import { type Command, type Ground, Trial } from './trial';

/** 10/03/2025: the year 2024 is decided late, the registrations of 2025 are due. */
const NOW = at(10, 3, 2025);

/** A command with the book that it begins with. */
export interface Case {
  readonly command: Command;
  readonly ground: Ground;
}

/** What is done in a year, in this order: each begins where the one before ended. */
const YEAR: readonly Command[] = [
  { does: 'Tổng hợp lại (nhận dòng đã gửi)', calls: 'menuRecount' },
  { does: 'Trả lại', calls: 'menuReturn', texts: ['Bổ sung minh chứng'], select: [PLANNING, 'A1'] },
  { does: 'Tiếp nhận', calls: 'menuAccept', select: [INSPECTION, 'A1'] },
  { does: 'Gia hạn', calls: 'menuExtendDeadline', texts: ['tất cả', '30/04/2025'] },
  { does: 'Rút đăng ký', calls: 'menuWithdraw', texts: ['Chuyển công tác'], select: [PLANNING, 'E5'] },
  { does: 'Lập danh sách bình xét', calls: 'menuListForReview' },
  { does: 'Ghi quyết định', calls: 'menuEnterDecision', texts: ['15/QĐ-BDT', '20/12/2025'] },
  { does: 'Công bố kết quả', calls: 'menuPublish' },
  { does: 'Mở năm mới', calls: 'menuOpenYear' },
];

/** Before anything was sent. */
const DRAFTS: readonly Command[] = [
  { does: 'Gửi đăng ký (đơn vị)', calls: 'menuSend', who: 'inspection', select: [INSPECTION, 'A5'] },
  {
    does: 'Lưu một dòng (bảng bên)',
    calls: 'pageDepartmentSave',
    who: 'inspection',
    page: () => [NEW_ROW],
    writesTogether: true,
  },
  { does: 'Nhập danh sách', calls: 'pageImportAdd', page: () => [IMPORT] },
];

/** Commands that are tried on the book in which everything of 2024 is decided, each on a copy of its own. */
const DECIDED: readonly Command[] = [
  { does: 'Hoàn tác thao tác cuối', calls: 'menuUndo', again: false },
  { does: 'Nhận việc tự động', calls: 'menuTakeOverAutomation' },
  { does: 'Kiểm tra phân quyền', calls: 'menuAuditPermissions' },
  { does: 'Thiết lập sổ', calls: 'menuSetUp' },
  { does: 'Mở giai đoạn mới', calls: 'menuOpenPeriod', texts: ['2026-2030'], again: false },
  { does: 'Tạo dữ liệu mẫu', calls: 'menuAddSampleData' },
  { does: 'Kiểm tra trang này', calls: 'menuCheckThisTab', select: [INSPECTION, 'A5'] },
  { does: 'Lập báo cáo năm', calls: 'menuCompileAnnualReport', texts: ['2024', '31/12/2024'] },
  { does: 'Báo cáo sơ kết', calls: 'menuMidTermReport' },
  { does: 'Báo cáo tổng kết', calls: 'menuFinalReport' },
  { does: 'Quyết định', calls: 'menuMakeDecision', texts: ['2024', '1', '30/12/2025'] },
  { does: 'Danh sách', calls: 'menuMakeList', texts: ['2024', '1'] },
  { does: 'Báo cáo thành tích', calls: 'menuMakeAchievementReport', texts: ['Nguyễn Thị Hoa'] },
  { does: 'Tin bài', calls: 'menuMakeArticle', texts: ['1'] },
  { does: 'Phiếu rà soát', calls: 'menuMakeReviewSheet', texts: ['1'] },
  { does: 'Chép từ năm trước (đơn vị)', calls: 'menuCopyLastYear', who: 'inspection', texts: ['tất cả'], select: [INSPECTION, 'A5'] },
  { does: 'Phục hồi bản lưu', calls: 'menuRestoreSnapshot', texts: ['1', '1'], again: false, removesRows: true },
  { does: 'Lập báo cáo năm (bảng bên)', calls: 'pageCompileBegin', page: (attempt) => [{ key: keyOf(attempt), year: '2024', asOf: '31/12/2024', again: false }] },
  { does: 'Ghi bồi dưỡng (bảng bên)', calls: 'pageExemplarAdd', page: () => [CHECK_UP] },
]; // prettier-ignore

/** Papers of awards and of the Council's session, on the same book with both written down. */
const AWARDED: readonly Command[] = [
  { does: 'Tờ trình', calls: 'menuMakeSubmission', texts: ['2024', '30/12/2025'] },
  { does: 'Biên bản', calls: 'menuMakeMinutes', texts: ['1'] },
  { does: 'Giấy khen', calls: 'menuMakeCertificates', texts: ['2024', '1'] },
];

const NEW_ROW = {
  tab: INSPECTION,
  row: 0,
  mark: '',
  values: { 'Họ và tên / Tên tập thể': 'Cao Thị Bích', Năm: '2024', 'Đối tượng': 'Cá nhân' },
};
const IMPORT = {
  key: 'k3f9a2b7c1d0e5f4',
  rows: [
    ['Y Thanh Niê', 'Thanh tra', 'CN', 'Thanh tra viên', 'Văn hoá công sở', 'Việc 1', '1;2'],
    ['Tổ một cửa', 'P. Kế hoạch', 'TT', '', 'Học tập và làm theo Bác', 'Việc 2', '1'],
  ],
  firstRow: 2,
  columns: {
    'Họ và tên / Tên tập thể': 0,
    'Đối tượng': 2,
    'Chức vụ, bộ phận': 3,
    'Lĩnh vực': 4,
    'Nội dung đăng ký': 5,
    'Tiêu chí': 6,
  },
  departmentColumn: 1,
  departmentName: '',
  year: 2024,
  aliases: [],
  evenThough: [],
};
const CHECK_UP = {
  handle: { code: 'DH-2024-0001', tab: INSPECTION, row: 5 },
  form: 'nurture',
  values: { Ngày: '01/03/2025', 'Khó khăn, thiếu sót': 'Thiếu máy' },
};

function keyOf(attempt: number): string {
  return attempt.toString(16).padStart(16, '0');
}

let made: Promise<readonly Case[]> | null = null;

/** Every command that writes, with its book. Made once. */
export function cases(): Promise<readonly Case[]> {
  made ??= make();
  return made;
}

async function make(): Promise<readonly Case[]> {
  const agency = await Agency.found(NOW, 2024);
  await agency.fill('inspection', INSPECTION, [
    { name: 'Nguyễn Thị Hoa', year: 2024, results: 'Hoàn thành 12 việc' },
    { name: 'Trần Văn Đức', year: 2024, position: '' },
    { name: 'Tổ Tiếp dân', year: 2024, kind: 'Tập thể', results: 'Tiếp 300 lượt dân' },
  ]);
  await agency.fill('planning', PLANNING, [{ name: 'Lê Hoàng Ân', year: 2024, results: 'Sáu sáng kiến' }]);
  await giveAddresses(agency);
  const drafts = groundOf(agency.workbook.copy(agency.workbook.name), agency);
  const all: Case[] = DRAFTS.map((command) => ({ command, ground: drafts }));
  await agency.hand('inspection').tick(INSPECTION, 'A2', true);
  await agency.hand('planning').tick(PLANNING, 'A2', true);
  let ground = groundOf(agency.workbook, agency);
  for (const command of YEAR) {
    if (command.calls === 'menuEnterDecision') ground = await voted(ground);
    all.push({ command, ground });
    ground = await after(ground, command);
  }
  for (const command of DECIDED) all.push({ command, ground });
  const late = { ...ground, now: at(20, 12, 2025) };
  all.push({ command: { does: 'Đôn đốc đơn vị chậm gửi', calls: 'menuRemind', again: false }, ground: late });
  const twice = await after(await after(ground, compiled(false)), compiled(true));
  all.push({
    command: { does: 'So sánh báo cáo', calls: 'menuCompareReports', texts: ['1', '1', '2'] },
    ground: twice,
  });
  const awarded = await award(ground);
  for (const command of AWARDED) all.push({ command, ground: awarded });
  const damaged = await damage(ground);
  all.push({ command: { does: 'Sửa sổ (bảng bên)', calls: 'pageCheckMendBegin', page: (attempt) => [{ key: keyOf(attempt), leave: [] }] }, ground: damaged }); // prettier-ignore
  const samples = await after(ground, { does: '', calls: 'menuAddSampleData' });
  const removal = { does: 'Xóa dữ liệu mẫu', calls: 'menuRemoveSampleData', removesRows: true };
  all.push({ command: removal, ground: samples });
  return all;
}

/** The same book with a certificate given, an award proposed and the Council's session. */
async function award(ground: Ground): Promise<Ground> {
  const trial = new Trial(ground);
  const office = trial.hand('office');
  await office.paste('Khen thưởng', 'A5', [
    ['DH-2024-0001', '', 'Giấy khen', '', '', '', 'Đã khen thưởng', '16/QĐ-BDT', '20/12/2024'],
    ['DH-2024-0002', '', 'Bằng khen', '', 'Tỉnh', '', 'Đề nghị'],
  ]);
  await office.paste('Phiên họp', 'A5', [
    ['2024', '10/12/2024', 'Phòng họp A', 'Nguyễn Văn A', 'Trần Thị B'],
  ]);
  return { ...ground, workbook: trial.workbook };
}

/** The same book after some of what people do to books without meaning harm. */
async function damage(ground: Ground): Promise<Ground> {
  const trial = new Trial(ground);
  const office = trial.hand('office');
  await office.merge(PLANNING, 'K5:K7');
  await office.clear('Cấu hình', 'B6');
  await office.clear(INSPECTION, 'B5');
  await office.deleteTab('Tổng hợp');
  const sheet = (name: string) => trial.workbook.sheets.find((one) => one.name === name);
  sheet(PLANNING)?.setRowsHidden(5, 1, true);
  sheet(INSPECTION)?.setCell(6, 7, { value: 'năm 2024' });
  const column = (trial.tab('Bình xét')[3] ?? []).indexOf('Ngày quyết định') + 1;
  sheet('Bình xét')?.setCell(5, column, { value: '20/12/2025' });
  return { ...ground, workbook: trial.workbook };
}

/** Reminders go to what stands in `Đơn vị`. */
async function giveAddresses(agency: Agency): Promise<void> {
  const head = agency.tab('Đơn vị')[3] ?? [];
  const column = String.fromCharCode(65 + head.indexOf('Email'));
  await agency.hand('office').paste('Đơn vị', `${column}5`, [[PEOPLE.inspection], [PEOPLE.planning]]);
}

/** The book in which everything of 2024 is decided. */
export async function decidedBook(): Promise<Ground> {
  const found = (await cases()).find(({ command }) => command.calls === 'menuUndo');
  if (!found) throw new Error('No command begins with the decided book');
  return found.ground;
}

/** One request of the right shape of each page that writes. */
export function requests(): readonly object[] {
  const move = { move: 'accept', rows: [{ tab: INSPECTION, row: 5, mark: '00000000' }], reason: '' };
  const remind = { mails: [{ department: INSPECTION, agreement: '' }] };
  return [
    NEW_ROW,
    IMPORT,
    CHECK_UP,
    move,
    remind,
    { kind: 'Báo cáo năm', fileName: 'mau.docx', content: '' },
  ];
}

function compiled(again: boolean): Command {
  const page = (): readonly unknown[] => [
    { key: keyOf(again ? 2 : 1), year: '2024', asOf: '31/12/2024', again },
  ];
  return { does: '', calls: 'pageCompileBegin', page };
}

function groundOf(
  workbook: LocalWorkbook,
  { bundle, stores, now, workbook: { editors, viewers } }: Agency,
): Ground {
  return { workbook: Object.assign(workbook, { editors, viewers }), bundle, stores, now };
}

async function after(ground: Ground, command: Command): Promise<Ground> {
  const trial = new Trial(ground);
  const { died } = await trial.run(command);
  if (died) throw new Error(`${command.calls} died by itself: ${trial.shown.join(' ')}`);
  return { ...ground, workbook: trial.workbook, stores: trial.stores, now: ground.now + 60_000 };
}

/** The Council votes for the first two candidates. */
async function voted(ground: Ground): Promise<Ground> {
  const trial = new Trial(ground);
  await trial.hand('office').paste('Bình xét', 'G5', [
    [5, 5],
    [5, 5],
  ]);
  return after({ ...ground, workbook: trial.workbook }, { does: '', calls: 'menuRecount' });
}
