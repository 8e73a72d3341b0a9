// What one page language calls things: month names, order states, and the sentences that carry dates.
import type { OrderStatus } from '../../model/order';

export interface Phrases {
  /** BCP 47 primary subtag. */
  language: string;
  /** Twelve strings, January first; each holds every spelling, lower case, parted by spaces. */
  months: readonly string[];
  /** Order states as the page words them, lower case; only words with public evidence. */
  statuses: Readonly<Partial<Record<OrderStatus, readonly string[]>>>;
  /** Words before the date of "refund if no delivery before"; null where nobody recorded them. */
  refundBy: RegExp | null;
}
