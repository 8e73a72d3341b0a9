// The directory at the end of a ZIP that may come from anyone: checked in full before a single file is opened.
import type { ByteSource } from './byte-source';
import { PackError } from './pack-error';
import { isSafePath, sameName } from './safe-path';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  END_SIGNATURE,
  END_SIZE,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  MOST_ENTRIES,
  type ZipEntry,
} from './zip-format';

export interface Limits {
  entries: number;
  /** Of one file, which must fit into memory to be hashed. */
  fileBytes: number;
  /** Of all files unpacked. */
  totalBytes: number;
  /** Unpacked to packed size of a file. */
  ratio: number;
}

/** Deflate reaches 1032; pages as JSON reach about 40. */
export const LIMITS: Limits = {
  entries: MOST_ENTRIES,
  fileBytes: 1024 ** 3,
  totalBytes: 8 * 1024 ** 3,
  ratio: 200,
};

export interface ReadEntry extends ZipEntry {
  isFolder: boolean;
  method: 'stored' | 'deflated';
  packedBytes: number;
}

export interface Directory {
  entries: ReadEntry[];
  /** Of the directory itself. */
  offset: number;
  /** Directory and end record as they stand in the file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Small files may shrink a lot without harm. */
const RATIO_FROM_BYTES = 1024 ** 2;
const LONGEST_COMMENT = 0xffff;

/** Reads the directory. @throws PackError for everything that is not a plain, harmless ZIP. */
export async function readDirectory(source: ByteSource, limits: Limits): Promise<Directory> {
  const { end, view: tail } = await findEnd(source);
  const count = tail.getUint16(10, true);
  const size = tail.getUint32(12, true);
  const offset = tail.getUint32(16, true);
  if (count > limits.entries) throw new PackError('too-many-entries', String(count));
  if (tail.getUint32(4, true) !== 0 || tail.getUint16(8, true) !== count || offset === 0xffffffff)
    throw new PackError('unsupported-zip');
  if (offset + size !== end) throw new PackError(offset + size > end ? 'truncated' : 'unsupported-zip');
  // A name has 64 KB at most; ours have under a hundred letters.
  if (size > limits.entries * 2000) throw new PackError('too-large');
  const bytes = await source.read(offset, source.sizeBytes);
  const entries = readRecords(bytes, count, size);
  checkNames(entries);
  checkSizes(entries, limits);
  checkPlaces(entries, offset);
  return { entries, offset, bytes };
}

async function findEnd(source: ByteSource): Promise<{ end: number; view: DataView }> {
  const from = Math.max(0, source.sizeBytes - END_SIZE - LONGEST_COMMENT);
  const bytes = await source.read(from, source.sizeBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) === bytes.length)
      return { end: from + at, view: new DataView(bytes.buffer, bytes.byteOffset + at) };
  }
  const start = await source.read(0, Math.min(4, source.sizeBytes));
  const isZip =
    start.length === 4 && new DataView(start.buffer, start.byteOffset).getUint32(0, true) === LOCAL_SIGNATURE;
  throw new PackError(isZip ? 'truncated' : 'not-a-zip');
}

function readRecords(bytes: Uint8Array<ArrayBuffer>, count: number, size: number): ReadEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ReadEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > size || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw new PackError('unsupported-zip');
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > size) throw new PackError('unsupported-zip');
    const path = readName(bytes.subarray(at + CENTRAL_SIZE, nameEnd));
    entries.push(readRecord(view, at, path));
    at = next;
  }
  if (at !== size) throw new PackError('unsupported-zip');
  return entries;
}

function readRecord(view: DataView, at: number, path: string): ReadEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  // Bits 0, 6 and 13: encrypted, strongly, directory too; method 99: encrypted the AE-x way.
  if ((flags & 0x2041) !== 0 || method === 99) throw new PackError('encrypted', path);
  if (method !== 0 && method !== 8) throw new PackError('unknown-compression', path);
  const isFolder = path.endsWith('/');
  return {
    path: isFolder ? path.slice(0, -1) : path,
    isFolder,
    method: method === 0 ? 'stored' : 'deflated',
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    sizeBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackError('unsafe-path');
  }
}

function checkNames(entries: readonly ReadEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    if (!isSafePath(path)) throw new PackError('unsafe-path', path);
    if (seen.has(sameName(path))) throw new PackError('repeated-name', path);
    seen.add(sameName(path));
  }
  // A file by the name of another one's folder: only one of them can be unpacked.
  const files = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ path }) => sameName(path)));
  for (const { path } of entries)
    if (foldersOf(sameName(path)).some((folder) => files.has(folder)))
      throw new PackError('repeated-name', path);
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkSizes(entries: readonly ReadEntry[], limits: Limits): void {
  let total = 0;
  for (const { path, sizeBytes, packedBytes, method, isFolder } of entries) {
    total += sizeBytes;
    if (isFolder && sizeBytes > 0) throw new PackError('unsupported-zip', path);
    if (sizeBytes > limits.fileBytes || total > limits.totalBytes) throw new PackError('too-large', path);
    if (method === 'deflated' && sizeBytes > RATIO_FROM_BYTES && sizeBytes > packedBytes * limits.ratio)
      throw new PackError('bomb', path);
  }
}

/** Files one after the other, none within another: overlapping ones are how small files unpack to petabytes. */
function checkPlaces(entries: readonly ReadEntry[], directoryOffset: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw new PackError('overlapping', entry.path);
    free = entry.offset + LOCAL_SIZE + entry.path.length + entry.packedBytes;
    if (free > directoryOffset) throw new PackError('truncated', entry.path);
  }
}
