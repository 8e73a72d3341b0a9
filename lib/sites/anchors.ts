// Where our own lines stand: the element of each order on a page, and the element to stand after.
import type { Layout } from './layout';
import { layoutOf } from './layout-of';
import { LAYOUTS } from './layouts';
import { orderCards } from './order-cards';
import { type Address, readShopUrl } from './shop-address';

export interface Anchor {
  orderId: string;
  card: Element;
  /** Our line stands after this element. */
  after: Element;
}

/** On pages with cards the cards, on the page of one order its block. @param url the page's address; pages that are not about orders yield none. */
export function findAnchors(document: Document, url: string): Anchor[] {
  const address = readShopUrl(url);
  const layout = layoutOf(document, address, LAYOUTS);
  if (layout === null) return [];
  if (layout.order.card === undefined) return findBlock(document, address, layout);
  const { cards } = orderCards(document, url, layout.order);
  return cards.map(({ orderId, card }) => ({ orderId, card, after: card }));
}

/** The element that stands for the order on a page about one order. */
function findBlock(document: Document, { orderId }: Address, layout: Layout): Anchor[] {
  if (orderId === null) return [];
  const headline = [
    ...(layout.order.statusText?.at ?? []),
    ...(layout.parcel?.headline ?? []),
    ...layout.marks,
  ];
  for (const selector of headline) {
    const card = document.querySelector(selector);
    if (card !== null) return [{ orderId, card, after: card }];
  }
  return [];
}
