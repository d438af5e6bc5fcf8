import type { Members } from './call-log';
import { requireArguments, Service, ServiceError } from './strict';

/** apps-script.md 3.3: key 250 characters, 100 KB a value, 600 s unless said, at most 21,600 s. */
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** What a cache holds over executions: value and the instant (milliseconds) at which it goes. */
export type CacheStore = Map<string, { readonly value: string; readonly until: number }>;

/** developers.google.com/apps-script/reference/cache/cache-service */
export class CacheService extends Service {
  readonly className = 'CacheService';
  readonly members: Members = { getDocumentCache: 'navigation' };
  private readonly cache: Cache;

  constructor(store: CacheStore, clock: () => number) {
    super();
    this.cache = new Cache(store, clock);
  }

  getDocumentCache(): Cache {
    return this.cache;
  }
}

/** developers.google.com/apps-script/reference/cache/cache */
export class Cache extends Service {
  readonly className = 'Cache';
  readonly members: Members = { get: 'call', put: 'call', remove: 'call' };

  constructor(
    private readonly store: CacheStore,
    private readonly clock: () => number,
  ) {
    super();
  }

  get(key: unknown): string | null {
    requireArguments('CacheService.Cache.get', [key], typeof key === 'string');
    const held = this.store.get(key as string);
    return held && held.until > this.clock() ? held.value : null;
  }

  put(key: unknown, value: unknown, seconds: unknown = USUAL_SECONDS): void {
    requireArguments(
      'CacheService.Cache.put',
      [key, value, seconds],
      typeof key === 'string' && typeof value === 'string',
    );
    if ((key as string).length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value as string, 'utf8') > LARGEST_VALUE)
      throw new ServiceError('Argument too large: value');
    const lasts = Math.min(Number(seconds), MOST_SECONDS) * 1000;
    this.store.set(key as string, { value: value as string, until: this.clock() + lasts });
  }

  remove(key: unknown): void {
    requireArguments('CacheService.Cache.remove', [key], typeof key === 'string');
    this.store.delete(key as string);
  }
}
