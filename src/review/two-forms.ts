import { type CatalogueEntry, catalogueKey, titleKeyOf } from '../plan/catalogue';
import { articleOf, isUnderLaw2022 } from './articles';
import type { Award } from './award';

/** A form of commendation proposed or given beside another one for the same achievement. */
export interface DoubledForm {
  readonly award: Award;
  /** The first of them in `Khen thưởng`. */
  readonly first: Award;
  readonly article: string;
}

/**
 * Forms of commendation beyond the first among the awards of one registration, refused ones aside: "không khen
 * thưởng nhiều lần, nhiều hình thức cho một thành tích" (Article 5.2c, from 2024). Titles are no forms.
 * @param awards all rows of one code, in the tab's order
 */
export function doubledForms(
  awards: readonly Award[],
  year: number,
  catalogue: readonly CatalogueEntry[],
): DoubledForm[] {
  if (!isUnderLaw2022(year)) return [];
  const forms = awards.filter((one) => one.state !== 'Không được khen' && isForm(one.award, catalogue));
  const [first, ...others] = forms;
  if (!first) return [];
  return others.map((award) => ({ award, first, article: articleOf(5, year, 'điểm c khoản 2') }));
}

/** Kỷ niệm chương is left out: it is given for years of service, not for the achievement of a registration. */
function isForm(name: string, catalogue: readonly CatalogueEntry[]): boolean {
  const titleKey = titleKeyOf(name);
  if (titleKey === 'commemorative-medal') return false;
  const isSame = (entry: CatalogueEntry): boolean =>
    catalogueKey(entry.value) === catalogueKey(name) ||
    (titleKey !== null && titleKeyOf(entry.value) === titleKey);
  return catalogue.some((entry) => entry.group === 'Hình thức khen thưởng' && isSame(entry));
}
