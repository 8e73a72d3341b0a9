// Turns a drawn page into a reading: the orders and parcels that it shows, and a miss for all that it should show and does not.
import { addDays, type Day, earliestDay } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Order } from '../model/order';
import type { Miss, Reading } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { readPrintedId } from './field-readers';
import { findField, makeMiss } from './find-field';
import type { Layout } from './layout';
import { layoutOf } from './layout-of';
import { readRobotCheck, saysNoOrders } from './obstacles';
import { orderCards } from './order-cards';
import type { Classify, PageContext } from './page-context';
import { pageCurrency, pageLanguage } from './page-language';
import { earliestSpan } from './promise';
import { readLatestParcel } from './read-latest-parcel';
import { readOrder } from './read-order';
import { readParcels } from './read-parcels';
import { findRefundBy } from './refund-by';
import type { Address } from './shop-address';
import type { Words } from './words';

export interface DrawnPage {
  document: Document;
  url: string;
  address: Address;
  /** The day of the reading: years that the page leaves out are inferred from it. */
  today: Day;
  /** `document.cookie` of the shop's page: its locale cookie tells language and currency. Nothing else of it is used. */
  cookie?: string;
}

/** What a reader must be told before it can read. A page of the shop is told by the worker, so that it loads none of it. */
export interface Knowledge {
  words: Words;
  layouts: readonly Layout[];
  classify: Classify;
}

/** What a bare sign means on a site of one country: aliexpress.us prints `$25.66` (facts: com 9). */
const SITE_CURRENCY: Readonly<Record<string, string>> = { 'aliexpress.us': 'USD' };

/** Events come before the money is due, or not long after; this bounds the years of an old order's events. */
const LATEST_AFTER_REFUND_DAYS = 180;

/** The most orders of one page that are read: a list grows by ten a press. */
const MOST_ORDERS = 5000;

/**
 * What the page says. Never throws and never changes the page: a reader that fails leaves a miss and what was read so far.
 * Fields that this kind of page never shows are null without a miss.
 */
export function readDrawn(input: DrawnPage, knowledge: Knowledge): Reading {
  const { address, document, cookie = '' } = input;
  const reading: Reading = {
    page: address.page,
    site: address.site,
    language: null,
    orders: [],
    shipments: [],
    misses: [],
  };
  try {
    const language = pageLanguage(document, cookie, knowledge.words);
    reading.language = language;
    const currency = pageCurrency(cookie) ?? SITE_CURRENCY[address.site ?? ''] ?? null;
    readInto(reading, { ...input, ...knowledge, language, currency }, knowledge.layouts);
  } catch (error) {
    reading.misses.push(makeMiss(address.orderId, 'page', 'unreadable', String(error)));
  }
  return reading;
}

function readInto(reading: Reading, context: PageContext, layouts: readonly Layout[]): void {
  const { page, orderId } = context.address;
  const layout = layoutOf(context.document, context.address, layouts);
  if (layout?.order.card !== undefined) readCards(reading, layout, context);
  else if (orderId !== null && page === 'order-detail') readDetail(reading, layout, orderId, context);
  else if (orderId !== null && page === 'tracking') readTracking(reading, layout, orderId, context);
  else if (page === 'carrier') readCarrier(reading, layout, context);
  // Chats, returns and receipts say of an order no more than which one they are about.
  else if (orderId !== null && page !== 'unknown') reading.orders.push(emptyOrder(orderId));
  // A page of returns is about orders, whether or not its address names one.
  else if (page === 'refunds') reading.misses.push(makeMiss(null, 'orders', 'not-found', null));
  const isEmpty = reading.orders.length === 0 && reading.shipments.length === 0;
  const check = isEmpty ? readRobotCheck(context.document) : null;
  if (check !== null) reading.misses.push(makeMiss(orderId, 'page', 'unreadable', check));
}

function readCards(reading: Reading, layout: Layout, context: PageContext): void {
  const { cards, isByStructure } = orderCards(context.document, context.url, layout.order);
  for (const { orderId, card } of cards.slice(0, MOST_ORDERS)) {
    try {
      const scope = { orderId, scope: card, isByStructure: isByStructure.has(card) };
      const { order, misses } = readOrder(scope, layout.order, context);
      reading.orders.push(order);
      reading.misses.push(...misses);
    } catch (error) {
      reading.misses.push(makeMiss(orderId, 'order', 'unreadable', String(error)));
    }
  }
  if (cards.length === 0 && !saysNoOrders(context.document, context.words)) {
    reading.misses.push(makeMiss(null, 'orders', 'not-found', null));
  }
}

function readDetail(reading: Reading, layout: Layout | null, orderId: string, context: PageContext): void {
  const scope = context.document.body;
  const note = (field: string, why: Miss['why'], raw: string | null) => {
    reading.misses.push(makeMiss(orderId, field, why, raw));
  };
  const refundBy = findRefundBy(scope, layout?.order.progressNode ?? [], context, note);
  if (layout === null) {
    note('order', 'not-found', null);
    // The last day to ask for money is worth having even from a page that nothing else is known of.
    if (refundBy !== null) reading.orders.push({ ...emptyOrder(orderId), refundBy });
    return;
  }
  const { id } = layout.order;
  const printed = id === undefined ? null : findField(scope, { ...id, pick: 'first' }, readPrintedId).value;
  if (printed !== null && printed !== orderId) {
    note('id', 'conflict', printed);
    return;
  }
  const { order, misses } = readOrder({ orderId, scope, isByStructure: false }, layout.order, context);
  reading.orders.push({ ...order, refundBy });
  reading.misses.push(...misses);
  const parcel = readLatestParcel(scope, orderId, layout.order, context);
  if (parcel !== null) reading.shipments.push(parcel);
}

/** A carrier's page knows its parcel by number and names no order. */
function readCarrier(reading: Reading, layout: Layout | null, context: PageContext): void {
  const { trackingNumber } = context.address;
  const misses: Miss[] = [];
  const note = (field: string, why: Miss['why'], raw: string | null) => {
    misses.push(makeMiss(null, field, why, raw));
  };
  const parcels =
    layout?.parcel === undefined ? [] : readParcels(null, layout.parcel, context, note).shipments;
  if (parcels.length > 0) reading.misses.push(...misses);
  else if (trackingNumber !== null) {
    const known = { orderId: null, trackingNumbers: [trackingNumber], carrier: null };
    parcels.push({ ...known, status: null, stage: null, events: [] });
  }
  reading.shipments.push(...parcels);
}

function readTracking(reading: Reading, layout: Layout | null, orderId: string, context: PageContext): void {
  const note = (field: string, why: Miss['why'], raw: string | null) => {
    reading.misses.push(makeMiss(orderId, field, why, raw));
  };
  const refundBy = findRefundBy(context.document.body, [], context, note);
  let shipments: Shipment[] = [];
  const order: Order = { ...emptyOrder(orderId), refundBy };
  if (layout?.parcel === undefined) note('shipments', 'not-found', null);
  else {
    const bound = refundBy === null ? null : addDays(refundBy, LATEST_AFTER_REFUND_DAYS);
    const today = earliestDay([context.today, bound]) ?? context.today;
    const nearDay = earliestDay([context.today, refundBy]) ?? context.today;
    const read = readParcels(orderId, layout.parcel, { ...context, today, nearDay }, note);
    shipments = read.shipments;
    order.deliverBy = earliestSpan(read.promises, (raw) => note('deliverBy', 'conflict', raw));
  }
  // A page that is still being drawn says nothing of its order.
  if (layout !== null || refundBy !== null) reading.orders.push(order);
  reading.shipments.push(...shipments);
}
