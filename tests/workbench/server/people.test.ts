import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workbench } from '../../../local/workbench/server/workbench';
import { columnOf, Folder, OFFICE, open, PLANNER, Tab, textOf } from './tab';

const DEPARTMENT = 'Phòng Kế hoạch - Tổng hợp';

let folder: Folder;
let bench: Workbench;
let tab: Tab;

beforeAll(async () => {
  folder = new Folder();
  bench = await open(folder.book('so.xlsx'));
  tab = await Tab.open(bench);
});
afterAll(async () => {
  tab.close();
  await bench.close();
  folder.remove();
});

it('knows the people of the book by their role, in words', async () => {
  const { people, me, menu } = await tab.become(OFFICE);
  expect(me).toEqual({ email: OFFICE, role: 'Văn phòng', isOwner: true });
  expect(people.map(({ role }) => role)).toContain(DEPARTMENT);
  expect(people.at(-1)?.role).toBe('Người chỉ xem');
  expect(menu?.items.length).toBeGreaterThan(0);
});

it('lets who only views see everything and change nothing', async () => {
  const { people } = await tab.become(OFFICE);
  const opening = await tab.become(people.at(-1)?.email ?? '');
  expect(opening).toMatchObject({ menu: null, mayEdit: false });
  const view = await tab.view('Cấu hình');
  expect(view.closed).toBe(true);
  const refused = await tab.ask('type', { tab: view.id, row: 6, column: 2, text: 'x' });
  expect(refused).toEqual({ ok: false, message: 'Bạn chỉ có quyền xem sổ này, không sửa được.' });
});

it('checks a row as its department types, and tells the other tab of the browser', async () => {
  const other = await Tab.open(bench);
  const opening = await tab.become(PLANNER);
  expect(opening.me.role).toBe(DEPARTMENT);
  const before = await tab.view(DEPARTMENT);
  const heading = columnOf(before, 'Lĩnh vực');
  const check = columnOf(before, 'Kiểm tra');
  const status = columnOf(before, 'Trạng thái').column;
  const filled = before.cells.filter(({ column, text }) => column === status && text !== '');
  const row = Math.max(...filled.map((cell) => cell.row)) + 1;
  const place = { tab: before.id, row, column: heading.column };
  const typed = await tab.ask('type', { ...place, text: 'Nghề không có' });
  expect(typed).toMatchObject({ ok: true });
  const first = typed.ok ? typed.version : 0;
  await other.hear('changed', ({ version, tabs }) => version > first && tabs?.includes(before.id) === true);
  const after = await tab.view(DEPARTMENT, before.version);
  expect(after.changedOnly).toBe(true);
  expect(textOf(after, row, check.column)).toMatch(/^✖/);
  expect(after.cells.length).toBeLessThan(20);
  expect(textOf(after, row, heading.column)).toBe('Nghề không có');
  other.close();
});

it('refuses a department the cells of others', async () => {
  await tab.become(PLANNER);
  const view = await tab.view('Cấu hình');
  const { version } = await tab.become(PLANNER);
  const refused = await tab.ask('type', { tab: view.id, row: 6, column: 2, text: 'x' });
  expect(refused).toMatchObject({ ok: false });
  expect(refused.ok ? '' : refused.message).toContain('được bảo vệ');
  expect((await tab.become(PLANNER)).version).toBe(version);
});
