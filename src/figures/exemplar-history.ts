import type { LogRow, NurtureRow } from '../follow/logs';
import { compareDates, type CalendarDate } from '../lang/calendar';
import { compareVietnamese, nameKey } from '../lang/names';
import { comparisonKey, markless } from '../lang/text';
import type { Kind } from '../plan/field';
import { codesIn, knownCodes } from '../register/codes';
import type { Registration, RowPlace } from '../register/registration';
import type { Award } from '../review/award';
import type { Candidate } from '../review/candidate';
import { type Assessment, placeKey } from './assess';
import { groupBy } from './count';

/** An exemplar as a person chooses it among several. `identity` is that of the assessment it was found in. */
export interface ExemplarFound {
  readonly identity: string;
  /** As the latest registration spells it. */
  readonly name: string;
  readonly department: string;
  /** `Mã điển hình`; '' where none was given yet. */
  readonly exemplarCode: string;
  readonly codes: readonly string[];
  readonly years: readonly number[];
}

/** All that a book knows of one exemplar, over all years; each list in the order of its days or years. */
export interface ExemplarHistory extends ExemplarFound {
  readonly kind: Kind | null;
  readonly position: string;
  readonly departments: readonly string[];
  readonly registrations: readonly Registration[];
  readonly reviews: readonly { readonly registration: Registration; readonly candidate: Candidate }[];
  /** `registration` null for an award entered under the exemplar's own code. */
  readonly awards: readonly { readonly registration: Registration | null; readonly award: Award }[];
  readonly nurture: readonly NurtureRow[];
  readonly replication: readonly LogRow[];
  readonly publicity: readonly LogRow[];
  readonly honours: readonly LogRow[];
}

/**
 * The exemplars that a person means by part of a name, a code or an entry of a dropdown, by name. Compared as names
 * are everywhere (`Hoa` is not `Hòa`); where that finds nobody, once more without any marks, for a phone's keyboard.
 * @param exemplarOf registration code → exemplar code, as `Tổng hợp` holds them
 * @param query as typed; nobody is found by an empty one
 */
export function findExemplars(
  assessment: Assessment,
  exemplarOf: ReadonlyMap<string, string>,
  query: string,
): ExemplarFound[] {
  const all = [...groupBy(named(assessment), (one) => assessment.identities.get(one) ?? '')].map(
    ([identity, own]) => ({ found: summed(identity, own, exemplarOf), own }),
  );
  const byCode = identitiesOf(assessment, exemplarOf, query);
  const inForm = (form: (text: string) => string): typeof all => {
    const wanted = [...new Set([query, nameKey(query, { person: true })].map(form))].filter(
      (key) => key !== '',
    );
    return all.filter(({ found, own }) => {
      const texts = [...own.map(({ name }) => name), ...found.codes, found.exemplarCode].map(form);
      return wanted.some((key) => texts.some((text) => text.includes(key)));
    });
  };
  const ways = [
    () => all.filter(({ found }) => byCode.has(found.identity)),
    () => inForm(comparisonKey),
    () => inForm(markless),
  ];
  for (const way of ways) {
    const matches = way().map(({ found }) => found);
    if (matches.length > 0) return matches.sort(byName);
  }
  return [];
}

/** The history of one exemplar; null where nobody has that identity any more. */
export function exemplarHistory(
  assessment: Assessment,
  exemplarOf: ReadonlyMap<string, string>,
  identity: string,
): ExemplarHistory | null {
  const { records, candidates, identities, byCode } = assessment;
  const isOwn = (code: string): boolean => {
    const one = byCode.get(code);
    return one !== undefined && identities.get(one) === identity;
  };
  const own = [...named(assessment)]
    .filter((one) => identities.get(one) === identity)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.place.row - b.place.row);
  const last = own[own.length - 1];
  if (!last) return null;
  const found = summed(identity, own, exemplarOf);
  const log = <Row extends LogRow>(rows: readonly Row[]): Row[] =>
    byDay(
      rows.filter(({ codes }) => codes.some(isOwn)),
      ({ date }) => date,
    );
  const ofExemplar = (award: Award): boolean =>
    found.exemplarCode !== '' && comparisonKey(award.code) === comparisonKey(found.exemplarCode);
  return {
    ...found,
    kind: last.kind,
    position: [...own].reverse().find(({ position }) => position !== '')?.position ?? '',
    departments: [...new Set(own.map(({ department }) => department))],
    registrations: own,
    reviews: candidates.flatMap((candidate) => {
      const registration = byCode.get(candidate.code);
      return registration && isOwn(candidate.code) ? [{ registration, candidate }] : [];
    }),
    awards: byDay(
      oncePerRow(records.awards.filter((award) => isOwn(award.code) || ofExemplar(award))).map((award) => ({
        registration: byCode.get(award.code) ?? null,
        award,
      })),
      ({ award }) => award.decisionDate,
    ),
    nurture: log(records.logs.nurture),
    replication: log(records.logs.replication),
    publicity: log(records.logs.publicity),
    honours: log(records.logs.honours),
  };
}

/**
 * The history of an exemplar that was chosen in an earlier reading of the book: identities are of one reading, so it
 * is known again by a code where it has one.
 */
export function historyAgain(
  assessment: Assessment,
  exemplarOf: ReadonlyMap<string, string>,
  { codes, identity }: Pick<ExemplarFound, 'codes' | 'identity'>,
): ExemplarHistory | null {
  const coded = codes.map((code) => assessment.byCode.get(code)).find((one) => one !== undefined);
  const now = (coded && assessment.identities.get(coded)) ?? identity;
  return exemplarHistory(assessment, exemplarOf, now);
}

/** Rows without a name are nobody yet. */
function named({ registrations }: Assessment): Registration[] {
  return registrations.filter(({ name }) => name !== '');
}

function identitiesOf(
  { registrations, byCode, identities }: Assessment,
  exemplarOf: ReadonlyMap<string, string>,
  query: string,
): Set<string> {
  const known = knownCodes(
    registrations.map(({ code }) => code),
    exemplarOf,
  );
  return new Set(
    codesIn(query, known).flatMap((code) => {
      const one = byCode.get(code);
      return one ? (identities.get(one) ?? []) : [];
    }),
  );
}

function summed(
  identity: string,
  own: readonly Registration[],
  exemplarOf: ReadonlyMap<string, string>,
): ExemplarFound {
  const latest = own.reduce((best, one) => ((one.year ?? 0) >= (best.year ?? 0) ? one : best));
  const codes = own.map(({ code }) => code).filter((code) => code !== '');
  return {
    identity,
    name: latest.name,
    department: latest.department,
    exemplarCode: codes.map((code) => exemplarOf.get(code) ?? '').find((code) => code !== '') ?? '',
    codes,
    years: [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

function byName(a: ExemplarFound, b: ExemplarFound): number {
  return compareVietnamese(a.name, b.name) || compareVietnamese(a.department, b.department);
}

/** A row that names two registrations of the exemplar is one row all the same. */
function oncePerRow<Row extends { readonly place: RowPlace }>(rows: readonly Row[]): Row[] {
  return [...new Map([...rows].reverse().map((row) => [placeKey(row), row])).values()].reverse();
}

/** Earliest first, what has no day behind, rows of one day as they stand. */
function byDay<Row>(rows: readonly Row[], dayOf: (row: Row) => CalendarDate | null): Row[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one && other) return compareDates(one, other);
    return Number(one === null) - Number(other === null);
  });
}
