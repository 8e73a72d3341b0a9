// What an order's own page says of its parcel: a number where it prints one, and where its latest event puts it.
import type { Miss } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { leavesBeside, textOf } from './element-text';
import { FIELD_READERS } from './field-readers';
import { findField } from './find-field';
import type { OrderPart } from './layout';
import { orderLinks } from './order-links';
import type { PageContext } from './page-context';
import { readNumbers } from './read-numbers';
import { isParcelNumber } from './tracking-number';

/** Letters and digits as in a tracking number, without anything that proves one. */
const LIKELY_NUMBER = /^(?=.*[A-Z])(?=(?:[A-Z-]*\d){6})[A-Z0-9-]{9,40}$/;

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** The parcel, without events (the page dates none); null when the page says nothing certain of one. */
export function readLatestParcel(
  scope: Element,
  orderId: string,
  part: OrderPart,
  context: PageContext,
  note: Note,
): Shipment | null {
  const trackingNumbers = numbersOf(scope, part, context, note);
  const event = part.latestEvent;
  const text =
    event === undefined
      ? null
      : findField(scope, event, (element) => FIELD_READERS[event.read](element, context)).value;
  if (event !== undefined && text === null && hasEventBlock(scope, orderId, context))
    note('shipments', 'not-found', null);
  const state =
    text === null
      ? { status: null, stage: null }
      : context.classify({ code: null, title: null, text }, context.language);
  if (trackingNumbers.length === 0 && state.status === null) return null;
  return { orderId, trackingNumbers, carrier: null, ...state, events: [] };
}

/** The numbers in their places; where none is, the one text of the page that is such a number and nothing else. */
function numbersOf(
  scope: Element,
  { parcelNumber = [] }: OrderPart,
  { words }: PageContext,
  note: Note,
): string[] {
  const placed = readNumbers(scope, parcelNumber, words, () => undefined);
  if (placed.length > 0 || parcelNumber.length === 0) return placed;
  const texts = leavesBeside(scope, []).map((leaf) => textOf(leaf).replace(/\s/g, ''));
  const numbers = [...new Set(texts.filter((text) => isParcelNumber(text, words)))];
  if (numbers.length === 1) return numbers;
  const likely = numbers.length > 1 ? numbers : texts.filter((text) => LIKELY_NUMBER.test(text));
  if (likely.length > 0) note('shipments', 'unreadable', likely.join(' / '));
  return [];
}

/** True where a link to the parcels holds several texts: a button holds one, the block of the latest event where to and what. */
function hasEventBlock(scope: Element, orderId: string, { url }: PageContext): boolean {
  return orderLinks(scope, url).some(
    (link) =>
      link.page === 'tracking' && link.orderId === orderId && leavesBeside(link.element, []).length > 1,
  );
}
