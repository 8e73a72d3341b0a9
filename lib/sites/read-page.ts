// Reads any page of the shop or of a carrier, with all that is known of every language and layout.
import type { Reading } from '../model/reading';
import { currencySigns } from '../money/currencies';
import { readAddress } from './address';
import { classifyEvent } from './events/classify';
import { LAYOUTS } from './layouts';
import type { Classify } from './page-context';
import { WORDS } from './phrases';
import { readCarrierPage } from './read-carrier-page';
import { type DrawnPage, readDrawn } from './read-drawn';
import { readOrderPages } from './read-order-pages';
import { readTrackingPage } from './read-tracking-page';

const READERS = [readOrderPages, readTrackingPage, readCarrierPage];

/** What the page says; never throws. */
export function readPage(input: Omit<DrawnPage, 'address'>, classify: Classify = classifyEvent): Reading {
  const knowledge = { words: WORDS, signs: currencySigns(), layouts: LAYOUTS, classify };
  return readDrawn({ ...input, address: readAddress(input.url) }, knowledge, READERS);
}
