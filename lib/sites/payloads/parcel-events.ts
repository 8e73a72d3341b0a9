// Makes events of a parcel from an answer's statements: each placed by its code and its words, the whole by all of them.
import type { Day } from '../../model/day';
import type { Elsewhere, Shipment, TrackingEvent } from '../../model/shipment';
import { classifyEvent } from '../events/classify';
import { instantOf } from '../events/instant';
import { shipmentState, withoutImpossible } from '../events/parcel-state';
import { storedUntilOf } from '../stored-until';
import type { PayloadContext } from './payload';

/** More than any parcel has. */
const MOST_EVENTS = 500;

export interface Statement {
  at: string | null;
  zone: string | null;
  code: string | null;
  /** A second, finer or coarser code, tried where the first is not known. */
  otherCode?: string | null;
  title: string | null;
  text: string;
  place?: string | null;
}

/** The statement as an event; without any words its code stands for them. */
export function makeEvent(statement: Statement, context: PayloadContext): TrackingEvent {
  const { title, text, otherCode = null } = statement;
  const code = statement.code ?? otherCode;
  const { classify = classifyEvent } = context;
  return {
    at: statement.at,
    zone: statement.zone?.slice(0, 40) || null,
    text: (text || title || code || '').slice(0, 2000),
    place: statement.place?.slice(0, 200) || null,
    code: code?.slice(0, 80) || null,
    ...classify({ code, otherCode, title, text }, context.language),
  };
}

/** Where a parcel comes from, goes to and ended instead, and how long it waits, as far as an answer says. */
export interface ParcelEnds {
  origin?: string | null;
  destination?: string | null;
  elsewhere?: Elsewhere | null;
  storedUntil?: Day | null;
}

/** The parcel of these events, newest first or the other way round; `empty` is its state where there are none. */
export function makeParcel(
  parcel: Pick<Shipment, 'orderId' | 'carrier'> & ParcelEnds & { numbers: readonly (string | null)[] },
  events: readonly TrackingEvent[],
  context: PayloadContext,
  empty: Pick<Shipment, 'status' | 'stage'> = { status: null, stage: null },
): Shipment {
  const { origin = null, destination = null, elsewhere = null } = parcel;
  const isDomestic = origin !== null && origin === destination;
  const kept = withoutImpossible(newestFirst(events.slice(0, MOST_EVENTS)), isDomestic);
  const numbers = parcel.numbers.filter((number) => number !== null);
  const storedUntil = parcel.storedUntil ?? storedUntilOf(kept, context);
  return {
    orderId: parcel.orderId,
    trackingNumbers: [...new Set(numbers)].slice(0, 10),
    carrier: parcel.carrier?.slice(0, 300) ?? null,
    ...(kept.length === 0 ? empty : shipmentState(kept)),
    events: kept,
    ...(destination !== null && { destination }),
    ...(origin !== null && { origin }),
    ...(elsewhere !== null && { elsewhere }),
    ...(storedUntil !== null && { storedUntil }),
  };
}

/** A list that runs forward in time from its first event to its last is turned round. */
function newestFirst(events: readonly TrackingEvent[]): TrackingEvent[] {
  const instants = events.map(instantOf);
  const hasOffsets = instants.every((instant) => instant !== null);
  const times = hasOffsets ? instants : events.flatMap(({ at }) => at ?? []);
  const isForward = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time));
  const isOldestFirst = times.length > 1 && isForward && times[0] !== times.at(-1);
  return isOldestFirst ? events.toReversed() : [...events];
}
