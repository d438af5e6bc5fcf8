import { BLOB } from './blob';
import { CACHE, CACHE_SERVICE, CacheService } from './cache';
import type { Member, MemberKind, ServiceClass } from './call-log';
import {
  BAR_CHART_BUILDER,
  COLUMN_CHART_BUILDER,
  DATA_TABLE,
  DATA_TABLE_BUILDER,
  PICTURE_CHART,
} from './chart-pictures';
import {
  CHART_OPTIONS,
  CHARTS,
  Charts,
  CONTAINER_INFO,
  EMBEDDED_CHART,
  EMBEDDED_CHART_BUILDER,
} from './charts';
import { CONDITIONAL_FORMAT_RULE, CONDITIONAL_FORMAT_RULE_BUILDER } from './conditional-rules';
import type { Context } from './context';
import { DATA_VALIDATION, DATA_VALIDATION_BUILDER } from './data-validation';
import { Drive, DRIVE, DRIVE_FILES, DRIVE_PERMISSIONS } from './drive';
import { FILTER } from './filter';
import { HTML_OUTPUT, HTML_SERVICE, HtmlService } from './html';
import { LOCK, LOCK_SERVICE, LockService } from './locks';
import { Console, CONSOLE, Logger, LOGGER } from './logger';
import { MAIL_APP, MailApp } from './mail';
import { DEVELOPER_METADATA } from './metadata';
import { PROPERTIES, PROPERTIES_SERVICE, PropertiesService } from './properties';
import { PROTECTION } from './protection';
import { RANGE } from './range';
import { RANGE_LIST } from './range-list';
import { AUTHORIZATION_INFO, SCRIPT_APP, ScriptApp } from './script-app';
import type { Service } from './service';
import { SESSION, Session, USER } from './session';
import { SHEET } from './sheet';
import { SPREADSHEET } from './spreadsheet';
import { SPREADSHEET_APP, SpreadsheetApp } from './spreadsheet-app';
import { CLOCK_TRIGGER_BUILDER, SPREADSHEET_TRIGGER_BUILDER, TRIGGER, TRIGGER_BUILDER } from './triggers';
import { MENU, PROMPT_RESPONSE, UI } from './ui';
import { Utilities, UTILITIES } from './utilities';

/** The globals that a script finds, besides ECMAScript's own. */
export function createGlobals(context: Context): Readonly<Record<string, Service>> {
  return {
    SpreadsheetApp: new SpreadsheetApp(context),
    Charts: new Charts(),
    LockService: new LockService(context),
    PropertiesService: new PropertiesService(context),
    CacheService: new CacheService(context),
    Session: new Session(context),
    Utilities: new Utilities(),
    ScriptApp: new ScriptApp(context),
    HtmlService: new HtmlService(context),
    MailApp: new MailApp(context),
    Drive: new Drive(context),
    Logger: new Logger(context),
    console: new Console(context),
  };
}

/** Every class that the bundle can meet. */
export const SERVICE_CLASSES: readonly ServiceClass[] = [
  SPREADSHEET_APP,
  SPREADSHEET,
  SHEET,
  RANGE,
  RANGE_LIST,
  PROTECTION,
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_FORMAT_RULE_BUILDER,
  DEVELOPER_METADATA,
  FILTER,
  CHARTS,
  EMBEDDED_CHART,
  EMBEDDED_CHART_BUILDER,
  CHART_OPTIONS,
  CONTAINER_INFO,
  DATA_TABLE,
  DATA_TABLE_BUILDER,
  COLUMN_CHART_BUILDER,
  BAR_CHART_BUILDER,
  PICTURE_CHART,
  LOCK_SERVICE,
  LOCK,
  PROPERTIES_SERVICE,
  PROPERTIES,
  CACHE_SERVICE,
  CACHE,
  SESSION,
  USER,
  UTILITIES,
  BLOB,
  SCRIPT_APP,
  AUTHORIZATION_INFO,
  TRIGGER_BUILDER,
  SPREADSHEET_TRIGGER_BUILDER,
  CLOCK_TRIGGER_BUILDER,
  TRIGGER,
  HTML_SERVICE,
  HTML_OUTPUT,
  UI,
  MENU,
  PROMPT_RESPONSE,
  MAIL_APP,
  DRIVE,
  DRIVE_FILES,
  DRIVE_PERMISSIONS,
  LOGGER,
  CONSOLE,
];

export interface ServiceMember {
  readonly className: string;
  readonly member: string;
  readonly kind: MemberKind;
  readonly signatures: Member['signatures'];
}

/** Every member of every class, and whether it counts as a service call. */
export const SERVICE_MEMBERS: readonly ServiceMember[] = SERVICE_CLASSES.flatMap(({ name, members }) =>
  Object.entries(members).map(([member, { kind, signatures }]) => ({
    className: name,
    member,
    kind,
    signatures,
  })),
);
