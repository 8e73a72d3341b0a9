// Waits that a claim's course starts in the shop, whatever the country: what starts each, and the row that says how long it lasts.
import { type Course, isRunning } from '../facts/course';
import type { Day } from '../model/day';
import type { DeadlineKind } from '../model/finding';

export interface ShopWait {
  readonly kind: DeadlineKind;
  /** What starts it, for the rule document. */
  readonly starts: string;
  /** The row whose length runs from that day. */
  readonly row: string;
  /** A right of the buyer's ends: counted from the shop's own day where that is the day before the buyer's. */
  readonly isInShopTime?: true;
  /** The day from which it runs; null while it does not. */
  since(course: Course): Day | null;
}

const sinceOpen =
  (turn: 'appeal' | 'cancel' | 'support' | 'resend' | 'goodsReturn') =>
  (course: Course): Day | null =>
    course[turn].standing === 'open' ? course[turn].on : null;

export const SHOP_WAITS: readonly ShopWait[] = [
  {
    kind: 'seller-answers',
    starts: 'a dispute is opened, until the seller answers it',
    row: 'AE-SELLER-RESP',
    since: (course) =>
      course.dispute.standing === 'open' && !isClaimLast(course) ? course.dispute.on : null,
  },
  {
    kind: 'platform-decides',
    starts: 'a dispute is opened, until it is decided',
    row: 'AE-STEP-IN',
    since: (course) => (isRunning('dispute', course) ? course.dispute.on : null),
  },
  {
    kind: 'appeal-closes',
    starts: 'a dispute is decided and no money announced',
    row: 'AE-APPEAL',
    isInShopTime: true,
    since: (course) => (isAppealable(course) ? course.dispute.endedOn : null),
  },
  {
    kind: 'appeal-decides',
    starts: 'an appeal is made',
    row: 'AE-APPEAL-REVIEW',
    since: sinceOpen('appeal'),
  },
  {
    kind: 'cancel-answers',
    starts: 'a cancellation is asked for',
    row: 'AE-CANCEL-RESP',
    since: sinceOpen('cancel'),
  },
  { kind: 'support-answers', starts: 'support is asked', row: 'WAIT-SUPPORT', since: sinceOpen('support') },
  {
    kind: 'resend-arrives',
    starts: 'a new parcel is promised or sent',
    row: 'WAIT-RESEND',
    since: sinceOpen('resend'),
  },
  {
    kind: 'return-arrives',
    starts: 'the goods are sent back',
    row: 'WAIT-RETURN',
    since: sinceOpen('goodsReturn'),
  },
  {
    kind: 'refund-arrives',
    starts: 'a refund is processed, decided in full, or an offer, a cancellation or a return is accepted',
    row: 'AE-REFUND-CARD',
    since: ({ refund }) => (refund !== null && refund.until === null ? refund.on : null),
  },
];

/** Decided, not appealed against, and no money announced since. */
function isAppealable({ dispute, appeal, refund }: Course): boolean {
  const isPaidOut = refund !== null && dispute.endedOn !== null && refund.on >= dispute.endedOn;
  return dispute.standing === 'decided' && appeal.standing === 'never' && !isPaidOut;
}

/** True where the written claim, begun after the dispute, is the last thing that the seller has to answer. */
export function isClaimLast({ claim, dispute }: Course): boolean {
  return claim.standing === 'open' && (claim.on ?? '') >= (dispute.on ?? '');
}
