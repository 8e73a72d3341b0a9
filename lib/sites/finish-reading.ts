// The reading of a page that was left before the worker had said what its statements mean.
import type { Reading } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { classifyEvent, type StatementWords } from './events/classify';
import { shipmentState, withoutImpossible } from './events/parcel-state';
import { eventText } from './read-events';
import { withUnread } from './unread-events';

/** What the page prints of one event, and the language of the page (BCP 47, or null). */
export type PageStatement = StatementWords & { language: string | null };

/** An event with a text that could not be read wholly: where its parcel is, is not certain. */
const UNREAD_TEXT = /^shipments\[(\d+)\]\.events\[\d+\]\.text$/;

/**
 * `reading` with the meaning of each event by `statements`, all that the page had not been told yet. A promise is left
 * out where a statement may have spoken against it.
 */
export function finishReading(reading: Reading, statements: readonly PageStatement[]): Reading {
  const byText = new Map(
    statements.map((one) => [
      eventText(one.title ?? '', one.text === one.title ? '' : one.text),
      classifyEvent(one, one.language),
    ]),
  );
  const isUnread = (index: number) =>
    reading.misses.some(({ field }) => UNREAD_TEXT.exec(field)?.[1] === String(index));
  const shipments = reading.shipments.map((shipment, index): Shipment => {
    if (shipment.events.length === 0) return shipment;
    const told = shipment.events.map((event) => ({
      ...event,
      ...(event.stage === null && byText.get(event.text)),
    }));
    const events = withoutImpossible(told);
    const isTold = shipment.status !== null || isUnread(index);
    return { ...shipment, events, ...(!isTold && shipmentState(events)) };
  });
  // On an order's own page a statement is where one parcel is: only of several can one have come while others did not.
  const isSure = statements.length === 0 || (reading.page === 'order-detail' && statements.length === 1);
  return {
    ...reading,
    orders: isSure ? reading.orders : reading.orders.map((order) => ({ ...order, deliverBy: null })),
    shipments,
    misses: withUnread(reading.misses, shipments),
  };
}
