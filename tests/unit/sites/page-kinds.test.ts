// Every saved page at the address of every other kind: the address decides what a page is, and what it draws of another order or
// in another layout is never taken for the order of the address. Pages that move on without a load stand so for a moment.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/sites/read-page';
import { savedPages } from '../../tools/saved-pages';

const ID = '8999999999990017';
const ADDRESSES = {
  'order-list': [
    'https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.us/p/order/index.html',
    'https://aliexpress.ru/order-list',
  ],
  'order-detail': [
    `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`,
    `https://www.aliexpress.us/p/order/detail.html?orderId=${ID}`,
    `https://aliexpress.ru/order-list/${ID}`,
  ],
  tracking: [
    `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`,
    `https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=${ID}`,
  ],
  messages: [`https://www.aliexpress.com/p/message/index.html?orderId=${ID}`],
  dispute: [
    `https://www.aliexpress.com/p/reverse-pages/start.html?orderId=${ID}`,
    `https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=${ID}`,
  ],
  refunds: [
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    `https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderId=${ID}`,
  ],
  unknown: ['https://www.aliexpress.com/item/1005001.html', 'https://aliexpress.ru/'],
} as const;

const pages = savedPages();

describe.each(Object.entries(ADDRESSES))('at the address of %s', (kind, addresses) => {
  const others = pages.filter(({ expected }) => expected.page !== kind);

  test.each(addresses)('%s: no page of another kind becomes one, and none lends its facts', (url) => {
    const wrong: string[] = [];
    for (const { name, html, today } of others) {
      const reading = readPage({ document: parseHTML(html).document, url, today });
      if (reading.page !== kind) wrong.push(`${name} is ${reading.page}`);
      if (reading.shipments.length > 0) wrong.push(`${name} lends a parcel`);
      for (const { id, refundBy: _sentence, ...order } of reading.orders.filter((one) => one.id === ID)) {
        const facts = Object.entries(order).filter(
          ([, value]) =>
            value !== null && value !== 'unknown' && !(Array.isArray(value) && value.length === 0),
        );
        if (facts.length > 0) wrong.push(`${name} lends ${facts.map(([field]) => field)} to ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('the last day to ask for money on a page of another order is not this order’s', () => {
  const sentence = 'Refund if no delivery before Oct 4, 2026';
  const read = (body: string, path = 'order/detail.html?orderId') =>
    readPage({
      document: parseHTML(`<html lang="en"><body>${body}<p>${sentence}</p></body></html>`).document,
      url: `https://www.aliexpress.com/p/${path}=${ID}`,
      today: '2026-09-10',
    });
  const other = '8200000000010017';
  for (const path of ['order/detail.html?orderId', 'tracking/index.html?tradeOrderId']) {
    for (const body of [
      `<p>Ref. Number: ${other}</p>`,
      `<a href="/p/order/detail.html?orderId=${other}">x</a>`,
    ]) {
      const { orders, misses } = read(body, path);
      expect(orders.map(({ refundBy }) => refundBy).filter(Boolean)).toEqual([]);
      expect(misses).toContainEqual({ orderId: ID, field: 'id', why: 'conflict', raw: other });
    }
    for (const body of ['', `<p>Ref. Number: ${ID}</p>`])
      expect(read(body, path).orders[0]?.refundBy).toBe('2026-10-04');
  }
});
