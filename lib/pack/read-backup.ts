// Reads a backup of any version, after every byte of it has been checked. Nothing is given of one that differs anywhere.
import type { PublicKey } from '../evidence/log';
import { parseJson } from '../evidence/parse-json';
import { sha256Hex } from '../evidence/sha256';
import { type BackupHead, type BackupPaths, HEAD_PATH, readHead } from './backup-format';
import { isPack, MANIFEST } from './bag';
import { type ByteSource, openSource } from './byte-source';
import { PackError } from './pack-error';
import { LIMITS } from './read-directory';
import { openZip } from './read-zip';
import { verifyBag } from './verify-bag';
import { LOCAL_SIZE } from './zip-format';

export interface Backup {
  schemaVersion: number;
  /** RFC 3339 in UTC. */
  madeAt: string;
  publicKey: PublicKey | null;
  manifestSha256: string;
  /** Not parsed any further: the store checks each row with the model's schemas. */
  tables: ReadonlyMap<string, readonly unknown[]>;
  /** By table and id: views of the file, whose bytes are in nobody's memory. */
  blobs: ReadonlyMap<string, ReadonlyMap<string, Blob>>;
}

/**
 * @param watch sees each read of the check, which is nearly all of the work.
 * @throws PackError: `not-a-backup`, `a-pack`, `newer-backup`, `altered-backup` for any difference at all, or why the ZIP itself is refused.
 */
export async function readBackup(
  zip: Blob,
  watch: (source: ByteSource) => ByteSource = (source) => source,
): Promise<Backup> {
  const source = watch(await openSource(zip, LIMITS.totalBytes));
  const bag = await verifyBag(source, LIMITS, isText);
  const text = bag.texts.get(HEAD_PATH);
  if (text === undefined) throw new PackError(isPack(bag.payload) ? 'a-pack' : 'not-a-backup');
  if (!bag.isUnchanged) throw new PackError('altered-backup');
  const { head, paths } = readHead(parseJson(text));
  const { schemaVersion, madeAt, publicKey } = head;
  return {
    schemaVersion,
    madeAt,
    publicKey,
    manifestSha256: await sha256Hex(new TextEncoder().encode(bag.texts.get(MANIFEST) ?? '')),
    tables: readTables(head, paths, bag.texts),
    blobs: await findBlobs(zip, bag.name, head, paths),
  };
}

function isText(path: string): boolean {
  return path === HEAD_PATH || path.startsWith('data/tables/');
}

function readTables(
  head: BackupHead,
  paths: BackupPaths,
  texts: ReadonlyMap<string, string>,
): Map<string, unknown[]> {
  const tables = new Map<string, unknown[]>();
  for (const [table, noted] of Object.entries(head.tables)) {
    const rows: unknown[] = [];
    for (let index = 0; index < noted.pieces; index++) {
      const text = texts.get(paths.piece(table, index));
      if (text === undefined) throw new PackError('altered-backup', table);
      for (const line of text.split('\n')) if (line !== '') rows.push(parseJson(line));
    }
    if (rows.length !== noted.rows || rows.includes(undefined)) throw new PackError('altered-backup', table);
    tables.set(table, rows);
  }
  return tables;
}

/** The bag is as we write it: stored files, each right behind its header. */
async function findBlobs(
  zip: Blob,
  name: string,
  head: BackupHead,
  paths: BackupPaths,
): Promise<Map<string, Map<string, Blob>>> {
  const { entries } = await openZip(await openSource(zip, zip.size), LIMITS);
  const entryOf = new Map(entries.map((entry) => [entry.path, entry]));
  const blobs = new Map<string, Map<string, Blob>>();
  for (const [table, types] of Object.entries(head.blobs)) {
    const found = new Map<string, Blob>();
    for (const [id, type] of Object.entries(types)) {
      const entry = entryOf.get(`${name}/${paths.blob(table, id)}`);
      if (entry === undefined) throw new PackError('altered-backup', id);
      const start = entry.offset + LOCAL_SIZE + new TextEncoder().encode(entry.path).length;
      found.set(id, zip.slice(start, start + entry.sizeBytes, type));
    }
    blobs.set(table, found);
  }
  return blobs;
}
