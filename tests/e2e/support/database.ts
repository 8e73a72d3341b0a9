// Looks into the extension's database from outside its code, so that a test sees what is stored and not what a screen says.
import type { LogEntry } from '../../../lib/evidence/log';
import type { Claim } from '../../../lib/model/claim';
import type { EvidenceCopy } from '../../../lib/model/copy';
import type { Evidence } from '../../../lib/model/evidence';
import type {
  BackupRow,
  DraftEdit,
  OrderRow,
  PastLog,
  Reminder,
  SettingsRow,
} from '../../../lib/store/database';
import type { TestBrowser } from './launch';

/** What the extension's own pages see of the browser, as far as the tests use it. */
declare const chrome: { storage: Record<'session' | 'local', { clear(): Promise<void> }> };

/** Stored bytes by what can be told of them; the hash is computed anew from the bytes. */
export interface StoredBytes {
  id: string;
  bytes: { sizeBytes: number; type: string; sha256: string };
}

export interface Stored {
  orders: OrderRow[];
  claims: Claim[];
  evidence: Evidence[];
  evidenceBytes: StoredBytes[];
  evidenceTexts: { id: string; text: string }[];
  log: LogEntry[];
  pastLogs: PastLog[];
  copies: EvidenceCopy[];
  copyBytes: StoredBytes[];
  thumbnails: { id: string; bytes: StoredBytes['bytes'] | null }[];
  drafts: DraftEdit[];
  settings: SettingsRow[];
  reminders: Reminder[];
  backups: BackupRow[];
}

const EMPTY: Stored = {
  orders: [],
  claims: [],
  evidence: [],
  evidenceBytes: [],
  evidenceTexts: [],
  log: [],
  pastLogs: [],
  copies: [],
  copyBytes: [],
  thumbnails: [],
  drafts: [],
  settings: [],
  reminders: [],
  backups: [],
};

/** Every row of the database as it is on disk now. */
export async function readDatabase({ desk }: TestBrowser): Promise<Stored> {
  const rows = await desk.evaluate(async () => {
    // Opening a database that is not there would make an empty one.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'redress')) return {};
    const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const describe = async (value: unknown): Promise<unknown> => {
      if (!(value instanceof Blob)) return value;
      const digest = await crypto.subtle.digest('SHA-256', await value.arrayBuffer());
      const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return { sizeBytes: value.size, type: value.type, sha256 };
    };
    const database = await settle(indexedDB.open('redress'));
    try {
      const all: Record<string, unknown[]> = {};
      for (const name of database.objectStoreNames) {
        const found: Record<string, unknown>[] = await settle(
          database.transaction(name).objectStore(name).getAll(),
        );
        all[name] = await Promise.all(
          found.map(async (row) => {
            const entries = await Promise.all(
              Object.entries(row).map(async ([key, value]) => [key, await describe(value)]),
            );
            return Object.fromEntries(entries);
          }),
        );
      }
      return all;
    } finally {
      database.close();
    }
  });
  return { ...EMPTY, ...rows } as Stored;
}

/** The key that verifies the log; null before anything was logged. */
export async function readPublicKey({ desk }: TestBrowser): Promise<JsonWebKey | null> {
  return desk.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('redress'));
    const row: { keys: CryptoKeyPair } | undefined = await settle(
      database.transaction('keys').objectStore('keys').get('log'),
    );
    database.close();
    return row === undefined ? null : crypto.subtle.exportKey('jwk', row.keys.publicKey);
  });
}

/** The stored bytes of one piece of proof, or of one copy. */
export async function readBytes(
  { desk }: TestBrowser,
  id: string,
  table: 'evidenceBytes' | 'copyBytes' = 'evidenceBytes',
): Promise<Buffer> {
  const base64 = await desk.evaluate(
    async ([key, store]) => {
      const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open('redress'));
      const row: { bytes: Blob } = await settle(database.transaction(store).objectStore(store).get(key));
      database.close();
      const bytes = new Uint8Array(await row.bytes.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [id, table] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** Empties every table and the session's memory, for the next test; the worker is stopped by the caller. */
export async function clearDatabase({ desk }: TestBrowser): Promise<void> {
  await desk.evaluate(async () => {
    const known = await indexedDB.databases();
    if (known.some(({ name }) => name === 'redress')) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('redress');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = [...database.objectStoreNames];
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(names, 'readwrite');
        for (const name of names) transaction.objectStore(name).clear();
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    }
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
  });
}
