// 17TRACK's answer to its own page, `track/restapi` (facts: ru 2.3, meaning). It asks several carriers about one number.
import { isDay } from '../../model/day';
import type { Miss } from '../../model/reading';
import type { Shipment, TrackingEvent } from '../../model/shipment';
import { classifyEvent } from '../events/classify';
import { instantOf } from '../events/instant';
import { UNKNOWN } from '../events/state';
import { makeEvent, makeParcel } from './parcel-events';
import { type Note, noteInto, type Payload, type PayloadContext } from './payload';
import { at, each, parcelNumber, text } from './value';

/** Its word for a number that no carrier knows. */
const NOT_FOUND = '400';

export const seventeenTrack: Payload = {
  id: 'seventeen-track',
  page: 'carrier',
  site: '17track',
  read(payload, context) {
    const parcels = at(payload, 'shipments');
    if (!Array.isArray(parcels) || at(payload, 'meta', 'code') === undefined) return null;
    if (!parcels.every((parcel) => parcelNumber(at(parcel, 'number')) !== null)) return null;
    const misses: Miss[] = [];
    const note = noteInto(misses, context.orderId);
    const shipments = each(parcels).map((parcel, index) =>
      readParcel(parcel, context, (field, why, raw) => note(`shipments[${index}].${field}`, why, raw)),
    );
    return { orders: [], shipments, misses };
  },
};

function readParcel(parcel: unknown, context: PayloadContext, note: Note): Shipment {
  const shipment = at(parcel, 'shipment');
  const providers = each(at(shipment, 'tracking', 'providers')).map((provider) => ({
    name: text(at(provider, 'provider', 'name')),
    events: each(at(provider, 'events')).map((event) => readEvent(event, context)),
  }));
  const asked = providers.filter(({ events }) => events.length > 0);
  const joined = joinProviders(asked.map(({ events }) => events));
  const events = joined ?? [];
  const newest = asked.find((provider) => provider.events.some((event) => event === events[0]));
  const latest = latestEvent(shipment, context);
  const isAlone = asked.length === 0 && latest !== null;
  const state = isAlone ? UNKNOWN : stateWithoutEvents(parcel);
  if (joined === null) {
    const tops = asked.map(({ events: [top] }) => `${top?.at} ${top?.text}`);
    note('events', 'conflict', tops.join(' / '));
  }
  return makeParcel(
    {
      orderId: context.orderId,
      numbers: [parcelNumber(at(parcel, 'number'))],
      carrier: newest?.name ?? providers.find(({ name }) => name !== null)?.name ?? null,
    },
    isAlone ? [latest] : events,
    context,
    joined === null ? { status: null, stage: null } : { status: state.status, stage: state.stage },
  );
}

/** One carrier's list is in its own order; those of several are joined by their instants. Null where an offset is missing and days do not settle which is newest. */
function joinProviders(lists: readonly TrackingEvent[][]): TrackingEvent[] | null {
  if (lists.length < 2) return lists.flat();
  const all = lists.flat();
  const instants = new Map(all.map((event) => [event, instantOf(event)]));
  if (all.every((event) => instants.get(event) !== null)) {
    return all.sort((one, other) => (instants.get(other) ?? 0) - (instants.get(one) ?? 0));
  }
  const byWall = all.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
  const tops = lists.flatMap(([top]) => top ?? []);
  const days = tops.map(({ at: time }) => Date.parse(`${time?.slice(0, 10)}T00:00Z`));
  const isFar = Math.abs((days[0] ?? 0) - (days[1] ?? 0)) >= 2 * 24 * 3600 * 1000;
  const isSame = new Set(tops.map(({ status, stage }) => `${status} ${stage}`)).size === 1;
  return isFar || isSame ? byWall : null;
}

/** The newest event as it stands beside the lists, with the state that 17TRACK gives the whole parcel. */
function latestEvent(shipment: unknown, context: PayloadContext): TrackingEvent | null {
  const latest = at(shipment, 'latest_event');
  if (text(at(latest, 'description')) === null && text(at(latest, 'time_iso')) === null) return null;
  const words = [at(latest, 'sub_status'), at(latest, 'stage')].map(text);
  const whole = [at(shipment, 'latest_status', 'sub_status'), at(shipment, 'latest_status', 'status')].map(
    text,
  );
  const [sub_status = null, stage = null] = words.some((word) => word !== null) ? words : whole;
  return readEvent({ ...asRecord(latest), sub_status, stage }, context);
}

const asRecord = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Its number of a state, where it says nothing finer. */
const PRE_STATUS: Readonly<Record<string, string>> = {
  '0': 'NotFound',
  '5': 'InfoReceived',
  '10': 'InTransit',
  '30': 'AvailableForPickup',
  '35': 'DeliveryFailure',
  '40': 'Delivered',
  '50': 'Exception',
};

function stateWithoutEvents(parcel: unknown) {
  if (text(at(parcel, 'code')) === NOT_FOUND) return classifyEvent(said('NotFound'), null);
  const latest = at(parcel, 'shipment', 'latest_status');
  const word = text(at(latest, 'sub_status')) ?? text(at(latest, 'status'));
  const number = at(parcel, 'shipment') === undefined ? null : text(at(parcel, 'pre_status'));
  const code = word ?? (number === null ? null : (PRE_STATUS[number] ?? null));
  return code === null ? UNKNOWN : classifyEvent(said(code), null);
}

const said = (word: string) => ({ code: `17:${word}`, title: null, text: '' });

/** Its own `time_utc` can be wrong; the time at the place, with its offset, is what the carrier said. */
function readEvent(event: unknown, context: PayloadContext): TrackingEvent {
  const raw = ['date', 'time', 'timezone'].map((name) => text(at(event, 'time_raw', name)) ?? '');
  const printed = text(at(event, 'time_iso')) ?? `${raw[0]}T${raw[1]}${raw[2]}`;
  const [, day = '', time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)[:.\d]*)?([+-]\d{2}:\d{2}|Z)?/.exec(printed) ?? [];
  const meaning = [text(at(event, 'sub_status')), text(at(event, 'stage'))].flatMap((word) =>
    word === null ? [] : [`17:${word}`],
  );
  return makeEvent(
    {
      at: isDay(day) ? (time === undefined ? day : `${day}T${time}`) : null,
      zone: zone ?? null,
      code: meaning[0] ?? null,
      otherCode: meaning[1] ?? null,
      title: null,
      text: text(at(event, 'description')) ?? '',
      place: text(at(event, 'location')),
    },
    context,
  );
}
