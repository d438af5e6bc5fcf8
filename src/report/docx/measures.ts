/** Twips (1/20 pt) in a millimetre. */
const TWIPS_A_MM = 1440 / 25.4;

/** Millimetres → twips. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_A_MM);
}

/** Points → half-points, the unit of font sizes. */
export function pt(points: number): number {
  return points * 2;
}

/** A4 in twips (Decree 30/2020, Annex I, I.1). */
export const PAGE = { width: mm(210), height: mm(297) };

/** Margins in twips: top and bottom 20 mm, left 30 mm, right 15 mm (Decree 30/2020, Annex I, I.3: 20–25, 30–35, 15–20). */
export const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
};

/** Width of the text in twips. */
export function bodyWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? PAGE.width : PAGE.height) - MARGIN.left - MARGIN.right;
}

/** Shares a width among weights, in whole twips that add up to it. */
export function shareWidth(width: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let given = 0;
  return weights.map((weight) => {
    sum += weight;
    const own = Math.round((width * sum) / all) - given;
    given += own;
    return own;
  });
}
