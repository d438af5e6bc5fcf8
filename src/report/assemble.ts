import { toRoman } from '../lang/numbers';
import { PAPER } from '../lang/papers';
import { CHART } from '../lang/papers-charts';
import type { Block } from './outline';

/** A section of the full outline, before it is known which sections have something to say. */
export interface Section {
  /** Canonical number, e.g. "II.1": what prose is keyed by. */
  readonly key: string;
  readonly title: string;
  /** What the figures say; stands before the prose. */
  readonly generated: readonly Block[];
  /** Said only where there is neither figure nor prose; empty = the section is then left out. */
  readonly whenSilent?: readonly Block[];
  readonly children?: readonly Section[];
}

/**
 * Puts the sections in order: figures, then the Office's prose, then the sections below. Sections with nothing
 * to say are left out and the rest numbered anew: "I.", then "1.", then "2.1."; tables are numbered throughout.
 */
export function assemble(
  sections: readonly Section[],
  prose: ReadonlyMap<string, readonly string[]>,
): Block[] {
  return numberTables(sectionBlocks(sections, prose, []));
}

function sectionBlocks(
  sections: readonly Section[],
  prose: ReadonlyMap<string, readonly string[]>,
  above: readonly number[],
): Block[] {
  const blocks: Block[] = [];
  let number = 0;
  for (const section of sections) {
    const at = [...above, number + 1];
    const words = (prose.get(section.key) ?? []).map((text): Block => ({ type: 'paragraph', text }));
    const own = [...section.generated, ...words];
    const below = sectionBlocks(section.children ?? [], prose, at);
    const content = own.length + below.length > 0 ? [...own, ...below] : (section.whenSilent ?? []);
    if (content.length === 0) continue;
    number += 1;
    blocks.push(
      {
        type: 'heading',
        level: levelOf(at),
        text: `${numberOf(at)}. ${section.title}`,
        section: section.key,
      },
      ...content,
    );
  }
  return blocks;
}

function levelOf(at: readonly number[]): 1 | 2 | 3 {
  return at.length === 1 ? 1 : at.length === 2 ? 2 : 3;
}

/** "II", "1", "2.1": the Roman number is not repeated below (plan 87/KH-BDT, II.2.1). */
function numberOf(at: readonly number[]): string {
  return at.length === 1 ? toRoman(at[0] ?? 1) : at.slice(1).join('.');
}

/** Tables and charts are numbered each throughout the paper. */
function numberTables(blocks: readonly Block[]): Block[] {
  let tables = 0;
  let charts = 0;
  return blocks.map((block) => {
    if (block.type === 'picture') {
      charts += 1;
      return { ...block, caption: CHART.numbered(charts, block.caption) };
    }
    if (block.type !== 'table' || block.caption === '') return block;
    tables += 1;
    return { ...block, caption: PAPER.table(tables, block.caption) };
  });
}
