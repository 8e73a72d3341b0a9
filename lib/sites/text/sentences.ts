// Reads the words and sentences of order pages that carry a state or a deadline.
import { type Day, earliestDay } from '../../model/day';
import type { OrderStatus } from '../../model/order';
import { phrasesFor } from '../phrases/index';
import { cleanText } from './clean';
import { type DateContext, readDay } from './dates';
import { fold } from './fold';

/** Where one promise ends and the next begins (`… before Sep 3, 2026 · Refund if items damaged`). */
const NEXT_SENTENCE = /[·•|;\n]|\.(?=\s\p{Lu}\p{Ll}{2,}\s)/u;

/**
 * The date after "Refund if no delivery before" in any described language: the earliest when the page says it more
 * than once, null when there is none or a date is not certain. The date of a coupon for delay is no deadline.
 */
export function readRefundBy(text: string, context: DateContext): Day | null {
  const clean = cleanText(text);
  const days: (Day | null)[] = [];
  for (const { refundBy } of phrasesFor(context.language)) {
    if (refundBy === undefined) continue;
    for (const part of clean.split(refundBy).slice(1)) {
      days.push(readDay((part.split(NEXT_SENTENCE)[0] ?? '').slice(0, 40), context));
    }
  }
  return days.includes(null) ? null : earliestDay(days);
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
