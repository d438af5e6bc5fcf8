import { say } from '../lang/interface';
import { buildMenu } from '../sheets/menu';
import { actingLanguage } from '../sheets/person';

/** The menu `Sổ điển hình`, the same for every role (platform.md 1); each item calls a function of main.ts. */
export function addOnMenu(): void {
  const language = actingLanguage();
  buildMenu(
    [{ label: say('menuOverview', language), calls: 'menuShowOverview' }],
    [
      {
        label: say('menuDepartment', language),
        items: [
          { label: say('menuCheckTab', language), calls: 'menuCheckThisTab' },
          { label: say('menuCopyLastYear', language), calls: 'menuCopyLastYear' },
        ],
      },
      {
        label: say('menuOffice', language),
        items: [
          { label: say('menuRecount', language), calls: 'menuRecount' },
          { label: say('menuAccept', language), calls: 'menuAccept' },
          { label: say('menuReturn', language), calls: 'menuReturn' },
          { label: say('menuListForReview', language), calls: 'menuListForReview' },
          { label: say('menuEnterDecision', language), calls: 'menuEnterDecision' },
          { label: say('menuPublish', language), calls: 'menuPublish' },
          { label: say('menuUndo', language), calls: 'menuUndo' },
          { label: say('menuExtendDeadline', language), calls: 'menuExtendDeadline' },
          { label: say('menuRemind', language), calls: 'menuRemind' },
        ],
      },
      {
        label: say('menuPapers', language),
        items: [{ label: say('menuCompile', language), calls: 'menuCompileAnnualReport' }],
      },
      {
        label: say('menuAdministration', language),
        items: [
          { label: say('menuSetUp', language), calls: 'menuSetUp' },
          { label: say('menuOpenYear', language), calls: 'menuOpenYear' },
          { label: say('menuOpenPeriod', language), calls: 'menuOpenPeriod' },
          { label: say('menuPermissions', language), calls: 'menuAuditPermissions' },
          { label: say('menuAutomation', language), calls: 'menuTakeOverAutomation' },
          { label: say('menuAddSamples', language), calls: 'menuAddSampleData' },
          { label: say('menuRemoveSamples', language), calls: 'menuRemoveSampleData' },
        ],
      },
    ],
    [{ label: say('menuHelp', language), calls: 'menuHelp' }],
  );
}
