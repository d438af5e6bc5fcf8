/**
 * Everything that Google Sheets may call: menu items and triggers, each one line or nearly so. Only here
 * does a result become something a person sees. No service is called while this file is evaluated.
 */
import { comeBy, takeOverAutomation, type TakenOver } from './commands/automation';
import { type CheckedTab, checkThisTab } from './commands/check-tab';
import { type Compiled, compileAnnualReport, type Refused } from './commands/compile-annual-report';
import { type ExemplarShown, showExemplar } from './commands/exemplar-file';
import { liveCheck } from './commands/live-check';
import { showHelp } from './commands/help';
import { addOnMenu } from './commands/menu';
import { recount } from './commands/recount';
import { sayExemplar } from './commands/tell-exemplar';
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
import { setUp, type SetUpResult } from './commands/set-up';
import { showOverview } from './commands/show-overview';
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

/** Menu `Tổng hợp lại`. */
export async function menuRecount(): Promise<void> {
  await guarded(async () => {
    const result = await recount();
    if (result.ok) sayRecounted(result);
    else sayRefused(result);
    return null;
  });
}

/** Menu `Hồ sơ điển hình…`: everybody may look. */
export async function menuShowExemplar(): Promise<ExemplarShown | Refused | null> {
  return guarded(async () => {
    const result = await showExemplar();
    if (result?.ok) sayExemplar(result);
    else if (result) sayRefused(result);
    return result;
  });
}

/** Menu `Kiểm tra trang này`. */
export async function menuCheckThisTab(): Promise<CheckedTab | Refused | null> {
  return guarded(async () => {
    const result = await checkThisTab();
    if (result.ok) sayCheckedTab(result);
    else sayRefused(result);
    return result;
  });
}

/** Menu `Thiết lập sổ…`. */
export async function menuSetUp(): Promise<SetUpResult | Refused | null> {
  return guarded(async () => {
    const names = askSetUp();
    if (!names) return null;
    const result = await setUp(names);
    if (result.ok) saySetUp(result);
    else sayRefused(result);
    return result;
  });
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

/** Menu `Nhận việc tự động…`. */
export async function menuTakeOverAutomation(): Promise<TakenOver | Refused | null> {
  return guarded(async () => {
    const result = await takeOverAutomation();
    if (result?.ok) sayTakenOver(result);
    else if (result) sayRefused(result);
    return result;
  });
}

/** Menu `Tạo dữ liệu mẫu…`. */
export async function menuAddSampleData(): Promise<SamplesChanged | Refused | null> {
  return guarded(async () => {
    const result = await addSampleData();
    if (result?.ok) saySamples('samplesAdded', result);
    else if (result) sayRefused(result);
    return result;
  });
}

/** Menu `Xóa dữ liệu mẫu…`. */
export async function menuRemoveSampleData(): Promise<SamplesChanged | Refused | null> {
  return guarded(async () => {
    const result = await removeSampleData();
    if (result?.ok) saySamples('samplesRemoved', result);
    else if (result) sayRefused(result);
    return result;
  });
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

/** Menu `Trợ giúp`. */
export function menuHelp(): void {
  showHelp();
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
