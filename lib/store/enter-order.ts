// An order that the buyer enters by hand: it fills what no page has said, and gives way to what a page says later.
import { emptyOrder } from '../model/empty-order';
import type { Order } from '../model/order';
import type { TypedOrder } from '../model/typed-order';
import type { OrderRow, RedressDatabase } from './database';

/** Stores what the buyer entered; entering again replaces what they entered before. @param at RFC 3339 in UTC. */
export async function enterOrder(database: RedressDatabase, typed: TypedOrder, at: string): Promise<void> {
  await database.transaction('rw', database.orders, async () => {
    await database.orders.put(withTyped(await database.orders.get(typed.id), typed, at));
  });
}

/** The order's row with the buyer's values where there is none, or an earlier one of theirs. */
export function withTyped(known: OrderRow | undefined, typed: TypedOrder, at: string): OrderRow {
  const row: OrderRow = known ?? {
    id: typed.id,
    order: emptyOrder(typed.id),
    shipments: [],
    misses: [],
    sources: {},
    site: null,
    firstSeenAt: at,
    lastSeenAt: at,
  };
  const order = { ...row.order };
  const sources = { ...row.sources };
  for (const [field, value] of Object.entries(fieldsOf(typed))) {
    const isFree = sources[field] === undefined || sources[field].witness === 'buyer';
    if (value === null || !isFree) continue;
    Object.assign(order, { [field]: value });
    sources[field] = { page: 'unknown', witness: 'buyer', at };
  }
  return { ...row, order, sources };
}

function fieldsOf({ storeName, title, total, placedOn, promisedBy }: TypedOrder): Partial<Order> {
  return {
    placedOn,
    total,
    store: storeName === null ? null : { id: null, name: storeName },
    deliverBy: promisedBy === null ? null : { from: null, to: promisedBy },
    ...(title !== null && {
      items: [{ title, variant: null, quantity: null, unitPrice: null, productId: null }],
    }),
  };
}
