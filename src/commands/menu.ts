import { type InterfaceText, say } from '../lang/interface';
import { buildMenu } from '../sheets/menu';
import { actingLanguage } from '../sheets/person';

/** A label and the function of main.ts that it calls. */
type Item = readonly [label: InterfaceText, calls: string];

/** The menu's parts in their order (workbook.md, "The menu"). */
const PARTS: readonly (readonly [label: InterfaceText, items: readonly Item[]])[] = [
  [
    'menuDepartment',
    [
      ['menuDepartmentPanel', 'menuDepartment'],
      ['menuCheckTab', 'menuCheckThisTab'],
      ['menuSend', 'menuSend'],
      ['menuSendResults', 'menuSendResults'],
      ['menuWithdraw', 'menuWithdraw'],
      ['menuCopyLastYear', 'menuCopyLastYear'],
    ],
  ],
  [
    'menuOffice',
    [
      ['menuOfficeWork', 'menuOfficeWork'],
      ['menuRecount', 'menuRecount'],
      ['menuAccept', 'menuAccept'],
      ['menuReturn', 'menuReturn'],
      ['menuExtendDeadline', 'menuExtendDeadline'],
      ['menuListForReview', 'menuListForReview'],
      ['menuEnterDecision', 'menuEnterDecision'],
      ['menuPublish', 'menuPublish'],
      ['menuExemplar', 'menuShowExemplar'],
      ['menuRemind', 'menuRemind'],
      ['menuUndo', 'menuUndo'],
    ],
  ],
  [
    'menuPapers',
    [
      ['menuCompile', 'menuCompileAnnualReport'],
      ['menuMidTerm', 'menuMidTermReport'],
      ['menuFinal', 'menuFinalReport'],
      ['menuDecision', 'menuMakeDecision'],
      ['menuSubmission', 'menuMakeSubmission'],
      ['menuMinutes', 'menuMakeMinutes'],
      ['menuList', 'menuMakeList'],
      ['menuAchievement', 'menuMakeAchievementReport'],
      ['menuCertificates', 'menuMakeCertificates'],
      ['menuArticle', 'menuMakeArticle'],
      ['menuReviewSheet', 'menuMakeReviewSheet'],
      ['menuCompareReports', 'menuCompareReports'],
    ],
  ],
  [
    'menuAdministration',
    [
      ['menuSetUp', 'menuSetUp'],
      ['menuCheckBook', 'menuCheckBook'],
      ['menuOpenYear', 'menuOpenYear'],
      ['menuOpenPeriod', 'menuOpenPeriod'],
      ['menuImport', 'menuImport'],
      ['menuTemplates', 'menuTemplates'],
      ['menuPermissions', 'menuAuditPermissions'],
      ['menuAutomation', 'menuTakeOverAutomation'],
      ['menuRestore', 'menuRestoreSnapshot'],
      ['menuSelfCheck', 'menuSelfCheck'],
      ['menuAddSamples', 'menuAddSampleData'],
      ['menuRemoveSamples', 'menuRemoveSampleData'],
    ],
  ],
];

/** The menu `Sổ điển hình`, the same for every role (platform.md 1). */
export function addOnMenu(): void {
  const language = actingLanguage();
  const item = ([label, calls]: Item): { label: string; calls: string } => ({
    label: say(label, language),
    calls,
  });
  buildMenu(
    [item(['menuOverview', 'menuShowOverview'])],
    PARTS.map(([label, items]) => ({ label: say(label, language), items: items.map(item) })),
    [item(['menuHelp', 'menuHelp'])],
  );
}
