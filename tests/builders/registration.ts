import type { Cell } from '../../src/lang/calendar';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import type { Field } from '../../src/plan/field';
import { HEADING } from '../../src/register/headings';
import { readRegistration } from '../../src/register/read-row';
import type { Registration } from '../../src/register/registration';

export const [LEARNING, CULTURE] = DEFAULT_FIELDS as readonly [Field, Field];

/** What is typed in the cells of one row, each under the key of its heading, and where the row stands. */
export interface TypedRegistration extends Partial<Record<keyof typeof HEADING, Cell>> {
  readonly department?: string;
  /** The department's own name unless given. */
  readonly tab?: string;
  readonly row?: number;
  readonly fields?: readonly Field[];
}

/** A row with which nothing is wrong: a person, received by the Office, results filled in. */
const RIGHT: Partial<Record<keyof typeof HEADING, Cell>> = {
  status: 'Đã tiếp nhận',
  name: 'Nguyễn Thị Hoa',
  year: 2024,
  kind: 'Cá nhân',
  position: 'Chuyên viên',
  field: LEARNING.name,
  content: 'Tiếp dân tại thôn mỗi tuần một buổi',
  criteria: '1, 2',
  results: 'Hoàn thành trước hạn 12 việc',
  rating: 'Hoàn thành tốt nhiệm vụ',
  commendation: 'Giấy khen',
  evidence: 'https://example.org/1',
};

/** A registration read from its cells as the add-on reads it; what is not said is right. */
export function registration(typed: TypedRegistration = {}): Registration {
  const { department = 'Phòng Chính sách', tab = department, row = 5, fields = DEFAULT_FIELDS } = typed;
  const cells = new Map<string, Cell>();
  for (const key of Object.keys(HEADING) as (keyof typeof HEADING)[]) {
    const cell = typed[key] ?? RIGHT[key];
    if (cell !== undefined) cells.set(HEADING[key], cell);
  }
  return readRegistration({ place: { tab, row }, department, cells }, fields);
}

/** Rows below one another in their departments' tabs, from row 5 on, so that each has a place of its own. */
export function rows(...typed: readonly TypedRegistration[]): Registration[] {
  const next = new Map<string, number>();
  return typed.map((one) => {
    const department = one.department ?? 'Phòng Chính sách';
    const row = one.row ?? next.get(department) ?? 5;
    next.set(department, row + 1);
    return registration({ ...one, department, row });
  });
}
