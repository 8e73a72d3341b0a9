// Reads the parcels of a tracking page: numbers, carrier and events of each, newest first.
import type { DeliverySpan } from '../model/order';
import type { Miss } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { textOf } from './element-text';
import { shipmentState, withoutImpossible } from './events/parcel-state';
import type { EventMeaning } from './events/state';
import { headlinesByShape, readHeadline } from './headline';
import type { ParcelPart } from './layout';
import type { PageContext } from './page-context';
import { queryAll } from './query-all';
import { readEvents } from './read-events';
import { readNumbers } from './read-numbers';
import { storedUntilOf } from './stored-until';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

const MOST_PARCELS = 50;

/** What a tracking page says of an order: its parcels, and the days that it still promises. */
export interface ReadParcels {
  shipments: Shipment[];
  promises: DeliverySpan[];
}

/** The parcels of order `orderId` (null on a carrier's own page); `note` receives `shipments[0].trackingNumbers` and the like for what is missing. */
export function readParcels(
  orderId: string | null,
  part: ParcelPart,
  context: PageContext,
  note: Note,
): ReadParcels {
  const scopes = parcelScopes(context.document, part).slice(0, MOST_PARCELS);
  const tabs = queryAll(context.document, part.tab);
  const hasParcel = scopes.some((scope) =>
    [part.parcelNumber, part.node, part.headline, part.nodeTitle, part.nodeText, part.nodeTime].some(
      (at) => queryAll(scope, at).length > 0,
    ),
  );
  if (!hasParcel) {
    const [error] = queryAll(context.document, part.error);
    note('shipments', 'not-found', error === undefined ? null : textOf(error));
    return { shipments: [], promises: [] };
  }
  const parcels = scopes.map((scope, index) =>
    readParcel(scope, orderId, part, context, (name, why, raw) =>
      note(`shipments[${index}].${name}`, why, raw),
    ),
  );
  // The shop draws one parcel at a time: the others are behind their tabs.
  if (tabs.length > parcels.length) note('shipments', 'not-found', tabs.map(textOf).join(' / '));
  return {
    shipments: parcels.map(({ shipment }) => shipment),
    promises: parcels.flatMap(({ promises }) => promises),
  };
}

/** The part of the page around each timeline; the whole page where there is one parcel. */
function parcelScopes(document: Document, part: ParcelPart): Element[] {
  const drawn = queryAll(document, part.timeline);
  const timelines = drawn.length > 0 ? drawn : numbersBetweenEvents(document, part);
  if (timelines.length < 2) return [document.body];
  return timelines.map((timeline) => {
    let scope = timeline;
    for (let next = scope.parentElement; next !== null; next = next.parentElement) {
      const wider = next;
      if (timelines.some((other) => other !== timeline && wider.contains(other))) break;
      scope = next;
    }
    return scope;
  });
}

/** Where no timeline is found: a number that stands behind the events of another, or behind the next headline, is another parcel's. */
function numbersBetweenEvents(document: Document, part: ParcelPart): Element[] {
  const events = new Set([
    ...queryAll(document, [...part.node, ...part.nodeTime]),
    ...queryAll(document, part.headline),
  ]);
  const numbers = new Set(queryAll(document, part.parcelNumber));
  const firsts: Element[] = [];
  let isApart = true;
  for (const element of document.querySelectorAll('*')) {
    if (events.has(element)) isApart = true;
    if (isApart && numbers.has(element)) {
      firsts.push(element);
      isApart = false;
    }
  }
  return firsts;
}

function readParcel(
  scope: Element,
  orderId: string | null,
  part: ParcelPart,
  context: PageContext,
  note: Note,
): { shipment: Shipment; promises: DeliverySpan[] } {
  const trackingNumbers = readNumbers(scope, part.parcelNumber, context.words, note);
  const [carrier] = queryAll(scope, part.carrier);
  if (carrier === undefined && part.carrier.length > 0) note('carrier', 'not-found', null);
  const unread = new Set<string>();
  const events = withoutImpossible(
    readEvents(scope, part, context, (field, why, raw) => {
      unread.add(field);
      note(field, why, raw);
    }),
  );
  const promises: DeliverySpan[] = [];
  const latest = events.findIndex(({ stage }) => stage !== null);
  // Where an event that came after the one that tells the place, or with it, is not wholly read, the place is not certain.
  const isCertain = events.every(
    ({ at }, index) => !unread.has(`events[${index}].text`) || (index > latest && at !== events[latest]?.at),
  );
  let state: EventMeaning = isCertain ? shipmentState(events) : { status: null, stage: null };
  let storedUntil = storedUntilOf(events, context);
  for (const element of headlines(scope, part, context)) {
    const headline = readHeadline(element, context);
    if (headline?.kind === 'delivered') state = { status: 'delivered', stage: 'delivered' };
    if (headline?.kind === 'promise') promises.push(headline.span);
    if (headline?.kind === 'stored') storedUntil = headline.until;
    if (headline?.kind === 'other') note('deliverBy', 'not-found', headline.raw);
    if (headline?.kind === 'unreadable') note('deliverBy', 'unreadable', headline.raw);
  }
  const name = carrier === undefined ? '' : textOf(carrier).slice(0, 300);
  return {
    shipment: {
      orderId,
      trackingNumbers,
      carrier: name || null,
      ...state,
      events,
      ...(storedUntil !== null && { storedUntil }),
    },
    // A parcel that has arrived is promised no more.
    promises: state.status === 'delivered' ? [] : promises,
  };
}

/** The layout's headlines; where none stands, the lines that announce a day or say that the parcel came, by their words alone. */
function headlines(scope: Element, part: ParcelPart, context: PageContext): Element[] {
  const known = queryAll(scope, part.headline);
  return known.length > 0 || part.headline.length === 0 ? known : headlinesByShape(scope, context);
}
