import { expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { Desk } from './office';

/** Rows of `Lỗi cần sửa` that speak of `Bình xét`. */
function errors(desk: Desk): string[] {
  return desk
    .tab('Lỗi cần sửa')
    .filter((row) => row[0] === 'Lỗi' && row[1] === 'Bình xét')
    .map((row) => row.slice(2, 6).join(' | '));
}

it('says in words that a review line whose code and name are gone counts for nobody', async () => {
  const desk = await Desk.open(await makeExample());
  await desk.run('menuRecount');
  expect(errors(desk)).toEqual([]);
  const sheet = desk.workbook.sheets.find(({ name }) => name === 'Bình xét');
  const line = desk.tab('Bình xét')[4]?.slice(0, 6);
  [1, 2, 3, 4, 5, 6].forEach((column) => sheet?.setCell(5, column, { value: '' }));
  await desk.run('menuRecount');
  expect(errors(desk)).toHaveLength(1);
  expect(errors(desk)[0]).toMatch(/^5 \| Mã \| Dòng này thiếu mã .* chưa được tính vào đâu\. \| Chép mã/);
  expect(desk.shown.at(-1)?.text).toContain('9 lỗi');
  // The cure that the error names: with the code alone the rest comes back.
  sheet?.setCell(5, 1, { value: line?.[0] ?? '' });
  await desk.run('menuRecount');
  expect(errors(desk)).toEqual([]);
  expect(desk.tab('Bình xét')[4]?.slice(0, 6)).toEqual(line);
});
