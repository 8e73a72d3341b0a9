// Places a whole parcel on the way by all its events, newest first.
import type { ShipmentStatus, Stage, TrackingEvent } from '../../model/shipment';
import { STAGES } from '../../model/stages';
import { atStage } from './state';

const rankOf = (stage: Stage): number => STAGES.indexOf(stage);
const isGoingBack = (stage: Stage | null): boolean => stage === 'returning' || stage === 'returned';
const hasReached = (events: readonly TrackingEvent[], stage: Stage): boolean =>
  events.some(
    (event) =>
      event.stage !== null && rankOf(event.stage) >= rankOf(stage) && event.stage !== 'import-customs',
  );

/** Nobody has the parcel yet. */
const isUnscanned = (stage: Stage | null): boolean => stage === 'not-found' || stage === 'info-received';
const isAtOrigin = (stage: Stage | null): boolean =>
  stage === 'picked-up' || stage === 'origin' || stage === 'export-customs';

/**
 * The events with what their order forbids taken out: a parcel that was scanned is not announced anew, and one that has
 * not left yet is not with the carrier of its destination, whatever that was told by wire (facts: ru 2.1, meaning). An event between that nobody understood may have been the departure.
 */
export function withoutImpossible<Event extends TrackingEvent & { why?: string }>(
  events: readonly Event[],
  isDomestic = false,
): Event[] {
  return events.map((event, index) => {
    const older = events
      .slice(index + 1)
      .filter(({ at }) => at === null || event.at === null || at <= event.at);
    const together = events.filter((other) => other !== event && other.at === event.at && other.at !== null);
    if (isUnscanned(event.stage) && hasReached(older, 'picked-up')) {
      return refuse(
        event,
        { noScan: true, status: 'in-transit' },
        'a parcel that was scanned is not announced',
      );
    }
    if (event.stage !== 'last-mile' || isDomestic) return event;
    const before = [...older, ...together];
    const isUnsure = before.some(({ status }) => status === null);
    // This code is sent while the parcel waits for its flight: only an arrival makes it true.
    const isByWire = /LAST_MILE_HO/i.test(event.code ?? '');
    const isStill = older.some(
      ({ stage }) => isAtOrigin(stage) || (isByWire && (stage === 'departed' || stage === 'in-transit')),
    );
    const least = rankOf(isByWire ? 'arrived' : 'departed');
    const hasLeft = before.some(
      ({ stage }) =>
        stage !== null && rankOf(stage) >= least && stage !== 'import-customs' && stage !== 'last-mile',
    );
    return isUnsure || !isStill || hasLeft
      ? event
      : refuse(event, {}, 'nothing has left the country of the sender');
  });
}

function refuse<Event extends TrackingEvent & { why?: string }>(
  event: Event,
  change: Partial<TrackingEvent>,
  why: string,
): Event {
  const told = event.why === undefined ? {} : { why: `${event.why}; ${event.stage} not taken: ${why}` };
  return { ...event, ...change, stage: null, ...told };
}

/** Customs papers are filed before the parcel lands: they place it at customs only once it has arrived (facts: ru 2.1). */
function isFiling(
  event: TrackingEvent,
  older: readonly TrackingEvent[],
  together: readonly TrackingEvent[],
): boolean {
  if (event.stage !== 'import-customs') return false;
  const isArrivalAtCustoms =
    event.code !== null && !/CC_IM_|CUS_DECLARE|CIQ|^EDB$|^17:|^RU:39/i.test(event.code);
  return !isArrivalAtCustoms && !hasReached([...older, ...together], 'arrived');
}

/**
 * State of a parcel from its classified events, newest first. Events with one timestamp count as the furthest of them;
 * one that does not move the parcel keeps the place it had; once it goes back to the sender, it stays so. What is no scan
 * counts only where nothing else is known.
 */
export function shipmentState(events: readonly TrackingEvent[]): ParcelState {
  const listed = stateInOrder(events);
  if (!isOutOfOrder(events)) return listed;
  const byClock = stateInOrder(events.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? '')));
  return listed.status === byClock.status && listed.stage === byClock.stage
    ? listed
    : { status: null, stage: null };
}

interface ParcelState {
  status: ShipmentStatus | null;
  stage: Stage | null;
}

/** No zones are further apart: what lies more against the order of its list is no matter of clocks. */
const CLOCKS_MS = 24 * 3600 * 1000;

/** True when an event stands above one that is later by a day or more: list and clocks disagree on which is the newest. */
export function isOutOfOrder(events: readonly TrackingEvent[]): boolean {
  const times = events.flatMap(({ at }) => (at?.includes('T') === true ? Date.parse(`${at}Z`) : []));
  return times.some((time, index) => index > 0 && time - (times[index - 1] ?? time) >= CLOCKS_MS);
}

function stateInOrder(events: readonly TrackingEvent[]): ParcelState {
  const seen = events.filter(({ noScan }) => noScan !== true);
  if (seen.length === 0) {
    const status = events[0]?.status ?? null;
    return status === 'info-received' ? { ...atStage(status) } : { status, stage: null };
  }
  const stage = currentStage(seen);
  const newest = seen.find((event) => event.status !== null);
  if (newest?.status === 'exception') return { status: 'exception', stage };
  // It moves, so it is no longer where it was before anybody had it.
  if (newest?.status === 'in-transit' && isUnscanned(stage)) return { status: 'in-transit', stage: null };
  return stage === null ? { status: newest?.status ?? null, stage: null } : { ...atStage(stage) };
}

function currentStage(events: readonly TrackingEvent[]): Stage | null {
  const back = events.find((event) => isGoingBack(event.stage));
  if (back !== undefined) return back.stage;
  let index = 0;
  let vague: Stage | null = null;
  while (index < events.length) {
    const group = togetherFrom(events, index);
    const older = events.slice(index + group.length);
    const stages = group
      .filter((event) => !isFiling(event, older, group))
      .flatMap((event) => (event.stage === null ? [] : [event.stage]));
    const furthest = stages.sort((one, other) => rankOf(other) - rankOf(one))[0];
    index += group.length;
    if (furthest === undefined) continue;
    // "In transit" says nothing of where: an older event that is further on stands.
    if (furthest !== 'in-transit') {
      return vague !== null && rankOf(furthest) < rankOf(vague) ? vague : furthest;
    }
    vague = furthest;
  }
  return vague;
}

/** The events from `index` on that carry one and the same time of day. */
function togetherFrom(events: readonly TrackingEvent[], index: number): readonly TrackingEvent[] {
  const time = events[index]?.at;
  let end = index + 1;
  if (time?.includes('T') === true) while (events[end]?.at === time) end += 1;
  return events.slice(index, end);
}
