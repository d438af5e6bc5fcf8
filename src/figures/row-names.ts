import { formatDate } from '../lang/calendar';
import type { RowPlace } from '../register/registration';
import { type Assessment, placeKey } from './assess';

/** What a row is called wherever it moves: its code where it has one, and words that a person knows it by. */
export interface RowName {
  /** Registration codes that the row bears or is about, joined by ", "; '' where it has none. */
  readonly code: string;
  /** Whom or what it is about. */
  readonly words: string;
  /** Whether the code is the row's own (a registration), not that of the row it speaks of. */
  readonly own: boolean;
}

/** The names of every row that a figure can stand on, by `placeKey`. */
export function rowNames(assessment: Assessment): Map<string, RowName> {
  const names = new Map<string, RowName>();
  const { records, registrations, candidates, byCode } = assessment;
  const put = (place: RowPlace, code: string, words: readonly (string | number)[], own = false): void => {
    names.set(placeKey({ place }), { code, words: words.filter((one) => one !== '').join(', '), own });
  };
  const nameOf = (code: string): string => byCode.get(code)?.name ?? '';
  for (const one of registrations)
    put(one.place, one.code, [one.name, one.department, one.year ?? ''], one.code !== '');
  for (const { place, code } of candidates) put(place, code, [nameOf(code)]);
  for (const { place, code, award } of records.awards) put(place, code, [nameOf(code), award]);
  const { nurture, replication, publicity, honours, direction } = records.logs;
  for (const { place, codes, label, date } of [
    ...nurture,
    ...replication,
    ...publicity,
    ...honours,
    ...direction,
  ])
    put(place, codes.join(', '), [...codes.map(nameOf), label, date ? formatDate(date) : '']);
  return names;
}
