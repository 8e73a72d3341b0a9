// Whether a piece of proof is still what the log noted: its bytes, the page's text beside it, and its facts.
import { hashFacts } from '../evidence/fact-sheet';
import { type LogEntry, vouchingEntries } from '../evidence/log';
import { sha256Hex } from '../evidence/sha256';
import type { Evidence } from '../model/evidence';
import { type Checked, compareHash } from './check-bytes';
import type { RedressDatabase } from './database';

/** `beside-changed`: the bytes are the stored ones, but the facts or the page's text beside them are not. */
export type ProofState = Checked | 'beside-changed';

export interface CheckedProof {
  checked: ProofState;
  bytes: Blob | null;
  /** The page's text, as it is now; null when there is none. */
  text: string | null;
}

/** Reads a piece of proof and checks all of it. Bytes come first: where they are not right, the rest is not asked for. */
export async function checkEvidence(database: RedressDatabase, evidence: Evidence): Promise<CheckedProof> {
  const { id, sha256 } = evidence;
  const [row, textRow] = await Promise.all([database.evidenceBytes.get(id), database.evidenceTexts.get(id)]);
  const bytes = row?.bytes ?? null;
  const text = textRow?.text ?? null;
  const ofBytes = await compareHash(bytes, sha256);
  if (ofBytes !== 'unchanged') return { checked: ofBytes, bytes, text };
  const isAsNoted =
    (await isText(text, evidence)) && areFacts(await tryHash(evidence), await vouching(database, id));
  return { checked: isAsNoted ? 'unchanged' : 'beside-changed', bytes, text };
}

/** The hash of its facts as the log noted it first; null when it did not. */
export async function notedFacts(database: RedressDatabase, id: string): Promise<string | null> {
  const noted = (await vouching(database, id)).flatMap(({ factsSha256 }) => factsSha256 ?? []);
  return noted[0] ?? null;
}

/** The entries by which it was stored here; one that came by a backup notes what was noted where it was captured. */
async function vouching(database: RedressDatabase, id: string): Promise<LogEntry[]> {
  const entries = await database.log.where('evidenceId').equals(id).toArray();
  return vouchingEntries(entries).get(id) ?? [];
}

/** Every entry that noted the facts must have noted these. What no entry tells of was not stored by Redress as it stands. */
function areFacts(factsSha256: string | null, entries: readonly LogEntry[]): boolean {
  if (factsSha256 === null) return false;
  return entries.length > 0 && entries.every((entry) => (entry.factsSha256 ?? factsSha256) === factsSha256);
}

/** Whether a text is the one that was kept beside the piece; null where none was. */
export async function isText(text: string | null, { textSha256 }: Evidence): Promise<boolean> {
  if (text === null || textSha256 === null) return text === null && textSha256 === null;
  return (await sha256Hex(new TextEncoder().encode(text))) === textSha256;
}

/** Null for a record so damaged that it has no facts. */
async function tryHash(evidence: Evidence): Promise<string | null> {
  return hashFacts(evidence).catch(() => null);
}
