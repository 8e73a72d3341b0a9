// Proof: bytes and record are written together or not at all, and never changed afterwards.
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { RedressDatabase } from './database';

/**
 * Stores one piece of proof. When it resolves, both the record and its bytes are on disk.
 * @throws Dexie's QuotaExceededError when the disk is full; nothing is left half-written.
 */
export async function addEvidence(database: RedressDatabase, evidence: Evidence, bytes: Blob): Promise<void> {
  await database.transaction('rw', database.evidence, database.evidenceBytes, async () => {
    await database.evidenceBytes.add({ id: evidence.id, bytes });
    await database.evidence.add(evidence);
  });
}

/** The proof of a claim, oldest first: what was captured of its order, and what the buyer filed under it. */
export async function evidenceOfClaim(database: RedressDatabase, claim: Claim): Promise<Evidence[]> {
  const found = await database.evidence
    .where('orderIds')
    .equals(claim.orderId)
    .or('claimId')
    .equals(claim.id)
    .distinct()
    .toArray();
  return found.sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt));
}
