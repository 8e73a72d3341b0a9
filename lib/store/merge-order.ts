// How a new reading of an order joins what is known already: nothing known is lost to a page that shows less.
import { type Day, earliestDay } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { FieldSource } from '../model/known';
import type { Order } from '../model/order';
import type { Reading } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { endsOf } from '../sites/merge-parcels';
import { joinRefunds } from '../sites/refund-text';
import type { Observation, OrderRow } from './database';

export type Change = Omit<Observation, 'id'>;

/** Two readings of a date within this time speak of the same state of the shop; then the earlier date wins. */
const SAME_STATE_MS = 24 * 3600 * 1000;

const FIELDS = [
  'placedOn',
  'status',
  'statusText',
  'total',
  'paidLines',
  'store',
  'items',
  'deliverBy',
  'refundBy',
  'paidOn',
  'shippedOn',
  'finishedOn',
  'refunds',
] as const;

/**
 * The order's row after one more reading, and what differs from before.
 * @param at RFC 3339 in UTC, when the page was read.
 */
export function mergeOrder(
  known: OrderRow | undefined,
  reading: Reading,
  orderId: string,
  at: string,
  fromPayload: readonly string[] = [],
): { row: OrderRow; changes: Change[] } {
  const seen = reading.orders.find((order) => order.id === orderId) ?? emptyOrder(orderId);
  const order: Order = { ...(known?.order ?? emptyOrder(orderId)) };
  const sources: Record<string, FieldSource> = { ...known?.sources };
  const changes: Change[] = [];
  const sourceOf = (field: string): FieldSource => ({
    page: reading.page,
    witness: fromPayload.includes(field) ? 'payload' : 'dom',
    at,
  });

  for (const field of FIELDS) {
    const source = sourceOf(field);
    const value = joinField(field, order, seen, sources[field], source);
    if (value === undefined) continue;
    const before = print(order[field]);
    const after = print(value);
    Object.assign(order, { [field]: value });
    // What the buyer entered and a page now tells is no change of the shop's.
    const wasTyped = sources[field]?.witness === 'buyer';
    sources[field] = source;
    if (known !== undefined && before !== after && !wasTyped)
      changes.push({ orderId, at, page: reading.page, field, before, after });
  }

  const parcels = reading.shipments.filter((shipment) => shipment.orderId === orderId);
  const shipments = joinShipments(known?.shipments ?? [], parcels);
  if (parcels.length > 0) {
    sources.shipments = sourceOf('shipments');
    const before = known === undefined ? null : print(known.shipments.map(headline));
    const after = print(shipments.map(headline));
    if (known !== undefined && before !== after) {
      changes.push({ orderId, at, page: reading.page, field: 'shipments', before, after });
    }
  }

  const misses = [
    ...(known?.misses ?? []).filter((miss) => miss.page !== reading.page),
    ...reading.misses
      .filter((miss) => miss.orderId === orderId)
      .map((miss) => ({ ...miss, page: reading.page })),
  ].filter((miss) => miss.why === 'conflict' || !isKnown(order, shipments, miss.field));

  return {
    row: {
      id: orderId,
      order,
      shipments,
      misses,
      sources,
      site: reading.site ?? known?.site ?? null,
      firstSeenAt: known?.firstSeenAt ?? at,
      lastSeenAt: at,
    },
    changes,
  };
}

/** The value to keep, or undefined when the new reading adds nothing. */
function joinField(
  field: (typeof FIELDS)[number],
  order: Order,
  seen: Order,
  knownSource: FieldSource | undefined,
  source: FieldSource,
): Order[typeof field] | undefined {
  const value = seen[field];
  if (
    value === undefined ||
    value === null ||
    value === 'unknown' ||
    (Array.isArray(value) && value.length === 0)
  )
    return undefined;
  if (field === 'items' && tells(seen.items) < tells(order.items)) return undefined;
  if (field === 'store' && order.store !== null && seen.store !== null) {
    return { id: seen.store.id ?? order.store.id, name: seen.store.name ?? order.store.name };
  }
  // A page that tells of one refund need not tell of the others.
  if (field === 'refunds')
    return joinRefunds([...(seen.refunds ?? []), ...(order.refunds ?? [])], order.total, () => undefined);
  const sameState =
    knownSource !== undefined &&
    knownSource.witness !== 'buyer' &&
    knownSource.page !== source.page &&
    Math.abs(Date.parse(source.at) - Date.parse(knownSource.at)) < SAME_STATE_MS;
  if (field === 'refundBy' && sameState) {
    const earliest: Day | null = earliestDay([order.refundBy, seen.refundBy]);
    return earliest === order.refundBy ? undefined : earliest;
  }
  if (field === 'deliverBy' && sameState && order.deliverBy !== null && seen.deliverBy !== null) {
    return order.deliverBy.to <= seen.deliverBy.to ? undefined : seen.deliverBy;
  }
  return value;
}

/** How much a list of items says: the list page may show pictures only. */
function tells(items: Order['items']): number {
  return items.reduce((sum, item) => sum + Object.values(item).filter((value) => value !== null).length, 0);
}

/**
 * Parcels of one order, old and new, matched by any shared number (a number can change on the way: all are kept), else by the lines
 * in them. What a page without numbers told before gives way to what it tells now, and to as many parcels with numbers.
 */
export function joinShipments(known: readonly Shipment[], seen: readonly Shipment[]): Shipment[] {
  const rest = [...known];
  const joined = seen.map((parcel) => {
    const match =
      rest.find((old) => old.trackingNumbers.some((number) => parcel.trackingNumbers.includes(number))) ??
      rest.find((old) => isUnnamed(old, parcel) && hasSameItems(old, parcel)) ??
      // One parcel on each side, one of them without a number: the same parcel.
      (rest.length === 1 && seen.length === 1 && rest[0] !== undefined && isUnnamed(rest[0], parcel)
        ? rest[0]
        : undefined);
    if (match === undefined) return parcel;
    rest.splice(rest.indexOf(match), 1);
    return joinShipment(match, parcel);
  });
  const unnamed = rest.filter((old) => old.trackingNumbers.length === 0);
  const isTold =
    seen.some(({ trackingNumbers }) => trackingNumbers.length === 0) || seen.length >= unnamed.length;
  const isOver = seen.length > 0 && isTold;
  return [...joined, ...rest.filter((old) => old.trackingNumbers.length > 0 || !isOver)];
}

function isUnnamed(one: Shipment, other: Shipment): boolean {
  return one.trackingNumbers.length === 0 || other.trackingNumbers.length === 0;
}

function hasSameItems({ itemTitles: one = [] }: Shipment, { itemTitles: other = [] }: Shipment): boolean {
  return one.length > 0 && one.toSorted().join('\n') === other.toSorted().join('\n');
}

function joinShipment(known: Shipment, seen: Shipment): Shipment {
  const oldest = seen.events.reduce<string | null>(
    (least, event) => (event.at !== null && (least === null || event.at < least) ? event.at : least),
    null,
  );
  // A collapsed timeline shows the newest events only: what is older was read before and is kept.
  const older = oldest === null ? [] : known.events.filter((event) => event.at !== null && event.at < oldest);
  const fresh = seen.events.length > 0;
  return {
    orderId: seen.orderId,
    trackingNumbers: [...new Set([...seen.trackingNumbers, ...known.trackingNumbers])].slice(0, 10),
    carrier: seen.carrier ?? known.carrier,
    status: seen.status ?? known.status,
    // Two looks without events are of one kind: the later one counts.
    stage: fresh || known.events.length === 0 ? (seen.stage ?? known.stage) : (known.stage ?? seen.stage),
    events: fresh ? [...seen.events, ...older].slice(0, 500) : known.events,
    ...endsOf(seen, known),
  };
}

function headline(shipment: Shipment): unknown {
  const [newest] = shipment.events;
  return {
    numbers: shipment.trackingNumbers,
    status: shipment.status,
    at: newest?.at ?? null,
    text: newest?.text ?? null,
  };
}

function isKnown(order: Order, shipments: readonly Shipment[], field: string): boolean {
  // Where the parcel is, although its events are there: list and clocks disagree.
  if (/^shipments\[\d+\]\.status$/.test(field)) return shipments.every(({ status }) => status !== null);
  if (field.startsWith('shipments') || field.startsWith('events'))
    return shipments.some((parcel) => parcel.events.length > 0);
  const value: unknown = Object.entries(order).find(([name]) => name === field)?.[1];
  return value !== undefined && value !== null && value !== 'unknown';
}

function print(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
