/** Advance widths of Times New Roman in 1/1000 em (its AFM metrics; Liberation Serif has the same). */
const REGULAR: Readonly<Record<number, string>> = {
  250: ' \u00a0,.',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr',
  389: 'Js',
  444: '?acez“”',
  500: '#$*0123456789_bdghknopquvxyđ–',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&m',
  889: 'M',
  944: 'W',
  1000: '…',
};
const BOLD: Readonly<Record<number, string>> = {
  250: ' \u00a0,.',
  278: "'/\\il",
  333: '!()-:;[]`fjt',
  389: 'Is',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy“”–',
  556: 'Sbdhknpquđ',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQ',
  833: '&m',
  944: 'M',
  1000: 'W…',
};

function widths(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      [...letters].map((one) => [one, Number(width)] as const),
    ),
  );
}

const WIDTHS = { regular: widths(REGULAR), bold: widths(BOLD) };

/**
 * How wide a line of Times New Roman is, in twips (1/20 pt), for the lines drawn under it, whose length is a
 * share of the text's (Decree 30/2020, Annex I, II.1, II.2, II.5). Marks add nothing to their letter, but for
 * the horn of ơ and ư, which is passed over.
 *
 * @param size in half-points, as everywhere in WordprocessingML
 */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold'): number {
  let units = 0;
  for (const one of text.normalize('NFD').replace(/\p{M}/gu, '')) units += WIDTHS[weight].get(one) ?? 556;
  return Math.round((units * size) / 100);
}

/**
 * The narrowest width at which a text still takes as few lines as at the given one: a title of two lines then
 * breaks into two of about one length, and no word stands alone on the second. In twips.
 */
export function balancedWidth(
  text: string,
  size: number,
  weight: 'regular' | 'bold',
  available: number,
): number {
  const words = text.split(' ').map((word) => textWidth(word, size, weight));
  const space = textWidth(' ', size, weight);
  const whole = textWidth(text, size, weight);
  const fewest = linesAt(words, space, available);
  if (fewest < 2) return Math.min(whole, available);
  let width = Math.max(...words, Math.ceil(whole / fewest));
  while (width < available && linesAt(words, space, width) > fewest) width += 20;
  return Math.min(width, available);
}

function linesAt(words: readonly number[], space: number, available: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const next = used === 0 ? word : used + space + word;
    if (next > available && used > 0) {
      lines += 1;
      used = word;
    } else {
      used = next;
    }
  }
  return lines;
}
