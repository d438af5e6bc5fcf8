/**
 * Stands at the head of every add-on page that the workbench shows: `google.script`, as HtmlService gives it to pages
 * (reference: html/google-script-run, google-script-host), by messages to the workbench's page around the frame.
 */
import type { PageHears, PageSays } from '../protocol';

type Handler = (value: unknown, userObject: unknown) => void;
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Calls that go on at the same time at most (apps-script.md 3.4); the others wait. */
const AT_ONCE = 10;

const underWay = new Map<number, Handlers>();
const waiting: (() => void)[] = [];
let last = 0;

function say(words: PageSays): void {
  // The page around the frame has an origin that a sandboxed page cannot know.
  window.parent.postMessage(words, '*');
}

/** What crosses: numbers, texts, booleans, null, and arrays and plain objects of them. Throws for all else. */
function sendable(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node || above.includes(value))
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((one, at) => sendable(one, String(at), inside));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, sendable(one, key, inside)]),
  );
}

/** A form as the only argument arrives as an object of its fields. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  new FormData(form).forEach((value, key) => {
    const before = fields[key];
    const text = typeof value === 'string' ? value : '';
    fields[key] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text];
  });
  return fields;
}

function call(functionName: string, handlers: Handlers, args: readonly unknown[]): void {
  const [first] = args;
  const given =
    args.length === 1 && first instanceof HTMLFormElement
      ? [fieldsOf(first)]
      : args.map((value, at) => sendable(value, String(at), []));
  const send = (): void => {
    last += 1;
    underWay.set(last, handlers);
    say({ workbench: 'run', call: last, functionName, arguments: given });
  };
  if (underWay.size < AT_ONCE) send();
  else waiting.push(send);
}

function hear(event: MessageEvent<Partial<PageHears> | null>): void {
  if (event.source !== window.parent) return;
  const { data } = event;
  if (data?.workbench !== 'ran' || data.call === undefined || !data.answer) return;
  const handlers = underWay.get(data.call);
  if (!handlers) return;
  underWay.delete(data.call);
  waiting.shift()?.();
  const { answer } = data;
  if (answer.ok) handlers.success?.(answer.result, handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(answer.message), handlers.userObject);
  else console.error(answer.message);
}

/** `google.script.run`: every chain is a runner of its own; any other name is a function of the server. */
function runner(handlers: Handlers): unknown {
  const chain: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (Object.prototype.hasOwnProperty.call(target, name)) return target[name];
      // Private functions are not there at all.
      if (name.endsWith('_')) return undefined;
      return (...args: readonly unknown[]) => call(name, handlers, args);
    },
    set: () => false,
  });
}

/** Links leave the frame by the page around it: a sandboxed frame may not go anywhere. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const url = link?.getAttribute('href') ?? '';
  if (event.defaultPrevented || url === '' || url.startsWith('#') || link?.hasAttribute('download')) return;
  if (/^(javascript|data|blob):/i.test(url)) return;
  event.preventDefault();
  say({ workbench: 'open', url });
}

window.addEventListener('message', hear);
document.addEventListener('click', followLink);
const host = {
  close: () => say({ workbench: 'close' }),
  setWidth: (width: number) => say({ workbench: 'size', width }),
  setHeight: (height: number) => say({ workbench: 'size', height }),
  editor: { focus: () => say({ workbench: 'focus' }) },
};
Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });
