// The shop's own pages by address: all that a script in the shop needs to tell. Carriers' pages are known in `address.ts`.
import type { PageKind } from '../model/reading';
import { readAliexpressAddress } from './aliexpress/address';
import { readRussianAddress } from './aliexpress-ru/address';

export interface Address {
  page: PageKind;
  /** `aliexpress.com`, `aliexpress.us`, `aliexpress.ru`, `cainiao` …; null on a host that nobody described. */
  site: string | null;
  orderId: string | null;
  trackingNumber: string | null;
}

export const NOWHERE: Address = { page: 'unknown', site: null, orderId: null, trackingNumber: null };

/** What the address of a page of the shop says; nothing but nulls on any other host. Never throws. */
export function readShopUrl(url: string): Address {
  const parsed = parseUrl(url);
  if (parsed === null) return NOWHERE;
  return readRussianAddress(parsed) ?? readAliexpressAddress(parsed) ?? NOWHERE;
}

/** An http(s) address taken apart, or null. */
export function parseUrl(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}
