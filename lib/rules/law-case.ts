// What happened, as a law sees it: each reason of a claim is one of few cases, and a sentence of law names the cases that it fits.
import type { Reason } from '../model/claim';

export type LawCase =
  /** The seller did not send the order. */
  | 'not-shipped'
  /** It is on its way, past the promised day or held up. */
  | 'late'
  /** It is said to have come, or went elsewhere, and the buyer does not have it. */
  | 'missing'
  /** It is lost, destroyed or on its way back: a further term to deliver has no sense. */
  | 'will-not-come'
  /** It came broken, or is not as described. */
  | 'defect'
  | 'wrong-quantity'
  | 'wrong-goods'
  /** It came after the promised day. */
  | 'came-late'
  /** A refund was agreed or decided, and the money did not come. */
  | 'refund-not-paid'
  /** The buyer sent the goods back, and the money did not come. */
  | 'return-not-refunded';

/** Goods that the buyer does not have. */
export const NOT_RECEIVED = ['not-shipped', 'late', 'missing', 'will-not-come'] as const;

/** Goods that came and are not what was bought. */
export const RECEIVED = ['defect', 'wrong-quantity', 'wrong-goods'] as const;

/** Money that was promised back and did not come. */
export const UNPAID = ['refund-not-paid', 'return-not-refunded'] as const;

/** One line for each reason; the last three stand here before the model has them. */
const CASES: Readonly<Record<Reason | 'came-late' | 'refund-not-paid' | 'return-not-refunded', LawCase>> = {
  'not-shipped': 'not-shipped',
  'invalid-tracking': 'missing',
  stuck: 'late',
  customs: 'late',
  lost: 'will-not-come',
  returned: 'will-not-come',
  'wrong-address': 'missing',
  'marked-delivered': 'missing',
  damaged: 'defect',
  'not-as-described': 'defect',
  incomplete: 'wrong-quantity',
  'wrong-item': 'wrong-goods',
  'came-late': 'came-late',
  'refund-not-paid': 'refund-not-paid',
  'return-not-refunded': 'return-not-refunded',
};

/** The case of a reason. */
export function lawCaseOf(reason: Reason): LawCase {
  return CASES[reason];
}
