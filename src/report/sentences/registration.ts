import { ANNUAL, FIGURE_LABEL, PAPER } from '../../lang/papers';
import { derived, type Ledger } from '../ledger';
import { fieldPhrase } from '../field-phrase';
import type { Telling } from '../telling';
import { comparedWithYearBefore } from './comparison';
import { isEmpty, kindsPhrase } from './kinds';

/** II.1: which departments registered, how many in all, and how many in each field. */
export function registrationSentences(telling: Telling): string[] {
  const { figures } = telling;
  if (figures.registered.total.value === 0) return [noneRegistered(telling)];
  return [departmentsSentence(telling), totalSentence(telling), ...fieldItems(telling)].filter(
    (one) => one !== '',
  );
}

function noneRegistered({ figures, ledger }: Telling): string {
  const before = figures.previous?.registered.total.value;
  const compared = before === 0 ? ANNUAL.noneEither(figures.year - 1) : comparison({ figures, ledger });
  return ANNUAL.registeredNone(figures.year, before === 0 ? compared : ANNUAL.turnsRegistered(compared));
}

function departmentsSentence({ figures, ledger }: Telling): string {
  const { departments, year } = figures;
  const withSome = departments.filter((one) => one.registered.value > 0);
  const some = derived(withSome.length, ...withSome.map((one) => one.registered));
  const all = derived(departments.length);
  if (departments.length === 0) return '';
  const total = ledger.inProse(FIGURE_LABEL.departments, all);
  if (withSome.length === departments.length) {
    return departments.length === 1 ? ANNUAL.departmentsOne(year) : ANNUAL.departmentsAll(year, total);
  }
  if (withSome.length === 0) return ANNUAL.departmentsNone(year, total);
  const none = ledger.inProse(FIGURE_LABEL.departmentsWithout, derived(departments.length - withSome.length));
  return ANNUAL.departmentsSome(year, ledger.inProse(FIGURE_LABEL.departmentsWith, some), total, none);
}

function totalSentence({ figures, ledger, annex }: Telling): string {
  const { year, registered } = figures;
  const what = FIGURE_LABEL.registered(year);
  const total = ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), registered.total);
  const kinds = kindsPhrase(ledger, what, registered.byKind);
  const list = annex('registered');
  const sentence = ANNUAL.registeredTotal(total, kinds, comparison({ figures, ledger }));
  return PAPER.stop(`${sentence}${list === null ? '' : ANNUAL.seeAnnex(list)}`);
}

/** One item a field, ";" after each and "." after the last. */
function fieldItems({ figures, ledger }: Telling): string[] {
  const fields = figures.registered.byField;
  return fields.map(({ field, byKind }, index) => {
    const what = FIGURE_LABEL.inField(FIGURE_LABEL.registered(figures.year), field.name);
    const item = isEmpty(byKind)
      ? ANNUAL.registeredInNone(fieldPhrase(field))
      : ANNUAL.registeredIn(fieldPhrase(field), kindsPhrase(ledger, what, byKind));
    return `${item}${index === fields.length - 1 ? '.' : ';'}`;
  });
}

function comparison({ figures, ledger }: { figures: Telling['figures']; ledger: Ledger }): string {
  const before = figures.previous && figures.previous.registered.total;
  const what = FIGURE_LABEL.registered(figures.year);
  return comparedWithYearBefore(ledger, what, figures.registered.total, before, figures.year);
}

/** The departments of the year that registered nothing, and the sentence of III.2 that names them; '' if none. */
export function withoutRegistrationSentence({ figures, ledger }: Telling): string {
  const without = figures.departments.filter((one) => one.registered.value === 0);
  if (without.length === 0) return '';
  const count = ledger.inProse(FIGURE_LABEL.departmentsWithout, derived(without.length));
  const names = without.map(({ name }) => {
    const years = figures.idle.find((one) => one.name === name)?.years ?? [];
    const first = years[0];
    if (first === undefined || years.length < 2) return name;
    const row = ledger.inProse(FIGURE_LABEL.yearsWithout(name), derived(years.length));
    return ANNUAL.yearsInARow(name, row, first);
  });
  return ANNUAL.withoutRegistration(count, names.join('; '));
}
