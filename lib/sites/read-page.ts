// Reads any page of the shop or of a carrier, with all that is known of every language and layout.
import type { Reading } from '../model/reading';
import { readAddress } from './address';
import { classifyEvent } from './events/classify';
import { LAYOUTS } from './layouts';
import { WORDS } from './phrases';
import { type DrawnPage, readDrawn } from './read-drawn';

/** What the page says; never throws. */
export function readPage(input: Omit<DrawnPage, 'address'>): Reading {
  const knowledge = { words: WORDS, layouts: LAYOUTS, classify: classifyEvent };
  return readDrawn({ ...input, address: readAddress(input.url) }, knowledge);
}
