import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadBundle } from '../host/bundle';
import { createHost, type HostOptions } from '../host/host';
import { createStores } from '../services/context';
import { writeWhole } from '../store/atomic-file';
import { Answers } from './answers';
import { emptyBook } from './empty-book';
import { BAD_USE, DONE, UNUSABLE_INPUT } from './exit-codes';
import { shareWithPeople } from './share';
import { officeAddress } from './office-address';
import { openFile, type Workbook } from './open-file';

const USAGE = `Cách dùng: npm run set-up -- --out <sổ mới.xlsx> --departments "Văn phòng; Thanh tra"
              [--from <sổ đang có.xlsx>] [--as <email Văn phòng>] [--samples]`;

interface Arguments {
  readonly out: string;
  readonly from: string | undefined;
  readonly departments: string;
  readonly as: string | undefined;
  readonly samples: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs `Thiết lập sổ…` on a new workbook or on a copy of one that stands, then `Tổng hợp lại`; with `--samples`
 * rows to practise with are added between the two. @returns the exit code
 */
export async function setUp(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return BAD_USE;
  }
  const workbook =
    asked.from === undefined ? emptyBook(basename(asked.out), asked.as) : await openFile(asked.from);
  if (typeof workbook === 'string') {
    console.error(workbook);
    return UNUSABLE_INPUT;
  }
  return run(asked, workbook);
}

function readArguments(words: readonly string[]): Arguments | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        out: { type: 'string' },
        from: { type: 'string' },
        departments: { type: 'string', default: '' },
        as: { type: 'string' },
        samples: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { out, from, departments, as, samples } = values;
  if (!out?.toLowerCase().endsWith('.xlsx')) return 'Cần --out với tên tệp .xlsx để ghi sổ.';
  if (from !== undefined && resolve(from) === resolve(out))
    return '--out là chính tệp gốc: tệp gốc sẽ bị ghi đè. Chọn tên khác.';
  if (from === undefined && departments.trim() === '')
    return 'Sổ mới cần --departments với tên các đơn vị, cách nhau bằng dấu chấm phẩy.';
  return { out, from, departments, as, samples };
}

/** Sets a copy of a workbook up, saying nothing. @returns false where the workbook cannot be used */
export async function setUpCopy(from: string, out: string): Promise<boolean> {
  const workbook = await openFile(from);
  if (typeof workbook === 'string') return false;
  const asked = { out, from, departments: '', as: undefined, samples: false, quiet: true };
  return (await run(asked, workbook)) === DONE;
}

/** What becomes of the wizard's work; as `pageJobState` tells it. */
interface JobState {
  readonly job?: { readonly kind: string; readonly texts?: readonly string[]; readonly code?: string };
}

/** Makes the book as the wizard does that `Thiết lập sổ…` opens. @returns why it could not; null where it could */
async function makeBook(
  { departments, quiet }: Arguments,
  parts: Pick<HostOptions, 'workbook' | 'bundle' | 'user' | 'stores'>,
): Promise<string | null> {
  const key = randomUUID().replace(/-/g, '');
  const names = departments.replace(/;\s*/g, '\n');
  const answers = { key, settings: {}, departments: names, office: '', leadership: '', council: '' };
  const host = createHost({ ...parts, dialogs: new Answers([]) });
  await host.runFromPage('pageSetUpBegin', answers);
  const { job } = (await host.runFromPage<JobState>('pageJobState', key)).result;
  if (job?.kind !== 'done')
    return job?.texts?.join('\n') ?? job?.code ?? `Không tạo được sổ (${job?.kind ?? '?'}).`;
  if (!quiet) console.log(`Thiết lập sổ: ${names.split('\n').join(', ')}\n`);
  return null;
}

async function run(asked: Arguments, workbook: Workbook): Promise<number> {
  // Protections name those who may open the file.
  shareWithPeople(workbook);
  const user = asked.as ?? officeAddress(workbook);
  const bundle = await loadBundle(fileURLToPath(new URL('../dist', import.meta.url)));
  const stores = createStores();
  if (asked.from === undefined) {
    const failure = await makeBook(asked, { workbook, bundle, user, stores });
    if (failure !== null) {
      console.error(failure);
      return UNUSABLE_INPUT;
    }
  }
  for (const [command, typed] of [
    ...(asked.from === undefined ? [] : ([['menuSetUp', [asked.departments]]] as const)),
    ...(asked.samples ? ([['menuAddSampleData', []]] as const) : []),
    ['menuRecount', []],
  ] as const) {
    const dialogs = new Answers(typed);
    await createHost({ workbook, bundle, user, dialogs, stores }).run(command);
    if (!asked.quiet) console.log(dialogs.told.join('\n\n'), '\n');
  }
  await writeWhole(asked.out, await workbook.save());
  if (!asked.quiet) console.log(`Sổ: ${asked.out}`);
  return DONE;
}
