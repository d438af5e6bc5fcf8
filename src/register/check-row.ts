import { type Cell } from '../lang/calendar';
import { looksLikeFormula } from '../lang/formula-like';
import { looksLikeLegacyFont } from '../lang/legacy-fonts';
import { isAllCapitals } from '../lang/names';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { type CatalogueEntry, type CatalogueGroup, catalogueKey } from '../plan/catalogue';
import { holdsIn } from '../plan/criteria';
import { KIND_WORD } from '../plan/field';
import type { Finding, FindingRule, Severity } from './finding';
import { HEADING, INPUT_HEADINGS } from './headings';
import type { Registration } from './registration';
import { LEADERSHIPS, type Rulebook, SOURCES } from './rulebook';

/**
 * Everything that can be said of a row from itself and the settings alone (workbook.md, "Errors and
 * warnings"); this is also what a simple `onEdit` may check. Each cell gets at most one error.
 */
export function checkRow(registration: Registration, rules: Rulebook): Finding[] {
  const findings: Finding[] = [];
  const add = (
    severity: Severity,
    rule: FindingRule,
    heading: string,
    details: Record<string, string> = {},
  ): void => {
    findings.push({ severity, rule, place: registration.place, heading, details });
  };
  checkName(registration, add);
  checkYear(registration, rules, add);
  checkKindAndPosition(registration, add);
  checkField(registration, rules, add);
  checkContent(registration, add);
  checkCriteria(registration, rules, add);
  checkListed(registration, HEADING.title, 'Danh hiệu thi đua', rules, add);
  checkFixedList(registration, HEADING.source, SOURCES, add);
  checkListed(registration, HEADING.rating, 'Mức độ hoàn thành nhiệm vụ', rules, add);
  checkListed(registration, HEADING.commendation, 'Hình thức khen thưởng', rules, add);
  checkFixedList(registration, HEADING.leadership, LEADERSHIPS, add);
  checkEvidence(registration, add);
  checkTexts(registration, add);
  return findings;
}

type Add = (severity: Severity, rule: FindingRule, heading: string, details?: Record<string, string>) => void;

function typed(registration: Registration, heading: string): string {
  return tidy(cellText(registration.cells.get(heading) ?? ''));
}

function checkName(registration: Registration, add: Add): void {
  if (registration.name === '') add('error', 'required', HEADING.name);
  else if (isAllCapitals(registration.name))
    add('warning', 'name-in-capitals', HEADING.name, { value: registration.name });
}

function checkYear(registration: Registration, rules: Rulebook, add: Add): void {
  const value = typed(registration, HEADING.year);
  const span = { value, from: String(rules.period.fromYear), to: String(rules.period.toYear) };
  if (value === '') add('error', 'required', HEADING.year);
  else if (registration.year === null) add('error', 'year-not-whole', HEADING.year, span);
  else if (registration.year < rules.period.fromYear || registration.year > rules.period.toYear) {
    add('error', 'year-outside-period', HEADING.year, span);
  }
}

function checkKindAndPosition(registration: Registration, add: Add): void {
  const value = typed(registration, HEADING.kind);
  if (value === '') add('error', 'required', HEADING.kind);
  else if (registration.kind === null) {
    add('error', 'not-in-list', HEADING.kind, { value, list: Object.values(KIND_WORD).join(' · ') });
  }
  if (registration.kind === 'individual' && registration.position === '') {
    add('error', 'position-missing', HEADING.position);
  }
}

function checkField(registration: Registration, rules: Rulebook, add: Add): void {
  const value = typed(registration, HEADING.field);
  if (value === '') {
    add('error', 'required', HEADING.field);
    return;
  }
  const { field, year } = registration;
  if (field === null || (year !== null && !holdsIn(field, year))) {
    const open = rules.fields.filter((one) => year === null || holdsIn(one, year));
    add('error', 'not-in-list', HEADING.field, { value, list: open.map((one) => one.name).join(' · ') });
  }
}

function checkContent(registration: Registration, add: Add): void {
  if (registration.content === '') add('error', 'required', HEADING.content);
}

/** A code counts as known when it is listed for the row's field and kind in the row's year. */
function checkCriteria(registration: Registration, rules: Rulebook, add: Add): void {
  const { field, kind, year } = registration;
  if (field === null || kind === null) return; // the list is not known before those two are mended
  const known = rules.criteria.filter(
    (one) =>
      one.kind === kind &&
      comparisonKey(one.fieldName) === comparisonKey(field.name) &&
      (year === null || holdsIn(one, year)),
  );
  const codes = new Set(known.map((one) => codeKey(one.code)));
  const list = known.map((one) => one.code).join(', ');
  if (registration.criteria.length === 0) {
    if (known.length > 0) add('error', 'criteria-missing', HEADING.criteria, { list });
    return;
  }
  const unknown = registration.criteria.filter((code) => !codes.has(codeKey(code)));
  if (unknown.length > 0) {
    add('error', 'criterion-unknown', HEADING.criteria, {
      value: unknown.join(', '),
      list,
      field: field.name,
      kind: KIND_WORD[kind],
    });
  }
  const cut = maybeCut(registration, codes);
  if (cut) add('warning', 'criterion-maybe-cut', HEADING.criteria, cut);
}

/** A sheet makes the number 1.1 of "1,10": a code whose zero may be lost is asked after, never guessed. */
function maybeCut(
  { cells }: Registration,
  codes: ReadonlySet<string>,
): { value: string; short: string; long: string } | null {
  const cell = cells.get(HEADING.criteria) ?? '';
  if (typeof cell !== 'number' || Number.isInteger(cell)) return null;
  const value = String(cell).replace('.', ',');
  const short = value.slice(value.indexOf(',') + 1);
  return codes.has(`${short}0`) ? { value, short, long: `${short}0` } : null;
}

/** "01" and "1" are one code. */
function codeKey(code: string): string {
  return comparisonKey(code).replace(/^0+(?=\d)/, '');
}

/** A value of `Danh mục`: outside the list is an error, not open to the kind or in the year a warning. */
function checkListed(
  registration: Registration,
  heading: string,
  group: CatalogueGroup,
  rules: Rulebook,
  add: Add,
): void {
  const value = typed(registration, heading);
  if (value === '') return;
  const listed = rules.catalogue.filter((entry) => entry.group === group);
  const named = listed.filter((entry) => catalogueKey(entry.value) === catalogueKey(value));
  const { kind, year } = registration;
  if (named.length === 0) {
    const open = listed.filter((entry) => isOpenTo(entry, kind) && (year === null || holdsIn(entry, year)));
    add('error', 'not-in-list', heading, {
      value,
      list: [...new Set(open.map((entry) => entry.value))].join(' · '),
    });
    return;
  }
  if (kind !== null && !named.some((entry) => isOpenTo(entry, kind))) {
    add('warning', 'title-not-open-to-kind', heading, { value, kind: KIND_WORD[kind] });
  } else if (year !== null && !named.some((entry) => isOpenTo(entry, kind) && holdsIn(entry, year))) {
    add('warning', 'title-not-open-in-year', heading, { value, year: String(year) });
  }
}

function isOpenTo(entry: CatalogueEntry, kind: Registration['kind']): boolean {
  return kind === null || entry.kinds.length === 0 || entry.kinds.includes(kind);
}

function checkFixedList(
  registration: Registration,
  heading: string,
  list: readonly string[],
  add: Add,
): void {
  const value = typed(registration, heading);
  if (value === '' || list.some((one) => comparisonKey(one) === comparisonKey(value))) return;
  add('error', 'not-in-list', heading, { value, list: list.join(' · ') });
}

function checkEvidence(registration: Registration, add: Add): void {
  const links = registration.evidence.split('\n').filter((line) => line !== '');
  const wrong = links.find((link) => !/^https:\/\/[^\s/]+\.[^\s]+$/i.test(link));
  if (wrong !== undefined) add('warning', 'evidence-not-https', HEADING.evidence, { value: shorten(wrong) });
}

/** Texts that would run as a formula elsewhere, or that were typed in a font of before Unicode. */
function checkTexts(registration: Registration, add: Add): void {
  for (const heading of INPUT_HEADINGS) {
    const cell: Cell = registration.cells.get(heading) ?? '';
    if (typeof cell !== 'string' || cell === '') continue;
    if (looksLikeFormula(cell)) add('warning', 'looks-like-formula', heading, { value: shorten(tidy(cell)) });
    const legacy = looksLikeLegacyFont(cell);
    if (legacy) add('warning', 'legacy-font', heading, { value: shorten(tidy(cell)), encoding: legacy });
  }
}

/** Long cells are quoted by their beginning: the message stands in a narrow column. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
