import { type Field, KIND_WORDS } from '../plan/field';
import { HEADING, OPTIONAL_INPUT_HEADINGS } from '../register/headings';
import { readRegistration } from '../register/read-row';
import type { Registration } from '../register/registration';
import { LEADERSHIPS, SOURCES } from '../register/rulebook';
import type { ColumnSpec, FormulaPlaces, ListSource, TabSpec } from './spec';
import type { Table } from './table';
import { CHECK_TONES, STATUS_TONES, type ToneRule } from './tones';

/** Widths in pixels; frozen to the name, so that state and findings stay in sight (≤ 620 px). */
const WIDTHS: Readonly<Record<string, number>> = {
  [HEADING.number]: 40,
  [HEADING.code]: 100,
  [HEADING.status]: 145,
  [HEADING.check]: 180,
  [HEADING.name]: 150,
  [HEADING.opinion]: 160,
  [HEADING.year]: 60,
  [HEADING.kind]: 80,
  [HEADING.position]: 150,
  [HEADING.field]: 160,
  [HEADING.content]: 260,
  [HEADING.model]: 200,
  [HEADING.criteria]: 80,
  [HEADING.title]: 160,
  [HEADING.source]: 130,
  [HEADING.results]: 260,
  [HEADING.rating]: 160,
  [HEADING.commendation]: 170,
  [HEADING.evidence]: 180,
  [HEADING.leadership]: 150,
  [HEADING.sortName]: 120,
};

const AUTO: readonly string[] = [HEADING.code, HEADING.status, HEADING.check, HEADING.opinion];

const TONES: Readonly<Record<string, readonly ToneRule[]>> = {
  [HEADING.status]: STATUS_TONES,
  [HEADING.check]: CHECK_TONES,
};

const LISTS: Readonly<Record<string, ListSource>> = {
  [HEADING.year]: { of: 'years' },
  [HEADING.kind]: { words: KIND_WORDS },
  [HEADING.field]: { of: 'fields' },
  [HEADING.title]: { catalogue: ['Danh hiệu thi đua', 'Danh hiệu thi đua'] },
  [HEADING.source]: { words: SOURCES },
  [HEADING.rating]: { catalogue: ['Mức độ hoàn thành nhiệm vụ', 'Mức độ hoàn thành nhiệm vụ'] },
  [HEADING.commendation]: { catalogue: ['Hình thức khen thưởng', 'Hình thức khen thưởng'] },
  [HEADING.leadership]: { words: LEADERSHIPS },
};

/** The layout that every department's tab shares; the name of each is its department's. */
export const DEPARTMENT_TAB: TabSpec = {
  id: 'department',
  name: 'Đơn vị đăng ký',
  title: 'ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN',
  guidance: 'Mỗi dòng một điển hình. Sửa theo cột "Kiểm tra", xong thì đánh dấu ô "Gửi đăng ký".',
  columns: Object.values(HEADING).map(columnOf),
};

/** Rows of one department's tab. */
export function readDepartmentRows(
  table: Table,
  department: string,
  fields: readonly Field[],
): Registration[] {
  return table.rows.map(({ row, cells }) =>
    readRegistration({ place: { tab: table.tab, row }, department, cells }, fields),
  );
}

function columnOf(heading: string): ColumnSpec {
  const width = WIDTHS[heading] ?? 120;
  if (heading === HEADING.number)
    return { heading, kind: 'formula', format: '0', width, formula: runningNumber };
  if (AUTO.includes(heading)) {
    const tones = TONES[heading];
    return { heading, kind: 'auto', width, ...(tones ? { tones } : {}) };
  }
  const list = LISTS[heading];
  const required = !OPTIONAL_INPUT_HEADINGS.includes(heading);
  return { heading, kind: 'in', required, width, ...(list ? { list } : {}) };
}

/** `STT`: the running number of filled rows. */
function runningNumber(at: FormulaPlaces): string {
  return `=IF(${at.cell(HEADING.name)}="";"";COUNTA(${at.upTo(HEADING.name)}))`;
}

/** The identity of a department's tab, kept though the sheet be renamed (platform.md 6). */
export function departmentIdentity(tabName: string): string {
  return `${DEPARTMENT_TAB.id}/${tabName}`;
}
