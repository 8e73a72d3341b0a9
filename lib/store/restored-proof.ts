// What a restore asks of proof before it writes: which pieces are broken here, and what a log noted of those that it brings.
import { hashFacts } from '../evidence/fact-sheet';
import { vouchingEntries } from '../evidence/log';
import { sha256Hex } from '../evidence/sha256';
import type { Evidence } from '../model/evidence';
import type { Backup } from '../pack/read-backup';
import { checkEvidence, isText, notedFacts } from './check-proof';
import type { EvidenceText, PastLog, RedressDatabase } from './database';
import { hashesOf } from './evidence';

export type NotedHashes = Awaited<ReturnType<typeof hashesOf>>;

/** Proof that is here and broken, and whole in the backup, as it is to be: filed where it is filed here. */
export async function findBroken(
  database: RedressDatabase,
  evidence: readonly Evidence[],
  texts: readonly EvidenceText[],
  backup: Backup,
): Promise<Evidence[]> {
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const broken: Evidence[] = [];
  for (const record of evidence) {
    const present = await database.evidence.get(record.id);
    const bytes = backup.blobs.get('evidenceBytes')?.get(record.id);
    if (present === undefined || bytes === undefined) continue;
    if ((await checkEvidence(database, present)).checked === 'unchanged') continue;
    const facts = await notedFacts(database, record.id);
    const isWhole =
      (await sha256Hex(await bytes.arrayBuffer())) === record.sha256 &&
      (await isText(textOf.get(record.id) ?? null, record)) &&
      (facts === null ? record.sha256 === present.sha256 : (await hashFacts(record)) === facts);
    if (isWhole) broken.push({ ...record, claimId: present.claimId, proves: present.proves });
  }
  return broken;
}

/** What is noted of restored proof: facts as the logs noted them that came with it, so that changed ones stay changed ones. */
export async function asNoted(
  evidence: readonly Evidence[],
  logs: readonly PastLog[],
): Promise<NotedHashes[]> {
  const vouching = vouchingEntries(logs.flatMap(({ entries }) => entries));
  return Promise.all(
    evidence.map(async (record) => {
      const hashes = await hashesOf(record);
      const first = vouching.get(record.id)?.find(({ factsSha256 }) => factsSha256);
      return { ...hashes, factsSha256: first?.factsSha256 ?? hashes.factsSha256 };
    }),
  );
}
