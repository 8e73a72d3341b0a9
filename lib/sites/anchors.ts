// Where our own lines stand: the element of each order on a page, and the element to stand after.

import { layoutOf } from './layout-of';
import type { FindAnchors } from './order-block';
import { findOrderBlock } from './order-block';
import { orderCards } from './order-cards';
import { readShopUrl } from './shop-address';

/** On pages with cards the cards, on the page of one order its block. */
export const findOrderCards: FindAnchors = (document, url, layouts) => {
  const layout = layoutOf(document, readShopUrl(url), layouts);
  if (layout?.order.card === undefined) return findOrderBlock(document, url, layouts);
  const { cards } = orderCards(document, url, layout.order);
  return cards.map(({ orderId, card }) => ({ orderId, card, after: card }));
};
