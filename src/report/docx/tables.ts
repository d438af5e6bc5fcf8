import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { PAPER } from '../../lang/papers';
import type { Column, Table as OutlineTable, TotalRow } from '../outline';
import { clean } from './clean';
import type { LongRows } from './long-rows';
import { shareWidth } from './measures';
import { styled } from './paragraphs';
import { STYLE } from './styles';

/** Twips inside each cell. */
const MARGINS = { top: 20, bottom: 20, left: 70, right: 70 };

/**
 * A table with its caption and unit. The heading row is repeated on each page, no row is cut in two, widths are
 * fixed; text 12 pt by style, so that a cell of a long annex is one short paragraph and no more.
 *
 * @param width of the text in twips
 * @param long takes over the rows of a long table
 */
export function tableParts(table: OutlineTable, width: number, long: LongRows): (Paragraph | Table)[] {
  const widths = shareWidth(
    width,
    table.columns.map((column) => column.weight),
  );
  const rows = [headingRow(table.columns, widths), ...bodyRows(table, widths, long)];
  if (table.total) rows.push(totalRow(table.total, widths));
  return [
    titleParagraph(table),
    new Table({
      rows,
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: MARGINS,
    }),
  ];
}

/**
 * Caption and unit as one paragraph of two lines: of two paragraphs tied to a table, LibreOffice holds only the
 * second. Without a caption (the annex has a title) the unit stands right.
 */
function titleParagraph({ caption, unit }: OutlineTable): Paragraph {
  if (caption === '') return styled(STYLE.unit, PAPER.unit(unit));
  const unitRun = new TextRun({ text: clean(`(${PAPER.unit(unit)})`), break: 1, style: STYLE.unitInCaption });
  return new Paragraph({
    style: STYLE.caption,
    keepLines: true,
    children: [new TextRun(clean(caption)), unitRun],
  });
}

function headingRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          children: [styled(STYLE.tableHead, column.heading)],
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
        }),
    ),
  });
}

function bodyRows(
  { columns, rows, total }: OutlineTable,
  widths: readonly number[],
  long: LongRows,
): TableRow[] {
  const styles = columns.map((column) => STYLE[column.align]);
  const pattern = long.takeOver(rows);
  const whole = (pattern ? rows.slice(-1) : rows).map((cells) => cells.map(clean));
  const built = pattern ? [pattern, ...whole] : whole;
  return built.map((cells, number) => {
    // The total must not stand alone at the head of a page: the row before it goes with it. (Tying all rows of a
    // short table together would push it off its heading's page: LibreOffice then moves the whole table.)
    const keepNext = total !== null && number === built.length - 1;
    return new TableRow({
      cantSplit: true,
      children: cells.map((cell, index) => {
        const size = widths[index] ?? 0;
        return new TableCell({
          children: cellParagraphs(styles[index] ?? STYLE.left, cell, keepNext),
          width: { size, type: WidthType.DXA },
        });
      }),
    });
  });
}

function cellParagraphs(style: string, cell: string, keepNext: boolean): Paragraph[] {
  return cell.split('\n').map((line) => {
    const children = line === '' ? [] : [new TextRun(line)];
    return new Paragraph(keepNext ? { style, children, keepNext } : { style, children });
  });
}

function totalRow(total: TotalRow, widths: readonly number[]): TableRow {
  const own = widths.slice(0, total.span).reduce((sum, width) => sum + width, 0);
  const label = new TableCell({
    children: [styled(STYLE.total, total.label)],
    columnSpan: total.span,
    width: { size: own, type: WidthType.DXA },
  });
  const cells = total.cells.map(
    (cell, index) =>
      new TableCell({
        children: [styled(STYLE.total, cell)],
        width: { size: widths[total.span + index] ?? 0, type: WidthType.DXA },
      }),
  );
  return new TableRow({ cantSplit: true, children: [label, ...cells] });
}
