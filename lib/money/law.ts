// What the law of a country adds to the price, where the rule table has a row for it. Shown apart: the shop pays none of it.
import { goodsOf } from '../facts/reasons';
import type { Claim, ClaimEvent } from '../model/claim';
import { addDays, type Day } from '../model/day';
import type { Money, Order } from '../model/order';
import { lessOf, weightOf } from './exact';
import { type Penalty, penaltyOf } from './penalty';

/** Events that brought money; an announced refund has not come yet. */
export const BROUGHT: ReadonlySet<ClaimEvent['kind']> = new Set(['refunded-part', 'refunded']);

/** What the law's numbers depend on; from the rule table and the reason of the claim. */
export interface LawFacts {
  /** Null until the buyer picked a reason. */
  isReceived: boolean | null;
  /** The country's penalties by what they punish; none where the table has none. */
  penalties: readonly PenaltyRow[];
  /** The day on which late goods came, for the reason `came-late`; without it that delay has no known end. */
  cameOn?: Day | null;
}

export interface PenaltyRow {
  row: string;
  punishes: 'not-delivered' | 'demand-not-met';
  percentPerDay: number;
  /** Days that the demand gives; for `demand-not-met` only. */
  afterDays: number;
}

/**
 * The penalties up to a day, on what was open then: refunds and the shop's own coupons are no prepayment.
 * Once all the money is back they stand as they were on the day of the last refund.
 */
export function penaltiesOf(
  order: Order,
  claim: Claim,
  asked: Money | null,
  open: Money | null,
  today: Day,
  { isReceived, penalties, cameOn = null }: LawFacts,
): Penalty[] {
  if (asked === null || open === null || isReceived === null) return [];
  const isLate = claim.reason === 'came-late';
  // Whether and when goods came that the money is awaited for, the reason does not say.
  if (goodsOf(claim.reason) === 'refund' || (isLate && cameOn === null)) return [];
  const counted = isNothing(open) ? beforeLastRefund(claim, asked) : { base: open, to: today };
  if (counted === null || isNothing(counted.base)) return [];
  const { base } = counted;
  // The delay ends when the goods come.
  const to = isLate && cameOn !== null && cameOn < counted.to ? cameOn : counted.to;
  const punished = isReceived && !isLate ? 'demand-not-met' : 'not-delivered';
  return penalties.flatMap(({ row, punishes, percentPerDay, afterDays }) => {
    if (punishes !== punished) return [];
    const termEnd = punishes === 'not-delivered' ? promisedOn(order) : demandEnds(claim, afterDays);
    return termEnd === null ? [] : (penaltyOf(row, base, percentPerDay, termEnd, to) ?? []);
  });
}

/** What was still open when the last refund came, and the day of it; null when no refund was noted or a sum is missing. */
function beforeLastRefund({ events }: Claim, asked: Money): { base: Money; to: Day } | null {
  const brought = events.filter(({ kind }) => BROUGHT.has(kind));
  const last = brought.at(-1);
  const earlier = brought.slice(0, -1).flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (last === undefined || earlier.length < brought.length - 1) return null;
  const base = earlier.reduce<Money | null>(
    (rest, each) => (rest === null ? null : lessOf(rest, each)),
    asked,
  );
  return base === null ? null : { base, to: last.on };
}

function isNothing(amount: Money): boolean {
  return weightOf(amount) <= 0n;
}

/** The last promised day; one before the order was misread. */
function promisedOn({ deliverBy, placedOn }: Order): Day | null {
  if (deliverBy === null || (placedOn !== null && deliverBy.to < placedOn)) return null;
  return deliverBy.to;
}

/** From the day on which the demand was received, where that was noted; else from the day on which it was written. */
function demandEnds({ events }: Claim, days: number): Day | null {
  const sent = events.findIndex(({ kind }) => kind === 'wrote-claim');
  const demand = events.slice(sent).find(({ kind }) => kind === 'claim-received') ?? events[sent];
  return sent === -1 || demand === undefined ? null : addDays(demand.on, days);
}
