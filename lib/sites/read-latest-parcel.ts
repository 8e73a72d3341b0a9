// What an order's own page says of its parcel: a number where it prints one, and where its latest event puts it.
import type { Shipment } from '../model/shipment';
import { FIELD_READERS } from './field-readers';
import { findField } from './find-field';
import type { OrderPart } from './layout';
import type { PageContext } from './page-context';
import { readNumbers } from './read-numbers';

/** The parcel, without events (the page dates none); null when the page says nothing certain of one. */
export function readLatestParcel(
  scope: Element,
  orderId: string,
  part: OrderPart,
  context: PageContext,
): Shipment | null {
  const trackingNumbers = readNumbers(scope, part.parcelNumber ?? [], context.words, () => undefined);
  const event = part.latestEvent;
  const text =
    event === undefined
      ? null
      : findField(scope, event, (element) => FIELD_READERS[event.read](element, context)).value;
  const state =
    text === null
      ? { status: null, stage: null }
      : context.classify({ code: null, title: null, text }, context.language);
  if (trackingNumbers.length === 0 && state.status === null) return null;
  return { orderId, trackingNumbers, carrier: null, ...state, events: [] };
}
