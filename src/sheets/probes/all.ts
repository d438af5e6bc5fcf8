import { CELL_PROBES } from './cell-probes';
import { LAYOUT_PROBES } from './layout-probes';
import { OTHER_PROBES } from './other-probes';
import type { Probe } from './probe';

/** Everything that `Tự kiểm tra trên Google` asks, in this order. */
export const PROBES: readonly Probe[] = [...CELL_PROBES, ...LAYOUT_PROBES, ...OTHER_PROBES];
