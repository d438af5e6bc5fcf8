import type { ServerResponse } from 'node:http';
import type { Event } from '../protocol';

/** A line of comment so often keeps proxies and sleeping tabs from taking the stream for dead (ms). */
const BREATH = 25_000;

/** The open event streams, by the tab of the browser that listens. */
export class Streams {
  private readonly open = new Map<string, Set<ServerResponse>>();
  private readonly breath = setInterval(() => this.write(null, ': \n\n'), BREATH);

  /** @param changed is told when a tab of a browser begins to listen and when its last stream is gone */
  constructor(private readonly changed: (client: string, here: boolean) => void) {
    this.breath.unref();
  }

  add(client: string, response: ServerResponse): void {
    const streams = this.open.get(client) ?? new Set();
    this.open.set(client, streams);
    streams.add(response);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.write(': \n\n');
    if (streams.size === 1) this.changed(client, true);
    response.on('close', () => {
      streams.delete(response);
      if (streams.size > 0 || this.open.get(client) !== streams) return;
      this.open.delete(client);
      this.changed(client, false);
    });
  }

  /** To one tab of a browser, or to all (null). */
  send(client: string | null, event: Event): void {
    this.write(client, `data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.breath);
    for (const streams of this.open.values()) for (const one of streams) one.end();
  }

  private write(client: string | null, text: string): void {
    const wanted = client === null ? [...this.open.values()] : [this.open.get(client) ?? []];
    for (const streams of wanted) for (const one of streams) one.write(text);
  }
}
