// Something is the matter, and the time to open a dispute runs out. The latest day that is credible raises the alarm: by it the window may be closed, not must; the date to act by may come sooner.
import { addDays, daysBetween } from '../../model/day';
import { disputeWindow } from '../deadlines/dispute-closes';
import type { FlagRule } from '../rule';
import { expiredOn } from '../sources';

/** Distances of the facts on stall rules: 15 days before, then 7. */
const WARN_DAYS_LEFT = 15;
const URGENT_DAYS_LEFT = 7;

export const closing: FlagRule = {
  id: 'closing',
  meaning:
    'An order with another finding of weight has fifteen days or less to open a dispute: warn; seven or less, or the estimated day is past: urgent.',
  rows: ['AE-OPEN-MAX'],
  find(facts, raised) {
    const isMatter = raised.some(({ severity }) => severity !== 'info');
    const on = disputeWindow(facts)?.laterOn ?? null;
    if (!isMatter || on === null) return [];
    const daysLeft = daysBetween(facts.today, on);
    if (daysLeft > WARN_DAYS_LEFT) return [];
    const expired = expiredOn('AE-OPEN-MAX', facts.today);
    return [
      {
        severity: daysLeft > URGENT_DAYS_LEFT ? 'warn' : 'urgent',
        since: addDays(on, -WARN_DAYS_LEFT),
        because: {
          on,
          daysLeft,
          source: 'AE-OPEN-MAX',
          passed: daysLeft < 0 ? 1 : 0,
          // A rule that was not looked up again warns of the day and names none.
          ...(expired !== null && { ruleExpiredOn: expired }),
        },
      },
    ];
  },
};
