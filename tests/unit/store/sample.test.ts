import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_ORDER_ID } from '../../../lib/model/sample';
import { noteEvent, openClaim } from '../../../lib/store/claims';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { saveDraft } from '../../../lib/store/drafts';
import { addSample, removeSample } from '../../../lib/store/sample';
import { changeSettings } from '../../../lib/store/settings';
import { viewAttention, viewClaims } from '../../../lib/store/views';
import { storePiece } from './pieces';

const TODAY = '2026-12-01';
const NOW = new Date(`${TODAY}T12:00:00Z`);
const TEXTS = { title: 'Sample: phone case', store: 'Sample store' };

let database: RedressDatabase;
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

test('the sample is a claim for a parcel that is late and stuck, whatever the day', async () => {
  for (const today of ['2026-12-01', '2028-02-29', '2027-01-10']) {
    const { id } = await addSample(database, TEXTS, today);
    const [listed, ...others] = await viewClaims(database, new Date(`${today}T12:00:00Z`));
    expect(others).toEqual([]);
    expect(listed?.claim.id).toBe(id);
    expect(listed?.flags.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['overdue', 'stalled']));
    expect(listed?.claim.reason).toBe('stuck');
    // Something is to be done, and there is time for it.
    expect(listed?.turn).toBe('act');
    expect(listed?.next?.on && listed.next.on >= today).toBe(true);
    await removeSample(database, `${today}T12:00:00Z`);
  }
});

test('twice is one', async () => {
  const first = await addSample(database, TEXTS, TODAY);
  const second = await addSample(database, TEXTS, TODAY);
  expect(second.id).toBe(first.id);
});

test('it counts nowhere: no order is watched, none needs attention', async () => {
  await addSample(database, TEXTS, TODAY);
  expect(await viewAttention(database, NOW)).toEqual({ orders: [], watched: 0, lastSeenAt: null });
});

test('it goes with all that was made for it, and nothing else goes', async () => {
  const own = await openClaim(database, '8190000000010001', TODAY);
  await storePiece(database, 'own proof', { orderIds: ['8190000000010001'], claimId: own.id });
  const { id } = await addSample(database, TEXTS, TODAY);
  await storePiece(database, 'of the sample', { orderIds: [], claimId: id });
  await noteEvent(database, id, { kind: 'wrote-seller', on: TODAY });
  const draft = { channel: 'seller', language: 'en', text: 'mine', editedAt: NOW.toISOString() } as const;
  await saveDraft(database, {
    claimId: id,
    channel: 'seller',
    language: 'en',
    edit: { text: 'mine', base: '', limit: null },
    editedAt: draft.editedAt,
  });

  await removeSample(database, NOW.toISOString());

  expect(await database.orders.get(SAMPLE_ORDER_ID)).toBeUndefined();
  expect((await database.claims.toArray()).map((claim) => claim.id)).toEqual([own.id]);
  expect((await database.evidence.toArray()).map((piece) => piece.id)).toEqual(['own proof']);
  expect(await database.evidenceBytes.count()).toBe(1);
  expect(await database.drafts.count()).toBe(0);
  // What happened to proof stays in the log, also of the sample.
  expect((await database.log.toArray()).at(-1)?.what).toBe('deleted');
  await removeSample(database, NOW.toISOString());
  expect(await database.claims.count()).toBe(1);
});

test('how the buyer usually pays begins each claim until one says otherwise', async () => {
  await changeSettings(database, { paidWith: 'mir' });
  const first = await openClaim(database, '8190000000010001', TODAY);
  expect(first.paidWith).toBe('mir');
  await database.claims.update(first.id, { paidWith: 'paypal' });
  expect((await openClaim(database, '8190000000010002', TODAY)).paidWith).toBe('paypal');
});
