// The parcel will not come: it goes back, or it is lost, destroyed or cancelled. `because.stage` tells which.
import { enteredOn, isAt } from '../../facts/parcel';
import { WILL_NOT_COME } from '../../facts/stages';
import type { FlagRule } from '../rule';

export const returned: FlagRule = {
  id: 'returned',
  meaning:
    'Tracking says that the parcel is going back, is back with the sender, lost, destroyed or cancelled: urgent at once.',
  rows: ['AE-LOST', 'STALL-DEFAULT'],
  find({ parcels }) {
    return parcels
      .filter((parcel) => isAt(parcel, WILL_NOT_COME))
      .map((parcel) => {
        const since = enteredOn(parcel, WILL_NOT_COME);
        return {
          severity: 'urgent',
          since,
          because: { stage: parcel.stage, lastEventOn: parcel.lastEventOn, trackingNumber: parcel.number },
        };
      });
  },
};
