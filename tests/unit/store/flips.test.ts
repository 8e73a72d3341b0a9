// Every single flipped bit of a stored piece of proof is found, and so is every length it could be cut to.
import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import { checkEvidence } from '../../../lib/store/evidence';
import { storePiece } from './pieces';

const database = openDatabase(`test-${crypto.randomUUID()}`);
afterAll(() => database.delete());

test('no bit can be flipped and no byte cut off unseen', async () => {
  const evidence = await storePiece(database, 'a small picture of an order page, 48 bytes long.');
  const whole = new TextEncoder().encode(evidence.id);
  const put = (bytes: Uint8Array<ArrayBuffer>) =>
    database.evidenceBytes.put({ id: evidence.id, bytes: new Blob([bytes]) });
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const flipped = whole.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await put(flipped);
    expect((await checkEvidence(database, evidence)).checked, `bit ${bit}`).toBe('changed');
  }
  for (let length = 0; length < whole.length; length += 1) {
    await put(whole.slice(0, length));
    expect((await checkEvidence(database, evidence)).checked, `length ${length}`).toBe('changed');
  }
  await put(whole);
  expect((await checkEvidence(database, evidence)).checked).toBe('unchanged');
});
