import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundle } from '../../../local/host/bundle';
import { createHost } from '../../../local/host/host';
import { type PageShown, scriptedDialogs } from '../../../local/services/dialogs';
import { newWorkbook } from '../../../local/workbook/open';
import { fromBase64, toBase64 } from '../../../src/pages/template-page/client/bytes';

/** The page as the person of a language gets it. */
async function shown(locale: string): Promise<PageShown> {
  const dialogs = scriptedDialogs();
  const workbook = newWorkbook('so.xlsx', { clock: () => new Date(0) });
  const bundle = await loadBundle('dist');
  const host = createHost({ workbook, bundle, user: 'a@example.org', dialogs, locale, clock: () => 0 });
  const { dialogs: all } = await host.run('menuTemplates');
  return all[0] as PageShown;
}

describe('the page of templates', () => {
  let pages: { vi: PageShown; en: PageShown };
  beforeAll(async () => {
    pages = { vi: await shown('vi'), en: await shown('en') };
  });

  it('is whole in itself: no address, no gap, a script that parses', () => {
    for (const [language, { html }] of Object.entries(pages)) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/https?:|\ssrc=|\shref=|@import/);
      expect(html).not.toContain('{{');
      const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
      expect(() => new Function(script)).not.toThrow();
    }
    expect(pages.vi.title).toBe('Mẫu văn bản của cơ quan');
    expect(pages.en.title).toBe('Templates of papers');
  });

  it('every element that the script looks for is in the page', () => {
    const { html } = pages.vi;
    const client = ['main', 'views', 'texts'].map((file) => readFileSync(`src/pages/template-page/client/${file}.ts`, 'utf8')).join('\n'); // prettier-ignore
    const ids = [...client.matchAll(/byId(?:<\w+>)?\('([\w-]+)'\)/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) expect(html, id).toMatch(new RegExp(`id="?${id}[" >]`));
  });

  it('a file crosses as base64 and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30_000 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(Buffer.from(fromBase64(toBase64(bytes))).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
