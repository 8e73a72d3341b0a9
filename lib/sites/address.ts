// Tells from a page's address alone which page of which site it is, and which order or parcel it is about. No DOM.
import type { PageKind } from '../model/reading';
import { readAliexpressAddress } from './aliexpress/address';
import { readRussianAddress } from './aliexpress-ru/address';
import { readCarrierAddress } from './carriers/address';

export interface Address {
  page: PageKind;
  /** `aliexpress.com`, `aliexpress.us`, `aliexpress.ru`, `cainiao` …; null on a host that nobody described. */
  site: string | null;
  orderId: string | null;
  trackingNumber: string | null;
}

const NOWHERE: Address = { page: 'unknown', site: null, orderId: null, trackingNumber: null };

/**
 * What `url` says by itself. Never throws: anything that is not an http(s) address of a described site is
 * `{ page: 'unknown', site: null, … }`.
 */
export function readAddress(url: string): Address {
  const parsed = parseUrl(url);
  if (parsed === null) return NOWHERE;
  return readRussianAddress(parsed) ?? readAliexpressAddress(parsed) ?? readCarrierAddress(parsed) ?? NOWHERE;
}

function parseUrl(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}
