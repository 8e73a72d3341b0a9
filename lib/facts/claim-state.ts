// Whether a claim is over.
import type { ClaimEvent } from '../model/claim';

/** True after a full refund or a closing that no reopening followed. */
export function isSettled(events: readonly Pick<ClaimEvent, 'kind'>[]): boolean {
  const last = events.findLast(({ kind }) => kind === 'refunded' || kind === 'closed' || kind === 'reopened');
  return last !== undefined && last.kind !== 'reopened';
}
