// Where the extension's scripts run: the buyer's order pages and nothing else, so that other pages of the shop load 0 bytes.

import type { CarrierSite } from '../model/settings';

/** Paths by site, after `/`; the page-world listener and the overlay share them (facts: com 1.1, ru 1.1). */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  'aliexpress.com': [
    'p/order/index.html*',
    'p/order/detail.html*',
    'p/tracking/index.html*',
    'p/reverse-pages/*',
    'p/refund-*',
    'p/message/*',
    'orderList.htm*',
    'order_list*',
    'order_detail.htm*',
    'logisticsdetail.htm*',
    'issue/*',
    'msgDetail.htm*',
    'buyerMsgListNew.htm*',
  ],
  'aliexpress.us': [
    'p/order/index.html*',
    'p/order/detail.html*',
    'p/tracking/index.html*',
    'p/reverse-pages/*',
    'p/refund-*',
    'p/message/*',
  ],
  'aliexpress.ru': ['order-list*', 'orderList.htm*', 'order_detail.htm*', 'p/order/*', 'p/tracking/*'],
};

/** Carriers whose pages say more than the parcel's number: their sites may be read once the buyer allowed it (facts: ru 2.1–2.3). */
export const CARRIER_MATCHES = {
  cainiao: ['https://global.cainiao.com/*'],
  pochta: ['https://www.pochta.ru/*'],
  '17track': ['https://t.17track.net/*', 'https://www.17track.net/*'],
} as const satisfies Record<CarrierSite, readonly string[]>;

/** Match patterns of the pages in which the reader and the listener run. */
export const SHOP_MATCHES: string[] = Object.entries(PATHS).flatMap(([site, paths]) =>
  paths.map((path) => `https://*.${site}/${path}`),
);
