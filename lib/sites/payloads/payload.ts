// What a described answer is: how its shape is known and what it says.
import type { Day } from '../../model/day';
import type { Miss, PageKind, Reading } from '../../model/reading';
import { makeMiss } from '../find-field';
import type { Classify } from '../page-context';
import type { PageVocabulary } from '../words';

/** What is known of the page that loaded the answer. */
export interface PayloadInput {
  url: string;
  today: Day;
  /** Of the page, BCP 47, or null. */
  language: string | null;
  /** The order that the call asked about, or that the page is about; null where neither says. */
  orderId: string | null;
  /** In place of the usual one: the command that explains a reading gives its own. */
  classify?: Classify;
}

export interface PayloadContext extends PayloadInput {
  words: PageVocabulary;
}

export interface Payload {
  /** The file's name. */
  id: string;
  page: PageKind;
  /** Of the carrier; null where the page's address tells the site. */
  site: string | null;
  /** What the answer says; null when it has another shape. */
  read(payload: unknown, context: PayloadContext): PayloadFacts | null;
}

export type PayloadFacts = Pick<Reading, 'orders' | 'shipments' | 'misses'>;

export type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** Collects what one order's part of an answer should say and does not. */
export function noteInto(misses: Miss[], orderId: string | null): Note {
  return (field, why, raw) => {
    misses.push(makeMiss(orderId, field, why, raw));
  };
}
