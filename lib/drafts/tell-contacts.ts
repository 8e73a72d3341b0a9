// What passed between the buyer, the seller and the shop, as the buyer noted it.
import type { Claim, ClaimEvent } from '../model/claim';
import type { ProofItem } from '../model/evidence';
import type { Fact } from './fact';
import type { ProofFinder } from './find-proof';
import type { Speech } from './speech';

/** Events that a text can tell: the sentence, and the proof that shows it from its day on. */
const TOLD = {
  'wrote-seller': { key: 'wrote', shownBy: 'chat' },
  'seller-answered': { key: 'answered', shownBy: 'chat' },
  offered: { key: 'offered', shownBy: 'chat' },
  'dispute-opened': { key: 'dispute', shownBy: 'dispute' },
  decision: { key: 'decision', shownBy: 'dispute' },
  'appeal-opened': { key: 'appeal', shownBy: 'dispute' },
  'wrote-bank': { key: 'wrote-bank', shownBy: 'document' },
  'wrote-post': { key: 'wrote-post', shownBy: 'document' },
  'wrote-claim': { key: 'wrote-claim', shownBy: 'document' },
  'refund-processed': { key: 'refund-processed', shownBy: 'dispute' },
} as const satisfies Partial<Record<ClaimEvent['kind'], { key: string; shownBy: ProofItem }>>;

/** The last event of each kind, in the order of `kinds`; kinds that did not happen are left out. */
export function tellContacts(
  { events }: Claim,
  speech: Speech,
  proof: ProofFinder,
  kinds: readonly (keyof typeof TOLD)[],
): Fact[] {
  return kinds.flatMap((kind) => {
    const last = events.findLast((event) => event.kind === kind);
    if (last === undefined) return [];
    const { key, shownBy } = TOLD[kind];
    return [
      {
        key,
        on: last.on,
        args: {
          date: speech.day(last.on),
          ...(last.amount !== undefined && { sum: speech.money(last.amount) }),
        },
        cites: citesOfEvent(last, shownBy, proof),
        needs: shownBy,
      },
    ];
  });
}

/** The proof that the buyer named; else what shows such an event, but no paper: a paper can say anything. */
function citesOfEvent({ evidenceId, on }: ClaimEvent, shownBy: ProofItem, proof: ProofFinder): number[] {
  if (evidenceId !== undefined) return proof.ofId(evidenceId);
  return shownBy === 'document' ? [] : proof.ofItem(shownBy, on).slice(-1);
}
