import { tidy } from '../lang/text';
import type { ImportedBlock } from '../register/import/answers';
import type { JournalLine } from './journal';

/** Journaled before the first row of an import is written, a line a department's tab. */
export const IMPORT_BEGUN = 'Bắt đầu nhập danh sách';
/** Journaled when all its rows stand, a line a department's tab. */
export const IMPORTED = 'Nhập danh sách';

type Line = Pick<JournalLine, 'action' | 'subject' | 'before' | 'after'>;

const KEY_WORD = 'Lần nhập';
const SUBJECT = /^(.+), dòng (\d+)-(\d+)$/;

/** A line of `Nhật ký` about the rows of one tab; the key of the import stands in `Trước`. */
export function importLine(action: string, block: ImportedBlock, key: string): Line {
  const { tab, firstRow, lastRow } = block;
  return {
    action,
    subject: `${tab}, dòng ${firstRow}-${lastRow}`,
    before: `${KEY_WORD} ${key}`,
    after: `${lastRow - firstRow + 1} dòng`,
  };
}

/** The blocks of an import that is finished; none where that key has not finished. */
export function finishedBlocks(journal: readonly Line[], key: string): ImportedBlock[] {
  return blocksOf(journal.filter((line) => line.action === IMPORTED && isOf(line, key)));
}

/** Whether an import of that key set out to write. */
export function hasBegun(journal: readonly Line[], key: string): boolean {
  return journal.some((line) => line.action === IMPORT_BEGUN && isOf(line, key));
}

/**
 * Where rows of an import that died may stand: by tab (tidied), the first row it set out to write. Beside the
 * import's own key those count that began after the last import which finished: the person may have opened the page
 * anew and sends the same list under another key.
 */
export function unfinishedFrom(journal: readonly Line[], key: string): Map<string, number> {
  const last = journal.map((line) => line.action).lastIndexOf(IMPORTED);
  const begun = journal.filter((line, at) => line.action === IMPORT_BEGUN && (at > last || isOf(line, key)));
  const from = new Map<string, number>();
  for (const { tab, firstRow } of blocksOf(begun))
    from.set(tab, Math.min(from.get(tab) ?? firstRow, firstRow));
  return from;
}

function isOf(line: Line, key: string): boolean {
  return line.before === `${KEY_WORD} ${key}`;
}

function blocksOf(lines: readonly Line[]): ImportedBlock[] {
  return lines.flatMap(({ subject }) => {
    const [, tab, first, last] = SUBJECT.exec(subject) ?? [];
    if (tab === undefined) return [];
    return [{ tab: tidy(tab), firstRow: Number(first), lastRow: Number(last) }];
  });
}
