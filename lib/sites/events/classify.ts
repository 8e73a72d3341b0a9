// Places a carrier's event, and a whole parcel, on the way: status and stage, or null when not certain.

import type { ShipmentStatus, Stage, TrackingEvent } from '../../model/shipment';
import { STAGES } from '../../model/stages';
import { stateOfCode } from './codes';
import { at, type EventState, TROUBLE, UNKNOWN } from './state';
import { kindOfWording, stateOfKind } from './wording';

/**
 * Status and stage of one event: from its code when that is known (codes do not change with the language), else from
 * its sentence, else from its title. `{ null, null }` when nothing is certain.
 */
export function classifyEvent(
  event: { code: string | null; title: string | null; text: string },
  language: string | null,
): { status: ShipmentStatus | null; stage: Stage | null } {
  const coded = event.code === null ? null : stateOfCode(event.code);
  if (coded === null) return stateOfWording(event, language);
  // Handing over to the sender has several attributes, and only the words tell lost from merely late.
  const needsWords =
    coded === TROUBLE || (event.code?.startsWith('RU:') === true && /^RU:(?:2|5|12|14):/.test(event.code));
  if (!needsWords) return { ...coded };
  const kind = kindOfWording(event.text, language);
  const side = kind === 'returned' || kind === 'returning' || kind === 'lost' || kind === 'destroyed';
  const customs = event.code?.startsWith('RU:14:') === true && /^customs-/.test(kind ?? '');
  return kind !== null && (side || customs) ? stateOfKind(kind) : { ...coded };
}

function stateOfWording(event: { title: string | null; text: string }, language: string | null): EventState {
  const kind = kindOfWording(event.text, language);
  if (kind !== null && kind !== 'moving' && kind !== 'future') return stateOfKind(kind);
  const titled = event.title === null ? null : kindOfWording(event.title, language);
  // A sentence that says "will be" overrules a title that says "delivered".
  if (titled === null || (kind === 'future' && /^(?:delivered|pickup)$/.test(titled))) {
    return kind === null ? { ...UNKNOWN } : stateOfKind(kind);
  }
  return stateOfKind(titled);
}

const rankOf = (stage: Stage): number => STAGES.indexOf(stage);
const isGoingBack = (stage: Stage | null): boolean => stage === 'returning' || stage === 'returned';
const hasReached = (events: readonly TrackingEvent[], stage: Stage): boolean =>
  events.some(
    (event) =>
      event.stage !== null && rankOf(event.stage) >= rankOf(stage) && event.stage !== 'import-customs',
  );

/** Customs papers are filed before the parcel lands: they place it at customs only once it has arrived (facts: ru 2.1). */
function isFiling(
  event: TrackingEvent,
  older: readonly TrackingEvent[],
  together: readonly TrackingEvent[],
): boolean {
  if (event.stage !== 'import-customs') return false;
  const isArrivalAtCustoms = event.code !== null && !/CC_IM_|^EDB$|^17:/.test(event.code);
  return !isArrivalAtCustoms && !hasReached([...older, ...together], 'arrived');
}

/**
 * State of a parcel from its classified events, newest first. Events with one timestamp count as the furthest of them;
 * one that does not move the parcel keeps the place it had; once it goes back to the sender, it stays so.
 */
export function shipmentState(events: readonly TrackingEvent[]): {
  status: ShipmentStatus | null;
  stage: Stage | null;
} {
  const stage = currentStage(events);
  const newest = events.find((event) => event.status !== null);
  if (newest?.status === 'exception') return { status: 'exception', stage };
  // It moves, so it is no longer where it was before anybody had it.
  if (newest?.status === 'in-transit' && (stage === 'not-found' || stage === 'info-received')) {
    return { status: 'in-transit', stage: null };
  }
  return stage === null ? { status: newest?.status ?? null, stage: null } : { ...at(stage) };
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
