// Everything that may be noted about a claim and is not offered first, in groups, so that one of thirty is found at a glance.
import type { Claim, ClaimEvent } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import type { KindGroup } from './NoteEvent';

type Kind = ClaimEvent['kind'];

/** By the group's word `note-group-…`, in the order in which it may happen. */
const GROUPS: readonly { id: string; kinds: readonly Kind[] }[] = [
  { id: 'seller', kinds: ['wrote-seller', 'seller-answered', 'offered', 'resend-offered', 'accepted'] },
  {
    id: 'goods',
    kinds: ['cancel-asked', 'cancelled', 'resend-sent', 'resend-arrived', 'return-sent', 'return-received'],
  },
  {
    id: 'shop',
    kinds: [
      'support-asked',
      'support-answered',
      'dispute-opened',
      'no-dispute',
      'dispute-closed',
      'decision',
      'appeal-opened',
    ],
  },
  { id: 'money', kinds: ['refund-promised', 'refund-processed', 'refunded-part', 'refunded'] },
  { id: 'bank', kinds: ['wrote-bank', 'paypal-claim', 'bank-answered', 'wrote-post', 'post-answered'] },
  {
    id: 'law',
    kinds: [
      'wrote-claim',
      'claim-received',
      'wrote-operator',
      'operator-answered',
      'wrote-authority',
      'authority-answered',
      'sued',
    ],
  },
];

/** What may be noted besides `likely`, in groups; nothing of a claim that can only be opened again. */
export function otherEvents(
  words: Words,
  claim: Pick<Claim, 'country' | 'paidWith' | 'events'>,
  likely: readonly Kind[],
): KindGroup[] {
  if (likely.includes('reopened')) return [];
  const isLeft = (kind: Kind) => !likely.includes(kind) && mayHappen(kind, claim);
  const groups = GROUPS.map(({ id, kinds }) => ({
    name: words.say(`note-group-${id}`),
    kinds: kinds.filter(isLeft),
  }));
  const last: KindGroup = { name: null, kinds: (['closed'] as const).filter(isLeft) };
  return [...groups, last].filter(({ kinds }) => kinds.length > 0);
}

/** The demand to the operator is Russian law alone; a claim at PayPal needs PayPal. */
function mayHappen(kind: Kind, { country, paidWith }: Pick<Claim, 'country' | 'paidWith'>): boolean {
  if (kind === 'wrote-operator' || kind === 'operator-answered') return country === null || country === 'RU';
  return kind !== 'paypal-claim' || paidWith === null || paidWith === 'paypal';
}
