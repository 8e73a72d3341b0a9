// How an order is named on the screens: its title, its seller and price.
import type { Evidence } from '../lib/model/evidence';
import type { Order } from '../lib/model/order';
import { formatMoney } from '../lib/money/format';
import type { Words } from '../lib/words/words';

/** The first item's title, with how many more there are; the order's number when no title was read. */
export function orderTitle(words: Words, order: Order): string {
  const [first] = order.items;
  const title = first?.title ?? words.say('order-number', { id: order.id });
  return order.items.length > 1 ? `${title} +${order.items.length - 1}` : title;
}

/** `Bright Store · US $26.70`, of what is known. */
export function sellerAndTotal(words: Words, order: Order): string {
  const total = order.total === null ? words.say('no-total') : formatMoney(order.total, words.language);
  return [order.store?.name, total].filter(Boolean).join(' · ');
}

/** What a piece of proof shows, in a word or two. */
export function evidenceName(words: Words, evidence: Evidence): string {
  const [item] = evidence.proves;
  return item === undefined ? evidence.title || evidence.url : words.say(`proof-${item}`);
}
