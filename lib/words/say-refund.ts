// What is said of money that came back already, or is on its way, where a claim for it is opened.
import type { Money, Order } from '../model/order';
import { formatMoney } from '../money/format';
import { refundsOf } from '../money/refunds';
import type { Words } from './words';

/** One sentence without its full stop, or null where no page said that money is back or on its way. */
export function sayRefund(words: Words, order: Pick<Order, 'refunds'>): string | null {
  const { done, underWay, isDone, isUnderWay } = refundsOf(order);
  const parts = [
    ...(isDone ? [sayPart(words, 'done', done)] : []),
    ...(isUnderWay ? [sayPart(words, 'under-way', underWay)] : []),
  ];
  return parts.length === 0 ? null : words.list(parts);
}

function sayPart(words: Words, state: 'done' | 'under-way', sum: Money | null): string {
  return sum === null
    ? words.say(`refund-${state}`)
    : words.say(`refund-${state}.sum`, { sum: formatMoney(sum, words.language) });
}
