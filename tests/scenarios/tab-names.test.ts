import { expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import type { StoredValue } from '../../local/workbook/model';
import { Desk } from './office';

const DEPARTMENT = 'Thanh tra Ban';

/** The example after its last department's tab was made under another name, its name taken out of `Đơn vị`. */
async function withoutTabName(marks: Readonly<Record<string, string>>): Promise<Desk> {
  const desk = await Desk.open(await makeExample());
  const { workbook } = desk;
  const own = workbook.sheets.find(({ name }) => name === DEPARTMENT);
  if (own) own.name = 'TT';
  const ids = Object.entries(marks).map(([name, mark]) => [
    String(workbook.sheets.find((one) => one.name === name)?.id),
    mark,
  ]);
  const value = JSON.stringify(Object.fromEntries(ids));
  workbook.metadata.push({ id: 99, key: 'so-dien-hinh:tabs', value });
  cell(desk, '');
  return desk;
}

function cell(desk: Desk, value?: string): StoredValue | undefined {
  const row = desk.tab('Đơn vị').findIndex((one) => one[0] === DEPARTMENT);
  const sheet = desk.workbook.sheets.find(({ name }) => name === 'Đơn vị');
  if (value !== undefined) sheet?.setCell(row + 1, 2, { value });
  return sheet?.cell(row + 1, 2).value;
}

it('makes Tên trang again from the one tab that is marked as a department’s and that nobody else has', async () => {
  const desk = await withoutTabName({ TT: 'department/TT' });
  await desk.run('menuRecount');
  expect(desk.shown.at(-1)?.text).toMatch(/^Đã tổng hợp 60 dòng/);
  expect(cell(desk)).toBe('TT');
});

it('refuses and names the tab where none or more than one could be meant', async () => {
  for (const marks of [{}, { TT: 'department/TT', 'Nội dung báo cáo': 'department/KH' }]) {
    const desk = await withoutTabName(marks);
    await desk.run('menuRecount');
    expect(desk.shown.at(-1)?.text).toContain(DEPARTMENT);
    expect(desk.shown.at(-1)?.text).not.toMatch(/^Đã tổng hợp/);
    expect(cell(desk)).toBe('');
  }
});
