// Tells from a page's address alone which page of which site it is, and which order or parcel it is about. No DOM.
import { readCarrierAddress } from './carriers/address';
import { type Address, parseUrl, readShopUrl } from './shop-address';

export type { Address } from './shop-address';

/**
 * What `url` says by itself. Never throws: anything that is not an http(s) address of a described site is
 * `{ page: 'unknown', site: null, … }`.
 */
export function readAddress(url: string): Address {
  const shop = readShopUrl(url);
  const parsed = shop.site === null ? parseUrl(url) : null;
  return parsed === null ? shop : (readCarrierAddress(parsed) ?? shop);
}
