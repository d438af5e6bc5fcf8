import { expect, it } from 'vitest';
import type { StoredValue } from '../../local/workbook/model';
import { Verdicts } from '../../local/workbook/verdicts';

const CELLS: Readonly<Record<string, StoredValue>> = { '5:3': 'Đã gửi', '6:3': 'x', '7:4': 3, '8:4': -2 };
const source = {
  cell: (_: string | undefined, row: number, column: number) => ({
    value: CELLS[`${row}:${column}`] ?? null,
  }),
  lastRow: () => 10,
};

/** What a rule written for row 5 says of the rows 5 to 8. */
function verdicts(formula: string): boolean[] {
  const all = new Verdicts();
  const texts = [0, 1, 2, 3].map((down) => all.text(formula, down, 0, source, 46000));
  for (const text of texts) all.ask(text);
  all.count();
  return texts.map((text) => all.is(text));
}

it.each([
  ['=$C5="Đã gửi"', [true, false, false, false]],
  ['=ISBLANK($C5)', [false, false, true, true]],
  ['=$C5=""', [false, false, true, true]],
  ['=ISNUMBER(SEARCH("gửi",$C5))', [true, false, false, false]],
  ['=$D5<0', [false, false, false, true]],
  ['=COUNTIF($C$5:$C$10,$C5)=1', [true, true, false, false]],
  ['=SUM($D$5:$D)=1', [true, true, true, true]],
  ['=TODAY()=46000', [true, true, true, true]],
  ['=$C5+1>0', [false, false, true, true]],
  ['=broken(', [false, false, false, false]],
])('%s', (formula, expected) => expect(verdicts(formula)).toEqual(expected));
