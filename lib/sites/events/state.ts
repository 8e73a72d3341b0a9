// Which of the nine main statuses a place on the way belongs to.
import type { ShipmentStatus, Stage } from '../../model/shipment';

/** Where an event puts the parcel; `stage` is null when the event does not move it. */
export interface EventMeaning {
  status: ShipmentStatus | null;
  stage: Stage | null;
  /** Present where nobody saw the parcel: a forecast, an electronic notice, a scan that is said to be missing. */
  noScan?: true | undefined;
  /** What decided: a code's row, a code's beginning, or a kind of wording. Only where it was asked for. */
  why?: string;
}

/** What is known when nothing is. */
export const UNKNOWN: EventMeaning = { status: null, stage: null };
/** The parcel moved or was looked at, but its place on the way is the one it had. */
export const NO_CHANGE: EventMeaning = { status: 'in-transit', stage: null };
/** What is to come, or did not happen: no place, and no news of the parcel itself. */
export const FORECAST: EventMeaning = { status: 'in-transit', stage: null, noScan: true };
/** The next carrier was told of the parcel by wire. */
export const ANNOUNCED: EventMeaning = { status: 'info-received', stage: null, noScan: true };
/** Something is wrong, and the event does not say where. */
export const TROUBLE: EventMeaning = { status: 'exception', stage: null };
/** Customs refuse the parcel, or stop it. */
export const REFUSED: EventMeaning = { status: 'exception', stage: 'customs-action' };

/** The statuses of the stages that are not simply in transit (17TRACK's division; facts: ru 3.6). */
const STATUS_OF: Readonly<Partial<Record<Stage, ShipmentStatus>>> = {
  'not-found': 'not-found',
  'info-received': 'info-received',
  'out-for-delivery': 'out-for-delivery',
  'delivery-failed': 'delivery-failure',
  'available-for-pickup': 'available-for-pickup',
  delivered: 'delivered',
  returning: 'exception',
  returned: 'exception',
  lost: 'exception',
  destroyed: 'exception',
  cancelled: 'exception',
};

/** A stage with its status. */
export function atStage(stage: Stage): EventMeaning {
  return { status: STATUS_OF[stage] ?? 'in-transit', stage };
}
