import type { LocalWorkbook } from '../workbook/model';
import type { CacheStore, Context } from './context';
import { call, navigation, serviceClass, type ServiceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Service } from './service';

const LONGEST_KEY = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21600;
/** Reference: "the cache stores the 900 items farthest from expiration". */
const KEPT_SHARE = 0.9;

/** Reference: cache/cache. Expires by the host's clock. */
export class Cache extends Service {
  readonly serviceClass = CACHE;

  constructor(
    private readonly context: Context,
    private readonly items: CacheStore,
  ) {
    super();
  }

  get(key: string): string | null {
    const item = this.items.get(key);
    return item && item.expires > this.context.clock() ? item.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds: number = DEFAULT_SECONDS): void {
    if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > this.context.limits.cacheValueBytes) {
      throw new ServiceError('Argument too large: value');
    }
    // Reference: 1 to 21,600; the text of the refusal is not documented [?].
    if (seconds < 1 || seconds > MOST_SECONDS)
      throw new ServiceError('Invalid argument: expirationInSeconds');
    this.items.set(key, { value, expires: this.context.clock() + seconds * 1000 });
    this.evict();
  }

  putAll(values: Record<string, string>, seconds: number = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.items.delete(key);
  }

  private evict(): void {
    const { cacheItems } = this.context.limits;
    if (this.items.size <= cacheItems) return;
    const byExpiry = [...this.items].sort(([, a], [, b]) => b.expires - a.expires);
    for (const [key] of byExpiry.slice(Math.floor(cacheItems * KEPT_SHARE))) this.items.delete(key);
  }
}

export const CACHE: ServiceClass = serviceClass<Cache>('Cache', 'CacheService.Cache', {
  get: call('String'),
  getAll: call('String[]'),
  put: call('String, String', 'String, String, Integer'),
  putAll: call('Options', 'Options, Integer'),
  remove: call('String'),
  removeAll: call('String[]'),
});

const documentCaches = new WeakMap<LocalWorkbook, CacheStore>();

/** Reference: cache/cache-service. */
export class CacheService extends Service {
  readonly serviceClass = CACHE_SERVICE;

  constructor(private readonly context: Context) {
    super();
  }

  getDocumentCache(): Cache {
    const items = documentCaches.get(this.context.book) ?? new Map();
    documentCaches.set(this.context.book, items);
    return new Cache(this.context, items);
  }

  getScriptCache(): Cache {
    return this.named('script');
  }

  getUserCache(): Cache {
    return this.named(`user:${this.context.effectiveUser}`);
  }

  private named(name: string): Cache {
    const { caches } = this.context.stores;
    const items: CacheStore = caches.get(name) ?? new Map();
    caches.set(name, items);
    return new Cache(this.context, items);
  }
}

export const CACHE_SERVICE: ServiceClass = serviceClass<CacheService>('CacheService', 'CacheService', {
  getDocumentCache: navigation(),
  getScriptCache: navigation(),
  getUserCache: navigation(),
});
