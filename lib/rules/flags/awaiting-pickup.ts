// The parcel waits for the buyer, and goes back when nobody comes.

import { enteredOn, isAt } from '../../facts/parcel';
import { AT_PICKUP } from '../../facts/stages';
import { addDays, daysBetween } from '../../model/day';
import { storageDays } from '../pickup-storage';
import type { FlagRule } from '../rule';

/** Facts on storage: warn again two days before its end. */
const URGENT_DAYS_LEFT = 2;

export const awaitingPickup: FlagRule = {
  id: 'awaiting-pickup',
  meaning:
    'The parcel waits at a pick-up point: warn at once, because lockers keep it three days only; urgent two days before the storage ends: on the day that a page or the carrier says, else after the days of the buyer’s country, where these are known.',
  rows: ['PICKUP-RU', 'PICKUP-ES'],
  find({ parcels, today, options }) {
    const stored = storageDays(options.country);
    return parcels
      .filter((parcel) => isAt(parcel, AT_PICKUP))
      .map((parcel) => {
        const since = enteredOn(parcel, AT_PICKUP);
        const usual = since === null || stored === null ? null : addDays(since, stored);
        const endsOn = parcel.storedUntil ?? usual;
        return {
          severity: endsOn !== null && daysBetween(today, endsOn) <= URGENT_DAYS_LEFT ? 'urgent' : 'warn',
          since,
          because: {
            daysWaiting: since === null ? null : Math.max(0, daysBetween(since, today)),
            storageEndsOn: endsOn,
            trackingNumber: parcel.number,
          },
        };
      });
  },
};
