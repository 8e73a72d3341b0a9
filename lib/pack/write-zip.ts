// Writes a ZIP file by file, so that no more than one file is in memory.
import { crc32 } from './crc32';
import { PackError } from './pack-error';
import {
  centralRecord,
  END_SIZE,
  endRecord,
  LARGEST_ZIP_BYTES,
  localHeader,
  MOST_ENTRIES,
  type ZipEntry,
} from './zip-format';

export interface ZipWriter {
  /** The pieces of one more file, in order. @throws PackError `too-large` at 4 GB, `too-many-entries`, `repeated-name` on a second file of a name. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[];
  /** The directory, which ends the ZIP. */
  end(): Uint8Array<ArrayBuffer>[];
}

/** A new ZIP. @param time of all its files, see dosTime. */
export function startZip(time: number): ZipWriter {
  const entries = new Map<string, ZipEntry>();
  let offset = 0;
  let directoryBytes = 0;
  return {
    add(path, bytes) {
      if (entries.has(path)) throw new PackError('repeated-name', path);
      if (entries.size >= MOST_ENTRIES) throw new PackError('too-many-entries', path);
      const entry = { path, sizeBytes: bytes.length, crc: crc32(bytes), offset, time };
      const header = localHeader(entry);
      entries.set(path, entry);
      offset += header.length + bytes.length;
      directoryBytes += centralRecord(entry).length;
      if (offset + directoryBytes + END_SIZE > LARGEST_ZIP_BYTES) throw new PackError('too-large', path);
      return bytes.length === 0 ? [header] : [header, bytes];
    },
    end: () => [...[...entries.values()].map(centralRecord), endRecord(entries.size, directoryBytes, offset)],
  };
}
