// What the readers take from a text: a redacted text must say the same to them, and need say no more.
import { kindOfWording } from '../events/wording';
import { WORDS } from '../phrases';
import { hasRefundBy } from '../text/sentences';

/** A label and its day are shorter. */
const LONGEST_LABEL = 120;

/** The event, promise, deadline or label that a text words, as one string to compare; the same for all that say nothing. */
export function whatItSays(text: string, language: string | null): string {
  // The shop prints a word and a date, the reader reads the word alone.
  const begin = text.replace(/[\s:：]*\d.*$/su, '');
  return [
    kindOfWording(text, language),
    begin === text ? '' : kindOfWording(begin, language),
    hasRefundBy(text, WORDS),
    text.length > LONGEST_LABEL ? '' : WORDS.labelKind(text),
    WORDS.received.test(begin),
    WORDS.noOrders.test(text),
    text.search(WORDS.parcelLabel) >= 0,
  ].join();
}
