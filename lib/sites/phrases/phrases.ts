// What one page language calls things: months, order states, sentences that carry dates, and what carriers write.
import type { OrderStatus } from '../../model/order';
import type { DateWords } from './date-words';

/**
 * Ways of wording an event, in the order in which they are tried: what is negated, still to come, or happened to somebody
 * else than the receiver goes before what it would read as.
 */
export const EVENT_KINDS = [
  'returned',
  'returning',
  'part',
  'import-refused',
  'failed',
  'future',
  'not-yet',
  'lost',
  'destroyed',
  'damaged',
  'cancelled',
  'to-country',
  'depot',
  'handed-over',
  'pickup',
  'delivered',
  'out-for-delivery',
  'delayed',
  'export-done',
  'export-customs',
  'customs-action',
  'customs-released',
  'import-customs',
  'transit',
  'arrived',
  'departed',
  'last-mile',
  'origin',
  'picked-up',
  'info-received',
  'not-found',
  'moving',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface Phrases {
  /** BCP 47 primary subtag. */
  language: string;
  /**
   * The months in full, January first, parted by `|`, spellings of one month by spaces. Beginnings of three letters or
   * more are understood. Empty where months are numbers.
   */
  months: string;
  /**
   * Order states as the page words them, parted by `|`: words with public evidence (facts: com 7), else the plain words of
   * the language. A word that can mean two states is left out.
   */
  statuses: Readonly<Partial<Record<OrderStatus, string>>>;
  /** The words before the date of "refund if no delivery before". English is on record; the others are plain wordings of it. */
  refundBy?: RegExp;
  /** The words behind that date, where the language puts it first. */
  refundBehind?: RegExp;
}

/** Wording in which all languages stand side by side. */
export interface SharedPhrases {
  received: RegExp;
  /** Parted by `|`. */
  refund: string;
  noOrders: RegExp;
  /** Letters that only one described language is written in, and that language. */
  scripts: readonly (readonly [RegExp, string])[];
  /** A label, and in its first group the tracking number behind it. */
  parcelLabel: RegExp;
  /** Tracking numbers that speak for themselves. */
  parcelShape: RegExp;
}

/** All that a reader must know of how pages are worded. It holds texts and patterns only, so that a page can be told it. */
export interface Wording extends SharedPhrases {
  phrases: readonly Phrases[];
  dateWords: readonly DateWords[];
  /** Months of other languages, told by the whole word. */
  moreMonths: readonly string[];
  /** Parted by `|`: states of an order that was sent, and of one whose parcel can be picked up. */
  states: { sent: string; pickup: string };
}

/**
 * What carriers write in one language. Patterns are sources of regular expressions, held against folded text (see
 * `text/fold`) and folded themselves; `_` is the beginning (before a letter) or the end of a word, and no escape may be a capital letter
 * (write `[^ ]`). They must stay linear: no nested repetition.
 */
export interface EventWording {
  language: string;
  /** Parts of a sentence that say what did not happen and are left out before reading it. */
  ignore?: string;
  events: Readonly<Partial<Record<EventKind, string>>>;
}
