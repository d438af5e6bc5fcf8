import type { DrawChart } from '../../src/report/docx/picture';

/** One grey pixel: what a chart looks like is the business of tests/services and of the eye. */
export const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const draw: DrawChart = () => picture;
