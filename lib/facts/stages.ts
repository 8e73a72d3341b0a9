// Every named set of stages, once: rules, claims and drafts speak of the same places.
import type { Stage } from '../model/shipment';

/** The carrier has nothing but data: nobody scanned the parcel yet. */
export const UNSCANNED: ReadonlySet<Stage> = new Set(['not-found', 'info-received']);

/** In the buyer's hands, or waiting for the buyer. */
export const ARRIVED: ReadonlySet<Stage> = new Set(['delivered', 'available-for-pickup']);

/** Waiting for the buyer at a pick-up point. */
export const AT_PICKUP: ReadonlySet<Stage> = new Set(['available-for-pickup']);

/** On its way back to the sender, back there, and either. */
export const RETURNING: ReadonlySet<Stage> = new Set(['returning']);
export const RETURNED: ReadonlySet<Stage> = new Set(['returned']);
export const SENT_BACK: ReadonlySet<Stage> = new Set([...RETURNING, ...RETURNED]);

/** Handed over, as the carrier says. */
export const DELIVERED: ReadonlySet<Stage> = new Set(['delivered']);

/** The carrier itself says that the parcel is no more. */
export const LOST: ReadonlySet<Stage> = new Set(['lost', 'destroyed']);

/** Will not come any more, and does not go back either. */
export const GONE: ReadonlySet<Stage> = new Set([...LOST, 'cancelled']);

/** Will not come any more, wherever it is. */
export const WILL_NOT_COME: ReadonlySet<Stage> = new Set([...SENT_BACK, ...GONE]);

/** The carrier came and could not hand it over. */
export const FAILED: ReadonlySet<Stage> = new Set(['delivery-failed']);

/** On the doorstep, at the pick-up point or handed over: the place of such a scan is where the parcel ends. */
export const AT_ITS_ADDRESS: ReadonlySet<Stage> = new Set([
  'delivered',
  'out-for-delivery',
  'available-for-pickup',
]);

/** At the customs of the country of destination. */
export const AT_CUSTOMS: ReadonlySet<Stage> = new Set(['import-customs', 'customs-action']);

/** With the carrier of the destination, or handed over: the end of the way. Customs filings come before the flight and are none. */
export const AT_THE_END: ReadonlySet<Stage> = new Set(['last-mile', ...AT_ITS_ADDRESS]);

/**
 * Where a person of the carrier had the parcel in hand, at either end of the way. Customs papers, flights and hand-overs
 * are data, often sent ahead.
 */
export const AT_THE_SENDERS: ReadonlySet<Stage> = new Set(['picked-up', 'origin']);
export const AT_THE_BUYERS: ReadonlySet<Stage> = new Set([...AT_ITS_ADDRESS, 'delivery-failed']);

/** Still before the flight: places that a parcel cannot come back to from the end of its way. */
export const AT_ORIGIN: ReadonlySet<Stage> = new Set(['picked-up', 'origin', 'export-customs']);
