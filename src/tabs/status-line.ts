import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { HEADING } from '../register/headings';
import { columnLetters, type OutCell } from './block';
import { HEADING_ROW } from './spec';

/** Row 2 of a department's tab: three boxes, each with its words on the right (workbook.md, "Row 2"). */
export const STATUS_ROW = 2;
export const BOXES = ['Gửi đăng ký', 'Gửi kết quả', 'Đơn vị không đăng ký năm nay'] as const;

/** What the Office's hand answered to a tick stands below the last box's words, beside the guidance. */
export const RECEIPT_COLUMN = 6;

/** A box as it stands in a tab: rows and columns from 1. */
export interface StandingBox {
  readonly row: number;
  readonly column: number;
  readonly ticked: boolean;
}

/**
 * The boxes above the headings, wherever they stand, in the order of `BOXES`; null where the words are gone. Of words
 * that stand twice, as somebody copied them, the ticked box counts.
 */
export function boxesOf(
  values: readonly (readonly Cell[])[],
  headingRow: number,
): readonly (StandingBox | null)[] {
  return BOXES.map((words) => {
    const key = comparisonKey(words);
    const found = values.slice(0, headingRow - 1).flatMap((line, at) =>
      line.flatMap((cell, column): StandingBox[] => {
        if (column === 0 || typeof cell !== 'string' || comparisonKey(cell) !== key) return [];
        return [{ row: at + 1, column, ticked: line[column - 1] === true }];
      }),
    );
    return found.find(({ ticked }) => ticked) ?? found[0] ?? null;
  });
}

/** A box that somebody ticked, with its words. */
export interface TickedBox extends StandingBox {
  readonly words: (typeof BOXES)[number];
}

/** The boxes above the headings that are ticked, in the order of `BOXES`. */
export function tickedBoxes(values: readonly (readonly Cell[])[], headingRow: number): TickedBox[] {
  const boxes = boxesOf(values, headingRow);
  return BOXES.flatMap((words, at) => {
    const box = boxes[at];
    return box?.ticked ? [{ ...box, words }] : [];
  });
}

/** The column of a box, from 1; its words stand in the next. */
export function boxColumn(at: number): number {
  return 2 * at + 1;
}

/** The sentence beside the boxes stands right of the last box's words, which run over two columns. */
export const SENTENCE_COLUMN = 9;

/** Where a box is given back whose own place another box has taken, as columns were deleted: right of all else. */
const SPARE_COLUMN = 12;

/** A part of the status line that got lost: a box with its words in the next column, or the sentence. */
export interface LostStatus {
  /** Where it is given back, from 1. */
  readonly column: number;
  /** Which of `BOXES`; null for the sentence. */
  readonly box: number | null;
}

/**
 * What the line above the headings lacks: boxes with their words, and the sentence. Only cells that are empty are
 * given back: somebody's own words there stay. Nothing where the headings stand elsewhere, as in a book from Excel.
 */
export function lostStatusCells(values: readonly (readonly Cell[])[], headingRow: number): LostStatus[] {
  if (headingRow !== HEADING_ROW) return [];
  const row = values[STATUS_ROW - 1] ?? [];
  const at = (column: number): Cell => row[column - 1] ?? '';
  const boxes = boxesOf(values, headingRow).flatMap((box, index): LostStatus[] => {
    const column = boxColumn(index);
    if (box || (at(column) !== '' && at(column) !== false)) return [];
    if (at(column + 1) === '') return [{ column, box: index }];
    // Where its words stood is another box now: a tick there is somebody's sending.
    const isTaken = typeof at(column + 1) === 'boolean';
    return isTaken ? [{ column: SPARE_COLUMN + boxColumn(index) - 1, box: index }] : [];
  });
  return [...boxes, ...lostSentence(row)];
}

/** The sentence where it is gone, or the cell in which its formula broke, as a column it counts was deleted. */
function lostSentence(row: readonly Cell[]): LostStatus[] {
  const isSentence = (cell: Cell): boolean =>
    typeof cell === 'string' && (cell.startsWith('Sẽ gửi ') || cell.startsWith('Đang chuyển đến '));
  if (row.some(isSentence)) return [];
  const broken = row.findIndex((cell) => typeof cell === 'string' && /^#[A-Z]+[!?/]/.test(cell));
  if (broken >= 0) return [{ column: broken + 1, box: null }];
  return (row[SENTENCE_COLUMN - 1] ?? '') === '' ? [{ column: SENTENCE_COLUMN, box: null }] : [];
}

/** Where the working year stands, as formulas name it: the names and values of `Cấu hình`. */
export interface SettingColumns {
  readonly tab: string;
  readonly names: string;
  readonly values: string;
}

/** Row 2 from column A on: boxes, their words and the sentence. */
export function statusCells(
  columns: ReadonlyMap<string, number>,
  rows: { readonly first: number; readonly last: number },
  settings: SettingColumns,
): OutCell[] {
  const cells: OutCell[] = Array.from({ length: SENTENCE_COLUMN }, () => '');
  BOXES.forEach((words, at) => {
    cells[boxColumn(at) - 1] = false;
    cells[boxColumn(at)] = words;
  });
  cells[SENTENCE_COLUMN - 1] = { formula: sentenceFormula(columns, rows, settings) };
  return cells;
}

/**
 * "Sẽ gửi n dòng, còn m lỗi": rows of the working year that were not sent or came back, without and with an
 * error. A row whose year is not understood has an error, so it is counted among those whatever its year.
 */
function sentenceFormula(
  columns: ReadonlyMap<string, number>,
  rows: { readonly first: number; readonly last: number },
  { tab, names, values }: SettingColumns,
): string {
  const area = (heading: string): string => {
    const letters = columnLetters(columns.get(heading) ?? 0);
    return `$${letters}$${rows.first}:$${letters}$${rows.last}`;
  };
  const [name, year, status, check] = [HEADING.name, HEADING.year, HEADING.status, HEADING.check].map(area);
  const sheet = `'${tab.replace(/'/g, "''")}'`;
  const working = `INDEX(${sheet}!${values};MATCH("Năm làm việc";${sheet}!${names};0))`;
  const unsent = `((${status}="")+(${status}="Đang soạn")+(${status}="Bị trả lại"))`;
  // Not COUNTIFS: its "*" does not reach over the lines of a verdict everywhere.
  const marked = `(LEFT(${check};1)="✖")`;
  const ready = `SUMPRODUCT((${name}<>"")*(${year}&""=${working}&"")*${unsent}*(${check}<>"")*(1-${marked}))`;
  const wrong = `SUMPRODUCT(${unsent}*${marked})`;
  return (
    `=IF(OR($${columnLetters(boxColumn(0))}$${STATUS_ROW};$${columnLetters(boxColumn(1))}$${STATUS_ROW});"Đang chuyển đến Văn phòng…";` +
    `"Sẽ gửi "&${ready}&" dòng, còn "&${wrong}&" dòng có lỗi")`
  );
}
