// A backup against the ZIP library alone on the same bytes, sealed and not; and the check of one against the hashes alone.
// `BACKUP_CAPTURES=200 npx vitest bench --run tests/bench/backup` is 400 MB.
import { Zip, ZipPassThrough } from 'fflate';
import { bench, describe } from 'vitest';
import { sha256Hex } from '../../lib/evidence/sha256';
import { makeBackup } from '../../lib/pack/backup';
import { openSealed } from '../../lib/pack/open-sealed';
import { readBackup } from '../../lib/pack/read-backup';
import { seal } from '../../lib/pack/seal';
import { streamOf } from '../../lib/pack/stream-of';
import { toBlob } from '../../lib/pack/to-blob';

const CAPTURES = Number(process.env.BACKUP_CAPTURES ?? 20);
const CAPTURE_BYTES = 2_000_000;
const ROUNDS = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

const bytes = Uint8Array.from(
  { length: CAPTURE_BYTES },
  (_, index) => Math.imul(index ^ (index >>> 7), 0x9e3779b1) >>> 24,
);
const blob = new Blob([bytes], { type: 'image/png' });
const ids = Array.from({ length: CAPTURES }, (_, index) => `e${index + 1}`);

const backup = () =>
  makeBackup({
    tables: {},
    blobs: { evidenceBytes: new Map(ids.map((id) => [id, blob.slice(0, blob.size, blob.type)])) },
    publicKey: null,
    schemaVersion: 2,
    now: new Date('2026-11-23T12:00:00Z'),
    version: '0.1.0',
  }).stream;

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of pieces);
}

/** The same blobs through the library's own stream, stored as ours are. */
async function zipThem(): Promise<void> {
  const zip = new Zip((error) => {
    if (error) throw error;
  });
  for (const id of ids) {
    const file = new ZipPassThrough(`data/blobs/${id}`);
    zip.add(file);
    file.push(new Uint8Array(await blob.slice().arrayBuffer()), true);
  }
  zip.end();
}

const plainFile = await toBlob(backup());
const sealedFile = await toBlob(streamOf(() => seal(backup(), 'four words of mine')).stream);

describe(`writing ${CAPTURES} captures of ${CAPTURE_BYTES / 1e6} MB`, () => {
  bench('the ZIP library alone', () => zipThem(), ROUNDS);
  bench('a backup', () => drain(backup()), ROUNDS);
  bench('a sealed backup', () => drain(seal(backup(), 'four words of mine')), ROUNDS);
});

describe(`reading ${CAPTURES} captures of ${CAPTURE_BYTES / 1e6} MB`, () => {
  bench(
    'the hashes alone',
    async () => {
      for (let at = 0; at < plainFile.size; at += CAPTURE_BYTES)
        await sha256Hex(await plainFile.slice(at, at + CAPTURE_BYTES).arrayBuffer());
    },
    ROUNDS,
  );
  bench('a backup checked in full', async () => void (await readBackup(plainFile)), ROUNDS);
  bench('a sealed backup opened', () => drain(openSealed(sealedFile, 'four words of mine')), ROUNDS);
});
