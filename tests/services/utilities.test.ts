import { describe, expect, it } from 'vitest';
import { EDITOR, hostOf, OWNER, run } from './helpers';

describe('Utilities.formatDate (reference: utilities; Java SimpleDateFormat)', () => {
  const INSTANT = Date.UTC(2026, 9, 2, 1, 5, 9, 7);
  it.each([
    ['Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss', '02/10/2026 08:05:09'],
    ['UTC', 'd/M/yy H:m:s.SSS', '2/10/26 1:5:9.007'],
    ['Asia/Ho_Chi_Minh', "'ngày' dd 'tháng' MM", 'ngày 02 tháng 10'],
    ['Asia/Ho_Chi_Minh', 'EEE EEEE MMM MMMM', 'Fri Friday Oct October'],
    ['America/New_York', 'yyyy-MM-dd hh:mm a', '2026-10-01 09:05 PM'],
    ['Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ssXXX Z", '2026-10-02T08:05:09+07:00 +0700'],
    ['UTC', 'XXX u D k K', 'Z 5 275 1 1'],
    ['GMT+7', 'HH', '08'],
    ['UTC', "''yyyy''", "'2026'"],
  ])('%s %s', async (zone, pattern, expected) => {
    const host = hostOf('return Utilities.formatDate(new Date(args[0]), args[1], args[2])');
    expect((await host.run('test', INSTANT, zone, pattern)).result).toBe(expected);
  });

  it.each([
    ['02/10/2026', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy', '2026-10-01T17:00:00.000Z'],
    ['20261002', 'UTC', 'yyyyMMdd', '2026-10-02T00:00:00.000Z'],
    ['2026-10-02 08:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-10-02T12:30:00.000Z'],
    ['1/1/1900', 'Asia/Ho_Chi_Minh', 'd/M/yyyy', '1899-12-31T16:53:30.000Z'],
  ])('parseDate %s in %s', async (text, zone, pattern, expected) => {
    const host = hostOf('return Utilities.parseDate(...args).toISOString()');
    expect((await host.run('test', text, zone, pattern)).result).toBe(expected);
  });

  it('refuses texts and patterns that it cannot read', async () => {
    expect(await run(`return caught(() => Utilities.parseDate('mai', 'UTC', 'dd/MM'))`)).toBe(
      'Exception: Unparseable date: "mai"',
    );
    expect(await run(`return caught(() => Utilities.formatDate(new Date(0), 'UTC', 'bb'))`)).toContain(
      'Illegal pattern',
    );
    expect(await run(`return caught(() => Utilities.formatDate(new Date(0), 'Sao Hỏa', 'yy'))`)).toContain(
      'Invalid argument',
    );
  });
});

describe('Utilities and Blob (reference: utilities, base/blob)', () => {
  it('digests are signed bytes', async () => {
    const body = `const { MD5, SHA_256 } = Utilities.DigestAlgorithm; const hex = (bytes) => bytes.map((b) => (b & 255).toString(16).padStart(2, '0')).join('');
      const bytes = Utilities.computeDigest(SHA_256, 'ế', Utilities.Charset.UTF_8); return [hex(Utilities.computeDigest(MD5, 'abc')), bytes.length, bytes.some((b) => b < 0), hex(Utilities.computeDigest(MD5, [97, 98, 99]))]`;
    expect(await run(body)).toEqual([
      '900150983cd24fb0d6963f7d28e17f72',
      32,
      true,
      '900150983cd24fb0d6963f7d28e17f72',
    ]);
  });

  it('base64 both ways, web-safe too', async () => {
    const body = `return [Utilities.base64Encode([-1, -2, 3]), Utilities.base64Decode('//4D'), Utilities.base64EncodeWebSafe([-1, -2, 3]), Utilities.base64DecodeWebSafe('__4D'),
      Utilities.base64Encode('ế', Utilities.Charset.UTF_8), caught(() => Utilities.base64Decode('???'))]`;
    expect(await run(body)).toEqual([
      '//4D',
      [-1, -2, 3],
      '__4D',
      [-1, -2, 3],
      '4bq/',
      'Exception: Could not decode string.',
    ]);
  });

  it('blobs', async () => {
    const body = `const blob = Utilities.newBlob('chữ', 'text/plain', 'a.txt'); const copy = blob.copyBlob().setName('b').setContentType('x/y').setBytes([65]);
      return [blob.getBytes().length, blob.getDataAsString(), blob.getName(), blob.getContentType(), blob.isGoogleType(), copy.getDataAsString(), copy.getName(), copy.getContentType(),
        Utilities.newBlob('x').getContentType(), Utilities.newBlob([1]).getContentType(), copy.setDataFromString('é').getBytes()]`;
    expect(await run(body)).toEqual([
      5,
      'chữ',
      'a.txt',
      'text/plain',
      false,
      'A',
      'b',
      'x/y',
      'text/plain',
      null,
      [-61, -87],
    ]);
  });

  it('gzip both ways, through base64 and signed bytes; other bytes and other types are refused', async () => {
    const body = `const packed = Utilities.gzip(Utilities.newBlob('chữ ế'.repeat(1000), 'text/plain', 'a.txt')); const bytes = packed.getBytes();
      const again = Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(bytes)), 'application/x-gzip');
      return [bytes.slice(0, 2), bytes.length < 200, packed.getContentType(), packed.getName(), Utilities.gzip(packed, 'b').getName(),
        Utilities.ungzip(again).getDataAsString() === 'chữ ế'.repeat(1000), Utilities.ungzip(packed).getName(),
        caught(() => Utilities.ungzip(Utilities.newBlob([1, 2], 'application/x-gzip'))), caught(() => Utilities.ungzip(Utilities.newBlob(bytes))), caught(() => Utilities.gzip('x'))]`;
    expect(await run(body)).toEqual([
      [31, -117],
      true,
      'application/x-gzip',
      'a.txt.gz',
      'b',
      true,
      'a.txt',
      'Exception: Could not decompress gzip.',
      'Exception: Blob object must have content type application/x-gzip for this operation.',
      "Exception: The parameters (String) don't match the method signature for Utilities.gzip.",
    ]);
  });

  it('formatString, getUuid, sleep', async () => {
    const body = `Utilities.sleep(1e6); return [Utilities.formatString('%05d|%-4s|%.2f|%s%%|%x', -12, 'a', 1.005, 'b', 255), /^[0-9a-f-]{36}$/.test(Utilities.getUuid())]`;
    expect(await run(body)).toEqual(['-0012|a   |1.00|b%|ff', true]);
  });
});

describe('Session, Logger, console, ScriptApp', () => {
  it('who acts (reference: base/session)', async () => {
    const body = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]`;
    expect(await run(body)).toEqual([OWNER, OWNER, 'vi', 'Asia/Ho_Chi_Minh']);
    expect(await run(body, { user: '', effectiveUser: EDITOR, locale: 'en' })).toEqual([
      '',
      EDITOR,
      'en',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  it('prints into the execution', async () => {
    const host = hostOf(
      `Logger.log('a %s', 1); console.log({ a: 1 }, 'b'); console.error(new Error('c').message); return Logger.getLog()`,
    );
    const { log, result } = await host.run('test');
    expect(log).toEqual(['a 1', '{ a: 1 } b', 'c']);
    expect(result).toBe('a 1\n{ a: 1 } b\nc');
  });

  it('authorisation (reference: script/script-app)', async () => {
    const body = `return [String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())]`;
    expect(await run(body)).toEqual(['NOT_REQUIRED']);
    expect(await run(body, { authMode: 'LIMITED' })).toEqual(['REQUIRED']);
  });
});
