// Reads one order from its card, or from the page that is about it, as its layout describes.
import type { Day } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { DeliverySpan, Order, OrderStatus } from '../model/order';
import type { Miss } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { readDatedRows } from './dated-rows';
import { spacedTextOf, textOf } from './element-text';
import { FIELD_READERS, readPrice } from './field-readers';
import { type Found, findField, makeMiss, take } from './find-field';
import { readHeadline } from './headline';
import { readLabelled } from './labelled-days';
import type { Field, OrderPart, Place } from './layout';
import { orderLinks } from './order-links';
import type { PageContext } from './page-context';
import { earliestSpan } from './promise';
import { queryAll } from './query-all';
import { readItems } from './read-items';
import { readRefunds } from './read-refunds';
import { decideStatus } from './status';
import { anyPrice, placedOnByShape, statusTextByShape, totalByShape } from './structure-fields';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** The dated rows that the page of an order in each state shows. */
const DUE_ROWS: Readonly<Partial<Record<OrderStatus, readonly ('paidOn' | 'shippedOn' | 'finishedOn')[]>>> = {
  paid: ['paidOn'],
  shipped: ['paidOn', 'shippedOn'],
  finished: ['paidOn', 'shippedOn', 'finishedOn'],
};

export interface OrderScope {
  orderId: string;
  scope: Element;
  /** True when no class told the card: then its shape may be read where the layout finds nothing. */
  isByStructure: boolean;
  /** Parts of the scope about parcels that came while others did not. */
  arrived?: readonly Element[];
}

/** The order in `scope`, what its state alone says of its parcels, and what could not be read of it. */
export function readOrder(
  { orderId, scope, isByStructure, arrived = [] }: OrderScope,
  part: OrderPart,
  context: PageContext,
): { order: Order; shipments: Shipment[]; misses: Miss[] } {
  const misses: Miss[] = [];
  const note: Note = (field, why, raw) => {
    misses.push(makeMiss(orderId, field, why, raw));
  };
  const noting = (field: string) => (why: Miss['why'], raw: string | null) => note(field, why, raw);
  const find = (field: Field) =>
    findField(scope, field, (element) =>
      // In a list's header the number and the date stand side by side, in either place.
      element.textContent?.includes(orderId) === true
        ? undefined
        : FIELD_READERS[field.read](element, context),
    );
  /** A described field; by shape only where nothing of it stands in a card without known classes. */
  const text = (name: string, field: Field | undefined, byShape?: () => Found<string>) => {
    if (field === undefined) return null;
    const found = find(field);
    const isGone = found.why === 'not-found' && isByStructure && byShape !== undefined;
    return take(isGone ? byShape() : found, field, noting(name));
  };

  const order = emptyOrder(orderId);
  order.placedOn = text('placedOn', part.placedOn, () => placedOnByShape(scope, context));
  if (part.orderedLine !== undefined)
    order.placedOn = readOrderedLine(scope, part.orderedLine, context, note);
  if (part.rows !== undefined) Object.assign(order, readDatedRows(scope, part.rows, context, note));
  order.statusText = text('statusText', part.statusText, () => statusTextByShape(scope, context));

  const links = orderLinks(scope, context.url);
  const { status, isConflict } = decideStatus({
    hasTrackingLink: links.some((link) => link.page === 'tracking' && link.orderId === orderId),
    words: order.statusText === null ? 'unknown' : context.words.statusOf(order.statusText),
    hasFinishedDay: order.finishedOn !== null,
  });
  order.status = status;
  if (isConflict) note('status', 'conflict', order.statusText);
  else if (status === 'unknown' && part.statusText !== undefined) {
    note('status', order.statusText === null ? 'not-found' : 'unreadable', order.statusText);
  }

  for (const field of part.rows === undefined ? [] : (DUE_ROWS[status] ?? [])) {
    if (order[field] === null && misses.every((miss) => miss.field !== field)) note(field, 'not-found', null);
  }

  // A cancelled order may never have had a price (facts: com 6.1).
  const isPriced = status !== 'cancelled';
  if (part.total !== undefined) {
    let found = findField(scope, part.total, (element) => readPrice(element, context));
    if (found.why === 'not-found' && isByStructure) found = totalByShape(scope, context);
    const isDue = isPriced || (found.why === 'not-found' && anyPrice(scope, context).why === null);
    order.total = take(found, { ...part.total, isExpected: isDue }, noting('total'));
  }

  const storeName = text('store', part.storeName);
  const storeId = text('store', part.storeId);
  if (storeName !== null || storeId !== null) order.store = { id: storeId, name: storeName };
  if (part.items !== undefined) order.items = readItems(scope, { ...part.items, isPriced }, context, note);
  const refunds = readRefunds(scope, part, order, context, note);
  if (refunds.length > 0) order.refunds = refunds;
  const isOpen = status !== 'cancelled' && status !== 'finished';
  const promise = readPromise(
    scope,
    { ...part, arrived },
    context,
    status === 'cancelled' ? () => undefined : note,
  );
  order.deliverBy = promise.span;
  if (isOpen && part.headline !== undefined && queryAll(scope, part.headline).length === 0)
    note('deliverBy', 'not-found', null);
  const isDue = status === 'shipped' && (part.deliverBy !== undefined || promise.instead !== null);
  // A parcel that came, or lies ready, is promised no more.
  if (
    isDue &&
    !promise.isOver &&
    order.deliverBy === null &&
    misses.every((miss) => miss.field !== 'deliverBy')
  )
    note('deliverBy', 'not-found', promise.instead);
  const stage = order.statusText === null ? null : context.words.stageOf(order.statusText);
  const isStored = promise.storedUntil !== null && status !== 'cancelled';
  const shipments = stage === null && !isStored ? [] : [stateParcel(orderId, stage, promise.storedUntil)];
  return { order, shipments, misses };
}

/** The parcel that an order's state speaks of: no number, no events. */
function stateParcel(orderId: string, stage: Shipment['stage'], storedUntil: Day | null): Shipment {
  const place = stage ?? 'available-for-pickup';
  const status = place === 'delivered' ? 'delivered' : 'available-for-pickup';
  const stored = storedUntil === null ? {} : { storedUntil };
  return { orderId, trackingNumbers: [], carrier: null, status, stage: place, events: [], ...stored };
}

/** The day of the order in a line known by its first words only; such lines leave out the current year. */
function readOrderedLine(scope: Element, begin: RegExp, context: PageContext, note: Note): Day | null {
  const place: Place = { at: ['*'], isExpected: true };
  const found = findField(scope, place, (element) => {
    const text = textOf(element);
    if (text.length > 80 || !begin.test(text)) return undefined;
    return FIELD_READERS['past-day'](element, context);
  });
  return take(found, place, (why, raw) => note('placedOn', why, raw));
}

/** The promised span: of several, the one that ends first; the difference is a conflict. */
interface ReadPromise {
  span: DeliverySpan | null;
  /** True where the page says instead that the parcel came, or until when it can be picked up. */
  isOver: boolean;
  /** What stands in the promise's place and means another day. */
  instead: string | null;
  /** Said in a card's headline. */
  storedUntil: Day | null;
}

function readPromise(
  scope: Element,
  part: OrderPart & { arrived: readonly Element[] },
  context: PageContext,
  note: Note,
): ReadPromise {
  const spans: DeliverySpan[] = [];
  const read: ReadPromise = { span: null, isOver: false, instead: null, storedUntil: null };
  for (const element of queryAll(scope, part.deliverBy?.at ?? [])) {
    if (part.arrived.some((one) => one.contains(element))) continue;
    const printed = readLabelled(spacedTextOf(element), context);
    if (printed.length === 0) note('deliverBy', 'unreadable', '');
    for (const { kind, span, text } of printed) {
      if (kind === 'promise' && span !== null) spans.push(span);
      else if (kind === 'promise' || kind === null) note('deliverBy', 'unreadable', text);
      else if (kind === 'conflict') note('deliverBy', 'conflict', text);
      else read.instead ??= text;
      read.isOver ||= kind === 'delivered' || kind === 'stored-until';
    }
  }
  for (const element of queryAll(scope, part.headline ?? [])) {
    const headline = readHeadline(element, context);
    if (headline?.kind === 'promise') spans.push(headline.span);
    if (headline?.kind === 'unreadable') note('deliverBy', 'unreadable', headline.raw);
    if (headline?.kind === 'stored') read.storedUntil = headline.until;
    if (headline?.kind === 'other') read.instead ??= headline.raw;
    read.isOver ||= headline?.kind === 'delivered' || headline?.kind === 'stored';
  }
  read.span = earliestSpan(spans, (raw) => note('deliverBy', 'conflict', raw));
  return read;
}
