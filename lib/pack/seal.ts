// Encrypts a stream with a passphrase, a chunk at a time.
import { toHex } from '../evidence/hex';
import {
  type BytePlace,
  CHUNK_BYTES,
  chunkParameters,
  deriveKey,
  ITERATIONS,
  SealedHead,
} from './sealed-format';

type Bytes = Uint8Array<ArrayBuffer>;

/** The sealed file, piece by piece. @param iterations fewer only where a test says so. */
export async function* seal(
  plain: ReadableStream<Bytes>,
  passphrase: string,
  iterations = ITERATIONS,
): AsyncGenerator<Bytes, void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const said: SealedHead = {
    format: 'redress-sealed-backup',
    formatVersion: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toHex(salt) },
    cipher: { name: 'AES-GCM', keyBits: 256, chunkBytes: CHUNK_BYTES },
  };
  const head = new TextEncoder().encode(`${JSON.stringify(SealedHead.parse(said))}\n`);
  const key = await deriveKey(passphrase, said.kdf, salt);
  const lock = async (chunk: Bytes, index: number, place: BytePlace): Promise<Bytes> =>
    new Uint8Array(await crypto.subtle.encrypt(chunkParameters(index, place, head), key, chunk));

  yield head;
  yield await lock(new Uint8Array(0), 0, 'before');
  let index = 0;
  let held: Bytes | null = null;
  for await (const chunk of inChunks(plain, CHUNK_BYTES)) {
    if (held !== null) yield await lock(held, index++, 'between');
    held = chunk;
  }
  yield await lock(held ?? new Uint8Array(0), index, 'last');
}

/** The same bytes in chunks of one size; only the last is shorter. */
async function* inChunks(plain: ReadableStream<Bytes>, sizeBytes: number): AsyncGenerator<Bytes, void> {
  const reader = plain.getReader();
  let chunk = new Uint8Array(sizeBytes);
  let filled = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; ) {
        const part = value.subarray(at, at + sizeBytes - filled);
        chunk.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < sizeBytes) continue;
        yield chunk;
        chunk = new Uint8Array(sizeBytes);
        filled = 0;
      }
    }
    if (filled > 0) yield chunk.subarray(0, filled);
  } finally {
    // When the taker stops early, the maker of the bytes stops as well.
    await reader.cancel();
  }
}
