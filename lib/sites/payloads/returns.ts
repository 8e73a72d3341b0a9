// The shop's list of returns and refunds (facts: com 6.3). It lists the returned lines only, so an order's lines stay unread.
import { emptyOrder } from '../../model/empty-order';
import type { Order } from '../../model/order';
import type { Miss } from '../../model/reading';
import { noteInto, type Payload } from './payload';
import { at, digits, each, orderId, text } from './value';

export const returns: Payload = {
  id: 'returns',
  page: 'refunds',
  site: null,
  read(payload) {
    const cases = at(payload, 'data', 'module', 'items');
    if (!Array.isArray(cases) || !cases.every((one) => Array.isArray(at(one, 'reverseOrderLines'))))
      return null;
    const misses: Miss[] = [];
    const orders = new Map<string, Order>();
    for (const one of each(cases)) {
      for (const line of each(at(one, 'reverseOrderLines'))) {
        const id = orderId(at(line, 'tradeOrderId'));
        if (id === null) noteInto(misses, null)('orders', 'unreadable', text(at(line, 'tradeOrderId')));
        else orders.set(id, { ...emptyOrder(id), store: storeOf(one, line) });
      }
    }
    return { orders: [...orders.values()], shipments: [], misses };
  },
};

function storeOf(one: unknown, line: unknown): Order['store'] {
  const store = { id: digits(at(line, 'seller', 'storeId')), name: text(at(one, 'shopName')) };
  return store.id === null && store.name === null ? null : store;
}
