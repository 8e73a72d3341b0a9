// Waits that a claim's course starts, whatever the country: where a rung stands, and the row that says how long it lasts.
import { type Course, isRunning } from '../facts/course';
import type { Day } from '../model/day';
import type { DeadlineKind } from '../model/finding';

export interface RunningWait {
  readonly kind: DeadlineKind;
  readonly from: Day;
  /** The row whose length runs from that day. */
  readonly row: string;
  /** A right of the buyer's ends: counted from the shop's own day where that is the day before the buyer's. */
  readonly isInShopTime?: true;
}

/** What is waited for in the shop, and the one right that a decision starts. */
export function shopWaits(course: Course): RunningWait[] {
  const { claim, dispute, appeal, cancel, support, resend, goodsReturn, refund } = course;
  const waits: (RunningWait | null)[] = [
    dispute.standing === 'open' && (claim.standing !== 'open' || (claim.on ?? '') < (dispute.on ?? ''))
      ? from('seller-answers', dispute.on, 'AE-SELLER-RESP')
      : null,
    isRunning('dispute', course) ? from('platform-decides', dispute.on, 'AE-STEP-IN') : null,
    isAppealable(course)
      ? { ...from('appeal-closes', dispute.endedOn, 'AE-APPEAL'), isInShopTime: true }
      : null,
    appeal.standing === 'open' ? from('appeal-decides', appeal.on, 'AE-APPEAL-REVIEW') : null,
    cancel.standing === 'open' ? from('cancel-answers', cancel.on, 'AE-CANCEL-RESP') : null,
    support.standing === 'open' ? from('support-answers', support.on, 'WAIT-SUPPORT') : null,
    resend.standing === 'open' ? from('resend-arrives', resend.on, 'WAIT-RESEND') : null,
    goodsReturn.standing === 'open' ? from('return-arrives', goodsReturn.on, 'WAIT-RETURN') : null,
    refund !== null && refund.until === null ? from('refund-arrives', refund.on, 'AE-REFUND-CARD') : null,
  ];
  return waits.flatMap((wait) => wait ?? []);
}

/** Decided, not appealed against, and no money announced since. */
export function isAppealable({ dispute, appeal, refund }: Course): boolean {
  const isPaidOut = refund !== null && dispute.endedOn !== null && refund.on >= dispute.endedOn;
  return dispute.standing === 'decided' && appeal.standing === 'never' && !isPaidOut;
}

function from(kind: DeadlineKind, day: Day | null, row: string): RunningWait {
  // What runs was begun on a day.
  return { kind, from: day ?? '', row };
}
