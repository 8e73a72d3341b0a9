// Checks the logs in a pack: their chains, their signatures by the pack's own keys, and the hashes that they note.
import {
  importPublicKey,
  type LogEntry,
  PublicKey,
  readLog,
  type Vouching,
  verifyLog,
  vouchingEntries,
} from '../evidence/log';
import { parseJson } from '../evidence/parse-json';
import type { ClaimFile } from './facts';

export type LogCheck =
  | { state: 'none' }
  /** `otherHashes`: pieces of proof whose noted hash is not the one in claim.json. */
  | { state: 'valid'; entries: number; otherHashes: number }
  | { state: 'broken'; seq: number };

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
): Promise<{ log: LogCheck; vouching: Vouching }> {
  const own = texts.get('data/log.jsonl') ?? '';
  const pastPaths = [...texts.keys()].filter((path) => /^data\/past-logs\/\d+\.jsonl$/.test(path));
  if (own === '' && texts.get('data/public-key.json') === undefined && pastPaths.length === 0)
    return { log: { state: 'none' }, vouching: new Map() };
  const logs = [
    { text: own, keyText: texts.get('data/public-key.json') },
    ...pastPaths.map((path) => ({
      text: texts.get(path) ?? '',
      keyText: texts.get(path.replace('.jsonl', '-public-key.json')),
    })),
  ].filter(({ text, keyText }) => text !== '' || keyText !== undefined);
  const entries: LogEntry[] = [];
  for (const { text, keyText } of logs) {
    const log = await checkOne(text, keyText);
    if (log.state === 'broken') return { log, vouching: new Map() };
    entries.push(...log.entries);
  }
  const vouching = vouchingEntries(entries);
  const otherHashes = (claim?.evidence ?? []).filter(({ id, sha256 }) => {
    const noted = vouching.get(id)?.at(-1)?.sha256 ?? null;
    return noted !== null && noted !== sha256;
  }).length;
  return { log: { state: 'valid', entries: entries.length, otherHashes }, vouching };
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
