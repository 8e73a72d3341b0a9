import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import type { Claim } from '../../../lib/model/claim';
import type { Evidence } from '../../../lib/model/evidence';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { evidenceOfClaim } from '../../../lib/store/evidence';
import { fileEvidence, looseEvidence } from '../../../lib/store/loose-evidence';
import { storePiece } from './pieces';

const LOOSE: Partial<Evidence> = { orderIds: [], page: 'unknown', proves: [] };

let database: RedressDatabase;
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function addClaim(id: string, orderId: string): Promise<Claim> {
  const claim = { id, orderId, openedOn: '2026-11-23', reason: null, events: [], ...NOTHING_SAID };
  await database.claims.add(claim);
  return claim;
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a capture of a page that named no order is offered until a claim takes it, and is then that claim’s alone', async () => {
  const one = await addClaim('one', '8190000000010001');
  const two = await addClaim('two', '8190000000010002');
  await storePiece(database, 'of an order');
  const loose = await storePiece(database, 'loose', LOOSE);
  expect(ids(await looseEvidence(database))).toEqual(['loose']);
  await fileEvidence(database, 'loose', 'two');
  expect(await looseEvidence(database)).toEqual([]);
  await fileEvidence(database, 'loose', 'one');
  expect(ids(await evidenceOfClaim(database, one))).toEqual(['of an order']);
  expect(ids(await evidenceOfClaim(database, two))).toEqual(['loose']);
  // What the log noted of it still holds.
  const filed = await database.evidence.get('loose');
  expect(filed).toEqual({ ...loose, claimId: 'two' });
  expect((await checkEvidence(database, filed ?? loose)).checked).toBe('unchanged');
});

test('it stays offered where the claim is gone, and proof of an order is never moved', async () => {
  await addClaim('one', '8190000000010002');
  await storePiece(database, 'of an order');
  await storePiece(database, 'loose', LOOSE);
  await fileEvidence(database, 'loose', 'gone');
  await fileEvidence(database, 'of an order', 'one');
  expect(ids(await looseEvidence(database))).toEqual(['loose']);
  expect((await database.evidence.get('of an order'))?.claimId).toBeNull();
});
