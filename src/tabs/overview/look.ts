import { columnLetters } from '../block';
import { CHECK_UP_TONES, DEPARTMENT_TONES, TARGET_TONES, TONE_COLOURS, type ToneRule } from '../tones';
import { blockRows, CHART_COLUMN, CHART_ROWS, type PageShape, TABLE_HEADS } from './blocks';
import { areaName } from './canvas';
import {
  CARD_COLUMNS,
  CARD_KINDS,
  CARD_ROWS,
  KINDS_ROW,
  NAME_LINES,
  NAMES_DOWN,
  NUMBERS_DOWN,
  WORDS_DOWN,
} from './cards';
import { HEAD_MARK } from './ledger';
import {
  MILESTONE_LINES,
  MILESTONE_ROW,
  PANEL_COLUMN,
  UNSENT_LINES,
  UNSENT_ROW,
  WAITING_ROW,
} from './panels';
import { COLUMN_WIDTHS, COLUMNS, PLAIN_ROW_HEIGHT, SCREEN_ROWS, widthOf } from './screen';

/** How one cell looks; what is not said is as in a new sheet. */
export interface CellLook {
  readonly ground?: string;
  readonly letters?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** A colour that depends on what the cells say; the formula is about the first cell of the first area. */
export interface ColourRule {
  readonly areas: readonly string[];
  readonly formula: string;
  readonly ground: string;
  readonly letters: string;
  readonly bold: boolean;
}

/** A chart over the plain numbers that it hides. Sizes in pixels. */
export interface OverviewChart {
  readonly kind: 'COLUMN' | 'BAR';
  readonly title: string;
  /** Side by side: names first, then the series; the first row names them. */
  readonly ranges: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
}

/** All that is laid once, when the page is made or has another shape; runs after that write cells only. */
export interface OverviewLook {
  readonly widths: readonly { readonly column: number; readonly count: number; readonly width: number }[];
  readonly merges: readonly string[];
  /** Row by row from A1 on. */
  readonly cells: readonly (readonly CellLook[])[];
  /** Areas of large letters; of text that wraps. */
  readonly large: readonly string[];
  readonly wrapped: readonly string[];
  readonly rules: readonly ColourRule[];
  readonly charts: readonly OverviewChart[];
}

const NAVY = '#0b3a75';
const PALE = '#e1ecfb';
const HEAD = '#dbe7f3';
const SUBHEAD = '#f1f5fa';
const WHITE = '#ffffff';
const QUIET = '#5f6368';
const LINK = '#0b57d0';
const SERIES = ['#9aa7b8', '#1a73e8'];

/** The look of a page of that shape (docs: layout version in page.ts changes with it). */
export function overviewLook(shape: PageShape): OverviewLook {
  const names = CARD_ROWS.flatMap((row) =>
    CARD_KINDS.map(({ column }) => areaName(row + NAMES_DOWN, column, NAME_LINES, CARD_COLUMNS)),
  );
  const milestone = areaName(MILESTONE_ROW + 1, PANEL_COLUMN, MILESTONE_LINES, 2);
  return {
    widths: widthBands(),
    merges: [...names, milestone],
    cells: cellLooks(shape),
    large: [
      'A1:J2',
      ...CARD_ROWS.flatMap((row) =>
        CARD_KINDS.map(({ column }) => areaName(row + NUMBERS_DOWN, column, 1, CARD_COLUMNS)),
      ),
    ],
    wrapped: [...names, milestone],
    rules: [...screenRules(), ...blockRules(shape)],
    charts: chartsOf(shape),
  };
}

/** Neighbours of one width are set together: each band is a service call. */
function widthBands(): OverviewLook['widths'] {
  const bands: { column: number; count: number; width: number }[] = [];
  COLUMN_WIDTHS.forEach((width, at) => {
    const last = bands[bands.length - 1];
    if (last?.width === width) last.count += 1;
    else bands.push({ column: at + 1, count: 1, width });
  });
  return bands;
}

function cellLooks(shape: PageShape): CellLook[][] {
  const { nurture } = blockRows(shape, 0);
  const grid: CellLook[][] = Array.from({ length: nurture + 2 }, () =>
    Array.from({ length: COLUMNS }, () => ({})),
  );
  const paint = (row: number, column: number, columns: number, look: CellLook): void => {
    for (let at = column; at < column + columns; at += 1) {
      const line = grid[row - 1];
      if (line) line[at - 1] = { ...line[at - 1], ...look };
    }
  };
  paint(1, 1, COLUMNS, { ground: NAVY, letters: WHITE, bold: true });
  paint(2, 1, COLUMNS, { ground: PALE, letters: NAVY, bold: true });
  paint(3, 1, 7, { ground: HEAD, bold: true });
  for (const row of [WAITING_ROW, UNSENT_ROW, MILESTONE_ROW])
    paint(row, PANEL_COLUMN, 2, { ground: HEAD, bold: true, align: 'left' });
  paint(KINDS_ROW, 1, 7, { ground: SUBHEAD, bold: true });
  for (const row of CARD_ROWS) {
    for (let down = 0; down < NAMES_DOWN + NAME_LINES; down += 1)
      paint(row + down, 1, 1, { ground: SUBHEAD, bold: true });
    CARD_KINDS.forEach(({ column }) => {
      paint(row, column, CARD_COLUMNS, { bold: true });
      paint(row + WORDS_DOWN, column, CARD_COLUMNS, { letters: QUIET, align: 'center' });
      paint(row + NUMBERS_DOWN, column, CARD_COLUMNS, { letters: LINK, bold: true, align: 'center' });
    });
  }
  for (let row = SCREEN_ROWS + 2; row < nurture; row += 1) {
    paint(row, 2, 6, { align: 'center' });
    // The charts' own numbers stand behind the charts; white, for a chart may be drawn a little smaller.
    paint(row, CHART_COLUMN, 2, { letters: WHITE });
  }
  for (let row = nurture + 1; row <= nurture + 2; row += 1) paint(row, 3, 1, { bold: true, align: 'left' });
  return grid;
}

/** Tones of the cards' states and of the panels. */
function screenRules(): ColourRule[] {
  const states = CARD_KINDS.flatMap(({ column }) => {
    const areas = CARD_ROWS.map((row) => areaName(row, column, 1, CARD_COLUMNS));
    const cell = `$${columnLetters(column)}${CARD_ROWS[0] ?? 1}`;
    return TARGET_TONES.map(({ text, tone }) =>
      toned(areas, `=LEFT(${cell};${text.length + 1})="${text}:"`, tone),
    );
  });
  const unsent = areaName(UNSENT_ROW + 1, PANEL_COLUMN + 1, UNSENT_LINES);
  const next = areaName(MILESTONE_ROW + 1, PANEL_COLUMN);
  return [
    ...states,
    toned([unsent], holds(unsent, 'quá hạn'), 'bad'),
    toned([next], `=LEFT(${firstCell(next)};7)="Quá hạn"`, 'doubtful'),
  ];
}

/** Heads, and the states in the tables below; rows that depend on the workbook are known by their words. */
function blockRules(shape: PageShape): ColourRule[] {
  const { targets, years, nurture, departments } = blockRows(shape, 0);
  const all = `A${targets}:G`;
  const heads = TABLE_HEADS.map((words) => `$A${targets}="${words}"`).join(';');
  const states = `G${targets + 2}:G${years - 2}`;
  const days = `F${nurture + 4}:F${departments - 2}`;
  const progress = `E${departments + 2}:F`;
  return [
    rule([all], `=LEFT($A${targets};1)="${HEAD_MARK}"`, HEAD, '#000000', true),
    rule([all], `=OR(${heads})`, SUBHEAD, QUIET, true),
    rule([all], `=LEFT($A${targets};1)="▪"`, SUBHEAD, '#000000', true),
    ...TARGET_TONES.map((one) => toneRule(states, one)),
    ...CHECK_UP_TONES.filter(({ tone }) => tone === 'bad').map(({ tone }) =>
      toned([days], holds(days, 'quá hẹn'), tone),
    ),
    ...DEPARTMENT_TONES.map((one) => toneRule(progress, one)),
  ];
}

function toneRule(area: string, { when, text, tone }: ToneRule): ColourRule {
  const cell = firstCell(area).replace(/^/, '$');
  return toned([area], when === 'is' ? `=${cell}="${text}"` : holds(area, text), tone);
}

function holds(area: string, text: string): string {
  return `=ISNUMBER(SEARCH("${text}";$${firstCell(area)}))`;
}

function firstCell(area: string): string {
  return area.split(':')[0] ?? area;
}

function toned(areas: readonly string[], formula: string, tone: ToneRule['tone']): ColourRule {
  const { ground, letters } = TONE_COLOURS[tone];
  return rule(areas, formula, ground, letters, false);
}

function rule(
  areas: readonly string[],
  formula: string,
  ground: string,
  letters: string,
  bold: boolean,
): ColourRule {
  return { areas, formula, ground, letters, bold };
}

/** One below the other on the right; the second begins under the first. */
function chartsOf(shape: PageShape): OverviewChart[] {
  const { targets, years } = blockRows(shape, 0);
  const width = widthOf(CHART_COLUMN, 2);
  const height = CHART_ROWS * PLAIN_ROW_HEIGHT;
  const rangesFrom = (row: number, rows: number): string[] => [
    areaName(row, 1, rows + 1),
    areaName(row, CHART_COLUMN, rows + 1),
    areaName(row, CHART_COLUMN + 1, rows + 1),
  ];
  return [
    {
      kind: 'BAR',
      title: 'Mức đạt chỉ tiêu',
      ranges: rangesFrom(targets + 1, shape.targets),
      row: targets,
      column: CHART_COLUMN,
      width,
      height,
      colours: SERIES,
    },
    {
      kind: 'COLUMN',
      title: 'Đăng ký và công nhận theo năm',
      ranges: rangesFrom(years + 1, shape.years),
      row: targets + CHART_ROWS,
      column: CHART_COLUMN,
      width,
      height,
      colours: SERIES,
    },
  ];
}
