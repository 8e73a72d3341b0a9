// Captures of pages that named no order, taken while no claim was at hand: kept, and offered until the buyer says whose they are.
import type { Evidence } from '../model/evidence';
import type { RedressDatabase } from './database';

/** True where a piece is seen in no claim, whichever is opened. */
export function isLoose({ claimId, orderIds }: Pick<Evidence, 'claimId' | 'orderIds'>): boolean {
  return claimId === null && orderIds.length === 0;
}

/** All of them, oldest first. */
export async function looseEvidence(database: RedressDatabase): Promise<Evidence[]> {
  const found = await database.evidence.filter(isLoose).toArray();
  return found.sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt));
}

/** Files one under a claim, which changes nothing that was noted of it. Does nothing where it is filed, or the claim is gone. */
export function fileEvidence(database: RedressDatabase, id: string, claimId: string): Promise<void> {
  return database.transaction('rw', database.evidence, database.claims, async () => {
    const evidence = await database.evidence.get(id);
    if (evidence === undefined || !isLoose(evidence)) return;
    if ((await database.claims.get(claimId)) !== undefined) await database.evidence.update(id, { claimId });
  });
}
