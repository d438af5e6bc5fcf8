/**
 * Everything that Google Sheets may call: menu items and triggers, each one line or nearly so. Only here
 * does a result become something a person sees. No service is called while this file is evaluated.
 */
import { type CheckedTab, checkThisTab } from './commands/check-tab';
import { type Compiled, compileAnnualReport, type Refused } from './commands/compile-annual-report';
import { addOnMenu } from './commands/menu';
import { recount } from './commands/recount';
import {
  sayCheckedTab,
  sayCompiled,
  sayHelp,
  sayRecounted,
  sayRefused,
  sayUnexpected,
  wantsNewVersion,
} from './commands/tell-results';
import { askCompileRequest } from './commands/ask-compile-request';
import { showOverview } from './commands/show-overview';

/** Simple trigger: builds the menu; runs under AuthMode.NONE too. */
export function onOpen(): void {
  addOnMenu();
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

/** Menu `Kiểm tra trang này`. */
export async function menuCheckThisTab(): Promise<CheckedTab | Refused | null> {
  return guarded(async () => {
    const result = await checkThisTab();
    if (result.ok) sayCheckedTab(result);
    else sayRefused(result);
    return result;
  });
}

/** Menu `Mở trang Tổng quan`. */
export function menuShowOverview(): void {
  showOverview();
}

/** Menu `Trợ giúp`. */
export function menuHelp(): void {
  sayHelp();
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
