// One parcel of an order and the dated statements of its carriers.
import * as z from 'zod/mini';
import { OrderId } from './order';

/** 17TRACK's nine main statuses, the field's own vocabulary. */
export const ShipmentStatus = z.enum([
  'not-found',
  'info-received',
  'in-transit',
  'expired',
  'available-for-pickup',
  'out-for-delivery',
  'delivery-failure',
  'delivered',
  'exception',
]);
export type ShipmentStatus = z.infer<typeof ShipmentStatus>;

/** The ranked place on the way, in travelling order; the last five are the side branch. Stall rules reason about it. */
export const STAGES = [
  'not-found',
  'info-received',
  'picked-up',
  'origin',
  'export-customs',
  'departed',
  'in-transit',
  'arrived',
  'import-customs',
  'customs-action',
  'customs-released',
  'last-mile',
  'out-for-delivery',
  'delivery-failed',
  'available-for-pickup',
  'delivered',
  'returning',
  'returned',
  'lost',
  'destroyed',
  'cancelled',
] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const TrackingEvent = z.object({
  /** Wall time as printed, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`; the year is inferred where the page leaves it out. */
  at: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/))),
  /** Zone exactly as printed (`EST`, `GMT+8`), or null. Zones of carriers lie: use it for display only. */
  zone: z.nullable(z.string().check(z.maxLength(40))),
  text: z.string().check(z.maxLength(2000)),
  place: z.nullable(z.string().check(z.maxLength(200))),
  code: z.nullable(z.string().check(z.maxLength(80))),
  status: z.nullable(ShipmentStatus),
  stage: z.nullable(Stage),
});
export type TrackingEvent = z.infer<typeof TrackingEvent>;

export const Shipment = z.object({
  orderId: OrderId,
  /** Every number this parcel is known by, the one in use first. */
  trackingNumbers: z.array(z.string().check(z.regex(/^[A-Za-z0-9-]{5,50}$/))).check(z.maxLength(10)),
  carrier: z.nullable(z.string().check(z.maxLength(300))),
  status: z.nullable(ShipmentStatus),
  stage: z.nullable(Stage),
  /** Newest first, as the carrier lists them. */
  events: z.array(TrackingEvent).check(z.maxLength(500)),
});
export type Shipment = z.infer<typeof Shipment>;
