// What every draft starts from, and the choices of the one who asks for it.
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';

export interface DraftInput {
  known: KnownOrder;
  claim: Claim;
  flags: readonly Flag[];
  deadlines: readonly Deadline[];
  evidence: readonly Evidence[];
  today: Day;
}

export interface DraftOptions {
  /** For narrow forms: at most 500 characters (facts: rules 1.10, a choice of ours; no form states its limit). */
  short?: boolean;
}

export const SHORT_LIMIT = 500;
