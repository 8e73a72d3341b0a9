// A claim as it is when the buyer opens it.
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { Flag } from '../model/finding';
import { suggestReason } from './reasons';

/** What only the buyer can say, before they said it. */
export const NOTHING_SAID = {
  country: null,
  paidWith: null,
  paid: null,
  asks: null,
  answers: {},
} satisfies Partial<Claim>;

/** A claim opened today; its reason is what the flags suggest, which the buyer may change. */
export function newClaim(id: string, orderId: string, flags: readonly Flag[], today: Day): Claim {
  const reason = suggestReason(flags.filter((flag) => flag.orderId === orderId));
  return {
    id,
    orderId,
    reason,
    openedOn: today,
    events: [{ kind: 'opened', on: today }],
    ...NOTHING_SAID,
  };
}
