// Shipped, they say, and there is not one dated statement of a carrier. A parcel with a label but no scan is `stalled`.

import { UNSCANNED } from '../../facts/stages';
import { daysBetween } from '../../model/day';
import type { Miss } from '../../model/reading';
import type { FlagRule } from '../rule';
import { graveness, THRESHOLDS } from '../thresholds';

/** Something of the parcels could not be read: perhaps an event. Who carries them is none. */
const hidesEvents = ({ field }: Miss): boolean =>
  /event|shipment/i.test(field) && !field.endsWith('.carrier');

export const noTracking: FlagRule = {
  id: 'no-tracking',
  meaning:
    'Shipped twelve days ago and its tracking, which was looked at, has no event: warn; urgent after twenty days.',
  rows: ['STALL-DEFAULT'],
  find({ order, parcels, misses, lookedOn, hasSeenTracking, options }) {
    const { shippedOn } = order;
    const isShipped = order.status === 'shipped' || order.status === 'unknown';
    if (!isShipped || shippedOn === null) return [];
    const isSilent = parcels.every(
      ({ news, stage }) => news.length === 0 && (stage === null || UNSCANNED.has(stage)),
    );
    // A carrier's "not found" is an answer; an order whose tracking page was never open is not.
    const isKnown = hasSeenTracking || parcels.some(({ stage }) => stage !== null);
    if (!isSilent || !isKnown || misses.some(hidesEvents)) return [];
    const threshold = options.thresholds?.['not-found'] ?? THRESHOLDS['not-found'];
    const daysWaiting = daysBetween(shippedOn, lookedOn);
    const severity = graveness(daysWaiting, threshold);
    if (severity === null) return [];
    return [
      {
        severity,
        since: shippedOn,
        because: {
          shippedOn,
          daysWaiting,
          thresholdDays: threshold.warnDays,
          trackingNumber: parcels[0]?.number ?? null,
        },
      },
    ];
  },
};
