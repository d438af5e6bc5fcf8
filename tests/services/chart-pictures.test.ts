import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostOf, run } from './helpers';

/** Width, height and the share of dark dots of a PNG of eight bits a channel without interlacing. */
function looked(png: Uint8Array): { width: number; height: number; dark: number } {
  const view = Buffer.from(png);
  const [width, height, depth, colour] = [view.readUInt32BE(16), view.readUInt32BE(20), view[24], view[25]];
  expect([depth, colour]).toEqual([8, 6]);
  const chunks: Buffer[] = [];
  for (let at = 8; at < view.length;) {
    const length = view.readUInt32BE(at);
    if (view.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(view.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(chunks));
  expect(raw.length).toBe(height * (width * 4 + 1));
  // Filtered rows are no colours; that some bytes differ from a blank picture's is enough here.
  const blank = raw.filter((byte) => byte === 0 || byte === 255).length;
  return { width, height, dark: 1 - blank / raw.length };
}

const TABLE =
  "Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'Năm').addColumn(Charts.ColumnType.NUMBER, 'Đăng ký').addRow(['2024', 20]).addRow(['2025', 6])";
const drawn = (more = ''): string =>
  `Charts.newColumnChart().setDataTable(${TABLE}).setDimensions(1200, 600)${more}.build().getAs('image/png')`;

/** Runs one expression in the host. */
async function value(expression: string): Promise<unknown> {
  return run(`return ${expression};`);
}

describe('charts from a table of their own (reference: charts/charts)', () => {
  it('are a PNG of the asked size that is not blank', async () => {
    const bytes = (await value(`${drawn()}.getBytes()`)) as number[];
    const picture = looked(Uint8Array.from(bytes, (byte) => byte & 0xff));
    expect(picture).toMatchObject({ width: 1200, height: 600 });
    expect(picture.dark).toBeGreaterThan(0.001);
    expect(await value(`${drawn()}.getContentType()`)).toBe('image/png');
  });

  it('are the same bytes for the same chart, others for another', async () => {
    const one = await value(`${drawn()}.getBytes().join()`);
    expect(await value(`${drawn()}.getBytes().join()`)).toBe(one);
    expect(await value(`${drawn(".setColors(['#bfbfbf'])")}.getBytes().join()`)).not.toBe(one);
  });

  it('cost no service call: nothing that is stored is read or changed', async () => {
    expect((await hostOf(`${drawn()};`).run('test')).calls.total).toBe(0);
  });

  it.each([
    ['an empty table', 'Charts.newDataTable().build()'],
    ['a row that does not fit', `${TABLE}.addRow(['2026']).build()`],
    ['a number that is a text', `${TABLE}.addRow(['2026', 'sáu']).build()`],
    ['no table', 'Charts.newBarChart().build()'],
    ['another file format', `${drawn().replace('image/png', 'image/gif')}`],
    ['an option nobody has tried', `Charts.newBarChart().setOption('isStacked', true)`],
  ])('%s throws', async (_, expression) => {
    await expect(value(expression)).rejects.toThrow();
  });
});
