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
  /** Runs a trigger's handler as one execution; who runs it and in which mode, the host's options say. */
  runTrigger(trigger: TriggerRun): Promise<Execution>;
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

/** Google's words when its back end is out of order (apps-script.md 3.1). */
const FLAKY = 'Service error: Spreadsheets';

/** A host for one spreadsheet, one person and one bundle. */
export function createHost(options: HostOptions): Host {
  const drive = options.drive ?? new LocalDrive();
  const stores = options.stores ?? createStores();
  let fault: Fault | null = null;
  let last: EndedExecution | null = null;
  let selection = { row: 1, column: 1, rows: 1, columns: 1 };
  async function run<Result>(
    functionName: string,
    argumentsIn: (context: Context) => readonly unknown[],
  ): Promise<Execution<Result>> {
    const due = fault;
    fault = null;
    const shown: DialogShown[] = [];
    const menus: MenuShown[] = [];
    const context: Context = {
      ...surroundings(options, drive, stores),
      dialogs: recordingDialogs(options.dialogs, shown),
      log: [],
      holder: { startedAt: options.clock?.() ?? Date.now() },
      selection,
      menuShown: (menu) => void menus.push(menu),
    };
    const faults = beforeEach(() => host.beforeCall, due);
    const calls = new CallLog(timed(context, options, faults));
    const ended = (): EndedExecution => ({ calls: calls.count(), log: context.log, dialogs: shown, menus });
    try {
      const args = argumentsIn(context);
      const result = (await execute(options.bundle, context, calls, functionName, args)) as Result;
      return { result, ...ended() };
    } finally {
      releaseLocksOf(context);
      options.workbook.recalculate();
      selection = context.selection;
      last = ended();
    }
  }
  const host: Host = {
    workbook: options.workbook,
    drive,
    stores,
    beforeCall: null,
    get last() {
      return last;
    },
    run: (functionName, ...args) => run(functionName, () => args),
    runTrigger: ({ functionName, event, selection: edited }) => {
      if (edited) selection = edited;
      return run(functionName, (context) => [event(context)]);
    },
    runFromPage: async (functionName, ...args) => {
      if (functionName.endsWith('_'))
        throw new ScriptError('Exception', `${functionName} is private`, undefined);
      assertSendable(args);
      const execution = await run<never>(functionName, () => args.map(asReceived));
      return { ...execution, result: asReceived(execution.result) as never };
    },
    select: (tab, a1) => {
      const sheet = options.workbook.sheets.find(({ name }) => name === tab);
      if (!sheet) throw new Error(`No tab ${tab}`);
      options.workbook.activeSheetId = sheet.id;
      selection = areaOfA1(a1, sheet);
    },
    failAt: (n, error = FLAKY, reach = 'once') => void (fault = { n, error, reach }),
  };
  return host;
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

/** One execution: a fresh realm, the services, the bundle, the function and what it awaits. */
async function execute(
  bundle: Bundle,
  context: Context,
  calls: CallLog,
  functionName: string,
  args: readonly unknown[],
): Promise<unknown> {
  const { realm, global } = createRealm(context.clock);
  const spoiled: HostError[] = [];
  const bridge = new Bridge(realm, {
    calls,
    permit: (service, member) => assertPermitted(context.authMode, service.name, member),
    spoil: (error) => void spoiled.push(error),
  });
  for (const [name, service] of Object.entries(createGlobals(context))) {
    Object.defineProperty(global, name, { value: bridge.out(service), writable: true, configurable: true });
  }
  const result = await callGlobal(bundle, global, functionName, bridge, args).catch((error: unknown) => {
    throw spoiled[0] ?? asScriptError(error);
  });
  // What the bundle caught is not forgotten: its result rests on something this host cannot do.
  if (spoiled[0]) throw spoiled[0];
  return toHost(result);
}

async function callGlobal(
  bundle: Bundle,
  global: Record<string, unknown>,
  functionName: string,
  bridge: Bridge,
  args: readonly unknown[],
): Promise<unknown> {
  bundle.script.runInContext(global);
  const called = global[functionName];
  if (typeof called !== 'function') throw new HostError(`Script function not found: ${functionName}`);
  return (called as (...values: unknown[]) => unknown)(...args.map((value) => bridge.out(value)));
}

function asScriptError(error: unknown): Error {
  if (error instanceof HostError) return error;
  const { name, message, stack } = ((typeof error === 'object' ? error : null) as Partial<Error>) ?? {};
  return new ScriptError(name ?? 'Error', message ?? String(error), stack);
}
