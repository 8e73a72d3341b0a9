// A computer that dies at any step of storing, deleting, exporting, backing up or restoring: what was reported is there, and
// nothing half-written is shown.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { verifyLog } from '../../../lib/evidence/log';
import { sha256Hex } from '../../../lib/evidence/sha256';
import { makeBackup } from '../../../lib/pack/backup';
import { makePack } from '../../../lib/pack/make-pack';
import { type Backup, readBackup } from '../../../lib/pack/read-backup';
import { toBlob } from '../../../lib/pack/to-blob';
import { verifyPack } from '../../../lib/pack/verify';
import { noteBackup } from '../../../lib/store/backups';
import { addCopies } from '../../../lib/store/copies';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { addCapture, deleteEvidence } from '../../../lib/store/evidence';
import { importNote } from '../../../lib/store/import';
import { logExport, logKeys } from '../../../lib/store/log';
import { restoreBackup } from '../../../lib/store/restore';
import { takeSnapshot } from '../../../lib/store/take-backup';
import { makeInput, makeRecord, PIXEL } from '../pack/sample';
import { COPY, fill } from './filled';
import { countSteps, killAt } from './kill-points';

const AT = '2026-11-25T10:00:00Z';
const names: string[] = [];
let profiles = 0;
afterEach(async () => {
  for (const name of names.splice(0)) await openDatabase(name).delete();
});

/** A profile with something in it, as it is after the last start: closed. */
async function startedProfile(
  prepare: (database: RedressDatabase) => Promise<unknown> = fill,
): Promise<string> {
  profiles += 1;
  const name = `killed-${profiles}`;
  names.push(name);
  const database = openDatabase(name);
  await prepare(database);
  database.close();
  return name;
}

/** Opens the profile as a new process would. */
async function withProfile<Result>(
  name: string,
  work: (database: RedressDatabase) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(name);
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All that is stored, in a form that can be compared; log entries by what they tell. */
async function contentOf(database: RedressDatabase) {
  const tables: Record<string, unknown> = {};
  for (const table of database.tables) {
    if (['keys', 'log', 'pastLogs'].includes(table.name)) continue;
    const rows: { bytes?: Blob }[] = await table.toArray();
    tables[table.name] = await Promise.all(
      rows.map(async (row) => ({ ...row, bytes: row.bytes && (await row.bytes.text()) })),
    );
  }
  const acts = (await database.log.toArray()).map(({ what, evidenceId }) => `${what} ${evidenceId}`);
  return { tables, acts };
}

/** What must hold at every moment: no record without its bytes, none without its entry, no bytes alone, a log in order. */
async function expectNothingHalf(database: RedressDatabase): Promise<void> {
  const evidence = await database.evidence.toArray();
  const noted = new Set((await database.log.toArray()).map(({ evidenceId }) => evidenceId));
  expect((await database.evidenceBytes.toCollection().primaryKeys()).sort()).toEqual(
    evidence.map(({ id }) => id).sort(),
  );
  for (const { id, sha256, textSha256 } of evidence) {
    const row = await database.evidenceBytes.get(id);
    expect(await sha256Hex(await row!.bytes.arrayBuffer())).toBe(sha256);
    expect(noted.has(id), `${id} is in the log`).toBe(true);
    if (textSha256 !== null) expect(await database.evidenceTexts.get(id)).toBeDefined();
  }
  const copies = await database.copies.toArray();
  expect((await database.copyBytes.toCollection().primaryKeys()).sort()).toEqual(
    copies.map(({ id }) => id).sort(),
  );
  const { publicKey } = await logKeys(database);
  expect(await verifyLog(await database.log.toArray(), publicKey)).toMatchObject({ state: 'valid' });
}

async function restorable(): Promise<Backup> {
  const database = openDatabase(await startedProfile());
  await addCapture(database, [
    { evidence: await makeRecord('other', PIXEL), bytes: new Blob([PIXEL]), text: null },
  ]);
  const { stream } = makeBackup({ ...(await takeSnapshot(database)), now: new Date(AT), version: '0.1.0' });
  const backup = await readBackup(await toBlob(stream));
  database.close();
  return backup;
}

const text = 'page';
const textSha256 = await sha256Hex(new TextEncoder().encode(text));
const parts = await Promise.all(
  [1, 2, 3].map(async (index) => ({
    evidence: await makeRecord(`part-${index}`, PIXEL, {
      part: { captureId: 'long', index, count: 3 },
      ...(index === 1 && { textSha256 }),
    }),
    bytes: new Blob([PIXEL]),
    text: index === 1 ? text : null,
  })),
);
const backup = await restorable();

interface Work {
  /** What is there before; the filled profile when left out. */
  prepare?: (database: RedressDatabase) => Promise<unknown>;
  run: (database: RedressDatabase) => Promise<unknown>;
}

const WORKS: Record<string, Work> = {
  'the first proof of all is stored': {
    prepare: () => Promise.resolve(),
    run: (database) => addCapture(database, parts.slice(0, 1)),
  },
  'a long page in three pictures is stored': { run: (database) => addCapture(database, parts) },
  'a note is brought': {
    run: (database) =>
      importNote(database, {
        claimId: 'c1',
        proves: [],
        on: '2026-11-20',
        text: 'Nobody came.',
        now: new Date(AT),
        timeZone: 'UTC',
      }),
  },
  'a piece of proof is deleted': { run: (database) => deleteEvidence(database, 'e1', AT) },
  'copies are stored': {
    run: (database) =>
      addCopies(
        database,
        ['copy-2', 'copy-3'].map((id) => ({ copy: { ...COPY, id }, bytes: new Blob(['copy']) })),
      ),
  },
  'an export is noted': { run: (database) => logExport(database, 'a'.repeat(64), AT) },
  'a backup is noted': {
    run: (database) =>
      noteBackup(database, { madeAt: AT, upToSeq: 2, manifestSha256: 'a'.repeat(64), sizeBytes: 1 }),
  },
  'a backup is restored into an empty profile': {
    prepare: () => Promise.resolve(),
    run: (database) => restoreBackup(database, backup, AT),
  },
  'a backup is restored into a profile in use': {
    prepare: async (database) => {
      await fill(database);
      await deleteEvidence(database, 'e2', AT);
    },
    run: (database) => restoreBackup(database, backup, AT),
  },
};

describe.each(Object.entries(WORKS))('while %s', (_what, { prepare = fill, run }) => {
  test('a death at any step loses nothing that was reported and leaves nothing half-done', async () => {
    // The same id in every run, so that the runs can be compared.
    const id = vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000000');
    const living = await startedProfile(prepare);
    const before = await withProfile(living, contentOf);
    const steps = await withProfile(living, (database) => countSteps(() => run(database)));
    const whole = await withProfile(living, contentOf);
    expect(whole).not.toEqual(before);
    let undone = 0;
    for (let at = 1; at <= steps; at++) {
      const name = await startedProfile(prepare);
      const { wasReported } = await withProfile(name, (database) => killAt(at, () => run(database)));
      await withProfile(name, async (database) => {
        await expectNothingHalf(database);
        const after = await contentOf(database);
        const isUndone = JSON.stringify(after) === JSON.stringify(before);
        if (isUndone) undone += 1;
        expect(isUndone ? before : after, `killed at step ${at} of ${steps}`).toEqual(
          wasReported || !isUndone ? whole : before,
        );
        // The next try does what this one did not.
        if (isUndone) await run(database);
        expect(await contentOf(database)).toEqual(whole);
      });
    }
    // Otherwise nothing was killed in the middle.
    expect(undone).toBeGreaterThan(3);
    id.mockRestore();
  });
});

describe('a file that was not written to its end', () => {
  test('is no pack and no backup, wherever it breaks off', async () => {
    const name = await startedProfile();
    const snapshot = await withProfile(name, takeSnapshot);
    const written = makeBackup({ ...snapshot, now: new Date(AT), version: '0.1.0' });
    const { input } = await makeInput();
    for (const [stream, isTaken] of [
      [makePack(input).parts[0]!.stream, isGoodPack],
      [written.stream, isGoodBackup],
    ] as const) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of stream) pieces.push(piece);
      expect(pieces.length).toBeGreaterThan(20);
      for (let end = 0; end < pieces.length; end++)
        expect(await isTaken(new Blob(pieces.slice(0, end))), `${end} of ${pieces.length} pieces`).toBe(
          false,
        );
      expect(await isTaken(new Blob(pieces))).toBe(true);
    }
  });

  test('stops the database from nothing: a backup whose reader goes away leaves all as it was', async () => {
    const name = await startedProfile();
    const before = await withProfile(name, contentOf);
    await withProfile(name, async (database) => {
      const { stream, finished } = makeBackup({
        ...(await takeSnapshot(database)),
        now: new Date(AT),
        version: '0.1.0',
      });
      const reader = stream.getReader();
      await reader.read();
      await reader.cancel();
      await expect(finished).rejects.toThrow('stopped');
    });
    expect(await withProfile(name, contentOf)).toEqual(before);
  });
});

async function isGoodPack(zip: Blob): Promise<boolean> {
  const result = await verifyPack(zip);
  return result.outcome === 'checked' && result.isUnchanged;
}

async function isGoodBackup(zip: Blob): Promise<boolean> {
  return readBackup(zip).then(
    () => true,
    () => false,
  );
}
