// What every draft starts from, and the choices of the one who asks for it.
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { Sender } from '../model/settings';

export interface DraftInput {
  known: KnownOrder;
  claim: Claim;
  flags: readonly Flag[];
  deadlines: readonly Deadline[];
  evidence: readonly Evidence[];
  today: Day;
  /** The buyer’s name and address for letters above the shop; left out where they typed none. */
  sender?: Sender | null;
}

export interface DraftOptions {
  /** Characters that the form takes; null when it is not known to be limited. */
  limit?: number | null;
}

/** For a form that states no limit of its own (facts: rules 1.10, a choice of ours). */
export const SHORT_LIMIT = 500;
