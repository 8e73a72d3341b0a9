// The carrier says that the parcel goes to another country than the one the buyer named as theirs. Addresses are not read for it.
import type { FlagRule } from '../rule';

export const wrongDestination: FlagRule = {
  id: 'wrong-destination',
  meaning:
    'The country of destination that the carrier states is not the one that the buyer gave in the settings: warn. Without either there is no finding; cities are not compared, since that would need the address.',
  rows: ['AE-FAKE-SHIPMENT'],
  find({ parcels, options: { country } }) {
    if (country === undefined || country === null) return [];
    return parcels.flatMap(({ destination, news, number }) => {
      if (destination === null || destination === country) return [];
      return [
        {
          severity: 'warn' as const,
          since: news.at(-1)?.on ?? null,
          because: { destination, country, trackingNumber: number },
        },
      ];
    });
  },
};
