// The price rows of the shop's own answer: read when they make the total, left alone when they do not.
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../../lib/model/empty-order';
import type { Order } from '../../../../lib/model/order';
import { readPriceLines } from '../../../../lib/sites/payloads/price-lines';
import { WORDS } from '../../../../lib/sites/phrases';

const brl = (amount: string) => ({ amount, currency: 'BRL' });
const order = (total: string, price = '126.59'): Order => ({
  ...emptyOrder('8190000000014242'),
  total: brl(total),
  items: [{ title: null, variant: null, quantity: 1, unitPrice: brl(price), productId: null }],
});
const noted: string[] = [];
const context = { url: '', today: '2026-11-30', language: 'en', orderId: null, words: WORDS };
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
    context,
    (field, why, raw) => noted.push(`${field} ${why} ${raw}`),
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

  test('keep a charge that nobody knows by its name, and the rest stands', () => {
    const lines = read(order('127.59'), ['Subtotal', 'R$126,59'], ['Zorblat fee', 'R$1,00']);
    expect(lines).toMatchObject({
      items: brl('126.59'),
      tax: null,
      others: [{ title: 'Zorblat fee', amount: brl('1.00') }],
    });
  });

  // Words for what a country takes at its border, invented after the plain words of each language.
  test.each(
    `Import duty|Customs duty (EU)|Import charges|Import tax|VAT|Пошлина|Таможенный сбор|НДС|Ввізне мито|ПДВ|Aranceles|Derechos de importación
IVA|Imposto de importação|Direitos aduaneiros|Droits de douane|TVA|Zollgebühr|Einfuhrabgaben|MwSt.|Dazi doganali|Cło|Opłata celna|Podatek VAT
Invoerrechten|Btw|Gümrük vergisi|관세|부가가치세|関税|輸入消費税|进口关税|稅費|رسوم جمركية|ضريبة القيمة المضافة|מכס|מע"מ|ภาษีนำเข้า|อากร|Thuế nhập khẩu|Bea masuk|PPN`.split(
      /[|\n]/,
    ),
  )('%s is a tax', (title) => {
    expect(read(order('132.59'), ['Subtotal', 'R$126,59'], [title, 'R$6,00'])).toMatchObject({
      tax: brl('6.00'),
    });
  });

  test('money that came back is no part of what was paid', () => {
    const lines = read(order('126.59'), ['Subtotal', 'R$126,59'], ['Refund', '-R$20,00']);
    expect(lines).toMatchObject({ items: brl('126.59'), platformDiscount: null });
  });

  test('a duty in another currency is said, with what stood there', () => {
    noted.length = 0;
    expect(read(order('129.59'), ['Subtotal', 'R$126,59'], ['Import duty', '€3.00'])).toBeNull();
    expect(noted).toEqual(['paidLines unreadable Import duty €3.00']);
  });

  test('rows that do not make the total are said', () => {
    noted.length = 0;
    read(order('132.75'), ...ROWS);
    expect(noted).toHaveLength(1);
    expect(noted[0]).toMatch(/^paidLines conflict Subtotal R\$126,59.*132\.75 BRL$/);
  });
});
