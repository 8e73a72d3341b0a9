import { describe, expect, test } from 'vitest';
import type { PayloadInput } from '../../../../lib/sites/payloads/payload';
import { readPayload } from '../../../../lib/sites/payloads/read-payload';
import {
  type DetailChange,
  listedOrder,
  ORDER,
  OTHER_ORDER,
  orderDetailAnswer,
  orderListAnswer,
  returnsAnswer,
  russianListAnswer,
} from './samples';

const CONTEXT: PayloadInput = {
  url: 'https://www.aliexpress.com/p/order/index.html',
  today: '2026-11-23',
  language: 'en',
  orderId: null,
};

const USD = (amount: string) => ({ amount, currency: 'USD' });
const list = (...orders: Record<string, unknown>[]) => readPayload(orderListAnswer(orders), CONTEXT)!;
const detail = (change: DetailChange = {}, orderId: string | null = null) =>
  readPayload(orderDetailAnswer(change), { ...CONTEXT, orderId })!;

describe('the list of orders', () => {
  test('says of each order what it says', () => {
    expect(list(listedOrder(ORDER))).toEqual({
      page: 'order-list',
      site: 'aliexpress.com',
      language: 'en',
      orders: [
        {
          id: ORDER,
          placedOn: '2026-09-15',
          status: 'shipped',
          statusText: 'Awaiting delivery',
          total: USD('21.40'),
          store: { id: '1100000007', name: 'Lantern Works Store' },
          items: [
            {
              title: 'Folding lantern',
              variant: 'Amber, 30 cm',
              quantity: 2,
              unitPrice: USD('10.70'),
              productId: '1005000000000017',
            },
          ],
          deliverBy: null,
          refundBy: null,
          paidOn: null,
          shippedOn: null,
          finishedOn: null,
        },
      ],
      shipments: [],
      misses: [],
    });
  });

  test('comes in the order of the page, whatever the keys', () => {
    const ids = Array.from(
      { length: 12 },
      (_, index) => `81900000${String(index + 10).padStart(4, '0')}0001`,
    );
    for (const keyOf of [
      (index: number) => `order_${index}`,
      (index: number) => `pc_om_list_order_${99 - index}`,
    ]) {
      const answer = orderListAnswer(
        ids.map((id) => listedOrder(id)),
        keyOf,
      );
      expect(readPayload(answer, CONTEXT)?.orders.map(({ id }) => id)).toEqual(ids);
    }
  });

  test.each([
    [
      'a price whose two writings differ',
      { totalPriceText: 'US $24.10' },
      'conflict',
      'US $21.40|21|40 / US $24.10',
    ],
    ['a price that is no price', { formatPriceInfo: 'free', totalPriceText: 'ask' }, 'unreadable', 'free'],
    ['a price that is not there', { formatPriceInfo: null, totalPriceText: null }, 'not-found', null],
    [
      'a price without its currency',
      { currencyCode: null, formatPriceInfo: '$5|5|', totalPriceText: '5.00' },
      'unreadable',
      '$5|5|',
    ],
  ])('%s is null with a miss', (_name, change, why, raw) => {
    const reading = list(listedOrder(ORDER, change));
    expect(reading.orders[0]?.total).toBeNull();
    expect(reading.misses).toEqual([{ orderId: ORDER, field: 'total', why, raw }]);
  });

  test('the exact parts decide where the printed dots could be thousands', () => {
    const change = { currencyCode: 'CLP', formatPriceInfo: '$10.200|10.200|', totalPriceText: '$10.200' };
    expect(list(listedOrder(ORDER, change)).orders[0]?.total).toEqual({ amount: '10200', currency: 'CLP' });
  });

  test('a date that is no date is null with a miss', () => {
    const reading = list(listedOrder(ORDER, { orderDateText: 'lately' }));
    expect(reading.orders[0]?.placedOn).toBeNull();
    expect(reading.misses).toEqual([{ orderId: ORDER, field: 'placedOn', why: 'unreadable', raw: 'lately' }]);
  });
});

describe('the state of an order', () => {
  const buttons = (...types: string[]) => ({ buttons: types.map((type) => ({ type })) });
  const noPrice = { formatPriceInfo: null, totalPriceText: null };

  test.each([
    [
      'is shipped where receipt can be confirmed, in any language',
      { ...buttons('CONFIRM_GOODS', 'TRACKING'), statusText: 'zzz' },
      'shipped',
    ],
    [
      'is finished where it can be bought again and removed',
      { ...buttons('REPURCHASE', 'DELETE'), statusText: 'zzz' },
      'finished',
    ],
    [
      'is cancelled where it can only be removed and has no price',
      { ...buttons('DELETE'), ...noPrice, statusText: 'zzz' },
      'cancelled',
    ],
    [
      'is cancelled by its word although it offers what a finished one does',
      { ...buttons('REPURCHASE', 'DELETE'), statusText: 'Canceled' },
      'cancelled',
    ],
    [
      'is shipped by its number',
      { buttons: [], statusText: 'zzz', utParams: { args: { orderStatus: '8' } } },
      'shipped',
    ],
    [
      'is not finished by its number: 9 is expired as well',
      { buttons: [], statusText: 'zzz', utParams: { args: { orderStatus: 9 } } },
      'unknown',
    ],
    ['is what its word says where no button speaks', { buttons: [], statusText: 'Completed' }, 'finished'],
    [
      'is unknown where button and word cannot both be right',
      { ...buttons('CONFIRM_GOODS'), statusText: 'Completed' },
      'unknown',
    ],
  ])('%s', (_name, change, status) => {
    expect(list(listedOrder(ORDER, change)).orders[0]?.status).toBe(status);
  });

  test('a contradiction of button and word is a miss', () => {
    const reading = list(listedOrder(ORDER, { ...buttons('CONFIRM_GOODS'), statusText: 'Completed' }));
    expect(reading.misses).toEqual([
      { orderId: ORDER, field: 'status', why: 'conflict', raw: 'Completed / CONFIRM_GOODS' },
    ]);
  });

  test('an order that was never paid misses no price', () => {
    const expired = listedOrder(ORDER, {
      ...buttons('DELETE'),
      ...noPrice,
      orderLines: [],
      statusText: 'Expired',
    });
    expect(list(expired).misses).toEqual([]);
  });
});

describe('the page of an order', () => {
  test('adds dates, deadlines and the total', () => {
    expect(detail().orders).toEqual([
      {
        ...list(listedOrder(ORDER)).orders[0],
        deliverBy: { from: null, to: '2026-10-01' },
        refundBy: '2026-10-19',
        paidOn: '2026-09-16',
        shippedOn: '2026-09-18',
      },
    ]);
  });

  test('the earlier of two refund days counts, and the difference is a conflict', () => {
    expect(detail().misses).toEqual([
      { orderId: ORDER, field: 'refundBy', why: 'conflict', raw: '2026-10-19 / 2026-10-20' },
    ]);
  });

  test('the day of a coupon is no refund day', () => {
    const reading = detail({
      services: 'Coupon if delayed by Oct 1, 2026',
      nodes: [{ text: '$1', time: 'Oct 3, 2026' }],
    });
    expect(reading.orders[0]?.refundBy).toBeNull();
  });

  test.each(['Refund', 'Возврат', 'Reembolso', 'Remboursement', '환불'])(
    'the node %s carries the refund day',
    (text) => {
      const reading = detail({ services: '', nodes: [{ text, time: '2026-10-21' }] });
      expect(reading.orders[0]?.refundBy).toBe('2026-10-21');
    },
  );

  test('an address without a number in the answer is taken from the page', () => {
    const change = { status: { orderId: null }, info: { tradeOrderId: null } };
    expect(detail(change, OTHER_ORDER).orders[0]?.id).toBe(OTHER_ORDER);
    expect(detail(change).orders).toEqual([]);
    expect(detail(change).misses).toContainEqual({
      orderId: null,
      field: 'orders',
      why: 'not-found',
      raw: null,
    });
  });

  test('a promise that cannot be read is a miss', () => {
    const product = { etaAndTrack: { expectDeliveryDateTitle: 'when it comes' } };
    const reading = detail({ product });
    expect(reading.orders[0]?.deliverBy).toBeNull();
    expect(reading.misses).toContainEqual({
      orderId: ORDER,
      field: 'deliverBy',
      why: 'unreadable',
      raw: 'when it comes',
    });
  });
});

test('the list of returns names the order and its shop, not the lines that were kept', () => {
  const [order] = readPayload(returnsAnswer(), CONTEXT)!.orders;
  expect(order).toMatchObject({
    id: ORDER,
    store: { id: '1100007', name: 'Lantern Works Store' },
    items: [],
  });
});

describe('the list of aliexpress.ru', () => {
  const order = {
    orderId: '5550 0000 0000 7566',
    statusInfo: { title: 'Доставлено' },
    totalPrice: '1\u00A0234,56\u00A0₽',
    products: [{ itemId: 1005000000000017 }],
  };
  const read = (change: Record<string, unknown> = {}) =>
    readPayload(russianListAnswer([{ ...order, ...change }]), { ...CONTEXT, language: 'ru' })!;

  test('gives number, state in words, total and products', () => {
    expect(read()).toMatchObject({
      page: 'order-list',
      site: 'aliexpress.ru',
      orders: [
        {
          id: '5550000000007566',
          statusText: 'Доставлено',
          total: { amount: '1234.56', currency: 'RUB' },
          items: [{ title: null, productId: '1005000000000017' }],
        },
      ],
    });
  });

  test('a bare dollar sign is the dollar of the United States there', () => {
    const { orders, misses } = read({ totalPrice: '$ 3.45' });
    expect(orders[0]?.total).toEqual({ amount: '3.45', currency: 'USD' });
    expect(misses.filter(({ field }) => field === 'total')).toEqual([]);
  });
});
