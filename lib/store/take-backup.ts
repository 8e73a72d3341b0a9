// All that a backup holds, as it stood at one moment, without the bytes in memory.
import type * as z from 'zod/mini';
import { exportPublicKey } from '../evidence/log';
import type { BackupInput, TableText } from '../pack/backup';
import { BACKED_UP_ROWS, BYTES } from './backed-up';
import { type RedressDatabase, UNSAID_BEFORE } from './database';
import { readableEvidence } from './readable-evidence';

/** A piece is read whole to be hashed. */
const PIECE_CHARACTERS = 2 * 1024 ** 2;

export interface BackupSnapshot
  extends Pick<BackupInput, 'tables' | 'blobs' | 'publicKey' | 'schemaVersion'> {
  /** The number of the log's last entry then; 0 when there was none. */
  upToSeq: number;
  /** Rows that are not what Redress writes: they are left out, for a restore refuses a file that holds one. */
  damaged: number;
}

/** Reads everything in one transaction, so that nothing written meanwhile is half in it. */
export async function takeSnapshot(database: RedressDatabase): Promise<BackupSnapshot> {
  const keys = await database.keys.get('log');
  const publicKey = keys === undefined ? null : await exportPublicKey(keys.keys.publicKey);
  const tables: Record<string, TableText> = {};
  const blobs: Record<string, Map<string, Blob>> = {};
  let damaged = 0;
  const upToSeq = await database.transaction('r', database.tables, async () => {
    for (const [name, schema] of Object.entries(BACKED_UP_ROWS)) {
      const { damaged: among, ...text } = await readRows(database, name, schema);
      tables[name] = text;
      damaged += among;
    }
    for (const name of BYTES) blobs[name] = await readBlobs(database, name);
    return (await database.log.orderBy('seq').last())?.seq ?? 0;
  });
  return { tables, blobs, publicKey, schemaVersion: database.verno, upToSeq, damaged };
}

async function readRows(
  database: RedressDatabase,
  name: string,
  schema: z.ZodMiniType,
): Promise<TableText & { damaged: number }> {
  const pieces: Blob[] = [];
  let lines: string[] = [];
  let characters = 0;
  let rows = 0;
  let damaged = 0;
  // Within a transaction nothing but the database may be waited for: a full piece goes into a blob at once.
  await database.table(name).each((stored) => {
    const isWhole = () => schema.safeParse({ ...UNSAID_BEFORE[name], ...stored }).success;
    const row: object | null = name === 'evidence' ? readableEvidence(stored) : isWhole() ? stored : null;
    if (row === null) {
      damaged += 1;
      return;
    }
    const line = `${JSON.stringify(row)}\n`;
    lines.push(line);
    characters += line.length;
    rows += 1;
    if (characters < PIECE_CHARACTERS) return;
    pieces.push(new Blob(lines));
    lines = [];
    characters = 0;
  });
  if (lines.length > 0) pieces.push(new Blob(lines));
  return { pieces, rows, damaged };
}

async function readBlobs(
  database: RedressDatabase,
  name: (typeof BYTES)[number],
): Promise<Map<string, Blob>> {
  const blobs = new Map<string, Blob>();
  await database.table(name).each((row: { id: string; bytes: Blob }) => blobs.set(row.id, row.bytes));
  return blobs;
}
