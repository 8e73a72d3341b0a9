// Pochta Rossii's tracking answer, `trackings/by-barcodes` (facts: ru 2.2). Sender, recipient and forms are never looked at.
import { type Day, isDay } from '../../model/day';
import type { Elsewhere, Shipment, TrackingEvent } from '../../model/shipment';
import { countryCode } from './country-code';
import { makeEvent, makeParcel } from './parcel-events';
import type { Payload, PayloadContext } from './payload';
import { at, each, parcelNumber, text, utcDay } from './value';

export const pochta: Payload = {
  id: 'pochta',
  page: 'carrier',
  site: 'pochta',
  read(payload, context) {
    const parcels = at(payload, 'detailedTrackings');
    if (!Array.isArray(parcels)) return null;
    const items = each(parcels).map((parcel) => at(parcel, 'trackingItem'));
    if (!items.every((item) => Array.isArray(at(item, 'trackingHistoryItemList')))) return null;
    return { orders: [], shipments: items.map((item) => readParcel(item, context)), misses: [] };
  },
};

function readParcel(item: unknown, context: PayloadContext): Shipment {
  const events = each(at(item, 'trackingHistoryItemList')).map((event) => readEvent(event, context));
  return makeParcel(
    {
      orderId: context.orderId,
      numbers: [parcelNumber(at(item, 'barcode'))],
      carrier: 'Почта России',
      origin: countryCode(text(at(item, 'originCountryName')), 'ru'),
      destination: countryCode(text(at(item, 'destinationCountryName')), 'ru'),
      elsewhere: endedAbroad(item, events),
      storedUntil: events[0]?.stage === 'available-for-pickup' ? storageEnd(item) : null,
    },
    events,
    context,
    { status: 'not-found', stage: 'not-found' },
  );
}

const MOSCOW_MS = 3 * 3600 * 1000;

/** The last day of storage, as a date or as the instant of its midnight in Moscow. */
function storageEnd(item: unknown): Day | null {
  const end = at(item, 'endStorageDate');
  const written = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text(end) ?? '')?.[0] ?? null;
  return written !== null && isDay(written)
    ? written
    : utcDay(typeof end === 'number' ? end + MOSCOW_MS : end);
}

/** The country in which it was handed over, when that is not the one it was addressed to. */
function endedAbroad(item: unknown, events: readonly TrackingEvent[]): Elsewhere | null {
  const ended = events.findIndex(({ stage }) => stage === 'delivered' || stage === 'available-for-pickup');
  const place = text(at(each(at(item, 'trackingHistoryItemList'))[ended], 'countryName'));
  const [country, destination] = [place, text(at(item, 'destinationCountryName'))].map((name) =>
    countryCode(name, 'ru'),
  );
  if (place === null || !country || !destination || country === destination) return null;
  return { place: place.slice(0, 200), compared: 'country', scan: 'end' };
}

/** The offset of `date` is real here, so day, time and zone are taken as they stand. */
function readEvent(event: unknown, context: PayloadContext): TrackingEvent {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+([+-]\d{2}:\d{2}|Z)$/.exec(
    text(at(event, 'date')) ?? '',
  );
  const [, day = '', time, zone] = match ?? [];
  const [type, attribute] = [text(at(event, 'operationType')), text(at(event, 'operationAttr'))];
  return makeEvent(
    {
      at: isDay(day) ? `${day}T${time}` : null,
      zone: zone ?? null,
      code: type === null || attribute === null ? null : `RU:${type}:${attribute}`,
      title: null,
      text: text(at(event, 'humanStatus')) ?? '',
      place: text(at(event, 'cityName')) ?? text(at(event, 'countryName')),
    },
    context,
  );
}
