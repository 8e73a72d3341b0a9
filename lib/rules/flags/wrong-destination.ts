// The parcel goes to another country than the buyer's, or ended in another state or country than it was sent to.

import { enteredOn, isAt, type Parcel } from '../../facts/parcel';
import { ARRIVED } from '../../facts/stages';
import type { Day } from '../../model/day';
import type { Severity } from '../../model/finding';
import type { FlagRule } from '../rule';

export const wrongDestination: FlagRule = {
  id: 'wrong-destination',
  meaning:
    'The country of destination that the carrier states is not the one that the buyer gave in the settings: warn. Handed over, or waiting to be fetched, in another state than the receiver lives in (compared in the page, which passes on no address) or another country than the carrier states: warn; in another city of the state, or brought by a delivery office of another state, either of which may serve the place: info. Silent where places are not certain to differ.',
  rows: ['AE-FAKE-SHIPMENT'],
  find({ parcels, options: { country = null } }) {
    return parcels.flatMap((parcel) => endedElsewhere(parcel) ?? boundElsewhere(parcel, country) ?? []);
  },
};

function boundElsewhere({ destination, news, number }: Parcel, country: string | null) {
  if (country === null || destination === null || destination === country) return null;
  const severity: Severity = 'warn';
  const since = news.at(-1)?.on ?? null;
  return { severity, since, because: { destination, country, trackingNumber: number } };
}

/** What a page found of the end of the way counts while the parcel is still said to be there. */
function endedElsewhere(parcel: Parcel) {
  const { elsewhere, number } = parcel;
  if (elsewhere === null || !isAt(parcel, ARRIVED)) return null;
  const { place, compared, scan } = elsewhere;
  const severity: Severity = scan === 'end' && compared !== 'city' ? 'warn' : 'info';
  const since: Day | null = enteredOn(parcel, ARRIVED);
  return { severity, since, because: { endedIn: place, compared, scan, trackingNumber: number } };
}
