/** A function of the server by its name, as the page may call it. */
interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: { readonly message?: string } | null) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** A refusal of the server, with its words. */
export interface RefusedAnswer {
  readonly ok: false;
  readonly texts: readonly string[];
}

/** The server threw, was cut off, or could not be reached; the message is a code for the maintainer. */
export class ServerFailed extends Error {}

/** No answer came in time; `seconds` is how long the page waited. */
export class ServerSilent extends Error {
  constructor(readonly seconds: number) {
    super('no answer');
  }
}

/** What pages may call: functions of main.ts whose names begin so. */
export type PageFunction = `page${string}`;

/** Seconds after which a page stops waiting: longer than any run may last (six minutes, apps-script.md 3.1). */
const PATIENCE = 380;

/** Calls a function of main.ts. @throws ServerFailed, ServerSilent */
export function callServer<Answer extends { readonly ok: true }>(
  name: PageFunction,
  ...args: readonly unknown[]
): Promise<Answer | RefusedAnswer> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new ServerSilent(PATIENCE)), PATIENCE * 1000);
    const settled = <Value>(settle: (value: Value) => void) => {
      return (value: Value): void => {
        window.clearTimeout(timer);
        settle(value);
      };
    };
    const run = google.script.run
      .withSuccessHandler(
        settled((result: unknown) =>
          // An answer that cannot cross arrives as null.
          result ? resolve(result as Answer | RefusedAnswer) : reject(new ServerFailed('null')),
        ),
      )
      .withFailureHandler(
        settled((error: { readonly message?: string } | null) =>
          reject(new ServerFailed(error?.message ?? String(error))),
        ),
      );
    (run[name] as (...values: readonly unknown[]) => void)(...args);
  });
}

/** Closes the dialog or panel that holds the page. */
export function closePage(): void {
  google.script.host.close();
}
