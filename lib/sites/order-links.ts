// Which orders the links inside an element are about. Chat, receipt and return links name orders too: only the order's own pages count.

import { absolute } from './page-context';
import { type Address, readShopUrl } from './shop-address';

const MAYBE = 'a[href*="rderId="], a[href*="/order-list/"], a[href*="tradeId="]';

export interface OrderLink {
  element: Element;
  orderId: string;
  page: Address['page'];
}

/** A list is read again and again, with the same links: taking an address apart costs more than all else about it. */
const known = new Map<string, Address>();
const MOST_KNOWN = 20_000;

function readHref(href: string, base: string): Address {
  const key = `${base} ${href}`;
  const address = known.get(key) ?? readShopUrl(absolute(href, base));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, address);
  return address;
}

/** Links to an order's detail or tracking page under `scope`, `scope` itself included, in page order. */
export function orderLinks(scope: Element | Document, url: string): OrderLink[] {
  const elements = [...scope.querySelectorAll(MAYBE)];
  if ('matches' in scope && scope.matches(MAYBE)) elements.unshift(scope);
  return elements.flatMap((element) => {
    const { page, orderId } = readHref(element.getAttribute('href') ?? '', url);
    const isOwn = page === 'order-detail' || page === 'tracking';
    return isOwn && orderId !== null ? [{ element, orderId, page }] : [];
  });
}

/** The one order that the links are about: detail links decide, tracking links where there are none; null when not one. */
export function onlyOrder(links: readonly OrderLink[]): string | null {
  const details = links.filter((link) => link.page === 'order-detail');
  const ids = new Set((details.length > 0 ? details : links).map((link) => link.orderId));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
