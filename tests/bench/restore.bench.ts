// Restoring a backup in the built extension against putting the same bytes into a database and nothing else, in the same browser.
// `RESTORE_CAPTURES=200 npx vitest bench --run tests/bench/restore` is 400 MB. Needs `npm run build`.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, bench, describe } from 'vitest';
import { makeBackup } from '../../lib/pack/backup';
import { launch } from '../e2e/support/launch';
import { makeRecord } from '../unit/pack/sample';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const CAPTURES = Number(process.env.RESTORE_CAPTURES ?? 20);
const CAPTURE_BYTES = 2_000_000;
const ROUNDS = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

const folder = await mkdtemp(join(tmpdir(), 'redress-restore-'));
const file = join(folder, 'backup.zip');
const bytes = new Uint8Array(CAPTURE_BYTES).map((_, index) => Math.imul(index, 0x9e3779b1) >>> 24);
const record = await makeRecord('e1', bytes);
const records = Array.from({ length: CAPTURES }, (_, index) => ({ ...record, id: `e${index + 1}` }));
const { stream } = makeBackup({
  tables: {
    evidence: {
      pieces: [new Blob(records.map((row) => `${JSON.stringify(row)}\n`))],
      rows: CAPTURES,
    },
  },
  blobs: { evidenceBytes: new Map(records.map(({ id }) => [id, new Blob([bytes], { type: 'image/png' })])) },
  publicKey: null,
  schemaVersion: 2,
  now: new Date('2026-11-23T12:00:00Z'),
  version: '0.1.0',
});
await pipeline(Readable.from(stream), createWriteStream(file));

const browser = await launch();
const { desk } = browser;
await desk.evaluate(() => {
  const input = document.createElement('input');
  input.type = 'file';
  document.documentElement.append(input);
});
await desk.locator('input').setInputFiles(file);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function putAlone(): Promise<void> {
  await desk.evaluate(
    async ([count, size]) => {
      const given = document.querySelector('input')!.files![0]!;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(`alone-${crypto.randomUUID()}`, 1);
        request.onupgradeneeded = () => request.result.createObjectStore('bytes', { keyPath: 'id' });
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' });
      for (let index = 0; index < count; index++)
        transaction
          .objectStore('bytes')
          .put({ id: index, bytes: given.slice(index * size, (index + 1) * size) });
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
      indexedDB.deleteDatabase(database.name);
    },
    [CAPTURES, CAPTURE_BYTES] as const,
  );
}

async function restore(): Promise<void> {
  const answer = await desk.evaluate(async () => {
    await chrome.runtime.sendMessage({ kind: 'delete-everything' });
    const name = crypto.randomUUID();
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (data === 'ready') channel.postMessage(document.querySelector('input')!.files![0]!);
    };
    return chrome.runtime.sendMessage({ kind: 'restore', channel: name });
  });
  const text = JSON.stringify(answer);
  if (!text.includes(`"evidence":${CAPTURES}`)) throw new Error(text);
}

describe(`${CAPTURES} captures of ${CAPTURE_BYTES / 1e6} MB`, () => {
  bench('the same bytes put into a database alone', putAlone, ROUNDS);
  bench('a backup checked and restored', restore, ROUNDS);
});
