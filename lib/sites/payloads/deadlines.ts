// The deadlines of an answer: until when the parcel was promised, and from when the shop itself refunds.
import { type Day, earliestDay } from '../../model/day';
import type { DeliverySpan } from '../../model/order';
import { afterColon } from '../element-text';
import { classifyEvent } from '../events/classify';
import { readSpan } from '../text/dates';
import { readRefundBy } from '../text/sentences';
import type { Note, PayloadContext } from './payload';

/** The earliest day after "refund if no delivery before" in some sentences, each of which may hold several parted by `·`. */
export function refundDays(sentences: readonly string[], context: PayloadContext): Day[] {
  return sentences
    .flatMap((sentence) => sentence.split(/[·•|]/))
    .map((sentence) => readRefundBy(sentence, context))
    .filter((day) => day !== null);
}

/** The earliest of the days; a difference is noted, since two calls of the shop were a day apart (facts: com 8.1). */
export function earliestRefund(days: readonly Day[], note: Note): Day | null {
  const different = [...new Set(days)].sort();
  if (different.length > 1) note('refundBy', 'conflict', different.join(' / '));
  return earliestDay(different);
}

/**
 * The span that `Estimated delivery date: Aug 3, 2026` announces; null when it says that the parcel came, and null with
 * `deliverBy` noted when it cannot be read. `today` settles a year that is not printed.
 */
export function readPromise(printed: string, context: PayloadContext, note: Note): DeliverySpan | null {
  const date = afterColon(printed);
  const words = printed.slice(0, printed.length - date.length).replace(/[\s:：]+$/, '');
  const { status } = classifyEvent({ code: null, title: words, text: words }, context.language);
  if (words !== '' && status === 'delivered') return null;
  const span = readSpan(date, context);
  if (span === null) note('deliverBy', 'unreadable', printed);
  return span;
}

/** Parcels of one order may each be promised for another day. */
export const NOT_A_CONFLICT = (): void => undefined;
