// Opens a ZIP that may come from anyone, and gives its files one at a time, each checked against its CRC.
import type { ByteSource } from './byte-source';
import { crc32 } from './crc32';
import { type Directory, LIMITS, type Limits, type ReadEntry, readDirectory } from './read-directory';
import { centralRecord, endRecord, LOCAL_SIGNATURE, LOCAL_SIZE, localHeader } from './zip-format';

export interface ReadFile {
  /** Null when the bytes cannot be unpacked at all. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Size and CRC are those of the directory. */
  isIntact: boolean;
  /** The bytes before it are the ones that we write. */
  hasOurHeader: boolean;
}

export interface OpenZip {
  /** Files only, in the order of the directory. */
  entries: ReadEntry[];
  /** False when another program made the directory, or a bit of it changed. */
  hasOurDirectory: boolean;
  read(entry: ReadEntry): Promise<ReadFile>;
}

/** @throws PackError for everything that is not a plain, harmless ZIP. */
export async function openZip(source: ByteSource, limits: Limits = LIMITS): Promise<OpenZip> {
  const directory = await readDirectory(source, limits);
  return {
    entries: directory.entries.filter(({ isFolder }) => !isFolder),
    hasOurDirectory: isOurs(directory),
    read: (entry) => readFile(source, entry),
  };
}

async function readFile(source: ByteSource, entry: ReadEntry): Promise<ReadFile> {
  const header = await source.read(entry.offset, entry.offset + LOCAL_SIZE);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.packedBytes;
  const isHeader = view.getUint32(0, true) === LOCAL_SIGNATURE && end <= source.sizeBytes;
  if (!isHeader) return { bytes: null, isIntact: false, hasOurHeader: false };
  const [before, packed] = await Promise.all([source.read(entry.offset, start), source.read(start, end)]);
  const bytes = entry.method === 'stored' ? packed : await inflate(packed, entry.sizeBytes);
  return {
    bytes,
    isIntact: bytes !== null && bytes.length === entry.sizeBytes && crc32(bytes) === entry.crc,
    hasOurHeader: sameBytes(before, localHeader(entry)),
  };
}

/** Unpacks to exactly `sizeBytes`; null when the bytes are broken or would give more. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  sizeBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(sizeBytes);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let at = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return at === sizeBytes ? bytes : null;
      if (at + value.length > sizeBytes) {
        await reader.cancel();
        return null;
      }
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    return null;
  }
}

/** Whether directory and end are, byte by byte, what we would write of these files, one right behind the other. */
function isOurs({ entries, offset, bytes }: Directory): boolean {
  let at = 0;
  const records: Uint8Array[] = [];
  for (const entry of entries) {
    if (entry.offset !== at || entry.method !== 'stored' || entry.isFolder) return false;
    at += localHeader(entry).length + entry.sizeBytes;
    records.push(centralRecord(entry));
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  records.push(endRecord(entries.length, size, offset));
  return at === offset && sameBytes(bytes, join(records));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
