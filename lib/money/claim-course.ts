// The course of a claim, with what it asks: a decision that gives all of it is money to wait for.
import { type Course, courseOf } from '../facts/course';
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { KnownOrder } from '../model/known';
import { askAmount } from './ask-amount';

/** The course on a day; what is asked is the whole order where nothing else is known of it. */
export function claimCourse(
  { order }: Pick<KnownOrder, 'order'>,
  { events, asks = null, paid = null }: Pick<Claim, 'events'> & Partial<Pick<Claim, 'asks' | 'paid'>>,
  today: Day,
): Course {
  // Exact sums cost time, and a list of claims has many: only a decision that names one is held against it.
  const isNeeded = events.some(({ kind, amount }) => kind === 'decision' && amount !== undefined);
  return courseOf(events, today, {
    placedOn: order.placedOn,
    asked: isNeeded ? askAmount(order, { asks, paid }).total : null,
  });
}
