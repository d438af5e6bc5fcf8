import { describe, expect, it } from 'vitest';
import {
  readTemplateHeads,
  templateFor,
  templateRows,
  templatesFor,
  TEMPLATES_TAB,
} from '../../src/tabs/templates';

const HEADINGS = TEMPLATES_TAB.columns.slice(0, -1).map(({ heading }) => heading);

/** The head columns of a tab that holds some rows. */
function heads(...rows: readonly (readonly unknown[])[]): Parameters<typeof readTemplateHeads>[0] {
  const cells = rows.map((row) => row.slice(0, HEADINGS.length).map(String));
  return [['TỆP MẪU'], [''], [''], HEADINGS, ...cells].map((row) =>
    HEADINGS.map((_, at) => String(row[at] ?? '')),
  );
}

const head = { kind: 'Tờ trình', fileName: 'a.docx', size: 100_000, keptAt: '1', keptBy: 'x', digest: 'd' };

describe('a template in cells', () => {
  const content = 'x'.repeat(100_000);
  const rows = templateRows(head, content);

  it('is cut into parts that a cell holds, and comes together again', () => {
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(String(row[7]).length).toBeLessThan(50_000);
    expect(rows.map((row) => row[7]).join('')).toBe(content);
    expect(readTemplateHeads(heads(...rows))).toEqual([{ ...head, parts: [5, 6, 7], whole: true }]);
  });

  it('its parts are found in any order; a missing one is noticed', () => {
    const [one = [], two = [], three = []] = rows;
    expect(readTemplateHeads(heads(three, one, two))).toMatchObject([{ parts: [6, 7, 5], whole: true }]);
    expect(readTemplateHeads(heads(one, three))).toMatchObject([{ parts: [5, 6], whole: false }]);
    expect(readTemplateHeads(heads(one, one, three))).toMatchObject([{ whole: false }]);
  });

  it('of two for a kind the last whole one counts, and both are to be taken out', () => {
    const newer = templateRows({ ...head, keptAt: '2', digest: 'e' }, content);
    const half = templateRows({ ...head, keptAt: '3', digest: 'f' }, content).slice(0, 1);
    const found = readTemplateHeads(heads(...rows, ...newer, ...half)) ?? [];
    expect(templateFor(found, 'tờ  trình')).toMatchObject({ digest: 'e' });
    expect(templatesFor(found, 'Tờ trình')).toHaveLength(3);
    expect(templateFor(found, 'Báo cáo năm')).toBe(null);
  });

  it('a tab of that name with other headings is none', () => {
    expect(readTemplateHeads([['Mẫu'], ['x']])).toBe(null);
  });
});
