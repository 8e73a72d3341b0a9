// The shop's trackingPayload of an order: `mtop.ae.ld.querydetail` (facts: com 5.2). Receiver and detailed places are never looked at: the listener tells where a parcel ended elsewhere.
import { addDays, type Day, earliestDay } from '../../model/day';
import { emptyOrder } from '../../model/empty-order';
import type { Order } from '../../model/order';
import type { Miss } from '../../model/reading';
import type { Elsewhere, Shipment, TrackingEvent } from '../../model/shipment';
import { earliestSpan } from '../promise';
import { readEventTime } from '../text/dates';
import { type Expected, earliestRefund, NOT_A_CONFLICT, readExpected, refundDays } from './deadlines';
import { makeEvent, makeParcel } from './parcel-events';
import { type Note, noteInto, type Payload, type PayloadContext } from './payload';
import { at, each, parcelNumber, plainText, text, utcDay } from './value';

/** An instant settles a year only, so it may be off by this much without harm. */
const SLACK_DAYS = 30;

export const trackingPayload: Payload = {
  id: 'tracking',
  page: 'tracking',
  site: null,
  read(payload, context) {
    const module = at(payload, 'data', 'module');
    const lines = at(module, 'trackingDetailLineList');
    if (!Array.isArray(lines) && at(module, 'fastDeliveryInfoDTO') === undefined) return null;
    const misses: Miss[] = [];
    const note = noteInto(misses, context.orderId);
    return {
      orders: ordersOf(module, each(lines), context, note),
      shipments: each(lines).map((line) => readLine(line, each(lines).length > 1, context)),
      misses,
    };
  },
};

/** The order's two deadlines; the answer itself does not name the order. */
function ordersOf(module: unknown, lines: readonly unknown[], context: PayloadContext, note: Note): Order[] {
  if (context.orderId === null) {
    note('orders', 'not-found', null);
    return [];
  }
  const order = emptyOrder(context.orderId);
  const protection = at(module, 'fastDeliveryInfoDTO');
  const listed = each(at(protection, 'fdContentList')).flatMap((sentence) => text(sentence) ?? []);
  const sentences = listed.length > 0 ? listed : [text(at(protection, 'fdContent')) ?? ''];
  order.refundBy = earliestRefund(refundDays(sentences, context), note);
  if (order.refundBy === null && listed.length > 0) note('refundBy', 'unreadable', listed.join(' · '));
  order.deliverBy = earliestSpan(
    lines.flatMap((line) => readEta(at(line, 'etaInfo'), context, note)?.span ?? []),
    NOT_A_CONFLICT,
  );
  return [order];
}

/** The promise to come, or until when it can be picked up; `REAL_DELIVERY` is the day on which the parcel came and no promise. */
function readEta(eta: unknown, context: PayloadContext, note: Note): Expected | null {
  const days = text(at(eta, 'etaTimeText'));
  const scene = text(at(eta, 'etaSceneCode')) ?? '';
  if (days === null || /REAL/.test(scene)) return null;
  const title = plainText(at(eta, 'etaTitleRichText'));
  const today = utcDay(at(eta, 'endEtaTime')) ?? utcDay(at(eta, 'etaTimeStamp')) ?? context.today;
  // The printed days carry no year: the one nearest to the instant is meant.
  const printed = title?.includes(days) === true ? title : title === null ? days : `${title} ${days}`;
  return readExpected(printed, { ...context, today }, note, /PROMISE|ETA\b/.test(scene));
}

function readLine(line: unknown, isOneOfSeveral: boolean, context: PayloadContext): Shipment {
  const details = each(at(line, 'detailList'));
  const events = readEvents(details, context);
  const stored = readEta(at(line, 'etaInfo'), context, () => undefined)?.storedUntil ?? null;
  const titles = each(at(line, 'packageItemList')).flatMap((item) => text(at(item, 'itemTitle')) ?? []);
  const parcel = makeParcel(
    {
      orderId: context.orderId,
      // A number can change on the way: the one in use first, the sender's behind it.
      numbers: [parcelNumber(at(line, 'mailNo')), parcelNumber(at(line, 'originMailNo'))],
      carrier: text(at(line, 'logisticsCarrierName')) ?? text(at(line, 'logisticsCpInfo', 'cpName')),
      elsewhere: endedElsewhere(details, events),
    },
    events,
    context,
  );
  return {
    ...parcel,
    ...(isOneOfSeveral && titles.length > 0 && { itemTitles: titles.slice(0, 200) }),
    ...(stored !== null && { storedUntil: stored }),
  };
}

/** Only what the page's half of the listener found to differ from where the receiver lives. */
function endedElsewhere(details: readonly unknown[], events: readonly TrackingEvent[]): Elsewhere | null {
  if (details.some((detail) => at(detail, 'elsewhereCity') === true)) {
    return { place: null, compared: 'city', scan: 'end' };
  }
  const last = events.find(({ place }) => place !== null);
  if (last === undefined) return null;
  const isEnd = last.stage === 'delivered' || last.stage === 'available-for-pickup';
  return { place: last.place, compared: 'state', scan: isEnd ? 'end' : 'office' };
}

/** `Manaus,AM` as the listener leaves it on the event, to be read by people; null for what has not that form. */
function readElsewhere(value: unknown): string | null {
  const match = /^([^,]{2,90}), ?([A-Z]{2})$/i.exec(text(value) ?? '');
  return match?.[2] === undefined ? null : `${match[1]}, ${match[2].toUpperCase()}`;
}

function readEvents(details: readonly unknown[], context: PayloadContext): TrackingEvent[] {
  let newer: Day | null = null;
  return details.map((detail) => {
    const time = readTime(detail, newer, context);
    newer = earliestDay([newer, time?.at.slice(0, 10) ?? null]);
    return makeEvent(
      {
        at: time?.at ?? null,
        zone: time?.zone ?? null,
        code: text(at(detail, 'trackingPrimaryCode')),
        otherCode: text(at(detail, 'trackingSecondCode')),
        title: text(at(detail, 'trackingName')),
        text: text(at(detail, 'trackingDetailDesc')) ?? '',
        place: readElsewhere(at(detail, 'elsewhere')),
      },
      context,
    );
  });
}

/**
 * The printed time, its year taken from the event above and, to within a month, from the instant. Where nothing is
 * printed, the instant's day in UTC and labelled so, unless it would be later than the event above: the instants of one
 * source were not the printed times (facts: com 5.2).
 */
function readTime(
  detail: unknown,
  newer: Day | null,
  context: PayloadContext,
): { at: string; zone: string | null } | null {
  const instant = utcDay(at(detail, 'time'));
  const printed = text(at(detail, 'timeText'));
  if (printed === null) {
    return instant === null || instant > (newer ?? addDays(context.today, 1))
      ? null
      : { at: instant, zone: 'UTC' };
  }
  const bound = instant === null ? null : addDays(instant, SLACK_DAYS);
  const notAfter = earliestDay([newer, bound !== null && bound < context.today ? bound : null]);
  return readEventTime(printed, { ...context, notAfter });
}
