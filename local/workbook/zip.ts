import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { UnusableFileError } from './errors';

/**
 * The zip around an .xlsx. Our own, because the sizes must be judged before anything is inflated,
 * and because ExcelTS keeps only the parts it knows.
 */

/** More than any register of thirty departments by two orders of magnitude. */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_PARTS = 20000;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a zip by name. Throws UnusableFileError for what is no zip, cut off, damaged or too large. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(file);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_BYTES || entries.length > MOST_PARTS) {
    throw new UnusableFileError('too-large', `${entries.length} parts of ${total} bytes together`);
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.name.endsWith('/')) parts.set(entry.name.replace(/^\//, ''), unpack(file, entry));
  }
  return parts;
}

function directory(file: Buffer): Entry[] {
  const end = endOfDirectory(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (at === 0xffffffff) throw new UnusableFileError('too-large', 'zip64 archive');
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) {
      throw new UnusableFileError('damaged', 'zip directory unreadable');
    }
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      ...wideSizes(file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42), extra),
    });
    at += 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Some writers give sizes as 64-bit extras even in small files. */
function wideSizes(size: number, packed: number, offset: number, extra: Buffer) {
  const fields = [size, packed, offset];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    fields.forEach((value, i) => {
      if (value !== 0xffffffff || next + 8 > extra.length) return;
      fields[i] = Number(extra.readBigUInt64LE(next));
      next += 8;
    });
    break;
  }
  const [wideSize = size, widePacked = packed, wideOffset = offset] = fields;
  return { size: wideSize, packed: widePacked, offset: wideOffset };
}

function endOfDirectory(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 65535);
  for (let at = file.length - 22; at >= lowest; at--) {
    if (file.readUInt32LE(at) === 0x06054b50) return at;
  }
  if (file.length >= 4 && file.readUInt32LE(0) === 0x04034b50) {
    throw new UnusableFileError('truncated', 'zip directory missing: the file was cut off');
  }
  throw new UnusableFileError('not-xlsx', 'not a zip archive');
}

function unpack(file: Buffer, entry: Entry): Uint8Array {
  const header = entry.offset;
  if (header + 30 > file.length || file.readUInt32LE(header) !== 0x04034b50) {
    throw new UnusableFileError('damaged', `part ${entry.name} not where the directory says`);
  }
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  if (start + entry.packed > file.length)
    throw new UnusableFileError('truncated', `part ${entry.name} cut off`);
  const packed = file.subarray(start, start + entry.packed);
  const data = inflate(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) {
    throw new UnusableFileError('damaged', `part ${entry.name} does not match its checksum`);
  }
  return data;
}

function inflate(packed: Buffer, entry: Entry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new UnusableFileError('damaged', `part ${entry.name}: unknown compression`);
  try {
    // The declared size has been judged; a part that inflates beyond it is a lie.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw new UnusableFileError('damaged', `part ${entry.name} cannot be inflated`, { cause: error });
  }
}

/** Fast rather than small: a third of level 6's time for a tenth more bytes. */
const LEVEL = 3;
/** 1 January 1980, so that the same workbook gives the same bytes. */
const DOS_DATE = 0x21;

/** A zip of the parts, in their order. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data, { level: LEVEL });
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = entryFields(data, packed, nameBytes);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes]);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(offset, 12);
    index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, central.subarray(2), nameBytes);
    chunks.push(local, packed);
    offset += local.length + packed.length;
  }
  const indexBytes = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(indexBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, indexBytes, end]);
}

/** The 26 bytes that the local header and the directory share, from "version needed" to the extra's length. */
function entryFields(data: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2); // names are UTF-8
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
