import type { Assessment } from '../../figures/assess';
import { placeKey } from '../../figures/assess';
import type { Figure } from '../../figures/figure';
import { inListOrder } from '../../figures/order';
import { HEADING } from '../../register/headings';
import type { RowPlace } from '../../register/registration';
import { type CellLink, columnLetters, type OutCell } from '../block';
import type { Table } from '../table';
import type { Canvas } from './canvas';
import { fitLine, widthOf } from './screen';

/** A figure with more rows than this is not written out row by row. */
export const LONGEST_FIGURE = 40;
/** The rows of all figures together: the tab stays light however large the workbook is. */
export const LONGEST_LEDGER = 400;
/** A mark before every head below the screen, by which it is coloured. */
export const HEAD_MARK = '■';
const SUMMARY_WIDTH = 8;

/** Where a row can be looked at, and what it is called. */
interface Named {
  readonly name: string;
  readonly where: string;
  readonly detail: string;
}

/** What the ledger must know beyond the figures. */
export interface LedgerPlaces {
  /** Name of the dashboard's own tab. */
  readonly self: string;
  /** `Tổng hợp`: its name and the row of its headings. */
  readonly summary: { readonly tab: string; readonly headingRow: number };
  /** Where the headings of the other tabs stand. */
  readonly tables: ReadonlyMap<string, Table>;
}

/**
 * "CÁC DÒNG ĐỨNG SAU SỐ LIỆU", at the end of the dashboard: under the name of each figure the rows it was counted
 * from, each with a link to its cell. A number of the dashboard links to its part of this list. The rule that
 * keeps the list short: a figure of more than LONGEST_FIGURE rows, or one that would make the list longer than
 * LONGEST_LEDGER, links instead to the stretch of `Tổng hợp` (rows of other tabs: of that tab) that holds its
 * rows, from the first to the last. A zero has no rows and no link.
 */
export class Ledger {
  private readonly canvasRows: (readonly OutCell[])[] = [];
  private readonly listed = new Map<string, { from: number; to: number }>();
  private readonly names = new Map<string, Named>();
  private summaryRows: Map<string, number> | null = null;

  /** @param firstRow sheet row of the ledger's head */
  constructor(
    private readonly assessment: Assessment,
    private readonly places: LedgerPlaces,
    private readonly firstRow: number,
  ) {
    for (const one of assessment.registrations) {
      const detail = [one.year ?? '', one.status].filter((part) => part !== '').join(', ');
      this.names.set(placeKey(one), { name: one.name, where: one.department, detail });
    }
    const { awards, logs } = assessment.records;
    for (const one of awards)
      this.names.set(placeKey(one), this.ofCode(one.code, one.place, `${one.award}: ${one.state}`));
    for (const one of logs.nurture)
      this.names.set(placeKey(one), this.ofCode(one.codes[0] ?? '', one.place, one.label));
  }

  /** A number that leads to its rows. */
  number(label: string, figure: Figure): OutCell {
    return this.link(label, figure, figure.value);
  }

  /** Any words that lead to the rows of a figure; only the words where it has none. */
  link(label: string, figure: Figure, shown: string | number): OutCell {
    if (figure.rows.length === 0) return shown;
    const key = `${label}|${figure.rows.map((place) => placeKey({ place })).join('|')}`;
    const known = this.listed.get(key);
    const part = known ?? this.list(label, figure);
    if (!part) return { label: shown, ...this.stretch(figure.rows) };
    this.listed.set(key, part);
    return { label: shown, tab: this.places.self, range: `A${part.from}:G${part.to}` };
  }

  /** A link to one row where people work on it, at the name if the tab has that column. */
  toRow(place: RowPlace, label: string): CellLink {
    const column = this.places.tables.get(place.tab)?.columns.get(HEADING.name) ?? 1;
    return { label, tab: place.tab, range: `${columnLetters(column)}${place.row}` };
  }

  nameOf(place: RowPlace): string {
    return this.names.get(placeKey({ place }))?.name ?? '';
  }

  /** Writes the list; nothing where no figure has rows. */
  putOn(canvas: Canvas): void {
    if (this.canvasRows.length === 0) return;
    canvas.put(this.firstRow, 1, `${HEAD_MARK} CÁC DÒNG ĐỨNG SAU SỐ LIỆU`);
    canvas.put(this.firstRow + 1, 1, 'Dòng', 'Điển hình', '', '', 'Đơn vị, trang', '', 'Năm, trạng thái');
    this.canvasRows.forEach((cells, at) => canvas.put(this.firstRow + 2 + at, 1, ...cells));
  }

  private list(label: string, figure: Figure): { from: number; to: number } | null {
    const { rows, value } = figure;
    if (rows.length > LONGEST_FIGURE || this.canvasRows.length + rows.length >= LONGEST_LEDGER) return null;
    const from = this.firstRow + 2 + this.canvasRows.length;
    this.canvasRows.push([`▪ ${label}: ${value}`]);
    for (const place of rows) {
      const named = this.names.get(placeKey({ place }));
      this.canvasRows.push([
        this.toRow(place, `Dòng ${place.row}`),
        fitLine(named?.name ?? '', widthOf(2, 3)),
        '',
        '',
        fitLine(named?.where ?? place.tab, widthOf(5, 2)),
        '',
        named?.detail ?? '',
      ]);
    }
    return { from, to: from + rows.length };
  }

  /** From the first to the last of the rows, in `Tổng hợp` or in the tab where they all stand. */
  private stretch(rows: readonly RowPlace[]): { tab: string; range: string } {
    const end = columnLetters(SUMMARY_WIDTH);
    const { tab, headingRow } = this.places.summary;
    const inSummary = rows.flatMap((place) => this.summaryRow(place) ?? []);
    if (inSummary.length > 0) return { tab, range: span(inSummary, headingRow, end) };
    const own = rows[0]?.tab ?? tab;
    return {
      tab: own,
      range: span(
        rows.filter((one) => one.tab === own).map(({ row }) => row),
        1,
        end,
      ),
    };
  }

  private summaryRow(place: RowPlace): number | undefined {
    this.summaryRows ??= new Map(
      inListOrder(this.assessment.registrations, this.assessment.records.departments).map((one, at) => [
        placeKey(one),
        this.places.summary.headingRow + 1 + at,
      ]),
    );
    return this.summaryRows.get(placeKey({ place }));
  }

  private ofCode(code: string, place: RowPlace, detail: string): Named {
    return { name: this.assessment.byCode.get(code)?.name ?? code, where: place.tab, detail };
  }
}

function span(rows: readonly number[], fallback: number, end: string): string {
  let [first, last] = [rows[0] ?? fallback, rows[0] ?? fallback];
  for (const row of rows) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return `A${first}:${end}${last}`;
}
