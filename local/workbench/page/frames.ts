import type { PageHears, PageSays, Ran } from '../protocol';
import { make } from './dom';

export interface FrameWork {
  run(functionName: string, args: readonly unknown[]): Promise<Ran>;
  open(url: string): void;
  focusGrid(): void;
}

/** Pages of the add-on, each in a sandboxed frame of its own: what they say comes by messages and nothing else. */
export class Frames {
  private readonly known = new Map<Window, { close(): void; size(width?: number, height?: number): void }>();

  constructor(private readonly work: FrameWork) {
    window.addEventListener('message', (event) => void this.heard(event));
  }

  /** A frame for a page. @param holder is told when the page closes itself or asks for another size, in pixels */
  frame(
    url: string,
    title: string,
    holder: { close(): void; size(width?: number, height?: number): void },
  ): HTMLIFrameElement {
    const frame = make('iframe', {
      src: url,
      title,
      sandbox: 'allow-scripts allow-downloads allow-forms allow-popups',
      allow: 'clipboard-write',
    });
    frame.addEventListener('load', () => {
      if (frame.contentWindow) this.known.set(frame.contentWindow, holder);
    });
    // The page may speak before it has loaded.
    queueMicrotask(() => {
      if (frame.contentWindow) this.known.set(frame.contentWindow, holder);
    });
    return frame;
  }

  forget(frame: HTMLIFrameElement): void {
    if (frame.contentWindow) this.known.delete(frame.contentWindow);
  }

  private async heard({ source, data }: MessageEvent<PageSays | null>): Promise<void> {
    const holder = source instanceof Window || source === null ? null : source;
    const window_ = (holder ?? source) as Window | null;
    const known = window_ ? this.known.get(window_) : undefined;
    if (!known || !window_ || typeof data !== 'object' || data === null) return;
    if (data.workbench === 'close') known.close();
    else if (data.workbench === 'size') known.size(data.width, data.height);
    else if (data.workbench === 'focus') this.work.focusGrid();
    else if (data.workbench === 'open') this.work.open(data.url);
    else if (data.workbench === 'run') {
      const answer = await this.work.run(data.functionName, data.arguments);
      const heard: PageHears = { workbench: 'ran', call: data.call, answer };
      // The frame's origin is opaque: only '*' reaches it, and only it has this window.
      window_.postMessage(heard, '*');
    }
  }
}
