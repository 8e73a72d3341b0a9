// Reads the shop's page on the parcels of one order.
import { addDays, earliestDay } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Order } from '../model/order';
import type { Miss, Reading } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { otherOrderOf } from './about-another';
import { makeMiss } from './find-field';
import type { Layout } from './layout';
import type { PageContext, PageReader } from './page-context';
import { earliestSpan } from './promise';
import { readParcels } from './read-parcels';
import { findRefundBy } from './refund-by';

/** Events come before the money is due, or not long after; this bounds the years of an old order's events. */
const LATEST_AFTER_REFUND_DAYS = 180;

export const readTrackingPage: PageReader = (reading, layout, context) => {
  const { page, orderId } = context.address;
  if (page !== 'tracking' || orderId === null) return false;
  readTracking(reading, layout, orderId, context);
  return true;
};

function readTracking(reading: Reading, layout: Layout | null, orderId: string, context: PageContext): void {
  const note = (field: string, why: Miss['why'], raw: string | null) => {
    reading.misses.push(makeMiss(orderId, field, why, raw));
  };
  const { document, url } = context;
  const other = layout?.parcel === undefined ? otherOrderOf(document, orderId, url) : null;
  if (other !== null) note('id', 'conflict', other);
  const refundBy = other === null ? findRefundBy(document.body, [], context, note) : null;
  let shipments: Shipment[] = [];
  const order: Order = { ...emptyOrder(orderId), refundBy };
  if (layout?.parcel === undefined) note('shipments', 'not-found', null);
  else {
    const bound = refundBy === null ? null : addDays(refundBy, LATEST_AFTER_REFUND_DAYS);
    const today = earliestDay([context.today, bound]) ?? context.today;
    const nearDay = earliestDay([context.today, refundBy]) ?? context.today;
    const read = readParcels(orderId, layout.parcel, { ...context, today, nearDay }, note);
    shipments = read.shipments;
    order.deliverBy = earliestSpan(read.promises, (raw) => note('deliverBy', 'conflict', raw));
  }
  // A page that is still being drawn says nothing of its order.
  if (layout !== null || refundBy !== null) reading.orders.push(order);
  reading.shipments.push(...shipments);
}
