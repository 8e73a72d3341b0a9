// Turns a drawn page into a reading: the orders and parcels that it shows, and a miss for all that it should show and does not.
import type { Day } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Reading } from '../model/reading';
import type { Sign } from '../money/currencies';
import { makeMiss } from './find-field';
import type { Layout } from './layout';
import { layoutOf } from './layout-of';
import { readRobotCheck } from './obstacles';
import type { Classify, PageContext } from './page-context';
import { pageCurrency, pageLanguage } from './page-language';
import type { Address } from './shop-address';
import { unreadStatements } from './unread-events';
import type { PageVocabulary } from './words';

export interface DrawnPage {
  document: Document;
  url: string;
  address: Address;
  /** The day of the reading: years that the page leaves out are inferred from it. */
  today: Day;
  /** `document.cookie` of the shop's page: its locale cookie tells language and currency. Nothing else of it is used. */
  cookie?: string;
}

/** Reads one kind of page into `reading`; false when this page is of another kind. A script in a page has those of its pages only. */
export type PageReader = (reading: Reading, layout: Layout | null, context: PageContext) => boolean;

/** What a reader must be told before it can read. A page of the shop is told by the worker, so that it loads none of it. */
export interface Knowledge {
  words: PageVocabulary;
  /** Of currencies, the longest first. */
  signs: readonly Sign[];
  layouts: readonly Layout[];
  classify: Classify;
}

/** What a bare `$` means on a site of one country: aliexpress.us prints `$25.66`, aliexpress.ru `12,50 $` (facts: com 9, ru 1.6). */
const SITE_DOLLAR: ReadonlyMap<string | null, string> = new Map([
  ['aliexpress.us', 'USD'],
  ['aliexpress.ru', 'USD'],
]);

/** The signs as a site means them. */
function signsOf(site: string | null, signs: readonly Sign[]): readonly Sign[] {
  const dollar = SITE_DOLLAR.get(site);
  if (dollar === undefined) return signs;
  return signs.map((sign) => (sign.sign === '$' ? { ...sign, sure: dollar } : sign));
}

/**
 * What the page says. Never throws and never changes the page: a reader that fails leaves a miss and what was read so far.
 * Fields that this kind of page never shows are null without a miss.
 */
export function readDrawn(input: DrawnPage, knowledge: Knowledge, readers: readonly PageReader[]): Reading {
  const { address, document, cookie = '' } = input;
  const reading: Reading = {
    page: address.page,
    site: address.site,
    language: null,
    orders: [],
    shipments: [],
    misses: [],
  };
  try {
    const language = pageLanguage(document, cookie, knowledge.words);
    reading.language = language;
    const currency = pageCurrency(cookie);
    const signs = signsOf(address.site, knowledge.signs);
    const context = { ...input, ...knowledge, signs, language, currency };
    const layout = layoutOf(document, address, knowledge.layouts);
    if (!readers.some((read) => read(reading, layout, context))) readThinPage(reading, context);
    reading.misses.push(...unreadStatements(reading.shipments));
    noteRobotCheck(reading, context);
  } catch (error) {
    reading.misses.push(makeMiss(address.orderId, 'page', 'unreadable', String(error)));
  }
  return reading;
}

/** Pages that say of an order no more than which one they are about. */
function readThinPage(reading: Reading, { address: { page, orderId } }: PageContext): void {
  if (page === 'unknown') return;
  const isThin = page === 'messages' || page === 'dispute' || page === 'refunds';
  if (isThin && orderId !== null) reading.orders.push(emptyOrder(orderId));
  // A page of returns is about orders, whether or not its address names one.
  else if (page === 'refunds') reading.misses.push(makeMiss(null, 'orders', 'not-found', null));
  else if (!isThin && orderId !== null) reading.misses.push(makeMiss(orderId, 'page', 'not-found', null));
}

function noteRobotCheck(reading: Reading, { document, address }: PageContext): void {
  if (reading.orders.length > 0 || reading.shipments.length > 0) return;
  const check = readRobotCheck(document);
  if (check !== null) reading.misses.push(makeMiss(address.orderId, 'page', 'unreadable', check));
}
