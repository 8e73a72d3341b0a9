// The deadlines of an answer: until when the parcel was promised, and from when the shop itself refunds.
import { type Day, earliestDay } from '../../model/day';
import type { DeliverySpan } from '../../model/order';
import { classifyEvent } from '../events/classify';
import { readLabelled } from '../labelled-days';
import { fold } from '../text/fold';
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

/** What an answer's text of an expected day says. */
export interface Expected {
  span: DeliverySpan | null;
  /** The last day at a pick-up point. */
  storedUntil: Day | null;
}

/**
 * What `Estimated delivery date: Aug 3, 2026` says: nothing where it says that the parcel came, and nothing with `deliverBy` noted
 * where its label is not known or names another day. `today` settles a year that is not printed.
 * @param isPromise true where a code beside a text without a label says that it is the promise.
 */
export function readExpected(
  printed: string,
  context: PayloadContext,
  note: Note,
  isPromise = false,
): Expected {
  const expected: Expected = { span: null, storedUntil: null };
  for (const { kind, span, text } of readLabelled(printed, context)) {
    const isBare =
      isPromise && kind === null && !/\p{L}{4}/u.test(text.replace(/\p{L}+/gu, monthless(context)));
    if (kind === 'promise' || isBare) {
      if (span === null) note('deliverBy', 'unreadable', text);
      else if (expected.span === null || span.to < expected.span.to) expected.span = span;
    } else if (kind === 'stored-until') expected.storedUntil ??= span?.to ?? null;
    else if (kind === 'conflict') note('deliverBy', 'conflict', text);
    else if (kind === null && !isCame(text, context)) note('deliverBy', 'unreadable', text);
    else if (kind !== null && kind !== 'delivered') note('deliverBy', 'not-found', text);
  }
  return expected;
}

/** A word that is no month as it is; a month as nothing. */
function monthless({ words }: PayloadContext): (word: string) => string {
  return (word) => (words.monthOf(fold(word)) === null ? word : '');
}

/** True when a carrier's words for an arrival stand in the label's place. */
function isCame(text: string, { language }: PayloadContext): boolean {
  const words = text.replace(/[\s:：]*\d.*$/su, '');
  return classifyEvent({ code: null, title: words, text: words }, language).status === 'delivered';
}

/** Parcels of one order may each be promised for another day. */
export const NOT_A_CONFLICT = (): void => undefined;
