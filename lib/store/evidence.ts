// Proof: bytes and record are written together or not at all, and never changed afterwards. One thing may come a moment later:
// where a picture shows something personal.
import { hashFacts } from '../evidence/fact-sheet';
import { spotsWithin } from '../evidence/join-spots';
import type { LogFacts } from '../evidence/log';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { PersonalSpot } from '../model/personal';
import type { RedressDatabase } from './database';
import { type LogEnd, writeWithLog } from './log';
import { UNREADABLE_SHA256 } from './readable-evidence';

/** One piece of proof on its way into the database. */
export interface NewEvidence {
  evidence: Evidence;
  bytes: Blob;
  /** The page's text at that moment, whose hash is the record's `textSha256`. */
  text?: string | null;
}

/**
 * Stores one piece of proof and logs it. When it resolves, record, bytes, text and log entry are on disk.
 * @throws Dexie's QuotaExceededError when the disk is full; nothing is left half-written.
 */
export function addEvidence(
  database: RedressDatabase,
  evidence: Evidence,
  bytes: Blob,
  text: string | null = null,
): Promise<void> {
  return addCapture(database, [{ evidence, bytes, text }]);
}

/**
 * Stores the pictures of one capture, all or none, each with its log entry. Throws as `addEvidence`.
 * @param logEnd when it was read already.
 */
export async function addCapture(
  database: RedressDatabase,
  parts: readonly NewEvidence[],
  logEnd?: LogEnd,
): Promise<void> {
  const facts = await Promise.all(
    parts.map(async ({ evidence }): Promise<LogFacts> => {
      const what = evidence.trigger === 'import' ? 'imported' : 'captured';
      return { what, at: evidence.capturedAt, ...(await hashesOf(evidence)) };
    }),
  );
  const write = async (): Promise<void> => {
    await Promise.all(
      parts.flatMap(({ evidence, bytes, text }) => {
        const { id } = evidence;
        return [
          database.evidenceBytes.add({ id, bytes }),
          ...(typeof text === 'string' ? [database.evidenceTexts.add({ id, text })] : []),
          database.evidence.add(evidence),
        ];
      }),
    );
  };
  await writeWithLog(database, facts, write, logEnd);
}

/** Notes where a picture shows something personal, as far as it reaches; what was noted before stays. */
export async function noteSpots(
  database: RedressDatabase,
  id: string,
  spots: readonly PersonalSpot[],
): Promise<void> {
  await database.evidence
    .where('id')
    .equals(id)
    .modify((record) => {
      const { personal, widthPx, heightPx } = record;
      if (personal !== null || widthPx === null || heightPx === null) return;
      record.personal = spotsWithin(spots, { widthPx, heightPx });
    });
}

/** Deletes one piece of proof and what was made from it. That it was there, and its hashes, stay in the log. @param at RFC 3339. */
export async function deleteEvidence(database: RedressDatabase, id: string, at: string): Promise<void> {
  const evidence = await database.evidence.get(id);
  if (evidence === undefined) return;
  await writeWithLog(database, { what: 'deleted', at, ...(await hashesOf(evidence)) }, async () => {
    await database.evidence.delete(id);
    await database.evidenceBytes.delete(id);
    await database.evidenceTexts.delete(id);
    await database.thumbnails.delete(id);
    const copyIds = await database.copies.where('evidenceId').equals(id).primaryKeys();
    await database.copies.bulkDelete(copyIds);
    await database.copyBytes.bulkDelete(copyIds);
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

/** What the log notes of a piece of proof; null for what a damaged record does not say: it can still be deleted. */
export async function hashesOf(
  evidence: Evidence,
): Promise<Pick<LogFacts, 'evidenceId' | 'sha256' | 'textSha256' | 'factsSha256'>> {
  const { id, sha256, textSha256 } = evidence;
  return {
    evidenceId: id,
    sha256: sha256 === UNREADABLE_SHA256 ? null : sha256,
    textSha256,
    factsSha256: await hashFacts(evidence).catch(() => null),
  };
}
