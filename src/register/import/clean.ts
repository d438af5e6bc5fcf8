import {
  KIND_SYNONYMS,
  RATING_SHORT_FORMS,
  withoutFieldWord,
  withoutYearWord,
} from '../../lang/import-words';
import { parseWhole } from '../../lang/numbers';
import { comparisonKey, tidy } from '../../lang/text';
import { type CatalogueEntry, type CatalogueGroup, catalogueKey, titleKeyOf } from '../../plan/catalogue';
import { holdsIn } from '../../plan/criteria';
import { type Field, KIND_WORD, KINDS } from '../../plan/field';
import { HEADING } from '../headings';
import { criterionCodes, fieldOf, kindOf } from '../read-row';
import { LEADERSHIPS, type Rulebook, SOURCES } from '../rulebook';

/** Texts that keep their line breaks. */
const LONG_TEXTS: readonly string[] = [HEADING.content, HEADING.model, HEADING.results, HEADING.evidence];

/**
 * A row's cells as the book writes them: kinds by their words, years in four digits, fields by their short names,
 * titles as the catalogue spells them. What is not understood stays as it was typed, for the row's check to name:
 * nothing is guessed and nothing lost.
 */
export function cleanCells(
  typed: ReadonlyMap<string, string>,
  rules: Pick<Rulebook, 'fields' | 'catalogue'>,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [heading, text] of typed)
    cells.set(heading, LONG_TEXTS.includes(heading) ? lines(text) : tidy(text));
  const change = (heading: string, clean: (text: string) => string): void => {
    const text = cells.get(heading) ?? '';
    if (text !== '') cells.set(heading, clean(text));
  };
  change(HEADING.year, yearText);
  change(HEADING.kind, kindText);
  change(HEADING.field, (text) => fieldText(text, rules.fields));
  change(HEADING.criteria, criteriaText);
  change(HEADING.source, (text) => listed(text, SOURCES));
  change(HEADING.leadership, (text) => listed(text, LEADERSHIPS));
  change(HEADING.rating, (text) => ratingText(text, rules.catalogue));
  const year = parseWhole(cells.get(HEADING.year) ?? '');
  change(HEADING.title, (text) => catalogueText(text, 'Danh hiệu thi đua', rules.catalogue, year));
  change(HEADING.commendation, (text) => catalogueText(text, 'Hình thức khen thưởng', rules.catalogue, year));
  return cells;
}

function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n')
    .trim();
}

function yearText(text: string): string {
  const year = parseWhole(withoutYearWord(text));
  return year === null ? text : String(year);
}

function kindText(text: string): string {
  const known = kindOf(text);
  if (known) return KIND_WORD[known];
  const key = comparisonKey(text).replace(/\.$/, '');
  const meant = KINDS.find((kind) => (KIND_SYNONYMS[kind] ?? []).some((word) => comparisonKey(word) === key));
  return meant ? KIND_WORD[meant] : text;
}

function fieldText(text: string, fields: readonly Field[]): string {
  return (fieldOf(text, fields) ?? fieldOf(withoutFieldWord(text), fields))?.name ?? text;
}

/** "1;2" and "1, 2" are written alike; words are left alone. */
function criteriaText(text: string): string {
  const codes = criterionCodes(text);
  return codes.every((code) => /^[\p{L}]{0,3}\d+$/u.test(code)) ? codes.join(', ') : text;
}

function listed(text: string, list: readonly string[]): string {
  return list.find((one) => comparisonKey(one) === comparisonKey(text)) ?? text;
}

function ratingText(text: string, catalogue: readonly CatalogueEntry[]): string {
  const short = RATING_SHORT_FORMS.find(([form]) => comparisonKey(form) === comparisonKey(text));
  return catalogueText(short?.[1] ?? text, 'Mức độ hoàn thành nhiệm vụ', catalogue, null) || text;
}

/**
 * The catalogue's own spelling of a value; of one title under two laws the name that holds in the year, where the
 * catalogue lists both.
 */
function catalogueText(
  text: string,
  group: CatalogueGroup,
  catalogue: readonly CatalogueEntry[],
  year: number | null,
): string {
  const values = catalogue.filter((entry) => entry.group === group);
  const same = values.find((entry) => catalogueKey(entry.value) === catalogueKey(text));
  if (same) return same.value;
  const meant = titleKeyOf(text);
  if (meant === null) return text;
  const alike = values.filter((entry) => titleKeyOf(entry.value) === meant);
  return (alike.find((entry) => year === null || holdsIn(entry, year)) ?? alike[0])?.value ?? text;
}
