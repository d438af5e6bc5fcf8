import { tidy } from '../lang/text';
import type { Field } from '../plan/field';

/**
 * A field as the plan prints it after "điển hình tiên tiến trong": its full name, in quotes. A full name that
 * already holds quotes (plan II.2.1: “Học tập …” và thực hiện Nghị quyết …) brings its own.
 */
export function fieldPhrase(field: Field): string {
  const name = tidy(field.fullName) || tidy(field.name);
  return /[“”"«»]/.test(name) ? name : `“${name}”`;
}

/** The same where it begins a cell. */
export function fieldCell(field: Field): string {
  const phrase = fieldPhrase(field);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
