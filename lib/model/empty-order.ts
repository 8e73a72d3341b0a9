// The start of every reading: an order of which nothing is known but its number.
import type { Order } from './order';

/** An order of which nothing is known but its number. */
export function emptyOrder(id: string): Order {
  return {
    id,
    placedOn: null,
    status: 'unknown',
    statusText: null,
    total: null,
    store: null,
    items: [],
    deliverBy: null,
    refundBy: null,
    paidOn: null,
    shippedOn: null,
    finishedOn: null,
  };
}
