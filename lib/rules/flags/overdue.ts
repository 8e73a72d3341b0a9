// The promised delivery is over, and the parcel, or one of the parcels, is not there.

import type { Facts } from '../../facts/order-facts';
import { isAt } from '../../facts/parcel';
import { ARRIVED, SENT_BACK } from '../../facts/stages';
import { addDays, daysBetween } from '../../model/day';
import { disputeWindow } from '../deadlines/dispute-closes';
import type { FlagRule } from '../rule';

/** So near to its end, an open dispute window makes a late order urgent (warnings 15, 7 and 2 days before). */
const URGENT_DAYS_LEFT = 7;

export const overdue: FlagRule = {
  id: 'overdue',
  meaning:
    'The last promised day is past and a parcel neither arrived nor went back: warn; urgent once the guaranteed date has come or seven days are left to open a dispute.',
  rows: ['AE-OPEN-MAX', 'AE-GUARANTEE'],
  find(facts) {
    const { promisedBy, refundBy, today, parcels } = facts;
    if (promisedBy === null || today <= promisedBy) return [];
    const missing = countMissing(facts);
    if (missing === 0) return [];
    const closes = disputeWindow(facts)?.laterOn ?? null;
    const isUrgent =
      (refundBy !== null && today >= refundBy) ||
      (closes !== null && daysBetween(today, closes) <= URGENT_DAYS_LEFT);
    return [
      {
        severity: isUrgent ? 'urgent' : 'warn',
        since: addDays(promisedBy, 1),
        because: {
          deliverBy: promisedBy,
          daysLate: daysBetween(promisedBy, today),
          ...(parcels.length > 1 && { parcels: parcels.length, parcelsMissing: missing }),
        },
      },
    ];
  },
};

/** Parcels that neither arrived nor went back; an order of which no parcel is known misses one. */
export function countMissing({ parcels }: Facts): number {
  if (parcels.length === 0) return 1;
  return parcels.filter((parcel) => !isAt(parcel, ARRIVED) && !isAt(parcel, SENT_BACK)).length;
}
