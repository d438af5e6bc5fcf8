import type { AuthModeName } from './context';
import { ServiceError } from './exceptions';

/** What the authorisation modes forbid (apps-script.md 3.2; reference: script/auth-mode). */

/** In mode NONE: language, log, utilities and the menu; no document, no properties. */
const ALLOWED_NONE = [
  'Utilities.*',
  'Blob.*',
  'Logger.*',
  'console.*',
  'Menu.*',
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
];

/** In mode LIMITED: the document and properties, but no windows, no mail, no other files. */
const FORBIDDEN_LIMITED = [
  'Ui.alert',
  'Ui.prompt',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showSidebar',
  'MailApp.*',
  'Drive.Files.*',
  'Drive.Permissions.*',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getUserTriggers',
  'ScriptApp.deleteTrigger',
];

export function assertPermitted(mode: AuthModeName, className: string, member: string): void {
  const names = [`${className}.${member}`, `${className}.*`];
  const permitted =
    mode === 'FULL' ||
    (mode === 'NONE'
      ? names.some((name) => ALLOWED_NONE.includes(name))
      : !names.some((name) => FORBIDDEN_LIMITED.includes(name)));
  if (!permitted) throw new ServiceError(`You do not have permission to call ${className}.${member}`);
}
