// The carrier says delivered, the buyer did not confirm: they must see it in time, if the parcel is not there.

import { enteredOn, isAt } from '../../facts/parcel';
import { DELIVERED } from '../../facts/stages';
import { daysBetween } from '../../model/day';
import type { FlagRule } from '../rule';

export const markedDelivered: FlagRule = {
  id: 'marked-delivered',
  meaning: 'Tracking says delivered and the order is not finished: info, so that the buyer sees it.',
  rows: [],
  find({ parcels, today }) {
    return parcels
      .filter((parcel) => isAt(parcel, DELIVERED))
      .map((parcel) => {
        const since = enteredOn(parcel, DELIVERED);
        return {
          severity: 'info',
          since,
          because: {
            deliveredOn: since,
            daysWaiting: since === null ? null : Math.max(0, daysBetween(since, today)),
            trackingNumber: parcel.number,
          },
        };
      });
  },
};
