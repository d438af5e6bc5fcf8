import { ServiceError } from './exceptions';

const AUTH = 'https://www.googleapis.com/auth/';
const OWN_SPREADSHEET = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`] as const;

/** One row: whose members, which permissions, and who says so. */
export interface ScopeRow {
  readonly className: string;
  /** All members of the class where there are none. */
  readonly members?: readonly string[];
  readonly anyOf: readonly string[];
  readonly source: string;
}

/**
 * Which permission of the manifest a service's member needs, any one of those named (reference of each class, part
 * "Authorization"; where it is silent, `by hand` says from where). Classes that are not named need none.
 */
export const SCOPE_ROWS: readonly ScopeRow[] = [
  ...['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'DeveloperMetadata', 'Filter'].map(
    (className) => ({ className, anyOf: OWN_SPREADSHEET, source: `reference/spreadsheet/${className}` }),
  ),
  {
    className: 'SpreadsheetApp',
    members: ['getActiveSpreadsheet', 'flush'],
    anyOf: OWN_SPREADSHEET,
    source: 'by hand: errors that name the call, https://developers.google.com/apps-script/concepts/scopes',
  },
  {
    className: 'EmbeddedChart',
    anyOf: OWN_SPREADSHEET,
    source: 'by hand: reached through Sheet.getCharts alone',
  },
  {
    className: 'Ui',
    members: ['showSidebar', 'showModalDialog', 'showModelessDialog'],
    anyOf: [`${AUTH}script.container.ui`],
    source: 'by hand: the error "Specified permissions are not sufficient to call Ui.showModalDialog"',
  },
  {
    className: 'Session',
    members: ['getActiveUser', 'getEffectiveUser'],
    anyOf: [`${AUTH}userinfo.email`],
    source: 'reference/base/Session',
  },
  {
    className: 'MailApp',
    anyOf: [`${AUTH}script.send_mail`],
    source:
      'by hand: the error "Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota"',
  },
  {
    className: 'ScriptApp',
    members: ['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger'],
    anyOf: [`${AUTH}script.scriptapp`],
    source: 'reference/script/ScriptApp',
  },
  ...['Drive.Files', 'Drive.Permissions'].map((className) => ({
    className,
    anyOf: [`${AUTH}drive.file`, `${AUTH}drive`],
    source: 'Drive API v3, files and permissions',
  })),
];

const WHOLE_CLASS = new Map<string, readonly string[]>();
const OF_MEMBER = new Map<string, readonly string[]>();
for (const { className, members, anyOf } of SCOPE_ROWS) {
  if (!members) WHOLE_CLASS.set(className, anyOf);
  for (const member of members ?? []) OF_MEMBER.set(`${className}.${member}`, anyOf);
}

/** The permissions of which a member needs one; none where it needs none. */
export function scopesOf(className: string, member: string): readonly string[] {
  return OF_MEMBER.get(`${className}.${member}`) ?? WHOLE_CLASS.get(className) ?? [];
}

/**
 * Throws as Google does where the script has none of the permissions that a member needs: the manifest does not ask for
 * it, or the person left its box unticked.
 * @param granted null = whatever is needed, for scripts without a manifest
 */
export function assertScoped(granted: readonly string[] | null, className: string, member: string): void {
  const anyOf = scopesOf(className, member);
  if (granted === null || anyOf.length === 0 || anyOf.some((scope) => granted.includes(scope))) return;
  const required = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(' || ')})`;
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${className}.${member}. Required permissions: ${required}`,
  );
}
