import { keyOf, type Sheet } from './sheet';
import { cellsOf, columnsOf, makeCell, rowsOf, setValue } from './storage';

/** Copies a tab with all but its name, protections and markers, as Sheets inserts one from a template. */
export function copyGrid(from: Sheet, to: Sheet): void {
  for (const row of rowsOf(from.grid)) {
    const made = to.grid.getRow(row.number);
    made.style = row.style;
    made.hidden = row.hidden;
    if (row.height !== undefined) made.height = row.height;
    if (row.customHeight !== undefined) made.customHeight = row.customHeight;
    for (const cell of cellsOf(row)) {
      const copy = makeCell(to.grid, row.number, cell.col);
      copy.style = cell.style;
      setValue(copy, cell.value);
      if (cell.comment) copy.note = structuredClone(cell.comment.note);
    }
  }
  columnsOf(from.grid).forEach((column, i) => {
    const made = to.grid.getColumn(i + 1);
    if (column.width !== undefined) made.width = column.width;
    made.hidden = column.hidden;
    made.style = column.style;
  });
  const { properties, pageSetup, headerFooter, views, autoFilter, sheetProtection } = from.grid;
  Object.assign(
    to.grid,
    structuredClone({ properties, pageSetup, headerFooter, views, autoFilter, sheetProtection }),
  );
  copyModel(from, to);
}

function copyModel(from: Sheet, to: Sheet): void {
  const { maxRows, maxColumns, frozenRows, frozenColumns } = from;
  Object.assign(to, { maxRows, maxColumns, frozenRows, frozenColumns });
  const { merges, validations, conditionalRules, otherValidations, otherFormats, links } = from;
  Object.assign(
    to,
    structuredClone({ merges, validations, conditionalRules, otherValidations, otherFormats, links }),
  );
  for (const entry of from.formulas.values()) {
    const key = keyOf(entry.row, entry.column);
    to.formulas.set(key, { ...entry });
    // Results may differ where a formula looks at other tabs or at its own cell.
    to.newFormulas.add(key);
  }
}
