// Checks the logs in a pack: their chains, their signatures by the pack's own keys, and the hashes that they note.
import { importPublicKey, type LogEntry, PublicKey, readLog, verifyLog } from '../evidence/log';
import { parseJson } from '../evidence/parse-json';
import type { ClaimFile } from './facts';

export type LogCheck =
  | { state: 'none' }
  /** `otherHashes`: pieces of proof whose noted hash is not the one in claim.json. */
  | { state: 'valid'; entries: number; otherHashes: number }
  | { state: 'broken'; seq: number };

const NOTES_HASH = new Set<LogEntry['what']>(['captured', 'imported', 'restored']);

/** Payload whose text is the log of this installation, or of another one that a backup brought, and the key to it. */
export function isLogFile(path: string): boolean {
  return (
    path === 'data/log.jsonl' ||
    path === 'data/public-key.json' ||
    /^data\/past-logs\/\d+(\.jsonl|-public-key\.json)$/.test(path)
  );
}

/** A log without a key, or a key that is none, is broken from its first entry. */
export async function checkLog(
  texts: ReadonlyMap<string, string>,
  claim: ClaimFile | null,
): Promise<LogCheck> {
  const own = texts.get('data/log.jsonl') ?? '';
  const pastPaths = [...texts.keys()].filter((path) => /^data\/past-logs\/\d+\.jsonl$/.test(path));
  if (own === '' && texts.get('data/public-key.json') === undefined && pastPaths.length === 0)
    return { state: 'none' };
  const logs = [
    { text: own, keyText: texts.get('data/public-key.json') },
    ...pastPaths.map((path) => ({
      text: texts.get(path) ?? '',
      keyText: texts.get(path.replace('.jsonl', '-public-key.json')),
    })),
  ].filter(({ text, keyText }) => text !== '' || keyText !== undefined);
  const noted = new Map<string, string>();
  let entries = 0;
  for (const { text, keyText } of logs) {
    const log = await checkOne(text, keyText);
    if (log.state === 'broken') return log;
    entries += log.entries.length;
    for (const { what, evidenceId, sha256 } of log.entries)
      if (NOTES_HASH.has(what) && evidenceId !== null && sha256 !== null) noted.set(evidenceId, sha256);
  }
  const otherHashes = (claim?.evidence ?? []).filter(
    ({ id, sha256 }) => noted.has(id) && noted.get(id) !== sha256,
  ).length;
  return { state: 'valid', entries, otherHashes };
}

async function checkOne(
  text: string,
  keyText: string | undefined,
): Promise<{ state: 'valid'; entries: LogEntry[] } | { state: 'broken'; seq: number }> {
  const entries = readLog(text);
  const jwk = PublicKey.safeParse(parseJson(keyText ?? ''));
  const key = jwk.success ? await importPublicKey(jwk.data) : null;
  if (entries === null || key === null) return { state: 'broken', seq: 1 };
  const log = await verifyLog(entries, key);
  return log.state === 'broken' ? { state: 'broken', seq: log.seq } : { state: 'valid', entries };
}
