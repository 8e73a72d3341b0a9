import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeClaim, openClaim } from '../../../lib/store/claims';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { changeSettings, readSettings } from '../../../lib/store/settings';

const FIRST = '8190000000014242';
const SECOND = '8190000000024243';
let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

test('country and payment are asked once and begin the next claim', async () => {
  const { id } = await openClaim(database, FIRST, '2026-11-20');
  await changeClaim(database, id, { country: 'KZ' });
  await changeClaim(database, id, { paidWith: 'visa' });
  expect(await openClaim(database, SECOND, '2026-11-23')).toMatchObject({ country: 'KZ', paidWith: 'visa' });
});

test('what the settings say of the country is not changed by a claim', async () => {
  await changeSettings(database, { country: 'DE' });
  const { id } = await openClaim(database, FIRST, '2026-11-20');
  await changeClaim(database, id, { country: 'FR' });
  expect((await readSettings(database)).country).toBe('DE');
  expect((await database.claims.get(id))?.country).toBe('FR');
});
