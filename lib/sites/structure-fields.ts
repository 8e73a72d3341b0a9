// Reads a card whose every class was renamed, from its shape alone: a fact counts only where one text of the card can mean it.
import type { Order } from '../model/order';
import { afterColon, joinedTextOf, textOf } from './element-text';
import { readPrice } from './field-readers';
import { type Found, findField } from './find-field';
import type { PageContext } from './page-context';
import { readDay } from './text/dates';

/** A label and a value are short; longer texts are names, notes and offers. */
const LABELLED = /^[^\d:：]{1,40}[:：]/;
const LONGEST = 80;

const ANY = { at: ['*'] };

/** The day behind a label, if the card holds exactly one such day. */
export function placedOnByShape(card: Element, context: PageContext): Found<string> {
  return findField(card, ANY, (element) => {
    const text = leafText(element);
    return LABELLED.test(text) ? readDay(afterColon(text), context) : null;
  });
}

/** The price behind a label (`Total:`), if the card holds exactly one: prices of single lines have no label. */
export function totalByShape(card: Element, context: PageContext): Found<NonNullable<Order['total']>> {
  return findField(card, ANY, (element) => {
    if (element.childElementCount > 3) return null;
    const text = joinedTextOf(element);
    return text.length <= LONGEST && LABELLED.test(text) ? readPrice(element, context) : null;
  });
}

/** Any price of the card, where one that needs none may have one. */
export function anyPrice(card: Element, context: PageContext): Found<NonNullable<Order['total']>> {
  return findField(card, { ...ANY, pick: 'first' }, (element) =>
    joinedTextOf(element).length <= LONGEST ? readPrice(element, context) : undefined,
  );
}

/** The state's word, if one text of the card outside its buttons and links is such a word. */
export function statusTextByShape(card: Element, context: PageContext): Found<string> {
  return findField(card, ANY, (element) => {
    if (element.closest('a, button') !== null && element.closest('a, button') !== card) return null;
    const text = leafText(element);
    return text !== '' && context.words.statusOf(text) !== 'unknown' ? text : null;
  });
}

/** Text of an element without elements inside; others give none, so that glued texts are never read. */
function leafText(element: Element): string {
  if (element.childElementCount > 0) return '';
  const text = textOf(element);
  return text.length <= LONGEST ? text : '';
}
