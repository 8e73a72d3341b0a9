// The last day to open a dispute, as far as anything but the shop's own page can tell it.

import type { Facts } from '../../facts/order-facts';
import { buyerDay, inBuyersZone } from '../../facts/shop-time';
import { addDays, type Day } from '../../model/day';
import type { DeadlineRule } from '../rule';
import { ROWS } from '../sources';

const ROW = 'AE-OPEN-MAX';

export const disputeCloses: DeadlineRule = {
  id: 'dispute-closes',
  meaning:
    'Fifteen days after the order finished; before that, fifteen days after the guaranteed date that the page prints, else after the last promised day.',
  rows: [ROW],
  find(facts) {
    const shopDay = shopClosesOn(facts);
    return shopDay === null
      ? null
      : { ...inBuyersZone(shopDay, facts.options.timeZone), source: ROW, certainty: 'estimated' };
  },
};

/** The buyer's day; null when no date of the order is known that the window could start from. */
export function disputeClosesOn(facts: Facts): Day | null {
  const on = shopClosesOn(facts);
  return on === null ? null : buyerDay(on, facts.options.timeZone);
}

function shopClosesOn(facts: Facts): Day | null {
  if (!facts.isOpen && !facts.isFinished) return null;
  const start = facts.isFinished ? facts.order.finishedOn : (facts.shopRefundBy ?? facts.promisedBy);
  return start === null ? null : addDays(start, ROWS[ROW].length);
}
