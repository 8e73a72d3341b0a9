// Who writes the letters above the shop: typed in the settings, there in every such letter of every claim, and in no other.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newClaim } from '../../../lib/claims/new-claim';
import { composeDraft } from '../../../lib/drafts/compose';
import { ABOVE_THE_SHOP, channelsFor } from '../../../lib/drafts/languages';
import { emptyOrder } from '../../../lib/model/empty-order';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { changeSettings } from '../../../lib/store/settings';
import { viewClaim } from '../../../lib/store/view-claim';

const ID = '8190000000014242';
const NOW = new Date('2026-11-23T09:00:00Z');
const SENDER = { name: 'Sam Sample', address: 'Sample Street 1\nSampletown' };
let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(`sender-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

test('the sender stands in letters above the shop and in no message to the seller or the shop', async () => {
  const at = NOW.toISOString();
  const order = { ...emptyOrder(ID), placedOn: '2026-09-15', status: 'shipped' as const };
  await database.orders.add({
    ...{ id: ID, order, shipments: [], misses: [], sources: {}, site: null },
    ...{ firstSeenAt: at, lastSeenAt: at },
  });
  await database.claims.add({
    ...newClaim('claim', ID, [], '2026-11-20'),
    ...{ reason: 'stuck', country: 'RU', paidWith: 'visa' },
  });
  await changeSettings(database, { sender: SENDER });
  const screen = await viewClaim(database, 'claim', NOW);
  if (screen === null) throw new Error('no claim');
  expect(screen.sender).toEqual(SENDER);
  const named = channelsFor('RU', 'stuck').filter((channel) =>
    composeDraft({ ...screen, today: '2026-11-23' }, channel, 'en').text.includes(SENDER.name),
  );
  expect(named).toEqual(expect.arrayContaining(['bank', 'pre-trial', 'operator', 'authority', 'court']));
  expect(named.filter((channel) => channel !== 'bank' && !ABOVE_THE_SHOP.has(channel))).toEqual([]);
});
