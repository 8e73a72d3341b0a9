// Backup and restore: everything comes back, into an empty or a used profile, once, whole, or not at all.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { importPublicKey, verifyLog } from '../../../lib/evidence/log';
import type { Claim, ClaimEvent } from '../../../lib/model/claim';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { makeBackup } from '../../../lib/pack/backup';
import { type Backup, readBackup } from '../../../lib/pack/read-backup';
import { BACKED_UP_ROWS, BYTES, NOT_BACKED_UP } from '../../../lib/store/backed-up';
import { noteBackup, viewBackups } from '../../../lib/store/backups';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { addEvidence, deleteEvidence } from '../../../lib/store/evidence';
import { logKeys } from '../../../lib/store/log';
import { restoreBackup } from '../../../lib/store/restore';
import { deleteEverything } from '../../../lib/store/settings';
import { takeSnapshot } from '../../../lib/store/take-backup';
import { checkLogs } from '../../../lib/store/view-logs';
import { makeRecord, ORDER, PIXEL } from '../pack/sample';
import { CLAIM, COPY, fill, ORDER_ROW } from './filled';

const AT = '2026-11-25T10:00:00Z';
const opened: RedressDatabase[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

function profile(): RedressDatabase {
  const database = openDatabase(`restore-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
}

async function filled(): Promise<RedressDatabase> {
  const database = profile();
  await fill(database);
  return database;
}

/** All that a database holds, bytes as hex, but for its keys. */
async function everything(database: RedressDatabase, without: readonly string[] = []) {
  const tables: Record<string, unknown[]> = {};
  for (const table of database.tables) {
    if (table.name === 'keys' || without.includes(table.name)) continue;
    tables[table.name] = await Promise.all((await table.toArray()).map(readable));
  }
  return tables;
}

async function readable(row: { bytes?: Blob }) {
  if (!(row.bytes instanceof Blob)) return row;
  return { ...row, type: row.bytes.type, bytes: Buffer.from(await row.bytes.arrayBuffer()).toString('hex') };
}

async function backupOf(database: RedressDatabase): Promise<Backup> {
  const { stream } = makeBackup({ ...(await takeSnapshot(database)), now: new Date(AT), version: '0.1.0' });
  return readBackup(new Blob([await new Response(stream).arrayBuffer()]));
}

async function logState(database: RedressDatabase) {
  return verifyLog(await database.log.toArray(), (await logKeys(database)).publicKey);
}

test('every table is in a backup, or is named as one that is not', () => {
  const said = [...Object.keys(BACKED_UP_ROWS), ...BYTES, ...NOT_BACKED_UP].sort();
  expect(
    profile()
      .tables.map(({ name }) => name)
      .sort(),
  ).toEqual(said);
});

describe('into an empty profile', () => {
  test('everything comes back identical', async () => {
    const from = await filled();
    const into = profile();
    expect(await restoreBackup(into, await backupOf(from), AT)).toEqual({
      orders: 1,
      claims: 1,
      evidence: 2,
      known: 0,
      healed: 0,
    });
    const apart = ['log', 'pastLogs', ...NOT_BACKED_UP];
    expect(await everything(into, apart)).toEqual(await everything(from, apart));
    for (const [name, rows] of Object.entries(await everything(from, apart)))
      expect(rows.length, `the sample fills ${name}`).toBeGreaterThan(0);
  });

  test('the old log stays verifiable by its old key, and the present one tells of the restore', async () => {
    const from = await filled();
    const into = profile();
    const backup = await backupOf(from);
    await restoreBackup(into, backup, AT);
    const [past, ...more] = await into.pastLogs.toArray();
    expect(more).toEqual([]);
    expect(past!.entries).toEqual(await from.log.toArray());
    const key = await importPublicKey(past!.publicKey!);
    expect(await verifyLog(past!.entries, key!)).toEqual({ state: 'valid', entries: 2 });
    expect(await logState(into)).toEqual({ state: 'valid', entries: 3 });
    const noted = (await into.log.toArray()).map(({ what, evidenceId }) => [what, evidenceId]);
    expect(noted[0]).toEqual(['restored', null]);
    expect(noted.slice(1).sort()).toEqual([
      ['restored', 'e1'],
      ['restored', 'e2'],
    ]);
    expect((await into.log.get(1))!.sha256).toBe(backup.manifestSha256);
  });

  test('both logs are said to be in order, and one that was rewritten is not', async () => {
    const into = profile();
    await restoreBackup(into, await backupOf(await filled()), AT);
    expect(await checkLogs(into)).toEqual([
      { entries: 3, state: 'valid', brokenAt: null, restoredAt: null },
      { entries: 2, state: 'valid', brokenAt: null, restoredAt: AT },
    ]);
    const [past] = await into.pastLogs.toArray();
    const [first, second] = past!.entries;
    await into.pastLogs.put({ ...past!, entries: [first!, { ...second!, at: '2020-01-01T00:00:00Z' }] });
    await into.log.delete(2);
    expect(await checkLogs(into)).toMatchObject([
      { state: 'broken', brokenAt: 2 },
      { state: 'broken', brokenAt: 2 },
    ]);
  });

  test('a log that came with a backup goes into the next one', async () => {
    const second = profile();
    await restoreBackup(second, await backupOf(await filled()), AT);
    const third = profile();
    await restoreBackup(third, await backupOf(second), AT);
    const lengths = (await third.pastLogs.toArray()).map(({ entries }) => entries.length);
    expect(lengths.sort()).toEqual([2, 3]);
  });

  test('a backup of the first version comes back, and its rows know what they left unsaid', async () => {
    const file = readFileSync(join(import.meta.dirname, '../pack/samples/backup-1.zip'));
    const into = profile();
    const restored = await restoreBackup(into, await readBackup(new Blob([file])), AT);
    expect(restored).toMatchObject({ orders: 1, claims: 1, evidence: 1 });
    expect(await into.claims.get('c-first')).toMatchObject({ reason: 'stuck', country: null, answers: {} });
    const evidence = await into.evidence.get('e-first');
    expect(evidence).toMatchObject({ area: null, device: null, fileName: null });
    expect(await checkEvidence(into, evidence!)).toMatchObject({ checked: 'unchanged' });
    expect((await into.settings.get('settings'))!.language).toBe('ru');
  });

  test('a backup made with the present format comes back', async () => {
    const file = readFileSync(join(import.meta.dirname, '../pack/samples/backup-2.zip'));
    const into = profile();
    const restored = await restoreBackup(into, await readBackup(new Blob([file])), AT);
    expect(restored).toMatchObject({ orders: 1, claims: 1, evidence: 2 });
    const [past] = await into.pastLogs.toArray();
    const key = await importPublicKey(past!.publicKey!);
    expect(await verifyLog(past!.entries, key!)).toMatchObject({ state: 'valid' });
  });
});

describe('into a profile in use', () => {
  test('restoring twice changes nothing more', async () => {
    const into = profile();
    const backup = await backupOf(await filled());
    await restoreBackup(into, backup, AT);
    const before = await everything(into, ['log']);
    const again = await restoreBackup(into, backup, AT);
    expect(again).toEqual({ orders: 0, claims: 0, evidence: 0, known: 2, healed: 0 });
    expect(await everything(into, ['log'])).toEqual(before);
    expect(await into.log.count()).toBe(4);
  });

  test('the profile that made the backup gets nothing twice, and its own log goes on', async () => {
    const database = await filled();
    const before = await everything(database, ['log']);
    await restoreBackup(database, await backupOf(database), AT);
    expect(await everything(database, ['log'])).toEqual(before);
    expect(await logState(database)).toEqual({ state: 'valid', entries: 3 });
  });

  test('what was deleted comes back, and the log tells of both', async () => {
    const database = await filled();
    const backup = await backupOf(database);
    await deleteEvidence(database, 'e1', AT);
    expect(await restoreBackup(database, backup, AT)).toMatchObject({ evidence: 1, known: 1 });
    expect(await database.copies.get(COPY.id)).toEqual(COPY);
    const acts = (await database.log.where('seq').above(2).toArray()).map(({ what }) => what);
    expect(acts).toEqual(['deleted', 'restored', 'restored']);
  });

  test('a copy whose original is neither here nor in the backup stays away, bytes and all', async () => {
    const other = await filled();
    await other.copies.add({ ...COPY, id: 'orphan', evidenceId: 'gone' });
    await other.copyBytes.add({ id: 'orphan', bytes: new Blob(['copy'], { type: 'image/jpeg' }) });
    const database = profile();
    await restoreBackup(database, await backupOf(other), AT);
    expect(await database.copies.toCollection().primaryKeys()).toEqual([COPY.id]);
    expect(await database.copyBytes.toCollection().primaryKeys()).toEqual([COPY.id]);
  });

  test('after everything was deleted, everything is back', async () => {
    const database = await filled();
    const before = await everything(database, ['log', 'pastLogs', 'backups']);
    const backup = await backupOf(database);
    await deleteEverything(database);
    await restoreBackup(database, backup, AT);
    expect(await everything(database, ['log', 'pastLogs', 'backups'])).toEqual(before);
  });

  test('an event that was taken back here or there stays so, and what was noted again holds', async () => {
    const wrong: ClaimEvent = { kind: 'dispute-opened', on: '2026-11-22' };
    const again: ClaimEvent = { kind: 'decision', on: '2026-11-22' };
    const noted = { ...CLAIM, events: [...CLAIM.events, again, wrong] };
    const corrected: Claim = {
      ...noted,
      events: [...CLAIM.events, again],
      takenBack: [again, wrong].map((event) => ({ event, at: '2026-11-23T10:00:00Z', instead: null })),
    };
    for (const [here, there] of [
      [corrected, noted],
      [noted, corrected],
      [corrected, corrected],
    ] as const) {
      const into = profile();
      await into.claims.put(there);
      const backup = await backupOf(into);
      await into.claims.put(here);
      await restoreBackup(into, backup, AT);
      const [claim] = await into.claims.toArray();
      expect(claim).toMatchObject({ events: corrected.events, takenBack: corrected.takenBack });
    }
  });

  test('what is newer here stays, what is missing here is filled up', async () => {
    const backup = await backupOf(await filled());
    const into = profile();
    await into.orders.put({
      ...ORDER_ROW,
      order: { ...ORDER_ROW.order, status: 'finished', total: null },
      shipments: [],
      lastSeenAt: '2026-12-01T10:00:00Z',
      firstSeenAt: '2026-11-30T10:00:00Z',
    });
    await into.claims.put({
      ...CLAIM,
      id: 'c-here',
      reason: 'lost',
      country: null,
      openedOn: '2026-11-24',
      events: [{ kind: 'opened', on: '2026-11-24' }],
    });
    await into.drafts.put({
      claimId: 'c-here',
      channel: 'seller',
      language: 'ru',
      text: 'later',
      base: 'once',
      limit: null,
      editedAt: '2026-11-30T10:00:00Z',
    });
    await into.settings.put({ ...DEFAULT_SETTINGS, key: 'settings', language: 'en' });
    await restoreBackup(into, backup, AT);

    const row = (await into.orders.get(ORDER))!;
    expect(row.order).toMatchObject({ status: 'finished', total: ORDER_ROW.order.total });
    expect(row.shipments).toEqual(ORDER_ROW.shipments);
    expect(row.firstSeenAt).toBe(ORDER_ROW.firstSeenAt);
    const claims = await into.claims.toArray();
    expect(claims).toMatchObject([{ id: 'c-here', reason: 'lost', country: 'DE', openedOn: '2026-11-20' }]);
    expect(claims[0]!.events).toEqual(CLAIM.events);
    // Proof and texts follow the claim to the id that it has here.
    expect((await into.evidence.toArray()).map(({ claimId }) => claimId)).toEqual(['c-here', 'c-here']);
    expect((await into.drafts.toArray()).map(({ text }) => text)).toEqual(['later']);
    expect((await into.settings.get('settings'))!.language).toBe('en');
  });

  test('facts and text that are broken here are whole again, filed where they are filed here', async () => {
    const database = await filled();
    const backup = await backupOf(database);
    const before = await database.evidence.toArray();
    await database.evidence.update('e1', { title: 'Another title' });
    await database.evidenceTexts.put({ id: 'e1', text: 'Another text' });
    await database.evidence.update('e2', { capturedAt: '2026-11-01T14:02:05+03:00', proves: ['goods'] });
    expect(await restoreBackup(database, backup, AT)).toMatchObject({ known: 2, healed: 2 });
    const [first, second] = before;
    expect(await database.evidence.toArray()).toEqual([first, { ...second, proves: ['goods'] }]);
    for (const record of await database.evidence.toArray())
      expect((await checkEvidence(database, record)).checked).toBe('unchanged');
  });

  test('facts that were changed before the backup was made are shown as changed wherever it is restored', async () => {
    const from = await filled();
    await from.evidence.update('e1', { title: 'Another title' });
    const into = profile();
    await restoreBackup(into, await backupOf(from), AT);
    const again = profile();
    await restoreBackup(again, await backupOf(into), AT);
    for (const database of [from, into, again]) {
      const records = await database.evidence.toArray();
      expect(
        await Promise.all(records.map(async (each) => (await checkEvidence(database, each)).checked)),
      ).toEqual(['beside-changed', 'unchanged']);
    }
  });

  test('proof that is broken here is whole again', async () => {
    const database = await filled();
    const backup = await backupOf(database);
    await database.evidenceBytes.put({ id: 'e1', bytes: new Blob(['rot']) });
    await database.evidenceBytes.delete('e2');
    expect(await restoreBackup(database, backup, AT)).toMatchObject({ evidence: 0, healed: 2 });
    for (const record of await database.evidence.toArray())
      expect(await checkEvidence(database, record)).toMatchObject({ checked: 'unchanged' });
  });

  test('a piece that is no better in the backup is left as it is, and not said to be whole', async () => {
    const database = await filled();
    await database.evidenceTexts.delete('e1');
    const backup = await backupOf(database);
    const before = await everything(database, ['log']);
    expect(await restoreBackup(database, backup, AT)).toMatchObject({ known: 2, healed: 0 });
    expect(await everything(database, ['log'])).toEqual(before);
    // The text is here, the backup has none: it is not taken from here.
    const other = await filled();
    await other.evidenceBytes.delete('e1');
    expect(await restoreBackup(other, backup, AT)).toMatchObject({ healed: 0 });
    expect(await other.evidenceTexts.get('e1')).toBeDefined();
  });

  test('the small picture of a piece that is whole again is drawn anew', async () => {
    const database = await filled();
    const backup = await backupOf(database);
    await database.thumbnails.bulkPut([
      { id: 'e1', bytes: null },
      { id: 'e2', bytes: null },
    ]);
    await database.evidenceBytes.put({ id: 'e1', bytes: new Blob(['rot']) });
    await restoreBackup(database, backup, AT);
    expect(await database.thumbnails.toCollection().primaryKeys()).toEqual(['e2']);
  });

  test('a reminder that was shown from nearer here is not shown again', async () => {
    const database = await filled();
    const backup = await backupOf(database);
    const [shown] = await database.reminders.toArray();
    await database.reminders.put({ ...shown!, distanceDays: 3, shownAt: '2026-12-01T09:00:00Z' });
    await restoreBackup(database, backup, AT);
    expect(await database.reminders.toArray()).toEqual([
      { ...shown!, distanceDays: 3, shownAt: '2026-12-01T09:00:00Z' },
    ]);
  });

  test('of one installation the longest log is kept, in whichever order its backups come', async () => {
    const from = await filled();
    const first = await backupOf(from);
    await addEvidence(from, await makeRecord('e9', PIXEL), new Blob([PIXEL]));
    const second = await backupOf(from);
    for (const backups of [
      [first, second],
      [second, first],
    ]) {
      const into = profile();
      for (const backup of backups) await restoreBackup(into, backup, AT);
      expect((await into.pastLogs.toArray()).map(({ entries }) => entries.length)).toEqual([3]);
    }
  });

  test('two at once bring everything once, and the log tells of both', async () => {
    const into = profile();
    const backup = await backupOf(await filled());
    const done = await Promise.all([restoreBackup(into, backup, AT), restoreBackup(into, backup, AT)]);
    expect(done.map(({ evidence, known }) => [evidence, known]).sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
    expect(await logState(into)).toEqual({ state: 'valid', entries: 4 });
    expect(await into.evidence.count()).toBe(2);
    expect(await into.observations.count()).toBe(1);
  });

  test('proof that was captured meanwhile keeps its place in the log', async () => {
    const into = profile();
    const backup = await backupOf(await filled());
    const record = await makeRecord('e9', PIXEL);
    await Promise.all([restoreBackup(into, backup, AT), addEvidence(into, record, new Blob([PIXEL]))]);
    expect(await logState(into)).toEqual({ state: 'valid', entries: 4 });
    expect(await into.evidence.count()).toBe(3);
  });
});

describe('what is not restored', () => {
  const change = async (table: string, rows: (rows: readonly unknown[]) => unknown[]): Promise<Backup> => {
    const backup = await backupOf(await filled());
    return { ...backup, tables: new Map([...backup.tables, [table, rows(backup.tables.get(table) ?? [])]]) };
  };

  test.each(Object.keys(BACKED_UP_ROWS))('a row of %s that Redress does not write', async (table) => {
    const into = profile();
    const backup = await change(table, (rows) => [...rows, { id: 7, orderId: '<b>' }]);
    await expect(restoreBackup(into, backup, AT)).rejects.toMatchObject({ refusal: 'foreign-rows' });
    expect(Object.values(await everything(into)).flat()).toEqual([]);
  });

  test('a table that Redress does not have', async () => {
    const backup = await change('passwords', () => [{}]);
    await expect(restoreBackup(profile(), backup, AT)).rejects.toMatchObject({ refusal: 'foreign-rows' });
  });

  test('a backup of a later version of the database', async () => {
    const backup = { ...(await backupOf(await filled())), schemaVersion: 99 };
    await expect(restoreBackup(profile(), backup, AT)).rejects.toMatchObject({ refusal: 'newer-backup' });
  });

  test('anything, when the disk is full in the middle', async () => {
    const into = profile();
    const backup = await backupOf(await filled());
    into.copyBytes.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restoreBackup(into, backup, AT)).rejects.toThrow();
    expect(Object.values(await everything(into)).flat()).toEqual([]);
  });
});

describe('what is damaged here', () => {
  test.each([
    ['a reason', 'claims', 'c1', { reason: 'magic' }],
    ['an entry of the log', 'log', 1, { sha256: 7 }],
    ['a copy', 'copies', 'copy-1', { part: 3 }],
  ])(
    '%s: all but that row comes back, and it is told that one is not in the backup',
    async (_what, table, key, change) => {
      const from = await filled();
      const without = ['log', 'pastLogs', ...NOT_BACKED_UP];
      const whole = await everything(from, without);
      await from.table(table).update(key, change);
      expect((await takeSnapshot(from)).damaged).toBe(1);
      const into = profile();
      await restoreBackup(into, await backupOf(from), AT);
      for (const [name, rows] of Object.entries(await everything(into, without)))
        if (name !== table && !(table === 'copies' && name === 'copyBytes'))
          expect(rows, name).toEqual(whole[name]);
      const logs = await checkLogs(into);
      expect(logs.map(({ state }) => state)).toEqual(['valid', table === 'log' ? 'broken' : 'valid']);
    },
  );

  test.each([
    ['an address', { url: null }],
    ['a time', { capturedAt: 'yesterday' }],
    ['a reading', { reading: {} }],
    ['a word that was read', { 'reading.orders': [{ id: ORDER, items: [{ title: 7 }] }] }],
    ['a hash', { sha256: 'none' }],
  ])(
    '%s of proof: the piece comes back with its bytes, and is shown as broken there too',
    async (_what, change) => {
      const from = await filled();
      await from.table('evidence').update('e1', change);
      const into = profile();
      expect(await restoreBackup(into, await backupOf(from), AT)).toMatchObject({ evidence: 2 });
      expect(await into.evidenceBytes.count()).toBe(2);
      for (const database of [from, into]) {
        const records = await database.evidence.orderBy('id').toArray();
        const states = await Promise.all(
          records.map(async (each) => (await checkEvidence(database, each)).checked),
        );
        expect(states).toEqual(['sha256' in change ? 'changed' : 'beside-changed', 'unchanged']);
      }
    },
  );

  test('leaves no hash in the log that was not one, and all of it can be backed up after it is deleted', async () => {
    const from = await filled();
    await from.table('evidence').update('e1', { sha256: 'none', textSha256: 'none' });
    await deleteEvidence(from, 'e1', AT);
    expect(await logState(from)).toMatchObject({ state: 'valid', entries: 3 });
    const noted = { what: 'deleted', evidenceId: 'e1', sha256: null, textSha256: null };
    expect(await from.log.get(3)).toMatchObject(noted);
    expect(await restoreBackup(profile(), await backupOf(from), AT)).toMatchObject({ evidence: 1 });
  });
});

describe('what is in no backup', () => {
  test('is counted from the log', async () => {
    const database = await filled();
    expect(await viewBackups(database)).toEqual({ last: null, unsaved: 2 });
    const { upToSeq } = await takeSnapshot(database);
    // Captured while the backup was written: not in it, and not taken for saved.
    await addEvidence(database, await makeRecord('e9', PIXEL), new Blob([PIXEL]));
    const row = { madeAt: AT, upToSeq, manifestSha256: 'a'.repeat(64), sizeBytes: 9 };
    await noteBackup(database, row);
    expect(await viewBackups(database)).toEqual({ last: row, unsaved: 1 });
    await deleteEvidence(database, 'e9', AT);
    expect((await viewBackups(database)).unsaved).toBe(0);
    expect(await logState(database)).toMatchObject({ state: 'valid' });
  });

  test('is told by the backup that holds most, also where the clock was wrong when one was made', async () => {
    const database = await filled();
    const row = { manifestSha256: 'a'.repeat(64), sizeBytes: 9 };
    const early = { ...row, madeAt: '2036-01-01T00:00:00Z', upToSeq: 1 };
    await noteBackup(database, early);
    expect((await viewBackups(database)).unsaved).toBe(1);
    const { upToSeq } = await takeSnapshot(database);
    await noteBackup(database, { ...row, madeAt: AT, upToSeq });
    expect(await viewBackups(database)).toMatchObject({ last: { madeAt: AT }, unsaved: 0 });
  });

  test('is nothing of what a backup just brought', async () => {
    const into = profile();
    await restoreBackup(into, await backupOf(await filled()), AT);
    expect((await viewBackups(into)).unsaved).toBe(0);
  });
});
