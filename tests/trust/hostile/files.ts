import fc from 'fast-check';
import { newWorkbook, openWorkbook } from '../../../local/workbook/open';
import { UnusableFileError } from '../../../local/workbook/errors';
import { writeZip } from '../../../local/workbook/zip';
import { unzipSync } from 'fflate';
import { checkTemplate } from '../../../src/report/template/check';
import { openTemplate } from '../../../src/report/template/open';
import { sampleTemplate } from '../../../src/report/template/sample';
import { sum, type TrustPart } from '../scale';
import { hostileText } from './texts';
import { hold, tried } from './tried';

/** What happens to a file on its way: bytes changed, cut off, doubled; or one of its parts rewritten. */
type Damage =
  | { readonly kind: 'flip'; readonly at: number; readonly to: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'part'; readonly at: number; readonly place: number; readonly text: string }
  | { readonly kind: 'gone'; readonly at: number };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: share, to: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: share }),
  fc.record({ kind: fc.constant('double' as const), at: share, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('part' as const), at: share, place: share, text: hostileText }),
  fc.record({ kind: fc.constant('gone' as const), at: share }),
);

function damaged(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, done: Damage): Uint8Array {
  const place = Math.floor(done.at * bytes.length);
  switch (done.kind) {
    case 'flip': {
      const changed = bytes.slice();
      changed[place] = done.to;
      return changed;
    }
    case 'cut':
      return bytes.slice(0, place);
    case 'double':
      return Uint8Array.from([
        ...bytes.subarray(0, place),
        ...bytes.subarray(place, place + done.length),
        ...bytes.subarray(place),
      ]);
    case 'part': {
      const [name, part] = [...parts][Math.floor(done.at * parts.size)] ?? ['', new Uint8Array()];
      const text = Buffer.from(part).toString('utf8');
      const at = Math.floor(done.place * text.length);
      const rewritten = Buffer.from(text.slice(0, at) + done.text + text.slice(at), 'utf8');
      return writeZip(new Map([...parts, [name, rewritten]]));
    }
    case 'gone': {
      const [name] = [...parts][Math.floor(done.at * parts.size)] ?? [''];
      return writeZip(new Map([...parts].filter(([one]) => one !== name)));
    }
  }
}

/** Files that came to harm, or mean it: opened, or refused by name; never another end. */
export const hostileFiles: TrustPart = {
  name: 'damaged workbooks and templates are opened or refused by name',
  run: async (scale) => {
    const book = await smallBook();
    const template = sampleTemplate();
    const bookParts = new Map(Object.entries(unzipSync(book)));
    const templateParts = new Map(Object.entries(unzipSync(template)));
    return sum([
      await tried(scale, damage, scale.inputs(60, 4_000), (one) =>
        opensOrRefuses(damaged(book, bookParts, one)),
      ),
      await tried(scale, damage, scale.inputs(120, 15_000), (one) =>
        checksOrRefuses(damaged(template, templateParts, one)),
      ),
    ]);
  },
};

/** A workbook with one of everything that a tab of a department has; opening it costs milliseconds. */
async function smallBook(): Promise<Uint8Array> {
  const book = newWorkbook('so.xlsx', { clock: () => new Date(Date.UTC(2026, 10, 23)) });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new workbook has a tab');
  const rows = ['Họ và tên', 'Năm', 'Đối tượng'];
  rows.forEach((value, at) => sheet.setCell(4, at + 1, { value }));
  sheet.setCell(5, 1, { value: 'Nguyễn Thị Hoa' });
  sheet.setCell(5, 2, { value: 2024 });
  sheet.setCell(5, 3, { value: null, formula: '=IF(B5>2020;"Cá nhân";"")' });
  return book.save();
}

async function opensOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const book = await openWorkbook(bytes, 'so.xlsx');
    for (const sheet of book.sheets) hold(sheet.name !== '', 'a tab without a name');
  } catch (error) {
    hold(error instanceof UnusableFileError, `opening ends otherwise: ${String(error)}`);
  }
}

function checksOrRefuses(bytes: Uint8Array): void {
  const opened = openTemplate(bytes);
  if (typeof opened === 'string') return;
  const { faults } = checkTemplate(opened);
  hold(Array.isArray(faults), 'a check without an answer');
}
