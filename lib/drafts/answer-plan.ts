// Until when the seller is asked to answer, and what the buyer does next: always before the shop's own date.
import { addDays, type Day, daysBetween, earliestDay } from '../model/day';
import type { DeadlineKind } from '../model/finding';
import type { DraftInput } from './draft-input';

export interface AnswerPlan {
  /** Null when there is no time left to wait for an answer. */
  answerBy: Day | null;
  next: 'dispute-next-day' | 'dispute-on' | 'dispute-now' | 'dispute-soon' | 'shop' | 'dispute-stays';
  /** The day that it names; null when it names none. */
  on: Day | null;
}

/** Days that a seller gets (facts: rules 4: two to three), longest first. */
const ANSWER_DAYS = [3, 2] as const;

/** The dispute is opened on the day after the answer date; that day and one more must be left. */
const SPARE_DAYS = 2;

export function planAnswer({ known, claim, deadlines, today }: DraftInput): AnswerPlan {
  const dayOf = (kind: DeadlineKind): Day | null =>
    earliestDay(
      deadlines.filter((each) => each.orderId === claim.orderId && each.kind === kind).map(({ on }) => on),
    );
  const closes = dayOf('dispute-closes');
  const opens = dayOf('dispute-opens');
  const patient = addDays(today, ANSWER_DAYS[0]);
  if (claim.events.some(({ kind }) => kind === 'dispute-opened')) {
    return { answerBy: patient, next: 'dispute-stays', on: null };
  }
  // Nothing sent means no dispute yet, and a passed date none any more: the shop itself is the next to ask.
  const isUnsent = claim.reason === 'not-shipped' && known.order.status !== 'shipped';
  if (isUnsent || (closes !== null && closes < today)) return { answerBy: patient, next: 'shop', on: null };
  const left = closes === null ? Number.POSITIVE_INFINITY : daysBetween(today, closes);
  const answerDays = ANSWER_DAYS.find((days) => days + SPARE_DAYS <= left);
  if (answerDays === undefined) {
    // An estimated day is the buyer's own worry; only a day that the page prints is named to the seller.
    const isRead = deadlines.some(
      ({ kind, on, certainty }) => kind === 'dispute-closes' && on === closes && certainty === 'read',
    );
    return isRead
      ? { answerBy: null, next: 'dispute-now', on: closes }
      : { answerBy: null, next: 'dispute-soon', on: null };
  }
  const answerBy = addDays(today, answerDays);
  if (opens !== null && opens > addDays(answerBy, 1) && (closes === null || opens <= closes)) {
    return { answerBy, next: 'dispute-on', on: opens };
  }
  return { answerBy, next: 'dispute-next-day', on: null };
}
