import { beforeAll, describe, expect, it } from 'vitest';
import { Hand } from '../../local/host/hand';
import type { LocalWorkbook } from '../../local/workbook/model';
import { openWorkbook } from '../../local/workbook/open';
import { makeExample } from '../../examples/make-example';
import { INPUT_HEADINGS } from '../../src/register/headings';
import { Desk, NOW } from './office';

const OFFICE = 'van-phong@example.org';
const TAB = 'Văn phòng';
const LAST_COLUMN = 'U';

let example: Uint8Array;
let calls = 0;
beforeAll(async () => {
  const desk = await open(await makeExample());
  await recount(desk);
  example = await desk.workbook.save();
  const again = await open(example);
  again.type_('E6', 'Tên đổi');
  await recount(again);
  calls = again.calls.total;
});

/** A desk at the example whose cells a person can change by hand. */
class Office extends Desk {
  readonly hand = new Hand({ workbook: this.workbook, user: this.user });

  /** Types without waiting: the hand acts at once. */
  type_(a1: string, text: string): void {
    void this.hand.type(TAB, a1, text);
  }
}

async function open(bytes: Uint8Array): Promise<Office> {
  const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
  return new Office(workbook, OFFICE);
}

async function recount(desk: Desk, meanwhile?: (n: number) => void): Promise<void> {
  await desk.run('menuRecount', [{ button: 'OK' }], (_, n) => meanwhile?.(n));
}

/** What people typed in the tab, row by row, whatever row it stands in; empty rows left out. */
function inputsOf(desk: Desk): string[] {
  const rows = desk.tab(TAB);
  const headings = rows[3] ?? [];
  const columns = INPUT_HEADINGS.map((heading) => headings.indexOf(heading));
  return rows
    .slice(4)
    .map((row) => JSON.stringify(columns.map((column) => row[column] ?? null)))
    .filter((row) => /[\p{L}\d]/u.test(row.replace(/null/g, '')))
    .sort();
}

/** Everything but what tells the time of a run. */
function bookOf(workbook: LocalWorkbook, desk: Desk): Record<string, unknown> {
  const book = desk.everything();
  delete book['Nhật ký'];
  expect(workbook.sheets.length).toBeGreaterThan(10);
  return book;
}

/** What people do while the Office's command runs, and the same act done to the inputs alone. */
const ACTS: Readonly<Record<string, (hand: Hand) => Promise<unknown>>> = {
  'insert a row above': (hand) => hand.insertRows(TAB, 6, 1),
  'delete a row': (hand) => hand.deleteRows(TAB, 7, 1),
  'sort the rows by name': (hand) => hand.sortRows(TAB, `A5:${LAST_COLUMN}40`, 5, true),
  'type a new name': (hand) => hand.type(TAB, 'E8', 'Người mới đến'),
  'empty a row': (hand) => hand.clear(TAB, 'E6:U6'),
  'sort the votes': (hand) => hand.sortRows('Bình xét', 'A5:R60', 4, true),
  'insert a vote’s row': (hand) => hand.insertRows('Bình xét', 5, 2),
  'insert a target’s row': (hand) => hand.insertRows('Chỉ tiêu', 5, 1),
  'sort the departments': (hand) => hand.sortRows('Đơn vị', 'A5:K40', 1, false),
};

/** Each act begins at another call and skips as many as there are acts: together they meet every call. */
const CASES = Object.entries(ACTS).map(([name, act], index) => [name, act, index] as const);

describe.each(CASES)('somebody happens to %s while the Office counts', (_, act, index) => {
  it('at a service call: no input is lost or moved to another row, and counting again leaves no trace', async () => {
    const quiet = await open(example);
    quiet.type_('E6', 'Tên đổi');
    await act(quiet.hand);
    const inputs = inputsOf(quiet);
    await recount(quiet);
    const expected = bookOf(quiet.workbook, quiet);
    for (let at = 1 + index; at <= calls; at += CASES.length) {
      const desk = await open(example);
      desk.type_('E6', 'Tên đổi');
      await recount(desk, (n) => {
        if (n === at) void act(desk.hand);
      });
      expect(inputsOf(desk), `at call ${at}`).toEqual(inputs);
      await recount(desk);
      expect(bookOf(desk.workbook, desk), `at call ${at}`).toEqual(expected);
    }
  });
});
