import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, type FindingRule, isOfRowAlone } from '../../src/register/finding';
import { HEADING } from '../../src/register/headings';
import { checkText, composeCheck, crossLines, VALID } from '../../src/tabs/check-column';

const RULES: readonly FindingRule[] = [
  'required',
  'not-in-list',
  'criterion-unknown',
  'legacy-font',
  'duplicate-in-year',
  'name-differs-in-form',
  'status-differs-from-journal',
  'rating-below-good',
];

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc.record({
    severity: fc.constantFrom('error' as const, 'warning' as const),
    rule: fc.constantFrom(...RULES),
    place: fc.constant({ tab: 'Thanh tra', row: 5 }),
    heading: fc.constantFrom(...Object.values(HEADING)),
    details: fc.record({ value: fc.string(), list: fc.constant('a · b') }),
  }),
  { maxLength: 8 },
);

describe('the column Kiểm tra', () => {
  it('keeps what comparing said when the row alone is checked again', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const text = checkText(all);
        expect(composeCheck(all.filter(isOfRowAlone), crossLines(text))).toBe(text);
      }),
    );
  });

  it('is valid only where neither the row nor comparing has anything to say', () => {
    expect(checkText([])).toBe(VALID);
    const compared = composeCheck([], ['⇄ ⚠ Họ và tên / Tên tập thể: đã đăng ký']);
    expect(compared).not.toContain(VALID);
  });

  it('says each finding on one line even when the cell that it quotes has several', () => {
    const text = checkText([
      {
        severity: 'error',
        rule: 'not-in-list',
        place: { tab: 'Thanh tra', row: 5 },
        heading: HEADING.field,
        details: { value: 'hai\n⇄ dòng', list: 'a' },
      },
    ]);
    expect(text.split('\n')).toHaveLength(1);
    expect(crossLines(text)).toEqual([]);
  });
});
