// The deadlines of a claim: what its course waits for, the rights that end with the way of payment, the post, the law.

import type { Course } from '../facts/course';
import type { RuleOptions } from '../facts/options';
import { gatherFacts, receivedOn } from '../facts/order-facts';
import { deliveredOn } from '../facts/parcel';
import { goodsOf, isReceived } from '../facts/reasons';
import { inBuyersZone, shopDay } from '../facts/shop-time';
import type { Claim } from '../model/claim';
import { type Day, earliestDay } from '../model/day';
import type { Deadline } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { claimCourse } from '../money/claim-course';
import { addMonths } from './add-months';
import { afterRow } from './after-row';
import { SHOP_WAITS } from './clocks';
import { bySoonest, type FoundDeadline, markExpired } from './dated';
import { lawDeadlines } from './law-deadlines';
import { isPostal } from './postal';
import { ROUTES } from './routes';
import { ROWS } from './sources';

/** What the deadlines of a claim depend on. */
export type ClaimFacts = Pick<Claim, 'events' | 'paidWith' | 'country'> &
  Partial<Pick<Claim, 'reason' | 'asks' | 'paid'>>;

/**
 * Deadlines of a claim, soonest first, past ones too, at most one of a kind; none once it is closed or all the money came,
 * until it is reopened. All are estimates by a row of the rule table, but for a day that somebody promised (`noted`).
 */
export function findClaimDeadlines(
  known: KnownOrder,
  claim: ClaimFacts,
  today: Day,
  options: RuleOptions = {},
): Deadline[] {
  const { id: orderId, placedOn } = known.order;
  const course = claimCourse(known, claim, today);
  if (course.isSettled) return [];
  return [
    ...shopWaits(course, options.timeZone),
    ...promisedRefund(course),
    ...paymentDeadlines(known, claim, course, today, options),
    ...postDeadlines(known, claim, course),
    ...lawDeadlines(known, claim, course, today),
  ]
    .filter(({ on }) => placedOn === null || on >= placedOn)
    .map((found) => markExpired({ orderId, certainty: 'estimated' as const, ...found }, today))
    .sort(bySoonest)
    .filter(({ kind }, index, all) => all.findIndex((each) => each.kind === kind) === index);
}

function shopWaits(course: Course, timeZone: string | undefined): FoundDeadline[] {
  return SHOP_WAITS.flatMap(({ kind, row, isInShopTime, since }) => {
    const from = since(course);
    if (from === null) return [];
    const on = afterRow(isInShopTime ? shopDay(from, timeZone) : from, row);
    return [{ kind, source: row, ...(isInShopTime ? inBuyersZone(on, timeZone) : { on }) }];
  });
}

function waitFrom(kind: FoundDeadline['kind'], day: Day, row: string): FoundDeadline {
  return { kind, on: afterRow(day, row), source: row };
}

function promisedRefund({ refund }: Course): FoundDeadline[] {
  return refund === null || refund.until === null
    ? []
    : [{ kind: 'refund-arrives', on: refund.until, source: 'noted' }];
}

/** The last day for the bank or PayPal; once it was asked, the end of the wait. */
function paymentDeadlines(
  known: KnownOrder,
  { paidWith, reason = null }: ClaimFacts,
  course: Course,
  today: Day,
  options: RuleOptions,
): FoundDeadline[] {
  const { payment, paypalClaim } = course;
  const route = ROUTES.find(({ id }) => id === paidWith);
  const isWallet = route?.rung.way === 'claim';
  if (isWallet && paypalClaim.standing === 'open' && paypalClaim.on !== null) {
    return [waitFrom('bank-answers', paypalClaim.on, 'WAIT-PAYPAL')];
  }
  const isCase = isWallet && payment.standing === 'open';
  if (payment.standing !== 'never' && !isCase) {
    return payment.standing === 'open' && payment.on !== null
      ? [waitFrom('bank-answers', payment.on, 'WAIT-BANK')]
      : [];
  }
  if (route === undefined) return [];
  const { order } = known;
  const closes = route.closes({
    paidOn: order.paidOn ?? order.placedOn,
    expectedOn: expectedOn(known, reason, options),
    isReceived: isReceived(reason),
    receivedOn: receivedOn(known),
    wroteOn: isCase ? payment.on : null,
    today,
  });
  return closes === null ? [] : [{ kind: 'chargeback-closes', ...closes }];
}

/**
 * The last day on which the goods were expected. What came, or is said to have come, is expected no longer: for bad goods the
 * schemes count from that day (facts: VISA-133), so the earlier of the two is safe for either. A promise that was moved later
 * counts as it was first.
 */
function expectedOn(
  known: KnownOrder,
  reason: Claim['reason'] | undefined,
  { promises }: RuleOptions,
): Day | null {
  const { promisedBy, parcels } = gatherFacts(known, '1970-01-01');
  const { placedOn, finishedOn } = known.order;
  const first = promises?.get(known.order.id) ?? null;
  const promised = first !== null && placedOn !== null && first < placedOn ? null : first;
  const confirmed = isReceived(reason ?? null) ? finishedOn : null;
  return earliestDay([promisedBy, promised, deliveredOn(parcels, placedOn), confirmed]);
}

/** Six months from the day the seller shipped, which is no later than the posting itself; once the post was asked, its answer. */
function postDeadlines(
  { order, shipments }: KnownOrder,
  { reason = null }: ClaimFacts,
  { post }: Course,
): FoundDeadline[] {
  const isMail = isPostal(shipments);
  if (post.standing === 'open' && post.on !== null) {
    return [waitFrom('post-answers', post.on, isMail ? 'POST-UPU-REPLY' : 'WAIT-COURIER')];
  }
  const isMissing = reason === null || goodsOf(reason) === 'missing';
  if (!isMail || !isMissing || post.standing !== 'never' || order.shippedOn === null) return [];
  const source = 'POST-UPU-FILE';
  return [{ kind: 'post-inquiry-closes', on: addMonths(order.shippedOn, ROWS[source].length), source }];
}
