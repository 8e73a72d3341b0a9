// Two scans that one parcel cannot have had: at the sender's end and at the buyer's, too close in time for the way between.

import type { News, Parcel } from '../facts/parcel';
import { AT_THE_BUYERS, AT_THE_SENDERS, SENT_BACK } from '../facts/stages';
import type { Day } from '../model/day';
import type { Stage } from '../model/shipment';
import { waysBetween } from './distance';

/**
 * What no parcel saves on its way abroad, the flight apart: export, loading, unloading, import customs, the last office and
 * its tour. Ours, and low: the fastest couriers need a day and a half from China to Europe.
 */
const HANDLING_HOURS = 12;
/** Faster than any airliner. */
const FLIGHT_KM_PER_HOUR = 1000;
/** Zones that are printed lie by up to 13 hours (facts: ru 2.1), and clocks of the west are behind in any case. */
const CLOCK_HOURS = 14;
/** Of the sun over a country and its clocks: summer time, and borders of zones. */
const SUN_HOURS = 2;
const HOUR_MS = 3_600_000;

const PAPERS = /CC_/;
/** Pochta Rossii also receives parcels that come to it on the way. */
const RECEIVED = /^RU:1:/;
/** Real offsets, as only machines print them (facts: ru 2.2); names such as `GMT+8` are those that lie. */
const EXACT_ZONE = /^(?:Z|[+-]\d{2}:\d{2})$/;

export interface Jump {
  from: string;
  to: string;
  fromOn: Day;
  toOn: Day;
  /** The most hours that can lie between the two, as the carrier prints them; never less than one. */
  hours: number;
}

/** The parcel's shortest impossible way; null without one, and where a carrier has not said both countries. */
export function findJump({ news, origin, destination }: Parcel): Jump | null {
  if (origin === null || destination === null) return null;
  const ways = waysBetween(origin, destination);
  // Neighbours have short ways between them.
  if (ways.length === 0 || ways.some(({ km }) => km === 0)) return null;
  if (news.some(({ stage }) => stage !== null && SENT_BACK.has(stage))) return null;
  /** The most hours by printed clocks that are still too few on every way. */
  const tooFew = (isExact: boolean) =>
    Math.min(...ways.map(({ km, hoursWest }) => hoursNeeded(km) - (isExact ? 0 : clockHours(hoursWest))));
  const seen = scans(news);
  const jumps = seen.filter(isOf(AT_THE_SENDERS)).flatMap((start) =>
    seen.filter(isOf(AT_THE_BUYERS)).flatMap((end) => {
      const isExact = [start, end].every(({ at, zone }) => at.length > 10 && EXACT_ZONE.test(zone ?? ''));
      const hours = (latest(end, isExact) - earliest(start, isExact)) / HOUR_MS;
      // A scan at the start a day after the end is another finding.
      if (hours < -CLOCK_HOURS || hours >= tooFew(isExact)) return [];
      const shown = Math.max(1, Math.ceil(hours));
      return [{ from: origin, to: destination, fromOn: start.on, toOn: end.on, hours: shown }];
    }),
  );
  return jumps.sort((a, b) => a.hours - b.hours)[0] ?? null;
}

const hoursNeeded = (km: number): number => HANDLING_HOURS + km / FLIGHT_KM_PER_HOUR;
const clockHours = (hoursWest: number): number => Math.max(CLOCK_HOURS, hoursWest + SUN_HOURS);

/**
 * Scans that stand for themselves: their code says where they were made. Words alone can be another carrier's, at the other
 * end (`Picked up` by the local one, `signed` by the seller's warehouse): of these only the first and the last count.
 */
function scans(news: readonly News[]): readonly News[] {
  const seen = news.filter((one) => isOf(AT_THE_SENDERS)(one) || isOf(AT_THE_BUYERS)(one));
  const [newest, oldest] = [seen[0], seen.at(-1)];
  return seen.filter((one) =>
    one.code === null || RECEIVED.test(one.code)
      ? (one === oldest && isOf(AT_THE_SENDERS)(one)) || (one === newest && isOf(AT_THE_BUYERS)(one))
      : !PAPERS.test(one.code),
  );
}

const isOf =
  (stages: ReadonlySet<Stage>) =>
  ({ stage }: News): boolean =>
    stage !== null && stages.has(stage);

/** Milliseconds; an event without a time may have been at either end of its day. */
function earliest({ at, zone }: News, isExact: boolean): number {
  return Date.parse(at.length > 10 ? `${at}:00${isExact ? zone : 'Z'}` : `${at}T00:00:00Z`);
}

function latest({ at, zone }: News, isExact: boolean): number {
  return Date.parse(at.length > 10 ? `${at}:00${isExact ? zone : 'Z'}` : `${at}T23:59:59Z`);
}
