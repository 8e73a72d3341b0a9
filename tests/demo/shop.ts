// The data that the invented shop pages are drawn from. Every person, order and parcel in it is made up.
import type { DemoLanguage } from './words';

/** A price as printed (`US $26.70`). Printed character by character, as the shop does. */
export type PrintedMoney = string;
/** An ISO day, printed the page language's way, or any other text, printed as it is. */
export type PrintedDay = string;

export interface DemoItem {
  title: string;
  productId: string;
  variant?: string;
  price?: PrintedMoney;
  /** As printed, without the `x`. */
  quantity?: string;
  /** What the item is, in one word: drawn in place of a photograph. */
  picture?: string;
}

export interface DemoEvent {
  title: string;
  text: string;
  /** As printed: `Dec 24, 11:59 EST`. */
  time: string;
}

export interface DemoParcel {
  /** As printed in the page's header: `Estimated delivery: Dec 27 - 28`, `Delivered：Dec. 24`. */
  header?: string;
  carrier?: string;
  numbers: string[];
  /** Newest first. */
  events: DemoEvent[];
}

export interface DemoOrder {
  id: string;
  placedOn?: PrintedDay;
  statusText: string;
  /** Decides the buttons, which are what the reader trusts first. */
  state: 'unpaid' | 'paid' | 'shipped' | 'finished' | 'closed';
  total?: PrintedMoney;
  store?: { id?: string; name: string };
  items: DemoItem[];
  /** Several products drawn as pictures only, as the shop does for large orders. */
  hasPicturesOnly?: boolean;
  /** The refund or dispute note under the card. */
  note?: string;
  paidOn?: PrintedDay;
  shippedOn?: PrintedDay;
  finishedOn?: PrintedDay;
  /** `Aug 3, 2026`; printed after the label. */
  estimatedOn?: PrintedDay;
  /** `Service commitment` texts, each one sentence list as printed. */
  services?: { title: string; content: string }[];
  /** The protection bar: `Paid` Jul 15, `Refund` Sep 4. */
  progress?: { text: string; time: PrintedDay }[];
  /** Latest event, printed beside the tracking link. */
  latestEvent?: string;
  priceRows?: { label: string; value: PrintedMoney; isHidden?: boolean }[];
  parcels?: DemoParcel[];
}

export interface PageOptions {
  language?: DemoLanguage;
  /** Overrides `<html lang>`; empty: none at all. */
  htmlLang?: string;
  /** Milliseconds after which the content appears, as in the shop; 0: at once. */
  lateMs?: number;
  /** Base of links, default `https://www.aliexpress.com`. */
  origin?: string;
}

export interface ListOptions extends PageOptions {
  /** Draws the phone's cards. */
  isMobile?: boolean;
  hasRecommendations?: boolean;
  /** Tab texts; pressing one shows the orders of `tabOf` its index after a moment. */
  tabs?: string[];
  /** Which tab (index above 0) an order shows under; tab 0 shows all. */
  tabOf?: (order: DemoOrder) => number;
  /** Cards shown before *View orders* is pressed; the rest is appended by it. */
  firstCards?: number;
}
