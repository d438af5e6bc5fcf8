import { createContext, runInContext } from 'node:vm';
import { TextEncoder as NodeTextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from './bare-realm';
import { annualOutline } from '../../src/report/annual-outline';
import { packOutline } from '../../src/report/docx/pack';
import { draw, picture } from './draw';
import { Utf8Encoder } from '../../src/report/text-encoder';
import { richReport } from './fixtures';

const MODULES = `export { annualOutline } from './src/report/annual-outline';
        export { outlineText } from './src/report/outline';
        export { packOutline } from './src/report/docx/pack';`;

describe('in a realm with nothing but ECMAScript, as Apps Script is', () => {
  it('the bundle evaluates without starting docx, and packs the same bytes as here', async () => {
    const realm = createContext({});
    const code = await bundled(MODULES);
    runInContext(code, realm);
    expect(runInContext('typeof TextEncoder + typeof setTimeout + typeof console.log', realm)).toMatch(
      /^undefinedundefined/,
    );
    const report = JSON.stringify(richReport);
    const pixels = JSON.stringify([...picture]);
    const packed = (await runInContext(
      `papers.packOutline(papers.annualOutline(${report}), () => Uint8Array.from(${pixels}))`,
      realm,
    )) as Uint8Array;
    const here = await packOutline(annualOutline(richReport), draw);
    expect(Buffer.from(packed).equals(Buffer.from(here))).toBe(true);
  });

  it('its syntax is what Apps Script parses', async () => {
    const code = await bundled(MODULES);
    expect(code).not.toMatch(/^\s*#[a-z]\w*\s*[;=(]/m);
    expect(code).not.toMatch(/^\s*static\s+\w+\s*=/m);
    expect(code).not.toMatch(/\bimport\(/);
  });
});

describe('the text encoder', () => {
  const encoder = new Utf8Encoder();
  const reference = new NodeTextEncoder();

  it('writes the same bytes as the platform’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...encoder.encode(text)]).toEqual([...reference.encode(text)]);
      }),
    );
    for (const text of ['', 'Điển hình tiên tiến', '\ud800', '\udc00\ud800', 'a\ud83d', '\u{10ffff}\uffff']) {
      expect([...encoder.encode(text)]).toEqual([...reference.encode(text)]);
    }
  });
});
