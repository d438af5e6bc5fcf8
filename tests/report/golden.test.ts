import { describe, expect, it } from 'vitest';
import { annualOutline } from '../../src/report/annual-outline';
import { outlineText, type Outline } from '../../src/report/outline';
import { letterhead, plan, prose, reviewSheet, richReport, small, zero } from './fixtures';

const papers: readonly (readonly [string, Outline])[] = [
  ['annual-zero', annualOutline({ letterhead, plan, figures: zero, prose: [] })],
  ['annual-small', annualOutline({ letterhead, plan, figures: small, prose: [] })],
  ['annual-rich', annualOutline(richReport)],
  ['annual-prose-only', annualOutline({ letterhead, plan, figures: { ...zero, targets: [] }, prose })],
  ['review-sheet', reviewSheet],
];

describe('the text of a paper', () => {
  it.each(papers)('%s reads as kept in golden/', async (name, outline) => {
    await expect(outlineText(outline)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it.each(papers)('%s is plain JSON, so that it can be hashed and kept', (_, outline) => {
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
  });

  it.each(papers)('%s ends its body with "./."', (_, outline) => {
    const last = outline.blocks[outline.blocks.length - 1];
    expect(last?.type === 'paragraph' && last.text.endsWith('./.')).toBe(true);
  });

  it.each(papers)(
    '%s holds no placeholder, empty heading or doubled space in its sentences',
    (_, outline) => {
      for (const block of outline.blocks) {
        const text = 'caption' in block ? block.caption : block.text;
        expect(text).not.toMatch(/undefined|null|NaN|\[|\]|…|\.\.|,,|;;| {2}| [,.;:]/);
      }
      outline.blocks.forEach((block, index) => {
        if (block.type !== 'heading') return;
        const next = outline.blocks[index + 1];
        expect(next?.type !== 'heading' || next.level > block.level).toBe(true);
      });
    },
  );
});
