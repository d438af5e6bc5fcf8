/** A function of the server by its name, as the page may call it. */
interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): Runner;
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

/** The server threw, was cut off, or could not be reached. */
export class ServerFailed extends Error {}

/** What pages may ask of main.ts. */
type PageFunction =
  | 'pageImportStart'
  | 'pageImportPreview'
  | 'pageImportAdd'
  | 'pageTemplatesStart'
  | 'pageTemplateCheck'
  | 'pageTemplateKeep'
  | 'pageTemplateRemove'
  | 'pageTemplateSample';

/** Calls a function of main.ts. @throws ServerFailed */
export function callServer<Answer extends { readonly ok: true }>(
  name: PageFunction,
  ...args: readonly unknown[]
): Promise<Answer | RefusedAnswer> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result) =>
        // An answer that cannot cross arrives as null.
        result ? resolve(result as Answer | RefusedAnswer) : reject(new ServerFailed('null')),
      )
      .withFailureHandler((error) => reject(new ServerFailed(error?.message ?? String(error))));
    (run[name] as (...values: readonly unknown[]) => void)(...args);
  });
}

export function closePage(): void {
  google.script.host.close();
}
