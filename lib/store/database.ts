// The one database: what was seen, what was claimed, what was kept as proof. Only the worker writes to it.
import { Dexie, type EntityTable, type Table } from 'dexie';
import * as z from 'zod/mini';
import { NOTHING_SAID } from '../claims/new-claim';
import { LogEntry, PublicKey } from '../evidence/log';
import { NOTHING_MORE } from '../evidence/make-evidence';
import { Channel, type Claim, DraftLanguage } from '../model/claim';
import type { EvidenceCopy } from '../model/copy';
import type { Evidence } from '../model/evidence';
import { KnownOrder } from '../model/known';
import { OrderId } from '../model/order';
import { Miss, PageKind } from '../model/reading';
import { Settings } from '../model/settings';
import type { ToldDate } from '../model/told-date';
import type { HealthRow } from './health';
import { walkableEvidence } from './readable-evidence';

/** A miss remembers its page, so that reading that page again replaces it. */
export const StoredMiss = z.extend(Miss, { page: PageKind });
export type StoredMiss = z.infer<typeof StoredMiss>;

export const OrderRow = z.extend(KnownOrder, {
  id: OrderId,
  misses: z.array(StoredMiss),
  /** The shop's site that showed it last. */
  site: z.nullable(z.string().check(z.maxLength(60))),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** A field that a page showed differently from before: what changed, when, and from what to what. */
export const Observation = z.object({
  id: z.int(),
  orderId: OrderId,
  at: z.string(),
  page: PageKind,
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type Observation = z.infer<typeof Observation>;

/** Text the buyer typed over a draft; the facts never overwrite it. */
export const DraftEdit = z.object({
  claimId: z.string(),
  channel: Channel,
  language: DraftLanguage,
  text: z.string(),
  /** The draft that it was made from, which tells the buyer's changes from the facts'; an old backup has none. */
  base: z.optional(z.string()),
  /** The limit that the draft kept to. */
  limit: z.optional(z.nullable(z.int())),
  editedAt: z.string(),
});
export type DraftEdit = z.infer<typeof DraftEdit>;

export const SettingsRow = z.extend(Settings, { key: z.literal('settings') });
export type SettingsRow = z.infer<typeof SettingsRow>;

/** A reminder that was shown, by a key of what it was about, so that it fires once. */
export const Reminder = z.object({
  key: z.string(),
  /** The nearest distance at which it was shown; earlier versions noted it in the key. */
  distanceDays: z._default(z.int(), 0),
  shownAt: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

/** The page's text beside a picture of it, by the proof's id. */
export const EvidenceText = z.object({ id: z.string(), text: z.string() });
export type EvidenceText = z.infer<typeof EvidenceText>;

/** The log of another installation, which came with a backup. It stays as it was, and can be verified by its own key. */
export const PastLog = z.object({
  /** Hash of its last entry, which names all before it. */
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Null when the backup did not hold it. */
  publicKey: z.nullable(PublicKey),
  entries: z.array(LogEntry).check(z.minLength(1)),
  restoredAt: z.string(),
});
export type PastLog = z.infer<typeof PastLog>;

/** A backup that was handed to the buyer. */
export interface BackupRow {
  /** RFC 3339 in UTC. */
  madeAt: string;
  /** The last entry of the log that it holds. */
  upToSeq: number;
  manifestSha256: string;
  sizeBytes: number;
}

/** The keys that sign the log of proof; the private one cannot be read out of the browser. */
export interface KeysRow {
  id: 'log';
  keys: CryptoKeyPair;
}

export type RedressDatabase = Dexie & {
  orders: EntityTable<OrderRow, 'id'>;
  observations: EntityTable<Observation, 'id'>;
  claims: EntityTable<Claim, 'id'>;
  evidence: EntityTable<Evidence, 'id'>;
  /** The originals. Apart, so that lists stay fast; never changed once written. */
  evidenceBytes: EntityTable<{ id: string; bytes: Blob }, 'id'>;
  evidenceTexts: EntityTable<EvidenceText, 'id'>;
  /** Made from proof: redacted, cut, small enough for a form. Each knows its original and can be made again. */
  copies: EntityTable<EvidenceCopy, 'id'>;
  copyBytes: EntityTable<{ id: string; bytes: Blob }, 'id'>;
  /** Small pictures of pictures, by the proof's id, so that a gallery opens fast; null where none can be made. */
  thumbnails: EntityTable<{ id: string; bytes: Blob | null }, 'id'>;
  drafts: Table<DraftEdit, [string, string, string]>;
  settings: EntityTable<SettingsRow, 'key'>;
  reminders: EntityTable<Reminder, 'key'>;
  /** What happened to proof, in order; only added to. */
  log: EntityTable<LogEntry, 'seq'>;
  /** Logs of other installations, as backups brought them. */
  pastLogs: EntityTable<PastLog, 'id'>;
  keys: EntityTable<KeysRow, 'id'>;
  backups: EntityTable<BackupRow, 'madeAt'>;
  /** What calendar files of this installation told, so that a later one can take it back. */
  toldDates: EntityTable<ToldDate, 'uid'>;
  /** How well each field of each kind of page is read. */
  health: EntityTable<HealthRow, 'id'>;
};

export const DATABASE_NAME = 'redress';

/** Opens the database. `strict`: what was reported as saved survives a power loss (it costs nothing measurable). */
export function openDatabase(name = DATABASE_NAME): RedressDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as RedressDatabase;
  database.version(1).stores({
    orders: 'id, lastSeenAt',
    observations: '++id, orderId, at',
    claims: 'id, &orderId',
    evidence: 'id, claimId, *orderIds, capturedAt',
    evidenceBytes: 'id',
    drafts: '[claimId+channel+language], claimId',
    settings: 'key',
    reminders: 'key',
    log: 'seq',
    keys: 'id',
    health: 'id',
  });
  database
    .version(2)
    .stores({
      evidence: 'id, claimId, *orderIds, capturedAt, sha256',
      evidenceTexts: 'id',
      copies: 'id, evidenceId',
      copyBytes: 'id',
      thumbnails: 'id',
      pastLogs: 'id',
      backups: 'madeAt',
      toldDates: 'uid, orderId',
      log: 'seq, evidenceId',
    })
    .upgrade(async (transaction) => {
      for (const [table, unsaid] of Object.entries(UNSAID_BEFORE))
        await transaction
          .table(table)
          .toCollection()
          .modify((row) => Object.assign(row, { ...unsaid, ...row }));
    });
  database.evidence.hook('reading', (row: Evidence | undefined) => row && walkableEvidence(row));
  return database;
}

/** What rows of an earlier version leave unsaid, by table: in the database, and in a backup made of it. */
export const UNSAID_BEFORE: Readonly<Record<string, object>> = {
  claims: NOTHING_SAID,
  evidence: NOTHING_MORE,
};
