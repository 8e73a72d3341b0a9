// What all deadlines share once they are found: their order, and the warning of a rule that is too old.
import type { Day } from '../model/day';
import type { Deadline } from '../model/finding';
import { expiredOn } from './sources';

/** What a rule of claims finds, before it is joined with its order. */
export type FoundDeadline = Pick<Deadline, 'kind' | 'on' | 'source' | 'shopDay' | 'laterOn'>;

/** For `sort`: soonest first. */
export function bySoonest(a: Deadline, b: Deadline): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** The deadline, which says so when the rule behind it should have been looked up again before today. */
export function markExpired(deadline: Deadline, today: Day): Deadline {
  const expired = expiredOn(deadline.source, today);
  return expired === null ? deadline : { ...deadline, ruleExpiredOn: expired };
}
