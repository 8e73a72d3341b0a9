// What rules need of an order, worked out once: its usable dates, its parcels, and when tracking was last looked at.
import { type Day, earliestDay, isDay } from '../model/day';
import type { KnownOrder } from '../model/known';
import type { Order } from '../model/order';
import type { Miss } from '../model/reading';
import type { RuleOptions } from './options';
import { deliveredOn, isAt, type Parcel, readParcel } from './parcel';
import { buyerDay } from './shop-time';
import { UNSCANNED } from './stages';

export interface Facts {
  readonly order: Order;
  readonly parcels: readonly Parcel[];
  readonly misses: readonly Miss[];
  readonly today: Day;
  readonly options: RuleOptions;
  /** Last day of the promised delivery. */
  readonly promisedBy: Day | null;
  /** The page's own last day for the refund guarantee, as the shop counts. */
  readonly shopRefundBy: Day | null;
  /** The same in the buyer's zone, where it may be a day earlier. */
  readonly refundBy: Day | null;
  /** Fields whose date lies before the order was placed: misread, so no rule counts with them. */
  readonly implausible: readonly string[];
  /** A carrier had one of the parcels in hand: it was sent, whatever the order's status still says. */
  readonly isScanned: boolean;
  /** Neither finished, cancelled nor unpaid. */
  readonly isOpen: boolean;
  readonly isFinished: boolean;
  /** The last day whose tracking is known, never after today: silence after it is only that nobody looked. */
  readonly lookedOn: Day;
  /** False when other pages of the order were read and its tracking never was. */
  readonly hasSeenTracking: boolean;
}

export function gatherFacts(known: KnownOrder, today: Day, options: RuleOptions = {}): Facts {
  const { order } = known;
  const isMisread = (day: Day | null): boolean =>
    day !== null && order.placedOn !== null && day < order.placedOn;
  const promisedTo = order.deliverBy?.to ?? null;
  const isFinished = order.status === 'finished' || (order.status === 'unknown' && order.finishedOn !== null);
  const shopRefundBy = isMisread(order.refundBy) ? null : order.refundBy;
  const parcels = known.shipments.map(readParcel);
  return {
    order,
    parcels,
    misses: known.misses,
    today,
    options,
    promisedBy: isMisread(promisedTo) ? null : promisedTo,
    shopRefundBy,
    refundBy: shopRefundBy === null ? null : buyerDay(shopRefundBy, options.timeZone),
    implausible: [
      ...(isMisread(promisedTo) ? ['deliverBy'] : []),
      ...(isMisread(order.refundBy) ? ['refundBy'] : []),
    ],
    isScanned: parcels.some((parcel) => parcel.stage !== null && !isAt(parcel, UNSCANNED)),
    isOpen: !isFinished && order.status !== 'cancelled' && order.status !== 'unpaid',
    isFinished,
    lookedOn: lookedOn(known, today),
    hasSeenTracking: hasSeenTracking(known),
  };
}

/** The day on which the goods came, by the earliest delivery scan or by the shop's own word; null where neither says so. */
export function receivedOn({ order, shipments }: Pick<KnownOrder, 'order' | 'shipments'>): Day | null {
  return earliestDay([deliveredOn(shipments.map(readParcel), order.placedOn), order.finishedOn]);
}

/** The written day of the last look (UTC): at most one day early, which only makes a rule patient. */
function lookedOn({ sources }: KnownOrder, today: Day): Day {
  const seen = sources.shipments?.at.slice(0, 10) ?? today;
  return isDay(seen) && seen < today ? seen : today;
}

/** Without a note of where anything was read, what is known counts as complete. */
function hasSeenTracking({ sources }: KnownOrder): boolean {
  if (Object.keys(sources).length === 0) return true;
  const page = sources.shipments?.page;
  return page === 'tracking' || page === 'carrier';
}
