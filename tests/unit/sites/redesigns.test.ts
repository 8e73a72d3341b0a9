// Redesigns that once made a reader lie or fall silent, each as small as it can be.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/sites/read-page';

const ID = '8200000000010017';
const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`;
const TRACKING = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`;

function read(body: string, url: string, language = 'en') {
  const { document } = parseHTML(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
  return readPage({ document, url, today: '2026-10-10' });
}

const detail = (body: string) =>
  read(`<div class="order-detail-info"></div>${body}`, DETAIL).orders[0]?.refundBy;

describe('the last day to ask for money', () => {
  test.each([
    ['stands right behind the words', '<p><span>Refund if no delivery before</span><b>Sep 4, 2026</b></p>'],
    ['stands right behind them as digits', '<p>Refund if no delivery before<b>2026-09-04</b></p>'],
    [
      'is parted from them by other words',
      '<p><span>Refund if no delivery before</span> <b>Sep 4, 2026</b><i>New</i></p>',
    ],
    [
      'stands in a bar with other words',
      '<div class="service-progress-node-info"><i>Refund</i><u>Guarantee: 75 days</u><b>Sep 4, 2026</b></div>',
    ],
  ])('is read where it %s', (_name, body) => {
    expect(detail(body)).toBe('2026-09-04');
  });

  test('is the earlier one where a bar prints two', () => {
    const bar =
      '<div class="service-progress-node-info"><i>Refund</i><b>Sep 4, 2026</b><u>2026-12-24</u></div>';
    const { orders, misses } = read(`<div class="order-detail-info"></div>${bar}`, DETAIL);
    expect(orders[0]?.refundBy).toBe('2026-09-04');
    expect(misses).toContainEqual(expect.objectContaining({ field: 'refundBy', why: 'conflict' }));
  });

  test('is missed, and that is said, where other words stand before it', () => {
    const body =
      '<p><span>Refund if no delivery before</span><i>Ends soon</i><b>Sep 4, 2026 or 2026-12-24</b></p>';
    const { orders, misses } = read(`<div class="order-detail-info"></div>${body}`, DETAIL);
    expect(orders[0]?.refundBy).toBe(null);
    expect(misses).toContainEqual(expect.objectContaining({ field: 'refundBy', why: 'unreadable' }));
  });
});

describe('a parcel', () => {
  const node = (desc: string, time: string, more = '') =>
    `<div class="logistic-info-v2--node--1">${desc}${more}<div class="logistic-info-v2--nodeTime--1">${time}</div></div>`;

  test('is not where an older event puts it when the newest cannot be read', () => {
    const newest = node('<b>Out for delivery</b>', 'Oct 3, 10:00 EST', '<i>New</i>');
    const older = node('<b>Package collected by carrier.</b>', 'Sep 19, 08:10 EST');
    const { shipments, misses } = read(
      `<div class="logistic-info-v2--track--1">${newest}${older}</div>`,
      TRACKING,
    );
    expect(shipments[0]).toMatchObject({ status: null, stage: null });
    expect(misses).toContainEqual(
      expect.objectContaining({ field: 'shipments[0].events[0].text', why: 'unreadable' }),
    );
  });

  test.each([
    ['a day', '<i>2026-12-24</i>'],
    ['a word', '<i>New</i>'],
    ['a button', '<button>Copy</button>'],
  ])('has its own number without %s beside it', (_name, beside) => {
    const number = `<div class="logistic-info-v2--mailNoValue--1">${beside}<b>LP00700000000017</b></div>`;
    const event = node('<b>Package collected by carrier.</b>', 'Sep 19, 08:10 EST');
    const { shipments } = read(`${number}<div class="logistic-info-v2--track--1">${event}</div>`, TRACKING);
    expect(shipments[0]?.trackingNumbers).toEqual(['LP00700000000017']);
  });

  test('on a carrier’s page that draws nothing known is a miss', () => {
    const { shipments, misses } = read(
      '<main>x</main>',
      'https://global.cainiao.com/newDetail.htm?mailNoList=LP00700000000017',
    );
    expect(shipments).toMatchObject([{ trackingNumbers: ['LP00700000000017'], events: [] }]);
    expect(misses).toEqual([{ orderId: null, field: 'shipments', why: 'not-found', raw: null }]);
  });
});

describe('a line of an order', () => {
  const body = (inner: string) =>
    `<div class="order-detail-info"></div><section class="order-detail-item">${inner}</section>`;
  const name = '<p><a href="/item/1005001.html">Clip lamp</a></p>';

  test('is one line where its picture and its words were renamed apart', () => {
    const line = `<div><a class="order-detail-item-content-img" href="/item/1005001.html"></a><div class="order-detail-item-content-info"><div class="item-title">${name}</div></div></div>`;
    expect(read(body(line), DETAIL).orders[0]?.items).toMatchObject([{ title: 'Clip lamp' }]);
  });

  test('may be two lines of one product: that is said', () => {
    const { misses } = read(body(`<div>${name}${name}</div>`), DETAIL);
    expect(misses).toContainEqual(expect.objectContaining({ field: 'items', why: 'conflict' }));
  });

  test('has no quantity that is one digit of its price', () => {
    const price = '<div class="item-price"><span>$</span><span>5</span></div>';
    const line = `<div class="order-detail-item-content"><div class="item-title">${name}</div>${price}</div>`;
    expect(read(body(line), DETAIL).orders[0]?.items[0]?.quantity).toBe(null);
  });
});

test('the words of a link are not the store’s name on the old list', () => {
  const card = `<table><tbody class="order-item-wraper"><tr><td class="store-info"><p><a href="/store/1101004">View Store</a></p></td></tr>
    <tr><td><a href="//trade.aliexpress.com/order_detail.htm?orderId=${ID}">View Detail</a></td></tr></tbody></table>`;
  const { orders } = read(card, 'https://trade.aliexpress.com/orderList.htm');
  expect(orders).toMatchObject([{ id: ID, store: { id: '1101004', name: null } }]);
});
