// What a reading holds, without its values: which fields are read, which are missed, and how often. A redacted copy keeps it.
import type { Reading } from '../../lib/model/reading';

export function shapeOf(reading: Reading) {
  const ids = [
    ...new Set([...reading.orders.map(({ id }) => id), ...reading.misses.map((miss) => miss.orderId)]),
  ];
  const filled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(filled)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one)]))
        : value !== null && value !== 'unknown';
  return {
    page: reading.page,
    site: reading.site,
    language: reading.language,
    orders: reading.orders.map((order) => ({
      ...Object(filled(order)),
      status: order.status,
      currency: order.total?.currency,
    })),
    shipments: reading.shipments.map((parcel) => ({
      ...Object(filled(parcel)),
      status: parcel.status,
      stage: parcel.stage,
      states: parcel.events.map(({ status, stage }) => `${status} ${stage}`),
    })),
    misses: reading.misses
      .map(({ orderId, field, why, raw }) => `${ids.indexOf(orderId)} ${field} ${why} ${raw !== null}`)
      .sort(),
  };
}
