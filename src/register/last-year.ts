import { holdsIn } from '../plan/criteria';
import { exemplarNameKey } from './identity';
import type { Registration } from './registration';
import { isRegistered } from './status';

/**
 * The rows of a department's tab that may be registered again: registered in the year before, in a field that is
 * still sought, and not there already in the working year. A row of this year that was withdrawn is as good as
 * none. Of two rows of one exemplar in one field the first is offered.
 * @param rows of one tab, with the statuses that count
 */
export function rowsToRepeat(rows: readonly Registration[], workingYear: number): Registration[] {
  const taken = new Set(
    rows.filter((one) => one.year === workingYear && one.status !== 'Đã rút').map(exemplarInField),
  );
  return rows.filter((one) => {
    if (one.year !== workingYear - 1 || !isRegistered(one.status) || one.name === '') return false;
    if (!one.kind || !one.field || !holdsIn(one.field, workingYear)) return false;
    const key = exemplarInField(one);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** Equal for rows of one exemplar of a department in one field. */
export function exemplarInField(one: Registration): string {
  return [one.kind ?? '', one.field?.name ?? '', exemplarNameKey(one)].join('\n');
}
