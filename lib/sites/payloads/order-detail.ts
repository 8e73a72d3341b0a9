// The page of one order: `mtop.aliexpress.trade.buyer.order.detail` (facts: com 6.2). Its address block is never looked at.
import { emptyOrder } from '../../model/empty-order';
import type { Order } from '../../model/order';
import type { Miss } from '../../model/reading';
import type { Shipment } from '../../model/shipment';
import { earliestSpan } from '../promise';
import { type Component, componentsOf, fieldsOf } from './components';
import { readDayAt } from './dates';
import { earliestRefund, NOT_A_CONFLICT, readPromise, refundDays } from './deadlines';
import { readLines, readStore } from './order-lines';
import { type Note, noteInto, type Payload, type PayloadContext } from './payload';
import { readPrice } from './price';
import { readPriceLines } from './price-lines';
import { decideState } from './state';
import { at, each, orderId, parcelNumber, text } from './value';

const STATUS = 'detail_order_status_block';
const INFO = 'detail_simple_order_info_component';
const PRODUCTS = 'detail_product_block';

export const orderDetail: Payload = {
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
    const lines = readPriceLines(components, order, context.language);
    if (lines !== null) order.paidLines = lines;
    order.refundBy = readRefund(components, context, note);
    order.statusText = text(at(status, 'title'));
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
    return printed === null ? [] : (readPromise(printed, context, note) ?? []);
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
  return readPrice(price, 'total', language, note);
}

/** The services' sentence and the progress bar's node each print the day; the earlier one counts. */
function readRefund(components: readonly Component[], context: PayloadContext, note: Note) {
  const services = fieldsOf(components, 'detail_order_services').flatMap((block) => each(at(block, 'data')));
  const sentences = services.flatMap((service) => text(at(service, 'content')) ?? []);
  const isRefund = new RegExp(`^(${context.words.refund})$`, 'iu');
  const nodes = fieldsOf(components, 'detail_service_progress_bar').flatMap((bar) => each(at(bar, 'nodes')));
  const nodeDays = nodes
    .filter((node) => isRefund.test(text(at(node, 'text')) ?? ''))
    .flatMap((node) => readDayAt(at(node, 'time'), 'refundBy', context, note) ?? []);
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
