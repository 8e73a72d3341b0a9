// The line above a parcel holds its promise or what came of it; which of the two is told by its words, never assumed.
import type { DeliverySpan } from '../model/order';
import { afterColon, textOf } from './element-text';
import type { PageContext } from './page-context';
import { readSpan } from './text/dates';

export type Headline =
  | { kind: 'promise'; span: DeliverySpan }
  | { kind: 'delivered' }
  | { kind: 'unreadable'; raw: string };

/**
 * Words that announce a delivery to come. English is on record (facts: com 5.1, 8.2), Russian after aliexpress.ru;
 * the others are the plain words for "estimated", "expected" and "planned".
 */
export const PROMISE =
  /\b(estimated|expected|arrives?|by|delivery|estimad[oa]|stimat[oa]|prevista?o?|prévue?|estimée?|voraussichtlich|erwartet|szacowan|przewidywan|verwacht|geschat|tahmini|perkiraan|diperkirakan)|ожида|предполаг|доставк|доставим|достав(ят|ка)|привез|예상|예정|צפוי|משוער|المتوقع|予定|预计|預計|คาดว่า|dự kiến|орієнтовн|очіку/iu;

/** How the Russian shop heads what came: `Received at 5 September 2017` (facts: ru 1.3). Only at the beginning: later words may deny it. */
export const RECEIVED = /^(?:получен[оа]?|доставлен[оа]?|received|delivered)(?:\s|$)/iu;

/** What the element announces; null when it is empty. */
export function readHeadline(element: Element, context: PageContext): Headline | null {
  const text = textOf(element);
  if (text === '') return null;
  const date = afterColon(text);
  const words = date === text ? text.replace(/\d.*$/, '') : text.slice(0, text.length - date.length);
  const { status } = context.classify(
    { code: null, title: words.replace(/[\s:：]+$/, ''), text: words },
    context.language,
  );
  if (status === 'delivered' || (status === null && RECEIVED.test(words))) return { kind: 'delivered' };
  // Words that place the parcel elsewhere (back to the sender, at a pick-up point) promise nothing.
  const isOnTheWay = status === null || status === 'in-transit' || status === 'info-received';
  if (!isOnTheWay || !PROMISE.test(words)) return { kind: 'unreadable', raw: text };
  const span = readSpan(date, { ...context, today: context.nearDay ?? context.today });
  return span === null ? { kind: 'unreadable', raw: text } : { kind: 'promise', span };
}

/** A headline is short: a label, a colon and a day or a span. */
const LONGEST = 80;

/** Elements under `scope` that read as a headline by their words alone, without elements inside: used where no class tells it. */
export function headlinesByShape(scope: Element, context: PageContext): Element[] {
  return [...scope.querySelectorAll('*')].filter((element) => {
    if (element.childElementCount > 0 || /^(script|style|template)$/.test(element.localName)) return false;
    const text = textOf(element);
    if (text.length > LONGEST || afterColon(text) === text) return false;
    // Only what prints a day is asked about: the wording is not in the page.
    if (readSpan(afterColon(text), context) === null) return false;
    const headline = readHeadline(element, context);
    return headline?.kind === 'promise' || headline?.kind === 'delivered';
  });
}
