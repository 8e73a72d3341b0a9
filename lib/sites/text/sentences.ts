// Reads the sentences of order pages that carry a deadline.
import { type Day, earliestDay } from '../../model/day';
import type { PageVocabulary } from '../words';
import { cleanText } from './clean';
import { type DateContext, readDay } from './dates';

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
  const { refundBefore, refundBehind } = context.words;
  const dates = [
    ...clean
      .split(refundBefore)
      .slice(1)
      .map((part) => (part.split(NEXT_SENTENCE)[0] ?? '').slice(0, LONGEST_DATE)),
    ...clean
      .split(refundBehind)
      .slice(0, -1)
      .map((part) => (part.split(NEXT_SENTENCE).at(-1) ?? '').slice(-LONGEST_DATE)),
  ];
  const days = dates.map((date) => readDay(date, context));
  return days.includes(null) ? null : earliestDay(days);
}

/** True when the text holds such a sentence in any described language, with or without a date that can be read. */
export function hasRefundBy(text: string, { refundBefore, refundBehind }: PageVocabulary): boolean {
  return refundBefore.test(text) || refundBehind.test(text);
}
