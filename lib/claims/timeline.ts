// One line of time for a claim: what happened to the parcel, what the buyer did, and the dates ahead, day by day.
import type { Claim, ClaimEvent } from '../model/claim';
import { type Day, daysBetween, isDay } from '../model/day';
import type { Deadline, DeadlineKind } from '../model/finding';
import type { KnownOrder } from '../model/known';

/** What a day stands for: the order's own days, what was noted about the claim, a deadline, or today. */
export type TimelineMark =
  | { of: 'parcel'; kind: 'ordered' | 'shipped' | 'first-scan' | 'last-scan' | 'delivered' | 'today' }
  | { of: 'event'; kind: ClaimEvent['kind'] }
  | { of: 'deadline'; kind: DeadlineKind; certainty: Deadline['certainty'] };

/** How the time after a day was: with scans, without any, not known, or still to come. */
export type Span = 'moving' | 'silent' | 'past' | 'ahead';

export interface TimelinePoint {
  on: Day;
  /** Never empty; several fall on one day. */
  marks: TimelineMark[];
  /** The time until the next point; null after the last one. */
  next: { span: Span; days: number } | null;
}

export interface Timeline {
  /** Oldest first; `today` is always among them. */
  points: TimelinePoint[];
  /** Whole days since the last scan of a parcel that has not arrived; null when there was none, or none is missed. */
  silentDays: number | null;
}

/** Lays out what is known of an order and its claim. Days before the order are left out: they are misread. */
export function parcelTimeline(
  known: KnownOrder,
  claim: Claim,
  deadlines: readonly Deadline[],
  today: Day,
): Timeline {
  const { placedOn, shippedOn } = known.order;
  const scans = scansOf(known, today);
  const byDay = new Map<Day, TimelineMark[]>();
  const add = (on: Day | null, mark: TimelineMark): void => {
    if (on === null || (placedOn !== null && on < placedOn && on !== today)) return;
    const marks = byDay.get(on) ?? [];
    if (!marks.some((each) => each.of === mark.of && each.kind === mark.kind)) marks.push(mark);
    byDay.set(on, marks);
  };

  add(placedOn, { of: 'parcel', kind: 'ordered' });
  add(shippedOn, { of: 'parcel', kind: 'shipped' });
  if (shippedOn === null && scans.first !== scans.last)
    add(scans.first, { of: 'parcel', kind: 'first-scan' });
  add(scans.last, { of: 'parcel', kind: scans.isDelivered ? 'delivered' : 'last-scan' });
  for (const { kind, on } of claim.events) add(on, { of: 'event', kind });
  add(today, { of: 'parcel', kind: 'today' });
  for (const { kind, on, certainty } of deadlines) {
    // Once it is sent, the day to send it by tells nothing.
    if (kind === 'ship-by' && (shippedOn !== null || scans.last !== null)) continue;
    add(on, { of: 'deadline', kind, certainty });
  }

  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const points = days.map(([on, marks], index): TimelinePoint => {
    const following = days[index + 1];
    if (following === undefined) return { on, marks, next: null };
    return { on, marks, next: { span: spanAfter(on, scans, today), days: daysBetween(on, following[0]) } };
  });
  const silentDays =
    scans.last === null || scans.isDelivered || scans.last >= today ? null : daysBetween(scans.last, today);
  return { points, silentDays };
}

interface Scans {
  first: Day | null;
  last: Day | null;
  isDelivered: boolean;
}

/** The scans of the parcel that is waited for: of several, the one that has been silent longest. */
function scansOf({ shipments }: KnownOrder, today: Day): Scans {
  const parcels = shipments.flatMap(({ status, events }) => {
    const days = events.flatMap(({ at }) => {
      const day = at?.slice(0, 10) ?? '';
      return isDay(day) && day <= today ? [day] : [];
    });
    const sorted = days.sort();
    const [first] = sorted;
    const last = sorted.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ first, last, isDelivered: status === 'delivered' }];
  });
  const waited = parcels.filter(({ isDelivered }) => !isDelivered);
  const [parcel] = waited.length > 0 ? waited.sort((a, b) => (a.last < b.last ? -1 : 1)) : parcels;
  return parcel ?? { first: null, last: null, isDelivered: false };
}

function spanAfter(on: Day, { last, isDelivered }: Scans, today: Day): Span {
  if (on >= today) return 'ahead';
  if (last === null) return 'past';
  if (on < last) return 'moving';
  return isDelivered ? 'past' : 'silent';
}
