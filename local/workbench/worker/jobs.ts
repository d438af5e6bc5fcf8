/** A script that waits for its turn, or has it. */
export interface Job {
  /** Who does what, for people; null for triggers, which nobody is told of. */
  readonly what: string | null;
  run(): Promise<void>;
}

/** One script after the other, in the order they came; between two of them waiting messages are taken. */
export class Jobs {
  private readonly queue: Job[] = [];
  private current: Job | null = null;
  private isDue = false;
  private whenIdle: (() => void)[] = [];

  constructor(private readonly changed: (what: string | null) => void) {}

  add(job: Job): void {
    this.queue.push(job);
    this.wake();
  }

  /** A command or a page's call that runs, or waits for a trigger to end. */
  get command(): string | null {
    return [this.current, ...this.queue].find((one) => one && one.what !== null)?.what ?? null;
  }

  get isRunning(): boolean {
    return this.current !== null;
  }

  /** Kept when nothing runs or waits. */
  idle(): Promise<void> {
    if (!this.current && this.queue.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.whenIdle.push(resolve));
  }

  private async next(): Promise<void> {
    const job = this.queue.shift();
    this.current = job ?? null;
    if (!job) {
      for (const resolve of this.whenIdle.splice(0)) resolve();
      return;
    }
    if (job.what !== null) this.changed(job.what);
    await job.run();
    this.current = null;
    if (job.what !== null) this.changed(null);
    this.wake();
  }

  /** The event loop first: people who typed are answered before the next script. */
  private wake(): void {
    if (this.current || this.isDue) return;
    this.isDue = true;
    setImmediate(() => {
      this.isDue = false;
      void this.next();
    });
  }
}
