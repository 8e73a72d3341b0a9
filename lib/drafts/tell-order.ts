// The order in one phrase: number and date, items, sum. What is not known is left out and named as missing.
import type { Order, OrderItem } from '../model/order';
import { cutText } from './clean-text';
import type { ProofFinder } from './find-proof';
import type { Speech } from './speech';

export interface OrderPhrase {
  /** `8190… of 15 September`. */
  order: string;
  /** `“USB-C cable” (2 pieces), US$26.70 in total`; null when nothing is known. */
  details: string | null;
  cites: number[];
  missing: string[];
}

export interface PhraseLength {
  /** Titles listed before the rest is counted. */
  titles: number;
  titleCharacters: number;
}

export const USUAL_LENGTH: PhraseLength = { titles: 3, titleCharacters: 70 };

export function tellOrder(
  order: Order,
  speech: Speech,
  proof: ProofFinder,
  length = USUAL_LENGTH,
): OrderPhrase {
  const { id, placedOn, total, items } = order;
  const told = tellItems(items, speech, length);
  const details = [told.text, total === null ? null : speech.say('sum-total', { sum: speech.money(total) })];
  const known = details.filter((each) => each !== null);
  return {
    order: placedOn === null ? id : speech.say('order-dated', { id, date: speech.day(placedOn) }),
    details: known.length === 0 ? null : known.join(speech.say('comma')),
    cites: proof.ofOrder((seen) => isSameTold(seen, order, length.titles)),
    missing: [
      ...(placedOn === null ? ['placedOn'] : []),
      ...told.missing,
      ...(total === null ? ['total'] : []),
    ],
  };
}

function tellItems(
  items: readonly OrderItem[],
  speech: Speech,
  { titles, titleCharacters }: PhraseLength,
): { text: string | null; missing: string[] } {
  const named = items
    .map(({ title, quantity }) => ({ title: cutText(title ?? '', titleCharacters), quantity }))
    .filter(({ title }) => title !== '');
  if (named.length === 0) return { text: null, missing: [items.length === 0 ? 'items' : 'items.title'] };
  const listed = named.slice(0, titles);
  const rest = items.length - listed.length;
  const parts = listed.map(({ title, quantity }) => speech.say('item', { title, quantity: quantity ?? 0 }));
  const text =
    parts.join(speech.say('comma')) +
    (rest > 0 ? speech.gap + speech.say('items-more', { count: rest }) : '');
  return { text, missing: listed.some(({ quantity }) => quantity === null) ? ['items.quantity'] : [] };
}

/** The proof shows the date, the sum and the items that the phrase names. */
function isSameTold(seen: Order, order: Order, titles: number): boolean {
  return (
    (order.placedOn === null || seen.placedOn === order.placedOn) &&
    (order.total === null ||
      (seen.total?.amount === order.total.amount && seen.total.currency === order.total.currency)) &&
    order.items
      .slice(0, titles)
      .every(({ title }) => title === null || seen.items.some((item) => item.title === title))
  );
}
