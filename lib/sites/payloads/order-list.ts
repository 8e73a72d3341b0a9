// The shop's list of orders: `mtop.aliexpress.trade.buyer.order.list` (facts: com 6.1).
import { emptyOrder } from '../../model/empty-order';
import type { Order, Refund } from '../../model/order';
import type { Miss } from '../../model/reading';
import { readMoney } from '../../money/read';
import { joinRefunds, refundStatus, withoutSum } from '../refund-text';
import { componentsOf, fieldsOf } from './components';
import { readDayAt } from './dates';
import { readLines, readStore } from './order-lines';
import { type Note, noteInto, type Payload, type PayloadContext } from './payload';
import { priceOf } from './price';
import { decideState } from './state';
import { at, each, orderId, plainText, text } from './value';

export const orderListPayload: Payload = {
  id: 'order-list',
  page: 'order-list',
  site: null,
  read(payload, context) {
    const components = componentsOf(payload);
    if (!components.some(({ tag }) => tag.startsWith('pc_om_list'))) return null;
    const misses: Miss[] = [];
    const orders = fieldsOf(components, 'pc_om_list_order').flatMap((fields) => {
      const id = orderId(at(fields, 'orderId'));
      if (id !== null) return [readListedOrder(id, fields, context, misses)];
      noteInto(misses, null)('orders', 'unreadable', text(at(fields, 'orderId')));
      return [];
    });
    return { orders, shipments: [], misses };
  },
};

function readListedOrder(id: string, fields: unknown, context: PayloadContext, misses: Miss[]): Order {
  const note = noteInto(misses, id);
  const { language } = context;
  const order = emptyOrder(id);
  order.placedOn = readDayAt(at(fields, 'orderDateText'), 'placedOn', context, note);
  order.statusText = text(at(fields, 'statusText'));
  const price = {
    info: at(fields, 'formatPriceInfo'),
    printed: at(fields, 'totalPriceText'),
    currency: at(fields, 'currencyCode'),
  };
  const hasPrice = text(price.info) !== null || text(price.printed) !== null;
  order.status = decideState(
    {
      buttons: at(fields, 'buttons'),
      code: at(fields, 'utParams', 'args', 'orderStatus'),
      words: order.statusText,
      hasPrice,
      hasFinishedDay: false,
    },
    context.words,
    note,
  );
  // An order that was never paid has no price at all (facts: com 6.1).
  if (hasPrice || order.status !== 'cancelled') order.total = priceOf(price, 'total', language, note);
  order.store = readStore(at(fields, 'storeName'), at(fields, 'storePageUrl'));
  const isPriced = order.status !== 'cancelled' || hasPrice;
  order.items = readLines(at(fields, 'orderLines'), language, isPriced ? note : () => undefined);
  readNotes(order, at(fields, 'exposeInfo', 'itemList'), context, note);
  return order;
}

/** The notes under a card: of money that came back, or of a claim (facts: com 8.3). */
function readNotes(order: Order, list: unknown, { words, language }: PayloadContext, note: Note): void {
  const titles = each(list)
    .flatMap((item) => each(at(item, 'detailList')))
    .flatMap((detail) => plainText(at(detail, 'title')) ?? []);
  const said: Refund[] = [];
  const state = order.statusText === null ? null : refundStatus(words.labelKind(order.statusText));
  if (state !== null) said.push({ amount: null, on: null, status: state, itemTitle: null });
  for (const title of titles) {
    const status = refundStatus(words.labelKind(withoutSum(title)));
    const sum = readMoney(title, { currency: order.total?.currency ?? null, language });
    if (status === null || (/\p{Sc}/u.test(title) && sum === null)) note('refunds', 'unreadable', title);
    if (status === null) continue;
    const amount = sum === null ? null : { ...sum, amount: sum.amount.replace(/^-/, '') };
    said.push({ amount, on: null, status, itemTitle: null });
  }
  const refunds = joinRefunds(said, order.total, (raw) => note('refunds', 'conflict', raw));
  if (refunds.length > 0) order.refunds = refunds;
}
