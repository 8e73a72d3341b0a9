// The buyer's pages of aliexpress.com and aliexpress.us by address (facts: com 1.1–1.3).
import type { PageKind } from '../../model/reading';
import type { Address } from '../shop-address';
import { isUnder, ORDER_ID, PARCEL_NUMBER, parameter } from '../url-parts';

/** Path patterns, first match wins. Paths decide, not hosts: every locale's host may serve them. */
const PAGES: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/p\/order\/index\.html$/, 'order-list'],
  [/^\/p\/order\/detail\.html$/, 'order-detail'],
  [/^\/p\/tracking\/pop-text\.html$/, 'unknown'],
  [/^\/p\/tracking\//, 'tracking'],
  [/^\/p\/reverse-pages\//, 'dispute'],
  [/^\/p\/refund-[a-z]+\//, 'refunds'],
  [/^\/p\/message\//, 'messages'],
  // Before 2022, and still for old cases (facts: com 11).
  [/^\/(orderlist\.htm|order_list)/, 'order-list'],
  [/^\/order_detail\.htm/, 'order-detail'],
  [/^\/logisticsdetail\.htm/, 'tracking'],
  [/^\/issue\//, 'dispute'],
];

const MESSAGE_HOST = /^msg\./;

/** The address of a buyer's page, or null on another host. */
export function readAliexpressAddress(url: URL): Address | null {
  const site = ['aliexpress.com', 'aliexpress.us'].find((domain) => isUnder(url.hostname, domain));
  return site === undefined ? null : readShopAddress(url, site);
}

/** The same for any site that keeps the shop's paths. */
export function readShopAddress(url: URL, site: string): Address {
  const path = url.pathname.toLowerCase();
  const page = MESSAGE_HOST.test(url.hostname)
    ? 'messages'
    : (PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown');
  return {
    page,
    site,
    orderId: parameter(url.searchParams, ['orderId', 'tradeOrderId', 'tradeId'], ORDER_ID),
    trackingNumber: parameter(url.searchParams, ['trackingNumber', 'mailNo'], PARCEL_NUMBER),
  };
}
