import { isDate, isNativeError } from 'node:util/types';
import type { CallLog, Member, ServiceClass } from './call-log';
import { HostError, notImplemented, ServiceError } from './exceptions';
import { EnumValue, Service } from './service';
import { checkArguments } from './signatures';

/** The constructors of the realm that the bundle runs in, so that `instanceof` holds there. */
export interface Realm {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** What the bridge asks and tells its execution. */
export interface BridgeOwner {
  readonly calls: CallLog;
  /** Throws where the authorisation mode forbids the member. */
  permit(service: ServiceClass, member: string): void;
  /** The run may not pass for a success any more. */
  spoil(error: HostError): void;
}

type Callable = (...args: unknown[]) => unknown;

/** Between the host and the bundle: wraps services, counts calls, checks arguments, translates values and errors. */
export class Bridge {
  private readonly faces = new WeakMap<Service, object>();
  private readonly services = new WeakMap<object, Service>();

  constructor(
    private readonly realm: Realm,
    private readonly owner: BridgeOwner,
  ) {}

  /** A host's value as the bundle may hold it. */
  out(value: unknown): unknown {
    if (value === undefined || value === null || typeof value !== 'object') return value;
    if (value instanceof Service) return this.face(value);
    if (isDate(value)) return new this.realm.Date(value.getTime());
    if (Array.isArray(value)) return this.array(value);
    if (value instanceof Uint8Array || value instanceof Int8Array) return this.array(Array.from(value));
    const copy = new this.realm.Object() as Record<string, unknown>;
    for (const [key, one] of Object.entries(value)) copy[key] = this.out(one);
    return copy;
  }

  /** A bundle's argument for the services: faces become services again, undefined becomes null. */
  in(value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value;
    const service = this.services.get(value);
    if (service) return service;
    if (Array.isArray(value)) return this.arrayIn(value);
    if (isDate(value) || isNativeError(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.in(one)]));
  }

  /** Any error as the bundle may catch it. */
  error(caught: unknown): unknown {
    if (caught instanceof this.realm.Error) return caught;
    const inside = new this.realm.Error(caught instanceof Error ? caught.message : String(caught));
    const name = caught instanceof ServiceError || caught instanceof HostError ? caught.name : 'Exception';
    Object.defineProperty(inside, 'name', { value: name, configurable: true, writable: true });
    if (caught instanceof ServiceError && caught.details) {
      Object.defineProperty(inside, 'details', { value: this.out(caught.details) });
    }
    return inside;
  }

  private array(values: readonly unknown[]): unknown[] {
    const copy = new this.realm.Array<unknown>(values.length);
    for (let at = 0; at < values.length; at += 1) copy[at] = this.out(values[at]);
    return copy;
  }

  // Bytes and cells are passed on as they are: a block may be large, and nothing in it is a service.
  private arrayIn(values: readonly unknown[]): unknown[] {
    const first = values[0];
    if (typeof first === 'number') return values.slice();
    return values.map((one) => this.in(one));
  }

  private face(service: Service): object {
    const known = this.faces.get(service);
    if (known) return known;
    const face = new Proxy(this.target(service), {
      get: (target, key) => this.member(service, target, key),
      has: (_, key) => typeof key === 'string' && key in service.serviceClass.members,
      set: (_, key) => this.refuse(`${service.serviceClass.name}.${String(key)} (set by the script)`),
    });
    this.faces.set(service, face);
    this.services.set(face, service);
    return face;
  }

  /** An object of the realm, so that `constructor` is the realm's Object (apps-script.md 0). */
  private target(service: Service): object {
    const target = new this.realm.Object();
    const label = () => (service instanceof EnumValue ? service.label : service.serviceClass.name);
    const hidden = { toString: label, [Symbol.toPrimitive]: label };
    for (const key of Reflect.ownKeys(hidden)) {
      Object.defineProperty(target, key, { value: label, enumerable: false, configurable: true });
    }
    return target;
  }

  private member(service: Service, target: object, key: string | symbol): unknown {
    if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
    const { members, name } = service.serviceClass;
    const member = Object.hasOwn(members, key) ? members[key] : undefined;
    if (!member) {
      // JavaScript itself looks these up: await, JSON, comparisons.
      if (key === 'then' || key === 'toJSON') return undefined;
      if (key in Object.prototype) return Reflect.get(target, key);
      return this.refuse(`${name}.${key}`);
    }
    const value: unknown = Reflect.get(service, key);
    if (member.kind === 'property') return this.out(value);
    const method = (...args: unknown[]) => this.invoke(service, key, member, value as Callable, args);
    Object.defineProperty(target, key, { value: method, enumerable: false, configurable: true });
    return method;
  }

  private invoke(
    service: Service,
    key: string,
    member: Member,
    method: Callable,
    args: readonly unknown[],
  ): unknown {
    const { serviceClass } = service;
    try {
      this.owner.permit(serviceClass, key);
      const given = args.map((value) => this.in(value));
      checkArguments(`${serviceClass.qualified}.${key}`, member, given, classOf);
      this.owner.calls.note(`${serviceClass.name}.${key}`, member.kind);
      return this.out(method.apply(service, given));
    } catch (caught) {
      // A mistake of this host's own is no answer of Google's either.
      if (!(caught instanceof ServiceError) && !(caught instanceof this.realm.Error)) this.spoil(caught);
      throw this.error(caught);
    }
  }

  private spoil(caught: unknown): void {
    if (caught instanceof HostError) this.owner.spoil(caught);
    else if (!(caught instanceof Injected))
      this.owner.spoil(new HostError(String(caught), { cause: caught }));
  }

  private refuse(member: string): never {
    const error = notImplemented(member);
    this.owner.spoil(error);
    throw this.error(error);
  }
}

/** A fault that a test put in (host.failAt, host.beforeCall): the bundle is meant to meet it. */
export class Injected extends Error {}

function classOf(value: unknown): string | undefined {
  return value instanceof Service ? value.serviceClass.name : undefined;
}
