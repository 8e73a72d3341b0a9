// Reads a carrier's own page on a parcel.
import type { Miss, Reading } from '../model/reading';
import { makeMiss } from './find-field';
import type { Layout } from './layout';
import type { PageContext, PageReader } from './page-context';
import { readParcels } from './read-parcels';

export const readCarrierPage: PageReader = (reading, layout, context) => {
  if (context.address.page !== 'carrier') return false;
  readCarrier(reading, layout, context);
  return true;
};

/** A carrier's page knows its parcel by number and names no order. */
function readCarrier(reading: Reading, layout: Layout | null, context: PageContext): void {
  const { trackingNumber } = context.address;
  const misses: Miss[] = [];
  const note = (field: string, why: Miss['why'], raw: string | null) => {
    misses.push(makeMiss(null, field, why, raw));
  };
  const parcels =
    layout?.parcel === undefined ? [] : readParcels(null, layout.parcel, context, note).shipments;
  if (parcels.length > 0) reading.misses.push(...misses);
  else if (trackingNumber !== null) {
    reading.misses.push(makeMiss(null, 'shipments', 'not-found', null));
    const known = { orderId: null, trackingNumbers: [trackingNumber], carrier: null };
    parcels.push({ ...known, status: null, stage: null, events: [] });
  }
  reading.shipments.push(...parcels);
}
