import type { Language } from '../../lang/findings';
import { sayImport } from '../../lang/import';
import type { TellingRow } from '../../register/import/answers';
import type { ImportedRow, RefusedRow } from '../../register/import/build-rows';
import type { Duplicate } from '../../register/import/duplicates';
import type { ImportPlan } from './plan-import';

/** Every row of the list that is not added, in its order, with the reason in words. */
export function leftOut({ built, duplicates, tabs }: ImportPlan, language: Language): TellingRow[] {
  const chosen = new Set(tabs.flatMap((tab) => tab.rows));
  const doubled = [...duplicates].filter(([row]) => !chosen.has(row));
  return [
    ...built.refused.map((one) => refusedRow(one, language)),
    ...doubled.map(([row, other]) => ({
      fileRow: row.fileRow,
      name: nameOf(row),
      reason: tellDuplicate(other, language),
    })),
  ].sort((a, b) => a.fileRow - b.fileRow);
}

export function refusedRow(
  { fileRow, name, reason, department }: RefusedRow,
  language: Language,
): TellingRow {
  return { fileRow, name, reason: sayImport(reason, language, { department }) };
}

export function tellDuplicate({ of, tab, row }: Duplicate, language: Language): string {
  return sayImport(of === 'book' ? 'doubles-book' : 'doubles-list', language, { tab, row });
}

export function nameOf({ registration }: ImportedRow): string {
  return registration.name;
}
