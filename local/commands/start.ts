import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeWhole } from '../store/atomic-file';
import { openElsewhere } from '../workbench/server/lock-file';
import { startWorkbench, UnusableBook, type Workbench } from '../workbench/server/workbench';
import { emptyBook } from './empty-book';
import { BAD_USE, DONE, UNUSABLE_INPUT } from './exit-codes';
import { describeFile } from './file-messages';
import { setUpCopy } from './set-up';

const USAGE = 'Cách dùng: npm start [-- <sổ.xlsx>] [--new] [--port 8080] [--no-open]';
const EXAMPLE = 'so-dien-hinh-mau.xlsx';
const WORK_FILE = 'so-dien-hinh.xlsx';
const USUAL_PORT = 8420;
/** Ports that are tried after the wanted one. */
const MORE_PORTS = 20;

interface Arguments {
  readonly input: string | undefined;
  /** Makes the file: an empty spreadsheet, for who sets a book up. */
  readonly isNew: boolean;
  readonly port: number;
  readonly opens: boolean;
}

/** Opens a workbook in the browser and stays until it is ended. @returns the exit code */
export async function start(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return BAD_USE;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = resolve(workFolder(), asked.input ?? WORK_FILE);
  if (asked.isNew) {
    if (existsSync(path)) {
      console.error(`Đã có tệp ${path}. Chọn tên khác cho bảng tính mới, hoặc bỏ --new để mở tệp ấy.`);
      return UNUSABLE_INPUT;
    }
    await writeWhole(path, await emptyBook(basename(path)).save());
    console.log(`Đã tạo bảng tính trống ${path}. Trong trang, chọn Sổ điển hình ▸ Quản trị ▸ Thiết lập sổ…`);
  } else if (asked.input === undefined && !existsSync(path)) {
    await setUpCopy(join(root, 'examples', EXAMPLE), path);
    console.log(`Đã chép sổ mẫu thành ${path}.`);
  }
  if (!existsSync(path)) {
    console.error(describeFile(path, 'ENOENT'));
    return UNUSABLE_INPUT;
  }
  const elsewhere = await openElsewhere(path);
  if (elsewhere !== null) {
    console.log(`“${basename(path)}” đang mở ở ${elsewhere}`);
    if (asked.opens) openBrowser(elsewhere);
    return DONE;
  }
  return run(path, root, asked);
}

async function run(path: string, root: string, { port, opens }: Arguments): Promise<number> {
  let bench: Workbench;
  try {
    bench = await onFreePort(path, root, port);
  } catch (error) {
    if (!(error instanceof UnusableBook)) throw error;
    console.error(error.message);
    return UNUSABLE_INPUT;
  }
  console.log(`Sổ:      ${path}\nĐịa chỉ: ${bench.address}\nDừng:    Ctrl+C`);
  if (opens) openBrowser(bench.address);
  const broken = await Promise.race([stopped(), bench.broken]);
  const problem = await bench.close();
  if (broken !== null) console.error(broken);
  if (problem !== null) console.error(problem);
  return problem === null && broken === null ? DONE : UNUSABLE_INPUT;
}

function readArguments(words: readonly string[]): Arguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        new: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [input, ...more] = positionals;
  if (more.length > 0) return 'Chỉ mở được một tệp .xlsx mỗi lần.';
  if (values.new && !input?.toLowerCase().endsWith('.xlsx')) return '--new cần tên tệp .xlsx để tạo.';
  const port = values.port === undefined ? USUAL_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return '--port cần một số từ 0 đến 65535.';
  return { input, isNew: values.new, port, opens: !values['no-open'] && hasDesktop() };
}

/** Where the person stands: npm goes to the program's folder and keeps the first one in a variable. */
function workFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

async function onFreePort(path: string, root: string, wanted: number): Promise<Workbench> {
  const last = wanted === 0 ? 0 : Math.min(wanted + MORE_PORTS, 65535);
  for (let port = wanted; ; port += 1) {
    try {
      const bench = await startWorkbench({ path, root, port });
      if (port !== wanted) console.log(`Cổng ${wanted} đang bận, dùng cổng ${port}.`);
      return bench;
    } catch (error) {
      const isTaken = ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isTaken || port >= last) throw error;
    }
  }
}

/** Kept when somebody ends the program. */
function stopped(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(null));
  });
}

function hasDesktop(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Shows the page; where no browser can be started the printed address remains. */
function openBrowser(address: string): void {
  const [program, words] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const browser = spawn(program, words, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}
