// How a markup generation is described: for each fact, where it stands (the most stable selectors first) and how it is read. Data, no code.
import type { PageKind } from '../model/reading';
import type { FieldReaderName } from './field-readers';

/** Where one fact stands. */
export interface Place {
  /**
   * Selectors in order of stability: data attributes, then ids and hrefs, then class names, then class substrings
   * (never a hash), then structure. The first that yields a value decides.
   */
  at: readonly string[];
  /** Several elements must agree; with `first`, the first that can be read is taken. */
  pick?: 'first' | 'earliest';
  /** True when every such page shows it: its absence is then reported. */
  isExpected?: boolean;
}

/** A fact that is text, a number in text, or a day; `read` names the way to read it. */
export interface Field extends Place {
  read: FieldReaderName;
}

/** Where the lines of an order stand. */
export interface ItemPart {
  /** Elements that hold one line each. */
  at: readonly string[];
  /** Elements that stand for one line each where the shop draws pictures only. */
  pictures: readonly string[];
  title: Field;
  variant?: Field;
  productId: Field;
  unitPrice?: Place;
  quantity?: Place;
}

export const DATED_ROWS = ['placedOn', 'paidOn', 'shippedOn', 'finishedOn'] as const;

/** Dated rows that differ only by their label. */
export interface DatedRows {
  at: readonly string[];
  /** Lower case, without colon, in every recorded page language; the shop prints the rows in this order. */
  labels: Readonly<Record<(typeof DATED_ROWS)[number], readonly string[]>>;
}

/** Where the parcels of an order stand on the order's own page: one place a parcel, under a seller's lines or inside one line. */
export interface TrackPart {
  at: readonly string[];
  /** What the place belongs to: the line that it stands in, else the seller's block. */
  within: readonly string[];
  /** The latest event, in words. */
  event: readonly string[];
}

/** Where the facts of an order stand. */
export interface OrderPart {
  /** Elements that hold one order each; left out where the page is about the one order of its address. */
  card?: readonly string[];
  /** The printed number: used when no link names it, and to notice a page that shows another order. */
  id?: Field;
  placedOn?: Field;
  rows?: DatedRows;
  /** A line that begins so and ends with the day of the order, wherever it stands. */
  orderedLine?: RegExp;
  statusText?: Field;
  total?: Place;
  storeName?: Field;
  storeId?: Field;
  deliverBy?: Place;
  /** A headline that holds either the promise or what came of it (`Delivered: …`). */
  headline?: readonly string[];
  /** Nodes of the protection bar, each a word and a day. The refund sentence is searched for in the whole page. */
  progressNode?: readonly string[];
  /** Where the page says of each of its parcels what it expects and what came last. */
  tracks?: TrackPart;
  /** Notes and tags about money that came back, each a text of its own. */
  refundNotes?: readonly string[];
  /** True where a note whose class is gone is told by its words alone: nothing else there speaks of refunds. */
  isNoteByWords?: true;
  /** True where such a note may also be about a claim: one that is not understood is then said. */
  hasClaimNotes?: true;
  /** Rows of a label and a sum, among which the shop lists what it paid back. */
  priceRows?: readonly string[];
  /** Printed numbers of its parcel. */
  parcelNumber?: readonly string[];
  items?: ItemPart;
}

/** Where the parcels of a tracking page stand. */
export interface ParcelPart {
  /** Holds the promise or what came of it: `Estimated delivery: Dec 27 - 28`, `Delivered：Dec. 24`. */
  headline: readonly string[];
  carrier: readonly string[];
  parcelNumber: readonly string[];
  /** One a parcel, around its events. */
  timeline: readonly string[];
  tab: readonly string[];
  node: readonly string[];
  nodeTitle: readonly string[];
  nodeText: readonly string[];
  nodeTime: readonly string[];
  /** Where the zone stands apart from the time. */
  nodeZone?: readonly string[];
  /** What the page prints instead of parcels. */
  error: readonly string[];
}

export interface Layout {
  /** The file's name. */
  id: string;
  sites: readonly string[];
  page: PageKind;
  /** The page is of this layout when one of these is on it; none: when no other layout is. */
  marks: readonly string[];
  order: OrderPart;
  parcel?: ParcelPart;
}
