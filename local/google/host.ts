import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { LocalWorkbook } from '../workbook/model';
import { type CacheStore, CacheService } from './cache-service';
import { type BeforeCall, type CallCount, CallLog } from './call-log';
import type { DialogHandler } from './dialogs';
import { Drive } from './drive';
import type { LocalDrive } from './drive-files';
import { Execution } from './execution';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import { Permissions } from './permissions';
import { PropertiesService } from './properties-service';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import type { HostState } from './state';
import { expose, type Service } from './strict';
import type { BuiltMenu } from './ui';
import { Utilities } from './utilities';

/** One spreadsheet, one person at it, and the built script. */
export interface HostOptions {
  readonly workbook: LocalWorkbook;
  /** The built file, dist/Code.js. */
  readonly bundle: string;
  /** Who acts; '' = the address is hidden. */
  readonly user: string;
  readonly dialogs: DialogHandler;
  readonly drive: LocalDrive;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** The account's language, e.g. "vi". */
  readonly locale?: string;
  readonly beforeCall?: BeforeCall;
}

/** What one execution did. */
export interface Run {
  /** The function's answer as plain JSON (what a page would get). */
  readonly result: unknown;
  readonly calls: CallCount;
}

const scripts = new Map<string, vm.Script>();
const caches = new WeakMap<LocalWorkbook, CacheStore>();

/** Runs functions of the add-on, each in an execution of its own, as Apps Script does. */
export class Host {
  constructor(private readonly options: HostOptions) {}

  /** Calls a global function of the script, waits for it, and ends the execution: flushed, locks released. */
  async run(name: string, ...args: readonly unknown[]): Promise<Run> {
    const log = new CallLog(this.options.beforeCall ?? null);
    const { execution, locks } = this.begin(log);
    try {
      const body = execution.context[name] as ((...all: unknown[]) => unknown) | undefined;
      if (typeof body !== 'function') throw new Error(`Script function not found: ${name}`);
      const answer = await body(...args);
      this.options.workbook.recalculate();
      return { result: plain(answer), calls: log.count() };
    } finally {
      locks.releaseAll();
    }
  }

  /** The menu that the script builds when the file is opened. */
  openMenu(): readonly BuiltMenu[] {
    const { execution, app } = this.begin(new CallLog(null));
    const onOpen = execution.context['onOpen'] as () => void;
    onOpen();
    return app.getUi().menus;
  }

  private begin(log: CallLog): { execution: Execution; locks: LockService; app: SpreadsheetApp } {
    const { workbook, user, dialogs, drive, clock, locale = 'vi' } = this.options;
    const execution = new Execution(user, clock, log);
    const state: HostState = {
      workbook,
      user,
      clock,
      dialogs,
      drive,
      permissions: new Permissions(workbook, user),
    };
    const locks = new LockService(workbook);
    const app = new SpreadsheetApp(state);
    const services: Readonly<Record<string, Service>> = {
      SpreadsheetApp: app,
      LockService: locks,
      PropertiesService: new PropertiesService(workbook.documentProperties, drive.userProperties),
      CacheService: new CacheService(cacheOf(workbook), clock),
      Session: new Session(user, locale),
      Utilities: new Utilities(),
      HtmlService: new HtmlService(),
      Drive: new Drive(drive, user),
    };
    for (const [name, service] of Object.entries(services))
      execution.define(name, expose(service, execution));
    scriptOf(this.options.bundle).runInContext(execution.context);
    return { execution, locks, app };
  }
}

/** Compiled once, evaluated in every execution. */
function scriptOf(bundle: string): vm.Script {
  let script = scripts.get(bundle);
  if (!script) {
    script = new vm.Script(readFileSync(bundle, 'utf8'), { filename: 'Code.gs' });
    scripts.set(bundle, script);
  }
  return script;
}

function cacheOf(workbook: LocalWorkbook): CacheStore {
  let store = caches.get(workbook);
  if (!store) {
    store = new Map();
    caches.set(workbook, store);
  }
  return store;
}

/** Only JSON leaves an execution. */
function plain(answer: unknown): unknown {
  return answer === undefined ? null : (JSON.parse(JSON.stringify(answer)) as unknown);
}
