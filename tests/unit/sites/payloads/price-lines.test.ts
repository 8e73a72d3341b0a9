// The price rows of the shop's own answer: read when they make the total, left alone when they do not.
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../../lib/model/empty-order';
import type { Order } from '../../../../lib/model/order';
import { readPriceLines } from '../../../../lib/sites/payloads/price-lines';

const brl = (amount: string) => ({ amount, currency: 'BRL' });
const order = (total: string, price = '126.59'): Order => ({
  ...emptyOrder('8190000000014242'),
  total: brl(total),
  items: [{ title: null, variant: null, quantity: 1, unitPrice: brl(price), productId: null }],
});
const read = (given: Order, ...rows: [string, string][]) =>
  readPriceLines(
    [
      {
        key: 'a',
        tag: 'detail_order_price_block',
        fields: { priceDetails: rows.map(([title, value]) => ({ title, value, hide: true })) },
      },
    ],
    given,
    'en',
  );

/** The shape of a real Brazilian page; the sums are its own arithmetic. */
const ROWS: [string, string][] = [
  ['Subtotal', 'R$126,59'],
  ['Shipping', 'Free shipping'],
  ['Store Coupon', '-R$5,66'],
  ['AliExpress Coupons', '-R$10,80'],
  ['Tax', 'R$22,61'],
];

describe('the price rows', () => {
  test('are lines by who took what off', () => {
    expect(read(order('132.74'), ...ROWS)).toEqual({
      items: brl('126.59'),
      shipping: brl('0.00'),
      tax: brl('22.61'),
      sellerDiscount: brl('5.66'),
      platformDiscount: brl('10.80'),
      coins: null,
    });
  });

  test('say coins, and the same in other languages', () => {
    const lines = read(
      order('120.00'),
      ['Подытог', 'R$126,59'],
      ['Доставка', 'R$3,41'],
      ['Монеты', '-R$10,00'],
    );
    expect(lines).toMatchObject({ shipping: brl('3.41'), coins: brl('10.00'), tax: null });
  });

  test('two coupons of the shop are one line', () => {
    const lines = read(
      order('116.59'),
      ['Subtotal', 'R$126,59'],
      ['Promo code', '-R$4,00'],
      ['Bonus', '-R$6,00'],
    );
    expect(lines).toMatchObject({ platformDiscount: brl('10.00') });
  });

  test.each<[string, Order, [string, string][]]>([
    ['do not make the total', order('132.75'), ROWS],
    ['do not begin with the items’ price', order('132.74', '126.58'), ROWS],
    [
      'hold a sum that nobody can name',
      order('127.59'),
      [
        ['Subtotal', 'R$126,59'],
        ['Wrapping', 'R$1,00'],
      ],
    ],
    [
      'hold a figure in another currency',
      order('127.59'),
      [
        ['Subtotal', 'R$126,59'],
        ['Tax', '1,00 €'],
      ],
    ],
    [
      'hold words where a sum should be',
      order('126.59'),
      [
        ['Subtotal', 'R$126,59'],
        ['Tax', 'included'],
      ],
    ],
    ['are none', order('126.59'), []],
  ])('are left alone when they %s', (_, given, rows) => {
    expect(read(given, ...rows)).toBeNull();
  });
});
