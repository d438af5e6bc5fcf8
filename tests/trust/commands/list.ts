import type { LocalWorkbook } from '../../../local/workbook/model';
import { Agency, at, INSPECTION, PLANNING } from '../../scenarios/agency';
import { type Command, type Ground, newStores, Trial } from './trial';

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

/** Commands that are tried on the book in which everything of 2024 is decided, each on a copy of its own. */
const DECIDED: readonly Command[] = [
  { does: 'Hoàn tác thao tác cuối', calls: 'menuUndo', again: false },
  { does: 'Đôn đốc đơn vị chậm gửi', calls: 'menuRemind' },
  { does: 'Nhận việc tự động', calls: 'menuTakeOverAutomation' },
  { does: 'Kiểm tra phân quyền', calls: 'menuAuditPermissions' },
  { does: 'Thiết lập sổ', calls: 'menuSetUp' },
  { does: 'Mở giai đoạn mới', calls: 'menuOpenPeriod', texts: ['2026'], again: false },
  { does: 'Tạo dữ liệu mẫu', calls: 'menuAddSampleData' },
  { does: 'Kiểm tra trang này', calls: 'menuCheckThisTab', select: [INSPECTION, 'A5'] },
  { does: 'Lập báo cáo năm', calls: 'menuCompileAnnualReport', texts: ['2024', '31/12/2024'] },
  { does: 'Báo cáo sơ kết', calls: 'menuMidTermReport' },
  { does: 'Báo cáo tổng kết', calls: 'menuFinalReport' },
  { does: 'Quyết định', calls: 'menuMakeDecision', texts: ['2024', '1', '30/12/2025'] },
  { does: 'Tờ trình', calls: 'menuMakeSubmission', texts: ['2024', '30/12/2025'] },
  { does: 'Biên bản', calls: 'menuMakeMinutes', texts: ['2024', '30/12/2025'] },
  { does: 'Danh sách', calls: 'menuMakeList', texts: ['2024', '1'] },
  { does: 'Giấy khen', calls: 'menuMakeCertificates', texts: ['2024'] },
  { does: 'Báo cáo thành tích', calls: 'menuMakeAchievementReport', texts: ['Nguyễn Thị Hoa'] },
  { does: 'Tin bài', calls: 'menuMakeArticle', texts: ['Nguyễn Thị Hoa'] },
  { does: 'Phiếu rà soát', calls: 'menuMakeReviewSheet', texts: ['2024'] },
  { does: 'So sánh báo cáo', calls: 'menuCompareReports' },
  { does: 'Xem tổng quan', calls: 'menuShowOverview' },
  { does: 'Gửi đăng ký (đơn vị)', calls: 'menuSend', who: 'inspection', select: [INSPECTION, 'A5'] },
  { does: 'Gửi kết quả (đơn vị)', calls: 'menuSendResults', who: 'inspection', select: [INSPECTION, 'A5'] },
  { does: 'Chép từ năm trước (đơn vị)', calls: 'menuCopyLastYear', who: 'inspection', select: [INSPECTION, 'A5'] },
  { does: 'Phục hồi bản lưu', calls: 'menuRestoreSnapshot', texts: ['1', '1'], again: false, removesRows: true },
  { does: 'Lập báo cáo năm (bảng bên)', calls: 'pageCompileBegin', page: [{ key: 'a1b2c3d4e5f60718', year: 2024, asOf: '31/12/2024' }] },
  { does: 'Tiếp nhận (bảng bên)', calls: 'pageOfficeMove', page: [{ move: 'accept', department: PLANNING, codes: [] }] },
  { does: 'Trang hồ sơ điển hình', calls: 'pageExemplarPrint', page: ['DH-2024-0001'] },
]; // prettier-ignore

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
  await agency.hand('inspection').tick(INSPECTION, 'A2', true);
  await agency.hand('planning').tick(PLANNING, 'A2', true);
  const all: Case[] = [];
  let ground = groundOf(agency.workbook, agency);
  for (const command of YEAR) {
    if (command.calls === 'menuEnterDecision') ground = await voted(ground);
    all.push({ command, ground });
    ground = await after(ground, command);
  }
  for (const command of DECIDED) all.push({ command, ground });
  const samples = await after(ground, { does: '', calls: 'menuAddSampleData' });
  all.push({
    command: { does: 'Xóa dữ liệu mẫu', calls: 'menuRemoveSampleData', removesRows: true },
    ground: samples,
  });
  return all;
}

function groundOf(workbook: LocalWorkbook, { bundle, stores, now }: Agency): Ground {
  return { workbook, bundle, stores, now };
}

async function after(ground: Ground, command: Command): Promise<Ground> {
  const trial = new Trial(ground);
  const { died } = await trial.run(command);
  if (died) throw new Error(`${command.calls} died by itself: ${trial.shown.join(' ')}`);
  return { ...ground, workbook: trial.workbook, stores: trial.stores, now: ground.now + 60_000 };
}

/** The Council votes for the first two candidates. */
async function voted(ground: Ground): Promise<Ground> {
  const trial = new Trial({ ...ground, stores: newStores() });
  await trial.hand('office').paste('Bình xét', 'G5', [
    [5, 5],
    [5, 5],
  ]);
  return after({ ...ground, workbook: trial.workbook }, { does: '', calls: 'menuRecount' });
}
