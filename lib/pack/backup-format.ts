// What a backup says of itself, in its `data/backup.json`, in every version that there was.
import * as z from 'zod/mini';
import { PublicKey } from '../evidence/log';
import { PackError } from './pack-error';

export const HEAD_PATH = 'data/backup.json';

const Table = z.string().check(z.regex(/^[A-Za-z]{1,40}$/));
const Id = z.string().check(z.regex(/^[\w-]{1,64}$/));
/** Media type by id. */
const MediaTypes = z.record(Id, z.string().check(z.maxLength(200)));

export const BackupHead = z.object({
  format: z.literal('redress-backup'),
  formatVersion: z.literal(2),
  /** Of the database, so that a later version knows what it reads. */
  schemaVersion: z.int(),
  /** RFC 3339 in UTC. */
  madeAt: z.string().check(z.maxLength(40)),
  /** Of the key that signed the log; null when there is none. */
  publicKey: z.nullable(PublicKey),
  /** Rows lie in numbered pieces, one JSON value a line. */
  tables: z.record(Table, z.object({ pieces: z.int(), rows: z.int() })),
  blobs: z.record(Table, MediaTypes),
  /** Bytes that could not be read when the backup was made, by table. */
  lost: z.record(Table, z.array(Id)),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** Rows in one piece a table, blobs of proof only, no key. */
const HeadOf1 = z.object({
  format: z.literal('redress-backup'),
  formatVersion: z.literal(1),
  schemaVersion: z.int(),
  madeAt: z.string().check(z.maxLength(40)),
  tables: z.record(Table, z.int()),
  blobs: MediaTypes,
});

/** Where a piece of a table and a blob lie in the bag. */
export interface BackupPaths {
  piece(table: string, index: number): string;
  blob(table: string, id: string): string;
}

const PATHS: BackupPaths = {
  piece: (table, index) => `data/tables/${table}-${String(index).padStart(3, '0')}.jsonl`,
  blob: (table, id) => `data/blobs/${table}/${id}`,
};
const PATHS_OF_1: BackupPaths = {
  piece: (table) => `data/tables/${table}.jsonl`,
  blob: (_, id) => `data/blobs/${id}`,
};

export const piecePath = PATHS.piece;
export const blobPath = PATHS.blob;

/** A head of any version, as the present one says it. @throws PackError `newer-backup`, `altered-backup`. */
export function readHead(json: unknown): { head: BackupHead; paths: BackupPaths } {
  const present = BackupHead.safeParse(json);
  if (present.success) return { head: present.data, paths: PATHS };
  const first = HeadOf1.safeParse(json);
  if (first.success) {
    const tables = Object.entries(first.data.tables).map(([table, rows]) => [table, { pieces: 1, rows }]);
    const head: BackupHead = {
      ...first.data,
      formatVersion: 2,
      publicKey: null,
      tables: Object.fromEntries(tables),
      blobs: { evidenceBytes: first.data.blobs },
      lost: {},
    };
    return { head, paths: PATHS_OF_1 };
  }
  const version = z.object({ format: z.literal('redress-backup'), formatVersion: z.int() }).safeParse(json);
  const isNewer = version.success && version.data.formatVersion > 2;
  throw new PackError(isNewer ? 'newer-backup' : 'altered-backup');
}
