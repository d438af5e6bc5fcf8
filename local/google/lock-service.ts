import type { LocalWorkbook } from '../workbook/model';
import type { Members } from './call-log';
import { requireArguments, Service } from './strict';

/** Which execution holds a workbook's document lock; executions of all hosts of one workbook share it. */
const holders = new WeakMap<LocalWorkbook, object>();

/** developers.google.com/apps-script/reference/lock/lock-service */
export class LockService extends Service {
  readonly className = 'LockService';
  readonly members: Members = { getDocumentLock: 'navigation' };
  private readonly lock: Lock;

  constructor(workbook: LocalWorkbook) {
    super();
    this.lock = new Lock(workbook);
  }

  getDocumentLock(): Lock {
    return this.lock;
  }

  /** Locks end with the execution (apps-script.md 3.5). */
  releaseAll(): void {
    if (this.lock.hasLock()) this.lock.releaseLock();
  }
}

/** developers.google.com/apps-script/reference/lock/lock. No time passes here: a held lock is answered at once. */
export class Lock extends Service {
  readonly className = 'Lock';
  readonly members: Members = { tryLock: 'call', hasLock: 'navigation', releaseLock: 'call' };

  constructor(private readonly workbook: LocalWorkbook) {
    super();
  }

  tryLock(milliseconds: unknown): boolean {
    requireArguments('LockService.Lock.tryLock', [milliseconds], Number.isInteger(milliseconds));
    const holder = holders.get(this.workbook);
    if (holder && holder !== this) return false;
    holders.set(this.workbook, this);
    return true;
  }

  hasLock(): boolean {
    return holders.get(this.workbook) === this;
  }

  releaseLock(): void {
    if (this.hasLock()) holders.delete(this.workbook);
  }
}
