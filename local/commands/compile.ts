import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadBundle } from '../host/bundle';
import { createHost } from '../host/host';
import { Answers } from './answers';
import { BAD_USE, DONE, UNUSABLE_INPUT } from './exit-codes';
import { FolderDrive } from './folder-drive';
import { officeAddress } from './office-address';
import { openFile, type Workbook } from './open-file';
import { type CompiledResult, printReport } from './print-report';
import { writeResults } from './results';

const USAGE = `Cách dùng: npm run compile -- <workbook.xlsx> --year 2024 --out <thư mục>
              [--as-of 31/12/2024] [--as <email>] [--json]`;

interface Arguments {
  readonly input: string;
  readonly year: string;
  readonly out: string;
  readonly asOf: string;
  readonly as: string | undefined;
  readonly json: boolean;
}

/** Runs the add-on's own menu command `Lập báo cáo năm…` on a file. @returns the exit code */
export async function compile(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return BAD_USE;
  }
  const opened = await openFile(asked.input);
  if (typeof opened === 'string') {
    console.error(opened);
    return UNUSABLE_INPUT;
  }
  return run(asked, opened);
}

function readArguments(words: readonly string[]): Arguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string', default: '' },
        as: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [input, ...more] = positionals;
  if (!input || more.length > 0) return 'Cần đúng một tệp .xlsx.';
  if (!values.year || !/^\d{4}$/.test(values.year))
    return 'Cần --year với năm bốn chữ số, ví dụ --year 2024.';
  if (!values.out) return 'Cần --out với thư mục để ghi kết quả.';
  if (resolve(values.out, basename(input)) === resolve(input)) {
    return 'Thư mục --out là thư mục của tệp gốc: tệp gốc sẽ bị ghi đè. Chọn thư mục khác.';
  }
  return {
    input,
    year: values.year,
    out: values.out,
    asOf: values['as-of'],
    as: values.as,
    json: values.json,
  };
}

async function run(asked: Arguments, workbook: Workbook): Promise<number> {
  const user = asked.as ?? officeAddress(workbook);
  const drive = await FolderDrive.over(asked.out, user);
  const dialogs = new Answers([asked.year, asked.asOf]);
  const bundle = await loadBundle(fileURLToPath(new URL('../dist', import.meta.url)));
  const host = createHost({ workbook, bundle, user, dialogs, drive });
  const { result: compiled, calls } = await host.run<CompiledResult | null>('menuCompileAnnualReport');
  if (!compiled?.ok) {
    console.error(`${asked.input}: ${dialogs.told.join('\n')}`);
    return UNUSABLE_INPUT;
  }
  const written = await writeResults(asked.out, workbook, drive, compiled);
  printReport({ compiled, calls, ...written, json: asked.json });
  return DONE;
}
