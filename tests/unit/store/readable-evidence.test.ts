// One damaged record must not take the others with it: a claim with all its proof stays readable.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { viewClaim } from '../../../lib/store/view-claim';
import { CLAIM, fill } from './filled';

let database: RedressDatabase;
beforeEach(async () => {
  database = openDatabase(`readable-${crypto.randomUUID()}`);
  await fill(database);
});
afterEach(() => database.delete());

const NOW = new Date('2026-11-25T10:00:00Z');

describe('a record with a field that is none', () => {
  test.each([
    [{ url: null }, 'beside-changed'],
    [{ capturedAt: 'yesterday' }, 'beside-changed'],
    [{ capturedAt: 7 }, 'beside-changed'],
    [{ reading: {} }, 'beside-changed'],
    [{ kind: 'magic', mediaType: {} }, 'beside-changed'],
    [{ orderIds: null }, 'beside-changed'],
    [{ sha256: null }, 'changed'],
    // Where it is filed, and what copies are to hide, is no fact of the proof.
    [{ proves: undefined }, 'unchanged'],
    [{ personal: {} }, 'unchanged'],
  ])('%o leaves the claim readable, and the piece is said to be %s', async (change, state) => {
    await database.table('evidence').update('e1', { claimId: 'c1', ...change });
    const screen = await viewClaim(database, CLAIM.id, NOW);
    const states = await Promise.all(
      (screen?.evidence ?? []).map(async (each) => [each.id, (await checkEvidence(database, each)).checked]),
    );
    expect(Object.fromEntries(states)).toEqual({ e1: state, e2: 'unchanged' });
  });
});

test('a record that is one is read as it was stored, to the field', async () => {
  const [first] = await database.evidence.toArray();
  expect(Object.keys(first!)).toContain('reading');
  expect(await database.evidence.get('nobody')).toBeUndefined();
  await database.table('evidence').update('e2', { later: 'a field of a later version' });
  expect(await database.evidence.get('e2')).toMatchObject({ later: 'a field of a later version' });
});
