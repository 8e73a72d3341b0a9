// The line above a parcel holds its promise or what came of it; which of the two is told by its words, never assumed.
import type { Day } from '../model/day';
import type { DeliverySpan } from '../model/order';
import { afterColon, spacedTextOf, textOf } from './element-text';
import { readLabelled } from './labelled-days';
import type { PageContext } from './page-context';
import { readSpan } from './text/dates';

export type Headline =
  | { kind: 'promise'; span: DeliverySpan }
  | { kind: 'delivered' }
  /** It lies at a pick-up point until that day. */
  | { kind: 'stored'; until: Day }
  /** A day of another kind: until when the seller sends, a coupon, a refund. */
  | { kind: 'other'; raw: string }
  | { kind: 'unreadable'; raw: string };

/** What the element announces; null when it is empty. */
export function readHeadline(element: Element, context: PageContext): Headline | null {
  const text = textOf(element);
  if (text === '') return null;
  const near = { ...context, today: context.nearDay ?? context.today };
  const [first, ...more] = readLabelled(spacedTextOf(element), near);
  if (first === undefined) return { kind: 'unreadable', raw: text };
  // Of several statements none but the promise is known to be about the parcel as a whole.
  const said = [first, ...more].find(({ kind }) => kind === 'promise') ?? first;
  const { kind, span } = said;
  const words = wordsOf(text);
  const { status } = context.classify({ code: null, title: words, text: words }, context.language);
  if (kind === 'delivered') return { kind: 'delivered' };
  if (kind === null && (status === 'delivered' || (status === null && context.words.received.test(words))))
    return { kind: 'delivered' };
  if (kind === 'stored-until') {
    return span === null ? { kind: 'unreadable', raw: text } : { kind: 'stored', until: span.to };
  }
  if (kind !== 'promise') {
    const isKnown = kind !== null && kind !== 'conflict';
    return isKnown ? { kind: 'other', raw: text } : { kind: 'unreadable', raw: text };
  }
  // Words that place the parcel elsewhere (back to the sender, at a pick-up point) promise nothing.
  const isOnTheWay = status === null || status === 'in-transit' || status === 'info-received';
  return isOnTheWay && span !== null ? { kind: 'promise', span } : { kind: 'unreadable', raw: text };
}

/** The words before the day. */
function wordsOf(text: string): string {
  const date = afterColon(text);
  const words = date === text ? text.replace(/\d.*$/, '') : text.slice(0, text.length - date.length);
  return words.replace(/[\s:：]+$/, '');
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
    return headline !== null && headline.kind !== 'unreadable' && headline.kind !== 'other';
  });
}
