import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Reading } from '../../../lib/model/reading';
import type { Shipment } from '../../../lib/model/shipment';
import { openDatabase } from '../../../lib/store/database';
import { storeReading } from '../../../lib/store/orders';
import { event, ORDER_ID, parcel } from '../rules/build';

const database = openDatabase(`orders-${crypto.randomUUID()}`);
afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

const OTHER = '8190000000010002';
const AT = '2026-11-23T10:00:00Z';

const shown = (...parcels: Shipment[]): Reading => ({
  page: 'tracking',
  site: 'aliexpress.com',
  language: 'en',
  orders: [emptyOrder(ORDER_ID), emptyOrder(OTHER)],
  shipments: parcels,
  misses: [],
});
const byCarrier = (trackingNumbers: string[]): Reading => ({
  ...shown(
    parcel([event('2026-11-22T08:00', 'import-customs')], {
      orderId: null,
      trackingNumbers,
      destination: 'IL',
    }),
  ),
  page: 'carrier',
  site: 'cainiao',
  orders: [],
});

test('what a carrier says of a parcel goes to the order that has its number, by any of its numbers', async () => {
  await storeReading(database, shown(parcel([event('2026-11-10T08:00', 'departed')])), AT);
  const ids = await storeReading(database, byCarrier(['RS080000001IL', 'LP00700000000001']), AT);
  expect(ids).toEqual([ORDER_ID]);
  const row = await database.orders.get(ORDER_ID);
  expect(row?.shipments).toHaveLength(1);
  expect(row?.shipments[0]).toMatchObject({
    orderId: ORDER_ID,
    trackingNumbers: ['RS080000001IL', 'LP00700000000001'],
    stage: 'import-customs',
    destination: 'IL',
  });
  expect(row?.shipments[0]?.events).toHaveLength(2);
  expect(row?.sources.shipments?.page).toBe('carrier');
});

test('what was found of a parcel’s ends stays when a page that shows less is read', async () => {
  const elsewhere = { place: 'Manaus, AM', compared: 'state', scan: 'end' } as const;
  const delivered = [event('2026-11-22T08:00', 'delivered')];
  await storeReading(database, shown(parcel(delivered, { elsewhere, origin: 'CN' })), AT);
  await storeReading(database, shown(parcel(delivered, { destination: 'BR' })), AT);
  const row = await database.orders.get(ORDER_ID);
  expect(row?.shipments[0]).toMatchObject({ elsewhere, origin: 'CN', destination: 'BR' });
});

test('a parcel of two orders is told to both', async () => {
  await storeReading(database, shown(parcel([]), parcel([], { orderId: OTHER })), AT);
  expect(await storeReading(database, byCarrier(['LP00700000000001']), AT)).toEqual([ORDER_ID, OTHER]);
});

test('a parcel that no order has is not kept', async () => {
  expect(await storeReading(database, byCarrier(['LP00999999999999']), AT)).toEqual([]);
  expect(await database.orders.count()).toBe(0);
});
