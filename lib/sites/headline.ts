// The line above a parcel holds its promise or what came of it; which of the two is told by its words, never assumed.
import type { DeliverySpan } from '../model/order';
import { afterColon, textOf } from './element-text';
import type { PageContext } from './page-context';
import { readSpan } from './text/dates';

export type Headline =
  | { kind: 'promise'; span: DeliverySpan }
  | { kind: 'delivered' }
  | { kind: 'unreadable'; raw: string };

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
  if (status === 'delivered' || (status === null && context.words.received.test(words)))
    return { kind: 'delivered' };
  // Words that place the parcel elsewhere (back to the sender, at a pick-up point) promise nothing.
  const isOnTheWay = status === null || status === 'in-transit' || status === 'info-received';
  if (!isOnTheWay || !context.words.promise.test(words)) return { kind: 'unreadable', raw: text };
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
