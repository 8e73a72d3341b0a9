// Every known address against every kind of page: what an address is, and by that what it is not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../../lib/model/reading';
import { readAddress } from '../../../lib/sites/address';
import { SHOP_MATCHES } from '../../../lib/sites/matches';

const ID = '8200000000010017';
const KINDS: PageKind[] = [
  'order-list',
  'order-detail',
  'tracking',
  'messages',
  'dispute',
  'refunds',
  'carrier',
  'unknown',
];

/** Address, kind, site, order, parcel. */
const ADDRESSES: [string, PageKind, string | null, (string | null)?, (string | null)?][] = [
  ['https://www.aliexpress.com/p/order/index.html', 'order-list', 'aliexpress.com'],
  [
    'https://www.aliexpress.com/p/order/index.html?spm=a2g0o.home.0.0.x&orderStatus=await_payment',
    'order-list',
    'aliexpress.com',
  ],
  ['https://aliexpress.com/p/order/index.html', 'order-list', 'aliexpress.com'],
  ['https://es.aliexpress.com/p/order/index.html#top', 'order-list', 'aliexpress.com'],
  ['https://m.ko.aliexpress.com/p/order/index.html', 'order-list', 'aliexpress.com'],
  ['https://www.aliexpress.us/p/order/index.html', 'order-list', 'aliexpress.us'],
  ['https://trade.aliexpress.com/orderList.htm?spm=1', 'order-list', 'aliexpress.com'],
  ['https://trade.aliexpress.com/order_list.htm', 'order-list', 'aliexpress.com'],
  ['https://aliexpress.ru/order-list', 'order-list', 'aliexpress.ru'],
  ['https://aliexpress.ru/order-list/', 'order-list', 'aliexpress.ru'],
  ['https://aliexpress.ru/order-list?filterName=archive', 'order-list', 'aliexpress.ru'],
  ['https://trade.aliexpress.ru/orderList.htm', 'order-list', 'aliexpress.ru'],
  [
    `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}&spm=1`,
    'order-detail',
    'aliexpress.com',
    ID,
  ],
  [`http://www.aliexpress.com/p/order/detail.html?tradeId=${ID}`, 'order-detail', 'aliexpress.com', ID],
  [`https://www.aliexpress.us/p/order/detail.html?ORDERID=${ID}`, 'order-detail', 'aliexpress.us', ID],
  ['https://www.aliexpress.com/p/order/detail.html?orderId=12ab', 'order-detail', 'aliexpress.com'],
  ['https://www.aliexpress.com/p/order/detail.html', 'order-detail', 'aliexpress.com'],
  [
    'https://trade.aliexpress.com/order_detail.htm?orderId=62000000010017',
    'order-detail',
    'aliexpress.com',
    '62000000010017',
  ],
  [`https://aliexpress.ru/order-list/${ID}`, 'order-detail', 'aliexpress.ru', ID],
  [`https://aliexpress.ru/order-list/${ID}/?spm=a2g2w`, 'order-detail', 'aliexpress.ru', ID],
  [
    `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${ID}&tradeOrderLineId=8200000000020017`,
    'tracking',
    'aliexpress.com',
    ID,
  ],
  [`https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=${ID}`, 'tracking', 'aliexpress.us', ID],
  [`https://track.aliexpress.com/logisticsdetail.htm?tradeId=${ID}`, 'tracking', 'aliexpress.com', ID],
  [
    `https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=${ID}&trackingNumber=LP00700000000017`,
    'unknown',
    'aliexpress.com',
    ID,
    'LP00700000000017',
  ],
  [
    `https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${ID}&bizContext=orderDetail`,
    'messages',
    'aliexpress.com',
    ID,
  ],
  ['https://msg.aliexpress.com/msgDetail.htm?from=orderDetail&digest=0a1b', 'messages', 'aliexpress.com'],
  ['https://msg.aliexpress.com/buyerMsgListNew.htm', 'messages', 'aliexpress.com'],
  [`https://www.aliexpress.com/p/reverse-pages/start.html?orderId=${ID}`, 'dispute', 'aliexpress.com', ID],
  [
    `https://www.aliexpress.com/p/reverse-pages/detail.html?tradeOrderId=${ID}`,
    'dispute',
    'aliexpress.com',
    ID,
  ],
  [
    'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8200000000020017&reverseOrderLineId=6200000000000001&from=1',
    'dispute',
    'aliexpress.com',
  ],
  [
    `https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=${ID}`,
    'dispute',
    'aliexpress.com',
    ID,
  ],
  ['https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list', 'refunds', 'aliexpress.com'],
  [
    'https://m.aliexpress.com/p/refund-amount/detail.html?pha_manifest=refund-amount&tradeOrderLineId=8200000000020017',
    'refunds',
    'aliexpress.com',
  ],
  ['https://m.aliexpress.com/p/refund-cancel/index.html', 'refunds', 'aliexpress.com'],
  [
    'https://global.cainiao.com/detail.htm?mailNoList=LP00700000000017,RB700000017CN',
    'carrier',
    'cainiao',
    null,
    'LP00700000000017',
  ],
  [
    'https://global.cainiao.com/newDetail.htm?mailNoList=LP00700000000017&otherMailNoList=&lang=en',
    'carrier',
    'cainiao',
    null,
    'LP00700000000017',
  ],
  ['https://global.cainiao.com/?locale=en-US', 'carrier', 'cainiao'],
  ['https://www.pochta.ru/tracking?barcode=RB700000017CN', 'carrier', 'pochta', null, 'RB700000017CN'],
  ['https://www.pochta.ru/tracking#RB700000017CN', 'carrier', 'pochta', null, 'RB700000017CN'],
  ['https://www.pochta.ru/shops', 'unknown', 'pochta'],
  [
    'https://t.17track.net/en#nums=RB700000017CN,LP00700000000017',
    'carrier',
    '17track',
    null,
    'RB700000017CN',
  ],
  ['https://www.17track.net/ru?nums=RB700000017CN', 'carrier', '17track', null, 'RB700000017CN'],
  ['https://parcelsapp.com/en/tracking/RB700000017CN', 'carrier', 'parcelsapp', null, 'RB700000017CN'],
  ['https://www.aftership.com/track/RB700000017CN', 'carrier', 'aftership', null, 'RB700000017CN'],
  [
    'https://www.aftership.com/track/china-post/RB700000017CN?lang=en',
    'carrier',
    'aftership',
    null,
    'RB700000017CN',
  ],
  [
    'https://track.aftership.com/trackings?courier=china-post&tracking-numbers=RB700000017CN',
    'carrier',
    'aftership',
    null,
    'RB700000017CN',
  ],
  [
    'https://gdeposylka.ru/courier/cainiao/tracking/LP00700000000017',
    'carrier',
    'gdeposylka',
    null,
    'LP00700000000017',
  ],
  ['https://track24.ru/?code=RB700000017CN', 'carrier', 'track24', null, 'RB700000017CN'],
  ['https://www.cdek.ru/ru/tracking?order_id=1500000017', 'carrier', 'cdek', null, '1500000017'],
  ['https://boxberry.ru/tracking-page?id=DUD000000017', 'carrier', 'boxberry', null, 'DUD000000017'],
  ['https://fivepost.ru/tracking/5P000017', 'carrier', '5post', null, '5P000017'],
  ['https://postal.ninja/ru#/aBcDe', 'carrier', 'postal-ninja'],
  ['https://track.yw56.com.cn/en/querydel?nums=UC000000017YP', 'carrier', 'yanwen', null, 'UC000000017YP'],
  [
    'https://www.yuntrack.com/parcelTracking?id=YT2600000000000017',
    'carrier',
    'yunexpress',
    null,
    'YT2600000000000017',
  ],
  ['https://track.4px.com/#/result/0/4PX0000000000017CN', 'carrier', '4px', null, '4PX0000000000017CN'],
  [
    'https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340400000000000017',
    'carrier',
    'dhl',
    null,
    '00340400000000000017',
  ],
  ['https://www.dhl.com/en/express/tracking.html?AWB=1500000017', 'carrier', 'dhl', null, '1500000017'],
  ['https://tracking.dpd.de/status/de_DE/parcel/01500000000017', 'carrier', 'dpd', null, '01500000000017'],
  ['https://gls-group.com/DE/de/paketverfolgung?match=50000000017', 'carrier', 'gls', null, '50000000017'],
  ['https://www.ups.com/track?tracknum=1Z0000000000000017', 'carrier', 'ups', null, '1Z0000000000000017'],
  [
    'https://www.laposte.fr/outils/suivre-vos-envois?code=RB700000017CN',
    'carrier',
    'la-poste',
    null,
    'RB700000017CN',
  ],
  [
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400000000000000000017',
    'carrier',
    'usps',
    null,
    '9400000000000000000017',
  ],
  ['https://www.fedex.com/fedextrack/?tracknumbers=700000000017', 'carrier', 'fedex', null, '700000000017'],
  ['https://www.dhl.com/', 'unknown', 'dhl'],
  ['https://www.aliexpress.com/', 'unknown', 'aliexpress.com'],
  ['https://www.aliexpress.com/item/1005000000000101.html', 'unknown', 'aliexpress.com'],
  [
    `https://www.aliexpress.com/p/tax-ui/index.html?isGrayMatch=true&orderId=${ID}`,
    'unknown',
    'aliexpress.com',
    ID,
  ],
  [
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html',
    'unknown',
    'aliexpress.com',
  ],
  ['https://aliexpress.ru/order-list/help', 'unknown', 'aliexpress.ru'],
  ['https://seller.aliexpress.ru/orders/orders', 'unknown', 'aliexpress.ru'],
  ['https://aliexpress.com.example.org/p/order/index.html', 'unknown', null],
  ['https://notaliexpress.com/p/order/index.html', 'unknown', null],
  ['https://example.org/?orderId=8200000000010017', 'unknown', null],
  ['ftp://www.aliexpress.com/p/order/index.html', 'unknown', null],
  ['javascript:alert(1)', 'unknown', null],
  ['', 'unknown', null],
  ['not an address', 'unknown', null],
];

describe.each(KINDS)('%s', (kind) => {
  test.each(ADDRESSES)(`%s is or is not ${kind}`, (url, page) => {
    expect(readAddress(url).page === kind).toBe(page === kind);
  });
});

test.each(ADDRESSES)('%s', (url, page, site, orderId = null, trackingNumber = null) => {
  expect(readAddress(url)).toEqual({ page, site, orderId, trackingNumber });
});

test('no text whatever makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (url) => {
        expect(KINDS).toContain(readAddress(url).page);
      },
    ),
    { seed: 1123, numRuns: 500 },
  );
});

/** A match pattern of the browser (`https://*.host/path*`) as an expression. */
function asExpression(pattern: string): RegExp {
  const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const escaped = (text: string) => text.replace(/[.?+^$[\]\\(){}|-]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^https://(?:[^/]+\\.)?${escaped(host)}${escaped(path)}$`);
}

const isMatched = (url: string) =>
  SHOP_MATCHES.some((pattern) => asExpression(pattern).test(url.split('#')[0] ?? ''));

test.each(
  ADDRESSES.filter(
    ([url, page, site]) =>
      page !== 'unknown' && page !== 'carrier' && site !== null && url.startsWith('https'),
  ),
)('the content script runs on %s', (url) => {
  expect(isMatched(url)).toBe(true);
});

test.each([
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/item/1005000000000101.html',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://login.aliexpress.com/',
  'https://aliexpress.ru/item/1005000000000101.html',
  'https://aliexpress.com.example.org/p/order/index.html',
])('the content script does not run on %s', (url) => {
  expect(isMatched(url)).toBe(false);
});
