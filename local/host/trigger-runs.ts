import type { Area, LocalWorkbook } from '../workbook/model';
import type { BeforeCall, CallCount } from '../services/call-log';
import type { Context, Limits, ScriptStores } from '../services/context';
import { type DialogShown, scriptedDialogs } from '../services/dialogs';
import type { LocalDrive } from '../services/drive-store';
import { clockEvent } from '../services/events';
import { HostError } from '../services/exceptions';
import type { StoredTrigger } from '../services/triggers';
import type { Bundle } from './bundle';
import { createHost, type HostOptions } from './host';
import { spreadsheetIdOf } from './surroundings';

/** What triggers run in: the script and the stores that it shares with the hosts of its commands. */
export interface TriggerScript {
  readonly bundle: Bundle;
  /** Those of the hosts, else no trigger is known. */
  readonly stores: ScriptStores;
  readonly drive?: LocalDrive;
  readonly clock?: () => number;
  readonly locale?: string;
  readonly limits?: Partial<Limits>;
  readonly spreadsheetId?: string;
  /** Before every counted call of a trigger's run (Host.beforeCall). */
  readonly beforeCall?: BeforeCall;
}

/** One run of a trigger, as the script's page "Executions" lists it. */
export interface Triggered {
  readonly kind: 'simple' | 'installable';
  readonly handler: string;
  /** Whose hands it had: the person for a simple trigger, the maker for an installable one. */
  readonly creator: string;
  readonly calls: CallCount;
  readonly log: readonly string[];
  /** Toasts and the like. */
  readonly dialogs: readonly DialogShown[];
  /** Why it failed; nobody at the keyboard sees it. */
  readonly error?: Error;
}

/** What sets a trigger off, and who stands behind it. */
export interface Firing {
  readonly workbook: LocalWorkbook;
  readonly script: TriggerScript;
  readonly kind: Triggered['kind'];
  readonly handler: string;
  readonly creator: string;
  /** What Session.getActiveUser() says; '' where the domain hides it. */
  readonly activeUser: string;
  readonly selection?: Area;
  event(context: Context): object;
}

/**
 * Runs one trigger. A script's failure is kept, not thrown, for it never reaches the person; what this host cannot do
 * is thrown, for nothing of such a run may pass for a result.
 */
export async function fire(firing: Firing): Promise<Triggered> {
  const { kind, handler, creator, event, selection } = firing;
  const host = createHost(optionsOf(firing));
  host.beforeCall = firing.script.beforeCall ?? null;
  let error: Error | undefined;
  try {
    await host.runTrigger({ functionName: handler, event, ...(selection ? { selection } : {}) });
  } catch (caught) {
    if (caught instanceof HostError) throw caught;
    error = caught instanceof Error ? caught : new Error(String(caught));
  }
  const { calls, log, dialogs } = host.last ?? { calls: NO_CALLS, log: [], dialogs: [] };
  return { kind, handler, creator, calls, log, dialogs, ...(error ? { error } : {}) };
}

const NO_CALLS: CallCount = { total: 0, navigation: 0, byService: {} };

/** A simple trigger runs in mode LIMITED with the person's own hands, an installable one in FULL, without a window. */
function optionsOf({ workbook, script, kind, creator, activeUser }: Firing): HostOptions {
  return {
    ...script,
    workbook,
    user: activeUser,
    effectiveUser: creator,
    dialogs: scriptedDialogs(),
    authMode: kind === 'simple' ? 'LIMITED' : 'FULL',
    hasUi: kind === 'simple',
  };
}

/** The installable triggers of one kind on the workbook, oldest first. */
export function triggersOn(
  workbook: LocalWorkbook,
  { stores, spreadsheetId }: TriggerScript,
  event: StoredTrigger['event'],
): readonly StoredTrigger[] {
  const id = spreadsheetId ?? spreadsheetIdOf(workbook);
  return stores.triggers.filter((one) => one.spreadsheetId === id && one.event === event);
}

/**
 * Fires every time-driven trigger that was made in the workbook once, as Google's clock would, at the moment that the
 * script's clock shows. When each is due is the caller's to decide: Google promises an hour, not a minute.
 */
export async function fireTimeTriggers(
  options: TriggerScript & { readonly workbook: LocalWorkbook },
): Promise<Triggered[]> {
  const { workbook, ...script } = options;
  const done: Triggered[] = [];
  for (const { id, handler, creator } of triggersOn(workbook, script, 'CLOCK')) {
    const event = (context: Context): object => clockEvent(context, id);
    const who = { creator, activeUser: creator };
    done.push(await fire({ workbook, script, kind: 'installable', handler, ...who, event }));
  }
  return done;
}
