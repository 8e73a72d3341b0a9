// The page of one order: `mtop.aliexpress.trade.buyer.order.detail` (facts: com 6.2). Its address block is never looked at.

import type { Day } from '../../model/day';
import { emptyOrder } from '../../model/empty-order';
import type { Money, Order, Refund } from '../../model/order';
import type { Miss } from '../../model/reading';
import type { Shipment } from '../../model/shipment';
import { readMoney } from '../../money/read';
import { earliestSpan } from '../promise';
import { joinRefunds, refundStatus } from '../refund-text';
import { type Component, componentsOf, fieldsOf } from './components';
import { readDayAt } from './dates';
import { earliestRefund, NOT_A_CONFLICT, readExpected, refundDays } from './deadlines';
import { readLines, readStore } from './order-lines';
import { type Note, noteInto, type Payload, type PayloadContext } from './payload';
import { priceOf } from './price';
import { priceRows, readPriceLines } from './price-lines';
import { decideState } from './state';
import { at, each, orderId, parcelNumber, text } from './value';

const STATUS = 'detail_order_status_block';
const INFO = 'detail_simple_order_info_component';
const PRODUCTS = 'detail_product_block';

export const orderDetailPayload: Payload = {
  id: 'order-detail',
  page: 'order-detail',
  site: null,
  read(payload, context) {
    const components = componentsOf(payload);
    if (!components.some(({ tag }) => [STATUS, INFO, PRODUCTS].includes(tag))) return null;
    const [status] = fieldsOf(components, STATUS);
    const [info] = fieldsOf(components, INFO);
    const id = orderId(at(status, 'orderId')) ?? orderId(at(info, 'tradeOrderId')) ?? context.orderId;
    const misses: Miss[] = [];
    const note = noteInto(misses, id);
    if (id === null) {
      note('orders', 'not-found', null);
      return { orders: [], shipments: [], misses };
    }
    const order = emptyOrder(id);
    readDates(order, info, context, note);
    readProducts(order, components, context, note);
    order.total = readTotal(components, context, note);
    const lines = readPriceLines(components, order, context, note);
    if (lines !== null) order.paidLines = lines;
    order.refundBy = readRefund(components, context, note);
    order.statusText = text(at(status, 'title'));
    readRefunds(order, components, context, note);
    order.status = decideState(
      {
        buttons: at(status, 'buttonVOList'),
        code: at(payload, 'data', 'global', 'orderStatus'),
        words: order.statusText,
        hasPrice: order.total !== null,
        hasFinishedDay: order.finishedOn !== null,
      },
      context.words,
      note,
    );
    return { orders: [order], shipments: parcelsOf(components, id), misses };
  },
};

/** The field names are the shop's own spelling. */
function readDates(order: Order, info: unknown, context: PayloadContext, note: Note): void {
  order.placedOn = readDayAt(at(info, 'orderCreatTime'), 'placedOn', context, note);
  order.paidOn = readDayAt(at(info, 'payTime'), 'paidOn', context, note);
  order.shippedOn = readDayAt(at(info, 'orderShipTime'), 'shippedOn', context, note);
  order.finishedOn = readDayAt(at(info, 'orderEndTime'), 'finishedOn', context, note);
}

function readProducts(
  order: Order,
  components: readonly Component[],
  context: PayloadContext,
  note: Note,
): void {
  const blocks = fieldsOf(components, PRODUCTS);
  const products = blocks.flatMap((block) => each(at(block, 'productVOList')));
  order.items = readLines(products, context.language, note);
  const sellers = blocks.map((block) => at(block, 'sellerVO'));
  order.store = readStore(at(sellers[0], 'sellerName'), at(sellers[0], 'storeUrl'));
  const spans = products.flatMap((product) => {
    const printed = text(at(product, 'etaAndTrack', 'expectDeliveryDateTitle'));
    return printed === null ? [] : (readExpected(printed, context, note).span ?? []);
  });
  order.deliverBy = earliestSpan(spans, NOT_A_CONFLICT);
}

function readTotal(components: readonly Component[], { language }: PayloadContext, note: Note) {
  const [total] = fieldsOf(components, 'detail_order_price_block').map((block) => at(block, 'totalPrice'));
  const price = {
    info: at(total, 'formatPriceInfo'),
    printed: at(total, 'value'),
    currency: at(total, 'currencyCode'),
  };
  return priceOf(price, 'total', language, note);
}

/** The nodes of the protection bar, each with what its word means. */
function nodesOf(components: readonly Component[], { words }: PayloadContext) {
  return fieldsOf(components, 'detail_service_progress_bar')
    .flatMap((bar) => each(at(bar, 'nodes')))
    .map((node) => ({ kind: words.labelKind(text(at(node, 'text')) ?? ''), time: at(node, 'time') }));
}

/** What the bar, the rows of the price and the state say of money that came back. */
function readRefunds(order: Order, components: readonly Component[], context: PayloadContext, note: Note) {
  const { words, language } = context;
  const said: Refund[] = [];
  const add = (kind: ReturnType<typeof words.labelKind>, amount: Money | null, on: Day | null) => {
    const status = refundStatus(kind);
    if (status !== null && (status !== 'unknown' || amount !== null))
      said.push({ amount, on, status, itemTitle: null });
  };
  for (const { kind, time } of nodesOf(components, context))
    if (kind !== 'refund') add(kind, null, readDayAt(time, 'refunds', context, note));
  for (const { title, printed } of priceRows(components)) {
    const kind = words.labelKind(title);
    if (refundStatus(kind) === null) continue;
    const sum = readMoney(printed, { currency: order.total?.currency ?? null, language });
    if (sum === null) note('refunds', 'unreadable', `${title} ${printed}`);
    add(kind, sum === null ? null : { ...sum, amount: sum.amount.replace(/^-/, '') }, null);
  }
  add(order.statusText === null ? null : words.labelKind(order.statusText), null, null);
  const refunds = joinRefunds(said, order.total, (raw) => note('refunds', 'conflict', raw));
  if (refunds.length > 0) order.refunds = refunds;
}

/** The services' sentence and the progress bar's node each print the day; the earlier one counts. */
function readRefund(components: readonly Component[], context: PayloadContext, note: Note) {
  const services = fieldsOf(components, 'detail_order_services').flatMap((block) => each(at(block, 'data')));
  const sentences = services.flatMap((service) => text(at(service, 'content')) ?? []);
  const nodeDays = nodesOf(components, context).flatMap(({ kind, time }) =>
    kind === 'refund' || kind === 'refund-by' ? (readDayAt(time, 'refundBy', context, note) ?? []) : [],
  );
  return earliestRefund([...refundDays(sentences, context), ...nodeDays], note);
}

/** An older block that names the parcels (facts: com 6.2). */
function parcelsOf(components: readonly Component[], id: string): Shipment[] {
  return fieldsOf(components, 'detail_logistic_package_block')
    .flatMap((block) => each(at(block, 'packageInfoList')))
    .flatMap((parcel) => parcelNumber(at(parcel, 'trackingNumber')) ?? [])
    .map((number) => ({
      orderId: id,
      trackingNumbers: [number],
      carrier: null,
      status: null,
      stage: null,
      events: [],
    }));
}
