import { HEADING, INPUT_HEADINGS } from '../headings';

/** What a column of a list may be taken for beside the input headings: the department that a row belongs to. */
export const DEPARTMENT_COLUMN = 'Đơn vị';

/** Every column that may be chosen, the department first. */
export const TARGET_COLUMNS: readonly string[] = [DEPARTMENT_COLUMN, ...INPUT_HEADINGS];

/** The name under which `lang/import-words.ts` knows a column's other headings. */
export const COLUMN_NAMES: ReadonlyMap<string, string> = new Map([
  [DEPARTMENT_COLUMN, 'department'],
  ...Object.entries(HEADING)
    .filter(([, heading]) => INPUT_HEADINGS.includes(heading))
    .map(([name, heading]): [string, string] => [heading, name]),
]);
