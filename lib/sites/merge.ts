// Joins the two witnesses of a page, what it draws and what it loaded, field by field. On a deadline the earlier day wins.
import type { Day } from '../model/day';
import type { Order } from '../model/order';
import type { Miss, Reading } from '../model/reading';
import { makeMiss } from './find-field';
import { joinItems } from './merge-items';
import { joinParcels } from './merge-parcels';
import { joinRefunds } from './refund-text';
import { withUnread } from './unread-events';

/** Which fields of an order came from the page's data: `total`, `refundBy` …; all others were drawn. By order number. */
export type PayloadFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Fields on which the payload's exact value wins. */
const EXACT = ['placedOn', 'statusText', 'total', 'paidOn', 'shippedOn', 'finishedOn'] as const;

/** Fields that a buyer acts by. */
const DEADLINES = ['deliverBy', 'refundBy'] as const;

const MOST_ORDERS = 5000;

/**
 * The page's reading with what its payloads say. A payload's value wins unless it is null; of two days of a deadline the
 * earlier is kept and the difference becomes a miss of kind `conflict`. Orders and parcels of one witness alone are kept;
 * misses that the other witness fills go. Without payloads `dom` itself is given back.
 */
export function mergeReadings(dom: Reading, payloads: readonly Reading[]): Reading {
  return mergeWitnesses(dom, payloads).reading;
}

/** The same, and which fields the payloads gave. */
export function mergeWitnesses(
  dom: Reading,
  payloads: readonly Reading[],
): { reading: Reading; fromPayload: PayloadFields } {
  const fromPayload = new Map<string, Set<string>>();
  if (payloads.length === 0) return { reading: dom, fromPayload };
  const orders = new Map(dom.orders.map((order) => [order.id, order]));
  const conflicts: Miss[] = [];
  for (const seen of payloads.flatMap((payload) => payload.orders)) {
    const known = orders.get(seen.id);
    const fields = fromPayload.get(seen.id) ?? new Set();
    orders.set(seen.id, known === undefined ? seen : joinOrder(known, seen, fields, conflicts));
    if (known === undefined) for (const field of filledFields(seen)) fields.add(field);
    fromPayload.set(seen.id, fields);
  }
  const named = payloads.find(({ page }) => page !== 'unknown');
  const merged = [...orders.values()].slice(0, MOST_ORDERS);
  const shipments = joinParcels(
    dom.shipments,
    payloads.flatMap((payload) => payload.shipments),
  );
  const reading: Reading = {
    page: dom.page === 'unknown' ? (named?.page ?? dom.page) : dom.page,
    site: dom.site ?? named?.site ?? null,
    language: dom.language ?? named?.language ?? null,
    orders: merged,
    shipments,
    misses: [],
  };
  reading.misses = withUnread([...leftMisses(dom, payloads, reading), ...conflicts], shipments);
  return { reading, fromPayload };
}

function joinOrder(known: Order, seen: Order, fields: Set<string>, conflicts: Miss[]): Order {
  const order: Order = { ...known };
  const take = <Field extends keyof Order>(field: Field, value: Order[Field]) => {
    order[field] = value;
    fields.add(field);
  };
  for (const field of EXACT) if (seen[field] !== null) take(field, seen[field]);
  if (seen.status !== 'unknown') take('status', seen.status);
  if (seen.store !== null) {
    take('store', {
      id: seen.store.id ?? known.store?.id ?? null,
      name: seen.store.name ?? known.store?.name ?? null,
    });
  }
  const refunds = [...(seen.refunds ?? []), ...(known.refunds ?? [])];
  if (seen.refunds !== undefined)
    take(
      'refunds',
      joinRefunds(refunds, order.total, (raw) =>
        conflicts.push(makeMiss(known.id, 'refunds', 'conflict', raw)),
      ),
    );
  if (seen.paidLines !== undefined) take('paidLines', seen.paidLines);
  if (seen.items.length > 0) take('items', joinItems(known.items, seen.items));
  for (const field of DEADLINES) {
    const [before, after] = [endOf(known[field]), endOf(seen[field])];
    if (after === null) continue;
    const witness = fields.has(field) ? 'payload' : 'dom';
    if (before === null || after < before) take(field, seen[field]);
    if (before !== null && before !== after) {
      conflicts.push(makeMiss(known.id, field, 'conflict', `${witness} ${before} / payload ${after}`));
    }
  }
  return order;
}

function endOf(deadline: Order['deliverBy'] | Day): Day | null {
  return deadline === null || typeof deadline === 'string' ? deadline : deadline.to;
}

/** What is still missing after the merge, each field once. */
function leftMisses(dom: Reading, payloads: readonly Reading[], merged: Reading): Miss[] {
  const orders = new Map(merged.orders.map((order) => [order.id, order]));
  const withEvents = new Set(
    merged.shipments.filter(({ events }) => events.length > 0).map(({ orderId }) => orderId),
  );
  const isFilled = ({ orderId, field, why }: Miss): boolean => {
    if (why === 'conflict' && DEADLINES.some((name) => name === field)) return false;
    // An answer about returns names their orders and little more.
    const isNamed = dom.page === 'refunds' ? merged.orders.some(({ items }) => items.length > 0) : true;
    // A carrier's page names no order: what its data say of the parcel fills what was not drawn.
    if (orderId === null && field.startsWith('shipments'))
      return merged.shipments.some((parcel) => parcel.orderId === null && parcel.status !== null);
    if (orderId === null) return field === 'orders' && merged.orders.length > 0 && isNamed;
    if (field.startsWith('shipments')) return withEvents.has(orderId);
    const order = orders.get(orderId);
    if (field === 'order') return order !== undefined;
    // A payload may name the products alone.
    if (field === 'items')
      return (
        order !== undefined && order.items.length > 0 && order.items.every(({ title }) => title !== null)
      );
    return order !== undefined && hasValue(order, field.split(/[.[\]]+/).filter(Boolean));
  };
  const seen = new Set<string>();
  return [dom, ...payloads].flatMap(({ misses }) =>
    misses.filter((miss) => {
      const key = `${miss.orderId} ${miss.field} ${miss.why === 'conflict'}`;
      if (seen.has(key) || isFilled(miss)) return false;
      seen.add(key);
      return true;
    }),
  );
}

function hasValue(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name !== undefined) {
    return typeof value === 'object' && value !== null && hasValue(Reflect.get(value, name), rest);
  }
  return (
    value !== null &&
    value !== undefined &&
    value !== 'unknown' &&
    !(Array.isArray(value) && value.length === 0)
  );
}

function filledFields(order: Order): string[] {
  return Object.keys(order).filter((field) => field !== 'id' && hasValue(order, [field]));
}
