import vm from 'node:vm';
import type { Realm } from '../services/strict';

/** A fresh V8 realm as bare as Apps Script's: ECMAScript and nothing of Node. */
export interface BareRealm {
  readonly realm: Realm;
  readonly global: vm.Context;
}

/**
 * Runs inside the new realm: takes away Node's console and gives `new Date()` the host's clock. A proxy keeps
 * `instanceof Date` and the prototype as they are.
 */
const PREPARE = new vm.Script(`(function (clock) {
  delete globalThis.console;
  const NativeDate = Date;
  const now = () => clock();
  globalThis.Date = new Proxy(NativeDate, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [clock()] : args, self),
    apply: (target) => String(new target(clock())),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  NativeDate.prototype.constructor = globalThis.Date;
  return { Object, Array, Date: NativeDate, Error };
})`);

export function createRealm(clock: () => number): BareRealm {
  const global = vm.createContext({});
  const prepare = PREPARE.runInContext(global) as (clock: () => number) => Realm;
  return { realm: prepare(clock), global };
}
