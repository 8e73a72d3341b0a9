// A file that only its passphrase opens: a line of JSON that says how, 16 bytes that tell a wrong passphrase from a broken
// file, then chunks, each encrypted and authenticated with its place (the STREAM construction of Hoang et al., as age uses it).
import * as z from 'zod/mini';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, checked 2026-11). */
export const ITERATIONS = 600_000;
export const CHUNK_BYTES = 1024 ** 2;
/** AES-GCM adds it to each chunk. */
export const TAG_BYTES = 16;
export const LONGEST_HEAD_BYTES = 1000;

/** How the file was sealed. Bounded, so that a strange file cannot keep the computer busy for an hour. */
export const SealedHead = z.object({
  format: z.literal('redress-sealed-backup'),
  formatVersion: z.literal(1),
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.gte(100_000), z.lte(10_000_000)),
    salt: z.string().check(z.regex(/^[0-9a-f]{32,128}$/)),
  }),
  cipher: z.object({
    name: z.literal('AES-GCM'),
    keyBits: z.literal(256),
    chunkBytes: z.int().check(z.gte(1024), z.lte(64 * 1024 ** 2)),
  }),
});
export type SealedHead = z.infer<typeof SealedHead>;

/** Where a chunk stands: in between, last of all, or before all (the empty one that tells whether the key is right). */
export type BytePlace = 'between' | 'last' | 'before';
const MARKS: Record<BytePlace, number> = { between: 0, last: 1, before: 2 };

/** AES-GCM's parameters for a chunk: its number and place are its nonce (the key is new with each file), the head goes along. */
export function chunkParameters(
  index: number,
  place: BytePlace,
  head: Uint8Array<ArrayBuffer>,
): AesGcmParams {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = MARKS[place];
  return { name: 'AES-GCM', iv: nonce, additionalData: head, tagLength: TAG_BYTES * 8 };
}

/** The key that a passphrase gives with these parameters. Letters that look alike count as the same (NFKC). */
export async function deriveKey(
  passphrase: string,
  { iterations, hash }: { iterations: number; hash: string },
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash, iterations, salt },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
