// 17TRACK's answer to its own page, `track/restapi` (facts: ru 2.3). It asks several carriers about one number.
import { isDay } from '../../model/day';
import type { Shipment, TrackingEvent } from '../../model/shipment';
import { makeEvent, makeParcel } from './parcel-events';
import type { Payload, PayloadContext } from './payload';
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
    return { orders: [], shipments: each(parcels).map((parcel) => readParcel(parcel, context)), misses: [] };
  },
};

function readParcel(parcel: unknown, context: PayloadContext): Shipment {
  const providers = each(at(parcel, 'shipment', 'tracking', 'providers')).map((provider) => ({
    name: text(at(provider, 'provider', 'name')),
    events: each(at(provider, 'events')).map((event) => readEvent(event, context.language)),
  }));
  const asked = providers.filter(({ events }) => events.length > 0);
  // One carrier's list is in its own order; those of several are joined by their times.
  const events = asked.flatMap((provider) => provider.events);
  if (asked.length > 1) events.sort((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
  const newest = asked.find((provider) => provider.events.some((event) => event === events[0]));
  const state = text(at(parcel, 'code')) === NOT_FOUND ? 'not-found' : null;
  return makeParcel(
    {
      orderId: context.orderId,
      numbers: [parcelNumber(at(parcel, 'number'))],
      carrier: newest?.name ?? null,
    },
    events,
    { status: state, stage: state },
  );
}

/** Its own `time_utc` can be wrong; the time at the place, with its offset, is what the carrier said. */
function readEvent(event: unknown, language: string | null): TrackingEvent {
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
    language,
  );
}
