// What a rule is: an id, a sentence, the rows of the table that it counts with, and a pure check.
import type { Day } from '../model/day';
import type { Because, Deadline, DeadlineKind, Flag, FlagKind, Severity } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { StallDays } from '../model/settings';
import type { Stage } from '../model/shipment';
import type { Facts } from './facts';
import type { RowId } from './sources';

/** Days of silence after which a parcel is told as stalled. */
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
  /** The buyer's other orders: a parcel cannot belong to an order that was placed after it had left. */
  readonly others?: readonly KnownOrder[];
}

export interface Finding {
  readonly severity: Severity;
  /** The day from which it holds, or null when no date carries it. */
  readonly since: Day | null;
  readonly because: Because;
}

export interface FlagRule {
  readonly id: FlagKind;
  /** When it is raised and how grave it is, for the rule document. */
  readonly meaning: string;
  readonly rows: readonly RowId[];
  /** Findings on an order that is neither finished, cancelled nor unpaid. `raised`: flags of the rules before it. */
  find(facts: Facts, raised: readonly Flag[]): Finding[];
}

export interface DeadlineRule {
  readonly id: DeadlineKind;
  readonly meaning: string;
  readonly rows: readonly RowId[];
  find(facts: Facts): Omit<Deadline, 'orderId' | 'kind' | 'ruleExpiredOn'> | null;
}
