/** Seconds that a job is remembered. */
const REMEMBERED = 3600;
const PREFIX = 'so-dien-hinh:job:';

/** Where long work says how far it is: the document's cache, under the job's key. One service call each. */
export class JobBoard {
  constructor(private readonly key: string) {}

  /** What stands under the key, null where nothing does or it was forgotten. */
  read(): unknown {
    const text = cache().get(PREFIX + this.key);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  write(job: object): void {
    cache().put(PREFIX + this.key, JSON.stringify(job), REMEMBERED);
  }

  /** Kept apart from the job, which its own run writes over. */
  cancel(): void {
    cache().put(`${PREFIX}${this.key}:stop`, '1', REMEMBERED);
  }

  isCancelled(): boolean {
    return cache().get(`${PREFIX}${this.key}:stop`) !== null;
  }
}

function cache(): GoogleAppsScript.Cache.Cache {
  const found: GoogleAppsScript.Cache.Cache | null = CacheService.getDocumentCache();
  if (!found) throw new Error('No document cache.');
  return found;
}
