// Cainiao's tracking answer, `global/detail.json` (facts: ru 2.1, meaning). Receiver and signature are never looked at.

import { isDay } from '../../model/day';
import type { Shipment, ShipmentStatus, Stage, TrackingEvent } from '../../model/shipment';
import { placeOf } from '../event-place';
import { countryCode } from './country-code';
import { makeEvent, makeParcel } from './parcel-events';
import type { Payload, PayloadContext } from './payload';
import { at, each, parcelNumber, text } from './value';

export const cainiao: Payload = {
  id: 'cainiao',
  page: 'carrier',
  site: 'cainiao',
  read(payload, context) {
    const module = at(payload, 'module');
    if (!Array.isArray(module)) return null;
    const isKnown = (one: unknown) =>
      (Array.isArray(at(one, 'detailList')) || text(at(one, 'latestTrace', 'actionCode')) !== null) &&
      text(at(one, 'mailNo')) !== null;
    if (!module.every(isKnown)) return null;
    return { orders: [], shipments: each(module).map((one) => readParcel(one, context)), misses: [] };
  },
};

/** What `status` is taken for where no event speaks. Most of its words say only that the parcel is under way. */
const STATES: Readonly<Record<string, ShipmentStatus & Stage>> = {
  SELLER_PREPARING: 'info-received',
  WAIT_SELLER_SEND_GOODS: 'not-found',
  SELLER_SEND_GOODS: 'info-received',
  PENDING_PICKUP: 'available-for-pickup',
  SIGN: 'delivered',
  DELIVERED: 'delivered',
};

function readParcel(module: unknown, context: PayloadContext): Shipment {
  const lastMile =
    parcelNumber(at(module, 'copyRealMailNo')) ??
    // `Latest Tracking Number:\t<number>`
    parcelNumber(lastWord(at(module, 'realMailNo')));
  const virtual =
    parcelNumber(at(module, 'copyVirtualMailNo')) ?? parcelNumber(lastWord(at(module, 'virtualMailNo')));
  const state = emptyState(module);
  const carrier =
    text(at(module, 'destCpInfo', 'cpName')) ?? text(at(module, 'currentStatusCpInfo', 'cpName'));
  return makeParcel(
    {
      orderId: context.orderId,
      numbers: [lastMile, parcelNumber(at(module, 'mailNo')), virtual],
      carrier,
      origin: countryOf(at(module, 'originCountry'), context.language),
      destination: countryOf(at(module, 'destCountry'), context.language),
    },
    statementsOf(module).map((event) => readEvent(event, carrier, context)),
    context,
    { status: state, stage: state },
  );
}

const lastWord = (value: unknown): string | undefined =>
  text(value)
    ?.split(/[\s:：]/)
    .at(-1);

/** The list; the newest statement stands apart from it where the list is empty. The list's own order is kept: zones are wrong too often to sort by. */
function statementsOf(module: unknown): readonly unknown[] {
  const listed = each(at(module, 'detailList'));
  const latest = at(module, 'latestTrace');
  return listed.length === 0 && text(at(latest, 'actionCode')) !== null ? [latest] : listed;
}

/** Only a number from elsewhere (`EXTERNAL`) that has no state is one that Cainiao does not know. */
function emptyState(module: unknown): (ShipmentStatus & Stage) | null {
  const status = text(at(module, 'status'));
  if (status !== null) return STATES[status] ?? null;
  return text(at(module, 'mailNoSource')) === 'EXTERNAL' ? 'not-found' : null;
}

/** `France,Some Town` is France; the town is the receiver's and is left alone. */
function countryOf(value: unknown, language: string | null): string | null {
  const name = text(value);
  return countryCode(name, language) ?? countryCode(name?.split(/[,，]/)[0] ?? null, language);
}

function readEvent(event: unknown, carrier: string | null, context: PayloadContext): TrackingEvent {
  const code = text(at(event, 'actionCode'));
  const printed = text(at(event, 'timeStr'));
  // `desc` can be Chinese or internal; the standard sentence is meant for the reader.
  const said = text(at(event, 'standerdDesc')) ?? text(at(event, 'desc')) ?? code ?? '';
  return makeEvent(
    {
      at: printed === null ? beijingTime(at(event, 'time')) : wallTime(printed),
      zone: text(at(event, 'timeZone')),
      code,
      title: null,
      text: said,
      place: placeOf(said, carrier),
    },
    context,
  );
}

/** `2026-02-06 15:25:17` as `2026-02-06T15:25`, or null. */
function wallTime(printed: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)/.exec(printed ?? '');
  return match?.[1] !== undefined && isDay(match[1]) ? `${match[1]}T${match[2]}` : null;
}

const BEIJING_MS = 8 * 3600 * 1000;

/** `time` is the printed time read as that of Beijing, whatever the zone says: read back so, it is the printed time. */
function beijingTime(value: unknown): string | null {
  const instant = typeof value === 'string' && /^\d{13}$/.test(value) ? Number(value) : value;
  if (typeof instant !== 'number' || !(instant >= 1_262_304_000_000 && instant < 4_102_444_800_000))
    return null;
  return new Date(instant + BEIJING_MS).toISOString().slice(0, 16);
}
