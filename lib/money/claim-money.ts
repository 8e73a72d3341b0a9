// All the money of a claim: what was paid, what is asked, what came back, what an offer leaves, what the law adds, what else it cost.
// These are separate lines and never one sum.
import type { Claim, ClaimEvent, Demand } from '../model/claim';
import type { Day } from '../model/day';
import type { Money, Order } from '../model/order';
import { type AskAmount, type AskProblem, askAmount } from './ask-amount';
import { claimAmount } from './claim-amount';
import { claimCourse } from './claim-course';
import { compareMoney, isNegative, lessOf, percentOf, sumOf, thousandthsOf, zeroOf } from './exact';
import { BROUGHT, type LawFacts, penaltiesOf } from './law';
import type { Penalty } from './penalty';

export interface Offer {
  on: Day;
  amount: Money;
  /** In percent, to a tenth; null where there is nothing to compare with. */
  ofItems: string | null;
  ofAsked: string | null;
  ofPaid: string | null;
  /** What would be left of the claim; null when it is not less than what is open. */
  givesUp: Money | null;
}

export type MoneyProblem =
  | AskProblem
  | 'paid-differs'
  | 'refund-amount'
  | 'refund-currency'
  | 'refund-above'
  | 'demand-above'
  | 'demand-currency'
  | 'offer-currency'
  | 'losses-currency';

export interface ClaimMoney {
  asked: AskAmount;
  /** Of the whole order. */
  paid: Money | null;
  cameBack: Money | null;
  /** What of it the buyer demands: all, or the part that they named. For a new parcel all, which is its price. */
  demanded: Money | null;
  /** What of the demand is still to come back; null when it cannot be worked out. Never negative. */
  open: Money | null;
  /** The last offer or decision that named a sum. */
  offer: Offer | null;
  law: Penalty[];
  losses: Money | null;
  /** What the buyer should correct or complete, each once. */
  problems: MoneyProblem[];
}

const OFFERED: ReadonlySet<ClaimEvent['kind']> = new Set(['offered', 'decision']);

/** The money of a claim on a day. Pure; a sum that cannot be worked out is null and a problem says why. */
export function claimMoney(order: Order, noted: Claim, today: Day, law: LawFacts): ClaimMoney {
  // What was noted twice, or on a day that cannot be, counts here no more than it does for the ladder.
  const claim = { ...noted, events: [...claimCourse({ order }, noted, today).events] };
  const asked = askAmount(order, claim);
  const paid = askAmount(order, { ...claim, asks: null }).total;
  const back = moneyBack(claim, asked.total);
  const demanded = demandOf(claim.demand, asked.total);
  const left = restOf(asked.total, back.total);
  const open = atLeastNothing(restOf(demanded.total, back.total));
  const losses = sumOf((claim.losses ?? []).map(({ amount }) => amount));
  const offer = lastOffer(order, claim, asked.total, paid, open);
  const problems: MoneyProblem[] = [
    ...(asked.problem === null ? [] : [asked.problem]),
    ...(differs(order, claim) ? ['paid-differs' as const] : []),
    ...(back.problem === null ? [] : [back.problem]),
    ...(left !== null && isNegative(left) ? ['refund-above' as const] : []),
    ...(demanded.problem === null ? [] : [demanded.problem]),
    ...(offer !== null && paid !== null && offer.amount.currency !== paid.currency
      ? ['offer-currency' as const]
      : []),
    ...(losses === null && (claim.losses ?? []).length > 0 ? ['losses-currency' as const] : []),
  ];
  return {
    asked,
    paid,
    cameBack: back.total,
    demanded: demanded.total,
    open,
    offer,
    // The law counts on what was paid and has not come back, whatever part of it is demanded.
    law: penaltiesOf(order, claim, asked.total, atLeastNothing(left), today, law),
    losses,
    problems,
  };
}

/** More than was paid, or a sum in another currency, cannot be demanded of this order: it is named as a problem and not counted. */
function demandOf(
  demand: Demand | undefined,
  asked: Money | null,
): { total: Money | null; problem: MoneyProblem | null } {
  if (demand?.kind === 'percent') {
    return { total: asked === null ? null : thousandthsOf(asked, demand.percent * 10), problem: null };
  }
  if (demand?.kind !== 'part') return { total: asked, problem: null };
  if (asked === null) return { total: demand.sum, problem: null };
  const above = compareMoney(demand.sum, asked);
  if (above === null) return { total: null, problem: 'demand-currency' };
  return above > 0 ? { total: null, problem: 'demand-above' } : { total: demand.sum, problem: null };
}

function restOf(whole: Money | null, taken: Money | null): Money | null {
  return whole === null || taken === null ? null : lessOf(whole, taken);
}

function atLeastNothing(amount: Money | null): Money | null {
  return amount !== null && isNegative(amount) ? zeroOf(amount.currency) : amount;
}

/** A full refund without a sum brought all that was asked. */
function moneyBack(
  { events }: Claim,
  asked: Money | null,
): { total: Money | null; problem: MoneyProblem | null } {
  const brought = events.filter(({ kind }) => BROUGHT.has(kind));
  if (brought.length === 0) return { total: asked === null ? null : zeroOf(asked.currency), problem: null };
  const amounts = brought.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length < brought.length) {
    const isWhole = brought.some(({ kind, amount }) => kind === 'refunded' && amount === undefined);
    return isWhole ? { total: asked, problem: null } : { total: null, problem: 'refund-amount' };
  }
  const total = sumOf(amounts);
  const isOther = total === null || (asked !== null && total.currency !== asked.currency);
  return { total, problem: isOther ? 'refund-currency' : null };
}

function lastOffer(
  order: Order,
  { events }: Claim,
  asked: Money | null,
  paid: Money | null,
  open: Money | null,
): Offer | null {
  const last = events.findLast(({ kind, amount }) => OFFERED.has(kind) && amount !== undefined);
  if (last?.amount === undefined) return null;
  const { amount, on } = last;
  const percent = (whole: Money | null) => (whole === null ? null : percentOf(amount, whole));
  const given = open === null ? null : lessOf(open, amount);
  return {
    on,
    amount,
    ofItems: percent(claimAmount(order).items),
    ofAsked: percent(asked),
    ofPaid: percent(paid),
    givesUp:
      given === null || isNegative(given) || (compareMoney(given, zeroOf(given.currency)) ?? 0) === 0
        ? null
        : given,
  };
}

/** The lines that the buyer confirmed do not make the total that the page prints. Its rows may differ by three cents (facts: com 9). */
function differs(order: Order, claim: Claim): boolean {
  if (claim.paid === null || claim.paid.items === null || order.total === null) return false;
  const confirmed = askAmount(order, { paid: claim.paid, asks: null }).total;
  if (confirmed === null) return false;
  const between = lessOf(confirmed, order.total);
  return between === null || Math.abs(Number(between.amount)) > 0.03;
}
