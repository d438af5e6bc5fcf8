import { cellText } from '../lang/text';
import { INPUT_HEADINGS } from './headings';
import type { Registration } from './registration';

/** Everything that people typed in a row, as one text: equal only where every input is the same. */
export function inputsText(one: Pick<Registration, 'cells'>): string {
  return JSON.stringify(INPUT_HEADINGS.map((heading) => cellText(one.cells.get(heading) ?? '')));
}

/**
 * A short mark of a row's inputs for the journal, eight hexadecimal digits (FNV-1a, 32 bits): tells an undo whether
 * somebody edited the row since. It guards against mistakes, not against malice.
 */
export function inputsMark(one: Pick<Registration, 'cells'>): string {
  let hash = 0x811c9dc5;
  for (const letter of inputsText(one)) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
