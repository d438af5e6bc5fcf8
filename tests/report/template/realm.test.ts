import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../bare-realm';
import { annualOutline } from '../../../src/report/annual-outline';
import { packWithTemplate } from '../../../src/report/template/pack';
import { sampleTemplate } from '../../../src/report/template/sample';
import { Utf8Decoder } from '../../../src/report/text-encoder';
import { draw, picture } from '../draw';
import { richReport } from '../fixtures';
import { letterTemplate } from './templates';

const MODULES = `export { annualOutline } from './src/report/annual-outline';
        export { packWithTemplate } from './src/report/template/pack';
        export { openTemplate } from './src/report/template/open';
        export { checkTemplate } from './src/report/template/check';
        export { sampleTemplate } from './src/report/template/sample';`;

describe('in a realm with nothing but ECMAScript, as Apps Script is', () => {
  it('a template is checked and filled, to the same bytes as here', async () => {
    const realm = createContext({});
    runInContext(await bundled(MODULES), realm);
    expect(runInContext('typeof TextDecoder + typeof TextEncoder + typeof crypto', realm)).toBe(
      'undefinedundefinedundefined',
    );
    const report = JSON.stringify(richReport);
    const pixels = JSON.stringify([...picture]);
    for (const template of [await letterTemplate(), sampleTemplate()]) {
      const bytes = JSON.stringify([...template]);
      const faults = runInContext(
        `papers.checkTemplate(papers.openTemplate(Uint8Array.from(${bytes}))).faults.length`,
        realm,
      );
      expect(faults).toBe(0);
      const packed = (await runInContext(
        `papers.packWithTemplate(papers.annualOutline(${report}), Uint8Array.from(${bytes}), () => Uint8Array.from(${pixels}))`,
        realm,
      )) as { bytes: Uint8Array };
      const here = await packWithTemplate(annualOutline(richReport), template, draw);
      expect(Buffer.from(packed.bytes).equals(Buffer.from(here.bytes))).toBe(true);
    }
    const sample = runInContext('Array.from(papers.sampleTemplate()).join()', realm) as string;
    expect(sample).toBe([...sampleTemplate()].join());
  });
});

describe('the text decoder', () => {
  const decoder = new Utf8Decoder();
  const reference = new TextDecoder('utf-8', { ignoreBOM: true });

  it('reads any text as the platform’s does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(decoder.decode(bytes)).toBe(reference.decode(bytes));
      }),
    );
    const long = 'Điển hình 🌾 tiên tiến '.repeat(2000);
    expect(decoder.decode(new TextEncoder().encode(`\ufeff${long}`))).toBe(`\ufeff${long}`);
    expect(decoder.decode()).toBe('');
  });

  it('never takes broken bytes for letters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = decoder.decode(bytes);
        // As many broken letters or more, and the same sound ones in the same order.
        expect(read.replace(/\ufffd/g, '')).toBe(reference.decode(bytes).replace(/\ufffd/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
