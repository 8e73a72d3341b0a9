// Everything to one file and back: a bag as the pack is, with one text a table and one file a stored original.
// The signing key is not in it: the browser gives it to nobody. A restored log keeps its old public key beside it.
import * as z from 'zod/mini';
import { parseJson } from '../evidence/parse-json';
import { BagWriter } from './bag-writer';
import { type ByteSource, openSource } from './byte-source';
import { PackError } from './pack-error';
import { LIMITS, type Limits } from './read-directory';
import { openZip } from './read-zip';
import { streamOf } from './stream-of';
import { verifyBag } from './verify-bag';

export interface BackupInput {
  /** Rows by table; each must survive JSON. Bytes are not rows: see `blobIds`. */
  tables: Readonly<Record<string, readonly unknown[]>>;
  blobIds: readonly string[];
  readBlob(id: string): Promise<Blob>;
  /** Of the database, so that a later version knows what it reads. */
  schemaVersion: number;
  now: Date;
  version: string;
}

export interface Backup {
  schemaVersion: number;
  /** RFC 3339 in UTC. */
  madeAt: string;
  /** Not parsed any further: the store checks each row with the model's schemas. */
  tables: Record<string, unknown[]>;
  /** Media type by id. */
  blobs: ReadonlyMap<string, string>;
  /** Read when asked for, one at a time. @throws PackError `altered-backup` when the file changed meanwhile. */
  readBlob(id: string): Promise<Blob>;
}

const Head = z.object({
  format: z.literal('redress-backup'),
  formatVersion: z.literal(1),
  schemaVersion: z.int(),
  madeAt: z.string(),
  tables: z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), z.int()),
  blobs: z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), z.string()),
});
type Head = z.infer<typeof Head>;

const HEAD = 'data/backup.json';

/** The backup as a stream, one original in memory at a time; `finished` gives its size. Any missing original fails it. */
export function makeBackup(input: BackupInput): {
  fileName: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  finished: Promise<{ sizeBytes: number }>;
} {
  const name = `redress-backup-${input.now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}`;
  const { stream, finished } = streamOf((finish: (result: { sizeBytes: number }) => void) =>
    writeBackup(input, name, finish),
  );
  return { fileName: `${name}.zip`, stream, finished };
}

async function* writeBackup(
  input: BackupInput,
  name: string,
  finish: (result: { sizeBytes: number }) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const bag = new BagWriter(name, input.now);
  yield* bag.begin();
  const blobs: Record<string, string> = {};
  for (const id of input.blobIds) {
    const blob = await input.readBlob(id);
    blobs[id] = blob.type;
    yield* bag.add(`data/blobs/${id}`, new Uint8Array(await blob.arrayBuffer()));
  }
  const tables = Object.entries(input.tables);
  for (const [table, rows] of tables)
    yield* bag.add(`data/tables/${table}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const head: Head = {
    format: 'redress-backup',
    formatVersion: 1,
    schemaVersion: input.schemaVersion,
    madeAt: input.now.toISOString(),
    tables: Object.fromEntries(tables.map(([table, rows]) => [table, rows.length])),
    blobs,
  };
  yield* bag.add(HEAD, `${JSON.stringify(Head.parse(head), null, 2)}\n`);
  yield* bag.end([
    ['Bag-Software-Agent', `Redress ${input.version}`],
    ['Bagging-Date', input.now.toISOString().slice(0, 10)],
  ]);
  finish({ sizeBytes: bag.sizeBytes });
}

/**
 * Reads a backup after every byte of it has been checked.
 * @throws PackError: `not-a-backup`, `altered-backup` for any difference at all, or why the ZIP itself is refused.
 */
export async function readBackup(
  zip: Blob | ReadableStream<Uint8Array<ArrayBuffer>> | ByteSource,
  limits: Limits = LIMITS,
): Promise<Backup> {
  const source = await openSource(zip, limits.totalBytes);
  const bag = await verifyBag(source, limits, (path) => path === HEAD || path.startsWith('data/tables/'));
  const text = bag.texts.get(HEAD);
  if (text === undefined) throw new PackError('not-a-backup');
  const head = Head.safeParse(parseJson(text));
  if (!bag.isUnchanged || !head.success) throw new PackError('altered-backup');
  const { schemaVersion, madeAt, blobs } = head.data;
  const tables = readTables(head.data, bag.texts);
  const opened = await openZip(source, limits);
  const entryOf = new Map(opened.entries.map((entry) => [entry.path, entry]));
  return {
    schemaVersion,
    madeAt,
    tables,
    blobs: new Map(Object.entries(blobs)),
    async readBlob(id) {
      const entry = entryOf.get(`${bag.name}/data/blobs/${id}`);
      const file = entry === undefined ? null : await opened.read(entry);
      if (file?.bytes === undefined || file.bytes === null || !file.isIntact)
        throw new PackError('altered-backup', id);
      return new Blob([file.bytes], { type: blobs[id] ?? '' });
    },
  };
}

function readTables(head: Head, texts: ReadonlyMap<string, string>): Record<string, unknown[]> {
  const tables = Object.entries(head.tables).map(([table, count]) => {
    const lines = (texts.get(`data/tables/${table}.jsonl`) ?? '').split('\n').filter((line) => line !== '');
    const rows = lines.map(parseJson);
    if (rows.length !== count || rows.includes(undefined)) throw new PackError('altered-backup', table);
    return [table, rows] as const;
  });
  return Object.fromEntries(tables);
}
