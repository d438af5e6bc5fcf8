/**
 * Everything that Google Sheets may call: menu items and triggers, each one line or nearly so. Only here
 * does a result become something a person sees. No service is called while this file is evaluated.
 */
import { comeBy, takeOverAutomation, type TakenOver } from './commands/automation';
import { checkBook } from './commands/check-page/check';
import { mendBegin } from './commands/check-page/mend';
import { showCheckPage } from './commands/check-page/show-page';
import { type CheckedTab, checkThisTab } from './commands/check-tab';
import { type Compiled, compileAnnualReport, type Refused } from './commands/compile-annual-report';
import { goToPlace } from './commands/go-to-place';
import { exemplarAdd, exemplarPrint } from './commands/exemplar-page/add';
import { showExemplarPage } from './commands/exemplar-page/show-page';
import { exemplarSearch, exemplarShow, exemplarStart } from './commands/exemplar-page/view';
import { liveCheck } from './commands/live-check';
import { diagnostics, helpStart } from './commands/help/diagnostics';
import { showHelp } from './commands/help/show-page';
import { addOnMenu } from './commands/menu';
import { makePaper, type PaperMade } from './commands/papers/make-paper';
import { FINAL_REPORT, MID_TERM_REPORT } from './commands/papers/period';
import { recount } from './commands/recount';
import { type Decided, enterDecision } from './commands/moves/decide';
import { listForReview } from './commands/moves/list-for-review';
import { acceptRows, returnRows, type RowsMoved } from './commands/moves/move-rows';
import { type BoxShown, sendRegistrations, sendResults } from './commands/moves/send';
import { withdrawRows, type WithdrawalAsked } from './commands/moves/withdraw';
import { publishResults } from './commands/moves/publish';
import { undoLast, type Undone } from './commands/moves/undo';
import { ACHIEVEMENT_PAPER } from './commands/papers/achievement';
import { CERTIFICATES_PAPER } from './commands/papers/certificates';
import { DECISION_PAPER } from './commands/papers/decisions';
import { LIST_PAPER } from './commands/papers/lists';
import { MINUTES_PAPER } from './commands/papers/minutes';
import { SUBMISSION_PAPER } from './commands/papers/submission';
import { sayPaper } from './commands/tell-papers';
import { type Compared, compareReports } from './commands/compare-reports';
import { type ArticleMade, makeArticle } from './commands/make-article';
import { makeReviewSheet, type ReviewSheetMade } from './commands/make-review-sheet';
import { sayArticleMade, sayCompared, sayReviewSheet } from './commands/tell-versions';
import { sayDecided, sayMoved, saySent, sayUndone, sayWithdrawn } from './commands/tell-moves';
import {
  sayCheckedTab,
  sayCompiled,
  sayRecounted,
  sayRefused,
  saySamples,
  sayTakenOver,
  sayUnexpected,
  wantsNewVersion,
} from './commands/tell-results';
import { addSampleData, removeSampleData, type SamplesChanged } from './commands/sample-data';
import { sayRestored } from './commands/ask-restore';
import { type Restored, restoreSnapshot } from './commands/restore-snapshot';
import { addImported } from './commands/import/add-rows';
import { forPage, type RefusedInWords } from './commands/import/for-page';
import { previewImport, startImport } from './commands/import/preview';
import { showImportPage } from './commands/import/show-page';
import { showTemplatePage } from './commands/templates/show-page';
import {
  checkUpload,
  keepUpload,
  removeTemplate,
  startTemplates,
  templateSample,
} from './commands/templates/templates';
import { departmentPanel, departmentRow, selectedRow } from './commands/department-page/panel';
import { saveRow } from './commands/department-page/save';
import { showDepartmentPage } from './commands/department-page/show-page';
import { compileStart } from './commands/office-page/compile';
import { jobCancel, jobState } from './commands/jobs/page-jobs';
import { officePanel } from './commands/office-page/panel';
import { officePreview } from './commands/office-page/preview';
import { showOfficePage } from './commands/office-page/show-page';
import { officeMove, officeRemind, officeReminders } from './commands/office-page/work';
import type { BookChecked, MendBegun } from './pages/check-page/answers';
import type { DepartmentPanel, RowShown, Selected } from './pages/department-page/answers';
import type { Diagnostics, HelpStart } from './pages/help-page/answers';
import type { SetUpBegun, SetUpShown, SetUpStart } from './pages/set-up-page/answers';
import type {
  ExemplarAdded,
  ExemplarPrinted,
  ExemplarsFound,
  ExemplarStart,
  ExemplarView,
} from './pages/exemplar-page/answers';
import type { Gone } from './pages/kit/place';
import type { JobAnswer } from './pages/kit/job-answer';
import type {
  OfficeMoved,
  OfficePanel,
  OfficePreview,
  OfficeReminders,
  OfficeSaid,
} from './pages/office-page/answers';
import { mayBeBox } from './sheets/triggers';
import { askCompileRequest } from './commands/ask-compile-request';
import { sayPermissions, wantsRepair } from './commands/ask-permissions';
import { askSetUp, saySetUp } from './commands/ask-set-up';
import {
  auditPermissions,
  type PermissionAudit,
  type PermissionsRepaired,
  repairPermissions,
} from './commands/audit-permissions';
import { showSetUpPage } from './commands/set-up-page/show-page';
import { setUpBegin, setUpShow, setUpStart } from './commands/set-up-page/wizard';
import { setUp, type SetUpResult } from './commands/set-up';
import { showOverview } from './commands/show-overview';
import { copyLastYear, type CopiedRows } from './commands/copy-last-year';
import { type DeadlineExtended, extendDeadline } from './commands/extend-deadline';
import { openPeriod, type PeriodOpened } from './commands/open-period';
import { openYear, type YearOpened } from './commands/open-year';
import { remind, type Reminded } from './commands/remind';
import {
  sayCopiedRows,
  sayExtended,
  sayPeriodOpened,
  sayReminded,
  sayYearOpened,
} from './commands/tell-cycle';
import type { ImportAdded, ImportPreview, ImportStart } from './register/import/answers';
import type { TemplateChecked, TemplateSample, TemplatesShown } from './pages/template-page/answers';
import { saySelfChecked, type SelfChecked, selfCheck } from './commands/self-check';
import type { EditEvent } from './sheets/edit-event';

/** Simple trigger: builds the menu; runs under AuthMode.NONE too. */
export function onOpen(): void {
  addOnMenu();
}

/** Simple trigger: checks the edited rows at once; says nothing where it may not write (platform.md 7). */
export function onEdit(event: EditEvent): void {
  try {
    liveCheck(event);
  } catch {
    // A protected cell, or a service out of order: the next full check says what this one could not.
  }
}

/** Runs once, with full authorisation, when somebody installs the add-on. */
export function onInstall(): void {
  onOpen();
}

/** Menu `Lập báo cáo năm…`. Returns what it did, so that the command line can print it. */
export async function menuCompileAnnualReport(): Promise<Compiled | Refused | null> {
  return guarded(async () => {
    const asked = askCompileRequest();
    if (!asked) return null;
    const first = await compileAnnualReport({ ...asked, evenIfUnchanged: false });
    const again = first.ok && first.unchanged && !first.reachable && wantsNewVersion(first);
    const result = again ? await compileAnnualReport({ ...asked, evenIfUnchanged: true }) : first;
    if (result.ok) sayCompiled(result);
    else sayRefused(result);
    return result;
  });
}

/** Menu `Báo cáo sơ kết…`. */
export async function menuMidTermReport(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(MID_TERM_REPORT), sayPaper);
}

/** Menu `Báo cáo tổng kết…`. */
export async function menuFinalReport(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(FINAL_REPORT), sayPaper);
}

/** Menu `Quyết định công nhận, khen thưởng…`. */
export async function menuMakeDecision(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(DECISION_PAPER), sayPaper);
}

/** Menu `Tờ trình khen thưởng…`. */
export async function menuMakeSubmission(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(SUBMISSION_PAPER), sayPaper);
}

/** Menu `Danh sách…`. */
export async function menuMakeList(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(LIST_PAPER), sayPaper);
}

/** Menu `Biên bản họp Hội đồng…`. */
export async function menuMakeMinutes(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(MINUTES_PAPER), sayPaper);
}

/** Menu `Báo cáo thành tích…`. */
export async function menuMakeAchievementReport(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(ACHIEVEMENT_PAPER), sayPaper);
}

/** Menu `Giấy khen…`. */
export async function menuMakeCertificates(): Promise<PaperMade | Refused | null> {
  return told(() => makePaper(CERTIFICATES_PAPER), sayPaper);
}

/** Menu `Tin bài…`. */
export async function menuMakeArticle(): Promise<ArticleMade | Refused | null> {
  return told(makeArticle, sayArticleMade);
}

/** Menu `Phiếu rà soát số liệu…`: the Office, or people of a department for their own. */
export async function menuMakeReviewSheet(): Promise<ReviewSheetMade | Refused | null> {
  return told(makeReviewSheet, sayReviewSheet);
}

/** Menu `So sánh báo cáo…`. */
export async function menuCompareReports(): Promise<Compared | Refused | null> {
  return told(compareReports, sayCompared);
}

/** Menu `Tổng hợp lại`. */
export async function menuRecount(): Promise<void> {
  await guarded(async () => {
    const result = await recount();
    if (result.ok) sayRecounted(result);
    else sayRefused(result);
    return null;
  });
}

/** Menu `Gửi đăng ký…`. */
export async function menuSend(): Promise<BoxShown | RowsMoved | Refused | null> {
  return told(sendRegistrations, saySent);
}

/** Menu `Gửi kết quả…`. */
export async function menuSendResults(): Promise<BoxShown | RowsMoved | Refused | null> {
  return told(sendResults, saySent);
}

/** Menu `Rút đăng ký…`. */
export async function menuWithdraw(): Promise<WithdrawalAsked | RowsMoved | Refused | null> {
  return told(withdrawRows, sayWithdrawn);
}

/** Menu `Tiếp nhận…`. */
export async function menuAccept(): Promise<RowsMoved | Refused | null> {
  return told(acceptRows, sayMoved);
}

/** Menu `Trả lại…`. */
export async function menuReturn(): Promise<RowsMoved | Refused | null> {
  return told(returnRows, sayMoved);
}

/** Menu `Lập danh sách bình xét…`. */
export async function menuListForReview(): Promise<RowsMoved | Refused | null> {
  return told(listForReview, sayMoved);
}

/** Menu `Ghi quyết định…`. */
export async function menuEnterDecision(): Promise<Decided | Refused | null> {
  return told(enterDecision, sayDecided);
}

/** Menu `Công bố kết quả…`. */
export async function menuPublish(): Promise<RowsMoved | Refused | null> {
  return told(publishResults, sayMoved);
}

/** Menu `Hoàn tác thao tác cuối…`. */
export async function menuUndo(): Promise<Undone | Refused | null> {
  return told(undoLast, sayUndone);
}

/** Menu `Hồ sơ điển hình…`: everybody may look; what the panel asks for are the functions below. */
export function menuShowExemplar(): void {
  showExemplarPage();
}

/** The panel asks what it begins with. */
export function pageExemplarStart(): ExemplarStart | RefusedInWords {
  return forPage(exemplarStart());
}

/** The panel looks for exemplars. */
export function pageExemplarSearch(request: unknown): ExemplarsFound | RefusedInWords {
  return forPage(exemplarSearch(request));
}

/** The panel asks for one exemplar. */
export function pageExemplarShow(handle: unknown): ExemplarView | RefusedInWords {
  return forPage(exemplarShow(handle));
}

/** The panel adds a check-up, a replication or a publicity. */
export function pageExemplarAdd(request: unknown): ExemplarAdded | RefusedInWords {
  return forPage(exemplarAdd(request));
}

/** The panel has the page written that is printed. */
export function pageExemplarPrint(handle: unknown): ExemplarPrinted | RefusedInWords {
  return forPage(exemplarPrint(handle));
}

/** Menu `Kiểm tra trang này`. */
export async function menuCheckThisTab(): Promise<CheckedTab | Refused | null> {
  return told(checkThisTab, sayCheckedTab);
}

/** Menu `Thiết lập sổ…`: the wizard in a file that has no book, else what the book lacks. */
export async function menuSetUp(): Promise<SetUpResult | Refused | null> {
  return guarded(async () => {
    const wish = askSetUp();
    if (wish === 'wizard') showSetUpPage();
    if (wish === null || wish === 'wizard') return null;
    const result = await setUp(wish);
    if (result.ok) saySetUp(result);
    else sayRefused(result);
    return result;
  });
}

/** The wizard asks what it begins with. */
export function pageSetUpStart(): SetUpStart | RefusedInWords {
  return forPage(setUpStart());
}

/** The wizard asks what its answers would make. */
export function pageSetUpShow(answers: unknown): SetUpShown | RefusedInWords {
  return forPage(setUpShow(answers));
}

/** The wizard begins to make the book; what becomes of it tells pageJobState. */
export function pageSetUpBegin(request: unknown): SetUpBegun | RefusedInWords {
  return forPage(setUpBegin(request));
}

/** Menu `Kiểm tra sổ…`: what the panel asks for are the functions below. */
export function menuCheckBook(): void {
  showCheckPage();
}

/** The panel asks what is damaged. */
export function pageCheckStart(): BookChecked | RefusedInWords {
  return forPage(checkBook());
}

/** The panel begins to mend; what becomes of it tells pageJobState. */
export function pageCheckMendBegin(wish: unknown): MendBegun | RefusedInWords {
  return forPage(mendBegin(wish));
}

/** Menu `Kiểm tra phân quyền…`: shows, asks, repairs. */
export async function menuAuditPermissions(): Promise<
  PermissionAudit | PermissionsRepaired | Refused | null
> {
  return guarded(async () => {
    const audit = auditPermissions();
    const result = audit.ok && wantsRepair(audit) ? await repairPermissions() : audit;
    if (result.ok) sayPermissions(result);
    else sayRefused(result);
    return result;
  });
}

/** Menu `Tự kiểm tra trên Google…`. */
export async function menuSelfCheck(): Promise<SelfChecked | Refused | null> {
  return told(selfCheck, saySelfChecked);
}

/** Menu `Nhận việc tự động…`. */
export async function menuTakeOverAutomation(): Promise<TakenOver | Refused | null> {
  return told(takeOverAutomation, sayTakenOver);
}

/** Menu `Phục hồi bản lưu…`. */
export async function menuRestoreSnapshot(): Promise<Restored | Refused | null> {
  return guarded(async () => {
    const result = await restoreSnapshot();
    if (result?.ok) sayRestored(result);
    else if (result) sayRefused(result);
    return result;
  });
}

/** Menu `Tạo dữ liệu mẫu…`. */
export async function menuAddSampleData(): Promise<SamplesChanged | Refused | null> {
  return told(addSampleData, (result) => saySamples('samplesAdded', result));
}

/** Menu `Xóa dữ liệu mẫu…`. */
export async function menuRemoveSampleData(): Promise<SamplesChanged | Refused | null> {
  return told(removeSampleData, (result) => saySamples('samplesRemoved', result));
}

/** Menu `Nhập danh sách…`: opens the page; what it asks for are the three functions below. */
export function menuImport(): void {
  showImportPage();
}

/** The page of `Nhập danh sách…` asks what it needs to know of the book. No promise: see aloneNow. */
export function pageImportStart(): ImportStart | RefusedInWords {
  return forPage(startImport());
}

/** The page asks what adding a list would do. */
export function pageImportPreview(request: unknown): ImportPreview | RefusedInWords {
  return forPage(previewImport(request));
}

/** The page adds a list. */
export function pageImportAdd(request: unknown): ImportAdded | RefusedInWords {
  return forPage(addImported(request));
}

/** Menu `Đăng ký của đơn vị…`: opens the panel; what it asks for are the functions below. */
export function menuDepartment(): void {
  showDepartmentPage();
}

/** The panel asks what stands in a department's tab; writes nothing. */
export function pageDepartmentStart(request: unknown): DepartmentPanel | RefusedInWords {
  return forPage(departmentPanel(request));
}

/** The panel asks for one row. */
export function pageDepartmentRow(request: unknown): RowShown | RefusedInWords {
  return forPage(departmentRow(request));
}

/** The panel asks where the person is in the grid. */
export function pageDepartmentSelection(): Selected {
  return selectedRow();
}

/** The panel saves what a person changed in the form of a row. */
export function pageDepartmentSave(request: unknown): DepartmentPanel | RefusedInWords {
  return forPage(saveRow(request));
}

/** Menu `Công việc của Văn phòng…`: opens the panel; what it asks for are the functions below. */
export function menuOfficeWork(): void {
  showOfficePage();
}

/** The panel asks what stands; writes nothing. */
export function pageOfficeStart(): OfficePanel | RefusedInWords {
  return forPage(officePanel());
}

/** The panel accepts or returns rows. */
export function pageOfficeMove(request: unknown): OfficeMoved | RefusedInWords {
  return forPage(officeMove(request));
}

/** The panel asks which mails would go to departments that are late. */
export function pageOfficeReminders(): OfficeReminders | RefusedInWords {
  return forPage(officeReminders());
}

/** The panel sends the mails that it showed. */
export function pageOfficeRemind(request: unknown): OfficeSaid | RefusedInWords {
  return forPage(officeRemind(request));
}

/** The panel asks for the figures of an annual report before it is made. */
export function pageOfficePreview(request: unknown): OfficePreview | RefusedInWords {
  return forPage(officePreview(request));
}

/** A page shows a cell of the book. */
export function pageGo(place: unknown): Gone | RefusedInWords {
  return forPage(goToPlace(place));
}

/** The panel begins `Lập báo cáo năm`; what becomes of it tells pageJobState. */
export function pageCompileBegin(request: unknown): OfficeSaid | RefusedInWords {
  return forPage(compileStart(request));
}

/** A page asks how far its long work is. */
export function pageJobState(key: unknown): JobAnswer | RefusedInWords {
  return forPage(jobState(key));
}

/** A page asks its long work to stop, which it does before its first write only. */
export function pageJobCancel(key: unknown): JobAnswer | RefusedInWords {
  return forPage(jobCancel(key));
}

/** Menu `Mẫu văn bản…`: opens the page; what it asks for are the five functions below. */
export function menuTemplates(): void {
  showTemplatePage();
}

/** The page of `Mẫu văn bản…` asks which templates are kept. */
export function pageTemplatesStart(): TemplatesShown | RefusedInWords {
  return forPage(startTemplates());
}

/** The page asks what the checker says of a file. */
export function pageTemplateCheck(upload: unknown): TemplateChecked | RefusedInWords {
  return forPage(checkUpload(upload));
}

/** The page has a file kept. */
export function pageTemplateKeep(upload: unknown): TemplatesShown | RefusedInWords {
  return forPage(keepUpload(upload));
}

/** The page goes back to the built-in layout of a kind of paper. */
export function pageTemplateRemove(kind: unknown): TemplatesShown | RefusedInWords {
  return forPage(removeTemplate(kind));
}

/** The page asks for a template to begin with. */
export function pageTemplateSample(): TemplateSample | RefusedInWords {
  return forPage(templateSample());
}

/** Menu `Đôn đốc đơn vị chậm gửi…`. */
export async function menuRemind(): Promise<Reminded | Refused | null> {
  return told(remind, sayReminded);
}

/** Menu `Gia hạn…`. */
export async function menuExtendDeadline(): Promise<DeadlineExtended | Refused | null> {
  return told(extendDeadline, sayExtended);
}

/** Menu `Mở năm mới…`. */
export async function menuOpenYear(): Promise<YearOpened | Refused | null> {
  return told(openYear, sayYearOpened);
}

/** Menu `Mở giai đoạn mới…`. */
export async function menuOpenPeriod(): Promise<PeriodOpened | Refused | null> {
  return told(openPeriod, sayPeriodOpened);
}

/** Menu `Chép từ năm trước…`. */
export async function menuCopyLastYear(): Promise<CopiedRows | Refused | null> {
  return told(copyLastYear, sayCopiedRows);
}

/**
 * Installable trigger of whoever holds the automatic work, at every edit of everybody; not called `onEdit`, which
 * would run it as a simple trigger too.
 */
export async function onBoxTicked(event: EditEvent): Promise<void> {
  if (mayBeBox(event)) await comeBy();
}

/** Installable trigger, every hour. */
export async function hourlyWork(): Promise<void> {
  await comeBy();
}

/** Menu `Mở trang Tổng quan`. */
export function menuShowOverview(): void {
  showOverview();
}

/** Menu `Trợ giúp`: opens the panel; what it asks for are the two functions below. */
export function menuHelp(): void {
  showHelp();
}

/** The panel of help asks whose screen comes first. */
export function pageHelpStart(): HelpStart {
  return helpStart();
}

/** The panel of help asks what a maintainer needs to know; nothing of any person is in it. */
export function pageHelpDiagnostics(): Diagnostics {
  return diagnostics();
}

/** Does a command and says what became of it; null = the person gave up, which needs no words. */
async function told<Result extends { readonly ok: true }>(
  work: () => Promise<Result | Refused | null>,
  say: (result: Result) => void,
): Promise<Result | Refused | null> {
  return guarded(async () => {
    const result = await work();
    if (result?.ok) say(result);
    else if (result) sayRefused(result);
    return result;
  });
}

/** No exception reaches a person raw: it becomes a message with a cure and a code for the maintainer. */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    sayUnexpected(error);
    return null;
  }
}
