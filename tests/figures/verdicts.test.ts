import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { verdictOf } from '../../src/figures/verdicts';
import { circumstancesOf } from '../../src/figures/waiting';
import { day } from '../builders/day';
import { candidate, departments, records, type Said, type SaidCandidate } from '../builders/records';
import { registration, rows } from '../builders/registration';

const CODE = 'DH-2024-0001';
const LISTED = registration({ code: CODE, status: 'Đưa vào bình xét' });

function verdict(...said: readonly SaidCandidate[]): string {
  const candidates = said.map((one, at) => candidate(CODE, { row: 5 + at, ...one }));
  return verdictOf(assess(records({ registrations: [LISTED], candidates }), day('31/12/2024')), LISTED);
}

const OPEN = { decisionNumber: '', decided: '' };

describe('workbook.md, Bình xét: what the Council and the decision say of a registration', () => {
  it.each<[string, SaidCandidate[], string]>([
    ['nothing where it is not listed', [], 'none'],
    ['nothing before the vote', [{ agreeing: null, members: null, ...OPEN }], 'none'],
    ['nothing where the vote cannot be counted', [{ agreeing: 6, members: 5 }], 'none'],
    ['passed without number and date', [OPEN], 'passed'],
    ['passed with the number alone', [{ decided: '' }], 'passed'],
    ['passed with the date alone', [{ decisionNumber: '' }], 'passed'],
    ['decided with both', [{}], 'decided'],
    ['voted down below the share, whatever is written as decision', [{ agreeing: 3 }], 'voted-down'],
    ['decided at exactly the share: 4 of 5 are 80 %', [{ agreeing: 4 }], 'decided'],
    ['by the better of two lines', [{ agreeing: 3 }, OPEN], 'passed'],
    ['by the decided of two that passed', [OPEN, {}], 'decided'],
  ])('%s', (_, said, expected) => {
    expect(verdict(...said)).toBe(expected);
  });

  it('nothing of a row without a code, though a line of Bình xét lacks its code too', () => {
    const bare = registration({ code: '', status: 'Đưa vào bình xét' });
    const book = assess(records({ registrations: [bare], candidates: [candidate('')] }), day('31/12/2024'));
    expect(verdictOf(book, bare)).toBe('none');
  });
});

describe('by what a row is judged', () => {
  const known = { mover: 'office', today: day('01/03/2024'), workingYear: 2024, reason: 'x' } as const;
  const said: Said = {
    departments: departments('Thanh tra').map((one) => ({ ...one, extendedTo: day('15/04/2024') })),
    candidates: [candidate(CODE)],
    registrations: rows(
      { department: 'Thanh tra', code: CODE, status: 'Đưa vào bình xét' },
      { department: 'Thanh tra', name: 'Lê An', content: '' },
      { department: 'Phòng đã giải thể', name: 'Hà Chi' },
    ),
  };

  it('its department’s own deadlines, its errors, its verdict; the agency’s day where no department is known', () => {
    const assessment = assess(records(said), known.today);
    const of = circumstancesOf(assessment, known);
    const told = assessment.registrations.map((one) => {
      const { deadlines, hasErrors, verdict: says, ...rest } = of(one);
      expect(rest).toEqual(known);
      return [deadlines.registration, hasErrors, says];
    });
    expect(told.slice(0, 2)).toEqual([
      [day('15/04/2024'), false, 'decided'],
      [day('15/04/2024'), true, 'none'],
    ]);
    expect(told[2]?.[0]).toEqual(day('31/03/2024'));
  });
});
