// The append-only log of proof: each entry carries the hash of the one before and a signature of this installation.
// It shows that the entries were made one after the other by one installation; not who sat there, nor that its clock was right.
import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json';
import { fromHex, toHex } from './hex';
import { parseJson } from './parse-json';
import { sha256Hex } from './sha256';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What can happen to a piece of proof. */
export const LogAct = z.enum(['captured', 'imported', 'deleted', 'exported', 'backed-up', 'restored']);
export type LogAct = z.infer<typeof LogAct>;

const FACTS = {
  /** From 1, without a gap. */
  seq: z.int().check(z.gte(1)),
  /** RFC 3339. */
  at: z.string().check(z.maxLength(40)),
  what: LogAct,
  /** Null for what concerns no single piece. */
  evidenceId: z.nullable(z.string().check(z.maxLength(64))),
  /** Of the piece's bytes; of the manifest of a pack for `exported`. It stays when the piece is deleted. */
  sha256: z.nullable(Hash),
  /** Of the page's text that was kept beside the piece; null when there was none. The first logs did not say: theirs must stay as they were signed. */
  textSha256: z.optional(z.nullable(Hash)),
  /** Of the canonical JSON of the piece's facts (`fact-sheet.ts`). Earlier entries do not say. */
  factsSha256: z.optional(z.nullable(Hash)),
  /** SHA-256 of the entry before, with its signature, as canonical JSON; 64 zeros for the first. */
  previous: Hash,
};

export const LogEntry = z.object({
  ...FACTS,
  /** ECDSA P-256 with SHA-256 over the canonical JSON of all the other fields: r and s, 64 bytes in hex. */
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
export type LogEntry = z.infer<typeof LogEntry>;
export type LogFacts = Omit<LogEntry, 'seq' | 'previous' | 'signature'>;

/** The key that verifies a log, as others read it (JWK, RFC 7517). */
export const PublicKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.maxLength(64)),
  y: z.string().check(z.maxLength(64)),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** In order throughout, or the first entry that is not and what is wrong with it. */
export type LogState =
  | { state: 'valid'; entries: number }
  | { state: 'broken'; seq: number; why: 'order' | 'chain' | 'signature' };

export const NO_PREVIOUS = '0'.repeat(64);

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** The keys of this installation. The private one cannot be read out, not by us either; both can be stored in IndexedDB. */
export function makeLogKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
}

/** The entry that follows `previous` (undefined: the first). It changes nothing: the caller stores it. */
export async function appendEntry(
  previous: LogEntry | undefined,
  facts: LogFacts,
  privateKey: CryptoKey,
): Promise<LogEntry> {
  const { at, what, evidenceId, sha256, textSha256 = null, factsSha256 = null } = facts;
  const unsigned = {
    seq: (previous?.seq ?? 0) + 1,
    at,
    what,
    evidenceId,
    sha256,
    textSha256,
    factsSha256,
    previous: previous === undefined ? NO_PREVIOUS : await hashEntry(previous),
  };
  const signature = await crypto.subtle.sign(ALGORITHM, privateKey, textBytes(canonicalJson(unsigned)));
  return { ...unsigned, signature: toHex(new Uint8Array(signature)) };
}

/** Checks numbers, chain and signatures, in this order, entry by entry. An empty log is valid. */
export async function verifyLog(entries: readonly LogEntry[], publicKey: CryptoKey): Promise<LogState> {
  let expected = NO_PREVIOUS;
  for (const [index, entry] of entries.entries()) {
    const { signature, ...unsigned } = entry;
    if (entry.seq !== index + 1) return { state: 'broken', seq: index + 1, why: 'order' };
    if (entry.previous !== expected) return { state: 'broken', seq: entry.seq, why: 'chain' };
    const signed = textBytes(canonicalJson(unsigned));
    const isOurs = await crypto.subtle.verify(ALGORITHM, publicKey, fromHex(signature), signed);
    if (!isOurs) return { state: 'broken', seq: entry.seq, why: 'signature' };
    expected = await hashEntry(entry);
  }
  return { state: 'valid', entries: entries.length };
}

/** The hash by which the next entry names this one. */
export function hashEntry(entry: LogEntry): Promise<string> {
  return sha256Hex(textBytes(canonicalJson(entry)));
}

/** One entry a line, canonical, so that a line's bytes are what the next entry hashes. */
export function writeLog(entries: readonly LogEntry[]): string {
  return entries.map((entry) => `${canonicalJson(entry)}\n`).join('');
}

/** The entries of such a text, or null when a line is none. */
export function readLog(text: string): LogEntry[] | null {
  const entries: LogEntry[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const entry = LogEntry.safeParse(parseJson(line));
    if (!entry.success) return null;
    entries.push(entry.data);
  }
  return entries;
}

/** The public key as others read it. */
export async function exportPublicKey(key: CryptoKey): Promise<PublicKey> {
  return PublicKey.parse(await crypto.subtle.exportKey('jwk', key));
}

/** The key in such a record, or null when it is none. */
export async function importPublicKey(jwk: JsonWebKey): Promise<CryptoKey | null> {
  return crypto.subtle.importKey('jwk', jwk, ALGORITHM, true, ['verify']).catch(() => null);
}

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Acts by which a log vouches for a piece of proof. */
const VOUCHING = new Set<LogAct>(['captured', 'imported', 'restored']);

/** What logs note of each piece of proof, by its id. */
export type Vouching = ReadonlyMap<string, readonly LogEntry[]>;

/** The entries by which each piece of proof was stored. */
export function vouchingEntries(entries: Iterable<LogEntry>): Map<string, LogEntry[]> {
  const byId = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    if (entry.evidenceId === null || !VOUCHING.has(entry.what)) continue;
    const known = byId.get(entry.evidenceId);
    if (known === undefined) byId.set(entry.evidenceId, [entry]);
    else known.push(entry);
  }
  return byId;
}
