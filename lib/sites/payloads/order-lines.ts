// The lines of an order and its seller, as both order calls of the shop write them (facts: com 6.1, 6.2).
import type { OrderItem, Store } from '../../model/order';
import type { Note } from './payload';
import { priceOf } from './price';
import { at, count, digits, each, text } from './value';

/** More lines than any order has are not read further. */
const MOST_LINES = 200;

/** The lines; `note` receives `items[0].title` and the like for what should be there and is not. */
export function readLines(lines: unknown, language: string | null, note: Note): OrderItem[] {
  return each(lines)
    .slice(0, MOST_LINES)
    .map((line, index) => {
      const title = text(at(line, 'itemTitle'));
      if (title === null) note(`items[${index}].title`, 'not-found', null);
      const price = {
        info: at(line, 'formatPriceInfo'),
        printed: at(line, 'itemPriceText'),
        currency: at(line, 'currencyCode'),
      };
      return {
        title,
        variant: readVariant(at(line, 'skuAttrs')),
        quantity: count(at(line, 'quantity')),
        // `itemPriceText` is the price of one piece (facts: com 9).
        unitPrice: priceOf(price, `items[${index}].unitPrice`, language, note),
        productId: digits(at(line, 'productId')),
      };
    });
}

/** What was chosen: `Black, 2m`. */
function readVariant(attributes: unknown): string | null {
  const chosen = each(attributes).flatMap((attribute) => text(at(attribute, 'text')) ?? []);
  return chosen.length === 0 ? null : chosen.join(', ').slice(0, 2000);
}

/** The seller by name and by the number in the address of the shop. */
export function readStore(name: unknown, url: unknown): Store | null {
  const store = {
    id: /\/store\/(?:[a-z-]+\/)?(\d{1,40})(?!\d)/.exec(text(url) ?? '')?.[1] ?? null,
    name: text(name),
  };
  return store.id === null && store.name === null ? null : store;
}
