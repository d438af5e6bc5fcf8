import { describe, expect, it } from 'vitest';
import { annualOutline } from '../../src/report/annual-outline';
import { packOutline } from '../../src/report/docx/pack';
import { draw } from './draw';
import type { Outline } from '../../src/report/outline';
import { layoutFaults } from './lawful-layout';
import { letterhead, plan, richReport, zero } from './fixtures';

/** Every signed paper, each in a rich and in an empty year. */
const PAPERS: readonly (readonly [string, Outline])[] = [
  ['annual report', annualOutline(richReport)],
  ['annual report of an empty year', annualOutline({ letterhead, plan, figures: zero, prose: [] })],
];

describe('the file of a paper is laid out by Decree 30/2020, Annex I', () => {
  it.each(PAPERS)('%s', async (_, outline) => {
    expect(layoutFaults(outline, await packOutline(outline, draw))).toEqual([]);
  });

  it('what is wrong would be found', async () => {
    const outline = annualOutline(richReport);
    const file = await packOutline({ ...outline, recipients: ['- Lưu: VT.'], subject: 'Khác' }, draw);
    const faults = layoutFaults(outline, file);
    expect(faults).toEqual(expect.arrayContaining(['trích yếu', 'nơi nhận', 'no “Như trên”']));
  });
});
