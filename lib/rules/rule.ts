// What a rule is: an id, a sentence, the rows of the table that it counts with, and a pure check.
import type { Facts } from '../facts/order-facts';
import type { Day } from '../model/day';
import type { Because, Deadline, DeadlineKind, Flag, FlagKind, Severity } from '../model/finding';
import type { RowId } from './sources';

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
