// What pages showed of the orders: the latest state of each, and every change on the way.
import type { Reading } from '../model/reading';
import type { OrderRow, RedressDatabase } from './database';
import { mergeOrder } from './merge-order';

/**
 * Stores one reading: each of its orders and parcels, and what changed since the last look.
 * All or nothing. @param at RFC 3339 in UTC. @param fromPayload by order, the fields that the shop's own data gave. @returns the ids it touched.
 */
export async function storeReading(
  database: RedressDatabase,
  reading: Reading,
  at: string,
  fromPayload: Readonly<Record<string, readonly string[]>> = {},
): Promise<string[]> {
  const ids = [
    ...new Set([
      ...reading.orders.map(({ id }) => id),
      ...reading.shipments.flatMap(({ orderId }) => orderId ?? []),
    ]),
  ];
  if (ids.length === 0) return ids;
  await database.transaction('rw', database.orders, database.observations, async () => {
    const rows = await database.orders.bulkGet(ids);
    const merged = ids.map((id, index) => mergeOrder(rows[index], reading, id, at, fromPayload[id]));
    await database.orders.bulkPut(merged.map(({ row }) => row));
    await database.observations.bulkAdd(merged.flatMap(({ changes }) => changes));
  });
  return ids;
}

/** Every order ever seen, newest look first. */
export function listOrders(database: RedressDatabase): Promise<OrderRow[]> {
  return database.orders.orderBy('lastSeenAt').reverse().toArray();
}
