import { PROBES } from '../../../src/sheets/probes/all';
import type { Probe } from '../../../src/sheets/probes/probe';
import type { Behaviour } from './behaviour';

/** What a probe is given on the local host; on Google src/sheets/probe-run.ts gives it the same. */
const GROUND = `const ground = {
  file: ss(),
  sheet: ss().insertSheet('Thử', ss().getSheets().length),
  second: (template) => template ? ss().insertSheet('Thử 2', ss().getSheets().length, { template }) : ss().insertSheet('Thử 2', ss().getSheets().length),
  tried: (act) => { try { act(); return 'taken'; } catch (error) { return 'refused'; } },
  key: 'thu',
};`;

/** The questions of Tự kiểm tra trên Google, asked of the local host: its answers are the ones that are recorded. */
export const PROBE_BEHAVIOURS: readonly Behaviour[] = PROBES.map(
  ({ name, source, members, verify, ask, gives }: Probe): Behaviour => ({
    says: `probe ${name}`,
    source,
    members: members.split(' '),
    verify: verify ?? [],
    code: `${GROUND} return (${ask.toString()})(ground);`,
    gives,
  }),
);
