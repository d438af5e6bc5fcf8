import { comparisonKey } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import type { Registration } from '../register/registration';

/** Between the words that name a row. */
export const SEPARATOR = ' · ';

/** The words that make a row this registration and no other: department, name, kind, field and year. */
export function wordsOf(one: Registration): string {
  const kind = one.kind ? KIND_WORD[one.kind] : '';
  return [one.department, one.name, kind, one.field?.name ?? '', one.year ?? ''].join(SEPARATOR);
}

/**
 * Gives every code back to the row that it was given to. The column `Mã` of a department's tab is not protected and
 * people sort, insert and paste while the add-on writes, so a code may stand beside another row or be gone. A row that
 * answers to the words of its code keeps it; a code that stands beside other words goes to the row that answers to
 * them, if there is one without a right code of its own. Otherwise somebody mended the row, and it keeps its code.
 * @param given by the code's comparison key: the code, and the comparison key of the words it was given to
 * @param isOwn whether a code is a row's own though nobody knows its words: such a row is given no other
 */
export function putCodesRight(
  registrations: readonly Registration[],
  given: ReadonlyMap<string, { readonly code: string; readonly words: string }>,
  isOwn: (code: string) => boolean,
): Registration[] {
  const words = registrations.map((one) => comparisonKey(wordsOf(one)));
  const right = new Set<string>();
  const wanting = new Map<string, number[]>();
  registrations.forEach((one, at) => {
    const key = comparisonKey(one.code);
    const known = given.get(key);
    if (one.code !== '' && known?.words === words[at] && !right.has(key)) {
      right.add(key);
      return;
    }
    if (one.code !== '' && !known && isOwn(one.code)) return;
    const own = words[at] ?? '';
    const list = wanting.get(own);
    if (list) list.push(at);
    else wanting.set(own, [at]);
  });
  const moved = new Map<number, string>();
  const leaving = new Set<string>();
  for (const [key, { code, words: named }] of given) {
    if (right.has(key)) continue;
    const at = wanting.get(named)?.find((index) => !moved.has(index));
    if (at === undefined) continue;
    moved.set(at, code);
    leaving.add(key);
  }
  return registrations.map((one, at) => {
    const key = comparisonKey(one.code);
    // Everything else that names a code spells it as it was given.
    const code = moved.get(at) ?? (leaving.has(key) ? '' : (given.get(key)?.code ?? one.code));
    return code === one.code ? one : { ...one, code };
  });
}
