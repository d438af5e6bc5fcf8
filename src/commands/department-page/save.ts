import * as v from 'valibot';
import type { DepartmentPanel } from '../../pages/department-page/answers';
import { inputsMark } from '../../register/fingerprint';
import { HEADING } from '../../register/headings';
import { openInputs } from '../../register/life';
import { changedInputs, emptyForm, type FormValues, formValues, openHeadings } from '../../register/row-form';
import { Book } from '../../sheets/book';
import { growTo } from '../../sheets/derived-tab';
import { aloneNow, settleWrites } from '../../sheets/lock';
import { readDepartmentRows } from '../../tabs/department';
import { columnRuns, rowBelowContent } from '../../tabs/sample-rows';
import { writeChecks } from '../check-tab';
import type { Refused } from '../compile-annual-report';
import { busy, readTabAgain, withOneAfresh } from '../office-read';
import { forRequest, ROW_OR_NEW, TEXT, VALUES } from '../page-request';
import type { Problem } from '../problem';
import type { ReadTab } from '../read-book';
import { openDepartment, type OwnDepartment } from './own';
import { panelOf } from './panel';

const SAVE = v.strictObject({
  tab: TEXT,
  row: ROW_OR_NEW,
  mark: v.pipe(v.string(), v.regex(/^([0-9a-f]{8})?$/)),
  values: VALUES,
});
type SaveRequest = v.InferOutput<typeof SAVE>;

/**
 * Writes what a person changed in the form of one row, as typed and nothing else of the row, then checks the tab. A row
 * that somebody edited since the form was shown is refused; a new row comes below the last one. Sent twice, the second
 * finds nothing to change, or a row that is there already.
 */
export function saveRow(value: unknown): DepartmentPanel | Refused {
  return forRequest<SaveRequest, DepartmentPanel>(
    value,
    SAVE,
    (request) => aloneNow(() => saveLocked(request)) ?? busy(),
  );
}

function saveLocked(request: SaveRequest): DepartmentPanel | Refused {
  const book = Book.active();
  const own = openDepartment(book, request.tab);
  if ('ok' in own) return own;
  // Reading a whole book takes a while, in which somebody may type into this very row.
  const again = readTabAgain(book, own.standing);
  if ('ok' in again) return again;
  const plan = planSave(own, again, request);
  if ('kind' in plan) return { ok: false, problems: [plan] };
  if (plan.cells.size === 0) return checkedPanel(own, plan.row);
  const { sheet } = again.tab;
  growTo(sheet, plan.row);
  for (const { column, cells } of columnRuns(again.table, [plan.cells]))
    book.write(sheet, plan.row, column, cells, new Map());
  settleWrites();
  return checkedPanel(own, plan.row);
}

/** Where what goes; no cells where it stands there already. */
type SavePlan = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

function planSave(
  own: OwnDepartment,
  { tab, table, values }: ReadTab,
  request: SaveRequest,
): SavePlan | Problem {
  const problem = (
    reason: 'changedMeanwhile' | 'goneMeanwhile' | 'closed' | 'nothingChanged' | 'nameMissing',
  ): Problem => ({
    kind: 'department-page',
    reason,
    details: { tab: tab.name, row: request.row },
  });
  const rows = readDepartmentRows(table, own.department.name, own.read.records.fields);
  const standing = rows.find(({ place }) => place.row === request.row);
  if (request.row > 0 && !standing) return problem('goneMeanwhile');
  const isAsShown = standing === undefined || inputsMark(standing) === request.mark;
  const shown = standing ? formValues(standing) : emptyForm(own.judged.workingYear);
  const changed = changedInputs(shown, request.values);
  // An earlier run may have died between writing the row and checking it: the tab is checked again.
  if (standing && !isAsShown && changed.size === 0) return { row: request.row, cells: new Map() };
  if (!isAsShown) return problem('changedMeanwhile');
  if (changed.size === 0) return problem('nothingChanged');
  if (standing) {
    // The status that counts is the journal's; it was settled when the book was read.
    const settled = own.rows.find(({ place }) => place.row === request.row) ?? standing;
    const open = new Set(openHeadings(openInputs(settled, own.known(settled))));
    if ([...changed.keys()].some((heading) => !open.has(heading))) return problem('closed');
    return { row: request.row, cells: changed };
  }
  const cells = new Map(Object.entries(shown).filter(([, text]) => text !== ''));
  for (const [heading, text] of changed) cells.set(heading, text);
  if ((cells.get(HEADING.name) ?? '') === '') return problem('nameMissing');
  // The page asked twice, as after an answer that never came: the row is there, whatever became of it since …
  const same = rows.find((one) => changedInputs(formValues(one), request.values).size === 0);
  if (same) return { row: same.place.row, cells: new Map() };
  // … or as much of it as a run that died wrote.
  const begun = rows.find((one) => one.status === 'Đang soạn' && isPartOf(formValues(one), cells));
  if (begun)
    return { row: begun.place.row, cells: changedInputs(formValues(begun), Object.fromEntries(cells)) };
  return { row: rowBelowContent(table, values), cells };
}

/** Whether a row says the same name, and nothing else than the new one. */
function isPartOf(row: FormValues, wanted: ReadonlyMap<string, string>): boolean {
  const filled = Object.entries(row).filter(([, text]) => text !== '');
  return (
    row[HEADING.name] === wanted.get(HEADING.name) &&
    filled.every(([heading, text]) => wanted.get(heading) === text)
  );
}

/** Reads the tab with what was just written, the others as they were, and writes its `Kiểm tra`. */
function checkedPanel({ book, read, standing }: OwnDepartment, row: number): DepartmentPanel | Refused {
  return withOneAfresh(book, read, standing, () => {
    const own = openDepartment(book, standing.tab.name);
    if ('ok' in own) return own;
    writeChecks(book, own.read, own.standing, own.judged.assessment.findings);
    return panelOf(own, row);
  });
}
