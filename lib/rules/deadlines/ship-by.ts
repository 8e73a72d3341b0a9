// The day by which the seller has to ship.

import type { Facts } from '../../facts/order-facts';
import type { Day } from '../../model/day';
import { addBusinessDays } from '../business-days';
import { holidaysWithin } from '../holidays';
import type { DeadlineRule } from '../rule';
import { ROWS } from '../sources';

const ROW = 'AE-SHIP-TIMEOUT';

export const shipBy: DeadlineRule = {
  id: 'ship-by',
  meaning:
    'Seven business days after payment, while nothing is shipped. Only from a day of payment that was read. Public holidays of China are not skipped: where they fall into it, the date says so.',
  rows: [ROW],
  find({ order }) {
    if (order.status !== 'paid' || order.paidOn === null) return null;
    const on = shipByOf(order.paidOn);
    const isHoliday = holidaysWithin('CN', order.paidOn, on).length > 0;
    return { on, source: ROW, certainty: 'estimated', ...(isHoliday && { holidaysOf: 'CN' }) };
  },
};

/** The last day for the seller to ship an order that was paid on `paidOn`. */
export function shipByOf(paidOn: Day): Day {
  return addBusinessDays(paidOn, ROWS[ROW].length);
}

/** The day from which the seller's time runs: payment, else the order, which comes no later. */
export function paidOrPlacedOn({ order }: Facts): Day | null {
  return order.paidOn ?? order.placedOn;
}
