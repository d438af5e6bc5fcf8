import type { Area, LocalWorkbook } from '../workbook/model';
import type { LocalDrive } from './drive-store';
import type { DialogHandler, MenuShown } from './dialogs';
import type { ServiceHolder } from './locks';
import type { StoredTrigger } from './triggers';

/** How much a script may do (reference: script/auth-mode, apps-script.md 3.2). */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** Quotas that the services enforce (apps-script.md 3.3); tests make them small. */
export interface Limits {
  readonly cells: number;
  readonly cellCharacters: number;
  readonly sheetNameCharacters: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheValueBytes: number;
  readonly cacheItems: number;
  readonly mailRecipientsPerDay: number;
  readonly triggersPerUser: number;
  /** Virtual milliseconds of one run, and of a simple trigger's. */
  readonly runMilliseconds: number;
  readonly simpleTriggerMilliseconds: number;
}

export const GOOGLE_LIMITS: Limits = {
  cells: 10_000_000,
  cellCharacters: 50_000,
  sheetNameCharacters: 100,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheValueBytes: 100 * 1024,
  cacheItems: 1000,
  mailRecipientsPerDay: 100,
  triggersPerUser: 20,
  runMilliseconds: 360_000,
  simpleTriggerMilliseconds: 30_000,
};

/** A mail that a script sent; nothing leaves the machine. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Stores that belong to the script and to its users, not to a workbook; share one between hosts. */
export interface ScriptStores {
  readonly scriptProperties: Record<string, string>;
  readonly userProperties: Record<string, Record<string, string>>;
  readonly caches: Map<string, CacheStore>;
  readonly mails: SentMail[];
  /** Spreadsheets that scripts made by copying, oldest first; `fileId` tells their ids. */
  readonly copies: LocalWorkbook[];
  /** Installable triggers of all users, oldest first. */
  triggers: StoredTrigger[];
}

export interface CachedItem {
  readonly value: string;
  readonly expires: number;
}
export type CacheStore = Map<string, CachedItem>;

export function createStores(): ScriptStores {
  return { scriptProperties: {}, userProperties: {}, caches: new Map(), mails: [], copies: [], triggers: [] };
}

/** What one execution of the script sees of its world; every service holds it. */
export interface Context {
  readonly book: LocalWorkbook;
  readonly spreadsheetId: string;
  /** What Session.getActiveUser() says: '' where the domain hides it. */
  readonly activeUser: string;
  /** Whose hands the script has: permissions and protections are checked against this address. */
  readonly effectiveUser: string;
  readonly clock: () => number;
  /** Language of the account, e.g. "vi". */
  readonly locale: string;
  readonly scriptTimeZone: string;
  readonly dialogs: DialogHandler;
  readonly drive: LocalDrive;
  readonly authMode: AuthModeName;
  /** Permissions that the manifest asks for and the person gave; null = a script without a manifest. */
  readonly granted: readonly string[] | null;
  readonly limits: Limits;
  readonly hasUi: boolean;
  /** HTML files of the script by name without ".html". */
  readonly pages: Readonly<Record<string, string>>;
  readonly stores: ScriptStores;
  /** What console and Logger printed. */
  readonly log: string[];
  /** Of this execution; locks know their holder by it. */
  readonly holder: ServiceHolder;
  /** The person's selection on the active sheet; changes with it. */
  selection: Area;
  menuShown(menu: MenuShown): void;
}
