// What may have happened to a claim since the buyer looked last: the few likely things first, so that they need no search.
import type { Claim, ClaimEvent } from '../model/claim';

type Kind = ClaimEvent['kind'];

/** By the last thing that was noted, what usually follows; the first that fits decides. */
const FOLLOWS: readonly { after: readonly Kind[]; likely: readonly Kind[] }[] = [
  { after: ['refund-processed'], likely: ['refunded', 'refunded-part'] },
  {
    after: ['wrote-bank', 'wrote-post', 'wrote-authority', 'wrote-claim'],
    likely: ['decision', 'refund-processed', 'refunded', 'refunded-part'],
  },
  { after: ['appeal-opened'], likely: ['decision', 'refund-processed', 'wrote-bank'] },
  { after: ['decision'], likely: ['appeal-opened', 'refund-processed', 'wrote-bank'] },
  { after: ['dispute-opened'], likely: ['seller-answered', 'offered', 'decision', 'refund-processed'] },
  { after: ['wrote-seller'], likely: ['seller-answered', 'offered', 'dispute-opened'] },
];

const AT_FIRST: readonly Kind[] = ['wrote-seller', 'seller-answered', 'offered', 'dispute-opened'];

/** Events that move a claim from one rung to another; what is said in between changes none of it. */
const MOVES: ReadonlySet<Kind> = new Set(FOLLOWS.flatMap(({ after }) => after));

/** Two to four kinds, the likeliest first; only `reopened` once the claim is closed or all the money came. */
export function likelyEvents({ events }: Pick<Claim, 'events'>): readonly Kind[] {
  const end = events.findLast(({ kind }) => kind === 'closed' || kind === 'refunded' || kind === 'reopened');
  if (end !== undefined && end.kind !== 'reopened') return ['reopened'];
  const last = events.findLast(({ kind }) => MOVES.has(kind))?.kind;
  return FOLLOWS.find(({ after }) => last !== undefined && after.includes(last))?.likely ?? AT_FIRST;
}
