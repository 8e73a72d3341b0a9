// One parcel of an order and the dated statements of its carriers.
import * as z from 'zod/mini';
import { Country } from './country';
import { DaySchema } from './day-schema';
import { OrderId } from './order';
import { STAGES } from './stages';

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
  /** Present where nobody saw the parcel (a forecast, an electronic notice): no movement, and no end of a silence. */
  noScan: z.optional(z.literal(true)),
});
export type TrackingEvent = z.infer<typeof TrackingEvent>;

/** Where a parcel ended, when that is not where it was sent to. Nothing of the receiver is in it: only what was compared. */
export const Elsewhere = z.object({
  /** Null for another city of the receiver's own state: it would tell where they live. */
  place: z.nullable(z.string().check(z.maxLength(200))),
  compared: z.enum(['city', 'state', 'country']),
  /** Whose place it is: that of the handing over (or of the pick-up point), or of the office that took the parcel there. */
  scan: z.enum(['end', 'office']),
});
export type Elsewhere = z.infer<typeof Elsewhere>;

export const Shipment = z.object({
  /** Null on a carrier's own page, which knows the parcel and no order. */
  orderId: z.nullable(OrderId),
  /** Every number this parcel is known by, the one in use first. */
  trackingNumbers: z.array(z.string().check(z.regex(/^[A-Za-z0-9-]{5,50}$/))).check(z.maxLength(10)),
  carrier: z.nullable(z.string().check(z.maxLength(300))),
  /** Names of the order's lines that are in it, where an order has several parcels and the page says which. */
  itemTitles: z.optional(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(200))),
  status: z.nullable(ShipmentStatus),
  stage: z.nullable(Stage),
  /** Newest first, as the carrier lists them. */
  events: z.array(TrackingEvent).check(z.maxLength(500)),
  /** Where the carrier says that it goes; absent where no page says so in a name that is certain. */
  destination: z.optional(Country),
  /** Where the carrier says that it comes from; absent as well. */
  origin: z.optional(Country),
  elsewhere: z.optional(Elsewhere),
  /** The last day on which a pick-up point keeps it, where a carrier or the shop says so. */
  storedUntil: z.optional(z.nullable(DaySchema)),
});
export type Shipment = z.infer<typeof Shipment>;
