import { DEFAULT_CATALOGUE } from '../../../src/plan/catalogue';
import { DEFAULT_FIELDS } from '../../../src/plan/defaults';
import type { ImportRequest } from '../../../src/register/import/request';
import { HEADING } from '../../../src/register/headings';
import type { Rulebook } from '../../../src/register/rulebook';

/** What rows of a list are checked against in these tests: the plan's own lists, without criteria. */
export const RULES: Rulebook = {
  period: { fromYear: 2021, toYear: 2025, firstRegistrationYear: 2022 },
  fields: DEFAULT_FIELDS,
  criteria: [],
  catalogue: DEFAULT_CATALOGUE,
};

export const DEPARTMENTS = [
  { name: 'Văn phòng', tab: 'Văn phòng' },
  { name: 'Phòng Kế hoạch', tab: 'KH' },
];

/** Name, kind, position, field, content; one department, one year. */
export function request(
  rows: readonly (readonly string[])[],
  more: Partial<ImportRequest> = {},
): ImportRequest {
  return {
    key: 'abcdefgh1234',
    rows,
    firstRow: 2,
    columns: {
      [HEADING.name]: 0,
      [HEADING.kind]: 1,
      [HEADING.position]: 2,
      [HEADING.field]: 3,
      [HEADING.content]: 4,
    },
    departmentColumn: null,
    departmentName: 'Văn phòng',
    year: 2023,
    aliases: [],
    evenThough: [],
    ...more,
  };
}
