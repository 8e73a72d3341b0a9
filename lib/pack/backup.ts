// Everything to one file: a bag as the pack is, with the rows of each table in pieces and one file a stored original.
// The signing key is not in it: the browser gives it to nobody. A restored log keeps its old public key beside it.
import type { PublicKey } from '../evidence/log';
import { type BackupHead, blobPath, HEAD_PATH, piecePath } from './backup-format';
import { BagWriter } from './bag-writer';
import { streamOf } from './stream-of';

/** A table's rows as JSON, one a line, in pieces that each fit into memory. */
export interface TableText {
  pieces: readonly Blob[];
  rows: number;
}

export interface BackupInput {
  tables: Readonly<Record<string, TableText>>;
  /** The bytes of each table that keeps bytes, by id. */
  blobs: Readonly<Record<string, ReadonlyMap<string, Blob>>>;
  publicKey: PublicKey | null;
  /** Of the database, so that a later version knows what it reads. */
  schemaVersion: number;
  now: Date;
  version: string;
}

export interface BackupResult {
  sizeBytes: number;
  /** Of `manifest-sha256.txt`, which names the hash of every file. */
  manifestSha256: string;
  /** How many stored files could not be read and are not in it. */
  lost: number;
}

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>, void>;

/** The backup as a stream, one original in memory at a time. What cannot be read is left out and counted: the rest is all the more needed. */
export function makeBackup(input: BackupInput): {
  /** Without its ending. */
  name: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  finished: Promise<BackupResult>;
} {
  const name = `redress-backup-${input.now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}`;
  return { name, ...streamOf((finish: (result: BackupResult) => void) => writeBackup(input, name, finish)) };
}

async function* writeBackup(
  input: BackupInput,
  name: string,
  finish: (result: BackupResult) => void,
): Pieces {
  const bag = new BagWriter(name, input.now);
  yield* bag.begin();
  const head: BackupHead = {
    format: 'redress-backup',
    formatVersion: 2,
    schemaVersion: input.schemaVersion,
    madeAt: input.now.toISOString(),
    publicKey: input.publicKey,
    tables: {},
    blobs: {},
    lost: {},
  };
  for (const [table, blobs] of Object.entries(input.blobs)) {
    const types: Record<string, string> = {};
    const lost: string[] = [];
    for (const [id, blob] of blobs) {
      const bytes = await blob.arrayBuffer().catch(() => null);
      if (bytes === null) lost.push(id);
      else {
        types[id] = blob.type;
        yield* bag.add(blobPath(table, id), new Uint8Array(bytes));
      }
    }
    head.blobs[table] = types;
    if (lost.length > 0) head.lost[table] = lost;
  }
  for (const [table, { pieces, rows }] of Object.entries(input.tables)) {
    for (const [index, piece] of pieces.entries())
      yield* bag.add(piecePath(table, index), new Uint8Array(await piece.arrayBuffer()));
    head.tables[table] = { pieces: pieces.length, rows };
  }
  yield* bag.add(HEAD_PATH, `${JSON.stringify(head, null, 2)}\n`);
  const manifestSha256 = yield* bag.end([
    ['Bag-Software-Agent', `Redress ${input.version}`],
    ['Bagging-Date', input.now.toISOString().slice(0, 10)],
  ]);
  const lost = Object.values(head.lost).reduce((sum, ids) => sum + ids.length, 0);
  finish({ sizeBytes: bag.sizeBytes, manifestSha256, lost });
}
