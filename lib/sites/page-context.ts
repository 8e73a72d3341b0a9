// What is known of a page before any field is read: where it is, its language, its currency, and the day.
import type { Day } from '../model/day';
import type { Reading } from '../model/reading';
import type { Sign } from '../money/currencies';
import type { StatementWords } from './events/classify';
import type { EventMeaning } from './events/state';
import type { Layout } from './layout';
import type { Address } from './shop-address';
import type { PageVocabulary } from './words';

/** Places a carrier's statement on the way; nulls when it is not certain, or not known yet. */
export type Classify = (event: StatementWords, language: string | null) => EventMeaning;

export interface PageContext {
  document: Document;
  url: string;
  address: Address;
  /** BCP 47, or null. */
  language: string | null;
  /** The currency that the buyer shops in (ISO 4217), or null: a hint for prices that print a bare `$`. */
  currency: string | null;
  today: Day;
  words: PageVocabulary;
  /** Of currencies, the longest first. */
  signs: readonly Sign[];
  /** The day near which promises without a year lie, where the page tells one: an old order was promised for an old year. */
  nearDay?: Day;
  /** Given from outside: in a page the worker is asked, which has the wording. */
  classify: Classify;
}

/** Reads one kind of page into `reading`; false when this page is of another kind. */
export type PageReader = (reading: Reading, layout: Layout | null, context: PageContext) => boolean;

/** The page that `href` points to from here, absolute; empty when it points nowhere. */
export function absolute(href: string, base: string): string {
  try {
    return new URL(href, base).href;
  } catch {
    return '';
  }
}
