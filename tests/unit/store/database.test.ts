// What stands in a database of an earlier version is there, and complete, after the update.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../lib/store/database';

test('claims and proof of the first version keep what they say and know that nothing more was said', async () => {
  const name = `migrated-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({ claims: 'id, &orderId', evidence: 'id, claimId, *orderIds, capturedAt' });
  const claim = { id: 'c', orderId: '8190000000010001', reason: 'lost', openedOn: '2026-11-01', events: [] };
  await old.table('claims').add(claim);
  await old.table('evidence').add({ id: 'e', orderIds: ['8190000000010001'], sha256: 'a'.repeat(64) });
  old.close();

  const database = openDatabase(name);
  expect(await database.claims.get('c')).toEqual({
    ...claim,
    country: null,
    paidWith: null,
    paid: null,
    asks: null,
    answers: {},
  });
  expect(await database.evidence.get('e')).toMatchObject({ sha256: 'a'.repeat(64), area: null, part: null });
  database.close();
});
