import { DAMAGE } from './damage';
import type { TrustPart } from './scale';

/** Every part of the trust run, in the order it is printed. */
export const PARTS: readonly TrustPart[] = [DAMAGE];
