import * as v from 'valibot';
import type { RequestName, Requests } from '../protocol';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const area = v.object({ row: count, column: count, rows: count, columns: count });
const many = v.pipe(count, v.maxValue(10_000));
const text = v.pipe(v.string(), v.maxLength(100_000));
const name = v.pipe(v.string(), v.maxLength(200));
const functionName = v.pipe(v.string(), v.regex(/^[A-Za-z_$][\w$]{0,99}$/));

/** What each request must look like; nothing else reaches the book. */
export const SCHEMAS: { readonly [Name in RequestName]: v.GenericSchema<unknown, Requests[Name]['asks']> } = {
  opening: v.object({ email: name }),
  view: v.object({ tab, since: v.optional(v.number()) }),
  type: v.object({ tab, row: count, column: count, text, since: v.optional(v.number()) }),
  paste: v.object({
    tab,
    row: count,
    column: count,
    rows: v.pipe(v.array(v.pipe(v.array(text), v.maxLength(1000))), v.minLength(1), v.maxLength(20_000)),
  }),
  clear: v.object({ tab, area }),
  tick: v.object({ tab, row: count, column: count, ticked: v.boolean(), since: v.optional(v.number()) }),
  insertRows: v.object({ tab, before: count, count: many }),
  deleteRows: v.object({ tab, row: count, count: many }),
  sortRows: v.object({ tab, area, column: count, ascending: v.boolean() }),
  renameTab: v.object({ tab, name }),
  duplicateTab: v.object({ tab }),
  select: v.object({ tab, area }),
  runMenu: v.object({ functionName }),
  runFromPage: v.object({ functionName, arguments: v.array(v.unknown()) }),
  answer: v.object({
    dialog: v.number(),
    button: v.picklist(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    text,
  }),
  files: v.object({}),
  save: v.object({}),
};

export function isRequest(name: string): name is RequestName {
  return Object.hasOwn(SCHEMAS, name);
}
