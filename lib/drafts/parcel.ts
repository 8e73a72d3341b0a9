// The parcel that a claim is about, among all parcels of the order, and what its tracking tells.
import type { Reason } from '../model/claim';
import { type Day, isDay } from '../model/day';
import type { KnownOrder } from '../model/known';
import type { Shipment, Stage } from '../model/shipment';

export interface DatedEvent {
  on: Day;
  stage: Stage | null;
  place: string | null;
}

export interface ParcelStory {
  /** Null when the order has no parcel that is known. */
  shipment: Shipment | null;
  number: string | null;
  stage: Stage | null;
  /** Dated events, newest first. */
  events: DatedEvent[];
  /** True when another parcel of the same order has come: then not the whole order is missing. */
  isPartOfOrder: boolean;
}

const STAGES_OF: Partial<Record<Reason, readonly Stage[]>> = {
  lost: ['lost', 'destroyed'],
  customs: ['import-customs', 'customs-action'],
  returned: ['returning', 'returned'],
  'marked-delivered': ['delivered'],
};

/** The parcel of the reason: the one in that state, else the first that has not come. */
export function findParcel(shipments: readonly Shipment[], reason: Reason, isReceived: boolean): ParcelStory {
  const wanted = STAGES_OF[reason] ?? [];
  const isIn = (stages: readonly Stage[]) => (shipment: Shipment) =>
    stages.includes(stageOf(shipment) ?? 'origin');
  const shipment =
    shipments.find(isIn(wanted)) ??
    shipments.find((each) => isIn(['delivered'])(each) === isReceived) ??
    shipments[0] ??
    null;
  return {
    shipment,
    number: shipment?.trackingNumbers[0] ?? null,
    stage: shipment === null ? null : stageOf(shipment),
    events: shipment === null ? [] : datedEvents(shipment),
    isPartOfOrder: shipments.some((each) => each !== shipment && isIn(['delivered'])(each)),
  };
}

/** The last day on which tracking was looked at, never after today: silence after it is only that nobody looked. */
export function lookedOn({ sources }: KnownOrder, today: Day): Day {
  const seen = sources.shipments?.at.slice(0, 10) ?? today;
  return isDay(seen) && seen < today ? seen : today;
}

/** False when tracking itself was never on screen: then what it does not show is not known to be absent. */
export function hasSeenTracking({ sources }: KnownOrder, shipment: Shipment): boolean {
  const page = sources.shipments?.page;
  // Without a note of where anything was read, what is known counts as complete.
  if (Object.keys(sources).length === 0 || page === 'tracking' || page === 'carrier') return true;
  return shipment.status !== null || shipment.stage !== null;
}

/** The day since which the newest events, without a break, are of these stages; null when the newest one is not. */
export function enteredOn(parcel: ParcelStory, stages: readonly Stage[]): Day | null {
  let entered: Day | null = null;
  for (const { on, stage } of parcel.events) {
    if (stage === null) continue;
    if (!stages.includes(stage)) break;
    entered = on;
  }
  return entered;
}

/** Newest first, whatever the page's order; events without a date are left out. */
export function datedEvents(shipment: Shipment): DatedEvent[] {
  return shipment.events
    .flatMap(({ at, stage, place }) => {
      const on = at?.slice(0, 10) ?? '';
      return at !== null && isDay(on) ? [{ at, on, stage, place }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function stageOf(shipment: Shipment): Stage | null {
  if (shipment.stage !== null) return shipment.stage;
  if (shipment.status === 'delivered') return 'delivered';
  return datedEvents(shipment).find(({ stage }) => stage !== null)?.stage ?? null;
}
