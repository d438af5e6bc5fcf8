import { emailsOf } from '../../access/roles';
import { recut, sealAreas } from '../../access/seal';
import { deadlinesOf } from '../../figures/deadlines';
import { HEADING, INPUT_HEADINGS, SECOND_PHASE_HEADINGS } from '../../register/headings';
import { type OpenInputs, openInputs } from '../../register/life';
import type { Registration } from '../../register/registration';
import type { Status } from '../../register/status';
import { type OfficeHand, settledRows } from './office-hand';

/** The status by which a row is to be closed or open. */
export type StatusAt = (one: Registration) => Status;

/**
 * Cuts the seals of one department's tab so that its rows are open as far as their statuses leave them (workbook.md,
 * "Two phases"). Nothing where nobody of the Office is known: nobody could open them again. No service call where
 * all is as it should be, but the one that reads all seals of the file, once.
 */
export function cutSeals(
  hand: OfficeHand,
  tab: string,
  rows: readonly Registration[],
  statusAt: StatusAt,
): void {
  const standing = hand.read.departmentTabs.get(tab);
  const office = emailsOf(hand.read.roles, 'office').filter((email) => email !== '');
  if (!standing || office.length === 0) return;
  const { columns } = standing.table;
  const columnsOf = (headings: readonly string[]): number[] =>
    headings.flatMap((heading) => columns.get(heading) ?? []);
  const all = columnsOf(INPUT_HEADINGS);
  const registered = columnsOf(INPUT_HEADINGS.filter((one) => !SECOND_PHASE_HEADINGS.includes(one)));
  const closedFor: Readonly<Record<OpenInputs, readonly number[]>> = {
    all: [],
    results: registered,
    none: all,
  };
  const isOpen = opennessOf(hand, tab);
  const closed = rows.map((one) => ({
    row: one.place.row,
    columns: closedFor[isOpen({ ...one, status: statusAt(one) })],
  }));
  const fresh = new Set(
    rows
      .filter((one) => isOpen(one) === 'all' && isOpen({ ...one, status: statusAt(one) }) !== 'all')
      .map((one) => one.place.row),
  );
  const wanted = sealAreas(closed, columnsOf([HEADING.opinion]));
  const { sheet } = standing.tab;
  const cut = recut(hand.seals.of(sheet), wanted, fresh);
  if (cut.added.length + cut.moved.length + cut.removed.length > 0) hand.seals.apply(sheet, cut, office);
}

/** The same for every department: days pass, and with them the second phase ends (workbook.md, "Two phases"). */
export function cutAllSeals(hand: OfficeHand): void {
  const rows = settledRows(hand);
  for (const tab of hand.read.departmentTabs.keys())
    cutSeals(hand, tab, rows.get(tab) ?? [], (one) => one.status);
}

function opennessOf(
  { read, now, workingYear }: OfficeHand,
  tab: string,
): (one: Pick<Registration, 'status' | 'year'>) => OpenInputs {
  const department = read.records.departments.find((one) => one.tab === tab);
  const deadlines = deadlinesOf(
    read.records.settings,
    department ?? { extendedTo: null },
    workingYear,
    now.day,
  );
  return (one) => openInputs(one, { today: now.day, workingYear, deadlines });
}
