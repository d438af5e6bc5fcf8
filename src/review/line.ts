import { comparisonKey } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import type { Registration } from '../register/registration';

/** What a line of `Bình xét` says of whom it is about, beside the code; each '' when empty. */
export interface ReviewLine {
  /** Sheet row. */
  readonly row: number;
  /** `Mã`. */
  readonly code: string;
  readonly year: string;
  readonly department: string;
  readonly name: string;
  readonly kind: string;
  readonly field: string;
}

/** The cells that name the registration of a line, in the order of the tab's columns. */
export function describedBy(one: Registration): Omit<ReviewLine, 'row' | 'code'> {
  return {
    year: one.year === null ? '' : String(one.year),
    department: one.department,
    name: one.name,
    kind: one.kind ? KIND_WORD[one.kind] : '',
    field: one.field?.name ?? '',
  };
}

/**
 * The codes of lines whose `Mã` somebody emptied, by sheet row. A line gets a code only where all that it still says
 * fits one registration that has no other line, and where no other line without a code fits that one, too: votes
 * given to somebody else by a guess would be worse than votes that are not counted.
 */
export function codesOfLines(
  lines: readonly ReviewLine[],
  registrations: readonly Registration[],
): ReadonlyMap<number, string> {
  const taken = new Set(lines.map(({ code }) => comparisonKey(code)));
  const free = registrations.filter(({ code }) => code !== '' && !taken.has(comparisonKey(code)));
  const fitting = lines
    .filter(({ code, name }) => code === '' && name !== '')
    .map((line) => ({ line, fits: free.filter((one) => isOf(line, one)).map(({ code }) => code) }));
  const wanted = new Map<string, number>();
  for (const { fits } of fitting) for (const code of fits) wanted.set(code, (wanted.get(code) ?? 0) + 1);
  return new Map(
    fitting.flatMap(({ line, fits: [code, other] }) =>
      code !== undefined && other === undefined && wanted.get(code) === 1 ? [[line.row, code] as const] : [],
    ),
  );
}

/** Whether nothing that the line says contradicts the registration. */
function isOf(line: ReviewLine, one: Registration): boolean {
  const own = describedBy(one);
  return (['year', 'department', 'name', 'kind', 'field'] as const).every(
    (part) => line[part] === '' || comparisonKey(line[part]) === comparisonKey(own[part]),
  );
}
