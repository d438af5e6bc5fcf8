import { cellText } from '../lang/text';
import { KIND_WORD } from '../plan/field';
import { HEADING, INPUT_HEADINGS, SECOND_PHASE_HEADINGS } from './headings';
import type { OpenInputs } from './life';
import type { Registration } from './registration';

/** Texts by heading, as a form shows them and gives them back. */
export type FormValues = Readonly<Record<string, string>>;

/**
 * What a form shows of a row: the cells as typed, lists by the words of the list where the cell means one of them,
 * criteria by their codes however the sheet understood them.
 */
export function formValues(one: Registration): FormValues {
  const known: Readonly<Record<string, string | undefined>> = {
    [HEADING.kind]: one.kind ? KIND_WORD[one.kind] : undefined,
    [HEADING.field]: one.field?.name,
    [HEADING.year]: one.year === null ? undefined : String(one.year),
    [HEADING.criteria]: one.criteria.join(', '),
  };
  return Object.fromEntries(
    INPUT_HEADINGS.map((heading) => [
      heading,
      known[heading] ?? oneLineBreak(cellText(one.cells.get(heading) ?? '')),
    ]),
  );
}

/** The values of a row that is not there yet. */
export function emptyForm(year: number): FormValues {
  return Object.fromEntries(
    INPUT_HEADINGS.map((heading) => [heading, heading === HEADING.year ? String(year) : '']),
  );
}

/** Which headings a form may change of a row that is so far open. */
export function openHeadings(open: OpenInputs): readonly string[] {
  if (open === 'none') return [];
  return open === 'all' ? INPUT_HEADINGS : SECOND_PHASE_HEADINGS;
}

/** The inputs in which a form differs from what it was shown; spaces at the ends are no difference. */
export function changedInputs(shown: FormValues, sent: FormValues): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const heading of INPUT_HEADINGS) {
    const value = sent[heading];
    if (value === undefined) continue;
    const text = oneLineBreak(value).trim();
    if (text !== (shown[heading] ?? '').trim()) changed.set(heading, text);
  }
  return changed;
}

/** A text area has no other line breaks. */
function oneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
