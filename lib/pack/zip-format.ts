// The bytes around the files of a ZIP, as we write them and no other way (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4).
// Files are stored, not compressed: pictures are compressed already, and one broken byte then breaks one file only.

export interface ZipEntry {
  /** Path with `/`, ASCII only. */
  path: string;
  sizeBytes: number;
  crc: number;
  /** Where its header begins. */
  offset: number;
  /** Date and time as DOS keeps them, see {@link dosTime}. */
  time: number;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;
/** Sizes and offsets have 32 bits, the highest value means ZIP64, which we do not write. */
export const LARGEST_ZIP_BYTES = 0xfffffffe;
/** The number of files has 16 bits; the highest means ZIP64 as well. */
export const MOST_ENTRIES = 0xfffe;

const VERSION = 20;
// Unix, so that unpackers apply the mode: a plain file, readable by all, written by its owner.
const MADE_BY = (3 << 8) | VERSION;
const MODE = 0o100644;

const encoder = new TextEncoder();

/** Seconds are halved and years begin in 1980 there; the moment is written in UTC, since DOS knows no zone. */
export function dosTime(instant: Date): number {
  const year = Math.min(127, Math.max(0, instant.getUTCFullYear() - 1980));
  const day = (year << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate();
  const time =
    (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1);
  return day * 0x10000 + time;
}

/** What stands before a file's bytes. */
export function localHeader(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(entry.path);
  return record(LOCAL_SIZE, name, (view) => {
    view.setUint32(0, LOCAL_SIGNATURE, true);
    view.setUint16(4, VERSION, true);
    writeShared(view, 6, entry, name.length);
  });
}

/** What stands of a file in the directory at the end. */
export function centralRecord(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(entry.path);
  return record(CENTRAL_SIZE, name, (view) => {
    view.setUint32(0, CENTRAL_SIGNATURE, true);
    view.setUint16(4, MADE_BY, true);
    view.setUint16(6, VERSION, true);
    writeShared(view, 8, entry, name.length);
    view.setUint32(38, MODE * 0x10000, true);
    view.setUint32(42, entry.offset, true);
  });
}

/** The last 22 bytes. */
export function endRecord(
  entryCount: number,
  directoryBytes: number,
  directoryOffset: number,
): Uint8Array<ArrayBuffer> {
  return record(END_SIZE, new Uint8Array(0), (view) => {
    view.setUint32(0, END_SIGNATURE, true);
    view.setUint16(8, entryCount, true);
    view.setUint16(10, entryCount, true);
    view.setUint32(12, directoryBytes, true);
    view.setUint32(16, directoryOffset, true);
  });
}

/** Flags, method (0: stored), time, CRC, sizes, length of the name: the same run of fields in both headers. */
function writeShared(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint32(at + 4, entry.time, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.sizeBytes, true);
  view.setUint32(at + 16, entry.sizeBytes, true);
  view.setUint16(at + 20, nameLength, true);
}

function record(size: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size + name.length);
  fill(new DataView(bytes.buffer));
  bytes.set(name, size);
  return bytes;
}
