// What passed between the buyer, the seller, the shop and those above it, as the buyer noted it.
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
  'cancel-asked': { key: 'cancel', shownBy: 'chat' },
  'support-asked': { key: 'support', shownBy: 'chat' },
  'dispute-opened': { key: 'dispute', shownBy: 'dispute' },
  decision: { key: 'decision', shownBy: 'dispute' },
  'appeal-opened': { key: 'appeal', shownBy: 'dispute' },
  'return-sent': { key: 'goods-returned', shownBy: 'return-proof' },
  'wrote-bank': { key: 'wrote-bank', shownBy: 'document' },
  'wrote-post': { key: 'wrote-post', shownBy: 'document' },
  'wrote-claim': { key: 'wrote-claim', shownBy: 'document' },
  'claim-received': { key: 'claim-received', shownBy: 'document' },
  'wrote-operator': { key: 'wrote-operator', shownBy: 'document' },
  'refund-processed': { key: 'refund-processed', shownBy: 'dispute' },
} as const satisfies Partial<Record<ClaimEvent['kind'], { key: string; shownBy: ProofItem }>>;

/** The last event of each kind, in the order of their days, those of one day in the order of `kinds`; what did not happen is left out. */
export function tellContacts(
  { events }: Claim,
  speech: Speech,
  proof: ProofFinder,
  kinds: readonly (keyof typeof TOLD)[],
): Fact[] {
  const told = kinds.flatMap((kind) => {
    const last = events.findLast((event) => event.kind === kind);
    if (last === undefined) return [];
    const { shownBy } = TOLD[kind];
    const fact: Fact & { on: string } = {
      key: keyOf(kind, last, events),
      on: last.on,
      args: {
        date: speech.day(last.on),
        ...(last.amount !== undefined && { sum: speech.money(last.amount) }),
      },
      cites: citesOfEvent(last, shownBy, proof),
      needs: shownBy,
    };
    return [fact];
  });
  return told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function keyOf(kind: keyof typeof TOLD, event: ClaimEvent, events: readonly ClaimEvent[]): string {
  if (kind === 'decision' && event.amount !== undefined) return 'decision-sum';
  // "It has not arrived" is no longer true once a part of it did.
  const hasCome = events.some((each) => each.kind === 'refunded-part' && each.on >= event.on);
  return kind === 'refund-processed' && hasCome ? 'refund-announced' : TOLD[kind].key;
}

/** The proof that the buyer named; else what shows such an event, but no paper: a paper can say anything. */
function citesOfEvent({ evidenceId, on }: ClaimEvent, shownBy: ProofItem, proof: ProofFinder): number[] {
  if (evidenceId !== undefined) return proof.ofId(evidenceId);
  return shownBy === 'document' ? [] : proof.ofItem(shownBy, on).slice(-1);
}
