import type { Cell } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import type { OutRows } from './block';
import { groupParts, partsOf } from './parts';
import type { TabSpec } from './spec';
import { isProblem, readTable, type Table, textAt } from './table';

/** `Tệp mẫu`: hidden, the Office's; an agency's own templates, one row a part, for a cell holds 50,000 characters. */
export const TEMPLATES_TAB: TabSpec = {
  id: 'templates',
  name: 'Tệp mẫu',
  title: 'TỆP MẪU',
  guidance: 'Tiện ích ghi và đọc; không sửa, không xóa dòng. Đổi mẫu: menu Quản trị, lệnh "Mẫu văn bản…".',
  columns: [
    { heading: 'Loại văn bản', kind: 'auto', required: true, width: 200 },
    { heading: 'Tệp', kind: 'auto', required: true, width: 200 },
    { heading: 'Cỡ (byte)', kind: 'auto', required: true, width: 90 },
    { heading: 'Giữ lúc', kind: 'auto', required: true, width: 150 },
    { heading: 'Người giữ', kind: 'auto', required: true, width: 200 },
    { heading: 'Dấu', kind: 'auto', required: true, width: 150 },
    { heading: 'Phần', kind: 'auto', required: true, width: 80 },
    { heading: 'Nội dung', kind: 'auto', required: true, width: 200 },
  ],
};

/** All but the content, as in `Bản lưu`. */
const HEADS: TabSpec = { ...TEMPLATES_TAB, columns: TEMPLATES_TAB.columns.slice(0, -1) };

/** Characters of all templates together as they are stored. */
export const MOST_TEMPLATE_CHARACTERS = 8_000_000;

/** A template as `Tệp mẫu` tells of it, its content unread. */
export interface StoredTemplate {
  /** The kind of paper, as `Văn bản` names it. */
  readonly kind: string;
  readonly fileName: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly keptAt: string;
  readonly keptBy: string;
  /** Digest of the packed content. */
  readonly digest: string;
  /** Sheet rows of its parts, in the order of the parts. */
  readonly parts: readonly number[];
  /** Whether every part is there. */
  readonly whole: boolean;
}

/** What is written of a template beside its content. */
export type TemplateHead = Omit<StoredTemplate, 'parts' | 'whole'>;

/** The templates in the order of their rows; null where the cells are not those of `Tệp mẫu`. */
export function readTemplateHeads(values: readonly (readonly Cell[])[]): StoredTemplate[] | null {
  const table = readTable(HEADS, TEMPLATES_TAB.name, values);
  return isProblem(table) ? null : headsOf(table);
}

function headsOf(table: Table): StoredTemplate[] {
  return groupParts(table.rows, ['Loại văn bản', 'Giữ lúc', 'Dấu']).map(({ first, parts, whole }) => ({
    kind: textAt(first, 'Loại văn bản'),
    fileName: textAt(first, 'Tệp'),
    size: Number(textAt(first, 'Cỡ (byte)')) || 0,
    keptAt: textAt(first, 'Giữ lúc'),
    keptBy: textAt(first, 'Người giữ'),
    digest: textAt(first, 'Dấu'),
    parts,
    whole,
  }));
}

/** The template of a kind of paper: the last whole one, for a run may have died before it took the older out. */
export function templateFor(templates: readonly StoredTemplate[], kind: string): StoredTemplate | null {
  const own = templatesFor(templates, kind);
  return own.filter(({ whole }) => whole).pop() ?? own.pop() ?? null;
}

/** Everything that is stored for a kind of paper. */
export function templatesFor(templates: readonly StoredTemplate[], kind: string): StoredTemplate[] {
  return templates.filter((one) => comparisonKey(one.kind) === comparisonKey(kind));
}

/** The rows of a template: its packed content cut into cells. */
export function templateRows(head: TemplateHead, content: string): OutRows {
  const { kind, fileName, size, keptAt, keptBy, digest } = head;
  return partsOf(content).map(({ part, text }) => [kind, fileName, size, keptAt, keptBy, digest, part, text]);
}
