import { readFileSync, readdirSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Desk } from './office';
import { plainBook } from './plain-book';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';

const code = readFileSync('dist/Code.js', 'utf8');
const PUBLIC = [
  'hourlyWork',
  'menuAccept',
  'menuAddSampleData',
  'menuAuditPermissions',
  'menuCheckBook',
  'menuCheckThisTab',
  'menuCompareReports',
  'menuCompileAnnualReport',
  'menuCopyLastYear',
  'menuDepartment',
  'menuEnterDecision',
  'menuExtendDeadline',
  'menuFinalReport',
  'menuHelp',
  'menuImport',
  'menuListForReview',
  'menuMakeAchievementReport',
  'menuMakeArticle',
  'menuMakeCertificates',
  'menuMakeDecision',
  'menuMakeList',
  'menuMakeMinutes',
  'menuMakeReviewSheet',
  'menuMakeSubmission',
  'menuMidTermReport',
  'menuOfficeWork',
  'menuOpenPeriod',
  'menuOpenYear',
  'menuPublish',
  'menuRecount',
  'menuRemind',
  'menuRemoveSampleData',
  'menuRestoreSnapshot',
  'menuReturn',
  'menuSelfCheck',
  'menuSend',
  'menuSendResults',
  'menuSetUp',
  'menuShowExemplar',
  'menuShowOverview',
  'menuTakeOverAutomation',
  'menuTemplates',
  'menuUndo',
  'menuWithdraw',
  'onBoxTicked',
  'onEdit',
  'onInstall',
  'onOpen',
  'pageCheckMendBegin',
  'pageCheckStart',
  'pageCompileBegin',
  'pageDepartmentRow',
  'pageDepartmentSave',
  'pageDepartmentSelection',
  'pageDepartmentStart',
  'pageExemplarAdd',
  'pageExemplarPrint',
  'pageExemplarSearch',
  'pageExemplarShow',
  'pageExemplarStart',
  'pageGo',
  'pageHelpDiagnostics',
  'pageHelpStart',
  'pageImportAdd',
  'pageImportPreview',
  'pageImportStart',
  'pageJobCancel',
  'pageJobState',
  'pageOfficeMove',
  'pageOfficePreview',
  'pageOfficeRemind',
  'pageOfficeReminders',
  'pageOfficeStart',
  'pageSetUpBegin',
  'pageSetUpShow',
  'pageSetUpStart',
  'pageTemplateCheck',
  'pageTemplateKeep',
  'pageTemplateRemove',
  'pageTemplateSample',
  'pageTemplatesStart',
];

describe('the built file, as Apps Script sees it', () => {
  it('runs in a realm of bare ECMAScript with no service, and its only globals are what Sheets may call', () => {
    const realm = vm.createContext(Object.create(null) as object);
    const names = (): string[] =>
      vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[];
    const before = new Set(names());
    vm.runInContext(code, realm);
    expect(
      names()
        .filter((name) => !before.has(name))
        .sort(),
    ).toEqual(PUBLIC);
    // Lexical globals (let, const, class) are no properties: none may be declared at the top level.
    expect(code.split('\n').filter((line) => /^(const|let|class|var|import|export)\b/.test(line))).toEqual(
      [],
    );
  });

  it('declares every public function in the form that Apps Script finds', () => {
    for (const name of PUBLIC) expect(code).toContain(`function ${name}() {`);
  });

  it('holds no syntax that Apps Script does not parse (apps-script.md 4.3)', () => {
    expect(code).not.toMatch(/(^|[\s{};])static\s+[\w$]+\s*=/);
    expect(code).not.toMatch(/this\.#[a-z]/i);
  });

  it('pushes exactly the script and the manifest, which asks for the six scopes and no other', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json']);
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };
    expect(manifest.oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'userinfo.email',
      'script.send_mail',
      'script.scriptapp',
    ]);
  });

  it('builds a menu each of whose items calls a function that exists', async () => {
    const desk = await Desk.open(await plainBook({ departments: 1, rowsEach: 1 }));
    const { workbook, user, drive } = desk;
    for (const locale of ['vi', 'en']) {
      const dialogs = scriptedDialogs();
      const bundle = await loadBundle('dist');
      // As an add-on that is installed but not yet enabled here: the document itself is out of reach.
      const host = createHost({
        workbook,
        bundle,
        user,
        dialogs,
        drive,
        clock: () => 0,
        locale,
        authMode: 'NONE',
      });
      const { menus } = await host.run('onOpen');
      const called = JSON.stringify(menus).matchAll(/"functionName":"(\w+)"/g);
      const names = [...called].map((match) => match[1]);
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((name) => !PUBLIC.includes(name ?? ''))).toEqual([]);
    }
  });
});
