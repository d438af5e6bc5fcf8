import type { Behaviour } from './behaviour';
import { OTHER_BEHAVIOURS } from './others';
import { PROBE_BEHAVIOURS } from './probes';
import { RANGE_BEHAVIOURS } from './range';
import { SPREADSHEET_BEHAVIOURS } from './spreadsheet';

/** By the file that states them. */
export const BEHAVIOURS: Readonly<Record<string, readonly Behaviour[]>> = {
  'behaviour/spreadsheet.ts': SPREADSHEET_BEHAVIOURS,
  'behaviour/range.ts': RANGE_BEHAVIOURS,
  'behaviour/others.ts': OTHER_BEHAVIOURS,
  'behaviour/probes.ts': PROBE_BEHAVIOURS,
};
