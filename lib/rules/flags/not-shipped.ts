// Paid, and the seller's time to ship is over.

import { addDays, daysBetween } from '../../model/day';
import { paidOrPlacedOn, shipByOf } from '../deadlines/ship-by';
import type { FlagRule } from '../rule';

export const notShipped: FlagRule = {
  id: 'not-shipped',
  meaning:
    'Paid, and still not shipped more than seven business days after payment, else after the order: warn.',
  rows: ['AE-SHIP-TIMEOUT'],
  find(facts) {
    const from = paidOrPlacedOn(facts);
    if (facts.order.status !== 'paid' || from === null) return [];
    // A scanned parcel was shipped, whatever the order's status still says.
    if (facts.isScanned) return [];
    const shipBy = shipByOf(from);
    if (facts.today <= shipBy) return [];
    return [
      {
        severity: 'warn',
        since: addDays(shipBy, 1),
        because: {
          [facts.order.paidOn === null ? 'placedOn' : 'paidOn']: from,
          shipBy,
          daysWaiting: daysBetween(from, facts.today),
        },
      },
    ];
  },
};
