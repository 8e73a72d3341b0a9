// A penalty that the law adds for each day of delay, in both ways of counting its days.
import { addDays, type Day, daysBetween } from '../model/day';
import type { Money } from '../model/order';
import { compareMoney, thousandthsOf } from './exact';

export interface Counted {
  /** The first day that counts. */
  from: Day;
  days: number;
  amount: Money;
  isCapped: boolean;
}

export interface Penalty {
  /** The row of the rule table that it counts by. */
  row: string;
  /** What it is counted on, which is also the most that it can be. */
  base: Money;
  percentPerDay: number;
  /** The last day that counts. */
  to: Day;
  /** From the day after the term ended: how courts usually count, and a day less. */
  careful: Counted;
  /** From the day on which the term ended, as the law's words can be read. */
  literal: Counted;
  /** From this day on the careful count no longer grows. */
  cappedOn: Day;
}

/**
 * The penalty on `base` for a term that ended on `termEnd`, counted up to and with `to`; null while there is no delay.
 * @param percentPerDay with at most one decimal, as 0.5.
 */
export function penaltyOf(
  row: string,
  base: Money,
  percentPerDay: number,
  termEnd: Day,
  to: Day,
): Penalty | null {
  if (to <= termEnd || percentPerDay <= 0) return null;
  const count = (from: Day): Counted => {
    const days = daysBetween(from, to) + 1;
    const grown = thousandthsOf(base, Math.round(percentPerDay * 10) * days);
    const isCapped = (compareMoney(grown, base) ?? 0) >= 0;
    return { from, days, amount: isCapped ? base : grown, isCapped };
  };
  const daysToCap = Math.ceil(100 / percentPerDay);
  return {
    row,
    base,
    percentPerDay,
    to,
    careful: count(addDays(termEnd, 1)),
    literal: count(termEnd),
    cappedOn: addDays(termEnd, daysToCap),
  };
}
