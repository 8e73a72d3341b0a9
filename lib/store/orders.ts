// What pages showed of the orders: the latest state of each, and every change on the way.
import type { Reading } from '../model/reading';
import type { Shipment } from '../model/shipment';
import type { PayloadFields } from '../sites/merge';
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
  fromPayload: PayloadFields = new Map(),
): Promise<string[]> {
  return database.transaction('rw', database.orders, database.observations, async () => {
    const shipments = await nameOrders(database, reading.shipments);
    const ids = [
      ...new Set([
        ...reading.orders.map(({ id }) => id),
        ...shipments.flatMap(({ orderId }) => orderId ?? []),
      ]),
    ];
    if (ids.length === 0) return ids;
    const named = { ...reading, shipments };
    const rows = await database.orders.bulkGet(ids);
    const merged = ids.map((id, index) =>
      mergeOrder(rows[index], named, id, at, [...(fromPayload.get(id) ?? loadedByCarrier(named, id))]),
    );
    await database.orders.bulkPut(merged.map(({ row }) => row));
    await database.observations.bulkAdd(merged.flatMap(({ changes }) => changes));
    return ids;
  });
}

/** A carrier knows its parcel and no order: it belongs to every order that has one of its numbers. */
async function nameOrders(database: RedressDatabase, shipments: readonly Shipment[]): Promise<Shipment[]> {
  if (shipments.every(({ orderId }) => orderId !== null)) return [...shipments];
  const known = await database.orders.toArray();
  return shipments.flatMap((parcel) => {
    if (parcel.orderId !== null) return [parcel];
    const owners = known.filter((row) => hasParcel(row, parcel.trackingNumbers));
    return owners.map(({ id }) => ({ ...parcel, orderId: id }));
  });
}

/** The orders that have a parcel with one of these numbers. */
export async function ordersWithParcel(
  database: RedressDatabase,
  trackingNumbers: readonly string[],
): Promise<string[]> {
  if (trackingNumbers.length === 0) return [];
  const found = await database.orders.filter((row) => hasParcel(row, trackingNumbers)).toArray();
  return found.map(({ id }) => id);
}

/** A carrier's page names no order to say by which witness it was read; but codes are only in the data, never drawn. */
function loadedByCarrier({ page, shipments }: Reading, id: string): string[] {
  if (page !== 'carrier') return [];
  const hasCodes = shipments.some(
    ({ orderId, events }) => orderId === id && events.some(({ code }) => code !== null),
  );
  return hasCodes ? ['shipments'] : [];
}

/** True when one of the order's parcels is known by one of these numbers. */
function hasParcel({ shipments }: OrderRow, trackingNumbers: readonly string[]): boolean {
  return shipments.some((parcel) =>
    parcel.trackingNumbers.some((number) => trackingNumbers.includes(number)),
  );
}
