// One shipment: where it is, when it was last heard of, and since when it is there. All that reason about a parcel ask here.
import { type Day, earliestDay, isDay } from '../model/day';
import type { Elsewhere, Shipment, ShipmentStatus, Stage } from '../model/shipment';
import { STAGES } from '../model/stages';

export interface News {
  readonly on: Day;
  /** Wall time as printed, to the minute or the day, and the zone printed with it. */
  readonly at: string;
  readonly zone: string | null;
  readonly code: string | null;
  readonly stage: Stage | null;
  readonly place: string | null;
}

export interface Parcel {
  /** The number in use, or null when none was read. */
  readonly number: string | null;
  readonly numbers: readonly string[];
  readonly stage: Stage | null;
  /** Dated events, newest first. */
  readonly news: readonly News[];
  readonly lastEventOn: Day | null;
  /** Where the carrier says that it goes, ISO 3166-1 alpha-2; null where it does not say. */
  readonly destination: string | null;
  /** Where the carrier says that it comes from, likewise. */
  readonly origin: string | null;
  /** Where it ended, when a page found that to be another place than it was sent to. */
  readonly elsewhere: Elsewhere | null;
  /** The last day on which a pick-up point keeps it, where a page says so. */
  readonly storedUntil: Day | null;
  /** The newest statement, where nobody knows what it means. */
  readonly unread: string | null;
  /** Mail that nobody scans to the end: postal numbers of the services U and Z (UPU S10). */
  readonly isUntracked: boolean;
}

const UNTRACKED_MAIL = /^[UZ][A-Z]\d{9}[A-Z]{2}$/i;

/** Main statuses that say where the parcel is; `in-transit`, `expired` and `exception` do not. */
const STAGE_OF_STATUS: Partial<Record<ShipmentStatus, Stage>> = {
  'not-found': 'not-found',
  'info-received': 'info-received',
  'available-for-pickup': 'available-for-pickup',
  'out-for-delivery': 'out-for-delivery',
  'delivery-failure': 'delivery-failed',
  delivered: 'delivered',
};

/** Undated events are left out: no rule can count from them. */
export function readParcel(shipment: Shipment): Parcel {
  const [newest] = shipment.events;
  // What nobody saw (a forecast, an electronic notice) is no news of the parcel.
  const scans = shipment.events.filter(({ noScan }) => noScan !== true);
  const dated = scans.flatMap(({ at, zone, code, stage, status, place }) => {
    const on = at?.slice(0, 10) ?? '';
    return at === null || !isDay(on) ? [] : [{ at, zone, code, on, place, stage: stage ?? stageOf(status) }];
  });
  // Carriers list events of one moment in any order, and some lists mix days: the time decides (the instant, where
  // every event has its offset), then how far the parcel is.
  const hasOffsets = dated.every(({ zone }) => /^(?:[+-]\d{2}:\d{2}|Z)$/.test(zone ?? ''));
  const timeOf = ({ at, zone }: News) =>
    hasOffsets && at.includes('T') ? Date.parse(`${at}${zone}`) : Date.parse(at.length > 10 ? `${at}Z` : at);
  const news = dated.sort((a, b) => timeOf(b) - timeOf(a) || rank(b.stage) - rank(a.stage));
  return {
    number: shipment.trackingNumbers[0] ?? null,
    numbers: shipment.trackingNumbers,
    stage: shipment.stage ?? stageOf(shipment.status) ?? newestStage(news) ?? roughStageOf(shipment.status),
    news,
    lastEventOn: news[0]?.on ?? null,
    destination: shipment.destination ?? null,
    origin: shipment.origin ?? null,
    elsewhere: shipment.elsewhere ?? null,
    storedUntil: shipment.storedUntil ?? null,
    unread: newest?.status === null && newest.stage === null ? newest.text : null,
    isUntracked: shipment.trackingNumbers.some((number) => UNTRACKED_MAIL.test(number)),
  };
}

/**
 * The day on which a parcel that is at `stages` came into them, as far as its newest events tell without a break; of one
 * that its carrier puts there without an event that says so, the day of its newest event. Null when it is elsewhere.
 */
export function enteredOn(parcel: Parcel, stages: ReadonlySet<Stage>): Day | null {
  if (!isAt(parcel, stages)) return null;
  let entered: Day | null = null;
  for (const { on, stage } of parcel.news) {
    if (stage === null) continue;
    if (!stages.has(stage)) break;
    entered = on;
  }
  return entered ?? parcel.lastEventOn;
}

export function isAt(parcel: Parcel, stages: ReadonlySet<Stage>): boolean {
  return parcel.stage !== null && stages.has(parcel.stage);
}

function stageOf(status: ShipmentStatus | null): Stage | null {
  return status === null ? null : (STAGE_OF_STATUS[status] ?? null);
}

function roughStageOf(status: ShipmentStatus | null): Stage | null {
  return status === 'in-transit' ? 'in-transit' : null;
}

/** The furthest stage among the events of the newest day that has one. */
function newestStage(news: readonly News[]): Stage | null {
  const newest = news.find(({ stage }) => stage !== null);
  if (newest === undefined) return null;
  return news
    .filter(({ on }) => on === newest.on)
    .reduce<Stage | null>((furthest, { stage }) => (rank(stage) > rank(furthest) ? stage : furthest), null);
}

function rank(stage: Stage | null): number {
  return stage === null ? -1 : STAGES.indexOf(stage);
}

/** The earliest delivery scan that is not older than the order; null when no carrier says delivered. */
export function deliveredOn(parcels: readonly Parcel[], placedOn: Day | null): Day | null {
  return earliestDay(
    parcels.flatMap(({ news }) =>
      news.flatMap(({ stage, on }) =>
        stage === 'delivered' && (placedOn === null || on >= placedOn) ? [on] : [],
      ),
    ),
  );
}
