import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADING, INPUT_HEADINGS, SECOND_PHASE_HEADINGS } from '../../src/register/headings';
import { readRegistration } from '../../src/register/read-row';
import { changedInputs, emptyForm, formValues, openHeadings } from '../../src/register/row-form';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';

const row = (cells: Readonly<Record<string, string | number>>) =>
  readRegistration(
    { place: { tab: 'Thanh tra', row: 5 }, department: 'Thanh tra', cells: new Map(Object.entries(cells)) },
    DEFAULT_FIELDS,
  );

describe('the form of a row', () => {
  it('shows lists by their own words and criteria by their codes, however they were typed', () => {
    const field = DEFAULT_FIELDS[0];
    const shown = formValues(
      row({ [HEADING.kind]: 'cá  nhân', [HEADING.year]: 2024, [HEADING.criteria]: 1.2, [HEADING.field]: field?.fullName ?? '' }),
    ); // prettier-ignore
    expect(shown).toMatchObject({
      [HEADING.kind]: 'Cá nhân',
      [HEADING.year]: '2024',
      [HEADING.criteria]: '1, 2',
      [HEADING.field]: field?.name,
    });
  });

  it('keeps what no list knows, so that nothing is lost by looking at it', () => {
    expect(formValues(row({ [HEADING.kind]: 'Nhóm', [HEADING.year]: 'năm nay' }))).toMatchObject({
      [HEADING.kind]: 'Nhóm',
      [HEADING.year]: 'năm nay',
    });
  });

  it('changes nothing where nothing was changed, whatever stood in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: INPUT_HEADINGS.length }), (texts) => {
        const shown = formValues(row(Object.fromEntries(texts.map((text, at) => [INPUT_HEADINGS[at], text]))));
        expect(changedInputs(shown, { ...shown }).size).toBe(0);
        // As a text area gives it back.
        const back = Object.fromEntries(Object.entries(shown).map(([key, text]) => [key, text.replace(/\n/g, '\r\n')]));
        expect(changedInputs(shown, back).size).toBe(0);
      }),
    ); // prettier-ignore
  });

  it('tells exactly what differs, emptied cells too; unknown headings are nothing', () => {
    const shown = { ...emptyForm(2024), [HEADING.name]: 'Hoa' };
    const sent = {
      ...shown,
      [HEADING.name]: '',
      [HEADING.position]: ' Chuyên viên ',
      [HEADING.code]: 'DH-1',
    };
    expect([...changedInputs(shown, sent)]).toEqual([
      [HEADING.name, ''],
      [HEADING.position, 'Chuyên viên'],
    ]);
  });

  it('opens what the two phases leave open', () => {
    expect(openHeadings('all')).toEqual(INPUT_HEADINGS);
    expect(openHeadings('results')).toEqual(SECOND_PHASE_HEADINGS);
    expect(openHeadings('none')).toEqual([]);
  });
});
