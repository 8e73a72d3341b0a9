// What the buyer's settings and their other orders add to the facts of an order.
import type { Reason } from '../model/claim';
import type { Day } from '../model/day';
import type { KnownOrder } from '../model/known';
import type { StallDays } from '../model/settings';
import type { Stage } from '../model/shipment';

/** Days of silence after which a parcel counts as stalled. */
export type Threshold = Readonly<StallDays>;

/** What the buyer or their country adds to an order's facts. */
export interface RuleOptions {
  /** Own thresholds in place of the table's, by stage. */
  readonly thresholds?: Partial<Record<Stage, Threshold>>;
  /** Where the buyer lives, ISO 3166-1 alpha-2: where the parcel should go, and how long pick-up points keep it. */
  readonly country?: string | null;
  /** The buyer's IANA time zone; without it days are the shop's own. */
  readonly timeZone?: string;
  /** The earliest day that each order was ever promised for, by its number, where the promise moved. */
  readonly promises?: ReadonlyMap<string, Day>;
  /** Why the buyer claims, where a claim is open: what came is not under way. */
  readonly reason?: Reason | null;
  /** The buyer's other orders: a parcel cannot belong to an order that was placed after it had left. */
  readonly others?: readonly KnownOrder[];
}
