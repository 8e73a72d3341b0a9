// The order and its tracking cannot both be true: the number is impossible, or belongs to another parcel.

import type { Facts } from '../../facts/order-facts';
import { type Parcel, readParcel } from '../../facts/parcel';
import { AT_ORIGIN, AT_THE_END, SENT_BACK, UNSCANNED } from '../../facts/stages';
import { addDays, type Day, earliestDay } from '../../model/day';
import type { Because } from '../../model/finding';
import type { KnownOrder } from '../../model/known';
import { findJump } from '../jump';
import type { FlagRule } from '../rule';
import { hasWrongCheckDigit } from '../s10';

/** The shop dates in Pacific time, carriers in any zone: days that differ by one say nothing. */
const ZONE_DAYS = 1;

/** The carrier of the destination takes a parcel over in its system, which may be days before it has it in hand (facts: ru 2.1). */
const ANNOUNCED = /GTMS_ACCEPT|LAST_MILE_HO/;

type Found = { since: Day | null; because: Because };

export const contradiction: FlagRule = {
  id: 'contradiction',
  meaning:
    'A postal number whose check digit is wrong; a scan before the order was placed; delivered before it was shipped; scans at the start of the way days after the parcel was with the carrier of its destination or delivered; a scan in the country of the sender and one at the buyer’s door too close in time for any way between the two, clocks that lie allowed for; a parcel that had left for another order before this one was placed: warn.',
  rows: ['AE-FAKE-SHIPMENT', 'UPU-S10'],
  find(facts) {
    const found = facts.parcels.flatMap((parcel) =>
      [wrongNumber, scannedBeforeOrder, deliveredBeforeShipped, backwards, jumped, leftForAnother].flatMap(
        (check) => check(parcel, facts) ?? [],
      ),
    );
    if (found.length === 0) return [];
    const because: Because = Object.assign({}, ...found.map((one) => one.because));
    return [{ severity: 'warn', since: earliestDay(found.map(({ since }) => since)), because }];
  },
};

function wrongNumber({ numbers }: Parcel): Found | null {
  const wrong = numbers.find(hasWrongCheckDigit);
  return wrong === undefined ? null : { since: null, because: { wrongCheckDigit: wrong } };
}

function scannedBeforeOrder({ news }: Parcel, { order: { placedOn } }: Facts): Found | null {
  // Labels may be prepared beforehand; a scan may not.
  const first = news.findLast(({ stage }) => stage === null || !UNSCANNED.has(stage));
  if (placedOn === null || first === undefined || first.on >= addDays(placedOn, -ZONE_DAYS)) return null;
  return { since: placedOn, because: { firstScanOn: first.on, placedOn } };
}

function deliveredBeforeShipped({ news }: Parcel, { order: { shippedOn } }: Facts): Found | null {
  const delivered = news.find(({ stage }) => stage === 'delivered');
  if (shippedOn === null || delivered === undefined) return null;
  if (delivered.on >= addDays(shippedOn, -ZONE_DAYS)) return null;
  return { since: shippedOn, because: { deliveredOn: delivered.on, shippedOn } };
}

/** A parcel at the end of its way cannot leave the country of the sender days later, unless it goes back. */
function backwards({ news }: Parcel): Found | null {
  const reached = news.findLast(
    ({ stage, code }) => stage !== null && AT_THE_END.has(stage) && !ANNOUNCED.test(code ?? ''),
  );
  const isReturn = news.some(({ stage }) => stage !== null && SENT_BACK.has(stage));
  if (reached === undefined || isReturn) return null;
  const back = news.find(
    ({ on, stage }) =>
      (stage === 'departed' || (stage !== null && AT_ORIGIN.has(stage))) &&
      on > addDays(reached.on, ZONE_DAYS),
  );
  if (back === undefined) return null;
  return { since: back.on, because: { reachedOn: reached.on, scannedAgainOn: back.on } };
}

function jumped(parcel: Parcel): Found | null {
  const jump = findJump(parcel);
  if (jump === null) return null;
  const { from, to, fromOn, toOn, hours } = jump;
  return {
    since: toOn,
    because: {
      jumpFrom: from,
      jumpTo: to,
      jumpFromOn: fromOn,
      jumpToOn: toOn,
      jumpHours: hours,
      jumpNumber: parcel.number,
    },
  };
}

/** Orders placed together often share one parcel; one that had left before this order was placed cannot hold it. */
function leftForAnother(parcel: Parcel, { order, options }: Facts): Found | null {
  if (order.placedOn === null) return null;
  const before = addDays(order.placedOn, -ZONE_DAYS);
  for (const other of options.others ?? []) {
    if (other.order.id === order.id) continue;
    const number = sharedNumber(parcel, other);
    const leftOn = number === null ? null : firstDayGone(other, number);
    if (number === null || leftOn === null || leftOn >= before) continue;
    return { since: order.placedOn, because: { trackingNumber: number, otherOrder: other.order.id, leftOn } };
  }
  return null;
}

function sharedNumber({ numbers }: Parcel, other: KnownOrder): string | null {
  return (
    numbers.find((number) => other.shipments.some((theirs) => theirs.trackingNumbers.includes(number))) ??
    null
  );
}

function firstDayGone(other: KnownOrder, number: string): Day | null {
  const scans = other.shipments
    .filter((theirs) => theirs.trackingNumbers.includes(number))
    .flatMap((theirs) => readParcel(theirs).news)
    .filter(({ stage }) => stage !== null && !UNSCANNED.has(stage));
  return earliestDay([other.order.shippedOn, other.order.finishedOn, ...scans.map(({ on }) => on)]);
}
