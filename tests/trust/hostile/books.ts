import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { LocalWorkbook } from '../../../local/workbook/model';
import { createHost } from '../../../local/host/host';
import { Hand } from '../../../local/host/hand';
import { loadBundle } from '../../../local/host/bundle';
import { createStores } from '../../../local/services/context';
import { scriptedDialogs, type ScriptedAnswer } from '../../../local/services/dialogs';
import { LocalDrive } from '../../../local/services/drive-store';
import { openWorkbook } from '../../../local/workbook/open';
import { Agency, at, INSPECTION, PEOPLE } from '../../scenarios/agency';
import { NOTHING, type Scale, sum, type Tally, type TrustPart } from '../scale';
import { hostileText } from './texts';
import { wellFormed } from './papers';
import { hold } from './tried';

const NOW = at(10, 12, 2024);
const FIRST_ROW = 5;
/** Columns of a department's tab that people fill: E, G to N, P to S (workbook.md). */
const COLUMNS = ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S'];
const OK = { button: 'OK' } as const;

/** What the Office and a department do with the book afterwards. */
const COMMANDS: readonly {
  who: 'office' | 'inspection';
  name: string;
  answers: readonly ScriptedAnswer[];
}[] = [
  { who: 'inspection', name: 'menuCheckThisTab', answers: [] },
  { who: 'office', name: 'menuRecount', answers: [OK] },
  {
    who: 'office',
    name: 'menuCompileAnnualReport',
    answers: [
      { ...OK, text: '2024' },
      { ...OK, text: '' },
    ],
  },
  {
    who: 'office',
    name: 'menuMakeReviewSheet',
    answers: [
      { ...OK, text: '2024' },
      { ...OK, text: '' },
    ],
  },
  { who: 'office', name: 'menuShowOverview', answers: [] },
];

/** Whole books of it: what was typed stays as typed, and is harmless in every other tab, page and paper. */
export const hostileBooks: TrustPart = {
  name: 'books full of it: kept as typed, harmless everywhere else',
  run: async (scale) => {
    const agency = await Agency.found(NOW, 2024);
    const saved = await agency.workbook.save();
    const books = scale.inputs(1, 60);
    const tallies: Tally[] = [];
    for (let book = 0; book < books; book += 1) tallies.push(await oneBook(saved, scale, book));
    return sum(tallies);
  },
};

async function oneBook(saved: Uint8Array, scale: Scale, book: number): Promise<Tally> {
  const rows = scale.name === 'quick' ? 25 : 120;
  const seed = scale.seed + book;
  const texts = fc.sample(hostileText, { seed, numRuns: rows * COLUMNS.length });
  const inputs = texts.length;
  try {
    const workbook = await openWorkbook(saved, 'so.xlsx', { clock: () => new Date(NOW) });
    const typed = await typeIn(workbook, texts);
    await runCommands(workbook);
    for (const [a1, value] of typed)
      hold(sameCell(workbook, a1) === value, `${INSPECTION}!${a1} was changed`);
    onlyOwnFormulas(workbook);
    await openWorkbook(await workbook.save(), 'so.xlsx');
    return { ...NOTHING, inputs };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...NOTHING, inputs, lost: [`${why} (book ${book}, seed ${seed})`] };
  }
}

/** Pastes the texts; year, kind and field that hold in every second row, so that it is counted and printed. */
async function typeIn(workbook: LocalWorkbook, texts: readonly string[]): Promise<Map<string, unknown>> {
  const hand = new Hand({ workbook, user: PEOPLE.inspection });
  const rows = Array.from({ length: texts.length / COLUMNS.length }, (_, at) =>
    COLUMNS.map((column, index) => {
      const sound = at % 2 === 0 ? SOUND[column] : undefined;
      return sound ?? texts[at * COLUMNS.length + index] ?? '';
    }),
  );
  // Column O lies between the two blocks and is the add-on's.
  const first = COLUMNS.indexOf('P');
  await hand.paste(
    INSPECTION,
    `E${FIRST_ROW}`,
    rows.map((row) => row.slice(0, first)),
  );
  await hand.paste(
    INSPECTION,
    `P${FIRST_ROW}`,
    rows.map((row) => row.slice(first)),
  );
  const typed = new Map<string, unknown>();
  rows.forEach((row, at) =>
    row.forEach((value, index) => {
      const a1 = `${COLUMNS[index] ?? ''}${FIRST_ROW + at}`;
      hold(sameCell(workbook, a1) === (value === '' ? null : value), `${a1} took something else`);
      typed.set(a1, value === '' ? null : value);
    }),
  );
  return typed;
}

const SOUND: Readonly<Record<string, string | number>> = {
  G: 2024,
  H: 'Cá nhân',
  I: 'Chuyên viên',
  J: 'Văn hóa công sở',
  M: '1, 2',
};

async function runCommands(workbook: LocalWorkbook): Promise<void> {
  const [stores, drive, bundle] = [createStores(), new LocalDrive(), await loadBundle('dist')];
  let now = NOW;
  for (const { who, name, answers } of COMMANDS) {
    now += 60_000;
    const clock = (): number => now;
    const dialogs = scriptedDialogs(answers);
    const host = createHost({ workbook, bundle, user: PEOPLE[who], dialogs, stores, drive, clock });
    host.select(INSPECTION, 'E5');
    await host.run(name);
    for (const shown of dialogs.shown) {
      if ('html' in shown) harmlessHtml(name, shown.html);
      else
        hold(!/mã này cho người phụ trách/.test(shown.text), `${name} failed: ${shown.text.slice(0, 200)}`);
    }
  }
  for (const file of drive.files.values()) {
    if (!file.name.endsWith('.docx')) continue;
    for (const [path, part] of Object.entries(unzipSync(file.bytes)))
      if (/\.(xml|rels)$/.test(path))
        wellFormed(path, new TextDecoder('utf-8', { fatal: true }).decode(part));
  }
}

function harmlessHtml(name: string, html: string): void {
  hold(
    !/<script>(alert|document\.title)|<img src=x|<b>x<\/b>|javascript:alert\(1\)"/i.test(html),
    `${name} shows HTML`,
  );
}

/** Formulas that stand in tabs which the add-on writes come from the add-on: their text never comes from a cell. */
function onlyOwnFormulas(workbook: LocalWorkbook): void {
  for (const sheet of workbook.sheets) {
    for (let row = 1; row <= sheet.lastRow(); row += 1) {
      for (let column = 1; column <= sheet.lastColumn(); column += 1) {
        const { formula } = sheet.cell(row, column);
        if (formula !== undefined && /IMPORTXML|cmd\||javascript:|^=1\+1|@SUM/i.test(formula))
          hold(
            /^=HYPERLINK\("#gid=\d+&range=/.test(formula),
            `${sheet.name} row ${row}: ${formula.slice(0, 100)}`,
          );
      }
    }
  }
}

function sameCell(workbook: LocalWorkbook, a1: string): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === INSPECTION);
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return sheet?.cell(Number(digits), letters.charCodeAt(0) - 64).value ?? null;
}
