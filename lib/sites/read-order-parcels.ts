// What an order's own page says of its parcels: a number where it prints one, and where the latest event of each puts it.
import type { Miss } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { leavesBeside, textOf } from './element-text';
import { readLabelled } from './labelled-days';
import type { OrderPart, TrackPart } from './layout';
import { orderLinks } from './order-links';
import type { PageContext } from './page-context';
import { readNumbers } from './read-numbers';
import { findTracks, type Track, titlesIn } from './read-tracks';
import { isParcelNumber } from './tracking-number';

/** Letters and digits as in a tracking number, without anything that proves one. */
const LIKELY_NUMBER = /^(?=.*[A-Z])(?=(?:[A-Z-]*\d){6})[A-Z0-9-]{9,40}$/;

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

export interface OrderParcels {
  shipments: Shipment[];
  /** The parts of the page about parcels that came while others did not: what was promised there is over. */
  arrived: Element[];
}

/** The parcels, without events (the page dates none); none when the page says nothing certain of any. */
export function readOrderParcels(
  scope: Element,
  orderId: string,
  part: OrderPart,
  context: PageContext,
  note: Note,
): OrderParcels {
  const trackingNumbers = numbersOf(scope, part, context, note);
  const tracks = part.tracks === undefined ? [] : findTracks(scope, { ...part, tracks: part.tracks });
  const hasEvent = tracks.some(({ event }) => event !== null);
  if (part.tracks !== undefined && !hasEvent && hasEventBlock(scope, orderId, context))
    note('shipments', 'not-found', null);
  const told = withoutTwins(tracks, part.tracks, note).map((track) => ({
    track,
    parcel: readTrack(track, orderId, context, note),
  }));
  const rest = titlesIn(scope, part).filter((title) => tracks.every(({ titles }) => !titles.includes(title)));
  const [only] = told;
  if (told.length < 2 && (rest.length === 0 || only?.parcel.status == null)) {
    const parcel = { ...(only?.parcel ?? emptyParcel(orderId)), trackingNumbers };
    const isTold = trackingNumbers.length > 0 || parcel.status !== null || parcel.storedUntil != null;
    return { shipments: isTold ? [parcel] : [], arrived: [] };
  }
  if (told.every(({ parcel }) => parcel.status === null)) return { shipments: [], arrived: [] };
  if (trackingNumbers.length > 0) note('shipments', 'conflict', trackingNumbers.join(' / '));
  const parcels = told.map(({ track, parcel }) => ({ ...parcel, itemTitles: track.titles.slice(0, 200) }));
  // Lines that no parcel names are in none yet.
  if (rest.length > 0) parcels.push({ ...emptyParcel(orderId), itemTitles: rest.slice(0, 200) });
  const isOver = parcels.every(({ status }) => status === 'delivered');
  const arrived = told.filter(({ parcel }) => !isOver && parcel.status === 'delivered');
  return { shipments: parcels, arrived: arrived.map(({ track }) => track.scope) };
}

function emptyParcel(orderId: string): Shipment {
  return { orderId, trackingNumbers: [], carrier: null, status: null, stage: null, events: [] };
}

/** The places without those that say the very same under one seller: they may be one parcel or several, which is said. */
function withoutTwins(tracks: readonly Track[], part: TrackPart | undefined, note: Note): Track[] {
  const block = part?.within.at(-1);
  const kept: Track[] = [];
  for (const track of tracks) {
    const twin = kept.find(
      (other) =>
        other.event === track.event &&
        other.expects.join() === track.expects.join() &&
        (block === undefined || other.scope.closest(block) === track.scope.closest(block)),
    );
    if (twin === undefined) kept.push({ ...track });
    else {
      twin.titles = [...new Set([...twin.titles, ...track.titles])];
      note('shipments', 'conflict', [track.event, ...track.expects].filter(Boolean).join(' / '));
    }
  }
  return kept;
}

function readTrack({ event, expects }: Track, orderId: string, context: PageContext, note: Note): Shipment {
  const state =
    event === null
      ? { status: null, stage: null }
      : context.classify({ code: null, title: null, text: event }, context.language);
  const days = expects.flatMap((text) => readLabelled(text, context));
  const stored = days.find(({ kind }) => kind === 'stored-until')?.span?.to;
  const parcel: Shipment = {
    ...emptyParcel(orderId),
    ...state,
    ...(stored !== undefined && { storedUntil: stored }),
  };
  if (days.every(({ kind }) => kind !== 'delivered')) return parcel;
  if (state.status === null) return { ...parcel, status: 'delivered', stage: 'delivered' };
  if (state.status === 'delivered') return parcel;
  note('shipments', 'conflict', [event, ...expects].join(' / '));
  return { ...parcel, status: null, stage: null };
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
