import { createHash } from 'node:crypto';
import { lists, same } from './access';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import { notImplemented, ServiceError } from './exceptions';
import { EnumGroup, type EnumValue, Service } from './service';
import type { Spreadsheet } from './spreadsheet';

export const EVENT_TYPE = new EnumGroup('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);

export const TRIGGER_SOURCE = new EnumGroup('TriggerSource', ['CLOCK', 'SPREADSHEETS']);

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';

/** How often a clock trigger runs; what was not said is missing. */
export interface ClockSchedule {
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly timeZone?: string;
}

/** An installable trigger: it runs with its creator's hands, whoever sets it off (apps-script.md 3.2). */
export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  readonly event: TriggerEvent;
  /** The document it watches; of a clock trigger the one that it was made in. */
  readonly spreadsheetId: string;
  readonly schedule?: ClockSchedule;
}

/** Reference: script/trigger. */
export class Trigger extends Service {
  readonly serviceClass = TRIGGER;

  constructor(readonly stored: StoredTrigger) {
    super();
  }

  getHandlerFunction(): string {
    return this.stored.handler;
  }

  getEventType(): EnumValue {
    return EVENT_TYPE.values[this.stored.event];
  }

  getTriggerSource(): EnumValue {
    return TRIGGER_SOURCE.values[this.stored.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'];
  }

  /** null for clock events (reference). */
  getTriggerSourceId(): string | null {
    return this.stored.event === 'CLOCK' ? null : this.stored.spreadsheetId;
  }

  getUniqueId(): string {
    return this.stored.id;
  }
}

export const TRIGGER: ServiceClass = serviceClass<Trigger>('Trigger', 'ScriptApp.Trigger', {
  getHandlerFunction: navigation(),
  getEventType: navigation(),
  getTriggerSource: navigation(),
  getTriggerSourceId: navigation(),
  getUniqueId: navigation(),
});

/** Reference: script/trigger-builder. */
export class TriggerBuilder extends Service {
  readonly serviceClass = TRIGGER_BUILDER;

  constructor(
    private readonly context: Context,
    private readonly handler: string,
  ) {
    super();
  }

  /** An add-on may watch only the document it is used in (apps-script.md 3.2). */
  forSpreadsheet(spreadsheet: Spreadsheet | string): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    if (id !== this.context.spreadsheetId) throw notImplemented('A trigger for another spreadsheet');
    return new SpreadsheetTriggerBuilder(this.context, this.handler);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handler);
  }
}

export const TRIGGER_BUILDER: ServiceClass = serviceClass<TriggerBuilder>(
  'TriggerBuilder',
  'ScriptApp.TriggerBuilder',
  {
    forSpreadsheet: navigation('Spreadsheet', 'String'),
    timeBased: navigation(),
  },
);

/** Reference: script/spreadsheet-trigger-builder. */
export class SpreadsheetTriggerBuilder extends Service {
  readonly serviceClass = SPREADSHEET_TRIGGER_BUILDER;
  private event: TriggerEvent | null = null;

  constructor(
    private readonly context: Context,
    private readonly handler: string,
  ) {
    super();
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    // Not documented [?]: nobody builds a trigger for no event on purpose.
    if (!this.event) throw new ServiceError('A trigger needs an event.');
    return createTrigger(this.context, { handler: this.handler, event: this.event });
  }

  private on(event: TriggerEvent): this {
    this.event = event;
    return this;
  }
}

export const SPREADSHEET_TRIGGER_BUILDER: ServiceClass = serviceClass<SpreadsheetTriggerBuilder>(
  'SpreadsheetTriggerBuilder',
  'ScriptApp.SpreadsheetTriggerBuilder',
  {
    onEdit: navigation(),
    onOpen: navigation(),
    onChange: navigation(),
    onFormSubmit: navigation(),
    create: call(),
  },
);

/** Reference: script/clock-trigger-builder; recurring triggers only, as an add-on has no use for the others yet. */
export class ClockTriggerBuilder extends Service {
  readonly serviceClass = CLOCK_TRIGGER_BUILDER;
  private schedule: ClockSchedule = {};

  constructor(
    private readonly context: Context,
    private readonly handler: string,
  ) {
    super();
  }

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) throw new ServiceError(`Invalid argument: ${minutes}`);
    return this.with({ everyMinutes: minutes });
  }

  everyHours(hours: number): this {
    return this.with({ everyHours: atLeastOne(hours) });
  }

  everyDays(days: number): this {
    return this.with({ everyDays: atLeastOne(days) });
  }

  everyWeeks(weeks: number): this {
    return this.with({ everyWeeks: atLeastOne(weeks) });
  }

  atHour(hour: number): this {
    return this.with({ atHour: within(hour, 23) });
  }

  nearMinute(minute: number): this {
    return this.with({ nearMinute: within(minute, 59) });
  }

  inTimezone(timeZone: string): this {
    try {
      new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      throw new ServiceError(`Invalid argument: ${timeZone}`);
    }
    return this.with({ timeZone });
  }

  /** Exactly one rhythm; an hour of the day belongs to days and weeks only (apps-script.md 3.2). */
  create(): Trigger {
    const { everyMinutes, everyHours, everyDays, everyWeeks, atHour } = this.schedule;
    const rhythms = [everyMinutes, everyHours, everyDays, everyWeeks].filter((every) => every !== undefined);
    if (rhythms.length !== 1) throw new ServiceError('A time-driven trigger needs one recurrence.');
    if (atHour !== undefined && everyDays === undefined && everyWeeks === undefined)
      throw new ServiceError('atHour goes only with everyDays or everyWeeks.');
    // "Once per hour at most" (guide); when and in which words Google refuses it is not confirmed [?].
    if (everyMinutes !== undefined)
      throw new ServiceError('An add-on can use a time-driven trigger once per hour at most.');
    return createTrigger(this.context, { handler: this.handler, event: 'CLOCK', schedule: this.schedule });
  }

  private with(more: ClockSchedule): this {
    this.schedule = { ...this.schedule, ...more };
    return this;
  }
}

export const CLOCK_TRIGGER_BUILDER: ServiceClass = serviceClass<ClockTriggerBuilder>(
  'ClockTriggerBuilder',
  'ScriptApp.ClockTriggerBuilder',
  {
    everyMinutes: navigation('Integer'),
    everyHours: navigation('Integer'),
    everyDays: navigation('Integer'),
    everyWeeks: navigation('Integer'),
    atHour: navigation('Integer'),
    nearMinute: navigation('Integer'),
    inTimezone: navigation('String'),
    create: call(),
  },
);

function atLeastOne(n: number): number {
  if (n < 1) throw new ServiceError(`Invalid argument: ${n}`);
  return n;
}

function within(n: number, most: number): number {
  if (n < 0 || n > most) throw new ServiceError(`Invalid argument: ${n}`);
  return n;
}

/** The triggers that the effective user made; nobody sees another's (guide: installable triggers). */
export function triggersOfUser({ stores, effectiveUser }: Context): StoredTrigger[] {
  return stores.triggers.filter(({ creator }) => same(creator, effectiveUser));
}

/** Keeps the limits of scripts (20 a user) and of add-ons (one of each type per user per document). */
function createTrigger(
  context: Context,
  wanted: Pick<StoredTrigger, 'handler' | 'event' | 'schedule'>,
): Trigger {
  const { stores, effectiveUser, spreadsheetId, limits } = context;
  const own = triggersOfUser(context);
  if (own.length >= limits.triggersPerUser) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const doubled = own.some((one) => one.spreadsheetId === spreadsheetId && one.event === wanted.event);
  if (doubled) {
    // The wording is not confirmed [?].
    const kind = wanted.event === 'CLOCK' ? 'time-based' : wanted.event.slice('ON_'.length).toLowerCase();
    throw new ServiceError(
      `The Add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  assertReader(context);
  const id = triggerId([
    effectiveUser,
    spreadsheetId,
    wanted.event,
    String(context.clock()),
    nonce(stores.triggers),
  ]);
  const stored: StoredTrigger = { ...wanted, id, creator: effectiveUser, spreadsheetId };
  stores.triggers.push(stored);
  return new Trigger(stored);
}

/** Someone who cannot even open the file has nothing to watch there. The wording is not confirmed [?]. */
function assertReader({ book, effectiveUser }: Context): void {
  if (same(effectiveUser, book.owner) || lists([...book.editors, ...book.viewers], effectiveUser)) return;
  throw new ServiceError('You do not have permission to access the requested document.');
}

function nonce(triggers: readonly StoredTrigger[]): string {
  return triggers.map(({ id }) => id).join();
}

/** Nineteen digits, as Google's ids have. */
function triggerId(parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return String(10n ** 18n + (digest.readBigUInt64BE() % (9n * 10n ** 18n)));
}

/** A trigger that is gone already: the wording is not confirmed [?]. */
export function deleteTrigger(context: Context, trigger: Trigger): void {
  const { stores } = context;
  if (!triggersOfUser(context).includes(trigger.stored)) throw new ServiceError('The trigger was not found.');
  stores.triggers = stores.triggers.filter((one) => one !== trigger.stored);
}
