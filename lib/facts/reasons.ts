// What a reason says of the goods: whether the buyer has them. Rules, money and drafts count differently for each.
import type { Reason } from '../model/claim';

/** `unsent`: nothing was shipped; `missing`: the parcel did not come; `received`: it came; `refund`: the goods are settled, the money is not. */
export type Goods = 'unsent' | 'missing' | 'received' | 'refund';

const GOODS: Record<Reason, Goods> = {
  'not-shipped': 'unsent',
  'invalid-tracking': 'missing',
  stuck: 'missing',
  lost: 'missing',
  customs: 'missing',
  'wrong-address': 'missing',
  returned: 'missing',
  'marked-delivered': 'missing',
  damaged: 'received',
  incomplete: 'received',
  'not-as-described': 'received',
  'wrong-item': 'received',
  'came-late': 'received',
  'refund-not-paid': 'refund',
  'return-not-refunded': 'refund',
};

/** What the reason says of the goods; null while the buyer has not said what happened. */
export function goodsOf(reason: Reason | null): Goods | null {
  return reason === null ? null : GOODS[reason];
}

/** True for goods that the buyer has, the truthful answer to the shop's "Have you received your package?". */
export function isReceived(reason: Reason | null): boolean {
  return goodsOf(reason) === 'received';
}
