// What two captures of a parcel's tracking show of the time between them. What cannot be compared for certain is said to be unclear.
import { type Day, daysBetween } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { Shipment, TrackingEvent } from '../model/shipment';

/** One capture of a tracking page, with what was read of this order's one parcel. */
export interface TrackingSnapshot {
  evidenceId: string;
  on: Day;
  capturedAt: string;
  site: string | null;
  language: string | null;
  parcel: Shipment;
}

export interface TrackingChange {
  state: 'nothing-new' | 'new' | 'unclear';
  /** Whole days between the captures. */
  days: number;
  /** In the later capture only; newest first. */
  newEvents: TrackingEvent[];
}

/** The captures of the order's tracking whose events could be read, oldest first. Those that show several parcels are left out: which one is meant is not certain. */
export function trackingSnapshots(evidence: readonly Evidence[], orderId: string): TrackingSnapshot[] {
  return evidence
    .flatMap((each): TrackingSnapshot[] => {
      const { reading, capturedAt, id } = each;
      if (reading === null || (reading.page !== 'tracking' && reading.page !== 'carrier')) return [];
      const parcels = reading.shipments.filter((one) => one.orderId === orderId || one.orderId === null);
      const [parcel, ...others] = parcels;
      if (parcel === undefined || others.length > 0 || lastEventAt(parcel) === null) return [];
      const { site, language } = reading;
      return [{ evidenceId: id, on: capturedAt.slice(0, 10), capturedAt, site, language, parcel }];
    })
    .sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt));
}

/** @param earlier captured before `later`. */
export function compareTracking(earlier: TrackingSnapshot, later: TrackingSnapshot): TrackingChange {
  const days = daysBetween(earlier.on, later.on);
  const before = lastEventAt(earlier.parcel);
  const after = lastEventAt(later.parcel);
  const isSame =
    earlier.site === later.site &&
    earlier.parcel.trackingNumbers.some((number) => later.parcel.trackingNumbers.includes(number));
  // Another site words and times events in its own way; a page that shows less than before was not read whole.
  if (!isSame || before === null || after === null || after < before) {
    return { state: 'unclear', days, newEvents: [] };
  }
  const known = new Set(earlier.parcel.events.map(({ at, text }) => `${at} ${text}`));
  const newEvents = later.parcel.events.filter(({ at, text }) => {
    if (at === null) return false;
    if (at.length !== before.length) return at.slice(0, 10) > before.slice(0, 10);
    // Events of the same minute are told by their words, which only one language can.
    return (
      at > before || (at === before && earlier.language === later.language && !known.has(`${at} ${text}`))
    );
  });
  return { state: newEvents.length > 0 ? 'new' : 'nothing-new', days, newEvents };
}

/** How long the newest capture and the ones before it show no news: the earliest of them, the newest, the days. Null when they do. */
export function longestSilence(
  snapshots: readonly TrackingSnapshot[],
): { earlier: TrackingSnapshot; later: TrackingSnapshot; days: number } | null {
  const later = snapshots.at(-1);
  if (later === undefined) return null;
  const earlier = snapshots.find((each) => compareTracking(each, later).state === 'nothing-new');
  const days = earlier === undefined ? 0 : daysBetween(earlier.on, later.on);
  return earlier === undefined || days < 1 ? null : { earlier, later, days };
}

function lastEventAt({ events }: Shipment): string | null {
  return events.reduce<string | null>(
    (last, { at }) => (at !== null && (last === null || at > last) ? at : last),
    null,
  );
}
