// Finds the numbers of the proof that carries a fact. Proof that was read must show the very value; unread proof counts by what it stands for.
import { isPart } from '../claims/shows-whole';
import type { Day } from '../model/day';
import type { Evidence, ProofItem } from '../model/evidence';
import type { Order } from '../model/order';
import type { Shipment } from '../model/shipment';
import { inOrder, numberEvidence } from './number-evidence';

export interface ProofFinder {
  /** Proof whose page shows this order so that `shows` holds. */
  ofOrder(shows: (order: Order) => boolean): number[];
  /** Proof whose page shows this order's parcel, or one of the same number, so that `shows` holds. */
  ofParcel(trackingNumbers: readonly string[], shows: (shipment: Shipment) => boolean): number[];
  /** The one piece of proof, wherever it is kept. */
  ofId(id: string): number[];
  /** Proof that stands for an item, captured on `since` or later. */
  ofItem(item: ProofItem, since?: Day): number[];
}

/**
 * All answers are numbers in ascending order: the newest proof is the last. What has no picture cannot be attached: it is not
 * named. A picture of a part is named only where none shows the whole.
 */
export function makeProofFinder(evidence: readonly Evidence[], orderId: string): ProofFinder {
  const numbers = numberEvidence(evidence);
  const find = (isProof: (each: Evidence) => boolean): number[] => {
    const found = inOrder(evidence).filter((each) => each.kind !== 'facts' && isProof(each));
    const whole = found.filter((each) => !isPart(each, evidence));
    return (whole.length > 0 ? whole : found).flatMap(({ id }) => numbers.get(id) ?? []);
  };
  return {
    ofOrder: (shows) =>
      find(({ reading, proves }) =>
        reading === null
          ? proves.includes('order-page')
          : reading.orders.some((order) => order.id === orderId && shows(order)),
      ),
    ofParcel: (trackingNumbers, shows) =>
      find(({ reading, proves }) =>
        reading === null
          ? proves.includes('tracking') || proves.includes('carrier')
          : reading.shipments.some(
              (shipment) =>
                (shipment.orderId === orderId ||
                  shipment.trackingNumbers.some((number) => trackingNumbers.includes(number))) &&
                shows(shipment),
            ),
      ),
    ofId: (id) => find((each) => each.id === id),
    ofItem: (item, since) =>
      find(
        ({ proves, capturedAt }) =>
          proves.includes(item) && (since === undefined || capturedAt.slice(0, 10) >= since),
      ),
  };
}
