import { folded, HEADING_SYNONYMS, KIND_SYNONYMS, RATING_SHORT_FORMS } from '../../lang/import-words';
import { isAllCapitals } from '../../lang/names';
import { titleKeyOf } from '../../plan/catalogue';
import { HEADING } from '../headings';
import type { Grid } from './delimited';
import { COLUMN_NAMES, DEPARTMENT_COLUMN, TARGET_COLUMNS } from './target-columns';

/** What the book knows that helps to tell columns by what stands in them. */
export interface ProposalHints {
  readonly departments: readonly string[];
  /** Short and full names. */
  readonly fields: readonly string[];
}

/** Which column of the list stands for what. */
export interface Proposal {
  /** Index of the row of headings, from 0; -1 where the list begins with data. */
  readonly headingRow: number;
  /** Index of the list's column, from 0, by heading of the book; columns that were not found are absent. */
  readonly columns: Readonly<Record<string, number>>;
}

const ROWS_FOR_HEADINGS = 20;
const ROWS_OF_SAMPLE = 60;
/** A guess below this is no better than none. */
const LOWEST_SCORE = 25;

const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TARGET_COLUMNS.map((heading) => [
    heading,
    [heading, ...(HEADING_SYNONYMS[COLUMN_NAMES.get(heading) ?? ''] ?? [])].map(folded),
  ]),
);

/**
 * Proposes which column of a list stands for which column of the book: by the headings, else by what stands below
 * them. Each column of the list is proposed once, to the heading that it fits best.
 * @param headingRow where the person chose it; null = look for it
 */
export function proposeColumns(grid: Grid, hints: ProposalHints, headingRow: number | null = null): Proposal {
  const row = headingRow ?? findHeadingRow(grid);
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
  const scores: { heading: string; column: number; score: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const typed = row < 0 ? '' : folded(grid[row]?.[column] ?? '');
    const values = sampleOf(grid, row, column);
    for (const heading of TARGET_COLUMNS) {
      const score = scoreOf(heading, typed, values, hints);
      if (score >= LOWEST_SCORE) scores.push({ heading, column, score });
    }
  }
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  for (const { heading, column } of scores.sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (heading in columns || taken.has(column)) continue;
    columns[heading] = column;
    taken.add(column);
  }
  return { headingRow: row, columns };
}

/**
 * The row that looks most like headings: the one of the first twenty with most cells that are headings of the book
 * or synonyms, two at least; -1 where there is none.
 */
export function findHeadingRow(grid: Grid): number {
  let best = { row: -1, found: 1 };
  grid.slice(0, ROWS_FOR_HEADINGS).forEach((line, row) => {
    const keys = line.map(folded);
    const found = TARGET_COLUMNS.filter((heading) => keys.some((key) => headingScore(heading, key) >= 75));
    if (found.length > best.found) best = { row, found: found.length };
  });
  return best.row;
}

function sampleOf(grid: Grid, headingRow: number, column: number): string[] {
  return grid
    .slice(headingRow + 1, headingRow + 1 + ROWS_OF_SAMPLE)
    .map((line) => (line[column] ?? '').trim())
    .filter((value) => value !== '');
}

function scoreOf(heading: string, typed: string, values: readonly string[], hints: ProposalHints): number {
  const byHeading = headingScore(heading, typed);
  const fits = FITTING[heading];
  if (!fits || values.length === 0) return byHeading;
  const share = values.filter((value) => fits(value, hints)).length / values.length;
  if (byHeading > 0) return byHeading + 20 * share - (share === 0 ? 30 : 0);
  // Headed by something else: the person who made the list knows better than what the cells look like.
  if (typed !== '') return share >= 0.8 && CERTAIN.has(heading) ? 30 * share : 0;
  return share >= 0.8 ? 40 * share : 0;
}

/** 100 = a synonym word for word; less where the heading only holds one among other words. */
function headingScore(heading: string, typed: string): number {
  if (typed === '') return 0;
  let best = 0;
  for (const synonym of SYNONYMS.get(heading) ?? []) {
    if (typed === synonym) return 100;
    if (synonym.includes(' ') && ` ${typed} `.includes(` ${synonym} `))
      best = Math.max(best, 40 + (50 * synonym.length) / typed.length);
  }
  return best;
}

type Fits = (value: string, hints: ProposalHints) => boolean;

const KINDS = new Set(Object.values(KIND_SYNONYMS).flat().map(folded));
const RATINGS = new Set(RATING_SHORT_FORMS.flat().map(folded));

/** Columns that can be told by what stands in them. */
const FITTING: Readonly<Record<string, Fits>> = {
  [DEPARTMENT_COLUMN]: (value, { departments }) => departments.some((one) => folded(one) === folded(value)),
  [HEADING.year]: (value) => /^(?:nam )?20\d\d(?: 0)?$/.test(folded(value)),
  [HEADING.kind]: (value) => KINDS.has(folded(value)),
  [HEADING.field]: (value, { fields }) => fields.some((one) => folded(one) === folded(value)),
  [HEADING.title]: (value) => /thi đua|tiên tiến|xuất sắc|văn hóa/i.test(value) && titleKeyOf(value) !== null,
  [HEADING.rating]: (value) => RATINGS.has(folded(value)),
  [HEADING.commendation]: (value) => /khen|chương/i.test(value) && titleKeyOf(value) !== null,
  [HEADING.evidence]: (value) => /^https?:\/\//i.test(value),
  [HEADING.name]: looksLikeName,
};

/** Those whose values are so much their own that they say more than a strange heading. */
const CERTAIN: ReadonlySet<string> = new Set([
  DEPARTMENT_COLUMN,
  HEADING.year,
  HEADING.kind,
  HEADING.field,
  HEADING.evidence,
]);

/** Two to six words that all begin with a capital, none with a digit. */
function looksLikeName(value: string): boolean {
  const words = value.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /\d/.test(value)) return false;
  return isAllCapitals(value) || words.every((word) => /^\p{Lu}/u.test(word));
}
