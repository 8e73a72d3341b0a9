// Reads any page of the shop or of a carrier, with all that is known of every language and layout.
import type { Reading } from '../model/reading';
import { classifyEvent } from './events/classify';
import type { Classify } from './page-context';
import { type DrawnPage, readDrawn } from './read-drawn';

/** What the page says; never throws. */
export function readPage(input: DrawnPage, classify: Classify = classifyEvent): Reading {
  return readDrawn(input, classify);
}
