import type { Cell } from '../../src/lang/calendar';
import type { TabSpec } from '../../src/tabs/spec';
import { isProblem, readTable, type Table } from '../../src/tabs/table';

/** Reads cells as a tab, headings first; throws where the add-on would refuse. */
export function tabOf(spec: TabSpec, cells: readonly (readonly Cell[])[], name = spec.name): Table {
  const read = readTable(spec, name, cells);
  if (isProblem(read)) throw new Error(`${read.kind}: ${read.headings.join(', ')}`);
  return read;
}
