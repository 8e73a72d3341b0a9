// Tracking is silent for longer than it is where the parcel was last seen.

import type { Facts } from '../../facts/order-facts';
import { isAt, type Parcel } from '../../facts/parcel';
import { ARRIVED, AT_CUSTOMS, GONE, SENT_BACK, UNSCANNED } from '../../facts/stages';
import { type Day, daysBetween } from '../../model/day';
import type { Stage } from '../../model/shipment';
import type { FlagRule } from '../rule';
import { graveness, thresholdOf } from '../thresholds';

/** Stages with a rule of their own. */
const NOT_HERE: ReadonlySet<Stage> = new Set([
  ...ARRIVED,
  ...SENT_BACK,
  ...GONE,
  ...AT_CUSTOMS,
  'delivery-failed',
]);

export const stalled: FlagRule = {
  id: 'stalled',
  meaning:
    'No news for the days of the table for its stage, counted to the last look at tracking: warn, then urgent. Mail that nobody scans to the end is never urgent by silence alone.',
  rows: ['STALL-DEFAULT', 'STALL-ECONOMY'],
  find(facts) {
    return facts.parcels.flatMap((parcel) => {
      const since = silentSince(parcel, facts);
      if (since === null || isAt(parcel, NOT_HERE)) return [];
      const threshold = thresholdOf(parcel, facts.options);
      const daysSilent = daysBetween(since, facts.lookedOn);
      const severity = graveness(daysSilent, threshold);
      if (severity === null) return [];
      return [
        {
          severity,
          since,
          because: {
            stage: parcel.stage,
            lastEventOn: parcel.lastEventOn,
            daysSilent,
            thresholdDays: threshold.warnDays,
            trackingNumber: parcel.number,
          },
        },
      ];
    });
  },
};

/** The last event; a label made before the shipment is silent from the shipment on. Null without a dated event. */
function silentSince(parcel: Parcel, { order }: Facts): Day | null {
  const { lastEventOn } = parcel;
  if (lastEventOn === null || order.shippedOn === null || !isAt(parcel, UNSCANNED)) return lastEventOn;
  return order.shippedOn > lastEventOn ? order.shippedOn : lastEventOn;
}
