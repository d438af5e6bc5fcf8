import type { TrustPart } from './scale';
import { STORE } from './store';

/** Every part of the trust run, in the order it is printed. */
export const PARTS: readonly TrustPart[] = [STORE];
