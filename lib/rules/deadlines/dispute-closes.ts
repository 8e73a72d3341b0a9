// The last day to open a dispute, as far as anything but the shop's own page can tell it.
import type { Facts } from '../../facts/order-facts';
import { deliveredOn } from '../../facts/parcel';
import { buyerDay } from '../../facts/shop-time';
import { addDays, type Day } from '../../model/day';
import type { DeadlineRule } from '../rule';
import { ROWS } from '../sources';

const ROW = 'AE-OPEN-MAX';

export const disputeCloses: DeadlineRule = {
  id: 'dispute-closes',
  meaning:
    'Fifteen days after the order finished. Before that the window may run from the delivery (the system confirms by itself), from the last promised day, or from the guaranteed date that the page prints: the earliest of these days that is not past decides, and the latest is told beside it.',
  rows: [ROW, 'AE-AUTOCONF', 'AE-GUARANTEE'],
  find(facts) {
    const window = disputeWindow(facts);
    if (window === null) return null;
    const { on, shopDay, laterOn } = window;
    return {
      on,
      ...(shopDay !== on && { shopDay }),
      ...(laterOn !== on && { laterOn }),
      source: ROW,
      certainty: 'estimated',
    };
  },
};

export interface DisputeWindow {
  /** The buyer's day to act by: the earliest credible end that is today or later; of ends that are all past, the latest. */
  on: Day;
  /** The shop's own day for `on`. */
  shopDay: Day;
  /** The buyer's day of the latest credible end: once it is past, the window is closed. */
  laterOn: Day;
}

/** Null when no date of the order is known that the window could start from, or the order has none. */
export function disputeWindow(facts: Facts): DisputeWindow | null {
  const delivered = deliveryThatCounts(facts);
  const ends = startsOf(facts, delivered)
    .map((start) => addDays(start, ROWS[ROW].length))
    .sort()
    .map((shopDay) => ({ shopDay, on: buyerDay(shopDay, facts.options.timeZone) }));
  const last = ends.at(-1);
  if (last === undefined) return null;
  const next = ends.find(({ on }) => on >= facts.today) ?? last;
  return { ...next, laterOn: last.on };
}

/** The shop's days from which the window may run. A finished order tells its own. */
function startsOf(
  { order, isFinished, isOpen, isScanned, shopRefundBy, promisedBy }: Facts,
  delivered: Day | null,
): Day[] {
  if (isFinished) return order.finishedOn === null ? [] : [order.finishedOn];
  // Of what was never sent the shop takes no dispute: it is cancelled.
  if (order.status === 'paid' && !isScanned) return [];
  return isOpen ? [delivered, promisedBy, shopRefundBy].filter((day) => day !== null) : [];
}

/** The earliest delivery scan once all parcels have one: an order waits for its last parcel, and one that came confirms nothing. */
function deliveryThatCounts({ order, parcels }: Facts): Day | null {
  const isAllThere =
    parcels.length > 0 && parcels.every((each) => deliveredOn([each], order.placedOn) !== null);
  return isAllThere ? deliveredOn(parcels, order.placedOn) : null;
}
