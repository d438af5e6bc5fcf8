import type { Event, Requests, RequestName } from '../protocol';
import { CLIENT_HEADER, TOKEN_HEADER } from '../protocol';

/** The random name of this tab of the browser: lives as long as the tab, also over a reload. */
const CLIENT_KEY = 'workbench-client';

/** The server as the page sees it: requests that are answered, and events that come by themselves. */
export class Api {
  private readonly token =
    document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';
  private readonly client = clientName();
  private source: EventSource | null = null;

  /** @throws Error where the server does not answer, with its words where it says any */
  async ask<Name extends RequestName>(
    name: Name,
    asks: Requests[Name]['asks'],
  ): Promise<Requests[Name]['answers']> {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: this.headers(),
      body: JSON.stringify(asks),
    });
    if (!response.ok) throw new Error((await response.text()).slice(0, 300) || String(response.status));
    return (await response.json()) as Requests[Name]['answers'];
  }

  /** Sends another workbook to be opened. */
  async upload(file: File): Promise<Requests['save']['answers']> {
    const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { ...this.headers(), 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    if (!response.ok) throw new Error((await response.text()).slice(0, 300) || String(response.status));
    return (await response.json()) as Requests['save']['answers'];
  }

  /** Listens; `onLink` is told when the line is open and when it is lost. */
  listen(onEvent: (event: Event) => void, onLink: (open: boolean) => void): Promise<void> {
    return new Promise((resolve) => {
      const query = new URLSearchParams({ token: this.token, client: this.client });
      this.source = new EventSource(`/events?${query.toString()}`);
      this.source.onopen = () => {
        onLink(true);
        resolve();
      };
      this.source.onerror = () => onLink(false);
      this.source.onmessage = ({ data }) => onEvent(JSON.parse(String(data)) as Event);
    });
  }

  close(): void {
    this.source?.close();
  }

  private headers(): Record<string, string> {
    return { 'Content-Type': 'application/json', [TOKEN_HEADER]: this.token, [CLIENT_HEADER]: this.client };
  }
}

function clientName(): string {
  const known = sessionStorage.getItem(CLIENT_KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(CLIENT_KEY, made);
  return made;
}
