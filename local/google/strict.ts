import type { Members } from './call-log';
import type { Execution } from './execution';

/** An error as Google's services throw it: inside the script its name is "Exception" (apps-script.md 0). */
export class ServiceError extends Error {}

/** An implementation of one class of the reference. Never reaches the script itself: `expose` wraps it. */
export abstract class Service {
  /** As the reference spells it, e.g. "Range"; also what `String(object)` gives. */
  abstract readonly className: string;
  abstract readonly members: Members;
  /** Enums and sub-services, read without a call. */
  readonly constants: Readonly<Record<string, unknown>> = {};
}

const implementations = new WeakMap<object, Service>();

/** The implementation behind an object that the script hands back, or the value itself. */
export function behind(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (implementations.get(value) ?? value) : value;
}

/**
 * Wraps an implementation for the script: every member is counted, an unimplemented one throws by its full
 * name, errors become the script's own, and dates and arrays are made in the script's realm.
 */
export function expose(service: Service, execution: Execution): object {
  const known = execution.exposed.get(service);
  if (known) return known;
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const proxy = new Proxy(Object.create(null) as object, {
    get: (_, name) => {
      if (typeof name === 'symbol') return name === Symbol.toPrimitive ? () => service.className : undefined;
      if (name === 'toString') return () => service.className;
      if (name === 'then' || name === 'toJSON') return undefined; // asked by promises and JSON, not by people
      if (name in service.constants) return give(service.constants[name], execution);
      const made = functions.get(name) ?? memberOf(service, name, execution);
      functions.set(name, made);
      return made;
    },
    set: (_, name) => {
      throw execution.error(`Cannot set ${service.className}.${String(name)}`);
    },
  });
  implementations.set(proxy, service);
  execution.exposed.set(service, proxy);
  return proxy;
}

function memberOf(service: Service, name: string, execution: Execution): (...args: unknown[]) => unknown {
  const fullName = `${service.className}.${name}`;
  const kind = service.members[name];
  const body = (service as unknown as Record<string, unknown>)[name];
  if (!kind || typeof body !== 'function') {
    throw execution.error(`${fullName} is not implemented by the local host`);
  }
  return (...args) => {
    try {
      execution.log.enter(fullName, kind);
      return give((body as (...all: unknown[]) => unknown).apply(service, args.map(behind)), execution);
    } catch (error) {
      if (error instanceof ServiceError) throw execution.error(error.message);
      throw error;
    }
  };
}

/** What a service answers, as the script may hold it. */
function give(value: unknown, execution: Execution): unknown {
  if (value instanceof Service) return expose(value, execution);
  if (Array.isArray(value)) return execution.array(value.map((one) => give(one, execution)));
  if (value instanceof Date) return execution.date(value.getTime());
  return value;
}

/** Checks what a member was called with, as Google words it (apps-script.md 3.1). */
export function requireArguments(fullName: string, args: readonly unknown[], ok: boolean): void {
  if (ok) return;
  const types = args.map(typeName).join(',');
  throw new ServiceError(`The parameters (${types}) don't match the method signature for ${fullName}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName(value[0])}[]`;
  if (typeof value === 'object') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}
