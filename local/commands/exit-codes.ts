/** Exit codes, as the README promises them. */
export const DONE = 0;
export const BAD_USE = 1;
export const UNUSABLE_INPUT = 2;
