// The buyer's pages of aliexpress.ru by address (facts: ru 1.1). Its tracking, dispute and chat addresses are not on record.

import { readShopAddress } from '../aliexpress/address';
import type { Address } from '../shop-address';
import { isUnder, ORDER_ID } from '../url-parts';

/** The address of a buyer's page, or null on another host. The sellers' cabinet is no page of the buyer. */
export function readRussianAddress(url: URL): Address | null {
  if (!isUnder(url.hostname, 'aliexpress.ru')) return null;
  const site = 'aliexpress.ru';
  if (isUnder(url.hostname, 'seller.aliexpress.ru')) {
    return { page: 'unknown', site, orderId: null, trackingNumber: null };
  }
  const [, first, second = ''] = url.pathname.split('/');
  if (first !== 'order-list') return readShopAddress(url, site);
  if (second === '') return { page: 'order-list', site, orderId: null, trackingNumber: null };
  const orderId = ORDER_ID.test(second) ? second : null;
  return { page: orderId === null ? 'unknown' : 'order-detail', site, orderId, trackingNumber: null };
}
