/** Advance widths of Times New Roman in 1/1000 em (its AFM metrics; Liberation Serif has the same). */
const REGULAR: Readonly<Record<number, string>> = {
  250: ' ,.',
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
};
const BOLD: Readonly<Record<number, string>> = {
  250: ' ,.',
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
  1000: 'W',
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
