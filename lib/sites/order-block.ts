// The element that stands for the order on a page about one order.
import type { Layout } from './layout';
import { layoutOf } from './layout-of';
import { readShopUrl } from './shop-address';

export interface Anchor {
  orderId: string;
  card: Element;
  /** Our line stands after this element. */
  after: Element;
}

/** @param url the page's address. Pages that are not about orders yield none. */
export type FindAnchors = (document: Document, url: string, layouts: readonly Layout[]) => Anchor[];

export const findOrderBlock: FindAnchors = (document, url, layouts) => {
  const address = readShopUrl(url);
  const layout = layoutOf(document, address, layouts);
  if (layout === null || address.orderId === null) return [];
  const headline = [
    ...(layout.order.statusText?.at ?? []),
    ...(layout.parcel?.headline ?? []),
    ...layout.marks,
  ];
  for (const selector of headline) {
    const card = document.querySelector(selector);
    if (card !== null) return [{ orderId: address.orderId, card, after: card }];
  }
  return [];
};
