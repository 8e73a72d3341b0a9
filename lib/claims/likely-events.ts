// What may have happened to a claim since the buyer looked last: the few likely things first, so that they need no search.
import { goodsOf } from '../facts/reasons';
import type { Claim, ClaimEvent } from '../model/claim';

type Kind = ClaimEvent['kind'];

/** By the last thing that was noted, what usually follows. What is said in between (`seller-answered`, a part of the money) changes none of it. */
const FOLLOWS: Partial<Record<Kind, readonly Kind[]>> = {
  'wrote-seller': ['seller-answered', 'offered', 'dispute-opened'],
  offered: ['accepted', 'refund-promised', 'dispute-opened'],
  accepted: ['refund-processed', 'refunded', 'refunded-part', 'support-asked'],
  'resend-offered': ['accepted', 'resend-sent', 'dispute-opened'],
  'resend-sent': ['resend-arrived', 'dispute-opened'],
  'resend-arrived': ['closed', 'dispute-opened'],
  'return-sent': ['return-received', 'refund-processed', 'refunded'],
  'return-received': ['refund-processed', 'refunded', 'refunded-part', 'support-asked'],
  'cancel-asked': ['cancelled', 'seller-answered', 'support-asked'],
  cancelled: ['refund-processed', 'refunded', 'support-asked'],
  'support-asked': ['support-answered', 'refund-promised', 'refund-processed'],
  'support-answered': ['refund-promised', 'refund-processed', 'wrote-bank', 'wrote-claim'],
  'dispute-opened': ['seller-answered', 'offered', 'decision', 'refund-processed'],
  'no-dispute': ['support-asked', 'wrote-bank', 'wrote-claim'],
  'dispute-closed': ['dispute-opened', 'support-asked', 'wrote-bank'],
  decision: ['appeal-opened', 'refund-processed', 'refunded', 'wrote-bank'],
  'appeal-opened': ['decision', 'refund-processed', 'wrote-bank'],
  'wrote-bank': ['bank-answered', 'refund-processed', 'refunded', 'refunded-part'],
  'paypal-claim': ['bank-answered', 'refunded', 'refunded-part'],
  'bank-answered': ['refunded', 'wrote-claim', 'wrote-authority'],
  'wrote-post': ['post-answered', 'refund-processed', 'refunded'],
  'post-answered': ['dispute-opened', 'wrote-bank', 'wrote-claim'],
  'wrote-claim': ['claim-received', 'seller-answered', 'refund-processed', 'refunded'],
  'claim-received': ['seller-answered', 'refund-processed', 'refunded', 'wrote-authority'],
  'wrote-operator': ['operator-answered', 'refund-processed', 'refunded', 'wrote-authority'],
  'operator-answered': ['refund-processed', 'refunded', 'wrote-authority', 'sued'],
  'wrote-authority': ['authority-answered', 'refund-processed', 'refunded', 'sued'],
  'authority-answered': ['refund-processed', 'refunded', 'sued'],
  sued: ['refunded', 'refunded-part', 'closed'],
  'refund-promised': ['refund-processed', 'refunded', 'refunded-part', 'support-asked'],
  'refund-processed': ['refunded', 'refunded-part', 'support-asked'],
};

const AT_MOST = 4;

/** One to four kinds, the likeliest first; only `reopened` once the claim is closed or all the money came. */
export function likelyEvents(claim: Pick<Claim, 'events' | 'reason' | 'paidWith'>): readonly Kind[] {
  const end = claim.events.findLast(({ kind }) => isEnd(kind) || kind === 'reopened');
  if (end !== undefined && isEnd(end.kind)) return ['reopened'];
  // What was before a reopening was answered or is over.
  const events = claim.events.slice(claim.events.findLastIndex(({ kind }) => kind === 'reopened') + 1);
  const last = events.findLast(({ kind }) => kind in FOLLOWS)?.kind;
  const follows = (last === undefined ? undefined : FOLLOWS[last]) ?? atFirst(claim);
  return [...new Set([...moreOf(last, events, claim), ...follows])].slice(0, AT_MOST);
}

function isEnd(kind: Kind): boolean {
  return kind === 'closed' || kind === 'refunded';
}

function atFirst({ reason }: Pick<Claim, 'reason'>): readonly Kind[] {
  switch (goodsOf(reason)) {
    case 'unsent':
      return ['wrote-seller', 'cancel-asked', 'cancelled', 'seller-answered'];
    case 'refund':
      return ['wrote-seller', 'support-asked', 'refund-promised', 'refunded'];
    default:
      return ['wrote-seller', 'seller-answered', 'offered', 'dispute-opened'];
  }
}

/** What else of the events makes likely: a new parcel that was accepted is sent, PayPal's case becomes a claim, a dispute is decided. */
function moreOf(
  last: Kind | undefined,
  events: readonly ClaimEvent[],
  { paidWith }: Pick<Claim, 'paidWith'>,
): readonly Kind[] {
  if (last === 'accepted') {
    const taken = events.findLast(({ kind }) => kind === 'offered' || kind === 'resend-offered')?.kind;
    return taken === 'resend-offered' ? ['resend-sent', 'resend-arrived'] : [];
  }
  if (last === 'wrote-bank' && paidWith === 'paypal') return ['paypal-claim'];
  if (last === 'offered' || last === 'resend-offered')
    return isInDispute(events) ? ['accepted', 'decision'] : [];
  return last !== 'dispute-opened' && last !== 'appeal-opened' && isInDispute(events) ? ['decision'] : [];
}

const ENDS_DISPUTE: ReadonlySet<Kind> = new Set([
  'decision',
  'dispute-closed',
  'no-dispute',
  'accepted',
  'refund-processed',
]);

function isInDispute(events: readonly ClaimEvent[]): boolean {
  const opened = events.findLastIndex(({ kind }) => kind === 'dispute-opened');
  return opened !== -1 && !events.slice(opened).some(({ kind }) => ENDS_DISPUTE.has(kind));
}
