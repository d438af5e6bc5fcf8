import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainBook } from './plain-book';

let folder: string;
let book: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-dien-hinh-'));
  book = join(folder, 'so.xlsx');
  writeFileSync(book, await plainBook({ departments: 2, rowsEach: 6 }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, from the project's folder. */
function cli(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['local/launch.mjs', 'compile', ...words], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const out = (name: string): string => join(folder, name);

describe('npm run compile', () => {
  it('writes the workbook and the report into the folder, leaves the input as it was, and prints the targets', async () => {
    const before = readFileSync(book);
    const { code, out: text, err } = await cli(book, '--year', '2024', '--out', out('a'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(readdirSync(out('a')).sort()).toEqual([
      'Báo cáo điển hình tiên tiến năm 2024 (lần 1).docx',
      'Phiếu rà soát số liệu năm 2024 (lần 1).docx',
      'so.xlsx',
    ]);
    expect(text).toMatch(/Lĩnh vực +Đối tượng +Tối thiểu/);
  });

  it('--json prints one object and nothing else, with the keys that were promised', async () => {
    const { code, out: text } = await cli(
      book,
      '--year',
      '2024',
      '--out',
      out('b'),
      '--json',
      '--as-of',
      '30/11/2024',
    );
    expect(code).toBe(0);
    const answer = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual([
      'year',
      'asOf',
      'departments',
      'rows',
      'rowsWithErrors',
      'findings',
      'targets',
      'report',
      'workbook',
      'serviceCalls',
    ]);
    expect(answer).toMatchObject({ year: 2024, asOf: '30/11/2024', departments: 2, rows: 12 });
    expect(readFileSync(String(answer['report'])).subarray(0, 2).toString()).toBe('PK');
  });

  it('compiled again into the same folder from its own output keeps the version; elsewhere it is made again', async () => {
    await cli(book, '--year', '2024', '--out', out('c'));
    const again = await cli(join(out('c'), 'so.xlsx'), '--year', '2024', '--out', out('d'), '--json');
    expect(again.code).toBe(0);
    expect(readdirSync(out('d'))).toContain('Báo cáo điển hình tiên tiến năm 2024 (lần 2).docx');
  });

  const badUse: [string, string[]][] = [
    ['no year', ['BOOK', '--out', 'x']],
    ['no folder', ['BOOK', '--year', '2024']],
    ['a year of letters', ['BOOK', '--year', 'nay', '--out', 'x']],
    ['an unknown option', ['BOOK', '--year', '2024', '--out', 'x', '--nhanh']],
    ['no file', ['--year', '2024', '--out', 'x']],
  ];
  it.each(badUse)('%s is bad use: exit 1, nothing on standard output', async (_, words) => {
    const { code, out: text, err } = await cli(...words.map((word) => (word === 'BOOK' ? book : word)));
    expect({ code, text }).toEqual({ code: 1, text: '' });
    expect(err).toContain('Cách dùng');
  });

  it('the folder of the input is no place for the output', async () => {
    const { code, err } = await cli(book, '--year', '2024', '--out', folder);
    expect(code).toBe(1);
    expect(err).toContain('ghi đè');
  });

  const unusable: [string, () => Uint8Array | Promise<Uint8Array> | null, RegExp][] = [
    ['missing', () => null, /không có tệp này/],
    ['not an .xlsx', () => Buffer.from('Họ và tên;Năm\n'), /không phải tệp \.xlsx/],
    ['truncated', () => readFileSync(book).subarray(0, 3000), /bị cụt/],
    ['password-protected', () => encrypted(), /có mật khẩu/],
    [
      'without a tab',
      () => plainBook({ departments: 2, rowsEach: 2, without: ['Chỉ tiêu'] }),
      /Không tìm thấy trang “Chỉ tiêu”/,
    ],
    [
      'without a heading',
      () => plainBook({ departments: 2, rowsEach: 2, headings: ['Mã', 'Năm', 'Đối tượng'] }),
      /Trang “Phòng số 1” thiếu tiêu đề cột: .*Lĩnh vực/,
    ],
  ];
  it.each(unusable)(
    'a file that is %s: exit 2, a message with the cure, nothing written',
    async (name, make, message) => {
      const path = join(folder, `${name.replace(/\W/g, '-')}.xlsx`);
      const bytes = await make();
      if (bytes) writeFileSync(path, bytes);
      const { code, out: text, err } = await cli(path, '--year', '2024', '--out', out(`none-${name}`));
      expect({ code, text }).toEqual({ code: 2, text: '' });
      expect(err).toContain(path);
      expect(err).toMatch(message);
      expect(readdirSync(folder)).not.toContain(`none-${name}`);
    },
  );

  it('a year outside the period: exit 2', async () => {
    const { code, err } = await cli(book, '--year', '2031', '--out', out('none'));
    expect(code).toBe(2);
    expect(err).toMatch(/2031.*2021 - 2025/);
  });
});

/** The beginning of a password-protected .xlsx: a compound file that names its encrypted package. */
function encrypted(): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 2048);
  return bytes;
}
