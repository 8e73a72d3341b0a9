// Until when the seller is asked to answer, and what the buyer does next: always before the shop's own date.
import { answerDays } from '../claims/answer-days';
import { isUnsent } from '../claims/rungs/shop-rungs';
import { isRunning } from '../facts/course';
import { addDays, type Day, earliestDay } from '../model/day';
import type { DeadlineKind } from '../model/finding';
import { claimCourse } from '../money/claim-course';
import type { DraftInput } from './draft-input';

export interface AnswerPlan {
  /** Null when there is no time left to wait for an answer. */
  answerBy: Day | null;
  next:
    | 'dispute-next-day'
    | 'dispute-on'
    | 'dispute-now'
    | 'dispute-soon'
    | 'shop'
    | 'dispute-stays'
    | 'appealed'
    /** A dispute was decided: what the buyer does about it is no word for the seller. */
    | 'nothing';
  /** The day that it names; null when it names none. */
  on: Day | null;
}

/** Days for an answer where no window closes. */
const PATIENT_DAYS = 3;

export function planAnswer(input: DraftInput): AnswerPlan {
  const { known, claim, deadlines, today } = input;
  const dayOf = (kind: DeadlineKind): Day | null =>
    earliestDay(
      deadlines.filter((each) => each.orderId === claim.orderId && each.kind === kind).map(({ on }) => on),
    );
  const course = claimCourse(known, claim, today);
  const patient = addDays(today, PATIENT_DAYS);
  if (isRunning('dispute', course)) return { answerBy: patient, next: 'dispute-stays', on: null };
  if (course.dispute.standing === 'decided') {
    const isAppealed = course.appeal.standing === 'open';
    return { answerBy: patient, next: isAppealed ? 'appealed' : 'nothing', on: null };
  }
  const closes = dayOf('dispute-closes');
  const opens = dayOf('dispute-opens');
  const isCancelled = course.cancel.standing === 'decided' || known.order.status === 'cancelled';
  const isUsed = course.noDisputeOn !== null || isCancelled;
  // Nothing sent means no dispute yet, a passed date none any more: the shop itself is the next to ask.
  if (isUnsent({ ...input, course }) || isUsed || (closes !== null && closes < today)) {
    return { answerBy: patient, next: 'shop', on: null };
  }
  const days = answerDays(today, closes);
  if (days === null) {
    // An estimated day is the buyer's own worry; only a day that the page prints is named to the seller.
    const isRead = deadlines.some(
      ({ kind, on, certainty }) => kind === 'dispute-closes' && on === closes && certainty === 'read',
    );
    return isRead
      ? { answerBy: null, next: 'dispute-now', on: closes }
      : { answerBy: null, next: 'dispute-soon', on: null };
  }
  const answerBy = addDays(today, days);
  if (opens !== null && opens > addDays(answerBy, 1) && (closes === null || opens <= closes)) {
    return { answerBy, next: 'dispute-on', on: opens };
  }
  return { answerBy, next: 'dispute-next-day', on: null };
}
