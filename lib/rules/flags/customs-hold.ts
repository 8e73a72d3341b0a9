// Customs keep the parcel longer than usual, or want something from the buyer.

import { enteredOn, isAt, type Parcel } from '../../facts/parcel';
import { AT_CUSTOMS } from '../../facts/stages';
import { daysBetween } from '../../model/day';
import type { FlagRule } from '../rule';
import { graveness, thresholdOf } from '../thresholds';

export const customsHold: FlagRule = {
  id: 'customs-hold',
  meaning:
    'Customs ask for something: warn at once. Import customs for seven days: warn. Either for fourteen days: urgent.',
  rows: ['STALL-DEFAULT', 'STALL-ECONOMY'],
  find({ parcels, lookedOn, options }) {
    return parcels
      .filter((parcel) => isAt(parcel, AT_CUSTOMS))
      .flatMap((parcel) => {
        const since = enteredOn(parcel, AT_CUSTOMS);
        const threshold = thresholdOf(parcel, options);
        const days = since === null ? 0 : daysBetween(since, lookedOn);
        const severity = graveness(days, threshold) ?? (isAsked(parcel) ? 'warn' : null);
        if (severity === null) return [];
        return [
          {
            severity,
            since,
            because: {
              stage: parcel.stage,
              daysHeld: Math.max(0, days),
              thresholdDays: threshold.warnDays,
              trackingNumber: parcel.number,
            },
          },
        ];
      });
  },
};

/** Customs wait for the buyer's papers or duty. */
function isAsked(parcel: Parcel): boolean {
  return parcel.stage === 'customs-action';
}
