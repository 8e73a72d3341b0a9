// What the popup shows first: the claim at hand, or what needs attention.
import type { Claim } from '../model/claim';

export type StartScreen = { kind: 'claim'; claimId: string } | { kind: 'attention'; orderId: string | null };

export interface StartInput {
  /** Orders on the page in front; empty when it names none or is no shop page. */
  orderIds: readonly string[];
  /** The claim that was opened last from this tab. */
  tabClaimId: string | null;
  claims: readonly Claim[];
}

/**
 * A page about one order decides; elsewhere (the list, the chat, a carrier) the claim last opened from this tab stays
 * at hand while the buyer gathers proof. `orderId` is the page's own order when it has no claim yet.
 */
export function startScreen({ orderIds, tabClaimId, claims }: StartInput): StartScreen {
  const [only, ...others] = orderIds;
  if (only !== undefined && others.length === 0) {
    const claim = claims.find(({ orderId }) => orderId === only);
    return claim === undefined ? { kind: 'attention', orderId: only } : { kind: 'claim', claimId: claim.id };
  }
  return claims.some(({ id }) => id === tabClaimId) && tabClaimId !== null
    ? { kind: 'claim', claimId: tabClaimId }
    : { kind: 'attention', orderId: null };
}
