// Orders and claims for the tests of money: invented, with nothing but what money depends on.
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import type { Claim, ClaimEvent } from '../../../lib/model/claim';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Money, Order } from '../../../lib/model/order';

export const usd = (amount: string): Money => ({ amount, currency: 'USD' });

/** Items as price and quantity. */
export function order(total: Money | null, items: readonly [Money | null, number | null][] = []): Order {
  return {
    ...emptyOrder('8190000000014242'),
    placedOn: '2026-09-15',
    total,
    items: items.map(([unitPrice, quantity]) => ({
      title: null,
      variant: null,
      quantity,
      unitPrice,
      productId: null,
    })),
  };
}

export function claim(part: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    orderId: '8190000000014242',
    reason: 'stuck',
    openedOn: '2026-11-20',
    events: [],
    ...NOTHING_SAID,
    ...part,
  };
}

/** An event with its sum, in the order's currency unless another is named. */
export function happened(kind: ClaimEvent['kind'], on: string, amount?: Money): ClaimEvent {
  return amount === undefined ? { kind, on } : { kind, on, amount };
}
