import type { TargetResult } from '../../figures/annual-figures';
import type { Assessment } from '../../figures/assess';
import type { DepartmentState } from '../../figures/departments';
import type { Scope } from '../../figures/targets';
import type { OutCell } from '../block';
import type { Table } from '../table';
import type { LedgerPlaces } from './ledger';

/** What the dashboard is made from. */
export interface OverviewInput {
  readonly assessment: Assessment;
  readonly targets: readonly TargetResult[];
  readonly scope: Scope;
  /** `Năm làm việc`. */
  readonly workingYear: number;
  readonly states: readonly DepartmentState[];
  /** `Tiến độ` and `Bồi dưỡng` as read, for formulas over them; null where there is no such tab. */
  readonly milestones: Table | null;
  readonly nurture: Table | null;
  readonly places: LedgerPlaces;
  /** "23/11/2026 08:15:00". */
  readonly writtenAt: string;
  /** Whether the Office's hand comes by; '' where nobody's does. */
  readonly heartbeat?: OutCell;
}
