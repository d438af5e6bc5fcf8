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
        items: [{ label: say('menuCheckTab', language), calls: 'menuCheckThisTab' }],
      },
      {
        label: say('menuOffice', language),
        items: [
          { label: say('menuRecount', language), calls: 'menuRecount' },
          { label: say('menuExemplar', language), calls: 'menuShowExemplar' },
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
