// Reads the sentences of order pages that carry a state or a deadline.
import type { Day } from '../../model/day';
import type { OrderStatus } from '../../model/order';
import type { DateContext } from './dates';

/** The date after "Refund if no delivery before" in any described language; null when there is none. */
export function readRefundBy(_text: string, _context: DateContext): Day | null {
  return null;
}

/** The state that the page's word stands for; `unknown` when not certain. */
export function readOrderStatus(_text: string, _language: string | null): OrderStatus {
  return 'unknown';
}
