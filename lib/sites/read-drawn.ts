// Turns a drawn page of the shop or of a carrier into a reading: the orders and parcels that it shows, and a miss for all that
// it should show and does not. By the words of every language and by every layout; carriers' statements are understood by what
// is given, because their wording is as large as all else.
import type { Day } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Reading } from '../model/reading';
import { currencySigns, type Sign } from '../money/currencies';
import { readAddress } from './address';
import { makeMiss } from './find-field';
import { layoutOf } from './layout-of';
import { LAYOUTS } from './layouts';
import { readRobotCheck } from './obstacles';
import type { Classify, PageContext, PageReader } from './page-context';
import { pageCurrency, pageLanguage } from './page-language';
import { WORDS } from './phrases';
import { readCarrierPage } from './read-carrier-page';
import { readOrderPages } from './read-order-pages';
import { readTrackingPage } from './read-tracking-page';
import { unreadStatements } from './unread-events';

export interface DrawnPage {
  document: Document;
  url: string;
  /** The day of the reading: years that the page leaves out are inferred from it. */
  today: Day;
  /** `document.cookie` of the shop's page: its locale cookie tells language and currency. Nothing else of it is used. */
  cookie?: string;
}

const READERS: readonly PageReader[] = [readOrderPages, readTrackingPage, readCarrierPage];

/** Of currencies, the longest first: made at the first reading. */
let allSigns: readonly Sign[] | null = null;

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
export function readDrawn(input: DrawnPage, classify: Classify): Reading {
  const { document, cookie = '' } = input;
  const address = readAddress(input.url);
  const reading: Reading = {
    page: address.page,
    site: address.site,
    language: null,
    orders: [],
    shipments: [],
    misses: [],
  };
  try {
    const language = pageLanguage(document, cookie, WORDS);
    reading.language = language;
    const currency = pageCurrency(cookie);
    allSigns ??= currencySigns();
    const signs = signsOf(address.site, allSigns);
    const context = { ...input, address, words: WORDS, classify, signs, language, currency };
    const layout = layoutOf(document, address, LAYOUTS);
    if (!READERS.some((read) => read(reading, layout, context))) readThinPage(reading, context);
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
