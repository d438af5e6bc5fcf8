import type { RowPlace } from './registration';

/** An error keeps the row out of every count until it is mended; a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * Something wrong or doubtful in one cell of one row. `reason` and `cure` are keys and values for the
 * texts in `lang/`, so that one finding can be said in Vietnamese and in English.
 */
export interface Finding {
  readonly severity: Severity;
  readonly rule: FindingRule;
  readonly place: RowPlace;
  /** The heading of the column, as workbook.md spells it. */
  readonly heading: string;
  /** What the text fills in, e.g. { value: "2031", from: "2021", to: "2025" }. */
  readonly details: Readonly<Record<string, string>>;
}

/** Every rule that can be broken, errors first (workbook.md, "Errors and warnings"). */
export type FindingRule =
  | 'required'
  | 'not-in-list'
  | 'year-not-whole'
  | 'year-outside-period'
  | 'criterion-unknown'
  | 'criteria-missing'
  | 'criterion-maybe-cut'
  | 'position-missing'
  | 'duplicate-in-year'
  | 'name-differs-in-form'
  | 'name-in-capitals'
  | 'evidence-not-https'
  | 'looks-like-formula'
  | 'legacy-font'
  | 'title-not-open-to-kind'
  | 'title-not-open-in-year'
  | 'rating-below-good'
  | 'rating-below-excellent'
  | 'three-grassroots-titles-missing'
  | 'two-provincial-titles-missing'
  | 'no-advanced-worker-to-2023'
  | 'no-advanced-worker-from-2024'
  | 'certificate-routes-of-person'
  | 'certificate-routes-of-collective'
  | 'two-forms-for-one-achievement'
  | 'vote-below-legal-share'
  | 'member-is-candidate'
  | 'member-has-candidates-name'
  | 'members-of-candidates-department'
  | 'stood-aside-not-member'
  | 'stood-aside-number-differs'
  | 'absent-not-member'
  | 'votes-exceed-present'
  | 'results-missing-at-review'
  | 'status-differs-from-journal'
  | 'status-not-journaled'
  | 'status-unknown'
  | 'row-renamed'
  | 'code-unknown'
  | 'review-line-without-code'
  | 'status-lost'
  | 'exemplar-code-not-one'
  | 'code-doubled'
  | 'votes-exceed-voters'
  | 'votes-not-a-number'
  | 'members-unknown'
  | 'decision-date-unreadable'
  | 'date-unreadable'
  | 'date-missing'
  | 'end-date-unreadable'
  | 'effective-date-unreadable'
  | 'setting-empty'
  | 'stock-size'
  | 'stock-line'
  | 'stock-element'
  | 'stock-twice'
  | 'stock-outside'
  | 'stock-overlap'
  | 'tab-copied'
  | 'check-up-overdue'
  | 'never-visited'
  | 'maybe-same-person'
  | 'recognised-without-registration'
  | 'prose-number-unknown'
  | 'prose-section-unknown';

/** The rules that `checkRow` applies: they need nothing but the row and the settings. */
const RULES_OF_ROW: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'required',
  'not-in-list',
  'year-not-whole',
  'year-outside-period',
  'criterion-unknown',
  'criteria-missing',
  'criterion-maybe-cut',
  'position-missing',
  'evidence-not-https',
  'looks-like-formula',
  'legacy-font',
  'name-in-capitals',
  'title-not-open-to-kind',
  'title-not-open-in-year',
]);

/** Whether a finding says something of its row alone; the others come from comparing rows or tabs. */
export function isOfRowAlone(finding: Finding): boolean {
  return RULES_OF_ROW.has(finding.rule);
}
