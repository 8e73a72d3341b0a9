// Bad input that reaches a claim's screen: no order behind it, events before the order, sums in two currencies. Nothing breaks, nothing is lost.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newClaim } from '../../../lib/claims/new-claim';
import type { Claim } from '../../../lib/model/claim';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Order } from '../../../lib/model/order';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { viewClaim } from '../../../lib/store/view-claim';

const ID = '8190000000014242';
const NOW = new Date('2026-11-23T09:00:00Z');
let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(`claims-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function screenOf(claim: Partial<Claim>, order: Partial<Order> | null) {
  await database.claims.add({ ...newClaim('claim', ID, [], '2026-11-20'), ...claim });
  if (order !== null) {
    const at = NOW.toISOString();
    await database.orders.add({
      id: ID,
      order: { ...emptyOrder(ID), ...order },
      shipments: [],
      misses: [],
      sources: {},
      site: null,
      firstSeenAt: at,
      lastSeenAt: at,
    });
  }
  return viewClaim(database, 'claim', NOW);
}

test('a claim without an order has a screen that says what is not known', async () => {
  const screen = await screenOf({ reason: 'stuck', paidWith: 'visa' }, null);
  expect(screen?.money.problems).toEqual(['total-unknown']);
  expect(screen?.deadlines).toEqual([]);
  expect(screen?.unknown.find(({ kind }) => kind === 'chargeback-closes')?.why).toBe('no-payment-day');
});

test('every kind of date is either told or said to be unknown, until it no longer can come', async () => {
  const screen = await screenOf(
    { reason: 'stuck' },
    { placedOn: '2026-09-15', status: 'shipped', refundBy: '2026-12-04' },
  );
  const kinds = [...(screen?.deadlines ?? []), ...(screen?.unknown ?? [])].map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  // Shipped long ago: the day to ship by is past for good.
  expect(kinds.sort()).toEqual(
    [
      'appeal-closes',
      'authority-answers',
      'chargeback-closes',
      'deliver-by',
      'dispute-closes',
      'dispute-opens',
      'platform-decides',
      'post-inquiry-closes',
      'refund-arrives',
      'refund-by',
      'seller-answers',
    ].sort(),
  );
});

test('an event before the order starts no clock, and stays in the history', async () => {
  const screen = await screenOf(
    { events: [{ kind: 'dispute-opened', on: '2026-01-01' }] },
    { placedOn: '2026-09-15', status: 'shipped' },
  );
  expect(screen?.deadlines).toEqual([]);
  expect(screen?.history).toHaveLength(1);
});

test('sums in two currencies are told apart and not added', async () => {
  const screen = await screenOf(
    {
      reason: 'stuck',
      events: [{ kind: 'refunded-part', on: '2026-11-21', amount: { amount: '500.00', currency: 'RUB' } }],
    },
    { total: { amount: '26.70', currency: 'USD' } },
  );
  expect(screen?.money).toMatchObject({ open: null, problems: ['refund-currency'] });
});

test('a closed claim has no date to watch and no unknown one', async () => {
  const screen = await screenOf(
    { events: [{ kind: 'closed', on: '2026-11-21' }] },
    { placedOn: '2026-09-15', status: 'cancelled' },
  );
  expect([screen?.deadlines, screen?.unknown, screen?.next]).toEqual([[], [], null]);
});

test('a promise that the seller moved later does not move the bank’s last day', async () => {
  const span = (to: string) => JSON.stringify({ from: null, to });
  await database.observations.bulkAdd([
    {
      orderId: ID,
      at: '2026-10-02T09:00:00Z',
      page: 'order-detail',
      field: 'deliverBy',
      before: span('2026-10-01'),
      after: span('2026-11-01'),
    },
    {
      orderId: ID,
      at: '2026-11-02T09:00:00Z',
      page: 'order-detail',
      field: 'deliverBy',
      before: span('2026-11-01'),
      after: 'not JSON',
    },
  ]);
  const screen = await screenOf(
    { reason: 'stuck', paidWith: 'visa' },
    { placedOn: '2026-09-15', status: 'shipped', deliverBy: { from: null, to: '2026-12-01' } },
  );
  expect(screen?.deadlines.find(({ kind }) => kind === 'chargeback-closes')?.on).toBe('2027-01-29');
  expect(screen?.moved.map(({ before, after }) => [before, after])).toEqual([['2026-10-01', '2026-11-01']]);
});
