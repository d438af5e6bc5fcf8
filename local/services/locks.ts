import type { Context } from './context';
import { call, navigation, serviceClass, type ServiceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Service } from './service';

/** An execution, as locks know it. */
export interface ServiceHolder {
  readonly startedAt: number;
}

interface LockState {
  holder: ServiceHolder | null;
}

/** Locks live as long as what they guard: a workbook, a script's stores. */
const states = new WeakMap<object, Map<string, LockState>>();

function stateOf(guarded: object, key: string): LockState {
  const ofObject = states.get(guarded) ?? new Map<string, LockState>();
  states.set(guarded, ofObject);
  const state = ofObject.get(key) ?? { holder: null };
  ofObject.set(key, state);
  return state;
}

/** At the end of an execution its locks fall (reference: lock/lock, "releaseLock"). */
export function releaseLocksOf(context: Context): void {
  for (const guarded of [context.book, context.stores]) {
    for (const state of states.get(guarded)?.values() ?? []) {
      if (state.holder === context.holder) state.holder = null;
    }
  }
}

/** Reference: lock/lock. Waiting is not played: nothing else can run while this execution waits. */
export class LockClass extends Service {
  readonly serviceClass = LOCK;

  constructor(
    private readonly context: Context,
    private readonly state: LockState,
  ) {
    super();
  }

  tryLock(): boolean {
    this.state.holder ??= this.context.holder;
    return this.hasLock();
  }

  /** Message: apps-script.md 3.1. */
  waitLock(): void {
    if (!this.tryLock()) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.state.holder === this.context.holder;
  }

  /** No effect where it is not held; a nested tryLock is freed with it (apps-script.md 3.5). */
  releaseLock(): void {
    if (this.hasLock()) this.state.holder = null;
  }
}

export const LOCK: ServiceClass = serviceClass<LockClass>('Lock', 'LockService.Lock', {
  tryLock: call('Integer'),
  waitLock: call('Integer'),
  hasLock: navigation(),
  releaseLock: call(),
});

/** Reference: lock/lock-service. The document lock is shared by all hosts of one workbook. */
export class LockService extends Service {
  readonly serviceClass = LOCK_SERVICE;

  constructor(private readonly context: Context) {
    super();
  }

  getDocumentLock(): LockClass {
    return new LockClass(this.context, stateOf(this.context.book, 'document'));
  }

  getScriptLock(): LockClass {
    return new LockClass(this.context, stateOf(this.context.stores, 'script'));
  }

  getUserLock(): LockClass {
    return new LockClass(this.context, stateOf(this.context.stores, `user:${this.context.effectiveUser}`));
  }
}

export const LOCK_SERVICE: ServiceClass = serviceClass<LockService>('LockService', 'LockService', {
  getDocumentLock: navigation(),
  getScriptLock: navigation(),
  getUserLock: navigation(),
});
