// Groups of stages that several rules speak of.
import type { Stage } from '../model/shipment';

/** The carrier has nothing but data: nobody scanned the parcel yet. */
export const UNSCANNED: ReadonlySet<Stage> = new Set(['not-found', 'info-received']);

/** In the buyer's hands, or waiting for the buyer. */
export const ARRIVED: ReadonlySet<Stage> = new Set(['delivered', 'available-for-pickup']);

/** On its way back to the sender, or there. */
export const SENT_BACK: ReadonlySet<Stage> = new Set(['returning', 'returned']);

/** Will not come any more, and does not go back either. */
export const GONE: ReadonlySet<Stage> = new Set(['lost', 'destroyed', 'cancelled']);

/** At the customs of the country of destination. */
export const AT_CUSTOMS: ReadonlySet<Stage> = new Set(['import-customs', 'customs-action']);

/** With the carrier of the destination, or handed over: the end of the way. Customs filings come before the flight and are none. */
export const AT_THE_END: ReadonlySet<Stage> = new Set([
  'last-mile',
  'out-for-delivery',
  'available-for-pickup',
  'delivered',
]);

/** Still before the flight: places that a parcel cannot come back to from the end of its way. */
export const AT_ORIGIN: ReadonlySet<Stage> = new Set(['picked-up', 'origin', 'export-customs']);
