// The list of orders of aliexpress.ru (facts: ru 1.5): numbers, states and totals, without names, currency codes or parcels.
import { emptyOrder } from '../../model/empty-order';
import type { Order } from '../../model/order';
import type { Miss } from '../../model/reading';
import { noteInto, type Payload, type PayloadContext } from './payload';
import { priceOf } from './price';
import { decideState } from './state';
import { at, digits, each, orderId, text } from './value';

export const russianOrderListPayload: Payload = {
  id: 'russian-order-list',
  page: 'order-list',
  site: 'aliexpress.ru',
  read(payload, context) {
    const groups = at(payload, 'data', 'items');
    if (!Array.isArray(groups) || at(payload, 'data', 'hasMore') === undefined) return null;
    if (!groups.every((group) => Array.isArray(at(group, 'orders')))) return null;
    const misses: Miss[] = [];
    const orders = each(groups)
      .flatMap((group) => each(at(group, 'orders')))
      .flatMap((order) => {
        const id = orderId(text(at(order, 'orderId'))?.replace(/\s/g, ''));
        if (id !== null) return [readListedOrder(id, order, context, misses)];
        noteInto(misses, null)('orders', 'unreadable', text(at(order, 'orderId')));
        return [];
      });
    return { orders, shipments: [], misses };
  },
};

function readListedOrder(
  id: string,
  fields: unknown,
  { language, words }: PayloadContext,
  misses: Miss[],
): Order {
  const note = noteInto(misses, id);
  const order = emptyOrder(id);
  order.statusText = text(at(fields, 'statusInfo', 'title')) ?? text(at(fields, 'tag', 'title'));
  const printed = at(fields, 'totalPrice');
  const hasPrice = text(printed) !== null;
  const signs = { buttons: [], code: null, words: order.statusText, hasPrice, hasFinishedDay: false };
  order.status = decideState(signs, words, note);
  order.total = priceOf(
    { info: null, printed, currency: isBareDollar(printed) ? 'USD' : null },
    'total',
    language,
    note,
  );
  order.items = each(at(fields, 'products'))
    .slice(0, 200)
    .map((product) => ({
      title: null,
      variant: null,
      quantity: null,
      unitPrice: null,
      productId: digits(at(product, 'itemId')),
    }));
  return order;
}

/** The Russian shop means the dollar of the United States (facts: ru 1.6). */
function isBareDollar(printed: unknown): boolean {
  return /^\P{L}*\$\P{L}*$/u.test(text(printed) ?? '');
}
