const LOCAL_HEADER_TIME = 10;
const CENTRAL_HEADER_TIME = 12;
/** 1 January 1980, midnight: the earliest a zip file can say. */
const EPOCH_DATE = 0x0021;

/**
 * Sets the time of every zip entry to one fixed day, in place: zipping writes the clock's time, and the same
 * paper should be the same bytes.
 *
 * @param zip without a comment at its end and below 4 GB, as docx writes it
 */
export function fixZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    stamp(view, at + CENTRAL_HEADER_TIME);
    stamp(view, view.getUint32(at + 42, true) + LOCAL_HEADER_TIME);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, EPOCH_DATE, true);
}
