// Reads the words and sentences of order pages that carry a state or a deadline.
import { type Day, earliestDay } from '../../model/day';
import type { OrderStatus } from '../../model/order';
import { PHRASES, phrasesFor } from '../phrases/index';
import { cleanText } from './clean';
import { type DateContext, readDay } from './dates';
import { fold } from './fold';

/** Where one promise ends and the next begins (`… before Sep 3, 2026 · Refund if items damaged`). */
const NEXT_SENTENCE = /[·•|;。\n]|(?<!(?<!\d)\d{1,2})\.(?=\s\p{Lu}\p{Ll}{2,}\s)/u;

/** No printed date is longer. */
const LONGEST_DATE = 40;

/**
 * The date after "Refund if no delivery before" in any described language: the earliest when the page says it more
 * than once, null when there is none or a date is not certain. The date of a coupon for delay is no deadline.
 */
export function readRefundBy(text: string, context: DateContext): Day | null {
  const clean = cleanText(text);
  const days: (Day | null)[] = [];
  for (const { refundBy, refundBehind } of phrasesFor(context.language)) {
    for (const part of refundBy === undefined ? [] : clean.split(refundBy).slice(1)) {
      days.push(readDay((part.split(NEXT_SENTENCE)[0] ?? '').slice(0, LONGEST_DATE), context));
    }
    for (const part of refundBehind === undefined ? [] : clean.split(refundBehind).slice(0, -1)) {
      days.push(readDay((part.split(NEXT_SENTENCE).at(-1) ?? '').slice(-LONGEST_DATE), context));
    }
  }
  return days.includes(null) ? null : earliestDay(days);
}

/** True when the text holds such a sentence in any described language, with or without a date that can be read. */
export function hasRefundBy(text: string): boolean {
  return PHRASES.some(
    ({ refundBy, refundBehind }) => refundBy?.test(text) === true || refundBehind?.test(text) === true,
  );
}

/** The state that the page's word stands for; `unknown` when nobody described it or two languages disagree. */
export function readOrderStatus(text: string, language: string | null): OrderStatus {
  const word = wordOf(cleanText(text));
  if (word === '' || word.length > 60) return 'unknown';
  const found = new Set<OrderStatus>();
  for (const { statuses } of phrasesFor(language)) {
    for (const [status, words] of Object.entries(statuses)) {
      if (isStatus(status) && words.split('|').some((known) => wordOf(known) === word)) found.add(status);
    }
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : 'unknown';
}

function wordOf(text: string): string {
  return fold(text).replace(/[\s.!。]+$/u, '');
}

function isStatus(name: string): name is Exclude<OrderStatus, 'unknown'> {
  return /^(unpaid|paid|shipped|finished|cancelled)$/.test(name);
}
