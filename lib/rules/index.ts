// All rules, and what they say of an order today. Pure: no clock, no page, no database.

import type { RuleOptions } from '../facts/options';
import { gatherFacts } from '../facts/order-facts';
import type { Day } from '../model/day';
import type { Deadline, DeadlineKind, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { bySoonest, markExpired } from './dated';
import { deliverBy } from './deadlines/deliver-by';
import { disputeCloses } from './deadlines/dispute-closes';
import { disputeOpens } from './deadlines/dispute-opens';
import { refundBy } from './deadlines/refund-by';
import { shipBy } from './deadlines/ship-by';
import { awaitingPickup } from './flags/awaiting-pickup';
import { closing } from './flags/closing';
import { contradiction } from './flags/contradiction';
import { customsHold } from './flags/customs-hold';
import { deliveryFailed } from './flags/delivery-failed';
import { guaranteePassed } from './flags/guarantee-passed';
import { markedDelivered } from './flags/marked-delivered';
import { noTracking } from './flags/no-tracking';
import { notShipped } from './flags/not-shipped';
import { overdue } from './flags/overdue';
import { returned } from './flags/returned';
import { stalled } from './flags/stalled';
import { unreadable } from './flags/unreadable';
import { wrongDestination } from './flags/wrong-destination';
import type { DeadlineRule, FlagRule } from './rule';
import { compareSeverity, worstOf } from './severity';

export { compareUrgency, needOf, type Ranked } from './urgency';

/** Weightiest first among equals; `closing` stands after all that it looks at. */
export const FLAG_RULES: readonly FlagRule[] = [
  returned,
  guaranteePassed,
  overdue,
  notShipped,
  deliveryFailed,
  awaitingPickup,
  customsHold,
  stalled,
  noTracking,
  wrongDestination,
  contradiction,
  closing,
  markedDelivered,
  unreadable,
];

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  shipBy,
  deliverBy,
  disputeOpens,
  refundBy,
  disputeCloses,
];

/** Deadlines after which the buyer has less than before, on one day the one that takes more first. */
export const ENDS_A_RIGHT: readonly DeadlineKind[] = [
  'dispute-closes',
  'appeal-closes',
  'chargeback-closes',
  'post-inquiry-closes',
  'reject-closes',
  'withdrawal-closes',
  'claim-closes',
  'refund-by',
];

/**
 * What is the matter with an order, gravest first; one flag of a kind, for the parcel that is worst.
 * Healthy, finished, cancelled and unpaid orders have none.
 */
export function findFlags(known: KnownOrder, today: Day, options: RuleOptions = {}): Flag[] {
  const facts = gatherFacts(known, today, options);
  if (!facts.isOpen) return [];
  const flags: Flag[] = [];
  for (const rule of FLAG_RULES) {
    const worst = worstOf(rule.find(facts, flags));
    if (worst !== undefined) {
      flags.push({ orderId: known.order.id, kind: rule.id, rule: rule.id, ...worst });
    }
  }
  return flags.sort((a, b) => compareSeverity(a.severity, b.severity));
}

/** The dates that matter to an order, soonest first, past ones too. None lies before the order itself. */
export function findDeadlines(known: KnownOrder, today: Day, options: RuleOptions = {}): Deadline[] {
  const facts = gatherFacts(known, today, options);
  const { id, placedOn } = known.order;
  return DEADLINE_RULES.flatMap((rule) => {
    const found = rule.find(facts);
    if (found === null || (placedOn !== null && found.on < placedOn)) return [];
    return [markExpired({ orderId: id, kind: rule.id, ...found }, today)];
  }).sort(bySoonest);
}

/**
 * The date to act by: the earliest of today or later that ends a right, with its source; null when none is known.
 * Of two on one day the one that takes more comes first.
 */
export function nextDeadline(deadlines: readonly Deadline[], today: Day): Deadline | null {
  let next: Deadline | null = null;
  for (const kind of ENDS_A_RIGHT) {
    for (const deadline of deadlines) {
      if (deadline.kind !== kind || deadline.on < today) continue;
      if (next === null || deadline.on < next.on) next = deadline;
    }
  }
  return next;
}
