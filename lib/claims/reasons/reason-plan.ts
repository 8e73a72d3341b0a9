// What a reason brings with it: the proof it needs, the findings that suggest it, and how such claims are lost.
import type { Reason } from '../../model/claim';
import type { ProofItem } from '../../model/evidence';
import type { Flag, FlagKind } from '../../model/finding';

/** A tracking page says where the parcel is on one day; after three days it is worth another look. */
export const TRACKING_FRESH_DAYS = 3;

export interface ProofNeed {
  item: ProofItem;
  /** False for what helps but is not asked for. */
  required: boolean;
  /** Days after which it is to be captured again; null for what does not age. */
  freshDays: number | null;
}

/** How such claims are lost (facts: rules 1.11); each is the interface's word `loses-…`. */
export type WayToLose =
  | 'loses-window-missed'
  | 'loses-confirmed-early'
  | 'loses-cancelled'
  | 'loses-accepted-wait'
  | 'loses-reason-changed'
  | 'loses-says-delivered'
  | 'loses-too-early'
  | 'loses-late-proof'
  | 'loses-own-address'
  | 'loses-own-customs'
  | 'loses-not-collected'
  | 'loses-dates-disagree'
  | 'loses-chat-promise'
  | 'loses-no-unboxing'
  | 'loses-late-small'
  | 'loses-not-looked'
  | 'loses-return-untracked';

/** What a draft can tell of the parcel; each is a sentence `fact-…` in every language of the drafts. */
export type StoryFact =
  | 'paid-ago'
  | 'promised'
  | 'guarantee'
  | 'silent'
  | 'no-number'
  | 'no-events'
  | 'number-early'
  | 'lost'
  | 'customs'
  | 'elsewhere'
  | 'jump'
  | 'sent-back'
  | 'delivered'
  | 'arrived'
  | 'arrived-late'
  | 'refund-announced'
  | 'goods-returned';

/** What only the buyer knows and what decides such cases; each is the interface's word `ask-…`. */
export interface Question {
  key: string;
  kind: 'yes-no' | 'text';
  /** The answer that speaks for another reason. */
  leadsTo?: { answer: Answer; reason: Reason };
  /** The answer that loses such cases, and how. */
  risks?: { answer: Answer; loss: WayToLose };
  /** The answer that a draft tells, as its sentence `answer-<key>`. A text is told in the buyer's own words. */
  toldWhen?: Answer;
}

export type Answer = 'yes' | 'no';

export interface ReasonPlan {
  reason: Reason;
  questions: readonly Question[];
  /** Kinds of finding that suggest it. */
  suggestedBy: readonly FlagKind[];
  /** A closer look at any finding, where its kind alone does not tell. */
  isSuggestedBy?: (flag: Flag) => boolean;
  proof: readonly ProofNeed[];
  losses: readonly WayToLose[];
  /** What a draft tells before the buyer's own statement, in this order, as far as it is known. */
  story: readonly StoryFact[];
  /** Proof that shows the buyer's own statement to be true. */
  shownBy: readonly ProofItem[];
  /**
   * `part`: what is missing or did not come is a part of the order, whose price no page states; `delay`: the goods are kept,
   * and what is asked is the shop's coupon or the law's penalty for the delay.
   */
  refund: 'all' | 'part' | 'delay';
}

/** Proof without which the shop tends to refuse. */
export function required(item: ProofItem, freshDays: number | null = null): ProofNeed {
  return { item, required: true, freshDays };
}

/** Proof that strengthens the claim. */
export function helpful(item: ProofItem, freshDays: number | null = null): ProofNeed {
  return { item, required: false, freshDays };
}
