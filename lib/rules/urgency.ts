// Which order comes first in a list: the gravest finding, then the nearest date, then the longest wait.
import { type Day, daysBetween } from '../model/day';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { compareSeverity, worstOf } from './severity';

/** An order with what the rules said of it. `next`: the date to act by, see `nextDeadline`. */
export interface Ranked {
  readonly known: Pick<KnownOrder, 'order'>;
  readonly flags: readonly Flag[];
  readonly next: Deadline | null;
}

/** With so many days left, or fewer, a date that ends a right needs the buyer; with so few, today. */
const WARN_DAYS = 7;
const URGENT_DAYS = 2;

/** How much an order needs the buyer: by its gravest finding, and by its nearest date once there is a claim. */
export function needOf(
  { flags, next }: Pick<Ranked, 'flags' | 'next'>,
  hasClaim: boolean,
  today: Day,
): 'urgent' | 'warn' | null {
  const worst = worstOf(flags)?.severity;
  const left = next === null || !hasClaim ? null : daysBetween(today, next.on);
  if (worst === 'urgent' || (left !== null && left <= URGENT_DAYS)) return 'urgent';
  return worst === 'warn' || (left !== null && left <= WARN_DAYS) ? 'warn' : null;
}

const NEVER = '9999-12-31';

/** For `sort`: negative when `a` needs the buyer before `b`. Equal orders keep the order of their numbers. */
export function compareUrgency(a: Ranked, b: Ranked): number {
  const [worstA, worstB] = [worstOf(a.flags), worstOf(b.flags)];
  if (worstA === undefined || worstB === undefined) {
    if (worstA !== worstB) return worstA === undefined ? 1 : -1;
  } else {
    const severity = compareSeverity(worstA.severity, worstB.severity);
    if (severity !== 0) return severity;
  }
  return (
    compareText(a.next?.on ?? NEVER, b.next?.on ?? NEVER) ||
    compareText(worstA?.since ?? NEVER, worstB?.since ?? NEVER) ||
    compareText(a.known.order.id, b.known.order.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
