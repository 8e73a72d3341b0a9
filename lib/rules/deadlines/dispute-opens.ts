// The first day on which the shop lets the buyer open a dispute about a parcel that is under way.
import type { Facts } from '../../facts/order-facts';
import { deliveredOn } from '../../facts/parcel';
import { isReceived } from '../../facts/reasons';
import { addDays } from '../../model/day';
import { contradiction } from '../flags/contradiction';
import { deliveryFailed } from '../flags/delivery-failed';
import { noTracking } from '../flags/no-tracking';
import { returned } from '../flags/returned';
import { stalled } from '../flags/stalled';
import type { DeadlineRule, FlagRule } from '../rule';
import { ROWS } from '../sources';

/** While one of these stands, tracking does not "move as usual", and the shop does not make the buyer wait. */
const ABNORMAL: readonly FlagRule[] = [stalled, returned, noTracking, deliveryFailed, contradiction];

export const disputeOpens: DeadlineRule = {
  id: 'dispute-opens',
  meaning:
    'Eleven days after the seller shipped; while tracking moves as usual, not before the promised delivery is over. What was delivered, or came by the buyer’s own word, waits for neither.',
  rows: ['AE-OPEN-MIN', 'AE-OPEN-TRANSIT'],
  find(facts) {
    const { order, promisedBy } = facts;
    if (!facts.isOpen || order.status === 'paid' || hasCome(facts)) return null;
    const early = order.shippedOn === null ? null : addDays(order.shippedOn, ROWS['AE-OPEN-MIN'].length);
    if (isAbnormal(facts)) return early === null ? null : estimated(early, 'AE-OPEN-MIN');
    const late = promisedBy === null ? null : addDays(promisedBy, ROWS['AE-OPEN-TRANSIT'].length);
    if (late !== null && (early === null || late > early)) return estimated(late, 'AE-OPEN-TRANSIT');
    return early === null ? null : estimated(early, 'AE-OPEN-MIN');
  },
};

function hasCome({ parcels, order, options }: Facts): boolean {
  return isReceived(options.reason ?? null) || deliveredOn(parcels, order.placedOn) !== null;
}

function isAbnormal(facts: Facts): boolean {
  return ABNORMAL.some((rule) => rule.find(facts, []).length > 0);
}

function estimated(on: string, source: string) {
  return { on, source, certainty: 'estimated' as const };
}
