import vm from 'node:vm';
import type { CallLog } from './call-log';
import type { Service } from './strict';

/**
 * One run of the script: a fresh bare realm (ECMAScript and nothing else), the person, the clock and the log
 * of calls. Values made here are the realm's own, so that `instanceof` holds inside the script.
 */
export class Execution {
  readonly exposed = new Map<Service, object>();
  readonly context: vm.Context;
  private readonly makeDate: (instant: number) => Date;
  private readonly makeArray: (items: readonly unknown[]) => unknown[];
  private readonly makeError: (message: string) => Error;

  constructor(
    readonly user: string,
    readonly clock: () => number,
    readonly log: CallLog,
  ) {
    this.context = vm.createContext(Object.create(null) as object);
    this.makeDate = this.inside('(instant) => new Date(instant)');
    this.makeArray = this.inside('(items) => Array.from(items)');
    this.makeError = this.inside(
      "(message) => { const error = new Error(message); error.name = 'Exception'; return error; }",
    );
    this.setClock();
  }

  date(instant: number): Date {
    return this.makeDate(instant);
  }

  array(items: readonly unknown[]): unknown[] {
    return this.makeArray(items);
  }

  error(message: string): Error {
    return this.makeError(message);
  }

  define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, {
      value,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }

  private inside<Made>(code: string): Made {
    return vm.runInContext(code, this.context) as Made;
  }

  /** `new Date()` and `Date.now()` tell the host's clock: tests have no other. */
  private setClock(): void {
    const install = this.inside<(now: () => number) => void>(`(now) => {
      const Real = Date;
      const Clocked = function Date(...args) {
        if (!new.target) return new Real(now()).toString();
        return args.length === 0 ? new Real(now()) : new Real(...args);
      };
      Clocked.prototype = Real.prototype;
      Real.prototype.constructor = Clocked;
      Clocked.now = () => now();
      Clocked.parse = Real.parse;
      Clocked.UTC = Real.UTC;
      globalThis.Date = Clocked;
    }`);
    install(this.clock);
  }
}
