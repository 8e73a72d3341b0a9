// The one database: what was seen, what was claimed, what was kept as proof. Only the worker writes to it.
import { Dexie, type EntityTable, type Table } from 'dexie';
import { NOTHING_SAID } from '../claims/new-claim';
import type { LogEntry } from '../evidence/log';
import { NOTHING_MORE } from '../evidence/make-evidence';
import type { Channel, Claim, DraftLanguage } from '../model/claim';
import type { EvidenceCopy } from '../model/copy';
import type { Evidence } from '../model/evidence';
import type { KnownOrder } from '../model/known';
import type { Miss, PageKind } from '../model/reading';
import type { Settings } from '../model/settings';
import type { HealthRow } from './health';

/** A miss remembers its page, so that reading that page again replaces it. */
export interface StoredMiss extends Miss {
  page: PageKind;
}

export interface OrderRow extends KnownOrder {
  id: string;
  misses: StoredMiss[];
  /** The shop's site that showed it last. */
  site: string | null;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** A field that a page showed differently from before: what changed, when, and from what to what. */
export interface Observation {
  id: number;
  orderId: string;
  at: string;
  page: PageKind;
  field: string;
  before: string | null;
  after: string | null;
}

/** Text the buyer typed over a draft; the facts never overwrite it. */
export interface DraftEdit {
  claimId: string;
  channel: Channel;
  language: DraftLanguage;
  text: string;
  editedAt: string;
}

export interface SettingsRow extends Settings {
  key: 'settings';
}

/** A reminder that was shown, by a key of what it was about, so that it fires once. */
export interface Reminder {
  key: string;
  shownAt: string;
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
  /** The page's text beside a picture of it, by the proof's id. */
  evidenceTexts: EntityTable<{ id: string; text: string }, 'id'>;
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
  keys: EntityTable<KeysRow, 'id'>;
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
    })
    .upgrade(async (transaction) => {
      await transaction
        .table('claims')
        .toCollection()
        .modify((claim) => Object.assign(claim, { ...NOTHING_SAID, ...claim }));
      await transaction
        .table('evidence')
        .toCollection()
        .modify((evidence) => Object.assign(evidence, { ...NOTHING_MORE, ...evidence }));
    });
  return database;
}
