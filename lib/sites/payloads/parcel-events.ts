// Makes events of a parcel from an answer's statements: each placed by its code first, the whole by all of them.
import type { Elsewhere, Shipment, TrackingEvent } from '../../model/shipment';
import { classifyEvent, shipmentState } from '../events/classify';

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
export function makeEvent(statement: Statement, language: string | null): TrackingEvent {
  const { title, text } = statement;
  const [code, other] = [statement.code ?? statement.otherCode ?? null, statement.otherCode ?? null];
  const first = classifyEvent({ code, title, text }, language);
  const { status, stage } =
    first.stage === null && other !== null ? classifyEvent({ code: other, title, text }, language) : first;
  return {
    at: statement.at,
    zone: statement.zone?.slice(0, 40) || null,
    text: (text || title || code || '').slice(0, 2000),
    place: statement.place?.slice(0, 200) || null,
    code: code?.slice(0, 80) || null,
    status,
    stage,
  };
}

/** Where a parcel comes from, goes to and ended instead, as far as an answer says. */
export interface Ends {
  origin?: string | null;
  destination?: string | null;
  elsewhere?: Elsewhere | null;
}

/** The parcel of these events, newest first; `empty` is its state where there are none. */
export function makeParcel(
  parcel: Pick<Shipment, 'orderId' | 'carrier'> & Ends & { numbers: readonly (string | null)[] },
  events: readonly TrackingEvent[],
  empty: Pick<Shipment, 'status' | 'stage'> = { status: null, stage: null },
): Shipment {
  const { origin = null, destination = null, elsewhere = null } = parcel;
  const kept = events.slice(0, MOST_EVENTS);
  const numbers = parcel.numbers.filter((number) => number !== null);
  return {
    orderId: parcel.orderId,
    trackingNumbers: [...new Set(numbers)].slice(0, 10),
    carrier: parcel.carrier?.slice(0, 300) ?? null,
    ...(kept.length === 0 ? empty : shipmentState(kept)),
    events: kept,
    ...(destination !== null && { destination }),
    ...(origin !== null && { origin }),
    ...(elsewhere !== null && { elsewhere }),
  };
}
