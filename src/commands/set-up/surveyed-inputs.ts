import { type SnapshotTab, trimmed } from '../../history/snapshot';
import { departmentIdentity } from '../../tabs/department';
import { isInput } from '../../tabs/spec';
import { BOOK_TABS } from '../../tabs/whole-book';
import type { Standing, Survey } from './survey';

/** Every input tab as it stands, also one whose headings somebody damaged; for a snapshot. */
export function surveyedInputs(survey: Survey): SnapshotTab[] {
  const inputs = BOOK_TABS.flatMap(({ spec }): [string, Standing][] => {
    const standing = isInput(spec) ? survey.system.get(spec.id) : undefined;
    return standing ? [[spec.id, standing]] : [];
  });
  const departments = survey.departments.flatMap(({ tab, standing }): [string, Standing][] =>
    standing ? [[departmentIdentity(tab), standing]] : [],
  );
  return [...inputs, ...departments].flatMap(([identity, { tab, table, values, empty }]) => {
    const rows = trimmed(values);
    return empty ? [] : [{ identity, name: tab.name, filled: table?.rows.length ?? rows.length, rows }];
  });
}
