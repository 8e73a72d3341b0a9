// How long the seller is given to answer a message: what the text names is what the ladder waits for.

import type { Day } from '../model/day';
import { daysBetween } from '../model/day';

/** Days that a seller gets (facts: rules 4: two to three), longest first. */
const ANSWER_DAYS = [3, 2] as const;

/** The dispute is opened on the day after the answer date; that day and one more must be left. */
const SPARE_DAYS = 2;

/**
 * Days that a message written on a day gives; null when none are left before the window for a dispute closes.
 * @param closes the last day to open a dispute; null where none is known or it is over.
 */
export function answerDays(wroteOn: Day, closes: Day | null): number | null {
  const left = closes === null || closes < wroteOn ? Number.POSITIVE_INFINITY : daysBetween(wroteOn, closes);
  return ANSWER_DAYS.find((days) => days + SPARE_DAYS <= left) ?? null;
}
