// Cainiao's tracking answer, `global/detail.json` (facts: ru 2.1). `time` is `timeStr` read as UTC+8 always, so only `timeStr` counts.

import { isDay } from '../../model/day';
import type { Shipment, TrackingEvent } from '../../model/shipment';
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
      Array.isArray(at(one, 'detailList')) && text(at(one, 'mailNo')) !== null;
    if (!module.every(isKnown)) return null;
    return { orders: [], shipments: each(module).map((one) => readParcel(one, context)), misses: [] };
  },
};

function readParcel(module: unknown, context: PayloadContext): Shipment {
  const lastMile =
    parcelNumber(at(module, 'copyRealMailNo')) ??
    // `Latest Tracking Number:\t<number>`
    parcelNumber(
      text(at(module, 'realMailNo'))
        ?.split(/[\s:：]/)
        .at(-1),
    );
  // The vocabulary of `status` is not settled: it counts only where no event speaks.
  const status = text(at(module, 'status'));
  const state = status === null ? 'not-found' : status === 'SELLER_PREPARING' ? 'info-received' : null;
  return makeParcel(
    {
      orderId: context.orderId,
      numbers: [lastMile, parcelNumber(at(module, 'mailNo'))],
      carrier: text(at(module, 'destCpInfo', 'cpName')),
      origin: countryCode(text(at(module, 'originCountry')), context.language),
      destination: countryCode(text(at(module, 'destCountry')), context.language),
    },
    each(at(module, 'detailList')).map((event) => readEvent(event, context.language)),
    { status: state, stage: state },
  );
}

/** The list's own order is kept: zones are wrong too often to sort by. */
function readEvent(event: unknown, language: string | null): TrackingEvent {
  const code = text(at(event, 'actionCode'));
  return makeEvent(
    {
      at: wallTime(text(at(event, 'timeStr'))),
      zone: text(at(event, 'timeZone')),
      code,
      title: null,
      // `desc` can be Chinese or internal; the standard sentence is meant for the reader.
      text: text(at(event, 'standerdDesc')) ?? text(at(event, 'desc')) ?? code ?? '',
    },
    language,
  );
}

/** `2026-02-06 15:25:17` as `2026-02-06T15:25`, or null. */
function wallTime(printed: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)/.exec(printed ?? '');
  return match?.[1] !== undefined && isDay(match[1]) ? `${match[1]}T${match[2]}` : null;
}
