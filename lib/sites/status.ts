// Decides an order's state from two witnesses: the links that every language shares, and the page's words.
import type { OrderStatus } from '../model/order';

export interface StatusSigns {
  /** A link to the tracking page of this very order stands in the card: something was sent (facts: com 7). */
  hasTrackingLink: boolean;
  /** What the words stand for in the page's language. */
  words: OrderStatus;
  /** The page prints the day on which the order was completed. */
  hasFinishedDay: boolean;
}

/**
 * The state, or `unknown` with a conflict when the witnesses cannot both be right. A tracking link says that the order was
 * sent, not that it is still on its way: the words may say that it ended.
 */
export function decideStatus({ hasTrackingLink, words, hasFinishedDay }: StatusSigns): {
  status: OrderStatus;
  isConflict: boolean;
} {
  if (!hasTrackingLink || words === 'shipped' || words === 'finished' || words === 'cancelled') {
    return { status: words, isConflict: false };
  }
  if (words === 'unknown') return { status: hasFinishedDay ? 'finished' : 'shipped', isConflict: false };
  return { status: 'unknown', isConflict: true };
}
