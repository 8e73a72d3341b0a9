// The carrier came and could not hand the parcel over: the buyer can still catch it.

import { enteredOn, isAt } from '../../facts/parcel';
import { FAILED } from '../../facts/stages';
import { daysBetween } from '../../model/day';
import type { FlagRule } from '../rule';
import { graveness, thresholdOf } from '../thresholds';

export const deliveryFailed: FlagRule = {
  id: 'delivery-failed',
  meaning: 'The carrier tried and failed: warn at once, urgent after two days without another try.',
  rows: ['STALL-DEFAULT'],
  find({ parcels, today, options }) {
    return parcels
      .filter((parcel) => isAt(parcel, FAILED))
      .map((parcel) => {
        const since = enteredOn(parcel, FAILED);
        const days = since === null ? 0 : daysBetween(since, today);
        return {
          severity: graveness(days, thresholdOf(parcel, options)) ?? 'warn',
          since,
          because: { daysWaiting: Math.max(0, days), trackingNumber: parcel.number },
        };
      });
  },
};
