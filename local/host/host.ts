import type { Area, LocalWorkbook } from '../workbook/model';
import { areaOfA1 } from '../services/areas';
import { assertPermitted } from '../services/authorization';
import { type BeforeCall, CallLog, type CallCount } from '../services/call-log';
import {
  type AuthModeName,
  type Context,
  createStores,
  type Limits,
  type ScriptStores,
} from '../services/context';
import type { DialogHandler, DialogShown, MenuShown } from '../services/dialogs';
import { LocalDrive } from '../services/drive-store';
import { HostError } from '../services/exceptions';
import { createGlobals } from '../services/globals';
import { releaseLocksOf } from '../services/locks';
import { assertScoped } from '../services/scopes';
import { Bridge, Injected } from '../services/strict';
import type { Bundle } from './bundle';
import { asReceived, assertSendable, toHost } from './crossing';
import { recordingDialogs } from './recording';
import { createRealm } from './realm';
import { surroundings } from './surroundings';

export interface HostOptions {
  readonly workbook: LocalWorkbook;
  readonly bundle: Bundle;
  /** Session.getActiveUser(): the acting address, '' where the domain hides it. */
  readonly user: string;
  /** Whose hands the script has; `user` by default. Give it where `user` is hidden or a trigger runs. */
  readonly effectiveUser?: string;
  readonly dialogs: DialogHandler;
  /** Milliseconds since 1970; the machine's clock by default. Also what `new Date()` gives inside. */
  readonly clock?: () => number;
  /** Language of the account. */
  readonly locale?: string;
  readonly drive?: LocalDrive;
  readonly stores?: ScriptStores;
  readonly authMode?: AuthModeName;
  /** Permissions that the person left unticked when consenting; none by default. */
  readonly withheld?: readonly string[];
  /**
   * What a withheld permission does: 'granular' = the call that needs it fails; 'whole' = nothing runs before the person
   * consents to all, as where consent cannot be given box by box.
   */
  readonly consent?: 'granular' | 'whole';
  readonly limits?: Partial<Limits>;
  /** What each counted call costs of the run's time (limits.runMilliseconds); nothing by default. */
  readonly callMilliseconds?: number;
  /** false = a run without a window, as of a trigger. */
  readonly hasUi?: boolean;
  readonly spreadsheetId?: string;
}

/** What one execution did. */
export interface Execution<Result = unknown> {
  readonly result: Result;
  readonly calls: CallCount;
  readonly log: readonly string[];
  /** What this execution showed, in order. */
  readonly dialogs: readonly DialogShown[];
  readonly menus: readonly MenuShown[];
}

/** What a run that failed still tells: `host.last`. */
export type EndedExecution = Omit<Execution, 'result'>;

/** A function that Sheets calls by itself, with an event object in place of arguments. */
export interface TriggerRun {
  readonly functionName: string;
  /** Makes the event of the services of that execution. */
  event(context: Context): object;
  /** What was edited; the person's selection as the script sees it. */
  readonly selection?: Area;
}

/** How a fault put in by `failAt` goes on. */
export type FaultReach = 'once' | 'from-then-on';

export interface Host {
  readonly workbook: LocalWorkbook;
  readonly drive: LocalDrive;
  readonly stores: ScriptStores;
  /** Calls a global function of the bundle as one execution; rejects with a ScriptError if it throws. */
  run<Result = unknown>(functionName: string, ...args: readonly unknown[]): Promise<Execution<Result>>;
  /** The same, as a page calls it: names with _ are private, only plain JSON crosses (apps-script.md 3.4). */
  runFromPage<Result = unknown>(
    functionName: string,
    ...args: readonly unknown[]
  ): Promise<Execution<Result>>;
  /**
   * The same at once, for functions that return no promise: so a page's call can be answered in the middle of another
   * script's run, as on Google, where both run side by side. Throws what `runFromPage` rejects with.
   */
  runFromPageNow<Result = unknown>(functionName: string, ...args: readonly unknown[]): Execution<Result>;
  /** Runs a trigger's handler as one execution; who runs it and in which mode, the host's options say. */
  runTrigger(trigger: TriggerRun): Promise<Execution>;
  /** The same at once, for handlers that return no promise. */
  runTriggerNow(trigger: TriggerRun): Execution;
  /** Cells of the active tab that are selected: by the person, or by the last script. */
  readonly selection: Area;
  /** The person selects cells of a tab: what the next execution finds active. */
  select(tab: string, a1: string): void;
  /** Before every counted call: may throw, to let the call fail, or act, as a person who edits meanwhile. */
  beforeCall: BeforeCall | null;
  /** Lets the n-th counted call (from 1) of the next execution fail; 'from-then-on' plays a killed run. */
  failAt(n: number, error?: string, reach?: FaultReach): void;
  /** The last execution, also one that failed. */
  readonly last: EndedExecution | null;
}

/** An error that left the bundle; `name` and `message` as inside, the stack with the bundle's lines. */
export class ScriptError extends Error {
  constructor(name: string, message: string, stack: string | undefined) {
    super(message);
    this.name = name;
    if (stack) this.stack = stack;
  }
}

interface Fault {
  readonly n: number;
  readonly error: string;
  readonly reach: FaultReach;
}

/** Google's words where nothing runs before somebody consented. */
const UNAUTHORISED = 'Authorization is required to perform that action.';
/** Google's words when its back end is out of order (apps-script.md 3.1). */
const FLAKY = 'Service error: Spreadsheets';

/** What runs at a host, one after the other or one within another. */
class Executions {
  readonly drive: LocalDrive;
  readonly stores: ScriptStores;
  beforeCall: BeforeCall | null = null;
  fault: Fault | null = null;
  last: EndedExecution | null = null;
  selection: Area = { row: 1, column: 1, rows: 1, columns: 1 };

  constructor(readonly options: HostOptions) {
    this.drive = options.drive ?? new LocalDrive();
    this.stores = options.stores ?? createStores();
  }

  async run<Result>(functionName: string, argumentsIn: ArgumentsIn): Promise<Execution<Result>> {
    const execution = this.begin(functionName, argumentsIn);
    try {
      const value = await new Promise((resolve) => resolve(execution.call())).catch(execution.fail);
      // Work that the function began and did not wait for goes on, as on Google: the run ends when no promise is left that
      // can go on. A realm has no timers, so all of that happens before the next turn.
      await new Promise<void>((resolve) => void setImmediate(resolve));
      return { result: execution.finish(value) as Result, ...execution.ended() };
    } finally {
      execution.end();
    }
  }

  runNow<Result>(functionName: string, argumentsIn: ArgumentsIn): Execution<Result> {
    const execution = this.begin(functionName, argumentsIn);
    try {
      const value = calledNow(execution, functionName);
      return { result: execution.finish(value) as Result, ...execution.ended() };
    } finally {
      execution.end();
    }
  }

  /** Begins one execution; `end` must follow, whatever comes of the value that the function gave. */
  private begin(functionName: string, argumentsIn: ArgumentsIn): Begun {
    const { options, fault: due } = this;
    this.fault = null;
    if (options.consent === 'whole' && (options.withheld ?? []).length > 0)
      throw new ScriptError('Exception', UNAUTHORISED, undefined);
    const shown: DialogShown[] = [];
    const menus: MenuShown[] = [];
    const context: Context = {
      ...surroundings(options, this.drive, this.stores),
      dialogs: recordingDialogs(options.dialogs, shown),
      log: [],
      holder: { startedAt: options.clock?.() ?? Date.now() },
      selection: this.selection,
      menuShown: (menu) => void menus.push(menu),
    };
    const faults = beforeEach(() => this.beforeCall, due);
    const calls = new CallLog(timed(context, options, faults));
    const ended = (): EndedExecution => ({ calls: calls.count(), log: context.log, dialogs: shown, menus });
    return {
      ...executionOf(options.bundle, context, calls, functionName, () => argumentsIn(context)),
      ended,
      end: () => {
        releaseLocksOf(context);
        options.workbook.recalculate();
        this.selection = context.selection;
        this.last = ended();
      },
    };
  }
}

type ArgumentsIn = (context: Context) => readonly unknown[];

/** A host for one spreadsheet, one person and one bundle. */
export function createHost(options: HostOptions): Host {
  const all = new Executions(options);
  const argumentsOf = ({ event, selection }: TriggerRun): ArgumentsIn => {
    if (selection) all.selection = selection;
    return (context) => [event(context)];
  };
  return {
    workbook: options.workbook,
    drive: all.drive,
    stores: all.stores,
    get beforeCall() {
      return all.beforeCall;
    },
    set beforeCall(hook) {
      all.beforeCall = hook;
    },
    get last() {
      return all.last;
    },
    get selection() {
      return all.selection;
    },
    run: (functionName, ...args) => all.run(functionName, () => args),
    runTrigger: (trigger) => all.run(trigger.functionName, argumentsOf(trigger)),
    runTriggerNow: (trigger) => all.runNow(trigger.functionName, argumentsOf(trigger)),
    runFromPage: async (functionName, ...args) => {
      assertCallable(functionName, args);
      const execution = await all.run<never>(functionName, () => args.map(asReceived));
      return { ...execution, result: asReceived(execution.result) as never };
    },
    runFromPageNow: (functionName, ...args) => {
      assertCallable(functionName, args);
      const execution = all.runNow<never>(functionName, () => args.map(asReceived));
      return { ...execution, result: asReceived(execution.result) as never };
    },
    select: (tab, a1) => {
      const sheet = options.workbook.sheets.find(({ name }) => name === tab);
      if (!sheet) throw new Error(`No tab ${tab}`);
      options.workbook.activeSheetId = sheet.id;
      all.selection = areaOfA1(a1, sheet);
    },
    failAt: (n, error = FLAKY, reach = 'once') => void (all.fault = { n, error, reach }),
  };
}

/** A run out of time is cut off: every further call of it fails (apps-script.md 3.1). */
function timed(
  { authMode, limits }: Context,
  { callMilliseconds = 0 }: HostOptions,
  then: BeforeCall,
): BeforeCall {
  const most = authMode === 'FULL' ? limits.runMilliseconds : limits.simpleTriggerMilliseconds;
  return (fullName, n) => {
    if (n * callMilliseconds > most) throw new Injected('Exceeded maximum execution time');
    then(fullName, n);
  };
}

function beforeEach(hook: () => BeforeCall | null, fault: Fault | null): BeforeCall {
  return (fullName, n) => {
    try {
      hook()?.(fullName, n);
    } catch (error) {
      throw new Injected(error instanceof Error ? error.message : String(error));
    }
    if (fault && (n === fault.n || (fault.reach === 'from-then-on' && n > fault.n)))
      throw new Injected(fault.error);
  };
}

/** One execution: a fresh realm, the services, the bundle, the function and what became of it. */
interface Started {
  /** Calls the function. */
  call(): unknown;
  /** What the function gave, or what it promised, as this realm's; throws where the run may not pass for a result. */
  finish(value: unknown): unknown;
  /** Throws what the function threw, as this realm's error. */
  fail(error: unknown): never;
}
interface Begun extends Started {
  ended(): EndedExecution;
  end(): void;
}

function executionOf(
  bundle: Bundle,
  context: Context,
  calls: CallLog,
  functionName: string,
  args: () => readonly unknown[],
): Started {
  const { realm, global } = createRealm(context.clock);
  const spoiled: HostError[] = [];
  const bridge = new Bridge(realm, {
    calls,
    permit: (service, member) => {
      assertPermitted(context.authMode, service.name, member);
      assertScoped(context.granted, service.name, member);
    },
    spoil: (error) => void spoiled.push(error),
  });
  return {
    call: () => {
      for (const [name, service] of Object.entries(createGlobals(context))) {
        Object.defineProperty(global, name, {
          value: bridge.out(service),
          writable: true,
          configurable: true,
        });
      }
      bundle.script.runInContext(global);
      const called = global[functionName];
      if (typeof called !== 'function') throw new HostError(`Script function not found: ${functionName}`);
      return (called as (...values: unknown[]) => unknown)(...args().map((value) => bridge.out(value)));
    },
    finish: (value) => {
      // What the bundle caught is not forgotten: its result rests on something this host cannot do.
      if (spoiled[0]) throw spoiled[0];
      return toHost(value);
    },
    fail: (error) => {
      throw spoiled[0] ?? asScriptError(error);
    },
  };
}

function calledNow(execution: Started, functionName: string): unknown {
  let value: unknown;
  try {
    value = execution.call();
  } catch (error) {
    execution.fail(error);
  }
  if (typeof (value as { then?: unknown } | null | undefined)?.then === 'function')
    throw new HostError(`${functionName} returns a promise and cannot be run at once`);
  return value;
}

function assertCallable(functionName: string, args: readonly unknown[]): void {
  if (functionName.endsWith('_')) throw new ScriptError('Exception', `${functionName} is private`, undefined);
  assertSendable(args);
}

function asScriptError(error: unknown): Error {
  if (error instanceof HostError) return error;
  const { name, message, stack } = ((typeof error === 'object' ? error : null) as Partial<Error>) ?? {};
  return new ScriptError(name ?? 'Error', message ?? String(error), stack);
}
