// What Redress read from the page at the moment of the capture, and what it could not: in words, not as data.

import type { Order } from '../lib/model/order';
import type { Reading } from '../lib/model/reading';
import type { Shipment } from '../lib/model/shipment';
import { formatMoney } from '../lib/money/format';
import { fieldName } from '../lib/words/field-name';
import type { Words } from '../lib/words/words';

export interface ReadFactsProps {
  words: Words;
  reading: Reading;
  /** The orders that the proof is about: a list shows others too, which are nobody's business here. */
  orderIds: readonly string[];
}

export function ReadFacts({ words, reading, orderIds }: ReadFactsProps) {
  const facts = [
    ...reading.orders.filter(({ id }) => orderIds.includes(id)).flatMap((order) => ofOrder(words, order)),
    ...reading.shipments
      .filter(({ orderId }) => orderId === null || orderIds.includes(orderId))
      .flatMap((parcel) => ofParcel(parcel)),
  ];
  const missed = reading.misses.filter(({ orderId }) => orderId === null || orderIds.includes(orderId));
  const names = [...new Set(missed.map(({ field }) => fieldName(words, field)))];
  return (
    <details>
      <summary>{words.say('read-facts')}</summary>
      {facts.length === 0 && <p class="meta">{words.say('read-nothing')}</p>}
      <dl class="facts">
        {facts.map(([field, text], index) => (
          <div key={`${field}${index}`}>
            <dt>{fieldName(words, field)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {names.length > 0 && <p class="meta">{words.say('read-missed', { fields: words.list(names) })}</p>}
    </details>
  );
}

function ofOrder(words: Words, order: Order): [string, string][] {
  const day = (value: string | null) => (value === null ? null : words.date(value));
  const rows: [string, string | null][] = [
    ['id', order.id],
    ['store', order.store?.name ?? null],
    ['items', order.items.flatMap(({ title }) => title ?? []).join('; ') || null],
    ['total', order.total === null ? null : formatMoney(order.total, words.language)],
    ['statusText', order.statusText],
    ['placedOn', day(order.placedOn)],
    ['paidOn', day(order.paidOn)],
    ['shippedOn', day(order.shippedOn)],
    ['deliverBy', day(order.deliverBy?.to ?? null)],
    ['refundBy', day(order.refundBy)],
    ['finishedOn', day(order.finishedOn)],
  ];
  return rows.flatMap(([field, text]): [string, string][] => (text === null ? [] : [[field, text]]));
}

function ofParcel({ trackingNumbers, carrier, events }: Shipment): [string, string][] {
  const [newest] = events;
  const rows: [string, string | null][] = [
    ['trackingNumbers', trackingNumbers.join(', ') || null],
    ['carrier', carrier],
    ['events', newest === undefined ? null : `${newest.at?.replace('T', ' ') ?? ''} ${newest.text}`.trim()],
  ];
  return rows.flatMap(([field, text]): [string, string][] => (text === null ? [] : [[field, text]]));
}
