/**
 * Counting, as platform.md 5 defines it: a *call* fetches or changes stored state; *navigation* (getters of
 * loaded objects, builders, dialogs) is counted apart.
 */
export type CallKind = 'call' | 'navigation';

/** The members of a class that are implemented here, each with its kind: what is not listed throws. */
export type Members = Readonly<Record<string, CallKind>>;

export interface CallCount {
  readonly total: number;
  readonly navigation: number;
  /** Counted calls by full name, e.g. { "Range.getValues": 12 }. */
  readonly byService: Readonly<Record<string, number>>;
}

/** Told before every counted call: may throw (a fault) or act (a person edits meanwhile). */
export type BeforeCall = (fullName: string, n: number) => void;

/** The calls of one execution. */
export class CallLog {
  private total = 0;
  private navigation = 0;
  private readonly names = new Map<string, number>();

  constructor(private readonly beforeCall: BeforeCall | null) {}

  enter(fullName: string, kind: CallKind): void {
    if (kind === 'navigation') {
      this.navigation += 1;
      return;
    }
    this.total += 1;
    this.names.set(fullName, (this.names.get(fullName) ?? 0) + 1);
    this.beforeCall?.(fullName, this.total);
  }

  count(): CallCount {
    return {
      total: this.total,
      navigation: this.navigation,
      byService: Object.fromEntries([...this.names].sort()),
    };
  }
}
