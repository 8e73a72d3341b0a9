// Which parcel of an order a claim is about. Where it is and since when, `lib/facts` says.
import { gatherFacts } from '../facts/order-facts';
import { isAt, type Parcel } from '../facts/parcel';
import { AT_CUSTOMS, DELIVERED, LOST, SENT_BACK } from '../facts/stages';
import type { Reason } from '../model/claim';
import type { Day } from '../model/day';
import type { KnownOrder } from '../model/known';
import type { Shipment, Stage } from '../model/shipment';

export interface ParcelStory {
  /** As it was read; null when the order has no parcel that is known. */
  shipment: Shipment | null;
  /** The same parcel as facts; null likewise. */
  parcel: Parcel | null;
  /** The number in use. */
  number: string | null;
  /** False where tracking itself was never on screen: then what it does not show is not known to be absent. */
  isTracked: boolean;
  /** The last day on which tracking was looked at, never after today. */
  lookedOn: Day;
  /** True when another parcel of the same order has come: then not the whole order is missing. */
  isPartOfOrder: boolean;
}

const STAGES_OF: Partial<Record<Reason, ReadonlySet<Stage>>> = {
  lost: LOST,
  customs: AT_CUSTOMS,
  returned: SENT_BACK,
  'marked-delivered': DELIVERED,
};

/** The parcel of the reason: the one in that state, else the first that has not come (of goods that came, that has). */
export function findParcel(known: KnownOrder, reason: Reason, isReceived: boolean, today: Day): ParcelStory {
  const { parcels, lookedOn, hasSeenTracking } = gatherFacts(known, today);
  const wanted = STAGES_OF[reason];
  const found =
    parcels.find((each) => wanted !== undefined && isAt(each, wanted)) ??
    parcels.find((each) => isAt(each, DELIVERED) === isReceived) ??
    parcels[0] ??
    null;
  return {
    shipment: found === null ? null : (known.shipments[parcels.indexOf(found)] ?? null),
    parcel: found,
    number: found?.number ?? null,
    isTracked: hasSeenTracking || (found !== null && found.stage !== null),
    lookedOn,
    isPartOfOrder: parcels.some((each) => each !== found && isAt(each, DELIVERED)),
  };
}
