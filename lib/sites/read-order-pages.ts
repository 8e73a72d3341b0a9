// Reads the pages that show orders: lists, returns and the page of one order.
import { emptyOrder } from '../model/empty-order';
import type { Miss, Reading } from '../model/reading';
import { otherOrderOf } from './about-another';
import { readPrintedId } from './field-readers';
import { findField, makeMiss } from './find-field';
import type { Layout, OrderPart } from './layout';
import { saysNoOrders } from './obstacles';
import { orderCards } from './order-cards';
import type { PageContext, PageReader } from './page-context';
import { type OrderScope, readOrder } from './read-order';
import { readOrderParcels } from './read-order-parcels';
import { findRefundBy } from './refund-by';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** The most orders of one page that are read: a list grows by ten a press. */
const MOST_ORDERS = 5000;

export const readOrderPages: PageReader = (reading, layout, context) => {
  const { page, orderId } = context.address;
  if (layout?.order.card !== undefined) readCards(reading, layout, context);
  else if (orderId !== null && page === 'order-detail') readDetail(reading, layout, orderId, context);
  else return false;
  return true;
};

/** What each card said when it was read last, and what it looked like then. */
const lastRead = new WeakMap<Element, { mark: string; read: ReturnType<typeof readOrder> }>();

/** A list that grows by ten cards changes none of those before: a card that is as it was says what it said. */
function readCard(scope: OrderScope, part: OrderPart, context: PageContext): ReturnType<typeof readOrder> {
  // What a headline means is learned between two looks.
  if (part.headline !== undefined) return readOrder(scope, part, context);
  const { language, currency, today } = context;
  const { orderId, isByStructure } = scope;
  const mark = [orderId, isByStructure, language, currency, today, scope.scope.outerHTML].join();
  const last = lastRead.get(scope.scope);
  if (last?.mark === mark) return last.read;
  const read = readOrder(scope, part, context);
  lastRead.set(scope.scope, { mark, read });
  return read;
}

function readCards(reading: Reading, layout: Layout, context: PageContext): void {
  const { cards, isByStructure } = orderCards(context.document, context.url, layout.order);
  for (const { orderId, card } of cards.slice(0, MOST_ORDERS)) {
    try {
      const scope = { orderId, scope: card, isByStructure: isByStructure.has(card) };
      const { order, shipments, misses } = readCard(scope, layout.order, context);
      reading.orders.push(order);
      reading.shipments.push(...shipments);
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
  const { document, url } = context;
  const scope = document.body;
  const note: Note = (field, why, raw) => {
    reading.misses.push(makeMiss(orderId, field, why, raw));
  };
  if (layout === null) note('order', 'not-found', null);
  const id = layout?.order.id;
  const printed = id === undefined ? null : findField(scope, { ...id, pick: 'first' }, readPrintedId).value;
  const shown = printed ?? otherOrderOf(document, orderId, url);
  // Texts that stand side by side run together: only a number without the order's own is another's.
  if (shown !== null && !shown.includes(orderId)) {
    note('id', 'conflict', shown);
    return;
  }
  const refundBy = findRefundBy(
    scope,
    layout?.order.progressNode ?? [],
    context,
    note,
    layout?.order.priceRows,
  );
  if (layout === null) {
    // The last day to ask for money is worth having even from a page that nothing else is known of.
    if (refundBy !== null) reading.orders.push({ ...emptyOrder(orderId), refundBy });
    return;
  }
  const { shipments, arrived } = readOrderParcels(scope, orderId, layout.order, context, note);
  const { order, misses } = readOrder(
    { orderId, scope, isByStructure: false, arrived },
    layout.order,
    context,
  );
  reading.orders.push({ ...order, refundBy });
  reading.misses.push(...misses);
  reading.shipments.push(...shipments);
}
