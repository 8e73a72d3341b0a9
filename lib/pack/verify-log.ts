// Checks the log in a pack: its chain, its signatures by the pack's own key, and the hashes it notes.
import { importPublicKey, PublicKey, readLog, verifyLog } from '../evidence/log';
import { parseJson } from '../evidence/parse-json';
import type { ClaimFile } from './facts';

export type LogCheck =
  | { state: 'none' }
  /** `otherHashes`: pieces of proof whose noted hash is not the one in claim.json. */
  | { state: 'valid'; entries: number; otherHashes: number }
  | { state: 'broken'; seq: number };

/** A log without a key, or a key that is none, is broken from its first entry. */
export async function checkLog(
  texts: ReadonlyMap<string, string>,
  claim: ClaimFile | null,
): Promise<LogCheck> {
  const text = texts.get('data/log.jsonl') ?? '';
  const keyText = texts.get('data/public-key.json');
  if (text === '' && keyText === undefined) return { state: 'none' };
  const entries = readLog(text);
  const jwk = PublicKey.safeParse(parseJson(keyText ?? ''));
  const key = jwk.success ? await importPublicKey(jwk.data) : null;
  if (entries === null || key === null) return { state: 'broken', seq: 1 };
  const log = await verifyLog(entries, key);
  if (log.state === 'broken') return { state: 'broken', seq: log.seq };
  const noted = new Map(
    entries.flatMap(({ what, evidenceId, sha256 }) =>
      (what === 'captured' || what === 'imported' || what === 'restored') &&
      evidenceId !== null &&
      sha256 !== null
        ? [[evidenceId, sha256] as const]
        : [],
    ),
  );
  const otherHashes = (claim?.evidence ?? []).filter(
    ({ id, sha256 }) => noted.has(id) && noted.get(id) !== sha256,
  ).length;
  return { state: 'valid', entries: log.entries, otherHashes };
}
