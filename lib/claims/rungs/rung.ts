// One rung of the ladder as it stands today: whether it can be used, until when, what it needs, where it leads.
import type { Standing } from '../../facts/course';
import type { Channel, DraftLanguage } from '../../model/claim';
import type { Day } from '../../model/day';
import type { Need, NoteId, PlaceId } from '../../rules/country';
import type { RuleRow } from '../../rules/row';

export type RungKind =
  | 'seller'
  | 'support'
  | 'dispute'
  | 'appeal'
  | 'payment'
  | 'post'
  | 'claim'
  | 'operator'
  | 'authority'
  | 'court';

export type RungState =
  /** Can be used today. */
  | 'open'
  /** Was used: the other side has the word, until a day that is not past or that nobody knows. */
  | 'waiting'
  /** Was used, and the day to answer, `until`, has passed. */
  | 'overdue'
  /** Not yet: `opensOn` or `waitsFor` says what must come first. */
  | 'later'
  /** Its time has passed. */
  | 'closed'
  /** What decides it is not known: `waitsFor` says what. */
  | 'unknown'
  /** There is no such way for this claim. */
  | 'none'
  /** The money came, or the buyer closed the claim. */
  | 'settled';

/** What has to come first, or to be said; each is the interface's word `waits-…`. */
export type Waits =
  | 'country'
  | 'payment'
  | 'promise'
  | 'promised-day'
  | 'shipping'
  | 'cancelled'
  | 'tracking-number'
  | 'decision'
  | 'claim'
  | 'claim-answer';

/** What using it ends, or what to beware of; each is the interface's word `ends-…`. */
export type Ends =
  | 'confirming'
  | 'cancelling'
  | 'accepting'
  | 'one-appeal'
  | 'double-refund'
  | 'refund-announced'
  | 'wallet-closed';

/** A row of the rule table behind a rung. */
export interface Source {
  id: string;
  row: RuleRow;
  /** True when it should have been looked up again: it warns and no longer advises. */
  isExpired: boolean;
}

export interface NeedState {
  need: Need;
  /** Null where no proof can show it. */
  isThere: boolean | null;
}

export interface Until {
  on: Day;
  isRead: boolean;
  laterOn?: Day;
}

export interface Rung {
  kind: RungKind;
  state: RungState;
  /** What the noted events say of it. */
  stands: Standing;
  /** For `later`, where a date says it. */
  opensOn: Day | null;
  waitsFor: Waits | null;
  /** The last day, or the end of a wait; `isRead` when the page printed it, `laterOn` what another reading of the rule gives. */
  until: Until | null;
  needs: readonly NeedState[];
  /** The text for it. */
  channel: Channel | null;
  /** The language of its place. */
  language: DraftLanguage;
  /** The other side of the contract, line by line, where the text goes to it. */
  party: readonly string[];
  places: readonly PlaceId[];
  notes: readonly NoteId[];
  ends: readonly Ends[];
  sources: readonly Source[];
}
