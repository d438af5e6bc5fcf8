import { describe, expect, it } from 'vitest';
import { annualFigures } from '../../src/figures/annual';
import { assess } from '../../src/figures/assess';
import { lastDayOfYear } from '../../src/lang/calendar';
import { candidate, departments, planTargets, records, type Said } from '../builders/records';
import { registration } from '../builders/registration';
import { day } from '../builders/day';

const PERSON = 1; // of planTargets: Học tập và làm theo Bác, Cá nhân

function figuresOf(said: Said, year = 2024, asOf = lastDayOfYear(year)) {
  return annualFigures(assess(records(said), asOf), year, asOf);
}

/** A person of the first field, registered in a year; recognised by row and decision. */
const person = (year: number, name = 'Nguyễn Thị Hoa', row = year - 2015) =>
  registration({ code: `DH-${year}-${String(row).padStart(4, '0')}`, year, name, row });
const codeOf = (year: number, row = year - 2015): string => `DH-${year}-${String(row).padStart(4, '0')}`;

describe('since when a target of the period is not reached', () => {
  it('never, where nobody was ever recognised', () => {
    const { standings } = figuresOf({ registrations: [person(2024)] });
    expect(standings[PERSON]).toEqual({ kind: 'never' });
  });

  it('reached, however late the decision of an annual report was', () => {
    const { standings } = figuresOf({
      registrations: [person(2024)],
      candidates: [candidate(codeOf(2024), { decided: '06/01/2025' })],
    });
    expect(standings[PERSON]).toEqual({ kind: 'reached' });
  });

  it('reached on the day of the decision, lost on the day on which it ended', () => {
    const { standings } = figuresOf({
      registrations: [person(2023)],
      candidates: [candidate(codeOf(2023), { decided: '27/12/2023', ended: '30/06/2024' })],
    });
    expect(standings[PERSON]).toEqual({
      kind: 'lost',
      reachedOn: day('27/12/2023'),
      lostOn: day('30/06/2024'),
    });
  });

  it('twice reached and twice lost: the last time counts', () => {
    const said: Said = {
      registrations: [person(2022), person(2023, 'Trần Văn An')],
      candidates: [
        candidate(codeOf(2022), { decided: '20/12/2022', ended: '01/03/2023' }),
        candidate(codeOf(2023), { decided: '20/12/2023', ended: '01/07/2024', row: 6 }),
      ],
    };
    expect(figuresOf(said).standings[PERSON]).toEqual({
      kind: 'lost',
      reachedOn: day('20/12/2023'),
      lostOn: day('01/07/2024'),
    });
    expect(figuresOf(said, 2024, day('30/06/2024')).standings[PERSON]).toEqual({ kind: 'reached' });
    expect(figuresOf(said, 2023, day('30/11/2023')).standings[PERSON]).toEqual({ kind: 'reached' });
  });

  it('two were asked for: one that remains is not enough, and both counted as one exemplar are one', () => {
    const said: Said = {
      targets: planTargets(2),
      registrations: [person(2022), person(2023, 'Trần Văn An'), person(2024, 'Nguyễn Thị Hoa')],
      candidates: [
        candidate(codeOf(2022), { decided: '20/12/2022' }),
        candidate(codeOf(2023), { decided: '20/12/2023', ended: '15/02/2024', row: 6 }),
        candidate(codeOf(2024), { decided: '20/12/2024', row: 7 }),
      ],
    };
    expect(figuresOf(said).standings[PERSON]).toEqual({
      kind: 'lost',
      reachedOn: day('20/12/2023'),
      lostOn: day('15/02/2024'),
    });
  });

  it('a decision of a later year says nothing in the report of an earlier one', () => {
    const said: Said = {
      registrations: [person(2024)],
      candidates: [candidate(codeOf(2024))],
    };
    expect(figuresOf(said, 2023).standings[PERSON]).toEqual({ kind: 'never' });
  });
});

describe('for how many years in a row a yearly target is not reached', () => {
  const yearly = (said: Said): Said => ({ targets: planTargets(1, 'year'), ...said });

  it('from the first registration year on', () => {
    expect(figuresOf(yearly({})).standings[PERSON]).toEqual({ kind: 'missed', years: [2022, 2023, 2024] });
    expect(figuresOf(yearly({}), 2022).standings[PERSON]).toEqual({ kind: 'missed', years: [2022] });
  });

  it('the year in which it was reached breaks the row, though the recognition ended later', () => {
    const said = yearly({
      registrations: [person(2022)],
      candidates: [candidate(codeOf(2022), { decided: '20/12/2022', ended: '01/02/2024' })],
    });
    expect(figuresOf(said).standings[PERSON]).toEqual({ kind: 'missed', years: [2023, 2024] });
    expect(figuresOf(said, 2022).standings[PERSON]).toEqual({ kind: 'reached' });
  });

  it('not before its field was there', () => {
    const said = yearly({});
    const fields = records().fields.map((field) => ({ ...field, fromYear: 2023 }));
    const targets = planTargets(1, 'year').map((target) => ({
      ...target,
      field: fields.find(({ name }) => name === target.field.name) ?? target.field,
    }));
    expect(figuresOf({ ...said, fields, targets }).standings[PERSON]).toEqual({
      kind: 'missed',
      years: [2023, 2024],
    });
  });
});

describe('departments without a registration', () => {
  const [first, second] = departments('Phòng Chính sách', 'Thanh tra');

  it('are counted back to the year of their last registration', () => {
    const said: Said = {
      departments: departments('Phòng Chính sách', 'Thanh tra', 'Văn phòng'),
      registrations: [
        person(2022),
        person(2024),
        registration({ department: 'Văn phòng', year: 2023, code: 'X', row: 9 }),
      ],
    };
    expect(figuresOf(said).idle).toEqual([
      { name: 'Thanh tra', years: [2022, 2023, 2024] },
      { name: 'Văn phòng', years: [2024] },
    ]);
    expect(figuresOf(said, 2023).idle.map(({ name, years }) => [name, years])).toEqual([
      ['Phòng Chính sách', [2023]],
      ['Thanh tra', [2022, 2023]],
    ]);
  });

  it('are not reproached with years before they were there, or after they ended', () => {
    if (!first || !second) throw new Error('two departments');
    const said: Said = {
      departments: [
        { ...first, fromYear: 2023 },
        { ...second, toYear: 2023 },
      ],
    };
    expect(figuresOf(said).idle).toEqual([{ name: 'Phòng Chính sách', years: [2023, 2024] }]);
    expect(figuresOf(said, 2023).idle).toEqual([
      { name: 'Phòng Chính sách', years: [2023] },
      { name: 'Thanh tra', years: [2022, 2023] },
    ]);
  });

  it('a row with an error, one withdrawn and one still being written are no registrations', () => {
    const said: Said = {
      departments: departments('Phòng Chính sách'),
      registrations: [
        registration({ year: 2024, content: '', code: 'A', row: 5 }),
        registration({ year: 2024, status: 'Đã rút', code: 'B', row: 6 }),
        registration({ year: 2024, status: 'Đang soạn', row: 7 }),
      ],
    };
    expect(figuresOf(said).idle).toEqual([{ name: 'Phòng Chính sách', years: [2022, 2023, 2024] }]);
  });
});
