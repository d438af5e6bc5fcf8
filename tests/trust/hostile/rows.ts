import fc from 'fast-check';
import { cellText, comparisonKey, markless, tidy } from '../../../src/lang/text';
import { type Cell, compareDates, formatDate, parseDate, parseDayMonth } from '../../../src/lang/calendar';
import { parseChoice } from '../../../src/lang/choice';
import { describeFinding } from '../../../src/lang/findings';
import { looksLikeFormula } from '../../../src/lang/formula-like';
import { looksLikeLegacyFont } from '../../../src/lang/legacy-fonts';
import { comparePeople, compareVietnamese, nameKey } from '../../../src/lang/names';
import { parsePercent, parseWhole } from '../../../src/lang/numbers';
import { readStock } from '../../../src/plan/certificate-stock';
import { inOrderOfRank } from '../../../src/plan/legal-basis';
import { parseNextPeriod } from '../../../src/plan/next-period';
import { checkRow } from '../../../src/register/check-row';
import { HEADING } from '../../../src/register/headings';
import { parseDelimited } from '../../../src/register/import/delimited';
import { readAction } from '../../../src/register/life';
import { readRegistration } from '../../../src/register/read-row';
import { RULES } from '../../builders/records';
import { sum, type TrustPart } from '../scale';
import { hostileText, longestText } from './texts';
import { hold, tried } from './tried';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.record({
      year: fc.integer({ min: 1900, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  },
);
const HEADINGS = Object.values(HEADING);
const row = fc.array(cell, { minLength: HEADINGS.length, maxLength: HEADINGS.length });

/** Rows of any content: read and checked without an exception, always alike, every finding with words of its own. */
export const hostileRows: TrustPart = {
  name: 'rows of any content are read, checked, and told in words',
  run: async (scale) =>
    sum([
      await tried(scale, row, scale.inputs(350, 18_000), checkRowTwice, (cells) => cells.length),
      await tried(scale, longestText, scale.inputs(3, 40), (text) => checkRowTwice(HEADINGS.map(() => text))),
    ]),
};

function checkRowTwice(cells: readonly Cell[]): void {
  const typed = new Map(HEADINGS.map((heading, at) => [heading, cells[at] ?? '']));
  const place = { tab: 'Phòng Chính sách', row: 5 };
  const registration = readRegistration(
    { place, department: 'Phòng Chính sách', cells: typed },
    RULES.fields,
  );
  const findings = checkRow(registration, RULES);
  hold(JSON.stringify(findings) === JSON.stringify(checkRow(registration, RULES)), 'two checks differ');
  for (const finding of findings) {
    for (const language of ['vi', 'en'] as const) {
      const { reason, cure } = describeFinding(finding, language);
      hold(reason !== '' && cure !== '', `${finding.rule} has no words`);
    }
  }
  HEADINGS.forEach((heading, at) =>
    hold(Object.is(typed.get(heading), cells[at] ?? ''), `${heading} was changed`),
  );
}

/** Readers of what people type: never an exception, and what they give is of its kind. */
export const hostileReaders: TrustPart = {
  name: 'readers of dates, numbers, names, lists and choices',
  run: async (scale) =>
    sum([
      await tried(scale, cell, scale.inputs(6_000, 250_000), readEverything),
      await tried(scale, hostileText, scale.inputs(4_000, 200_000), sameText),
      await tried(
        scale,
        fc.tuple(hostileText, hostileText, hostileText),
        scale.inputs(900, 45_000),
        ordered,
        () => 3,
      ),
      await tried(scale, longestText, scale.inputs(3, 60), (text) => {
        readEverything(text);
        sameText(text);
      }),
    ]),
};

function readEverything(typed: Cell): void {
  const date = parseDate(typed);
  if (date) {
    const again = parseDate(formatDate(date));
    hold(again !== null && compareDates(again, date) === 0, 'a date does not read back');
  }
  const whole = parseWhole(typed);
  hold(whole === null || Number.isInteger(whole), 'a whole number is none');
  const percent = parsePercent(typed);
  hold(percent === null || Number.isFinite(percent), 'a percentage is none');
  parseDayMonth(typed);
  const text = cellText(typed);
  const chosen = parseChoice(text, 9);
  hold(chosen === null || chosen.every((one) => one >= 1 && one <= 9), 'a choice beyond the list');
  readAction(text);
  parseNextPeriod(text, { toYear: 2025 });
  readStock(text, text);
  hold(inOrderOfRank([`Luật ${text}`, 'Nghị định 30/2020/NĐ-CP']).length === 2, 'a legal basis is lost');
  try {
    parseDelimited(text);
  } catch (error) {
    // A list too long or a cell too long is refused by name.
    hold(error instanceof Error && error.message !== '', 'a list is refused without a name');
  }
}

/** Unicode's forms and what is invisible make no other text; nothing is mangled. */
function sameText(text: string): void {
  const clean = tidy(text);
  hold(tidy(clean) === clean, 'tidy is not idempotent');
  hold(tidy(text.normalize('NFD')) === tidy(text.normalize('NFC')), 'NFD and NFC differ');
  hold(comparisonKey(text) === comparisonKey(clean), 'the key is another after tidying');
  hold(markless(text) === markless(clean), 'the search key is another after tidying');
  hold(typeof looksLikeFormula(text) === 'boolean', 'no answer whether it is a formula');
  const legacy = looksLikeLegacyFont(text);
  hold(legacy === null || legacy === 'TCVN3' || legacy === 'VNI', 'an unknown encoding');
}

/** The order of names is an order: alike both ways round, and transitive; a name is known again however it was stored. */
function ordered([a, b, c]: readonly [string, string, string]): void {
  const people = (one: string, other: string): number => comparePeople({ name: one }, { name: other });
  for (const compare of [compareVietnamese, people]) {
    hold(
      Math.sign(compare(a, b)) === -Math.sign(compare(b, a)) || compare(a, b) === 0,
      'the order turns round',
    );
    if (compare(a, b) <= 0 && compare(b, c) <= 0) hold(compare(a, c) <= 0, 'the order is not transitive');
  }
  for (const person of [true, false])
    hold(
      nameKey(a.normalize('NFD'), { person }) === nameKey(a.normalize('NFC'), { person }),
      'NFD is another name',
    );
}
