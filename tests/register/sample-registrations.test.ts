import { describe, expect, it } from 'vitest';
import { DEFAULT_CATALOGUE } from '../../src/plan/catalogue';
import { DEFAULT_CRITERIA } from '../../src/plan/default-criteria';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import { checkRow } from '../../src/register/check-row';
import { HEADING } from '../../src/register/headings';
import { readRegistration } from '../../src/register/read-row';
import {
  isSampleCode,
  lastSampleNumber,
  type SampleRegistration,
  sampleRegistrations,
  type SampleSurroundings,
} from '../../src/register/sample-registrations';

const USUAL: SampleSurroundings = {
  firstYear: 2022,
  workingYear: 2025,
  today: { year: 2025, month: 6, day: 1 },
  fields: DEFAULT_FIELDS,
  criteria: DEFAULT_CRITERIA,
  catalogue: DEFAULT_CATALOGUE,
  departments: ['Văn phòng', 'Thanh tra'],
  lastNumber: 0,
};

/** The rules broken by each sample that breaks any. */
function faults(samples: readonly SampleRegistration[], surroundings = USUAL): Record<string, string[]> {
  const { firstYear, workingYear, fields, criteria, catalogue } = surroundings;
  const period = { fromYear: firstYear, toYear: workingYear, firstRegistrationYear: firstYear };
  const broken = samples.map(({ key, department, cells }): [string, string[]] => {
    const place = { tab: department, row: 5 };
    const read = readRegistration({ place, department, cells }, fields);
    return [key, checkRow(read, { period, fields, criteria, catalogue }).map((one) => one.rule)];
  });
  return Object.fromEntries(broken.filter(([, rules]) => rules.length > 0));
}

const MISTAKES = {
  'mistake-position': ['position-missing', 'criterion-unknown'],
  'mistake-year': ['year-not-whole', 'evidence-not-https'],
};

describe('sample registrations', () => {
  it('are right but for the two that show mistakes, also by the checks themselves', () => {
    expect(faults(sampleRegistrations(USUAL))).toEqual(MISTAKES);
  });

  it('carry a code of their own and the mark behind the name, in the years of the period', () => {
    const samples = sampleRegistrations(USUAL);
    expect(new Set(samples.map((one) => one.code)).size).toBe(samples.length);
    for (const one of samples) {
      expect(one.code).toMatch(new RegExp(`^MAU-${one.year}-\\d{4}$`));
      expect(isSampleCode(one.code)).toBe(true);
      expect(one.cells.get(HEADING.name)).toBe(one.name);
      expect(one.name).toMatch(/ \(mẫu\)$/);
    }
    expect(new Set(samples.map((one) => one.year))).toEqual(new Set([2022, 2023, 2024, 2025]));
  });

  it('fit a book of one year, one field and one department', () => {
    const [field] = DEFAULT_FIELDS;
    if (!field) throw new Error('No field');
    const small = { ...USUAL, firstYear: 2025, fields: [field], departments: ['Văn phòng'] };
    const samples = sampleRegistrations(small);
    expect(new Set(samples.map((one) => `${one.year} ${one.field.name} ${one.department}`)).size).toBe(1);
    expect(faults(samples, small)).toEqual(MISTAKES);
  });

  it('choose from the book’s own lists where those differ from the usual ones', () => {
    const catalogue = DEFAULT_CATALOGUE.map((entry) =>
      entry.value === 'Giấy khen' ? { ...entry, value: 'Giấy khen của Giám đốc' } : entry,
    );
    const own = { ...USUAL, catalogue, criteria: [] };
    const samples = sampleRegistrations(own);
    expect(samples[0]?.cells.get(HEADING.commendation)).toBe('Giấy khen của Giám đốc');
    // Without criteria none is asked for, and none is unknown but the one typed on purpose.
    expect(samples[0]?.cells.get(HEADING.criteria)).toBe('');
    expect(Object.keys(faults(samples, own))).toEqual(Object.keys(MISTAKES));
  });

  it('number on behind the highest number ever used', () => {
    const used = ['DH-2024-0099', 'MAU-2022-0003', 'MAU-2022-0001 … MAU-2025-0012 (12)', ''];
    expect(lastSampleNumber(used)).toBe(12);
    expect(lastSampleNumber([])).toBe(0);
    expect(sampleRegistrations({ ...USUAL, lastNumber: 12 })[0]?.code).toBe('MAU-2022-0013');
  });

  it('are none where a book has no department or no field', () => {
    expect(sampleRegistrations({ ...USUAL, departments: [] })).toEqual([]);
    expect(sampleRegistrations({ ...USUAL, fields: [] })).toEqual([]);
  });
});
