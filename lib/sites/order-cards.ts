// Finds the element of each order on a page: by the layout's own card, else by the structure of links alone.
import { readPrintedId } from './field-readers';
import { findField } from './find-field';
import type { OrderPart } from './layout';
import { type OrderLink, onlyOrder, orderLinks } from './order-links';
import { queryAll } from './query-all';

export interface OrderCard {
  orderId: string;
  card: Element;
}

/**
 * The cards of an order list. A card that the layout's selectors miss (renamed, or only partly renamed) is found by its
 * links: the largest element around them that is about one order only.
 */
export function orderCards(
  document: Document,
  url: string,
  part: OrderPart,
): { cards: OrderCard[]; isByStructure: Set<Element> } {
  const byId = new Map<string, Element>();
  for (const selector of part.card ?? []) {
    for (const card of document.querySelectorAll(selector)) {
      const orderId = idOfCard(card, url, part);
      if (orderId !== null && !byId.has(orderId)) byId.set(orderId, card);
    }
  }
  const isByStructure = new Set<Element>();
  const links = orderLinks(document, url);
  if (byId.size === 0 && links.length === 0) {
    for (const { orderId, card } of cardsByNumber(document, part)) byId.set(orderId, card);
  }
  if (links.some(({ orderId }) => !byId.has(orderId))) {
    for (const { orderId, card } of cardsByStructure(document, links)) {
      if (byId.has(orderId)) continue;
      byId.set(orderId, card);
      isByStructure.add(card);
    }
  }
  const cards = [...byId].map(([orderId, card]) => ({ orderId, card }));
  if (isByStructure.size > 0) {
    const places = new Map([...document.querySelectorAll('*')].map((element, place) => [element, place]));
    cards.sort((one, other) => (places.get(one.card) ?? 0) - (places.get(other.card) ?? 0));
  }
  return { cards, isByStructure };
}

function idOfCard(card: Element, url: string, part: OrderPart): string | null {
  const links = orderLinks(card, url);
  if (links.length > 0) return onlyOrder(links);
  const { id } = part;
  if (id === undefined) return null;
  return findField(card, id, readPrintedId).value;
}

/** Where neither cards nor links are found: elements around each printed number, as large as they can be without another's. */
function cardsByNumber(document: Document, part: OrderPart): OrderCard[] {
  const numbers = queryAll(document, part.id?.at ?? []).flatMap((element) => {
    const orderId = readPrintedId(element);
    return orderId === null ? [] : [{ element, orderId }];
  });
  return numbers.map(({ element, orderId }) => {
    let card = element;
    for (let next = card.parentElement; next !== null && next !== document.body; next = next.parentElement) {
      const wider = next;
      if (numbers.some((other) => other.orderId !== orderId && wider.contains(other.element))) break;
      card = next;
    }
    return { orderId, card };
  });
}

/** Elements around the links of exactly one order each, as large as they can be without holding another's. */
function cardsByStructure(document: Document, links: readonly OrderLink[]): OrderCard[] {
  const idsIn = new Map<Element, Set<string>>();
  for (const { element, orderId } of links) {
    for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) {
      const ids = idsIn.get(one) ?? new Set();
      idsIn.set(one, ids.add(orderId));
    }
  }
  const isAlone = new Set(links.map(({ orderId }) => orderId)).size === 1;
  const cards = new Map<string, Element>();
  for (const { element, orderId } of links) {
    if (!cards.has(orderId)) cards.set(orderId, growAround(element, isAlone, idsIn));
  }
  return [...cards].map(([orderId, card]) => ({ orderId, card }));
}

function growAround(link: Element, isAlone: boolean, idsIn: ReadonlyMap<Element, Set<string>>): Element {
  let card = link;
  for (let next = card.parentElement; next !== null; next = next.parentElement) {
    if (idsIn.get(next)?.size !== 1) break;
    // Where nothing marks the border, the first element that holds a product is the card.
    if (isAlone && card.querySelector('a[href*="/item/"]') !== null) break;
    card = next;
  }
  return card;
}
